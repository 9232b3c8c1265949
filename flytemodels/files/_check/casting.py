"""Which types Flyte's compiler lets a value of another type go into.

The rules are those of flytepropeller's compiler (validators/typing.go): types have to be the same, with some doors
between strings and enums, schemas and structured datasets, and in and out of unions. Metadata is left out of it here.
"""

from __future__ import annotations

from typing import Any, Final

__all__ = ["accepts_none", "castable", "literal_castable"]

_SIMPLE_PRIMITIVES: Final = {
    "integer": "INTEGER",
    "float_value": "FLOAT",
    "string_value": "STRING",
    "boolean": "BOOLEAN",
    "datetime": "DATETIME",
    "duration": "DURATION",
}


def castable(source: Any, target: Any) -> bool:  # LiteralTypes or None
    """Return whether a value of one type may go where another one is asked for.

    Args:
        source: the type of the value; None where it is unknown, which goes anywhere.
        target: the type that is asked for.
    """
    if source is None or target is None:
        return True
    if source.union_type is not None:
        return all(castable(variant, target) for variant in source.union_type.variants)
    if target.union_type is not None:
        return any(castable(source, variant) for variant in target.union_type.variants)
    if source.collection_type is not None or target.collection_type is not None:
        both = source.collection_type is not None and target.collection_type is not None
        return both and castable(source.collection_type, target.collection_type)
    if source.map_value_type is not None or target.map_value_type is not None:
        if source.map_value_type is not None and target.map_value_type is not None:
            return castable(source.map_value_type, target.map_value_type)
        return False
    return _leaf(source, target)


def _leaf(source: Any, target: Any) -> bool:  # LiteralTypes
    if source.enum_type is not None or target.enum_type is not None:
        return _is_text(source) and _is_text(target)
    if source.blob is not None or target.blob is not None:
        if source.blob is None or target.blob is None:
            return False
        return source.blob.format == target.blob.format or not source.blob.format or not target.blob.format
    if _is_table(source) or _is_table(target):
        return _is_table(source) and _is_table(target)
    if source.simple is not None and target.simple is not None:
        return int(source.simple) == int(target.simple)
    # What neither Flyte 1 nor this package knows may well be right.
    return source.simple is None and target.simple is None


def _is_text(found: Any) -> bool:  # a LiteralType
    return found.enum_type is not None or (found.simple is not None and found.simple.name == "STRING")


def _is_table(found: Any) -> bool:  # a LiteralType
    return found.schema is not None or found.structured_dataset_type is not None


def accepts_none(found: Any) -> bool:  # a LiteralType or None
    """Return whether an input of a type may be left out: a union with None in it."""
    if found is None or found.union_type is None:
        return False
    return any(variant.simple is not None and variant.simple.name == "NONE" for variant in found.union_type.variants)


def literal_castable(literal: Any, target: Any) -> bool:  # a Literal or BindingData, and a LiteralType or None
    """Return whether a literal may go where a type is asked for.

    Args:
        literal: a Literal, or a BindingData without promises.
        target: the type.
    """
    if target is None:
        return True
    if target.union_type is not None and not (literal.scalar is not None and literal.scalar.union is not None):
        return any(literal_castable(literal, variant) for variant in target.union_type.variants)
    if literal.scalar is not None:
        return _scalar(literal.scalar, target)
    items = getattr(literal.collection, "literals", None)
    if items is not None:
        return target.collection_type is not None and all(
            literal_castable(each, target.collection_type) for each in items
        )
    entries = getattr(literal.map, "literals", None)
    if entries is not None:
        return target.map_value_type is not None and all(
            literal_castable(each, target.map_value_type) for each in entries.values()
        )
    return True


def _scalar(scalar: Any, target: Any) -> bool:  # a Scalar and a LiteralType
    if scalar.primitive is not None:
        member = scalar.primitive.which_oneof("value")
        simple = _SIMPLE_PRIMITIVES.get(member or "", "")
        if target.enum_type is not None:
            return simple == "STRING" and scalar.primitive.string_value in target.enum_type.values
        return target.simple is not None and target.simple.name == simple
    if scalar.none_type is not None:
        return target.simple is not None and target.simple.name == "NONE"
    if scalar.union is not None:
        return castable(scalar.union.type, target)
    if scalar.blob is not None:
        return target.blob is not None
    if scalar.schema is not None or scalar.structured_dataset is not None:
        return _is_table(target)
    if scalar.generic is not None:
        return target.simple is not None and target.simple.name == "STRUCT"
    # What is in a binary or an error can be anything.
    return True
