"""Places where the name of an image is: those in JSON and in environments, which messages share with pod specs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from flytemodels.files._contexts import CACHE_ARGUMENT, CONTEXT_VARIABLE, cache_images, context_images
from flytemodels.files._shapes import is_dict, is_list

__all__ = ["ImagePlace", "in_arguments", "in_context", "in_json"]

# The keys of Kubernetes' and the plugins' JSON that hold the name of an image.
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


def in_json(path: str, value: Any) -> Iterator[ImagePlace]:  # JSON
    """Look through a Struct: a Kubernetes pod spec, or a plugin's message in its JSON form.

    Args:
        path: where the value is in the message.
        value: the value.

    Yields:
        The places; setting one changes the value.
    """
    if is_dict(value):
        if value.get("name") == CONTEXT_VARIABLE and isinstance(value.get("value"), str):
            yield from in_context(f"{path}.value", value["value"], _item_writer(value, "value"))
            return
        for key, item in value.items():
            if key in _KEYS and isinstance(item, str):
                yield ImagePlace(f"{path}.{key}", item, _item_writer(value, key))
            elif key == "image" and is_dict(item) and isinstance(item.get("reference"), str):
                # A Kubernetes volume that is an image.
                yield ImagePlace(f"{path}.image.reference", item["reference"], _item_writer(item, "reference"))
            elif is_dict(item) or is_list(item):
                yield from in_json(f"{path}.{key}", item)
    elif is_list(value):
        for index, item in enumerate(value):
            yield from in_json(f"{path}[{index}]", item)


def in_context(path: str, text: str, write: Callable[[str], None]) -> Iterator[ImagePlace]:
    """Look through a serialized context.

    Args:
        path: where it is in the message.
        text: the value of `_F_SS_C`.
        write: takes the new value when an image was changed.

    Yields:
        The places.
    """
    for where, image, put in context_images(text, write):
        yield ImagePlace(f"{path}.{where}", image, put)


def in_arguments(path: str, arguments: list[str]) -> Iterator[ImagePlace]:
    """Look through the arguments of a container for the cache of images that Flyte 2 hands on.

    Args:
        path: where they are in the message.
        arguments: the arguments.

    Yields:
        The places; setting one changes the arguments.
    """
    for index, argument in enumerate(arguments[:-1]):
        if argument == CACHE_ARGUMENT:
            write = _item_writer(arguments, index + 1)
            for where, image, put in cache_images(arguments[index + 1], write):
                yield ImagePlace(f"{path}[{CACHE_ARGUMENT}].{where}", image, put)


def _item_writer(holder: Any, key: Any) -> Callable[[str], None]:  # a dict or list of JSON and what finds a value in it
    def write(image: str) -> None:
        holder[key] = image

    return write
