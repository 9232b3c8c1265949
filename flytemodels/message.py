"""The base class of every generated message."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import betterproto2
from betterproto2 import Casing, Enum, OutputFormat
from typing_extensions import Buffer, Self

from flytemodels import _engine
from flytemodels._model.plan import Plan, plan_of
from flytemodels._model.registry import register

if TYPE_CHECKING:
    from _typeshed import SupportsRead, SupportsWrite

    from flytemodels._model.interop import OfficialMessage

    Base = betterproto2.Message
else:
    # A class whose objects have a `__dict__` hands it down: below betterproto2's class, each message would be a quarter
    # larger. `_become_betterproto2` brings what inheriting would.
    Base = object

__all__ = ["Casing", "Enum", "Message", "OutputFormat"]

T = TypeVar("T")


class Message(Base):
    """A protobuf message as a dataclass.

    Generated classes derive from it. Fields are plain attributes; None means absent. Reading and writing is exact:
    what an official protobuf library wrote comes out again byte for byte, unknown fields included.
    """

    __slots__: tuple[str, ...] = ("_exact", "_unknown_fields")

    _plan: ClassVar[Plan]
    _proto_full_name: ClassVar[str]

    _unknown_fields: bytes
    """Fields that the class does not know, as they came in; written after the known ones."""
    _exact: dict[object, Message] | None
    """Messages kept because the plain Python value in a field cannot say all they say, by `(field, index or key)`."""

    def __init_subclass__(cls, *, proto: str | None = None, **kwargs: Any) -> None:  # other bases' arguments
        super().__init_subclass__(**kwargs)
        if proto is not None:
            cls._proto_full_name = proto
        # A dataclass with slots is made a second time from the first one's namespace, without the class arguments.
        if "_proto_full_name" in cls.__dict__:
            register(cls._proto_full_name, cls)
        _engine.prepare(cls)

    def __post_init__(self) -> None:
        self._unknown_fields = b""
        self._exact = None
        for oneof in plan_of(type(self)).oneofs:
            self.which_oneof(oneof)

    # What the class is

    @classmethod
    def proto_full_name(cls) -> str:
        """Give the message's full protobuf name, such as `flyteidl.core.TaskTemplate`."""
        return cls._proto_full_name

    def which_oneof(self, group: str) -> str | None:
        """Tell which member of a oneof is set.

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
            raise ValueError(f"{plan.full_name} has no oneof {group!r}; it has {sorted(plan.oneofs) or 'none'}")
        names = [member.name for member in members if getattr(self, member.name) is not None]
        if len(names) > 1:
            raise ValueError(_engine.oneof_problem(members))
        return names[0] if names else None

    def _oneof(self, group: str, *members: T) -> T:
        """Give the one value that is set, or None; the getter of the generated properties.

        None is part of `T`: only a bare type variable lets mypy infer the union from the property's return type.
        """
        values = [member for member in members if member is not None]
        if len(values) > 1:
            self.which_oneof(group)
        return values[0] if values else members[0]

    def is_set(self, name: str) -> bool:
        """Tell whether a field is set: not None, or, for a field without presence, not its zero value.

        Args:
            name: the attribute's name.

        Returns:
            True where it is set.

        Raises:
            AttributeError: there is no such field.
        """
        for field in plan_of(type(self)).fields:
            if field.name == name:
                value = getattr(self, name)
                return value is not None if field.has_presence else bool(value != field.default())
        raise AttributeError(f"{self.proto_full_name()} has no field {name!r}")

    @property
    def is_empty(self) -> bool:
        """True when the wire form has no bytes: nothing is set."""
        return not _engine.serialize(self)

    def __bool__(self) -> bool:
        # Presence is `is not None`. An empty message that is there must not look like an absent one.
        return True

    # The wire

    def __bytes__(self) -> bytes:
        return _engine.serialize(self)

    def SerializeToString(self, *, deterministic: bool = False) -> bytes:
        """Give the wire form; the name that official protobuf classes have. See `serialize_to_string`."""
        return _engine.serialize(self, deterministic)

    def serialize_to_string(self, *, deterministic: bool = False) -> bytes:
        """Give the wire form: fields in the order of their numbers, then the unknown ones.

        Args:
            deterministic: True to sort the entries of maps by key; else they stay in the order of insertion.

        Returns:
            The encoded message.

        Raises:
            EncodeError: a value has the wrong type or is out of range; the error names the field's path.
        """
        return _engine.serialize(self, deterministic)

    @classmethod
    def parse(cls, data: Buffer) -> Self:
        """Read a message from its wire form.

        Args:
            data: the encoded message: bytes, bytearray, memoryview or any other buffer.

        Returns:
            The message.

        Raises:
            DecodeError: the input is damaged; the error says what is wrong, where and in which message.
            TypeError: the input is no buffer.
        """
        return _engine.parse(cls, data)

    @classmethod
    def FromString(cls, s: Buffer) -> Self:
        """Read a message from its wire form; the name that official protobuf classes have. See `parse`."""
        return _engine.parse(cls, s)

    def dump(self, stream: SupportsWrite[bytes], delimit: bool = False) -> None:
        """Write the wire form to a stream.

        Args:
            stream: anything with `write(bytes)`.
            delimit: True to write the length first, as a varint, so that messages can follow each other.

        Raises:
            EncodeError: as for `serialize_to_string`.
        """
        from flytemodels._model.streams import dump

        dump(self, stream, delimit)

    def load(self, stream: SupportsRead[bytes], size: int | None = None) -> Self:
        """Read wire data from a stream into this message, on top of what it holds.

        Args:
            stream: anything with `read(size)`.
            size: how many bytes to read; None for all; `betterproto2.SIZE_DELIMITED` for a message behind its length.

        Returns:
            This message.

        Raises:
            DecodeError: the data is damaged, or ends early. The message is then unchanged.
        """
        from flytemodels._model.streams import load

        load(self, stream, size)
        return self

    # JSON

    def to_dict(
        self,
        *,
        output_format: OutputFormat = OutputFormat.PROTO_JSON,
        casing: Casing = Casing.CAMEL,
        include_default_values: bool = False,
    ) -> dict[str, Any]:  # JSON, or Python's own values, as output_format says
        """Give the message as a dict: the proto3 JSON mapping, as `json_format.MessageToDict` has it.

        Args:
            output_format: PROTO_JSON for what JSON can hold; PYTHON to leave the leaves as they are in the message.
            casing: CAMEL for the JSON names, SNAKE for the names of the `.proto`.
            include_default_values: True to have fields without presence in it even when they have their zero value.

        Returns:
            A new dict.

        Raises:
            EncodeError: a value has the wrong type, or JSON has no form for it.
        """
        from flytemodels._json.writer import to_dict

        return to_dict(self, output_format, casing, include_default_values)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any], *, ignore_unknown_fields: bool = False) -> Self:  # JSON
        """Read a message from the proto3 JSON mapping.

        Args:
            value: what `to_dict` gives, or a JSON parser; names in camel case or as in the `.proto`.
            ignore_unknown_fields: True to pass over names that the message does not have.

        Returns:
            The message.

        Raises:
            DecodeError: the value does not fit; the error names its path.
        """
        from flytemodels._json.reader import from_dict

        return from_dict(cls, value, ignore_unknown_fields)

    def to_json(
        self,
        indent: int | str | None = None,
        include_default_values: bool = False,
        casing: Casing = Casing.CAMEL,
    ) -> str:
        """Give the message as JSON text. See `to_dict`.

        Args:
            indent: as for `json.dumps`.
            include_default_values: as for `to_dict`.
            casing: as for `to_dict`.

        Returns:
            The text.

        Raises:
            EncodeError: as for `to_dict`.
        """
        from flytemodels._json.writer import to_json

        return to_json(self, indent, include_default_values, casing)

    @classmethod
    def from_json(cls, value: str | bytes, *, ignore_unknown_fields: bool = False) -> Self:
        """Read a message from JSON text. See `from_dict`.

        Args:
            value: the text; bytes are UTF-8.
            ignore_unknown_fields: as for `from_dict`.

        Returns:
            The message.

        Raises:
            DecodeError: the text is no JSON, or does not fit the message.
        """
        from flytemodels._json.reader import from_json

        return from_json(cls, value, ignore_unknown_fields)

    # For people

    def short_string(self) -> str:
        """Give the fields that are set, a line each, nested by indentation, long values shortened.

        Returns:
            `Flyte Serialized object (TaskTemplate):` and the lines below it.
        """
        from flytemodels._model.text import short_string

        return short_string(self)

    def verbose_string(self) -> str:
        """Give the fields that are set, complete: nothing shortened, lists and maps spread over lines.

        Returns:
            `Flyte Serialized object (TaskTemplate):` and the lines below it.
        """
        from flytemodels._model.text import verbose_string

        return verbose_string(self)

    def _repr_html_(self) -> str:
        from flytemodels._model.text import html

        return html(self)

    def __str__(self) -> str:
        return self.short_string()

    def __repr__(self) -> str:
        # repr tells values apart that compare equal, such as 0.0 and -0.0. Each value is asked once: asking twice at
        # each level would take forever where messages are nested deep.
        fields = plan_of(type(self)).fields
        shown = ((field.name, repr(getattr(self, field.name)), repr(field.default())) for field in fields)
        parts = [f"{name}={text}" for name, text, default in shown if text != default]
        return f"{type(self).__qualname__}({', '.join(parts)})"

    # Official flyteidl

    @classmethod
    def from_flyte_idl(cls, obj: OfficialMessage | Buffer | Message) -> Self:
        """Take over an official flyteidl object, losing nothing.

        Args:
            obj: the `flyteidl` object of this message type, its bytes, or a message of this class.

        Returns:
            The message.

        Raises:
            TypeError: the object is of another message type; the error names both.
            DecodeError: the bytes are damaged.
        """
        from flytemodels._model.interop import from_flyte_idl

        return from_flyte_idl(cls, obj)

    def to_flyte_idl(self) -> Any:  # official classes have no types of their own
        """Give the official flyteidl object, losing nothing.

        Returns:
            An object of the class of the same name in the `flyteidl` package.

        Raises:
            ImportError: that package is not installed; `flytemodels[flyteidl]` brings it.
            EncodeError: as for `serialize_to_string`.
        """
        from flytemodels._model.interop import to_flyte_idl

        return to_flyte_idl(self)

    # Python's own protocols

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        assert isinstance(other, Message)
        from flytemodels._model.equality import equal

        return self is other or equal(self, other)

    def __hash__(self) -> int:
        return hash((type(self), _engine.serialize(self, True)))

    def __copy__(self, _: Any = None) -> Self:  # betterproto2 gives it a second argument
        exact = self._exact
        return self._like_me([getattr(self, name) for name in self._attributes()], exact and dict(exact))

    def __deepcopy__(self, memo: Any = None) -> Self:  # copy's memo, passed through
        memo = {} if memo is None else memo
        values = [deepcopy(getattr(self, name), memo) for name in self._attributes()]
        made = self._like_me(values, deepcopy(self._exact, memo))
        memo[id(self)] = made
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        values = [getattr(self, name) for name in self._attributes()]
        return _rebuild, (type(self), values, self._unknown_fields, self._exact, self._additions())

    @classmethod
    def _attributes(cls) -> list[str]:
        plan = plan_of(cls)
        return [field.name for field in plan.fields] + [name for name, _ in plan.others]

    def _like_me(self, values: list[Any], exact: dict[object, Message] | None) -> Self:  # field values of any type
        return _rebuild(type(self), values, self._unknown_fields, exact, self._additions())

    def _additions(self) -> dict[str, Any]:  # of any type
        """What a user's subclass keeps beside the fields. Generated classes have slots, and no `__dict__`."""
        return dict(getattr(self, "__dict__", ()))


def _become_betterproto2(cls: type[Any]) -> None:
    """Make a class one of betterproto2's messages in all but inheritance: for `isinstance`, and for functions of
    betterproto2 that are called on its objects, which use each other."""
    for name, value in vars(betterproto2.Message).items():
        if not name.startswith("__") and not hasattr(cls, name):
            setattr(cls, name, value)
    betterproto2.Message.register(cls)


_become_betterproto2(Message)

# betterproto2 evaluates the annotations of a class and all of its bases with the names of the class's own module, where
# those of this module mean nothing.
Message.__annotations__ = {}

_M = TypeVar("_M", bound=Message)


def _rebuild(
    cls: type[_M],
    values: list[Any],  # of the fields, of any type
    unknown_fields: bytes,
    exact: dict[object, Message] | None,
    attributes: dict[str, Any],  # what a user's subclass keeps beside the fields
) -> _M:
    """Make a message from its parts, without its constructor: what was valid to hold is valid to copy."""
    made = cls.__new__(cls)
    for name, value in zip(made._attributes(), values, strict=True):  # pyright: ignore[reportPrivateUsage]
        setattr(made, name, value)
    made._unknown_fields = unknown_fields  # pyright: ignore[reportPrivateUsage]
    made._exact = exact  # pyright: ignore[reportPrivateUsage]
    if attributes:
        vars(made).update(attributes)
    return made
