"""Methods of `google.protobuf.FieldMask`: sets of field paths, and the part of a message that they name."""

from __future__ import annotations

import copy
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast

from typing_extensions import Self

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import MAX_DEPTH, Kind, Label
from flytemodels._model.originals import original_of
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.problems import quoted

if TYPE_CHECKING:
    from flytemodels.message import Message

__all__ = ["FieldMaskMixin"]

M = TypeVar("M", bound="Message")

_MOST_NAMES = MAX_DEPTH + 1
"""How many names a path may have: what lies deeper is in no message that can be read or written."""

_Path = tuple[str, ...]
"""The names of a path."""

_Tree = dict[str, Any]
"""The names below a message, each with the tree of those below it; an empty tree is all that is there."""


class FieldMaskMixin:
    """Methods of FieldMask. Paths have the names of the `.proto`, with dots between them: `metadata.tags`."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        paths: list[str]

    @classmethod
    def from_paths(cls, paths: Iterable[str], message: type[Message] | None = None) -> Self:
        """Make a mask in its canonical form: sorted, without paths that others include.

        Args:
            paths: the paths.
            message: the class that the paths are for, to have them checked; None not to.

        Returns:
            The mask.

        Raises:
            ValueError: the class has no such path.
        """
        canonical = _canonical(paths)
        if message is not None:
            _check(_tree(canonical), message, "")
        return cls._of(canonical)

    @classmethod
    def _of(cls, paths: Iterable[_Path]) -> Self:
        make: Any = cls
        made: Self = make(paths=[".".join(path) for path in paths])
        return made

    def merge(self, other: FieldMaskMixin) -> Self:
        """Return the mask of what is in either mask, in canonical form."""
        return self._of(_canonical((*self.paths, *other.paths)))

    def intersect(self, other: FieldMaskMixin) -> Self:
        """Return the mask of what is in both masks, in canonical form."""
        one, two = _canonical(self.paths), _canonical(other.paths)
        return self._of(sorted({*_included(one, two), *_included(two, one)}))

    def apply(self, message: M) -> M:
        """Return a new message that has only what the mask names.

        Args:
            message: the message; it is not changed.

        Returns:
            The part of it. Unknown fields have no path, so they are left out.

        Raises:
            ValueError: the message has no such path.
        """
        made = type(message)()
        self.merge_message(message, made)
        return made

    def merge_message(
        self, source: M, destination: M, *, replace_message: bool = False, replace_repeated: bool = False
    ) -> None:
        """Copy what the mask names from one message to another, as `FieldMask.MergeMessage` of official classes does.

        Args:
            source: the message to copy from.
            destination: the message to copy to.
            replace_message: True to replace submessages that the mask names, False to merge them.
            replace_repeated: True to replace lists and maps that the mask names, False to add to them.

        Raises:
            TypeError: the messages are of different classes.
            ValueError: they have no such path.
        """
        if type(source) is not type(destination):
            raise TypeError(f"expected {type(source).__qualname__}, got {type(destination).__qualname__}")
        tree = _tree(_canonical(self.paths))
        _check(tree, type(source), "")
        _merge(tree, source, destination, replace_message, replace_repeated)


# Paths of strangers may have any number of names, so sets of them are lists and not trees that functions would have to
# descend into.


def _canonical(paths: Iterable[str]) -> list[_Path]:
    """Return the paths, split and sorted, without those that others include."""
    found: list[_Path] = []
    for path in sorted(tuple(path.split(".")) for path in paths):
        # What includes a path is sorted before it, with nothing in between that it does not include as well.
        if not found or path[: len(found[-1])] != found[-1]:
            found.append(path)
    return found


def _included(paths: list[_Path], by: list[_Path]) -> Iterator[_Path]:
    """Return those of some paths that one of others is, or includes. Both are canonical."""
    for path in paths:
        place = bisect_right(by, path)
        if place and path[: len(by[place - 1])] == by[place - 1]:
            yield path


def _tree(paths: Iterable[_Path]) -> _Tree:
    """Return canonical paths as a tree."""
    root: _Tree = {}
    for path in paths:
        if len(path) > _MOST_NAMES:
            raise ValueError(f"path {quoted('.'.join(path))}: expected at most {_MOST_NAMES} names, got more")
        here = root
        for name in path:
            here = here.setdefault(name, {})
    return root


def _check(tree: _Tree, cls: type[MessageBase], before: str) -> None:
    fields = {field.proto_name: field for field in plan_of(cls).fields}
    for name, inner in tree.items():
        field = fields.get(name)
        if field is None:
            raise ValueError(f"path {quoted(before + name)}: expected a field of {cls.__qualname__}, got another name")
        if inner:
            if field.label in (Label.REPEATED, Label.MAP) or not _is_message(field):
                raise ValueError(
                    f"path {quoted(before + name)}: expected a message, to have fields, got something else"
                )
            _check(inner, field.message, f"{before}{name}.")


def _is_message(field: Field) -> bool:
    return field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP


def _merge(tree: _Tree, source: Any, target: Any, replace_message: bool, replace_repeated: bool) -> None:
    plan = plan_of(cast("type[MessageBase]", type(source)))
    fields = {field.proto_name: field for field in plan.fields}
    for name, inner in tree.items():
        field = fields[name]
        value: Any = getattr(source, field.name)
        if inner:
            if value is not None:
                part = _as_message(target, field) or field.message()
                _merge(inner, _as_message(source, field), part, replace_message, replace_repeated)
                _put(target, field, part)
        elif field.label is Label.REPEATED:
            kept: list[Any] = [] if replace_repeated else getattr(target, field.name)
            _copy_originals(source, target, field, len(kept))
            items: list[Any] = copy.deepcopy(value)
            setattr(target, field.name, [*kept, *items])
        elif field.label is Label.MAP:
            entries: dict[Any, Any] = {} if replace_repeated else getattr(target, field.name)
            _copy_originals(source, target, field, 0)
            more: dict[Any, Any] = copy.deepcopy(value)
            setattr(target, field.name, {**entries, **more})
        elif not _is_message(field):
            _set(target, field, copy.deepcopy(value))
        elif value is not None or replace_message:
            part = None if replace_message else _as_message(target, field)
            if value is not None:
                whole: Any = _as_message(source, field)
                if part is None:
                    part = copy.deepcopy(whole)
                else:
                    part.merge_from(whole)
            _put(target, field, part)


def _as_message(message: MessageBase, field: Field) -> Any:  # the message in a field, or None
    value = getattr(message, field.name)
    if value is None or field.kind is Kind.MESSAGE:
        return value
    original = original_of(message, field)
    return cast(Any, field.message).from_wrapped(value) if original is None else original


def _put(message: MessageBase, field: Field, part: Any) -> None:  # a message or None
    if part is None or field.kind is Kind.MESSAGE:
        _set(message, field, part)
        return
    value = part.to_wrapped()
    _set(message, field, value)
    again: Any = cast(Any, field.message).from_wrapped(value)
    if again != part:
        kept = message._originals or {}  # pyright: ignore[reportPrivateUsage]
        kept[field.name, None] = part
        message._originals = kept  # pyright: ignore[reportPrivateUsage]


def _set(message: MessageBase, field: Field, value: object) -> None:
    if field.group is not None and value is not None:
        for member in plan_of(type(message)).oneofs[field.group]:
            setattr(message, member.name, None)
    setattr(message, field.name, value)


def _copy_originals(source: MessageBase, target: MessageBase, field: Field, shift: int) -> None:
    kept = source._originals  # pyright: ignore[reportPrivateUsage]
    for place, original in (kept or {}).items():
        name, key = cast("tuple[str, Any]", place)
        if name == field.name:
            mine = target._originals or {}  # pyright: ignore[reportPrivateUsage]
            mine[name, key + shift if field.label is Label.REPEATED else key] = original
            target._originals = mine  # pyright: ignore[reportPrivateUsage]
