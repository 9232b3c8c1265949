"""The proto3 JSON mapping, driven by the plans of the classes, as `google.protobuf.json_format` has it."""
