"""Methods of messages that are a list of named values: Flyte 2's variables, inputs and outputs.

Flyte 1 has maps in their places. A list may hold a name twice; what was read stays as it was read, and whatever needs
one value for a name refuses to choose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar, cast, overload

from typing_extensions import Self

from flytemodels._model.base import MessageBase
from flytemodels._model.plan import plan_of

__all__ = ["NamedEntriesMixin"]

V = TypeVar("V")
D = TypeVar("D")


class NamedEntriesMixin(Generic[V]):
    """Methods of `VariableMap`, `Inputs` and `Outputs`: those of a mapping from names to values.

    An entry whose value is absent counts as one with an empty value, as in a map of protobuf.
    """

    __slots__: tuple[str, ...] = ()

    @classmethod
    def of(cls, values: Mapping[str, V] | Iterable[tuple[str, V]]) -> Self:
        """Make a message from names and values.

        Args:
            values: a mapping, or pairs. Their order is kept.

        Returns:
            The message, with nothing but these entries.

        Raises:
            ValueError: a name comes twice.
        """
        pairs = list(cast("Mapping[str, V]", values).items() if isinstance(values, Mapping) else values)
        _refuse_twice(cls, [name for name, _ in pairs])
        shape = _Shape(cls)
        made = cls()
        shape.entries(made).extend(shape.entry(name, value) for name, value in pairs)
        return made

    def as_dict(self) -> dict[str, V]:
        """Return the values by name.

        Returns:
            A new dict, in the order of the entries.

        Raises:
            ValueError: a name comes twice.
        """
        pairs = self.items()
        _refuse_twice(type(self), [name for name, _ in pairs])
        return dict(pairs)

    def items(self) -> list[tuple[str, V]]:
        """Return all entries as pairs of name and value, exactly as they came: a name may come twice."""
        shape = _Shape(type(self))
        return [(shape.name(entry), shape.value(entry)) for entry in shape.entries(self)]

    def keys(self) -> list[str]:
        """Return the names of all entries; one may come twice."""
        return [name for name, _ in self.items()]

    def values(self) -> list[V]:
        """Return the values of all entries."""
        return [value for _, value in self.items()]

    @overload
    def get(self, name: str) -> V | None: ...

    @overload
    def get(self, name: str, default: D) -> V | D: ...

    def get(self, name: str, default: object = None) -> object:
        """Return the value of a name.

        Args:
            name: the name.
            default: what to return where there is no such entry.

        Returns:
            The value, or the default.

        Raises:
            ValueError: the name comes twice.
        """
        found = [value for other, value in self.items() if other == name]
        if len(found) > 1:
            _refuse_twice(type(self), [name] * 2)
        return found[0] if found else default

    def __getitem__(self, name: str) -> V:
        if name not in self:
            raise KeyError(name)
        value: Any = self.get(name)
        found: V = value
        return found

    def __setitem__(self, name: str, value: V) -> None:
        """Set the value of a name, in the place of the one it has, or at the end."""
        shape = _Shape(type(self))
        entries = shape.entries(self)
        places = [index for index, entry in enumerate(entries) if shape.name(entry) == name]
        if len(places) > 1:
            _refuse_twice(type(self), [name] * 2)
        if places:
            shape.set_value(entries[places[0]], value)
        else:
            entries.append(shape.entry(name, value))

    def __delitem__(self, name: str) -> None:
        """Remove all entries of a name."""
        if name not in self:
            raise KeyError(name)
        shape = _Shape(type(self))
        entries = shape.entries(self)
        entries[:] = [entry for entry in entries if shape.name(entry) != name]

    def __contains__(self, name: object) -> bool:
        return name in self.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __len__(self) -> int:
        return len(_Shape(type(self)).entries(self))


class _Shape:
    """Where a message has its entries, and an entry its name and value. In all of them these are the fields 1 and 2."""

    def __init__(self, cls: type[Any]) -> None:
        # The mixin cannot say that it is a message; only messages have it.
        self._list = _field(cls, 1)
        self._entry: type[Any] = self._list.message
        self._name, self._value = _field(self._entry, 1).name, _field(self._entry, 2)

    def entries(self, message: object) -> list[Any]:
        entries: list[Any] = getattr(message, self._list.name)
        return entries

    def name(self, entry: object) -> str:
        name: str = getattr(entry, self._name)
        return name

    def value(self, entry: object) -> Any:
        value = getattr(entry, self._value.name)
        return self._value.message() if value is None else value

    def set_value(self, entry: object, value: object) -> None:
        setattr(entry, self._value.name, value)

    def entry(self, name: str, value: object) -> Any:
        return self._entry(**{self._name: name, self._value.name: value})


def _field(cls: type[MessageBase], number: int) -> Any:
    return next(field for field in plan_of(cls).fields if field.number == number)


def _refuse_twice(cls: type[object], names: list[str]) -> None:
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise ValueError(
            f"{cls.__name__}: expected each name once, got more than one entry for {', '.join(map(repr, twice))}"
        )
