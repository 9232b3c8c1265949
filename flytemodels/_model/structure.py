"""What a message is by its plan: which fields are set, which member of a oneof, equality, copies and pickles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from typing_extensions import Self

from flytemodels._model.base import MessageBase
from flytemodels._model.plan import plan_of
from flytemodels._model.problems import oneof_problem, quoted
from flytemodels._model.reflection import is_set
from flytemodels._model.registry import register

__all__ = ["MessageStructure", "rebuild"]

T = TypeVar("T")


class MessageStructure(MessageBase):
    """A message without the things that can be done with one; `Message` adds them."""

    __slots__: tuple[str, ...] = ()

    def __init_subclass__(
        cls,
        *,
        proto: str | None = None,
        rules: bool = False,
        **kwargs: Any,  # other bases' arguments
    ) -> None:
        super().__init_subclass__(**kwargs)
        if proto is not None:
            cls._proto_full_name = proto
        if rules:
            cls._has_rules = True
        # A dataclass with slots is made a second time from the first one's namespace, without the class arguments.
        if "_proto_full_name" in cls.__dict__:
            register(cls._proto_full_name, cls)

    def __post_init__(self) -> None:
        self._unknown_fields = b""
        self._originals = None
        for oneof in plan_of(type(self)).oneofs:
            self.which_oneof(oneof)

    # Oneofs and presence

    def which_oneof(self, group: str) -> str | None:
        """Return which member of a oneof is set.

        Args:
            group: the oneof's name in the `.proto`.

        Returns:
            The name of the field that is set, or None.

        Raises:
            ValueError: more than one is set, or there is no such oneof.
        """
        plan = plan_of(type(self))
        members = plan.oneofs.get(group)
        if members is None:
            known = ", ".join(sorted(plan.oneofs)) or "it has none"
            raise ValueError(f"{plan.full_name}: expected the name of a oneof ({known}), got {quoted(group)}")
        names = [member.name for member in members if getattr(self, member.name) is not None]
        if len(names) > 1:
            raise ValueError(oneof_problem(members))
        return names[0] if names else None

    def _oneof(self, group: str, *members: T) -> T:
        """Return the one value that is set, or None; the getter of the generated properties.

        None is part of `T`: only a bare type variable lets mypy infer the union from the property's return type.
        """
        values = [member for member in members if member is not None]
        if len(values) > 1:
            self.which_oneof(group)
        return values[0] if values else members[0]

    def is_set(self, name: str) -> bool:
        """Return whether a field is set: not None, or, for a field without presence, not its zero value.

        Args:
            name: the attribute's name.

        Returns:
            True if it is set.

        Raises:
            AttributeError: there is no such field.
        """
        for field in plan_of(type(self)).fields:
            if field.name == name:
                value = getattr(self, name)
                return is_set(field, value)
        raise AttributeError(f"{self.proto_full_name()}: expected the name of a field, got {quoted(name)}")

    # Equality

    def __eq__(self, other: object) -> bool:
        from flytemodels._model.equality import equal

        return equal(self, other)

    # As for every class that compares by value and can be changed: in a set, a message would be lost after a change.
    __hash__: ClassVar[None]  # type: ignore[assignment]
    if not TYPE_CHECKING:
        __hash__ = None

    # As code

    def __repr__(self) -> str:
        try:
            from flytemodels._model.pretty import register_with_pprint, representation

            register_with_pprint(MessageStructure.__repr__)
            return representation(self)
        except RecursionError:  # on the first use; an import takes more of the stack than the call
            return f"{type(self).__qualname__}(...)"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:  # values of any field
        from flytemodels._model.pretty import set_fields

        return set_fields(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # IPython's printer
        from flytemodels._model.pretty import print_on_ipython

        print_on_ipython(self, printer, cycle)

    # Copies and pickles

    def replace(self, **changes: Any) -> Self:  # values of any field
        """Return a copy with other values in some fields.

        All else stays, unknown fields included, which `dataclasses.replace` refuses to lose. The copy is shallow: it
        shares submessages, lists and maps with this message.

        Args:
            changes: the new values, by the attributes' names. A member of a oneof unsets the others.

        Returns:
            The copy.

        Raises:
            TypeError: the class has no such field.
            ValueError: two members of a oneof are to be set.
        """
        from flytemodels._model.changes import replaced

        return replaced(self, changes)

    # What `copy.replace` calls.
    __replace__ = replace

    def __copy__(self, _: Any = None) -> Self:  # betterproto2 gives it a second argument
        originals = self._originals
        return self._like_me([getattr(self, name) for name in self._attributes()], originals and dict(originals))

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:  # copies of any type, by their originals' ids
        from flytemodels._model.copies import copy_message

        return copy_message(self, {} if memo is None else memo)

    def __reduce__(self) -> tuple[Any, ...]:
        values = [getattr(self, name) for name in self._attributes()]
        return rebuild, (type(self), values, self._unknown_fields, self._originals, self._additions())

    @classmethod
    def _attributes(cls) -> list[str]:
        plan = plan_of(cls)
        return [field.name for field in plan.fields] + [name for name, _ in plan.others]

    def _like_me(self, values: list[Any], originals: dict[object, MessageBase] | None) -> Self:  # fields of any type
        return rebuild(type(self), values, self._unknown_fields, originals, self._additions())

    def _additions(self) -> dict[str, Any]:  # of any type
        """The attributes of a user's subclass that are not fields. Generated classes have slots, and no `__dict__`."""
        return dict(getattr(self, "__dict__", ()))


# As for the base class.
MessageStructure.__annotations__ = {}

_M = TypeVar("_M", bound=MessageStructure)


def rebuild(
    cls: type[_M],
    values: list[Any],  # of the fields, of any type
    unknown_fields: bytes,
    originals: dict[object, MessageBase] | None,
    attributes: dict[str, Any],  # those that are not fields
) -> _M:
    """Make a message from its parts, without its constructor: what was valid to hold is valid to copy.

    Args:
        cls: its class.
        values: the values of its fields, and of attributes that a user's subclass added as fields.
        unknown_fields: as in the message's slot.
        originals: as in the message's slot.
        attributes: those that are not fields.

    Returns:
        The message.
    """
    made = cls.__new__(cls)
    for name, value in zip(made._attributes(), values, strict=True):  # pyright: ignore[reportPrivateUsage]
        setattr(made, name, value)
    made._unknown_fields = unknown_fields  # pyright: ignore[reportPrivateUsage]
    made._originals = originals  # pyright: ignore[reportPrivateUsage]
    if attributes:
        vars(made).update(attributes)
    return made
