"""Every place in a message where the name of a container image is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import plan_of
from flytemodels.files._contexts import CONTEXT_VARIABLE, context_images
from flytemodels.files._shapes import is_dict, is_list
from flytemodels.files._walking import messages_in
from flytemodels.message import Message

__all__ = ["ImagePlace", "image_places", "images"]

# The fields of messages, and the keys of Kubernetes' and the plugins' JSON, that hold the name of an image.
_FIELDS = frozenset({"image", "container_image"})
_KEYS = frozenset({"image", "containerImage", "container_image"})


class ImagePlace:
    """One place where the name of an image is.

    Attributes:
        path: where it is in the message.
        image: the name that is there.
    """

    __slots__ = ("_write", "image", "path")

    path: str
    image: str

    def __init__(self, path: str, image: str, write: Callable[[str], None]) -> None:
        self.path = path
        self.image = image
        self._write = write

    def set(self, image: str) -> None:
        """Put another name there.

        Args:
            image: the new name.
        """
        self._write(image)
        self.image = image

    def __repr__(self) -> str:
        return f"ImagePlace({self.path!r}, {self.image!r})"


def images(message: Message) -> list[str]:
    """Return every image that a message names.

    Containers, pods with sidecars and init containers, pod templates, overrides of nodes, what plugins keep in
    `custom`, array nodes, branches and subworkflows count, and so do the images inside the serialized context that
    dynamic tasks get in the environment variable `_F_SS_C`.

    Args:
        message: a TaskSpec, a WorkflowSpec or any other message of Flyte's.

    Returns:
        The names, each once, in the order in which they are found.
    """
    return list(dict.fromkeys(place.image for place in image_places(message) if place.image))


def image_places(message: Message) -> Iterator[ImagePlace]:
    """Find every place in a message where the name of an image is, empty ones of containers included.

    Args:
        message: a TaskSpec, a WorkflowSpec or any other message of Flyte's.

    Yields:
        The places; setting one changes the message.
    """
    for path, part in messages_in(message):
        prefix = f"{path}." if path else ""
        for field in plan_of(type(part)).fields:
            name = prefix + field.proto_name
            if field.kind is Kind.STRING and field.label <= Label.EXPLICIT and field.name in _FIELDS:
                image: str | None = getattr(part, field.name)
                if image or field.name == "image":
                    yield ImagePlace(name, image or "", _field_writer(part, field.name))
            elif field.kind is Kind.STRUCT and field.label is Label.EXPLICIT:
                yield from _in_json(name, getattr(part, field.name))
            elif field.kind is Kind.MESSAGE and field.name == "env" and field.label is Label.REPEATED:
                yield from _in_environment(name, getattr(part, field.name))


def _field_writer(message: Message, name: str) -> Callable[[str], None]:
    return lambda image: setattr(message, name, image)


def _item_writer(holder: Any, key: Any) -> Callable[[str], None]:  # a dict or list of JSON and what finds a value in it
    def write(image: str) -> None:
        holder[key] = image

    return write


def _in_json(path: str, value: Any) -> Iterator[ImagePlace]:  # JSON
    """Look through a Struct: a Kubernetes pod spec, or a plugin's message in its JSON form."""
    if is_dict(value):
        if _is_context(value):
            yield from _in_context(f"{path}.value", value["value"], _item_writer(value, "value"))
            return
        for key, item in value.items():
            if key in _KEYS and isinstance(item, str):
                yield ImagePlace(f"{path}.{key}", item, _item_writer(value, key))
            elif key == "image" and is_dict(item) and isinstance(item.get("reference"), str):
                # A Kubernetes volume that is an image.
                yield ImagePlace(f"{path}.image.reference", item["reference"], _item_writer(item, "reference"))
            elif is_dict(item) or is_list(item):
                yield from _in_json(f"{path}.{key}", item)
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _in_json(f"{path}[{index}]", item)


def _is_context(value: dict[str, Any]) -> bool:  # JSON
    return value.get("name") == CONTEXT_VARIABLE and isinstance(value.get("value"), str)


def _in_environment(path: str, pairs: list[Any]) -> Iterator[ImagePlace]:  # KeyValuePairs of either Flyte
    for pair in pairs:
        if getattr(pair, "key", None) == CONTEXT_VARIABLE:
            yield from _in_context(f"{path}[{CONTEXT_VARIABLE}]", pair.value, _field_writer(pair, "value"))


def _in_context(path: str, text: str, write: Callable[[str], None]) -> Iterator[ImagePlace]:
    for where, image, put in context_images(text, write):
        yield ImagePlace(f"{path}.{where}", image, put)
