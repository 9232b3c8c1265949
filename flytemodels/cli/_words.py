"""What the docstrings of generated modules say, by the names of protobuf and of Python.

Docstrings of fields are not kept at run time, so they are read from the modules' sources.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from flytemodels._model.suggestions import suggestions

__all__ = ["Member", "Place", "Thing", "find", "index", "member_of", "suggestions_for"]

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_TREES: Final = ("flyteidl", "flyteidl2", "google")
_PROTO_PACKAGE: Final = re.compile(r"\(package `([\w.]+)`\)")
_CLASS: Final = re.compile(r"^( *)class (\w+)[(:]", re.MULTILINE)
_RPC: Final = re.compile(r'Rpc\(\s*"/([\w.]+)/(\w+)",\s*"(\w+)"')
_LINK: Final = re.compile(r"\[`?([^\]`]+)`?\]\[[^\]]*\]")


class Member(NamedTuple):
    """A field, oneof, value or method.

    Attributes:
        kind: `field`, `oneof`, `value` or `method`.
        name: its name in Python.
        declaration: its name with its type, or with its number.
        words: what it means.
        type_name: what its annotation says; "" for values and methods.
    """

    kind: str
    name: str
    declaration: str
    words: str
    type_name: str


class Thing(NamedTuple):
    """A message, enum or service.

    Attributes:
        kind: `message`, `enum` or `service`.
        full_name: its full name in protobuf.
        module: the module that people import it from.
        name: its name in Python, with a dot for what is nested. Of a service, the name of its stub.
        words: what it means.
        members: what it has.
    """

    kind: str
    full_name: str
    module: str
    name: str
    words: str
    members: tuple[Member, ...]


class Place(NamedTuple):
    """Where something stands.

    Attributes:
        full_name: its full name in protobuf.
        path: the file of its module.
        name: its name there.
    """

    full_name: str
    path: Path
    name: str


# Finding


def find(name: str) -> list[tuple[Thing, str]]:
    """Find what a name means.

    Args:
        name: a full or short name of protobuf or Python (`flyteidl.core.TaskTemplate`, `TaskTemplate`,
            `flytemodels.flyteidl.core.tasks.TaskTemplate`), perhaps with a path of fields behind it.

    Returns:
        What was found, each with the path behind it; Flyte 1 first. Empty where nothing has the name.
    """
    parts = name.removeprefix("flytemodels.").split(".")
    for places_of in (_places, _places_in_any_case):
        for end in range(len(parts), 0, -1):
            places = places_of(parts[:end])
            if places:
                return [(_thing(place), ".".join(parts[end:])) for place in places]
    return []


def suggestions_for(name: str) -> str:
    """Return what an error says behind a name that nothing has, perhaps with a path of fields in it."""
    parts = name.split(".")
    wanted = next((part for part in reversed(parts) if part[:1].isupper()), parts[-1])
    return suggestions(wanted, [place.full_name for place in index()])


def member_of(thing: Thing, name: str) -> Member | None:
    """Return a member by its name in Python, in the `.proto` or in JSON."""
    wanted = _plain(name)
    return next((member for member in thing.members if _plain(member.name) == wanted), None)


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _places(parts: Sequence[str]) -> list[Place]:
    wanted = tuple(parts)
    named = _by_last_part().get(wanted[-1], ())
    return [place for place in named if wanted in (_tail(place.full_name, wanted), _python_tail(place, wanted))]


def _places_in_any_case(parts: Sequence[str]) -> list[Place]:
    wanted = tuple(part.lower() for part in parts)
    return [place for place in index() if _tail(place.full_name.lower(), wanted) == wanted]


@cache
def _by_last_part() -> dict[str, tuple[Place, ...]]:
    """The index by the last part of protobuf's and Python's names."""
    found: dict[str, dict[Place, None]] = {}
    for place in index():
        for name in (place.full_name, place.name):
            found.setdefault(name.rpartition(".")[2], {})[place] = None
    return {name: tuple(places) for name, places in found.items()}


def _tail(full_name: str, like: Sequence[str]) -> tuple[str, ...]:
    return tuple(full_name.split(".")[-len(like) :])


def _python_tail(place: Place, like: Sequence[str]) -> tuple[str, ...]:
    return _tail(f"{_module(place.path)}.{place.name}", like)


def _module(path: Path) -> str:
    return ".".join(path.relative_to(_PACKAGE).with_suffix("").parts)


@cache
def index() -> tuple[Place, ...]:
    """Return every message, enum and service: Flyte 1 first, what is nested behind what it is nested in."""
    paths = (path for tree in _TREES for path in sorted((_PACKAGE / tree).rglob("*.py")))
    return tuple(place for path in paths if path.name != "__init__.py" for place in _places_in(path))


def _places_in(path: Path) -> Iterator[Place]:
    text = path.read_text(encoding="utf-8")
    package = _PROTO_PACKAGE.search(text)
    if package is None:  # a module of rules
        return
    if path.stem.endswith("_grpc"):
        services = dict.fromkeys(match[1] for match in _RPC.finditer(text))
        yield from (Place(name, path, f"{name.rpartition('.')[2]}Stub") for name in services)
        return
    around: list[str] = []
    for match in _CLASS.finditer(text):
        around[len(match[1]) // 4 :] = [match[2]]
        name = ".".join(around)
        yield Place(f"{package[1]}.{name}", path, name)


# Reading


def _thing(place: Place) -> Thing:
    module = _parsed(place.path)
    node = _class_in(module, place.name.split("."))
    package = "flytemodels." + ".".join(place.path.relative_to(_PACKAGE).parent.parts)
    if place.path.stem.endswith("_grpc"):
        module_name = f"flytemodels.{_module(place.path)}"
        methods = tuple(_methods(node, place.path))
        return Thing("service", place.full_name, module_name, place.name, _words(ast.get_docstring(node)), methods)
    is_enum = any(isinstance(base, ast.Name) and base.id.endswith("Enum") for base in node.bases)
    members = tuple(_values(node) if is_enum else _fields(node))
    kind = "enum" if is_enum else "message"
    return Thing(kind, place.full_name, package, place.name, _words(ast.get_docstring(node)), members)


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _class_in(module: ast.Module, names: Sequence[str]) -> ast.ClassDef:
    body = module.body
    for name in names[:-1]:
        body = next(node for node in body if isinstance(node, ast.ClassDef) and node.name == name).body
    return next(node for node in body if isinstance(node, ast.ClassDef) and node.name == names[-1])


def _with_words(body: Sequence[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Statements with the string behind them, which type checkers and editors take for their docstring."""
    for node, after in zip(body, [*body[1:], ast.Pass()], strict=True):
        value = after.value if isinstance(after, ast.Expr) else None
        text = value.value if isinstance(value, ast.Constant) else ""
        yield node, _words(text) if isinstance(text, str) else ""


def _fields(node: ast.ClassDef) -> Iterator[Member]:
    for statement, words in _with_words(node.body):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            type_name = ast.unparse(statement.annotation)
            if not type_name.startswith("ClassVar"):
                name = statement.target.id
                yield Member("field", name, f"{name}: {type_name}", words, type_name)
        elif isinstance(statement, ast.FunctionDef) and statement.returns is not None:
            # Properties: the oneofs. Methods of a message are written by hand, in its mixin.
            type_name = ast.unparse(statement.returns)
            words = _words(ast.get_docstring(statement))
            if any(isinstance(one, ast.Name) and one.id == "property" for one in statement.decorator_list):
                yield Member("oneof", statement.name, f"{statement.name}: {type_name}", words, type_name)


def _values(node: ast.ClassDef) -> Iterator[Member]:
    for statement, words in _with_words(node.body):
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            name = statement.targets[0].id
            yield Member("value", name, f"{name} = {ast.unparse(statement.value)}", words, "")


def _methods(node: ast.ClassDef, path: Path) -> Iterator[Member]:
    names = {match[3]: match[2] for match in _RPC.finditer(path.read_text(encoding="utf-8"))}
    for statement in node.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and statement.name in names:
            arguments = statement.args.posonlyargs
            request = arguments[1].annotation if len(arguments) > 1 else None
            answer = ast.unparse(statement.returns) if statement.returns is not None else "None"
            asked = ast.unparse(request) if request is not None else ""
            declaration = f"{statement.name}({asked}) -> {answer}"
            yield Member("method", statement.name, declaration, _words(ast.get_docstring(statement)), "")


def _words(docstring: str | None) -> str:
    """Return a docstring's paragraphs, each as one line and without the links of the reference."""
    paragraphs = re.split(r"\n\s*\n", _LINK.sub(r"\1", docstring or ""))
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs).strip()
