"""To and from the official flyteidl classes, by way of bytes, which carry everything, unknown fields included."""

from __future__ import annotations

import importlib
from typing import Any, Protocol, TypeVar, cast

from typing_extensions import Buffer

from flytemodels._model.base import MessageBase
from flytemodels._model.registry import message_class

__all__ = ["OfficialMessage", "from_flyte_idl", "to_flyte_idl"]

M = TypeVar("M", bound=MessageBase)


class OfficialMessage(Protocol):
    """A message of an official protobuf library: what flyteidl's classes have in common, as far as it matters here."""

    @property
    def DESCRIPTOR(self) -> Any:  # it has a type in types-protobuf only, which users need not have
        """What the library knows of the message's type, its `full_name` above all."""
        ...

    def SerializeToString(self) -> bytes:
        """Return the wire form."""
        ...


def from_flyte_idl(cls: type[M], obj: OfficialMessage | Buffer | MessageBase) -> M:
    """Take over a message; see `Message.from_flyte_idl`.

    Args:
        cls: the class to make.
        obj: an official object, or a message of this package, of the same message type; or encoded bytes.

    Returns:
        A message that shares nothing with `obj`.

    Raises:
        TypeError: obj is of another type.
        DecodeError: the bytes are damaged.
    """
    if isinstance(obj, MessageBase):
        _insist_on(cls, obj.proto_full_name())
        return cls.parse(bytes(obj))
    if hasattr(obj, "DESCRIPTOR") and hasattr(obj, "SerializeToString"):
        official = cast(OfficialMessage, obj)
        _insist_on(cls, official.DESCRIPTOR.full_name)
        return cls.parse(official.SerializeToString())
    buffer: Any = obj  # or not: the attempt tells
    try:
        data = memoryview(buffer)
    except TypeError:
        hint = "; pass the result of its to_flyte_idl()" if hasattr(obj, "to_flyte_idl") else ""
        got = f"{type(obj).__module__}.{type(obj).__qualname__}"
        raise TypeError(f"expected a {cls.proto_full_name()} or its bytes, got a {got}{hint}") from None
    return cls.parse(data)


def to_flyte_idl(message: MessageBase) -> Any:
    """Make the official object; see `Message.to_flyte_idl`.

    Args:
        message: any message of this package.

    Returns:
        An object of the class that has the same protobuf name.

    Raises:
        ImportError: the official classes are not installed, or their release does not know the message.
        EncodeError: the message cannot be written.
    """
    return _official_class(message.proto_full_name()).FromString(bytes(message))


def _insist_on(cls: type[MessageBase], full_name: str) -> None:
    if full_name != cls.proto_full_name():
        raise TypeError(f"expected a {cls.proto_full_name()}, got a {full_name}")


_INSTALLATION = {
    "flyteidl": "`pip install 'flytemodels[flyteidl]'` installs it for Python 3.13 and older",
    "flyteidl2": "`pip install 'flytemodels[flyteidl2]'` installs it",
    "google": "`pip install googleapis-common-protos` installs it",
}
"""How to get the official classes, by the package that they are in."""


def _official_class(full_name: str) -> Any:
    """Find it where protoc puts it: what is in `flytemodels.flyteidl.core.tasks` is in `flyteidl.core.tasks_pb2`."""
    module_name = message_class(full_name).__module__.removeprefix("flytemodels.") + "_pb2"
    try:
        module = importlib.import_module(module_name)
    except ImportError as error:
        package = module_name.partition(".")[0]
        hint = f"; {_INSTALLATION[package]}" if package in _INSTALLATION else ""
        raise ImportError(
            f"{full_name}: expected its official class to be installed, got {error}{hint}", name=module_name
        ) from error
    found: Any = module
    for name in full_name.removeprefix(f"{module.DESCRIPTOR.package}.").split("."):
        found = getattr(found, name, None)
    if found is None:
        raise ImportError(
            f"{full_name}: expected it in the installed {module_name.partition('.')[0]}, got a release without it",
            name=module_name,
        )
    return found
