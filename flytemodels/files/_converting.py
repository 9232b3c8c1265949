"""A message as binary, JSON and YAML."""

from __future__ import annotations

from typing import Any, Final

from flytemodels._model.attempts import attempt
from flytemodels.errors import DecodeError
from flytemodels.files import _yaml
from flytemodels.files._detection import message_class_or_none, read_message
from flytemodels.files._errors import FileError
from flytemodels.files._known import CANDIDATES, named_types
from flytemodels.files._shapes import is_dict
from flytemodels.message import Message

__all__ = ["FORMATS", "form_of", "read", "write"]

FORMATS: Final = ("binary", "json", "yaml")
_ENDINGS: Final = {".pb": "binary", ".bin": "binary", ".json": "json", ".yaml": "yaml", ".yml": "yaml"}


def form_of(name: str) -> str | None:
    """Return the form that a file's name tells: `binary`, `json` or `yaml`; None where it does not."""
    return next((form for ending, form in _ENDINGS.items() if name.lower().endswith(ending)), None)


def read(data: bytes, form: str | None, name: str = "", wanted: type[Message] | None = None) -> Message:
    """Read a message.

    Args:
        data: the content of the file.
        form: `binary`, `json` or `yaml`; None to tell by the name, else by how the content begins.
        name: the file's name.
        wanted: the type, where it is known.

    Returns:
        The message.

    Raises:
        FileError: the content does not fit, or its type cannot be told.
    """
    form = form or form_of(name) or ("json" if data.lstrip()[:1] in (b"{", b"[") else "binary")
    if form == "binary":
        return read_message(data, name, wanted)
    text = attempt(bytes.decode, data, UnicodeDecodeError)
    if text is None:
        raise FileError("expected UTF-8, got other bytes")
    return _from_json(_yaml.load(text) if form == "yaml" else _json(text), text, form, name, wanted)


def _json(text: str) -> Any:  # JSON
    import json

    try:
        return json.loads(text)
    except RecursionError:
        problem = "something nested too deep"
    except ValueError as error:
        problem = f"an error: {error}"
    # Here, where no error is being handled: it would become the context of this one, with the whole text in it.
    raise FileError(f"expected JSON, got {problem}")


def _from_json(value: Any, text: str, form: str, name: str, wanted: type[Message] | None) -> Message:  # JSON
    if not is_dict(value):
        raise FileError("expected the object of a message, got another value")
    if wanted is not None:
        try:
            # Text and not values where there is a choice: a key that is there twice is refused.
            return wanted.from_json(text) if form == "json" else wanted.from_dict(value)
        except DecodeError as error:
            raise FileError(str(error)) from None
    found: list[Message] = []
    for full_name in named_types(name.rpartition(".")[0] + ".pb") or CANDIDATES:
        cls = message_class_or_none(full_name)
        if cls is None:
            continue
        try:
            found.append(cls.from_json(text) if form == "json" else cls.from_dict(value))
        except DecodeError:
            continue
    if len(found) != 1:
        names = ", ".join(message.proto_full_name() for message in found)
        hint = f"expected content that fits one message, got several; name one of them: {names}" if found else None
        raise FileError(hint or "expected one of Flyte's messages, got something else; name its type")
    return found[0]


def write(message: Message, form: str) -> bytes:
    """Write a message.

    Args:
        message: the message.
        form: `binary`, `json` or `yaml`.

    Returns:
        The content of the file.
    """
    if form == "binary":
        return bytes(message)
    if form == "yaml":
        return _yaml.dump(message.to_dict()).encode()
    return (message.to_json(indent=2) + "\n").encode()
