"""What differs between two messages, by path; and what is where inside one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.equality import same_field
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.originals import original_of
from flytemodels._model.paths import join_path
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.problems import quoted
from flytemodels._model.reflection import is_set

__all__ = ["Change", "diff", "walk"]

M = TypeVar("M", bound=MessageBase)


@dataclass(frozen=True)
class Change:
    """A difference between two messages.

    Attributes:
        path: where it is, as `get_path` takes it; it ends in `<unknown fields>` where those differ.
        kind: `added` for what only the second message has, `removed` for what only the first has, or `changed`.
        old: the value in the first message; None where it has none.
        new: the value in the second message; None where it has none.
    """

    path: str
    kind: Literal["added", "removed", "changed"]
    old: Any  # a value of any field
    new: Any  # a value of any field


def diff(a: M, b: M) -> list[Change]:
    """Compare two messages of one class.

    Messages are compared field by field, lists item by item, maps and Structs key by key. Two messages have no
    differences where they are equal, and only there.

    Args:
        a: the first message.
        b: the second message.

    Returns:
        The differences, in the order of the fields' numbers; those of maps in the order of the keys.

    Raises:
        TypeError: they are not messages of one class.
    """
    if type(a) is not type(b) or not isinstance(a, MessageBase):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"expected two messages of one class, got {type(a).__name__} and {type(b).__name__}")
    return list(_messages(a, b, ""))


def _messages(a: MessageBase, b: MessageBase, path: str) -> Iterator[Change]:
    for field in plan_of(type(a)).fields:
        old, new = getattr(a, field.name), getattr(b, field.name)
        here = join_path(path, field.name)
        if field.label is Label.REPEATED:
            yield from _lists(a, b, field, old, new, here)
        elif field.label is Label.MAP:
            yield from _maps(a, b, field, old, new, here)
        else:
            had, has = is_set(field, old), is_set(field, new)
            if had and has:
                yield from _values(a, b, field, None, old, new, here)
            elif had or has:
                yield Change(here, "removed" if had else "added", old if had else None, new if has else None)
    if a._unknown_fields != b._unknown_fields:  # pyright: ignore[reportPrivateUsage]
        old, new = a._unknown_fields, b._unknown_fields  # pyright: ignore[reportPrivateUsage]
        kind: Literal["added", "removed", "changed"] = "changed" if old and new else "removed" if old else "added"
        yield Change(join_path(path, "<unknown fields>"), kind, old or None, new or None)


def _lists(a: MessageBase, b: MessageBase, field: Field, old: list[Any], new: list[Any], path: str) -> Iterator[Change]:
    both = min(len(old), len(new))
    for index in range(both):
        yield from _values(a, b, field, index, old[index], new[index], f"{path}[{index}]")
    yield from (Change(f"{path}[{index}]", "removed", old[index], None) for index in range(both, len(old)))
    yield from (Change(f"{path}[{index}]", "added", None, new[index]) for index in range(both, len(new)))


def _maps(
    a: MessageBase, b: MessageBase, field: Field, old: dict[Any, Any], new: dict[Any, Any], path: str
) -> Iterator[Change]:
    for key in sorted(old.keys() | new.keys()):
        here = f"{path}[{_key(key)}]"
        if key not in new:
            yield Change(here, "removed", old[key], None)
        elif key not in old:
            yield Change(here, "added", None, new[key])
        else:
            yield from _values(a, b, field, key, old[key], new[key], here)


def _key(key: object) -> str:
    return json.dumps(key) if isinstance(key, bool) else _quoted(key)


def _quoted(key: object) -> str:
    # Whole, since the path is for reading with.
    return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(key, str) else quoted(key)


def _values(
    a: MessageBase,
    b: MessageBase,
    field: Field,
    key: object,
    old: Any,  # a value of the field
    new: Any,  # a value of the field
    path: str,
) -> Iterator[Change]:
    if field.kind is Kind.MESSAGE:
        yield from _messages(old, new, path)
        return
    originals = [original_of(message, field, key) for message in (a, b)] if field.kind >= Kind.TIMESTAMP else []
    if any(originals):
        one, other = (
            cast(Any, field.message).from_wrapped(value) if original is None else original
            for original, value in zip(originals, (old, new), strict=True)
        )
        if one != other:
            yield Change(path, "changed", old, new)
    elif field.kind is Kind.STRUCT:
        yield from _json(field, old, new, path)
    elif not _same(field, old, new):
        yield Change(path, "changed", old, new)


def _same(field: Field, old: object, new: object) -> bool:
    if field.label is Label.REPEATED:
        return same_field(field, [old], [new])
    return same_field(field, {0: old}, {0: new}) if field.label is Label.MAP else same_field(field, old, new)


def _json(field: Field, old: Any, new: Any, path: str) -> Iterator[Change]:
    if isinstance(old, dict) and isinstance(new, dict):
        olds, news = cast("dict[str, Any]", old), cast("dict[str, Any]", new)
        for key in sorted(olds.keys() | news.keys()):
            here = f"{path}[{_quoted(key)}]"
            if key not in news:
                yield Change(here, "removed", olds[key], None)
            elif key not in olds:
                yield Change(here, "added", None, news[key])
            else:
                yield from _json(field, olds[key], news[key], here)
    elif isinstance(old, list) and isinstance(new, list):
        was: list[Any] = old  # pyright: ignore[reportUnknownVariableType]
        now: list[Any] = new  # pyright: ignore[reportUnknownVariableType]
        both = min(len(was), len(now))
        for index in range(both):
            yield from _json(field, was[index], now[index], f"{path}[{index}]")
        yield from (Change(f"{path}[{index}]", "removed", was[index], None) for index in range(both, len(was)))
        yield from (Change(f"{path}[{index}]", "added", None, now[index]) for index in range(both, len(now)))
    elif not _same(field, cast(object, {"": old}), cast(object, {"": new})):
        yield Change(path, "changed", old, new)


def walk(message: MessageBase, cls: type[M]) -> Iterator[tuple[str, M]]:
    """Find the messages of a class in a message. See `flytemodels.Message.walk`."""
    pending: list[tuple[str, MessageBase]] = [("", message)]
    while pending:
        path, here = pending.pop()
        if isinstance(here, cls):
            yield path, here
        pending.extend(reversed(list(_inside(here, path))))


def _inside(message: MessageBase, path: str) -> Iterator[tuple[str, MessageBase]]:
    for field in plan_of(type(message)).fields:
        if field.kind is not Kind.MESSAGE:
            continue
        value: Any = getattr(message, field.name)
        here = join_path(path, field.name)
        if field.label is Label.REPEATED:
            yield from ((f"{here}[{index}]", item) for index, item in enumerate(value))
        elif field.label is Label.MAP:
            yield from ((f"{here}[{_key(key)}]", value[key]) for key in sorted(value))
        elif value is not None:
            yield here, value
