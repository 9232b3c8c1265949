"""JSON schemas of records: what they say of numbers and tuples, and the types that they describe.

mashumaro, pydantic and marshmallow write them into the metadata of LiteralTypes. They are advice: a value that does not
follow its schema stays as it is. Every reference is followed when a value calls for it, so that schemas may refer to
themselves.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Sequence
from typing import Any, cast

from typing_extensions import NotRequired, is_typeddict

from flytemodels.values.errors import LiteralValueError

__all__ = ["MAX_VARIANTS", "literal_of", "refiner_of", "title_and_fields", "type_of_schema"]

JSONSchema = dict[str, Any]
"""JSON, of whatever its writer put there: nothing about it can be relied on."""

MAX_VARIANTS = 1000
"""How many types a union may have. Each may have to be tried for each value."""
_MAX_LOOKED_AT = 100
"""How many types of a union are looked at for a value."""
_MAX_TYPE_DEPTH = 30
"""How deep a type expression may get; further inside it says Any."""
_MAX_TYPE_SIZE = 1000
"""How many types a type expression may have. References make it possible to describe far more in a few bytes."""


def refiner_of(schema: JSONSchema | None) -> Callable[[object], object]:
    """Return the function that gives the values of a record the types of its schema.

    Args:
        schema: the metadata of a LiteralType, or None.

    Returns:
        A function that makes whole floats ints where the schema says integer, ints floats where it says number, and
        lists tuples where it says so. It leaves everything else as it is.
    """
    if not schema:
        return lambda value: value
    return _Refiner(schema).refine


def title_and_fields(schema: JSONSchema | None) -> tuple[str, frozenset[str] | None]:
    """Return the name of a record and the names of its fields, as far as its schema says."""
    found = _Refiner(schema).target(schema) if schema else None
    if found is None:
        return "", None
    title, properties = found.get("title"), found.get("properties")
    names = frozenset(cast("JSONSchema", properties)) if type(properties) is dict else None
    return (title if isinstance(title, str) else ""), names


class _Refiner:
    def __init__(self, root: JSONSchema) -> None:
        self._root = root
        self._resolved: dict[str, JSONSchema | None] = {}
        self._known_variants: dict[int, list[JSONSchema]] = {}
        self._known_numbers: dict[int, set[str]] = {}

    def refine(self, value: object) -> object:
        return self._refine(self._root, value)

    def _refine(self, schema: object, value: object) -> object:
        kind = type(value)
        if kind is int or kind is float:
            return _refine_number(self._numbers(schema), cast("int | float", value))
        if (kind is not dict and kind is not list) or type(schema) is not dict:
            return value
        found = self.target(cast("JSONSchema", schema))
        if found is None:
            return value
        if kind is dict:
            return self._refine_object(found, cast("dict[object, object]", value))
        return self._refine_array(found, cast("list[object]", value))

    def target(self, schema: JSONSchema) -> JSONSchema | None:
        """Follow `$ref`s to the schema that they end at; None where they end nowhere."""
        seen: set[str] = set()
        found: JSONSchema | None = schema
        while found is not None and isinstance(found.get("$ref"), str):
            reference = cast("str", found["$ref"])
            if reference in seen:
                raise LiteralValueError("expected a JSON schema, got references that go round in a circle")
            seen.add(reference)
            found = self._resolve(reference)
        return found

    def _resolve(self, reference: str) -> JSONSchema | None:
        if reference not in self._resolved:
            self._resolved[reference] = resolve(self._root, reference)
        return self._resolved[reference]

    def _variants(self, schema: JSONSchema) -> list[JSONSchema]:
        """Return the schemas that a value may have: those of `anyOf`, or the schema itself."""
        known = self._known_variants.get(id(schema))
        if known is None:
            known = self._known_variants[id(schema)] = self._find_variants(schema)
        return known

    def _find_variants(self, schema: JSONSchema) -> list[JSONSchema]:
        for name in ("anyOf", "oneOf", "allOf"):
            variants = schema.get(name)
            if isinstance(variants, list):
                first = cast("list[object]", variants)[:_MAX_LOOKED_AT]
                targets = (self.target(cast("JSONSchema", v)) for v in first if type(v) is dict)
                return [target for target in targets if target is not None]
        return [schema]

    def _refine_object(self, schema: JSONSchema, value: dict[object, object]) -> object:
        variants = self._variants(schema)
        best = max(variants, key=lambda variant: _likeness(variant, value), default=schema)
        properties = best.get("properties")
        others = best.get("additionalProperties")
        known = cast("JSONSchema", properties if type(properties) is dict else {})
        made = {
            key: self._refine(known[key] if isinstance(key, str) and key in known else others, element)
            for key, element in value.items()
        }
        return _tuple_of(best, made)

    def _refine_array(self, schema: JSONSchema, value: list[object]) -> object:
        variants = self._variants(schema)
        best = next((v for v in variants if v.get("type") == "array"), schema)
        prefix = best.get("prefixItems")
        if isinstance(prefix, list):
            fields = cast("list[object]", prefix)
            if len(fields) == len(value):
                return tuple(self._refine(field, element) for field, element in zip(fields, value, strict=False))
        items = best.get("items")
        return [self._refine(items, element) for element in value]

    def _numbers(self, schema: object) -> set[str]:
        """Return which of `integer` and `number` a schema allows."""
        known = self._known_numbers.get(id(schema))
        if known is None:
            known = self._known_numbers[id(schema)] = self._find_numbers(schema)
        return known

    def _find_numbers(self, schema: object) -> set[str]:
        found: set[str] = set()
        target = self.target(cast("JSONSchema", schema)) if type(schema) is dict else None
        for variant in self._variants(target) if target is not None else ():
            kinds = variant.get("type")
            names = cast("list[object]", kinds) if isinstance(kinds, list) else [kinds]
            for name in names:
                # marshmallow's integers are numbers of the format integer.
                whole = name == "integer" or (name == "number" and variant.get("format") == "integer")
                if whole or name == "number":
                    found.add("integer" if whole else "number")
        return found


def resolve(root: JSONSchema, reference: str) -> JSONSchema | None:
    """Return what a reference such as `#/$defs/Inner` names inside a schema; None where there is no such thing."""
    if not reference.startswith("#"):
        return None
    found: JSONSchema = root
    for part in reference[1:].split("/")[1:]:
        inner: object = found.get(part.replace("~1", "/").replace("~0", "~"))
        if type(inner) is not dict:
            return None
        found = cast("JSONSchema", inner)
    return found


def _refine_number(allowed: set[str], value: int | float) -> object:
    if allowed == {"integer"} and type(value) is float and value.is_integer():
        return int(value)
    if allowed == {"number"} and type(value) is int and -(1 << 53) <= value <= 1 << 53:
        return float(value)
    return value


def _likeness(schema: JSONSchema, value: dict[object, object]) -> int:
    properties = schema.get("properties")
    if type(properties) is not dict:
        return 1 if schema.get("type") == "object" else 0
    names = cast("JSONSchema", properties).keys()
    return 3 if names == value.keys() else 2 if value.keys() <= names else 1


_TUPLE = "TupleWrapper_"


def _tuple_of(schema: JSONSchema, made: dict[object, object]) -> object:
    """Return the tuple that Flyte 2 wrapped in a model with the fields item_0, item_1 ..."""
    title = schema.get("title")
    if isinstance(title, str) and title.startswith(_TUPLE):
        names = [f"item_{index}" for index in range(len(made))]
        if made.keys() == set(names):
            return tuple(made[name] for name in names)
    return made


# Type expressions


def type_of_schema(schema: JSONSchema | None) -> Any:  # a type expression
    """Return a type expression for a record: a TypedDict where its schema names fields, else dict[str, Any].

    Args:
        schema: the metadata of a LiteralType, or None.
    """
    if not schema:
        return dict[str, Any]
    return _Types(schema).of(schema, 0)


_NAMED: dict[str, Any] = {  # type expressions
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "null": None,
}


def literal_of(values: Sequence[object]) -> Any:  # a type expression
    """Return `typing.Literal` of some values; None where there are none, too many, or others than it can have."""
    if not values or len(values) > MAX_VARIANTS or not all(isinstance(value, (str, int, bool)) for value in values):
        return None
    return typing.Literal[tuple(values)]


class _Types:
    """Makes type expressions of one schema; what a reference names is made once."""

    def __init__(self, root: JSONSchema) -> None:
        self._refiner = _Refiner(root)
        self._made: dict[int, tuple[Any, int] | None] = {}
        self._size = 0

    def of(self, schema: object, depth: int) -> Any:  # a type expression
        if type(schema) is not dict or depth > _MAX_TYPE_DEPTH:
            return Any
        found = self._refiner.target(cast("JSONSchema", schema))
        if found is None:
            return Any
        known = self._made.get(id(found), (None, 0))
        if known is None:  # it is being made: it contains itself
            return Any
        if not known[1]:
            self._made[id(found)] = None
            known = self._made[id(found)] = self._measured(found, depth)
        self._size += known[1]
        return known[0]

    def _measured(self, schema: JSONSchema, depth: int) -> tuple[Any, int]:  # a type expression
        """Return the type of a schema, and of how many types it is made up; Any where these are too many."""
        before = self._size
        made = self._of_target(schema, depth)
        size = 1 + self._size - before
        self._size = before
        if is_typeddict(made):  # known by its name
            return made, 1
        return (made, size) if size <= _MAX_TYPE_SIZE else (Any, 1)

    def _of_target(self, schema: JSONSchema, depth: int) -> Any:  # a type expression
        values = schema.get("enum")
        if isinstance(values, list):
            return literal_of(cast("list[object]", values)) or Any
        for name in ("anyOf", "oneOf"):
            variants = schema.get(name)
            if isinstance(variants, list) and variants:
                members = cast("list[object]", variants)[:_MAX_LOOKED_AT]
                return typing.Union[tuple(self.of(variant, depth + 1) for variant in members)]  # noqa: UP007
        return self._of_type(schema, schema.get("type"), depth)

    def _of_type(self, schema: JSONSchema, kind: object, depth: int) -> Any:  # a type expression
        if isinstance(kind, list):
            names = [name for name in cast("list[object]", kind) if isinstance(name, str)]
            members = tuple(self._of_type(schema, name, depth) for name in names)
            return typing.Union[members] if members else Any  # noqa: UP007
        if kind == "number" and schema.get("format") == "integer":
            return int
        if isinstance(kind, str) and kind in _NAMED:
            return _NAMED[kind]
        if kind == "array":
            return self._array(schema, depth)
        properties = schema.get("properties")
        if type(properties) is dict and properties:
            return self._record(schema, cast("JSONSchema", properties), depth)
        others = schema.get("additionalProperties")
        if type(others) is dict:
            return dict[str, self.of(others, depth + 1)]  # type: ignore[misc]
        return dict[str, Any] if kind == "object" or depth == 0 else Any

    def _array(self, schema: JSONSchema, depth: int) -> Any:  # a type expression
        prefix = schema.get("prefixItems")
        if isinstance(prefix, list):
            items = tuple(self.of(item, depth + 1) for item in cast("list[object]", prefix)[:_MAX_LOOKED_AT])
            return tuple[items]  # type: ignore[valid-type]
        return list[self.of(schema.get("items"), depth + 1)]  # type: ignore[misc]

    def _record(self, schema: JSONSchema, properties: JSONSchema, depth: int) -> Any:  # a type expression
        title = schema.get("title")
        name = title if isinstance(title, str) else "Record"
        required = schema.get("required")
        names = (
            {key for key in cast("list[object]", required) if isinstance(key, str)}
            if isinstance(required, list)
            else set[str]()
        )
        fields = {key: self.of(field, depth + 1) for key, field in properties.items()}
        if name.startswith(_TUPLE) and fields.keys() == {f"item_{index}" for index in range(len(fields))}:
            return tuple[tuple(fields[f"item_{index}"] for index in range(len(fields)))]  # type: ignore[misc]
        hints = {key: hint if key in names else NotRequired[hint] for key, hint in fields.items()}
        return cast("Any", typing.TypedDict)(name, hints)
