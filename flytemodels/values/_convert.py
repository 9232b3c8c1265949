"""The functions that users call: values in and out of single literals."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from flytemodels.message import Message
from flytemodels.values._idl import idl, idl_of
from flytemodels.values._read import as_it_is, reader_of
from flytemodels.values._resolve import resolved
from flytemodels.values._shape import Anything, Shape, shape_of
from flytemodels.values.errors import ConversionError, LiteralTypeError, LiteralValueError

if TYPE_CHECKING:
    from typing import Literal as Constants

    from flytemodels.flyteidl import core
    from flytemodels.flyteidl2 import core as core2
    from flytemodels.values.references import Offloaded

__all__ = ["literal_type", "python_type", "to_literal", "to_python"]

T = TypeVar("T")


@overload
def to_python(
    literal: core.Literal | core2.Literal,
    literal_type: core.LiteralType | core2.LiteralType | None = None,
    python_type: None = None,
    *,
    resolve: Callable[[Offloaded], bytes] | None = None,
) -> object: ...


@overload
def to_python(
    literal: core.Literal | core2.Literal,
    literal_type: core.LiteralType | core2.LiteralType | None = None,
    *,
    python_type: type[T],
    resolve: Callable[[Offloaded], bytes] | None = None,
) -> T: ...


@overload
def to_python(
    literal: core.Literal | core2.Literal,
    literal_type: core.LiteralType | core2.LiteralType | None,
    python_type: type[T],
    *,
    resolve: Callable[[Offloaded], bytes] | None = None,
) -> T: ...


@overload
def to_python(
    literal: core.Literal | core2.Literal,
    literal_type: core.LiteralType | core2.LiteralType | None = None,
    python_type: object = None,
    *,
    resolve: Callable[[Offloaded], bytes] | None = None,
) -> Any: ...  # a type expression that is no class, such as `int | None`: type checkers cannot follow it


def to_python(
    literal: core.Literal | core2.Literal,
    literal_type: core.LiteralType | core2.LiteralType | None = None,
    python_type: object = None,
    *,
    resolve: Callable[[Offloaded], bytes] | None = None,
) -> object:
    """Return the Python value of a literal.

    With a Python type the result is exactly of that type. With a LiteralType nothing is lost: records are dicts, and
    files, tables and pickles are `File`, `Directory`, `Dataset` and `Pickle`. With neither, the result is what the wire
    says. Nothing is ever fetched, imported or unpickled.

    Args:
        literal: a literal of Flyte 1 or Flyte 2.
        literal_type: its type, as in the interface of a task; None where it is unknown.
        python_type: the type that the value should have: a class, or what `typing` makes; None for whatever fits. `Any`
            leaves the choice to `literal_type`.
        resolve: called with each offloaded literal, returns the bytes that were stored; None leaves them as
            `Offloaded`.

    Returns:
        The value.

    Raises:
        LiteralValueError: the literal does not fit; the error names its path inside the literal.
        LiteralTypeError: Flyte has no place for `python_type`, or an argument is no message.
    """
    return read("literal", literal, literal_type, python_type, resolve)


def read(
    root: str, literal: object, literal_type: object, python_type: object, resolve: Callable[[Offloaded], bytes] | None
) -> object:
    """Do what `to_python` does, with errors whose paths begin with `root`."""
    try:
        return read_as(literal, literal_type, python_type, resolve)
    except ConversionError as error:
        raise error.at_root(root) from error.__cause__
    except RecursionError:
        raise too_deep().at_root(root) from None


def read_as(
    literal: object, literal_type: object, python_type: object, resolve: Callable[[Offloaded], bytes] | None
) -> object:
    """Do what `to_python` does, with errors whose paths have no beginning yet, and RecursionErrors."""
    found: Any = checked(literal, "Literal")
    if resolve is not None:
        found = resolved(found, resolve)
    shape = shape_of(python_type) if python_type is not None else None
    if shape is not None and not isinstance(shape, Anything):
        return (shape.reader or reader_of(shape))(found)
    if literal_type is None:
        return as_it_is(found)
    from flytemodels.values._literal_types import shape_of_literal_type  # not all who read have a type

    return reader_of(shape_of_literal_type(cast("Any", checked(literal_type, "LiteralType"))))(found)


def too_deep() -> LiteralValueError:
    """Return the error for what Python's stack has no room for."""
    return LiteralValueError("expected space on Python's stack for the nested values, got none")


def checked(message: object, name: str) -> Message:
    """Return a message of `flyteidl.core` or `flyteidl2.core` as it is.

    Raises:
        LiteralTypeError: it is something else.
    """
    cls: type[Any] = type(message)  # any class
    if _known.get(cls) == name:
        return cast("Message", message)
    if issubclass(cls, Message) and cls.proto_full_name() in (f"flyteidl.core.{name}", f"flyteidl2.core.{name}"):
        _known[cls] = name
        return cast("Message", message)
    if hasattr(cls, "DESCRIPTOR"):
        raise LiteralTypeError(f"expected a {name} of flytemodels, got an official one: use {name}.from_flyte_idl")
    raise LiteralTypeError(f"expected a {name} of flytemodels, got {cls.__name__}")


_known: dict[type, str] = {}
"""The names of message classes that were looked at before."""


@overload
def to_literal(
    value: object, python_type: object = None, literal_type: core.LiteralType | None = None, *, flyte: Constants[1] = 1
) -> core.Literal: ...


@overload
def to_literal(value: object, python_type: object, literal_type: core2.LiteralType) -> core2.Literal: ...


@overload
def to_literal(value: object, python_type: object = None, *, literal_type: core2.LiteralType) -> core2.Literal: ...


@overload
def to_literal(value: object, python_type: object = None, *, flyte: Constants[2]) -> core2.Literal: ...


def to_literal(
    value: object,
    python_type: object = None,
    literal_type: core.LiteralType | core2.LiteralType | None = None,
    *,
    flyte: int = 1,
) -> core.Literal | core2.Literal:
    """Return a Python value as a literal, with the bytes that flytekit or flyte give it.

    Args:
        value: the value. It must have the type: a bool is not an int, and a str not a `File`.
        python_type: its type: a class, or what `typing` makes. None takes `literal_type` or, without it, the value's
            own.
        literal_type: the type that the literal should have, as in the interface of a task.
        flyte: 1 for a literal of `flyteidl`, 2 for one of `flyteidl2`. A `literal_type` decides by itself.

    Returns:
        A new literal.

    Raises:
        LiteralTypeError: the value has another type, or Flyte has no literal for the type: the text says what to use.
        LiteralValueError: the value is out of range, or otherwise not what the type allows.
    """
    return cast("core.Literal | core2.Literal", write("value", value, python_type, literal_type, flyte))


def write(root: str, value: object, python_type: object, literal_type: object, flyte: int) -> object:
    """Do what `to_literal` does, with errors whose paths begin with `root`."""
    try:
        return write_as(value, python_type, literal_type, flyte)
    except ConversionError as error:
        raise error.at_root(root) from error.__cause__
    except RecursionError:
        raise too_deep().at_root(root) from None


def write_as(value: object, python_type: object, literal_type: object, flyte: int) -> object:
    """Do what `to_literal` does, with errors whose paths have no beginning yet, and RecursionErrors."""
    from flytemodels.values._write import infer, writer_of

    shape: Shape | None = shape_of(python_type) if python_type is not None else None
    if literal_type is not None:
        flyte = idl_of(checked(literal_type, "LiteralType")).flyte
    if shape is not None and not isinstance(shape, Anything):
        return (shape.writers.get(flyte) or writer_of(shape, flyte))(value)
    if literal_type is None:
        return infer(value, idl(flyte).flyte)
    from flytemodels.values._literal_types import shape_of_literal_type

    return writer_of(shape_of_literal_type(cast("Any", literal_type)), flyte)(value)


@overload
def literal_type(python_type: object, *, flyte: Constants[1] = 1) -> core.LiteralType: ...


@overload
def literal_type(python_type: object, *, flyte: Constants[2]) -> core2.LiteralType: ...


def literal_type(python_type: object, *, flyte: int = 1) -> core.LiteralType | core2.LiteralType:
    """Return the LiteralType of a Python type, with the bytes that flytekit or flyte give it.

    Args:
        python_type: a class, or what `typing` makes.
        flyte: 1 for a LiteralType of `flyteidl`, 2 for one of `flyteidl2`.

    Returns:
        A new LiteralType.

    Raises:
        LiteralTypeError: Flyte has no literal for the type: the text says what to use.
        ImportError: the type is a dataclass, and mashumaro, which makes its JSON schema, is not installed: the text
            says which extra brings it.
    """
    from flytemodels.values._types import literal_type_of

    try:
        return literal_type_of(shape_of(python_type), idl(flyte).flyte)
    except ConversionError as error:
        raise error.at_root("type") from error.__cause__
    except RecursionError:
        raise too_deep().at_root("type") from None


def python_type(literal_type: core.LiteralType | core2.LiteralType) -> Any:  # a type expression
    """Return a type expression for the values of a LiteralType, for display and stubs.

    Args:
        literal_type: a LiteralType of Flyte 1 or Flyte 2.

    Returns:
        A class or what `typing` makes: `list[int]`, `Literal["a", "b"]`, a TypedDict for a record with a JSON schema.

    Raises:
        LiteralValueError: the type is nested too deeply, or a union has too many types.
        LiteralTypeError: the argument is no LiteralType.
    """
    from flytemodels.values._literal_types import python_type_of

    try:
        return python_type_of(cast("Any", checked(literal_type, "LiteralType")))
    except ConversionError as error:
        raise error.at_root("type") from error.__cause__
    except RecursionError:
        raise too_deep().at_root("type") from None
