"""The texts of the errors that the package and the generator raise, read from their source."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.support.import_graph import ROOT, module_of, parsed, sources

_C_ERROR = re.compile(r'PyErr_(?:SetString|Format)\(\s*\w+,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
_MAKES_TEXT = re.compile(r"[pP]roblems?$|^_?(mismatch|trouble)$")
"""Functions that take, return or yield the texts of errors, besides those whose docstring begins with "Say"."""


_STATUS_ARGUMENT = {
    "CallError": 1,
    "RefusedError": 1,
    "GRPCError": 1,
    "refuse": 3,
    "refuse_http": 4,
    "DamagedHeaderError": 0,
}
"""Which argument of what makes the end of a call is the text that goes with the status."""


class ErrorText(NamedTuple):
    """A text, with `{}` for what is filled in, and where it is."""

    text: str
    place: str
    error: str


@cache
def error_texts() -> tuple[ErrorText, ...]:
    """Return the texts of all errors that hand-written modules raise, from Python and C."""
    paths = (*sources(), *sorted((ROOT / "codegen").rglob("*.py")))
    return tuple(found for path in paths for found in _in_file(path))


def _in_file(path: Path) -> Iterator[ErrorText]:
    if path.suffix == ".c":
        yield from _in_c(path, path.read_text(encoding="utf-8"))
    elif path.suffix == ".py" and (tree := parsed(path)) is not None:
        yield from _in_python(path, tree)


def status_texts() -> Iterator[ErrorText]:
    """Return the texts that go with the statuses of calls, wherever one is made."""
    for path in sources():
        tree = parsed(path) if path.suffix == ".py" else None
        for node in () if tree is None else ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                place = _STATUS_ARGUMENT.get(node.func.id)
                if place is not None and len(node.args) > place:
                    for found in _texts(node.args[place], module_of(path)):
                        yield ErrorText(found, _place(path, node.lineno), node.func.id)


def _in_c(path: Path, text: str) -> Iterator[ErrorText]:
    for match in _C_ERROR.finditer(text):
        pieces = re.findall(r'"((?:[^"\\]|\\.)*)"', match[1])
        line = text.count("\n", 0, match.start()) + 1
        yield ErrorText(re.sub(r"%[.\d]*[a-zA-Z]+", "{}", "".join(pieces)), _place(path, line), "C")


def _in_python(path: Path, tree: ast.Module) -> Iterator[ErrorText]:
    module = module_of(path)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for argument in _arguments(node):
                for found in _texts(argument, module):
                    yield ErrorText(found, _place(path, node.lineno), ast.unparse(node.func))
        elif isinstance(node, ast.FunctionDef) and _returns_text(node):
            for part in ast.walk(node):
                if isinstance(part, (ast.Return, ast.Yield)) and part.value is not None:
                    for found in _texts(part.value, module):
                        yield ErrorText(found, _place(path, part.lineno), node.name)


def _arguments(call: ast.Call) -> list[ast.expr]:
    """Return the arguments of a call that are the text of an error: of the error's class, or of a command's parser."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name.endswith("Error") or ast.unparse(call.func) in ("parser.error", "console.trouble"):
        return call.args[:1]
    return call.args[-1:] if _MAKES_TEXT.search(name) else []


def _returns_text(node: ast.FunctionDef) -> bool:
    docstring = ast.get_docstring(node) or ""
    is_text = node.returns is not None and re.search(r"\bstr\b", ast.unparse(node.returns)) is not None
    return is_text and (
        docstring.startswith(("Say that ", "Say what is wrong")) or _MAKES_TEXT.search(node.name) is not None
    )


def _texts(node: ast.expr, module: str) -> Iterator[str]:
    """Return what an expression may be: literals, f-strings and constants; other expressions are not looked into."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    elif isinstance(node, ast.Name) and node.id.strip("_").isupper():
        yield from _constant(module, node.id)
    elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        yield from _constant(module, node.value.id)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, module)
        yield from _texts(node.orelse, module)
    elif isinstance(node, ast.BinOp):
        yield "".join(next(_texts(side, module), "{}") for side in (node.left, node.right))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "join":
        for argument in node.args:
            if isinstance(argument, ast.GeneratorExp):
                yield from _texts(argument.elt, module)


@cache
def _constant(module: str, name: str) -> tuple[str, ...]:
    """Return the texts that a constant of a module holds."""
    value: object = getattr(importlib.import_module(module), name, None)
    if isinstance(value, dict):
        return tuple(text for text in value.values() if isinstance(text, str))
    return (value,) if isinstance(value, str) else ()


def _place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"
