"""Builds the native engine with AddressSanitizer and UndefinedBehaviorSanitizer, and runs tests on it.

`python -m tests.native.sanitize [ARGUMENT ...]` works on a copy of the tree, so that the engine in use stays as it is.
The arguments go to pytest; without any, the tests of the wire and of the engine run. After them comes the fuzzer, for
FUZZ_SECONDS (60).
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_COPY = _ROOT / ".cache" / "sanitized"
_COPIED = ("codegen", "examples", "flytemodels", "scripts", "tests", "pyproject.toml", "README.md")
_FLAGS = (
    *("-shared", "-fPIC", "-O1", "-g", "-std=c11", "-fno-omit-frame-pointer"),
    *("-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"),
)
_TESTS = ("-q", "tests/native", "tests/wire")


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
    return _COPY / "flytemodels" / "wire" / "native"


def _build(folder: Path) -> None:
    sources = sorted(str(path) for path in folder.glob("*.c"))
    output = folder / f"_engine{sysconfig.get_config_var('EXT_SUFFIX')}"
    include = f"-I{sysconfig.get_path('include')}"
    subprocess.run([*_compiler(), *_FLAGS, include, *sources, "-o", str(output), "-lm"], check=True)


def _compiler() -> list[str]:
    return shlex.split(os.environ.get("CC", "gcc"))


def _library(name: str) -> str:
    found = subprocess.run([*_compiler(), f"-print-file-name={name}"], check=True, capture_output=True, text=True)
    return found.stdout.strip()


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "FLYTEMODELS_ENGINE": "native",
        "PYTHONPATH": str(_COPY),
        # The interpreter itself is built without: the libraries must be there before it.
        "LD_PRELOAD": f"{_library('libasan.so')} {_library('libubsan.so')}",
        # Of its own memory the interpreter gives back what it likes; each block has to come from malloc to be watched.
        "ASAN_OPTIONS": "detect_leaks=0",
        "PYTHONMALLOC": "malloc",
    }


def main(arguments: list[str]) -> int:
    """Build, test, fuzz.

    Args:
        arguments: for pytest.

    Returns:
        0 where nothing was found.
    """
    _build(_copy())
    # Without the test that breaks malloc on purpose, which the sanitizer stands in for, and those that build.
    left_out = ("--deselect", "tests/native/test_memory.py", "--deselect", "tests/native/test_build.py")
    pytest = [sys.executable, "-m", "pytest", *left_out, *(arguments or _TESTS)]
    fuzz = [sys.executable, "-m", "tests.fuzz", "--seconds", os.environ.get("FUZZ_SECONDS", "60")]
    runs = [subprocess.run(command, env=_environment(), cwd=_COPY, check=False) for command in (pytest, fuzz)]
    return max(run.returncode for run in runs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
