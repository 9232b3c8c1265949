"""Turns a message into a function that builds it from Python values, by the constructors of its library.

The function is compiled from an expression such as `Literal(scalar=Scalar(primitive=Primitive(integer=1)))`: what a
user would write, without a loop or a look-up of the benchmark's own in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeGuard

Arguments = Callable[[Any], Iterable[tuple[str, Any]] | None]
"""Gives the keyword arguments that make a message, or None for a value that is no message."""


def builder(message: object, arguments: Arguments) -> Callable[[], object]:
    """Make the function that builds an equal of `message`."""
    names: dict[str, object] = {}
    source = expression(message, arguments, names)
    build: Callable[[], object] = eval(compile(f"lambda: {source}", "<constructors>", "eval"), names)
    return build


def expression(value: Any, arguments: Arguments, names: dict[str, object]) -> str:  # a value of any library
    """Write the expression that makes `value`; classes and leaves other than literals go into `names`."""
    found = arguments(value)
    if found is not None:
        inside = ", ".join(f"{name}={expression(each, arguments, names)}" for name, each in found)
        return f"{name_of(class_of(value), names)}({inside})"
    if is_dict(value):
        return f"{{{', '.join(f'{key!r}: {expression(each, arguments, names)}' for key, each in value.items())}}}"
    if is_list(value):
        return f"[{', '.join(expression(each, arguments, names) for each in value)}]"
    if value is None or type(value) in (bool, int, str, bytes):
        return repr(value)
    return name_of(value, names)


def name_of(value: object, names: dict[str, object]) -> str:
    """Name a class or a constant in the expression's namespace."""
    name = f"{value.__qualname__.replace('.', '_')}_{id(value)}" if isinstance(value, type) else f"constant_{id(value)}"
    names[name] = value
    return name


def class_of(value: object) -> type[Any]:  # of any library
    """The class of a message."""
    return type(value)


def is_dict(value: object) -> TypeGuard[dict[Any, Any]]:  # of whatever a message holds
    """Whether a value is a dict."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:  # of whatever a message holds
    """Whether a value is a list."""
    return isinstance(value, list)
