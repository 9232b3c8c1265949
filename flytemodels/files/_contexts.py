"""What the SDKs hand to tasks that make tasks: the images for those, among other settings.

flytekit's is the environment variable `_F_SS_C`: base64 of gzip of JSON, its SerializationSettings. Flyte 2's is the
argument behind `--image-cache`, packed in the same way: its ImageCache.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable, Iterator
from typing import Any

from flytemodels._model.attempts import attempt
from flytemodels.files._errors import FileError
from flytemodels.files._image_names import split_image
from flytemodels.files._limits import DEFAULT_LIMITS
from flytemodels.files._shapes import is_dict, is_list

__all__ = [
    "CACHE_ARGUMENT",
    "CONTEXT_VARIABLE",
    "cache_images",
    "context_images",
    "image_name",
    "read_context",
    "write_context",
]

CONTEXT_VARIABLE = "_F_SS_C"
CACHE_ARGUMENT = "--image-cache"


def read_context(text: str, limit: int = DEFAULT_LIMITS.context_size) -> dict[str, Any]:  # JSON
    """Read a serialized context.

    Args:
        text: the value of `_F_SS_C`.
        limit: the size in bytes that it may have when unpacked.

    Returns:
        The JSON object in it.

    Raises:
        FileError: it is not base64 of gzip of a JSON object, or it is too large.
    """

    def loaded(text: str) -> tuple[Any, str]:  # JSON, or what was expected instead
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        data = unpacker.decompress(base64.b64decode(text, validate=True), limit)
        if unpacker.unconsumed_tail:
            return None, f"at most {limit:,} bytes when unpacked"
        return (json.loads(data), "") if unpacker.eof else (None, "complete gzip data")

    found = attempt(loaded, text, zlib.error, ValueError, RecursionError)
    value, wanted = found if found is not None else (None, "base64 of gzip of JSON")
    if wanted:
        raise FileError(f"expected {wanted}, got something else", CONTEXT_VARIABLE)
    if not is_dict(value):
        raise FileError("expected a JSON object, got another value", CONTEXT_VARIABLE)
    context: dict[str, Any] = value
    return context


def write_context(context: dict[str, Any]) -> str:  # JSON
    """Write a serialized context as flytekit does.

    Args:
        context: the JSON object.

    Returns:
        The value for `_F_SS_C`.
    """
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    packed = packer.compress(json.dumps(context).encode()) + packer.flush()
    return base64.b64encode(packed).decode()


def context_images(text: str, write: Callable[[str], None]) -> Iterator[tuple[str, str, Callable[[str], None]]]:
    """Find the images in a serialized context.

    Args:
        text: the value of `_F_SS_C`.
        write: takes the new value when an image was changed.

    Yields:
        For each image where it is, its name, and what puts another name there. A context that cannot be read has none.
    """
    try:
        context = read_context(text)
    except FileError:
        return
    config: Any = context.get("image_config")
    if not is_dict(config):
        return
    places: list[tuple[str, Any]] = [("image_config.default_image", config.get("default_image"))]
    listed: Any = config.get("images")
    if is_list(listed):
        places += [(f"image_config.images[{index}]", image) for index, image in enumerate(listed)]
    for path, image in places:
        if is_dict(image) and isinstance(image.get("fqn"), str):
            yield path, image_name(image), _writer(context, image, write)


def cache_images(text: str, write: Callable[[str], None]) -> Iterator[tuple[str, str, Callable[[str], None]]]:
    """Find the images in the cache that Flyte 2 hands on.

    Args:
        text: the argument behind `--image-cache`.
        write: takes the new argument when an image was changed.

    Yields:
        As `context_images`.
    """
    try:
        cache = read_context(text)
    except FileError:
        return
    lookup: Any = cache.get("image_lookup")
    for name, image in list(lookup.items()) if is_dict(lookup) else []:
        if isinstance(image, str):
            yield f"image_lookup[{name}]", image, _cache_writer(cache, lookup, name, write)


def _cache_writer(
    cache: dict[str, Any], lookup: dict[str, Any], name: str, write: Callable[[str], None]
) -> Callable[[str], None]:  # JSON
    def put(image: str) -> None:
        lookup[name] = image
        write(write_context(cache))

    return put


def image_name(image: dict[str, Any]) -> str:  # JSON
    """Return the name of an image in a serialized context, which keeps its parts apart."""
    name, tag, digest = image.get("fqn"), image.get("tag"), image.get("digest")
    text = name if isinstance(name, str) else ""
    if isinstance(tag, str) and tag:
        text = f"{text}:{tag}"
    return f"{text}@{digest}" if isinstance(digest, str) and digest else text


def _writer(context: dict[str, Any], image: dict[str, Any], write: Callable[[str], None]) -> Callable[[str], None]:
    def put(name: str) -> None:
        image["fqn"], tag, digest = split_image(name)
        image["tag"], image["digest"] = tag or None, digest or None
        write(write_context(context))

    return put
