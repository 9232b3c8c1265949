"""Packages, folders and single files as collections of entities."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from flytemodels._model.suggestions import listed, suggestions
from flytemodels.files._errors import FileError
from flytemodels.files._known import ENTITIES, named_types
from flytemodels.files._outline import outline
from flytemodels.files._sources import Folder, Single, Source

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from flytemodels.files._archives import Member
    from flytemodels.message import Message

__all__ = ["Entity", "Package", "is_code"]


class Entity:
    """A task, a workflow or a launch plan in a package.

    Its message is read when it is first asked for and kept as long as the entity.

    Attributes:
        member: the file that it is in.
        kind: `task`, `workflow` or `launch_plan`.
        name: its name, as in `shop.tasks.train`.
        version: its version; empty in packages whose version is chosen at registration.
    """

    __slots__ = ("_message", "_package", "kind", "member", "name", "version")

    member: Member
    kind: str
    name: str
    version: str

    def __init__(self, package: Package, member: Member, kind: str, name: str, version: str) -> None:
        self._package = package
        self._message: Message | None = None
        self.member = member
        self.kind = kind
        self.name = name
        self.version = version

    @property
    def key(self) -> str:
        """The kind and the name, as in `task/shop.tasks.train`."""
        return f"{self.kind}/{self.name}"

    @property
    def message(self) -> Message:
        """The TaskSpec, WorkflowSpec or LaunchPlan.

        Raises:
            FileError: the file is damaged; the error names the field and the offset.
        """
        if self._message is None:
            self._message = self.parse()
        return self._message

    @property
    def images(self) -> list[str]:
        """Every image that the entity names."""
        from flytemodels.files._images import images

        return images(self.parse() if self._message is None else self._message)

    def parse(self) -> Message:
        """Read the message anew, without keeping it.

        Returns:
            A message of its own for each caller.

        Raises:
            FileError: as for `message`.
        """
        return self._package.parse(self.member)

    def data(self) -> bytes:
        """Return the wire form of the message, as it is in the file."""
        return self._package.source.read(self.member)

    def _repr_html_(self) -> str:
        from flytemodels.files._describe import describe, title
        from flytemodels.files._notebook import table_html, titled

        return titled(title(self.message), table_html(("", ""), describe(self.message)))

    def __repr__(self) -> str:
        return f"Entity({self.key!r})"


class Package(Mapping[str, Entity]):
    """The entities in a package, a folder or a single file, by kind and name: `package["task/shop.tasks.train"]`.

    The name alone will do where only one entity has it. Where two entities have the same kind and name, the keys of the
    later ones end in `@` and the version, or the file.

    A package that was read from an archive holds on to it until it is closed, so use it in a `with` statement, or leave
    that to the garbage collector.

    Attributes:
        path: the path that was opened; `-` for stdin.
        source: what the members are read from.
        problems: files that should hold an entity and do not, known once the entities have been asked for.
    """

    path: str
    source: Source
    problems: list[FileError]

    def __init__(
        self,
        path: str,
        source: Source,
        wanted: type[Message] | None = None,
        progress: Callable[[], object] | None = None,
    ) -> None:
        self.path = path
        self.source = source
        self.problems = []
        self._wanted = wanted
        self._progress = progress
        self._entities: dict[str, Entity] | None = None

    @property
    def members(self) -> list[Member]:
        """Every file in the package, in its order."""
        return self.source.members

    @property
    def is_single(self) -> bool:
        """True for one file that is no archive."""
        return isinstance(self.source, Single)

    @property
    def code(self) -> list[Member]:
        """The archives of code that fast registration put into the package."""
        return [member for member in self.members if is_code(member.name)]

    def listing(self) -> Iterator[dict[str, Any]]:  # JSON
        """Go through the facts about all entities in the order of their files' names.

        The names that flytekit gives to files begin with the number in the order of registration. Of files with such
        names only what is listed here is read, so that damage elsewhere in them goes unnoticed; `scan` finds it.

        Yields:
            For each entity `kind`, `name`, `version`, `project`, `domain`, `file`, `size`, `type`, `images` and
            `nodes`. Files that are damaged are left out and noted in `problems`.
        """
        for member, facts in self._facts():
            yield {
                "kind": facts["kind"],
                "name": facts["name"],
                "version": facts["version"],
                "project": facts["project"],
                "domain": facts["domain"],
                "file": member.name,
                "size": member.size,
                "type": facts["type"],
                "images": facts["images"],
                "nodes": facts["nodes"],
            }

    def scan(self) -> Iterator[tuple[Entity, Message]]:
        """Go through all entities in the order of their files' names, with one message at a time in memory.

        Yields:
            Each entity and its message. Files that are damaged are left out and noted in `problems`.
        """
        from flytemodels.files._anatomy import identifier

        for member, found, message in self._messages():
            named = identifier(message)
            name, version = (named.name, named.version) if named is not None else ("", "")
            yield Entity(self, member, found, name, version), message

    def _facts(self) -> Iterator[tuple[Member, dict[str, Any]]]:  # JSON
        self.problems = []
        for member in sorted(self.members, key=lambda member: member.name):
            types = named_types(member.name)
            found = ENTITIES.get(types[0]) if types and self._wanted is None else None
            facts = outline(found, self.source.read(member)) if found is not None else None
            if facts is not None:
                self._step()
                yield member, {"kind": found, **facts}
                continue
            for _, other, message in self._messages([member]):
                from flytemodels.files._summary import summary

                yield member, {"kind": other, **summary(message)}

    def _messages(self, members: list[Member] | None = None) -> Iterator[tuple[Member, str, Message]]:
        if members is None:
            self.problems = []
            members = sorted(self.members, key=lambda member: member.name)
        for member in members:
            if not self._may_be_entity(member):
                continue
            try:
                message = self.parse(member)
            except FileError as error:
                # In a folder, files of other kinds lie around; in a package they do not, and names tell them as well.
                if not isinstance(self.source, Folder) or named_types(member.name):
                    self.problems.append(error)
                continue
            found = ENTITIES.get(message.proto_full_name())
            if found is not None:
                self._step()
                yield member, found, message

    def _step(self) -> None:
        if self._progress is not None:
            self._progress()

    def parse(self, member: Member) -> Message:
        """Read the message in a file.

        Args:
            member: the file, one of `members`.

        Returns:
            The message.

        Raises:
            FileError: it is damaged, or its type cannot be told.
        """
        from flytemodels.files._detection import read_message

        try:
            return read_message(self.source.read(member), member.name, self._wanted)
        except FileError as error:
            name = "" if self.is_single else member.name
            raise (error.under(name) if name else error).under(self.path) from None

    def _may_be_entity(self, member: Member) -> bool:
        if self.is_single:
            return True
        types = named_types(member.name)
        return types[0].startswith("flyteidl.admin.") if types else member.name.endswith(".pb")

    def entities(self) -> dict[str, Entity]:
        """Return all entities by their keys, in the order of their files' names."""
        if self._entities is None:
            found: dict[str, Entity] = {}
            for member, facts in self._facts():
                entity = Entity(self, member, facts["kind"], facts["name"], facts["version"])
                keys = (entity.key, f"{entity.key}@{entity.version}", f"{entity.key}@{entity.member.name}")
                found[next(key for key in keys if key not in found)] = entity
            self._entities = found
        return self._entities

    def find(self, name: str, kind: str | None = None) -> Entity:
        """Find an entity by its name.

        Args:
            name: the full name, its end (`train` for `shop.tasks.train`) where that is enough, or a key.
            kind: `task`, `workflow` or `launch_plan`. Without it, a workflow comes before its own launch plan.

        Returns:
            The entity.

        Raises:
            FileError: there is none, or several.
        """
        known = [(key, entity) for key, entity in self.entities().items() if kind in (None, entity.kind)]
        for matches in (
            [entity for key, entity in known if key == name],
            [entity for _, entity in known if entity.name == name],
            [entity for _, entity in known if entity.name.endswith("." + name)],
        ):
            if not matches:
                continue
            # A workflow and its default launch plan share their name; who asks for that name means the workflow.
            plain = [entity for entity in matches if entity.kind != "launch_plan"] or matches
            if len(plain) == 1:
                return plain[0]
            several = listed(entity.key for entity in plain)
            raise FileError(f"expected the name of one entity, got {name!r}, which {several} have", self.path)
        there = suggestions(name, dict.fromkeys(entity.name for _, entity in known))
        raise FileError(
            f"expected the name of a {kind or 'task, workflow or launch plan'}, got {name!r}{there}",
            self.path,
        )

    def message(self) -> Message:
        """Return the one message of a single file.

        Raises:
            FileError: it is damaged, its type cannot be told, or there are several files.
        """
        if len(self.members) != 1:
            raise FileError(f"expected one file, got {len(self.members)} files", self.path)
        return self.parse(self.members[0])

    def close(self) -> None:
        """Free what reading the package took."""
        self.source.close()

    def __getitem__(self, key: str) -> Entity:
        found = self.entities()
        if key in found:
            return found[key]
        named = [entity for entity in found.values() if entity.name == key]
        if len(named) != 1:
            raise KeyError(key)
        return named[0]

    def __iter__(self) -> Iterator[str]:
        return iter(self.entities())

    def __len__(self) -> int:
        return len(self.entities())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # Mappings compare by content; packages hold messages, and two of them are the same only if they are one.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return f"<Package {self.path!r}: {len(self.members)} files>"

    def _repr_html_(self) -> str:
        from flytemodels.files._notebook import table_html, titled

        facts = list(self.listing())
        rows = [(each["kind"], each["name"], each["version"], ", ".join(each["images"])) for each in facts]
        return titled(self.path, table_html(("kind", "name", "version", "images"), rows))


def is_code(name: str) -> bool:
    """Return whether a member is an archive of code: `fast`, a hash, and `.tar.gz`, beside the entities."""
    plain = name.removeprefix("./")
    return plain.startswith("fast") and plain.endswith(".tar.gz") and "/" not in plain
