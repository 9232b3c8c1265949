"""What of a release is printed: the interface and its validation rules, not what belongs to gateways and consoles.

Options of `google.api` and of openapiv2 describe a REST gateway; `flyteidl2.core.accelerator_name` and
`flyteidl2.settings.desc` hold words for a console. Rules of `buf.validate` are part of the interface: they stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, cast

from google.protobuf.descriptor_pb2 import DescriptorProto, FileDescriptorProto
from google.protobuf.message import Message

from ..names import camel_case

__all__ = ["without_dropped"]

_KEPT_PACKAGE: Final = "buf.validate"
_GATEWAY: Final = ("google/api/", "protoc-gen-openapiv2/")
_DESCRIPTORS: Final = "google/protobuf/descriptor.proto"


def without_dropped(file: FileDescriptorProto) -> FileDescriptorProto:
    """Leave out of a file what the project does not print.

    Args:
        file: the descriptor as the release has it.

    Returns:
        A copy without source positions, without extensions and options other than those of `buf.validate`, and without
        the imports that only those need. Every field has its JSON name, as compiled text has it.
    """
    kept = FileDescriptorProto()
    kept.CopyFrom(file)
    kept.ClearField("source_code_info")
    _drop_options(kept)
    _complete_json_names(kept.message_type)
    if kept.package != _KEPT_PACKAGE:
        kept.ClearField("extension")
    dropped = _GATEWAY if kept.extension else (*_GATEWAY, _DESCRIPTORS)
    public = {file.dependency[index] for index in file.public_dependency}
    names = [name for name in file.dependency if not name.startswith(dropped)]
    del kept.dependency[:], kept.public_dependency[:]
    kept.dependency.extend(names)
    kept.public_dependency.extend(index for index, name in enumerate(names) if name in public)
    return kept


def _drop_options(message: Message) -> None:
    message.DiscardUnknownFields()  # options whose extension is not registered in this process
    for field, value in message.ListFields():
        if field.is_extension:
            if not field.full_name.startswith(f"{_KEPT_PACKAGE}."):
                message.ClearExtension(cast(Any, field))  # the stubs want a narrower type than ListFields gives
        elif field.message_type is not None:
            for part in [value] if isinstance(value, Message) else value:
                _drop_options(part)
    _drop_empty_options(message)


def _drop_empty_options(message: Message) -> None:
    """Unset `options` that held dropped ones only: text without options compiles to no options at all."""
    names = [field.name for field, value in message.ListFields() if field.name == "options" and not value.ListFields()]
    for name in names:
        message.ClearField(name)


def _complete_json_names(messages: Iterable[DescriptorProto]) -> None:
    """Set the JSON names that protobuf derives: the descriptors of googleapis leave them out."""
    for message in messages:
        for field in message.field:
            field.json_name = field.json_name or camel_case(field.name)
        _complete_json_names(message.nested_type)
