"""Dataclasses that are quick to import: the constructor is compiled when somebody asks for it.

To compile the `__init__` of each class is half of what `dataclasses` does, and most programs construct few of the
classes that they import. With the native engine nobody asks: construction does not go through it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["init_parameters", "message_dataclass"]

T = TypeVar("T")


class _LateInit:
    """Stands for the `__init__` of a class until it is asked for, and then puts the real one in its own place."""

    __slots__ = ("cls",)

    cls: type[Any] | None

    def __init__(self) -> None:
        self.cls = None

    def __get__(self, instance: object, owner: type[Any] | None = None) -> Any:  # a function, but for the one case
        if self.cls is None:
            # The class is still being made. From 3.14 on dataclasses looks for annotations to mend; here are none.
            return self
        init = _compiled_init(self.cls)
        # Another one may stand there by now: a thread was faster, or a test has put a mock in its place.
        if vars(self.cls)["__init__"] is self:
            self.cls.__init__ = init
            _prepare_heirs(self.cls, init)
        bound: Callable[..., None] = init if instance is None else init.__get__(instance)
        return bound


if TYPE_CHECKING:
    from dataclasses import dataclass as message_dataclass
else:

    def message_dataclass(*, slots: bool, eq: bool, repr: bool) -> Callable[[type[T]], type[T]]:
        """Do what `dataclasses.dataclass` does, which type checkers take it for, but leave `__init__` for later.

        Args:
            slots: as there.
            eq: as there.
            repr: as there.

        Returns:
            The decorator.
        """
        decorate = dataclasses.dataclass(init=False, slots=slots, eq=eq, repr=repr)

        def make(cls: type[T]) -> type[T]:
            late = _LateInit()
            cls.__init__ = late
            made = decorate(cls)
            if "__weakref__" in vars(made):
                # Python 3.10 copies the descriptor of the class without slots, which fits no object of this one.
                delattr(made, "__weakref__")
            made.__dataclass_params__.init = True
            # From 3.13 on, dataclasses adds its own, for `copy.replace`.
            made.__replace__ = made.replace
            late.cls = made
            return made

        return make


def init_parameters(cls: type[Any]) -> tuple[str, ...] | None:
    """Return the parameters of a constructor that has not been compiled yet.

    Args:
        cls: a class.

    Returns:
        Their names; None where the class has another constructor.
    """
    late = next(vars(base)["__init__"] for base in cls.__mro__ if "__init__" in vars(base))
    if not isinstance(late, _LateInit) or late.cls is None:
        return None
    return tuple(field.name for field in dataclasses.fields(late.cls))


def _compiled_init(cls: type[Any]) -> Any:  # a function whose parameters are the fields
    """Have dataclasses compile the constructor of a class, with a class for once that has the same fields."""
    fields: dict[str, dataclasses.Field[Any]] = cls.__dataclass_fields__
    base = type(
        cls.__name__,
        (),
        {
            "__dataclass_fields__": fields,
            "__dataclass_params__": cls.__dataclass_params__,
            "__annotations__": {name: field.type for name, field in fields.items()},
            "__post_init__": cls.__post_init__,
        },
    )
    names = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": cls.__doc__}
    made: Any = dataclasses.dataclass(repr=False, eq=False, match_args=False)(type(cls.__name__, (base,), names))
    return made.__init__


def _prepare_heirs(cls: type[Any], init: object) -> None:
    """Prepare a class again, and the subclasses that inherit its constructor.

    When `__init__` is set, the interpreter forgets any other way of constructing them.
    """
    for heir in _below(cls):
        if heir.__init__ is init:
            heir._prepare()


def _below(cls: type[Any]) -> Iterator[type[Any]]:
    yield cls
    for heir in type.__subclasses__(cls):
        yield from _below(heir)
