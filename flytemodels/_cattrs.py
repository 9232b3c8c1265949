"""Messages for cattrs: as their JSON form, which is what they are everywhere outside Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from flytemodels.message import Message

__all__ = ["register_cattrs_hooks"]


class _Converter(Protocol):
    """What is used of `cattrs.Converter`. Its hooks take and return anything."""

    def register_structure_hook_func(
        self, check_func: Callable[[Any], bool], func: Callable[[Any, Any], Any], /
    ) -> object: ...

    def register_unstructure_hook_func(
        self, check_func: Callable[[Any], bool], func: Callable[[Any], Any], /
    ) -> object: ...


def register_cattrs_hooks(converter: _Converter) -> None:
    """Teach a cattrs converter to structure and unstructure messages, anywhere inside other classes.

    Args:
        converter: a `cattrs.Converter`. It makes a message what `to_dict` does, and reads it as `from_dict` does.
    """
    converter.register_structure_hook_func(_is_message_class, _structure)
    converter.register_unstructure_hook_func(_is_message_class, _unstructure)


def _is_message_class(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Message)


def _structure(value: Any, cls: type[Message]) -> Message:  # JSON, or a message
    return value if isinstance(value, cls) else cls.from_dict(value)


def _unstructure(message: Message) -> Any:  # a dict, or the message's own JSON form
    return message.to_dict()
