"""The interface of an engine. `flytemodels._engine` chooses one; each engine implements it."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from typing_extensions import Buffer

from flytemodels._model.base import MessageBase

__all__ = [
    "DeepCopy",
    "Engine",
    "Equal",
    "FromJson",
    "FromJsonText",
    "KeepsRules",
    "Msgpack",
    "MsgpackFields",
    "Parse",
    "Serialize",
    "SerializeLossless",
    "ToJson",
    "ToJsonText",
]

_M = TypeVar("_M", bound=MessageBase)


class Parse(Protocol):
    """Reads a message of a class."""

    def __call__(self, cls: type[_M], data: Buffer, /) -> _M:
        """Read the message that is in a buffer."""
        ...


class Serialize(Protocol):
    """Writes a message."""

    def __call__(self, message: MessageBase, deterministic: bool = False, /) -> bytes:
        """Return the wire form, with the entries of maps sorted by key if `deterministic`."""
        ...


class FromJson(Protocol):
    """Reads a message of a class from JSON values."""

    def __call__(self, cls: type[_M], value: object, lenient: bool, /) -> _M:
        """Read the message; a lenient reader ignores what the class does not know."""
        ...


class ToJson(Protocol):
    """Writes a message as JSON values in the usual style."""

    def __call__(self, message: MessageBase, /) -> Any:  # a dict, or the message's own JSON form
        """Return the JSON values."""
        ...


class ToJsonText(Protocol):
    """Writes a message as JSON text in the usual style, on one line."""

    def __call__(self, message: MessageBase, /) -> str | None:
        """Return the text; None where the engine leaves this message, errors included, to `flytemodels._json`."""
        ...


class FromJsonText(Protocol):
    """Reads a message of a class from JSON text."""

    def __call__(self, cls: type[_M], text: str | bytes, /) -> _M | None:
        """Return the message; None where the engine leaves this text, errors included, to `flytemodels._json`."""
        ...


class KeepsRules(Protocol):
    """Checks a message against rules of buf.validate."""

    def __call__(self, message: MessageBase, table: tuple[tuple[object, ...], ...], /) -> bool:
        """Return whether it breaks none for certain; `table` is what `flytemodels._rules.checker` made of its rules."""
        ...


class Msgpack(Protocol):
    """Writes a value as MessagePack, or reads one."""

    def __call__(self, value: Any, depth: int, /) -> object:  # a value, or bytes
        """Return bytes or a value of at most `depth` levels, or NotImplemented for what is not on the fast path."""
        ...


class SerializeLossless(Protocol):
    """Writes a message, unless reading the bytes would make another one of it."""

    def __call__(self, message: MessageBase, /) -> bytes | None:
        """Return the wire form; None where a value would be read with another type, or cannot be written."""
        ...


class Equal(Protocol):
    """Compares a message with another object."""

    def __call__(self, one: MessageBase, other: object, /) -> bool:
        """Return whether they are equal; NotImplemented where they are not of one class."""
        ...


class DeepCopy(Protocol):
    """Copies a message and all that is in it."""

    def __call__(self, message: _M, memo: dict[int, Any], /) -> _M:  # copies of any type, by the ids of their originals
        """Return the copy."""
        ...


class MsgpackFields(Protocol):
    """Reads the fields of a record from MessagePack."""

    def __call__(self, data: bytes, names: tuple[str, ...], classes: tuple[object, ...], depth: int, /) -> object:
        """Return a list of values, or NotImplemented where they are not just these, of just these classes."""
        ...


class Engine(Protocol):
    """What the module of an engine offers."""

    @property
    def parse(self) -> Parse:
        """Reads a message."""
        ...

    @property
    def serialize(self) -> Serialize:
        """Writes a message."""
        ...

    @property
    def serialize_lossless(self) -> SerializeLossless:
        """Writes a message for a pickle."""
        ...

    @property
    def json_text(self) -> ToJsonText:
        """Writes JSON text, where it can."""
        ...

    @property
    def from_json_text(self) -> FromJsonText:
        """Reads JSON text, where it can."""
        ...

    @property
    def equal(self) -> Equal:
        """Compares messages."""
        ...

    @property
    def deep_copy(self) -> DeepCopy:
        """Copies a message."""
        ...

    def prepare(self, cls: type, /) -> None:
        """Prepare a message class for construction; called when it is made, and when its `__init__` is set."""
        ...
