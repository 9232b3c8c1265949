"""Imports point one way, without cycles, and public modules are in the reference."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.support.import_graph import ROOT, Graph, cycle, import_graph, module_of, sources

ORDER = (
    ("flytemodels", "flytemodels.__main__"),
    ("flytemodels.cli",),
    ("flytemodels.files",),
    ("flytemodels.connector",),
    ("flytemodels.values",),
    ("flytemodels.validation",),
    ("flytemodels.flyteidl", "flytemodels.flyteidl2", "flytemodels.google"),
    ("flytemodels.grpc",),
    ("flytemodels._runtime",),
    ("flytemodels._mixins",),
    ("flytemodels._cattrs",),
    ("flytemodels.message",),
    ("flytemodels._rules",),
    ("flytemodels._engine",),
    ("flytemodels._native",),
    ("flytemodels._json", "flytemodels._text"),
    ("flytemodels._wire",),
    ("flytemodels._model",),
    ("flytemodels.errors", "flytemodels.times", "flytemodels.types"),
)
"""The parts of the package, from the top down: each may import from its own line and from those below."""

LAZY = ("flytemodels", "flytemodels._runtime")
"""The hand-written modules whose names are loaded when they are first used."""


@pytest.fixture(scope="module")
def graph() -> Graph:
    return import_graph()


def part(module: str) -> str:
    """Return the part that a module belongs to: its own name, or the folder's."""
    return module if module in ORDER[0] else ".".join(module.split(".")[:2])


def rank(module: str) -> int:
    return next(number for number, parts in enumerate(ORDER) if part(module) in parts)


def test_every_module_has_a_place_in_the_order(graph: Graph) -> None:
    known = {name for parts in ORDER for name in parts}
    assert sorted({part(module) for module in graph} - known) == []


def test_no_import_points_up(graph: Graph) -> None:
    arrows = [(module, target) for module, targets in graph.items() for target in targets]
    assert [f"{module} -> {target}" for module, target in sorted(arrows) if rank(target) < rank(module)] == []


def test_imports_make_no_cycle(graph: Graph) -> None:
    assert " -> ".join(cycle(graph)) == ""


def test_generated_modules_use_the_runtime_alone(graph: Graph) -> None:
    generated = ORDER[6]
    allowed = {*generated, "flytemodels._runtime", "flytemodels.grpc"}
    used = {part(target) for module, targets in graph.items() if part(module) in generated for target in targets}
    assert used <= allowed


def test_the_graph_sees_every_form_of_import(graph: Graph) -> None:
    assert "flytemodels._json.from_json" in graph["flytemodels.message"]  # in a function
    assert "flytemodels._model.interop" in graph["flytemodels.message"]  # for type checkers
    assert "flytemodels._engine" in graph["flytemodels.message"]  # from the package
    assert "flytemodels.flyteidl.core.tasks" in graph["flytemodels.flyteidl.core"]  # relative
    assert "flytemodels._native.slow_path" in graph["flytemodels._native._engine"]  # from C
    assert cycle({"a": frozenset("b"), "b": frozenset("c"), "c": frozenset("b")}) == ["b", "c", "b"]


@pytest.mark.parametrize("name", LAZY)
def test_lazy_names_are_those_of_type_checkers(name: str) -> None:
    program = f"import {name} as it; names = set(dir(it)); assert names >= set(it.__all__); "
    program += "assert all(getattr(it, name) is not None for name in it.__all__)"
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)


def is_public(module: str) -> bool:
    # Modules of rules are found by `Message.violations`; nobody imports them.
    is_rules = rank(module) == rank("flytemodels.flyteidl2") and module.endswith("_rules")
    return not is_rules and not any(name.startswith("_") for name in module.split("."))


def public_modules() -> set[str]:
    """Return the public modules; of packages only those whose modules are all private."""
    modules = {module_of(path) for path in sources() if is_public(module_of(path))}
    packages = {module.rpartition(".")[0] for module in modules}
    return modules - packages


def test_the_reference_lists_every_public_module() -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "reference").rglob("*.md"))
    listed = set(re.findall(r"^::: (flytemodels[\w.]*)$", pages, re.MULTILINE))
    missing = public_modules() - listed
    assert sorted(missing) == []
