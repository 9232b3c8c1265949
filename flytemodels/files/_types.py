"""Flyte's types in the words that its users have for them: `list[int]`, `FlyteFile`, `int | None`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from flytemodels.files._shapes import is_dict

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.types import LiteralType

__all__ = ["type_name", "variables"]

_SIMPLE: Final = {
    "NONE": "None",
    "INTEGER": "int",
    "FLOAT": "float",
    "STRING": "str",
    "BOOLEAN": "bool",
    "DATETIME": "datetime",
    "DURATION": "timedelta",
    "BINARY": "bytes",
    "ERROR": "error",
}


def type_name(literal_type: LiteralType | None) -> str:
    """Return the name of a type as users know it.

    Args:
        literal_type: the type, of either Flyte.

    Returns:
        Such as `list[int]`; `unknown` for a type that says nothing.
    """
    if literal_type is None:
        return "unknown"
    if literal_type.simple is not None:
        return _simple(literal_type)
    if literal_type.collection_type is not None:
        return f"list[{type_name(literal_type.collection_type)}]"
    if literal_type.map_value_type is not None:
        return f"dict[str, {type_name(literal_type.map_value_type)}]"
    if literal_type.union_type is not None:
        names = [type_name(variant) for variant in literal_type.union_type.variants]
        return " | ".join(dict.fromkeys(names))
    return _other(literal_type)


def _simple(literal_type: LiteralType) -> str:
    assert literal_type.simple is not None
    name = literal_type.simple.name
    if name == "STRUCT":
        title: Any = (literal_type.metadata or {}).get("title")
        return title if isinstance(title, str) and title else "dict"
    return _SIMPLE.get(name or "", name.lower() if name else str(int(literal_type.simple)))


def _other(literal_type: LiteralType) -> str:
    if literal_type.blob is not None:
        multipart = literal_type.blob.dimensionality.name == "MULTIPART"
        form = literal_type.blob.format
        if form == "PythonPickle":
            return "pickle"
        name = "FlyteDirectory" if multipart else "FlyteFile"
        return f"{name}[{form}]" if form else name
    if literal_type.enum_type is not None:
        return f"enum({', '.join(literal_type.enum_type.values)})"
    if literal_type.structured_dataset_type is not None:
        return "StructuredDataset"
    if literal_type.schema is not None:
        return "FlyteSchema"
    return "unknown"


def variables(holder: Any) -> dict[str, str]:  # a VariableMap of Flyte 1, a list of entries in Flyte 2, or None
    """Return the variables of one side of an interface, with the names of their types.

    Args:
        holder: the inputs or outputs of a TypedInterface.

    Returns:
        The types' names by the variables' names, sorted.
    """
    found: Any = getattr(holder, "variables", None) or {}
    pairs: list[tuple[str, Any]] = [*found.items()] if is_dict(found) else [(entry.key, entry.value) for entry in found]
    return {name: type_name(variable.type) for name, variable in sorted(pairs)}
