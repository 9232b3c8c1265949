"""Functions that are compiled for one class, as dataclasses compiles constructors.

Attributes that stand in the code are read in a tenth of the time that `getattr` takes in a loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

__all__ = ["compiled", "put_late"]


def compiled(head: str, body: Iterable[str], scope: dict[str, Any]) -> Any:  # a function, as `head` says
    """Compile a function.

    Args:
        head: its name and parameters: `empty()`. Names of fields come from a plan, so they are identifiers.
        body: its lines, without indentation at the outermost level.
        scope: what its names mean; it becomes the function's globals.

    Returns:
        The function, which belongs to the module of `scope`'s `__name__`.
    """
    exec("\n    ".join((f"def {head}:", *body)), scope)
    return scope[head.partition("(")[0]]


def put_late(scope: dict[str, Any], name: str, make: Callable[[], Callable[..., Any]]) -> None:
    """Put a function into a scope that is made when it is first called: classes may refer to themselves.

    Args:
        scope: the globals of a compiled function.
        name: what that function calls it.
        make: makes the function, which then takes the place of this one.
    """

    def call(*args: Any) -> Any:  # whatever the function takes and returns
        made = scope[name] = make()
        return made(*args)

    scope[name] = call
