"""Changing fields of the entities in a package, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from flytemodels._model.suggestions import suggestions
from flytemodels.files._anatomy import identifier
from flytemodels.files._archives import Archive
from flytemodels.files._changes import Change
from flytemodels.files._errors import FileError
from flytemodels.files._image_names import matches
from flytemodels.files._images import image_places
from flytemodels.files._package import Entity, Package
from flytemodels.files._paths import Unreachable, find_json, set_value
from flytemodels.files._shorthands import spelled_out
from flytemodels.files._sources import Folder, Single
from flytemodels.files._walking import messages_in
from flytemodels.files._writing import write_atomically
from flytemodels.message import Message

if TYPE_CHECKING:
    from flytemodels.files._archives import Member

__all__ = ["Rewriting", "set_fields", "set_images"]


class Rewriting(NamedTuple):
    """A package with changes that have not been written yet.

    Attributes:
        package: the package.
        changes: what changes, by the key of the entity, or the message's type where it is none.
        data: the new content of the files that change, by their names.
    """

    package: Package
    changes: dict[str, list[Change]]
    data: dict[str, bytes]

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the package with its changes.

        Files that do not change keep their bytes, and all of them their order, permissions and times. The file
        appears as a whole or not at all; for a folder, that is so for each of its files.

        Args:
            path: where to write it: a file, or a folder if the package is one. It may be the one that was opened.

        Raises:
            OSError: it cannot be written.
        """
        source = self.package.source
        if isinstance(source, Folder):
            _save_folder(source, Path(path), self.data)
        else:
            write_atomically(path, self.write)

    def write(self, output: IO[bytes]) -> None:
        """Write the package with its changes to a stream.

        Args:
            output: the stream.

        Raises:
            FileError: the package is a folder.
        """
        source = self.package.source
        if isinstance(source, Archive):
            source.write(output, self.data)
        elif isinstance(source, Single):
            member = source.members[0]
            output.write(self.data.get(member.name, source.read(member)))
        else:
            raise FileError("expected a package or a single file, got a folder", self.package.path)


def _save_folder(source: Folder, target: Path, data: Mapping[str, bytes]) -> None:
    for member in source.members:
        path = target / member.name
        if path.resolve() == (source.path / member.name).resolve() and member.name not in data:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        content = data[member.name] if member.name in data else source.read(member)
        write_atomically(path, partial(_put, content))
        os.chmod(path, member.mode)
        os.utime(path, (member.mtime, member.mtime))


def _put(content: bytes, stream: IO[bytes]) -> None:
    stream.write(content)


def set_images(
    package: Package, images: Mapping[str, str], *, all: str | None = None, only: str | None = None
) -> Rewriting:
    """Replace container images everywhere in a package.

    See `images` for where an image can be. An image that is in the serialized context of a dynamic task is replaced
    there.

    Args:
        package: the package.
        images: the new image by the old one. An old one without tag and digest stands for all tags and digests.
        all: the image that takes the place of every other one.
        only: the name of the one entity to change.

    Returns:
        The changes, to be saved.

    Raises:
        FileError: an entity is damaged, or an old image is nowhere in the package.
    """
    unused = set(images)

    def change(message: Message) -> Iterator[Change]:
        for place in image_places(message):
            old = _match(place.image, images)
            new = images[old] if old is not None else all if place.image else None
            if old is not None:
                unused.discard(old)
            if new is not None and new != place.image:
                before = place.image
                place.set(new)
                yield Change(place.path, before, new, "image")

    made = _rewrite(package, change, only)
    if unused:
        found = sorted({image for _, message in _messages(package, only) for image in _images(message)})
        first = min(unused)
        raise FileError(f"expected an image of the package, got {first!r}{suggestions(first, found)}", package.path)
    return made


def _images(message: Message) -> Iterator[str]:
    return (place.image for place in image_places(message) if place.image)


def _match(image: str, images: Mapping[str, str]) -> str | None:
    if image in images:
        return image
    return next((old for old in images if matches(image, old)), None)


def set_fields(
    package: Package, values: Iterable[tuple[str, str]], *, only: str | None = None, kind: str | None = None
) -> Rewriting:
    """Set fields of the entities in a package.

    Args:
        package: the package.
        values: paths and the text of their values. A path such as `template.container.image` is set in every entity
            that has the message which the path leads to. `version`, `env.NAME`, `retries`, `requests.CPU` and the
            like stand for the places where these are; a new version is put into the references between the entities
            as well.
        only: the name of the one entity to change.
        kind: the kind of entities to change.

    Returns:
        The changes, to be saved.

    Raises:
        FileError: an entity is damaged, no entity has such a field, or a value does not fit it.
    """
    pairs = list(values)
    own = _own_references(package) if any(path == "version" for path, _ in pairs) else set[Any]()
    reached: set[str] = set()
    problems: dict[str, FileError] = {}

    def change(message: Message) -> Iterator[Change]:
        for path, text in pairs:
            if path == "version":
                reached.add(path)
                yield from _set_version(message, text, own)
                continue
            for full in spelled_out(message, path):
                try:
                    found = _set(message, full, text, create=only is not None)
                except Unreachable:
                    continue
                except FileError as error:
                    problems.setdefault(path, error)
                    continue
                reached.add(path)
                if found is not None:
                    yield found

    made = _rewrite(package, change, only, kind)
    for path, _ in pairs:
        if path not in reached:
            error = problems.get(path)
            raise (
                error.under(package.path)
                if error is not None
                else FileError(f"expected a field of an entity, got {path}", package.path)
            )
    return made


def _set(message: Message, path: str, text: str, create: bool) -> Change | None:
    try:
        before = find_json(message, path)
    except FileError:
        before = None  # an item that is about to be added
    if not set_value(message, path, text, create):
        return None
    return Change(path, before, find_json(message, path), "other")


_Key = tuple[int, str, str, str, str]


def _own_references(package: Package) -> set[_Key]:
    """Return the identifiers of all entities: references to them follow when their version changes."""
    found: set[_Key] = set()
    for _, message in package.scan():
        named = identifier(message)
        if named is not None:
            found.add(_reference(named))
    return found


def _reference(named: Any) -> _Key:  # an Identifier of either Flyte
    return (int(named.resource_type), named.project, named.domain, named.name, named.version)


def _set_version(message: Message, version: str, own: set[_Key]) -> Iterator[Change]:
    named = identifier(message)
    for path, part in messages_in(message):
        if not part.proto_full_name().endswith(".Identifier"):
            continue
        reference: Any = part
        if (part is named or _reference(reference) in own) and reference.version != version:
            before = reference.version
            reference.version = version
            yield Change(f"{path}.version", before, version, "version")


def _messages(package: Package, only: str | None, kind: str | None = None) -> Iterator[tuple[Entity | None, Message]]:
    if only is not None:
        entity = package.find(only, kind)
        yield entity, entity.parse()
        return
    if package.is_single and not len(package):
        yield None, package.message()
        return
    for entity, message in package.scan():
        if kind in (None, entity.kind):
            yield entity, message
    for problem in package.problems:
        raise problem


def _rewrite(
    package: Package, change: Callable[[Message], Iterator[Change]], only: str | None, kind: str | None = None
) -> Rewriting:
    changes: dict[str, list[Change]] = {}
    data: dict[str, bytes] = {}
    for entity, message in _messages(package, only, kind):
        found = list(change(message))
        if found:
            member: Member = entity.member if entity is not None else package.members[0]
            key = entity.key if entity is not None else message.proto_full_name()
            changes.setdefault(key, []).extend(found)
            data[member.name] = bytes(message)
    return Rewriting(package, changes, data)
