"""The changes between two messages of a type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from flytemodels.files._anatomy import base_name
from flytemodels.files._contexts import CACHE_ARGUMENT, CONTEXT_VARIABLE, image_name, read_context
from flytemodels.files._errors import FileError
from flytemodels.files._paths import identity
from flytemodels.files._shapes import is_dict, is_list
from flytemodels.files._walking import messages_in
from flytemodels.message import Casing, Message

__all__ = ["CATEGORIES", "Change", "changes"]

CATEGORIES: Final = ("image", "version", "env")
"""The kinds of changes that can be told from all others."""

_TEXT_AT_MOST = 120
_MAP_TASK = re.compile(r"\S*map_\S+_[0-9a-f]{32}(?:-arraynode)?")


class Change(NamedTuple):
    """A field with another value.

    Attributes:
        path: where it is, such as `template.container.env[TZ].value`.
        old: the old value as JSON; None where there was none.
        new: the new value as JSON; None where there is none.
        category: `image`, `version`, `env` or `other`.
    """

    path: str
    old: Any  # JSON
    new: Any  # JSON
    category: str

    @property
    def old_text(self) -> str:
        """The old value as a short text."""
        return _text(self.old)

    @property
    def new_text(self) -> str:
        """The new value as a short text."""
        return _text(self.new)

    def to_dict(self) -> dict[str, Any]:  # JSON
        """Return the change as JSON."""
        return self._asdict()

    def __str__(self) -> str:
        if self.old is None:
            return f"{self.path}: added {self.new_text}"
        if self.new is None:
            return f"{self.path}: removed {self.old_text}"
        return f"{self.path}: {self.old_text} -> {self.new_text}"


def changes(old: Message, new: Message) -> Iterator[Change]:
    """Compare two messages of a type.

    Args:
        old: the old message.
        new: the new message.

    Yields:
        The changes, in the order of the fields.
    """
    yield from _compare("", old.to_dict(casing=Casing.SNAKE), new.to_dict(casing=Casing.SNAKE))
    # Fields that nobody here knows have no JSON form.
    one, other = _unknown_fields(old), _unknown_fields(new)
    for path in sorted(one.keys() | other.keys()):
        if one.get(path) != other.get(path):
            yield Change(f"{path}.(unknown fields)".lstrip("."), one.get(path), other.get(path), "other")


def _unknown_fields(message: Message) -> dict[str, str]:
    found: dict[str, str] = {}
    for path, part in messages_in(message):
        data: bytes = part._unknown_fields  # pyright: ignore[reportPrivateUsage]
        if data:
            found[path] = data.hex()
    return found


def _compare(path: str, old: Any, new: Any) -> Iterator[Change]:  # JSON
    if is_dict(old) and is_dict(new):
        yield from _compare_dicts(path, old, new)
    elif is_list(old) and is_list(new):
        yield from _compare_lists(path, old, new)
    elif not _same(old, new):
        yield Change(path, old, new, _category(path))


def _compare_dicts(path: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:  # JSON
    if _is_context(old) and _is_context(new):
        yield from _compare_contexts(path, old, new)
        return
    for key in [*old, *(key for key in new if key not in old)]:
        where = _joined(path, key)
        one, other = old.get(key), new.get(key)
        # What an absent message would hold is told field by field, so that images in it are found.
        if is_dict(one) and other is None and key in old:
            yield Change(where, one, None, _category(where))
        elif is_dict(other) and one is None and key in new:
            yield Change(where, None, other, _category(where))
        else:
            yield from _compare(where, one, other)


def _compare_lists(path: str, old: list[Any], new: list[Any]) -> Iterator[Change]:  # JSON
    one, other = _named(old), _named(new)
    if one is None or other is None:
        if all(not is_dict(item) and not is_list(item) for item in [*old, *new]):
            yield from _compare_caches(path, old, new)
            old, new = _without_caches(old), _without_caches(new)
            # The order in which a node names those that it waits for means nothing, and changes from run to run.
            if old != new and not (path.endswith("upstream_node_ids") and sorted(old) == sorted(new)):
                yield Change(path, old, new, _category(path))
            return
        one = {str(index): item for index, item in enumerate(old)}
        other = {str(index): item for index, item in enumerate(new)}
    for name in [*one, *(name for name in other if name not in one)]:
        yield from _compare(f"{path}[{name}]", one.get(name), other.get(name))


def _named(items: list[Any]) -> dict[str, Any] | None:  # JSON
    """Return the items of a list by what names them; None where not each of them has a name of its own."""
    found: dict[str, Any] = {}
    for item in items:
        name = identity(item) if is_dict(item) else None
        if name is None:
            return None
        found[_MAP_TASK.sub(lambda match: base_name(match[0]), name)] = item
    return found if len(found) == len(items) else None


def _is_context(value: dict[str, Any]) -> bool:  # JSON
    return CONTEXT_VARIABLE in (value.get("key"), value.get("name")) and isinstance(value.get("value"), str)


def _compare_contexts(path: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:  # JSON
    if old == new:
        return
    try:
        one, other = (_with_image_names(read_context(value["value"])) for value in (old, new))
    except FileError:
        yield Change(f"{path}.value", old["value"], new["value"], "env")
    else:
        yield from _compare(path, one, other)


def _compare_caches(path: str, old: list[Any], new: list[Any]) -> Iterator[Change]:  # JSON
    """Compare the caches of images that Flyte 2 hands on in arguments, by what is in them."""
    if CACHE_ARGUMENT in old[:-1] and CACHE_ARGUMENT in new[:-1]:
        try:
            one, other = (read_context(side[side.index(CACHE_ARGUMENT) + 1]) for side in (old, new))
        except FileError:
            return
        yield from _compare(f"{path}[{CACHE_ARGUMENT}]", one, other)


def _without_caches(items: list[Any]) -> list[Any]:  # JSON
    if CACHE_ARGUMENT not in items[:-1]:
        return items
    index = items.index(CACHE_ARGUMENT) + 1
    try:
        read_context(items[index])
    except FileError:
        return items
    return [*items[:index], CONTEXT_VARIABLE, *items[index + 1 :]]


def _with_image_names(context: dict[str, Any]) -> dict[str, Any]:  # JSON
    """Put the names of images in place of their parts, so that one change of an image is one change here."""
    config: Any = context.get("image_config")
    if is_dict(config):
        default, images = config.get("default_image"), config.get("images")
        config = {**config, "default_image": image_name(default) if is_dict(default) else default}
        if is_list(images):
            config["images"] = [
                {"name": image.get("name"), "image": image_name(image)} if is_dict(image) else image for image in images
            ]
        return {**context, "image_config": config}
    return context


def _same(old: Any, new: Any) -> bool:  # JSON
    if isinstance(old, str) and isinstance(new, str) and old != new:
        # The hash in a map task's name follows from its interface, whose changes are told where they are.
        return _MAP_TASK.sub(_base, old) == _MAP_TASK.sub(_base, new)
    return bool(old == new and type(old) is type(new))


def _base(found: re.Match[str]) -> str:
    return base_name(found[0])


def _joined(path: str, key: str) -> str:
    if re.fullmatch(r"[\w-]+", key):
        return f"{path}.{key}" if path else key
    return f"{path}[{json.dumps(key, ensure_ascii=False)}]"


_IMAGE = re.compile(
    r"(?:^|\.)(?:image|container_image|containerImage|default_image|image\.reference|image_lookup\.\S+)$"
)
_VERSION = re.compile(r"(?:^|\.)(?:id|\w+_id|\w+_ref)\.version$|\[_F_SS_C\]\.version$")


def _category(path: str) -> str:
    if _IMAGE.search(path):
        return "image"
    if _VERSION.search(path):
        return "version"
    return "env" if ".env[" in path or path.endswith(".env") else "other"


def _text(value: Any) -> str:  # JSON
    if value is None:
        return ""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _TEXT_AT_MOST else f"{text[: _TEXT_AT_MOST - 1]}…"
