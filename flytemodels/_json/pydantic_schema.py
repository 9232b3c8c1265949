"""What pydantic asks a message class: how to validate, dump and describe it. In models a message is its JSON form."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from pydantic_core import SchemaSerializer
from pydantic_core import core_schema as schemas

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.problems import expected

__all__ = ["core_schema_of", "serializer_of"]

M = TypeVar("M", bound=MessageBase)

_Schema = schemas.CoreSchema
_Describe = Callable[[_Schema], dict[str, Any]]  # a JSON schema


def core_schema_of(cls: type[M], read: Callable[[Any], M], write: Callable[[M], Any]) -> _Schema:
    """Return pydantic's schema of a message class.

    Args:
        cls: the class.
        read: makes a message of JSON values.
        write: makes JSON values of a message.

    Returns:
        A schema that takes objects of the class and JSON values, and dumps JSON values.
    """

    # The base class stands for any message, and its JSON form does not say which.
    is_base = not hasattr(cls, "_proto_full_name")

    def validated(value: Any) -> M:  # JSON, or a message
        if isinstance(value, cls):
            return value
        if is_base:
            raise ValueError(expected("a message", value))
        return read(value)

    def described(_: _Schema, describe: _Describe) -> dict[str, Any]:
        return describe(_OBJECT if is_base else _json_form(cls))

    return schemas.no_info_plain_validator_function(
        validated,
        serialization=schemas.plain_serializer_function_ser_schema(write),
        # Of pydantic's two lists of functions, the one whose results may be references.
        metadata={"pydantic_js_annotation_functions": [described]},
    )


@cache
def serializer_of(cls: type[M], write: Callable[[M], Any]) -> SchemaSerializer:
    """Return what dumps objects of a message class wherever pydantic meets them.

    Args:
        cls: the class.
        write: makes JSON values of a message.
    """
    return SchemaSerializer(schemas.any_schema(serialization=schemas.plain_serializer_function_ser_schema(write)))


# The JSON form of a message as a schema of pydantic's, which becomes a JSON schema with a definition for each class.


def _json_form(cls: type[MessageBase]) -> _Schema:
    definitions: dict[str, _Schema] = {}
    top = _message(cls, definitions)
    return schemas.definitions_schema(top, list(definitions.values()))


def _message(cls: type[MessageBase], definitions: dict[str, _Schema]) -> _Schema:
    own = _OWN_FORMS.get(cls.proto_full_name())
    if own is not None:
        return own
    ref = f"{cls.__module__}.{cls.__qualname__}"
    if ref not in definitions:
        definitions[ref] = schemas.any_schema()  # for those inside it that refer to it
        fields = {
            field.json_name: schemas.typed_dict_field(_field(field, definitions), required=False)
            for field in plan_of(cls).fields
        }
        told = {"title": cls.__qualname__}
        definitions[ref] = schemas.typed_dict_schema(
            fields, ref=ref, extra_behavior="forbid", metadata={"pydantic_js_updates": told}
        )
    return schemas.definition_reference_schema(ref)


def _field(field: Field, definitions: dict[str, _Schema]) -> _Schema:
    value = _value(field, definitions)
    if field.label is Label.REPEATED:
        return schemas.list_schema(value)
    if field.label is Label.MAP:
        return schemas.dict_schema(schemas.str_schema(), value)
    return value


def _value(field: Field, definitions: dict[str, _Schema]) -> _Schema:
    if field.kind is Kind.MESSAGE:
        return _message(field.message, definitions)
    if field.kind is Kind.ENUM and field.enum is not None:
        names = [member.proto_name or member.name for member in field.enum]
        return schemas.union_schema([schemas.literal_schema(list(dict.fromkeys(names))), schemas.int_schema()])
    if field.kind is Kind.WRAPPER and field.inner is not None:
        return _scalar(field.inner)
    return _WRAPPED.get(field.kind) or _scalar(field.kind)


def _scalar(kind: Kind) -> _Schema:
    if kind is Kind.BOOL:
        return schemas.bool_schema()
    if kind is Kind.STRING:
        return schemas.str_schema()
    if kind is Kind.BYTES:
        return _text(contentEncoding="base64")
    if kind in (Kind.DOUBLE, Kind.FLOAT):
        return schemas.union_schema([schemas.float_schema(), schemas.literal_schema(["NaN", "Infinity", "-Infinity"])])
    if kind in (Kind.INT64, Kind.UINT64, Kind.SINT64, Kind.FIXED64, Kind.SFIXED64):
        # JSON of 64-bit numbers is text; both are read.
        return schemas.union_schema([_text(pattern=r"^-?[0-9]+$"), schemas.int_schema()])
    return schemas.int_schema()


def _text(**told: str) -> _Schema:
    return schemas.str_schema(metadata={"pydantic_js_updates": told})


_SECONDS = r"^-?[0-9]+(\.[0-9]+)?s$"
_OBJECT = schemas.dict_schema(schemas.str_schema(), schemas.any_schema())
_WRAPPED: dict[Kind, _Schema] = {
    Kind.TIMESTAMP: _text(format="date-time"),
    Kind.DURATION: _text(pattern=_SECONDS),
    Kind.STRUCT: _OBJECT,
}
_OWN_FORMS: dict[str, _Schema] = {
    "google.protobuf.Any": _OBJECT,
    "google.protobuf.Duration": _text(pattern=_SECONDS),
    "google.protobuf.FieldMask": schemas.str_schema(),
    "google.protobuf.ListValue": schemas.list_schema(schemas.any_schema()),
    "google.protobuf.Struct": _OBJECT,
    "google.protobuf.Timestamp": _text(format="date-time"),
    "google.protobuf.Value": schemas.any_schema(),
}
