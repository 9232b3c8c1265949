"""Builds the native engine with AddressSanitizer and UndefinedBehaviorSanitizer, and runs tests on it.

`python -m tests.native.sanitize [ARGUMENT ...]` works on a copy of the tree, so that the engine in use stays as it is.
The arguments go to pytest; without any, the tests of the engine, the wire and JSON run, and what the fuzzer ever found
is replayed. After them comes the fuzzer, for FUZZ_SECONDS (60), and a search for leaks. `--available` only tells
whether all this can be done here.

The interpreter takes most memory from an allocator of its own, where the sanitizer sees no single object. Having each
come from malloc makes Python code five times as slow, and the tests of the wire and JSON are mostly Python code:
hypothesis, the official library, a thousand message types of the same few kinds. So only the engine's own tests, which
hold every kind of field against the Python engine, the corpus and the fuzzer run that way. The others run with the
interpreter's debug allocator: it fills memory that is given back, and stops the process where something was written in
front of a block or behind it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.native.compiler import SUFFIX, build, compiler

_ROOT = Path(__file__).parents[2]
_COPY = _ROOT / ".cache" / "sanitized"
_COPIED = ("codegen", "examples", "flytemodels", "scripts", "tests", "pyproject.toml", "README.md")
_FLAGS = ("-O1", "-fno-omit-frame-pointer", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined")
_LIBRARIES = ("libasan.so", "libubsan.so")
# How the interpreter allocates, and the tests that run so.
_WATCHED = ("malloc", "tests/native", "tests/fuzz")
_GUARDED = ("debug", "tests/wire", "tests/json")
_LEFT_OUT = (
    # Start processes of their own, of which one breaks malloc on purpose, others count blocks, and others build.
    *("--deselect", "tests/native/test_memory.py", "--deselect", "tests/native/test_build.py"),
    # Measures time, in a process of its own.
    *("--deselect", "tests/native/test_hostile.py::test_cost_grows_with_the_input_alone"),
)


def _copy() -> Path:
    """Copy the tree without anything built, and give the folder of the engine in the copy."""
    shutil.rmtree(_COPY, ignore_errors=True)
    _COPY.mkdir(parents=True)
    for name in _COPIED:
        source = _ROOT / name
        if source.is_dir():
            shutil.copytree(source, _COPY / name, ignore=shutil.ignore_patterns("*.so", "*.pyd", "__pycache__"))
        elif source.exists():
            shutil.copy(source, _COPY / name)
    return _COPY / "flytemodels" / "_native"


def _library(name: str) -> str:
    found = subprocess.run([*compiler(), f"-print-file-name={name}"], check=True, capture_output=True, text=True)
    return found.stdout.strip()


def _environment(allocator: str, leaks: bool = False) -> dict[str, str]:
    return {
        **os.environ,
        "FLYTEMODELS_ENGINE": "native",
        "PYTHONPATH": str(_COPY),
        # The interpreter itself is built without: the libraries must be there before it.
        "LD_PRELOAD": " ".join(_library(name) for name in _LIBRARIES),
        # Looked for apart: other libraries that the tests load do not give everything back.
        "ASAN_OPTIONS": f"detect_leaks={leaks:d}",
        "LSAN_OPTIONS": f"suppressions={_COPY / 'tests/native/leaks.txt'}:print_suppressions=0",
        "PYTHONMALLOC": allocator,
    }


def _available() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "nothing.c"
        source.write_text("int nothing;\n")
        try:
            build([source], Path(folder) / "nothing.so", *_FLAGS)
            # A compiler that does not find a library gives back its bare name.
            return all(Path(_library(name)).is_absolute() for name in _LIBRARIES)
        except (OSError, subprocess.CalledProcessError):
            return False


def _run(command: list[str], environment: dict[str, str]) -> bool:
    return subprocess.run([sys.executable, *command], env=environment, cwd=_COPY, check=False).returncode == 0


def _leaks() -> bool:
    environment = _environment("malloc", leaks=True)
    if not _run(["-c", ""], environment):
        print("leaks: this machine does not let a process look through its own memory, or its Python leaks by itself")
        return True
    return _run(["-m", "tests.native.memory", "leaks", "3"], environment)


def main(arguments: list[str]) -> int:
    """Build, test, fuzz.

    Args:
        arguments: for pytest; or `--available` alone.

    Returns:
        0 where nothing was found.
    """
    if arguments == ["--available"]:
        return 0 if _available() else 1
    folder = _copy()
    build(sorted(folder.glob("*.c")), folder / f"_engine{SUFFIX}", *_FLAGS)
    chosen = [("malloc", *arguments)] if arguments else [_WATCHED, _GUARDED]
    passed = [
        *(_run(["-m", "pytest", "-q", *_LEFT_OUT, *tests], _environment(allocator)) for allocator, *tests in chosen),
        _run(["-m", "tests.fuzz", "--seconds", os.environ.get("FUZZ_SECONDS", "60")], _environment("malloc")),
        _leaks(),
    ]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
