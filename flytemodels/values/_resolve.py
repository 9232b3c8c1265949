"""Offloaded literals, put back in their places."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from flytemodels.errors import DecodeError
from flytemodels.values.errors import ConversionError, LiteralTypeError, LiteralValueError

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.literals import Literal
    from flytemodels.values.references import Offloaded

__all__ = ["resolved"]


def resolved(literal: Literal, resolve: Callable[[Offloaded], bytes]) -> Literal:
    """Return a literal with all offloaded literals in it replaced by what was stored.

    Args:
        literal: the literal. It stays as it is.
        resolve: returns the bytes of an offloaded literal.

    Returns:
        The same literal where nothing was offloaded, else a copy.

    Raises:
        LiteralValueError: what was stored is no Literal, or is offloaded again.
        LiteralTypeError: `resolve` did not return bytes.
    """
    if literal.offloaded_metadata is not None:
        return _fetched(literal, resolve)
    if literal.collection is not None:
        return _collection(literal, resolve)
    if literal.map is not None:
        return _map(literal, resolve)
    scalar = literal.scalar
    if scalar is None or scalar.union is None or scalar.union.value is None:
        return literal
    inner = resolved(scalar.union.value, resolve)
    if inner is scalar.union.value:
        return literal
    union = type(scalar.union)(value=inner, type=scalar.union.type)
    return _copied(literal, scalar=type(scalar)(union=union))


def _copied(literal: Literal, **value: object) -> Literal:
    cls = type(literal)
    return cls(hash=literal.hash, metadata=dict(literal.metadata), **value)  # type: ignore[arg-type]


def _fetched(literal: Literal, resolve: Callable[[Offloaded], bytes]) -> Literal:
    from flytemodels.values.references import Offloaded

    found = literal.offloaded_metadata
    assert found is not None
    data = resolve(Offloaded(found.uri, found.size_bytes, type=found.inferred_type, hash=literal.hash))
    if not isinstance(cast("object", data), (bytes, bytearray, memoryview)):
        raise LiteralTypeError(f"expected bytes from resolve, got {type(data).__name__}")
    try:
        stored = type(literal).parse(data)
    except DecodeError as error:
        raise LiteralValueError(f"expected an encoded Literal from resolve, got other bytes: {error}") from None
    if stored.offloaded_metadata is not None:
        raise LiteralValueError("expected a value from resolve, got another offloaded literal")
    return stored


def _collection(literal: Literal, resolve: Callable[[Offloaded], bytes]) -> Literal:
    collection = literal.collection
    assert collection is not None
    made: list[Literal] = []
    try:
        for element in collection.literals:
            made.append(resolved(element, resolve))
    except ConversionError as error:
        raise error.at_index(len(made)) from None
    if all(new is old for new, old in zip(made, collection.literals, strict=False)):
        return literal
    return _copied(literal, collection=type(collection)(literals=made))


def _map(literal: Literal, resolve: Callable[[Offloaded], bytes]) -> Literal:
    found = literal.map
    assert found is not None
    made: dict[str, Literal] = {}
    key = ""
    try:
        for key, element in found.literals.items():
            made[key] = resolved(element, resolve)
    except ConversionError as error:
        raise error.at_key(key) from None
    if all(made[key] is element for key, element in found.literals.items()):
        return literal
    return _copied(literal, map=type(found)(literals=made))
