"""The base class of every generated message."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import betterproto2
from betterproto2 import Casing, OutputFormat
from betterproto2.utils import classproperty
from typing_extensions import Buffer, Self

from flytemodels import _engine
from flytemodels._model import registry
from flytemodels._model.enums import Enum
from flytemodels._model.problems import NO_ROOM
from flytemodels._model.structure import MessageStructure, rebuild
from flytemodels.errors import DecodeError, EncodeError

if TYPE_CHECKING:
    from _typeshed import SupportsRead, SupportsWrite

    from flytemodels._model.interop import OfficialMessage
    from flytemodels._model.unknown import UnknownField
    from flytemodels._rules.violations import Violation

__all__ = ["Casing", "Enum", "Message", "OutputFormat", "message_class"]


_M = TypeVar("_M", bound="Message")


class _PydanticSerializer:
    """What pydantic looks for on a value whose class no field of the model tells, as in `Any`; made on first use."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Message]) -> Any:  # pydantic_core's own
        from importlib.util import find_spec

        if find_spec("pydantic_core") is None:
            raise AttributeError("__pydantic_serializer__: expected pydantic to be installed, got no such package")
        from flytemodels._json.pydantic_schema import serializer_of

        return serializer_of(owner, _pydantic_dump)


def _pydantic_dump(message: Message) -> Any:  # a dict, or the message's own JSON form
    from flytemodels._json.to_json import to_dict

    return to_dict(message, OutputFormat.PROTO_JSON, Casing.CAMEL, False, False, _engine.json_values)


class Message(MessageStructure):
    """A protobuf message as a dataclass.

    Generated classes derive from it. Fields are plain attributes; None means absent. Reading and writing is exact:
    what an official protobuf library wrote comes out again byte for byte, unknown fields included.
    """

    __slots__: tuple[str, ...] = ()

    def __init_subclass__(cls, *, proto: str | None = None, **kwargs: Any) -> None:  # other bases' arguments
        super().__init_subclass__(proto=proto, **kwargs)
        cls._prepare()

    @classmethod
    def _prepare(cls) -> None:
        """Let the engine look at the class: its messages may be constructed in a quicker way."""
        _engine.prepare(cls)

    @property
    def is_empty(self) -> bool:
        """True when the wire form has no bytes: nothing is set."""
        return not _engine.serialize(self)

    # The wire

    def __bytes__(self) -> bytes:
        return _engine.serialize(self)

    def SerializeToString(self, *, deterministic: bool = False) -> bytes:
        """Return the wire form; the name that official protobuf classes have. See `serialize_to_string`."""
        return _engine.serialize(self, deterministic)

    def serialize_to_string(self, *, deterministic: bool = False) -> bytes:
        """Return the wire form: fields in the order of their numbers, then the unknown ones.

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
            TypeError: the input is not a buffer.
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
            size: how many bytes to read; None for all; `betterproto2.SIZE_DELIMITED` for a length-prefixed message.

        Returns:
            This message.

        Raises:
            DecodeError: the data is damaged, or ends early. The message is then unchanged.
        """
        from flytemodels._model.streams import load

        load(self, stream, size)
        return self

    def merge_from(self, other: Self) -> None:
        """Merge another message of the class into this one, as protobuf merges.

        Fields that are set in the other message replace those of this one, except that submessages are merged, and the
        items of lists and the entries of maps are added. Unknown fields are added as well.

        Args:
            other: the other message; it is not changed.

        Raises:
            TypeError: it is of another class.
            EncodeError: one of them cannot be written.
        """
        if type(other) is not type(self):
            raise TypeError(f"expected {type(self).__qualname__}, got {type(other).__qualname__}")
        from flytemodels._model.streams import merge

        merge(self, other.serialize_to_string())

    def clear(self) -> None:
        """Unset every field, unknown ones included."""
        from flytemodels._model.streams import clear

        clear(self)

    @property
    def unknown_fields(self) -> tuple[UnknownField, ...]:
        """The fields that the class does not know, parsed as far as the wire form tells; in the order of writing."""
        from flytemodels._model.unknown import unknown_fields_of

        return unknown_fields_of(self)

    def walk(self, cls: type[_M]) -> Iterator[tuple[str, _M]]:
        """Find the messages of a class in this message, itself included.

        Args:
            cls: the class, such as `Identifier`; `Message` for all.

        Yields:
            The path of each, as `flytemodels.get_path` takes it ("" for this message itself), and the message. Outer
            ones come before those in them, then the order is that of the fields' numbers, of lists and of maps' keys.
        """
        from flytemodels._model.differences import walk

        return walk(self, cls)

    # Text format

    def to_text(self, *, print_unknown_fields: bool = False) -> str:
        """Return the message in protobuf's text format, as `google.protobuf.text_format.MessageToString` prints it.

        Args:
            print_unknown_fields: True to print unknown fields by their numbers. They cannot be read again.

        Returns:
            The text.

        Raises:
            EncodeError: a value has the wrong type or is out of range.
        """
        try:
            from flytemodels._text.printer import print_message
        except RecursionError:  # an import takes more of the stack than the call
            raise EncodeError(NO_ROOM, type(self).__name__) from None

        return print_message(self, print_unknown_fields)

    @classmethod
    def from_text(cls, text: str | bytes) -> Self:
        """Read a message from protobuf's text format, as `google.protobuf.text_format.Parse` does.

        Args:
            text: the text; bytes are UTF-8.

        Returns:
            The message.

        Raises:
            DecodeError: the text is not that of such a message; the error names line and column.
        """
        try:
            from flytemodels._text.parser import parse_text
        except RecursionError:  # an import takes more of the stack than the call
            raise DecodeError(NO_ROOM, None, cls.__name__) from None

        return parse_text(cls, text)

    # JSON

    def to_dict(
        self,
        *,
        output_format: OutputFormat = OutputFormat.PROTO_JSON,
        casing: Casing = Casing.CAMEL,
        include_default_values: bool = False,
        sort_keys: bool = False,
    ) -> dict[str, Any]:  # JSON, or Python's own values, as output_format says
        """Return the message as a dict: the proto3 JSON mapping, as `json_format.MessageToDict` has it.

        Args:
            output_format: PROTO_JSON for what JSON can hold; PYTHON to leave the leaves as they are in the message.
            casing: CAMEL for the JSON names, SNAKE for the names of the `.proto`.
            include_default_values: True to have fields without presence in it even when they have their zero value.
            sort_keys: True to have the keys of every dict in order, so that equal messages look the same.

        Returns:
            A new dict.

        Raises:
            EncodeError: a value has the wrong type, or JSON has no form for it.
        """
        try:
            from flytemodels._json.to_json import to_dict
        except RecursionError:  # an import takes more of the stack than the call
            raise EncodeError(NO_ROOM, type(self).__name__) from None

        return to_dict(self, output_format, casing, include_default_values, sort_keys, _engine.json_values)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any], *, ignore_unknown_fields: bool = False) -> Self:  # JSON
        """Read a message from the proto3 JSON mapping.

        Args:
            value: what `to_dict` or a JSON parser returns; names in camel case or as in the `.proto`.
            ignore_unknown_fields: True to ignore names that the message does not have.

        Returns:
            The message.

        Raises:
            DecodeError: the value does not fit; the error names its path.
        """
        try:
            from flytemodels._json.from_json import from_dict
        except RecursionError:  # an import takes more of the stack than the call
            raise DecodeError(NO_ROOM, None, cls.__name__) from None

        return from_dict(cls, value, ignore_unknown_fields, _engine.from_json_values)

    def to_json(
        self,
        indent: int | str | None = None,
        include_default_values: bool = False,
        casing: Casing = Casing.CAMEL,
        *,
        sort_keys: bool = False,
    ) -> str:
        """Return the message as JSON text. See `to_dict`.

        Args:
            indent: as for `json.dumps`.
            include_default_values: as for `to_dict`.
            casing: as for `to_dict`.
            sort_keys: as for `to_dict`.

        Returns:
            The text.

        Raises:
            EncodeError: as for `to_dict`.
        """
        try:
            if indent is None and casing is Casing.CAMEL and not (include_default_values or sort_keys):
                text = _engine.json_text(self)
                if text is not None:
                    return text
            from flytemodels._json.to_json import to_json
        except RecursionError:  # an import takes more of the stack than the call
            raise EncodeError(NO_ROOM, type(self).__name__) from None

        return to_json(self, indent, include_default_values, casing, sort_keys, _engine.json_values)

    @classmethod
    def from_json(cls, value: str | bytes, *, ignore_unknown_fields: bool = False) -> Self:
        """Read a message from JSON text. See `from_dict`.

        Args:
            value: the text; bytes are UTF-8.
            ignore_unknown_fields: as for `from_dict`.

        Returns:
            The message.

        Raises:
            DecodeError: the text is not JSON, or does not fit the message.
        """
        message = _engine.from_json_text(cls, value)
        if message is not None:
            return message
        try:
            from flytemodels._json.from_json import from_json
        except RecursionError:  # an import takes more of the stack than the call
            raise DecodeError(NO_ROOM, None, cls.__name__) from None

        return from_json(cls, value, ignore_unknown_fields, _engine.from_json_values)

    # Rules of buf.validate

    def violations(self) -> list[Violation]:
        """Check the message, and the messages in it, against the rules of buf.validate in their `.proto` files.

        Returns:
            All violations; none where the message is valid, or has no rules.

        Raises:
            EvaluationError: a rule in CEL cannot be evaluated for this message.
            EncodeError: a value has the wrong type.
        """
        if not self._has_rules:
            return []
        return _violations_finder()(self)

    def validate(self) -> None:
        """Check the message, and the messages in it, as `violations` does.

        Raises:
            ValidationError: the message breaks rules; the error has all violations.
            EvaluationError: as for `violations`.
            EncodeError: as for `violations`.
        """
        violations = self.violations()
        if violations:
            from flytemodels._rules.errors import ValidationError

            raise ValidationError(violations)

    # For people

    def short_string(self) -> str:
        """Return the fields that are set, a line each, nested by indentation, long values shortened.

        Returns:
            `Flyte Serialized object (TaskTemplate):` and the lines below it.
        """
        try:
            from flytemodels._model.text import short_string

            return short_string(self)
        except RecursionError:  # on the first use; an import takes more of the stack than the call
            return f"Flyte Serialized object ({type(self).__name__}):\n  ..."

    def verbose_string(self) -> str:
        """Return the fields that are set, complete: nothing shortened, lists and maps spread over lines.

        Returns:
            `Flyte Serialized object (TaskTemplate):` and the lines below it.
        """
        try:
            from flytemodels._model.text import verbose_string

            return verbose_string(self)
        except RecursionError:  # on the first use; an import takes more of the stack than the call
            return f"Flyte Serialized object ({type(self).__name__}):\n  ..."

    def _repr_html_(self) -> str:
        try:
            from flytemodels._model.text import html

            return html(self)
        except RecursionError:  # on the first use; an import takes more of the stack than the call
            return f"<h4>{type(self).__name__}</h4><pre>...</pre>"

    # Python's own protocols

    def __eq__(self, other: object) -> bool:
        return _engine.equal(self, other)

    __hash__ = MessageStructure.__hash__

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:  # copies of any type, by their originals' ids
        return _engine.deep_copy(self, {} if memo is None else memo)

    def __reduce__(self) -> tuple[Any, ...]:  # as pickle has it
        from flytemodels._model.pickles import reference

        data = _engine.serialize_lossless(self)
        return super().__reduce__() if data is None else (_from_wire, (reference(type(self)), data))

    def __str__(self) -> str:
        return self.short_string()

    # Other libraries

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:  # pydantic_core's own
        from flytemodels._json.pydantic_schema import core_schema_of

        return core_schema_of(cls, cls.from_dict, _pydantic_dump)

    if not TYPE_CHECKING:
        __pydantic_serializer__ = _PydanticSerializer()

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
        """Return the official flyteidl object, losing nothing.

        Returns:
            An object of the class of the same name in the `flyteidl` package.

        Raises:
            ImportError: that package is not installed; `flytemodels[flyteidl]` or `flytemodels[flyteidl2]` brings it.
            EncodeError: as for `serialize_to_string`.
        """
        from flytemodels._model.interop import to_flyte_idl

        return to_flyte_idl(self)


def _become_betterproto2(cls: type[Any]) -> None:
    """Make a class one of betterproto2's messages in all but inheritance: for `isinstance`, and for functions of
    betterproto2 that are called on its objects, which use each other."""
    names: dict[str, Any] = dict(vars(betterproto2.Message))
    for name, value in names.items():
        if not name.startswith("__") and name not in dir(cls):
            of_dataclasses = isinstance(value, classproperty)
            setattr(cls, name, _OfDataclasses(name, cast(Any, value)) if of_dataclasses else value)
    betterproto2.Message.register(cls)


class _OfDataclasses:
    """A class property of betterproto2's that asserts that the class has fields; here, a class without has no property.

    `help()` and `inspect` ask every class for everything, and take an AttributeError for an answer.
    """

    __slots__ = ("getter", "name")

    def __init__(self, name: str, getter: classproperty[Any, Any]) -> None:
        self.name = name
        self.getter = getter

    def __get__(self, instance: object, owner: type[Any]) -> Any:  # betterproto2's own
        if "__dataclass_fields__" not in dir(owner):
            raise AttributeError(f"{self.name}: expected a class with fields, got {owner.__qualname__}")
        return self.getter.__get__(instance, owner)


_become_betterproto2(Message)

# betterproto2 evaluates the annotations of a class and all of its bases with the names of the class's own module, where
# those of this module mean nothing.
Message.__annotations__ = {}


def message_class(full_name: str) -> type[Message]:
    """Return the message class with a full protobuf name, importing its module when needed.

    Args:
        full_name: such as `flyteidl.core.TaskTemplate`; nested messages with dots, as in protobuf.

    Returns:
        The class.

    Raises:
        LookupError: no message has that name.
    """
    found: type[Message] = registry.message_class(full_name)
    return found


def _from_wire(cls: str | type[Message], data: bytes) -> Message:
    """Make a message from what its pickle holds."""
    from flytemodels._model.pickles import class_of

    message: Message = _engine.parse(class_of(cls), data)
    return message


# Pickles of releases before the wire form was used name it here.
_rebuild = rebuild


@cache
def _violations_finder() -> Callable[[Message], list[Violation]]:
    """Load the rules' checker on first use. An import in the method would take a tenth of its time in each call."""
    from flytemodels._rules.checker import find_violations

    return find_violations
