"""The texts of the errors that the package raises, read from its source."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.support.import_graph import ROOT, module_of, sources

_C_ERROR = re.compile(r'PyErr_(?:SetString|Format)\(\s*\w+,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
_TEXTS_OF = re.compile(r"problems$|_errors$|\.errors$")
"""Modules whose functions and constants are texts of errors."""


class ErrorText(NamedTuple):
    """A text, with `{}` for what is filled in, and where it is."""

    text: str
    place: str
    error: str


def error_texts() -> Iterator[ErrorText]:
    """Return the texts of all errors that hand-written modules raise, from Python and C."""
    for path in sources():
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".c":
            yield from _in_c(path, text)
        elif path.suffix == ".py" and not text.startswith("# Made "):
            yield from _in_python(path, text)


def _in_c(path: Path, text: str) -> Iterator[ErrorText]:
    for match in _C_ERROR.finditer(text):
        pieces = re.findall(r'"((?:[^"\\]|\\.)*)"', match[1])
        line = text.count("\n", 0, match.start()) + 1
        yield ErrorText(re.sub(r"%[.\d]*[a-zA-Z]+", "{}", "".join(pieces)), _place(path, line), "C")


def _in_python(path: Path, text: str) -> Iterator[ErrorText]:
    module = module_of(path)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Raise) and isinstance(call := _innermost(node.exc), ast.Call) and call.args:
            if not ast.unparse(call.func).endswith("Error"):
                continue  # a function that makes the error: its text is found there
            for found in _texts(call.args[0], module):
                yield ErrorText(found, _place(path, node.lineno), ast.unparse(call.func))
        elif isinstance(node, ast.FunctionDef) and _TEXTS_OF.search(module) and _returns_text(node):
            for part in ast.walk(node):
                if isinstance(part, ast.Return) and part.value is not None:
                    for found in _texts(part.value, module):
                        yield ErrorText(found, _place(path, part.lineno), node.name)


def _innermost(node: ast.expr | None) -> ast.expr | None:
    """Return the call of the error in `Error(...).under(...)`."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Call):
        node = node.func.value
    return node


def _returns_text(node: ast.FunctionDef) -> bool:
    docstring = ast.get_docstring(node) or ""
    return docstring.startswith("Say ")


def _texts(node: ast.expr, module: str) -> Iterator[str]:
    """Return what an expression may be: literals, f-strings and constants; other expressions are not looked into."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    elif isinstance(node, ast.Name) and node.id.isupper():
        yield str(getattr(importlib.import_module(module), node.id))
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, module)
        yield from _texts(node.orelse, module)
    elif isinstance(node, ast.BinOp):
        yield "".join(next(_texts(side, module), "{}") for side in (node.left, node.right))


def _place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"
