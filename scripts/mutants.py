"""Change the code in small ways, one at a time, and see whether the tests notice: `make mutants`.

Each mutant is a copy of the repository in which one line differs: a comparison turned round, an `and` become an `or`,
a constant moved by one, a condition negated, a result dropped. The tests that belong to the module run on it; a mutant
that they let pass is printed as a survivor. Which places are changed is drawn at random from a seed, so that a run can
be repeated.

    python scripts/mutants.py --count 40 --seed 1
    python scripts/mutants.py --only flytemodels/_model/paths.py --count 10
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

ROOT: Final = Path(__file__).resolve().parents[1]

TESTS: Final[dict[str, tuple[str, ...]]] = {
    "flytemodels/_model/text.py": ("tests/helpers/test_text.py", "tests/model/test_safety.py"),
    "flytemodels/_model/paths.py": ("tests/model/test_basics.py",),
    "flytemodels/_model/attempts.py": ("tests/model/test_error_contents.py",),
    "flytemodels/_model/suggestions.py": ("tests/test_error_texts.py",),
    "flytemodels/_model/differences.py": ("tests/model/test_basics.py", "tests/model/test_originals.py"),
    "flytemodels/_model/changes.py": ("tests/model/test_introspection.py",),
    "flytemodels/_model/pretty.py": ("tests/model/test_introspection.py",),
    "flytemodels/_model/unknown.py": ("tests/model/test_basics.py", "tests/model/test_text_format.py"),
    "flytemodels/_model/indexes.py": ("tests/codegen/test_any_tree.py",),
    "flytemodels/_model/enums.py": ("tests/model/test_introspection.py",),
    "flytemodels/_model/problems.py": ("tests/model/test_safety.py", "tests/json/test_json_doctests.py"),
    "flytemodels/_mixins/field_mask.py": ("tests/model/test_basics.py",),
    "flytemodels/_mixins/phase.py": ("tests/helpers/test_phases.py",),
    "flytemodels/_text/lexer.py": ("tests/model/test_text_format.py",),
    "flytemodels/_text/parser.py": ("tests/model/test_text_format.py",),
    "flytemodels/_text/printer.py": ("tests/model/test_text_format.py",),
    "flytemodels/_json/from_json.py": ("tests/json/test_json_damage.py", "tests/model/test_boundaries.py"),
    "flytemodels/_json/messages_in.py": ("tests/json/test_json_damage.py", "tests/json/test_json_values.py"),
    "flytemodels/_wire/reader.py": (
        "tests/wire/test_rules.py",
        "tests/wire/test_refusals.py",
        "tests/model/test_originals.py",
    ),
    "flytemodels/_wire/writer.py": ("tests/wire/test_rules.py", "tests/wire/test_refusals.py"),
    "flytemodels/connector/secrets.py": ("tests/helpers/test_secrets.py",),
    "flytemodels/connector/phases.py": ("tests/helpers/test_phases.py",),
    "codegen/modules.py": ("tests/codegen/test_any_tree.py",),
    "codegen/copies.py": ("tests/codegen/test_any_tree.py",),
    "codegen/options.py": ("tests/codegen/test_installed.py", "tests/codegen/test_refusals.py"),
}
"""The modules that are changed, and the tests that ought to notice."""


@frozen
class Mutant:
    """One change.

    Attributes:
        path: the file.
        line: the line that differs.
        what: what is done to it.
        node: which node of the file's syntax tree is changed, in the order of `ast.walk`.
    """

    path: str
    line: int
    what: str
    node: int

    def text(self) -> str:
        """Return the file's new text."""
        tree = ast.parse((ROOT / self.path).read_text(encoding="utf-8"))
        node = next(node for number, node in enumerate(ast.walk(tree)) if number == self.node)
        dict(_changes(node))[self.what](node)
        return ast.unparse(ast.fix_missing_locations(tree))


_FLIPPED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}


def mutants_of(path: str) -> Iterator[Mutant]:
    """Return every mutant of a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    for number, node in enumerate(ast.walk(tree)):
        for what, _ in _changes(node):
            yield Mutant(path, getattr(node, "lineno", 0), what, number)


def _changes(node: ast.AST) -> Iterator[tuple[str, Callable[[ast.AST], None]]]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _FLIPPED:
        yield f"{type(node.ops[0]).__name__} turned round", _flip
    elif isinstance(node, ast.BoolOp):
        yield f"{type(node.op).__name__} exchanged", _exchange
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not dropped", _drop_not
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        yield f"{node.value} plus 1", _increment
    elif isinstance(node, (ast.If, ast.IfExp, ast.While)):
        yield "condition negated", _negate
    elif isinstance(node, ast.Return) and node.value is not None and not _is_none(node.value):
        yield "result dropped", _drop_result
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        yield "plus and minus exchanged", _exchange_sign


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _flip(node: ast.AST) -> None:
    assert isinstance(node, ast.Compare)
    node.ops = [_FLIPPED[type(node.ops[0])]()]


def _exchange(node: ast.AST) -> None:
    assert isinstance(node, ast.BoolOp)
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()


def _drop_not(node: ast.AST) -> None:
    assert isinstance(node, ast.UnaryOp)
    node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), node.operand)


def _increment(node: ast.AST) -> None:
    assert isinstance(node, ast.Constant)
    assert isinstance(node.value, int)
    node.value += 1


def _negate(node: ast.AST) -> None:
    assert isinstance(node, (ast.If, ast.IfExp, ast.While))
    node.test = ast.UnaryOp(ast.Not(), node.test)


def _drop_result(node: ast.AST) -> None:
    assert isinstance(node, ast.Return)
    node.value = ast.Constant(None)


def _exchange_sign(node: ast.AST) -> None:
    assert isinstance(node, ast.BinOp)
    node.op = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()


def killed(folder: Path, mutant: Mutant, timeout: float) -> bool:
    """Return whether the tests notice a mutant. One that hangs is noticed as well."""
    target = folder / mutant.path
    before = target.read_text(encoding="utf-8")
    target.write_text(mutant.text(), encoding="utf-8")
    try:
        return not _passes(folder, TESTS[mutant.path], timeout)
    finally:
        target.write_text(before, encoding="utf-8")


def _passes(folder: Path, tests: Sequence[str], timeout: float) -> bool:
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    # The Python engine, so that its modules are what runs; and a fixed seed, so that a run can be repeated.
    environment = {
        **os.environ,
        "PYTHONPATH": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
        "FLYTEMODELS_ENGINE": "python",
    }
    try:
        run = subprocess.run(
            [*command, "--hypothesis-seed=0"],
            cwd=folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return run.returncode == 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sample of mutants, and print the survivors and the figure.

    Returns:
        The exit status: 1 if there are survivors.
    """
    parser = argparse.ArgumentParser(description="Change the code in small ways and see whether the tests notice.")
    parser.add_argument("--count", type=int, default=40, help="how many mutants (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (default: %(default)s)")
    parser.add_argument("--skip", type=int, default=0, help="how many of them to leave out: to go on with a run")
    parser.add_argument("--only", action="append", choices=sorted(TESTS), help="the module to change; may be repeated")
    parser.add_argument("--timeout", type=float, default=300, help="seconds for each (default: %(default)s)")
    options = parser.parse_args(arguments)
    found = [mutant for path in options.only or TESTS for mutant in mutants_of(path)]
    chosen = random.Random(options.seed).sample(found, min(options.count, len(found)))[options.skip :]
    sound: set[tuple[str, ...]] = set()
    survivors: list[Mutant] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ignored = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
        for part in ("codegen", "flytemodels", "tests", "examples", "scripts", "docs"):
            shutil.copytree(ROOT / part, folder / part, ignore=ignored)
        for part in ("pyproject.toml", "setup.py", "README.md", "LICENSE", "NOTICE", "mkdocs.yml"):
            shutil.copy(ROOT / part, folder / part)
        for number, mutant in enumerate(chosen, 1):
            # Tests that fail without any change would kill every mutant.
            tests = TESTS[mutant.path]
            if tests not in sound and not _passes(folder, tests, options.timeout):
                sys.exit(f"{' '.join(tests)}: expected to pass on the code as it is, got failures")
            sound.add(tests)
            begin = time.perf_counter()
            survives = not killed(folder, mutant, options.timeout)
            survivors += [mutant] if survives else []
            verdict = "SURVIVED" if survives else "killed"
            seconds = time.perf_counter() - begin
            place = f"{mutant.path}:{mutant.line}: {mutant.what}"
            print(f"{number}/{len(chosen)} {verdict}: {place} ({seconds:.0f} s)", flush=True)
    count = len(chosen) - len(survivors)
    print(f"{count} of {len(chosen)} mutants killed, drawn from {len(found)} with seed {options.seed}")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
