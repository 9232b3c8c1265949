"""Comparing packages and messages, field by field."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from flytemodels.files._anatomy import base_name, kind
from flytemodels.files._changes import CATEGORIES, Change, changes
from flytemodels.files._errors import FileError
from flytemodels.files._opening import open as open_package
from flytemodels.files._package import Entity, Package
from flytemodels.message import Message

__all__ = ["Diff", "Replacement", "diff"]

Comparable = Message | Package | str | os.PathLike[str]


class Replacement(NamedTuple):
    """An image or a version that another one took the place of.

    Attributes:
        old: the old one; empty where there was none.
        new: the new one; empty where there is none.
        entities: in how many entities.
    """

    old: str
    new: str
    entities: int


class Diff:
    """What changed between two packages or messages. It is true where anything did.

    Attributes:
        added: the keys of entities that only the new package has, as `task/shop.tasks.train`.
        removed: the keys of entities that only the old package has.
        changed: the changes in the others, by the key in the new package.
    """

    added: list[str]
    removed: list[str]
    changed: dict[str, list[Change]]

    def __init__(self, added: list[str], removed: list[str], changed: dict[str, list[Change]]) -> None:
        self.added = added
        self.removed = removed
        self.changed = changed

    @property
    def images(self) -> list[Replacement]:
        """The images that others took the place of."""
        return self._replacements("image")

    @property
    def versions(self) -> list[Replacement]:
        """The versions of entities and references that others took the place of."""
        return self._replacements("version")

    def _replacements(self, category: str) -> list[Replacement]:
        found: dict[tuple[str, str], set[str]] = {}
        for key, change_list in self.changed.items():
            for change in change_list:
                if change.category == category:
                    pair = (_as_text(change.old), _as_text(change.new))
                    found.setdefault(pair, set()).add(key)
        return [Replacement(old, new, len(keys)) for (old, new), keys in sorted(found.items())]

    def to_dict(self) -> dict[str, Any]:  # JSON
        """Return the difference as JSON: what `flytemodels diff --json` prints."""
        return {
            "format": 1,
            "added": self.added,
            "removed": self.removed,
            "changed": {key: [change.to_dict() for change in found] for key, found in self.changed.items()},
            "images": [replacement._asdict() for replacement in self.images],
            "versions": [replacement._asdict() for replacement in self.versions],
        }

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def __str__(self) -> str:
        lines = [f"+ {key}" for key in self.added] + [f"- {key}" for key in self.removed]
        for key, found in self.changed.items():
            lines += [f"~ {key}", *(f"    {change}" for change in found)]
        return "\n".join(lines) or "no difference"

    def __repr__(self) -> str:
        return f"<Diff: {len(self.added)} added, {len(self.removed)} removed, {len(self.changed)} changed>"

    def _repr_html_(self) -> str:
        from flytemodels.files._notebook import table_html, titled

        rows = [(key, "added", "", "") for key in self.added] + [(key, "removed", "", "") for key in self.removed]
        for key, found in self.changed.items():
            rows += [(key, change.path, change.old_text, change.new_text) for change in found]
        return titled(repr(self).strip("<>"), table_html(("entity", "field", "old", "new"), rows))


def diff(old: Comparable, new: Comparable, name: str | None = None, *, ignore: Collection[str] = ()) -> Diff:
    """Compare two packages, files or messages.

    Entities are paired by kind and name; map tasks, whose names have a hash in them, by the name without it. Lists are
    paired by what names their items: the ids of nodes, the keys of environment variables. The serialized contexts of
    dynamic tasks are compared by what is in them.

    Args:
        old: a package, a path or a message.
        new: the same.
        name: the one entity to compare; all of them by default.
        ignore: kinds of changes to leave out: `image`, `version`, `env`.

    Returns:
        The difference.

    Raises:
        FileError: something cannot be read, there is no such entity, or two messages are of different types.
        ValueError: `ignore` has a word that is no kind of change.
        OSError: a file cannot be read.
    """
    unknown = sorted({*ignore} - {*CATEGORIES})
    if unknown:
        raise ValueError(f"expected one of {', '.join(CATEGORIES)}, got {unknown[0]!r}")
    opened: list[Package] = []
    try:
        one, other = _entities(old, opened, name), _entities(new, opened, name)
        if one.missing is not None and other.missing is not None:
            raise other.missing
        return _compare(one, other, frozenset(ignore))
    finally:
        for package in opened:
            package.close()


class _Side(NamedTuple):
    """What there is to compare.

    Attributes:
        items: the entities by their keys, or a message by its type.
        lone: True for a single message, which is compared with another one whatever its name is.
        missing: why the entity that was asked for is not there.
    """

    items: dict[str, Entity | Message]
    lone: bool
    missing: FileError | None = None


def _entities(side: Comparable, opened: list[Package], name: str | None) -> _Side:
    if isinstance(side, Message):
        return _Side({_key_of(side): side}, lone=True)
    package = side
    if not isinstance(package, Package):
        package = open_package(package)
        opened.append(package)
    if package.is_single and not len(package):
        message = package.message()
        return _Side({message.proto_full_name(): message}, lone=True)
    if name is not None:
        try:
            found = package.find(name)
        except FileError as error:
            return _Side({}, lone=False, missing=error)
        return _Side({found.key: found}, lone=False)
    items: dict[str, Entity | Message] = {**package.entities()}
    for problem in package.problems:
        raise problem
    return _Side(items, lone=package.is_single)


def _key_of(message: Message) -> str:
    from flytemodels.files._anatomy import identifier

    named = identifier(message)
    return f"{kind(message)}/{named.name}" if named is not None and kind(message) else message.proto_full_name()


def _pairs(old: Collection[str], new: Collection[str]) -> dict[str, str]:
    """Return the old key for each new one: the same key, else that of a map task with another hash in its name."""
    pairs = {key: key for key in new if key in old}
    rest: dict[str, list[str]] = {}
    for key in old:
        if key not in pairs:
            rest.setdefault(_without_hash(key), []).append(key)
    for key in new:
        # Several maps over one task have one name without the hash; their order is that of the workflow's code.
        if key not in pairs and rest.get(_without_hash(key)):
            pairs[key] = rest[_without_hash(key)].pop(0)
    return pairs


def _without_hash(key: str) -> str:
    found, _, name = key.partition("/")
    return f"{found}/{base_name(name)}"


def _compare(old: _Side, new: _Side, ignore: frozenset[str]) -> Diff:
    if old.lone and new.lone and len(old.items) == len(new.items) == 1:
        (old_key, one), (new_key, other) = *old.items.items(), *new.items.items()
        if type(_message(one)) is not type(_message(other)):
            types = (_message(one).proto_full_name(), _message(other).proto_full_name())
            raise FileError(f"expected messages of one type, got {' and '.join(types)}")
        pairs = {new_key: old_key}
    else:
        pairs = _pairs(old.items, new.items)
    changed: dict[str, list[Change]] = {}
    for new_key, old_key in pairs.items():
        changes_of_one = _changes(old.items[old_key], new.items[new_key])
        found = [change for change in changes_of_one if change.category not in ignore]
        if found:
            changed[new_key] = found
    paired = set(pairs.values())
    added = [key for key in new.items if key not in pairs]
    removed = [key for key in old.items if key not in paired]
    return Diff(added, removed, {key: changed[key] for key in new.items if key in changed})


def _changes(old: Entity | Message, new: Entity | Message) -> Iterator[Change]:
    if isinstance(old, Entity) and isinstance(new, Entity) and old.data() == new.data():
        return
    yield from changes(_message(old), _message(new))


def _message(item: Entity | Message) -> Message:
    # Parsed anew for each comparison and not kept: a package may be larger than memory.
    return item.parse() if isinstance(item, Entity) else item


def _as_text(value: object) -> str:
    return "" if value is None else str(value)
