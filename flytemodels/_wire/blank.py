"""Making messages with nothing set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

__all__ = ["blank_maker"]


def blank_maker(
    cls: type[Any], constants: Sequence[tuple[str, object]], factories: Sequence[tuple[str, Callable[[], object]]]
) -> Callable[[], Any]:  # whose result is of the class
    """Give a function that makes objects of a class without its constructor, with attributes set.

    It is compiled, as dataclasses compiles constructors: assignments in a row take a tenth of the time of setattr in a
    loop, and a message is made for every piece of what is read.

    Args:
        cls: the class.
        constants: attributes with the values that all objects share.
        factories: attributes with what makes a value for each object.

    Returns:
        The function.
    """
    scope: dict[str, Any] = {"new": object.__new__, "cls": cls}
    lines = ["def blank():", "    message = new(cls)"]
    for number, (name, value) in enumerate(constants):
        scope[f"value_{number}"] = value
        lines.append(f"    message.{name} = value_{number}")
    for number, (name, factory) in enumerate(factories):
        scope[f"make_{number}"] = factory
        lines.append(f"    message.{name} = make_{number}()")
    lines.append("    return message")
    exec("\n".join(lines), scope)
    blank: Callable[[], Any] = scope["blank"]
    return blank
