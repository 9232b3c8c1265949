"""The imports between the modules of the package, read from its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "flytemodels"

_C_IMPORT = re.compile(r'(?:load_all|PyImport_ImportModule)\(\s*"(flytemodels[\w.]*)"')
_BODY = re.compile(r"^(?:@message_dataclass|class )", re.MULTILINE)

Graph = Mapping[str, frozenset[str]]
"""The modules that each module imports."""


def module_of(path: Path) -> str:
    """Return the dotted name of a source file; a C file belongs to the extension module."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    if path.suffix == ".c":
        parts = (*parts[:-1], "_engine")
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sources() -> list[Path]:
    """Return the source files of the package, the native engine's included."""
    return sorted(path for suffix in ("py", "pyi", "c") for path in PACKAGE.rglob(f"*.{suffix}"))


@cache
def parsed(path: Path) -> ast.Module | None:
    """Return the syntax tree of a hand-written module, parsed once in a process; None for a generated one."""
    text = path.read_text(encoding="utf-8")
    return None if text.startswith("# Made ") else ast.parse(text)


@cache
def import_graph() -> Graph:
    """Return the import graph: imports in functions and under TYPE_CHECKING count as all others do.

    An import of a name is an import of the module that has it, not of the packages around that module.
    """
    paths = sources()
    modules = {module_of(path) for path in paths}
    graph: dict[str, set[str]] = {module: set() for module in modules}
    for path in paths:
        module = module_of(path)
        names = _in_c(path) if path.suffix == ".c" else _imports(path, module)
        for name in names:
            # `from a.b import c` imports the module `a.b.c` where there is one, else the module `a.b`.
            target = name if name in modules else name.rpartition(".")[0]
            if target in modules and target != module:
                graph[module].add(target)
    return {module: frozenset(targets) for module, targets in graph.items()}


def _in_c(path: Path) -> list[str]:
    return _C_IMPORT.findall(path.read_text(encoding="utf-8"))


def _tree(path: Path) -> ast.Module:
    found = parsed(path)
    if found is not None:
        return found
    # Generated modules have their imports first, and are long: what follows is not parsed.
    text = path.read_text(encoding="utf-8")
    body = _BODY.search(text) if text.startswith("# Made from ") and "TYPE_CHECKING" not in text else None
    return ast.parse(text if body is None else text[: body.start()])


def _imports(path: Path, module: str) -> Iterator[str]:
    tree, is_package = _tree(path), path.stem == "__init__"
    text = path.read_text(encoding="utf-8")
    for node in statements(tree.body):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                package = module.split(".")[: None if is_package else -1]
                base = ".".join([*package[: len(package) - node.level + 1], *([base] if base else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)
    if "import_module" in text:
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if _name(call.func) == "import_module":
                yield from (
                    arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                )


def statements(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Return statements and those inside of them; expressions, which are most of a tree, are not walked."""
    for statement in body:
        yield statement
        blocks = [statement, *getattr(statement, "handlers", ()), *getattr(statement, "cases", ())]
        for block in blocks:
            for name in ("body", "orelse", "finalbody"):
                yield from statements(getattr(block, name, ()))


def _name(function: ast.expr) -> str:
    """Return the name by which a function is called, without the module or object before it."""
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def cycle(graph: Graph) -> list[str]:
    """Return the modules of a cycle, the first one once more at the end; an empty list where there is none."""
    done: set[str] = set()
    for start in sorted(graph):
        path: list[str] = []
        trail = [iter([start])]
        while trail:
            module = next(trail[-1], None)
            if module is None:
                trail.pop()
                if path:
                    done.add(path.pop())
            elif module in path:
                return [*path[path.index(module) :], module]
            elif module not in done:
                path.append(module)
                trail.append(iter(sorted(graph[module])))
    return []
