"""Every place in a message where the name of a container image is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import plan_of
from flytemodels.files._contexts import CONTEXT_VARIABLE
from flytemodels.files._image_places import ImagePlace, in_arguments, in_context, in_json
from flytemodels.files._walking import messages_in
from flytemodels.message import Message

__all__ = ["ImagePlace", "image_places", "images"]

# The fields of messages that hold the name of an image.
_FIELDS = frozenset({"image", "container_image"})


def images(message: Message) -> list[str]:
    """Return every image that a message names.

    Containers, pods with sidecars and init containers, pod templates, overrides of nodes, what plugins keep in
    `custom`, array nodes, branches and subworkflows count, and so do the images inside the serialized context that
    dynamic tasks get in the environment variable `_F_SS_C`, and behind `--image-cache` in Flyte 2.

    Args:
        message: a TaskSpec, a WorkflowSpec or any other message of Flyte's.

    Returns:
        The names, each once and sorted.
    """
    return sorted({place.image for place in image_places(message) if place.image})


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
            elif field.kind is Kind.STRING and field.label is Label.REPEATED and field.name == "args":
                yield from in_arguments(name, getattr(part, field.name))
            elif field.kind is Kind.STRUCT and field.label is Label.EXPLICIT:
                yield from in_json(name, getattr(part, field.name))
            elif field.kind is Kind.MESSAGE and field.name == "env" and field.label is Label.REPEATED:
                yield from _in_environment(name, getattr(part, field.name))


def _field_writer(message: Message, name: str) -> Callable[[str], None]:
    return lambda image: setattr(message, name, image)


def _in_environment(path: str, pairs: list[Any]) -> Iterator[ImagePlace]:  # KeyValuePairs of either Flyte
    for pair in pairs:
        if getattr(pair, "key", None) == CONTEXT_VARIABLE:
            yield from in_context(f"{path}[{CONTEXT_VARIABLE}]", pair.value, _field_writer(pair, "value"))
