"""Protobuf's text format, as `google.protobuf.text_format` prints and reads it."""
