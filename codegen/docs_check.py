"""Checks of the words in `codegen/docs/`: `make docs-check`.

It fails on a name without words, on words that say nothing but the name, on filler, and on a claim about what a program
does that does not say where it is decided. `--sources` lists those places, to look at again when a version moves;
`--moved PACKAGE` says what a new release of `flyteidl` or `flyteidl2` asks for.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen
from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FileDescriptorProto

from .docs import Docs, read_docs
from .flyte import FLYTE, PROTOS
from .load import Loaded, load

__all__ = ["Documented", "counts", "main", "names_of", "problems", "to_do"]

_PACKAGES: Final = {"flyteidl": ("flyteidl.", "datacatalog."), "flyteidl2": ("flyteidl2.",)}
"""How the names begin that need words, by the root of their files; Google's own have their documentation."""

_FILLER: Final = re.compile(
    r"\b(?:represents?|used to|is used|allows? (?:for|to)|in order to|please|simply|various|(?<!/)etc\b|and so on|"
    r"basically|this (?:field|message|enum|value|method)|information about|details about)\b",
    re.IGNORECASE,
)
_ACTOR: Final = re.compile(
    r"\b(?:flyteadmin|propeller|flytekit|pyflyte|copilot|webhook|datacatalog|flytectl|console|scheduler|executor|"
    r"Flyte 1|Flyte 2|nobody (?:reads|sends|calls)|the SDKs?|the backend|the controller|the compiler|"
    r"open-source|the cache service|the run service|the queue service|the state service)\b",
    re.IGNORECASE,
)
"""Programs of Flyte. Words that name one say what it does."""

_SOURCE: Final = re.compile(r"(?:[\w./-]+@[\w.-]+ \S+(?::\d+(?:-\d+)?)?(?:, \d+(?:-\d+)?)*|run: .+)$")
_STOP: Final = frozenset(
    re.findall(
        r"\w+",
        "a an the of for in to its it this that by is are with and or on as which what whose one all each"
        " message enum field value type name",
    )
)


@frozen
class Documented:
    """A name that needs words, and what it names."""

    name: str
    kind: str


def names_of(loaded: Loaded) -> Iterator[Documented]:
    """Return every name of Flyte's interfaces that needs words.

    Args:
        loaded: the compiled tree.

    Returns:
        Messages, fields, oneofs, enums, enum values, services and methods. Entries of maps and the oneofs that stand
        for `optional` have no place in Python and are left out.
    """
    for file in loaded.files:
        if file.name.partition("/")[0] in _PACKAGES and file.name in loaded.wanted:
            yield from _inside(file.package, file.message_type, file.enum_type)
            yield from _services(file)


def counts(loaded: Loaded) -> Mapping[str, int]:
    """Count the names that need words, by what they name."""
    return Counter(item.kind for item in names_of(loaded))


def problems(names: Sequence[Documented], docs: Docs) -> Iterator[str]:
    """Say what is wrong with the words.

    Args:
        names: the names that need words.
        docs: the words.

    Returns:
        A line for each problem, with the file and line of the words where there are some.
    """
    for item in names:
        text = docs.get(item.name)
        if not text:
            yield f"{item.name}: the {item.kind} has no words"
            continue
        place = docs.places[item.name]
        if says_only_the_name(item.name, text):
            yield f"{place}: {item.name}: the words say nothing but the name: {text!r}"
        if filler := _FILLER.search(text):
            yield f"{place}: {item.name}: {filler[0]!r} says nothing"
        if (actor := _ACTOR.search(text)) and item.name not in docs.sources:
            yield f"{place}: {item.name}: says what {actor[0]} does, without a source"
        for source in docs.sources.get(item.name, ()):
            if not _SOURCE.match(source):
                yield f"{place}: {item.name}: expected a source as `repository@tag path:line`, got {source!r}"


def to_do(names: Sequence[Documented], docs: Docs, package: str) -> Iterator[str]:
    """Say which words a new release of an IDL asks for.

    Args:
        names: the names that need words in the new release.
        docs: the words, as they were for the old release.
        package: the root package of the IDL: `flyteidl` or `flyteidl2`.

    Returns:
        Lines: names without words; words whose name is gone; and what the claims about that package rest on, to be
        looked at again.
    """
    inside = _PACKAGES[package]
    known = {item.name for item in names}
    new = [item for item in names if item.name.startswith(inside) and not docs.get(item.name)]
    gone = [name for name in docs.texts if name.startswith(inside) and name not in known | docs.inherited]
    yield f"names that need words: {len(new)}"
    yield from (f"  {item.name} ({item.kind})" for item in new)
    yield f"words for names that are gone: {len(gone)}"
    yield from (f"  {docs.places[name]}: {name}" for name in gone)
    resting = Counter(
        _version(source)
        for name, sources in docs.sources.items()
        if name.startswith(inside) and name in known
        for source in sources
    )
    yield f"sources to look at again: {resting.total()} (make docs-check ARGS=--sources lists each)"
    yield from (f"  {version}: {count}" for version, count in sorted(resting.items()))


def _version(source: str) -> str:
    """What a source is of: a repository at a tag, or a command that was run."""
    return source.partition(" ")[0].rstrip(":")


def says_only_the_name(name: str, text: str) -> bool:
    """Return whether a text has no word that is not in the name, or in the name of what it belongs to."""
    own = {_stem(word) for part in name.split(".")[-2:] for word in _words(part)}
    return all(_stem(word) in own for word in _words(text) if word not in _STOP)


def _words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])", text)]


def _stem(word: str) -> str:
    return word.removesuffix("s")


def _inside(
    scope: str, messages: Sequence[DescriptorProto], enums: Sequence[EnumDescriptorProto]
) -> Iterator[Documented]:
    for enum in enums:
        name = f"{scope}.{enum.name}"
        yield Documented(name, "enum")
        yield from (Documented(f"{name}.{value.name}", "enum value") for value in enum.value)
    for message in messages:
        if message.options.map_entry:
            continue
        name = f"{scope}.{message.name}"
        yield Documented(name, "message")
        yield from (Documented(f"{name}.{field.name}", "field") for field in message.field)
        synthetic = {field.oneof_index for field in message.field if field.proto3_optional}
        groups = (oneof.name for index, oneof in enumerate(message.oneof_decl) if index not in synthetic)
        yield from (Documented(f"{name}.{group}", "oneof") for group in groups)
        yield from _inside(name, message.nested_type, message.enum_type)


def _services(file: FileDescriptorProto) -> Iterator[Documented]:
    for service in file.service:
        name = f"{file.package}.{service.name}"
        yield Documented(name, "service")
        yield from (Documented(f"{name}.{method.name}", "method") for method in service.method)


def _print_sources(docs: Docs) -> None:
    by_version: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, sources in docs.sources.items():
        for source in sources:
            by_version[_version(source)].append((source.partition(" ")[2], name))
    for version, places in sorted(by_version.items()):
        print(version)
        for place, name in sorted(places):
            print(f"  {place}  {name}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the words for Flyte's interfaces.

    Args:
        arguments: the command line without the program's name; None for that of the process.

    Returns:
        The exit status: 0, or 1 where there are problems, which go to stderr.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen.docs_check", description="Check the words for docstrings.")
    parser.add_argument("--sources", action="store_true", help="list where claims are decided, by repository and tag")
    parser.add_argument("--package", default="", help="only names that begin with this, such as flyteidl.core.")
    parser.add_argument("--moved", metavar="PACKAGE", choices=[*_PACKAGES], help="list what a new release asks for")
    options = parser.parse_args(arguments)
    docs = read_docs(FLYTE.docs)
    if options.moved:
        print("\n".join(to_do(list(names_of(load(PROTOS))), docs, options.moved)))
        return 0
    if options.sources:
        _print_sources(docs)
        return 0
    names = [item for item in names_of(load(PROTOS)) if item.name.startswith(options.package)]
    found = list(problems(names, docs))
    for problem in found:
        print(problem, file=sys.stderr)
    print(f"{len(names)} names, {len(found)} problems")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
