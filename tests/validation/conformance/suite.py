"""Prepares protovalidate's conformance suite, and runs it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.config import Config
from codegen.errors import CodegenError
from codegen.flyte import EXTERNALS, PROTOS
from codegen.generate import generate
from codegen.load import load
from codegen.write import write

__all__ = ["CASES", "OFFICIAL", "REFUSED", "Result", "Suite", "has_go", "left_out", "official"]

_HERE = Path(__file__).parent
_TOOL = "github.com/bufbuild/protovalidate/tools/protovalidate-conformance"
_PROTOS = "github.com/bufbuild/protovalidate@v1.2.2"
_ROOT = "buf/validate/conformance"

CASES = "conformance_cases"
"""The package that codegen makes of the suite's messages."""
OFFICIAL = "official"
"""The folder with the descriptors of the runner's own messages, which are proto2."""

REFUSED = "refused.json"
"""The file with the names of the messages whose rules codegen refuses; the suite expects that of some."""

_NOT_PROTO3 = (
    # It holds messages of proto2 files.
    (f"{_ROOT}/cases/predefined_rules_proto3.proto", "PredefinedRulesProto3UnusedImportBugWorkaround"),
)
"""Messages that are taken out of the suite's files before they are compiled."""


@frozen
class Result:
    """How a case ended.

    Attributes:
        suite: the suite's name, such as `standard_rules/string`.
        case: the case's name.
        passed: whether it passed.
        difference: what was wanted, and what there was.
    """

    suite: str
    case: str
    passed: bool
    difference: str

    @property
    def group(self) -> str:
        """The first part of the suite's name."""
        return self.suite.partition("/")[0]


def has_go() -> bool:
    """Return whether Go is installed."""
    return shutil.which("go") is not None


def left_out() -> set[tuple[str, str]]:
    """List the cases that need what is not supported, as (suite, case)."""
    found: set[tuple[str, str]] = set()
    suite = ""
    for line in (_HERE / "left_out.yaml").read_text().splitlines():
        if line.startswith("  - "):
            found.add((suite, line[4:].strip().strip('"')))
        elif line and not line.startswith((" ", "#")):
            suite = line.strip().rstrip(":")
    return found


@frozen
class Suite:
    """The suite, ready to run.

    Attributes:
        folder: where everything is.
    """

    folder: Path

    @staticmethod
    def prepared(folder: Path) -> Suite:
        """Build the runner, and generate the messages.

        Args:
            folder: an empty folder.
        """
        runner = folder / "runner"
        shutil.copytree(_HERE / "runner", runner)
        environment = {**os.environ, "GOFLAGS": "-mod=readonly"}
        subprocess.run(
            ["go", "build", "-o", str(folder / "conformance"), _TOOL], cwd=runner, check=True, env=environment
        )
        download = ["go", "mod", "download", "-json", _PROTOS]
        found = subprocess.run(download, cwd=runner, check=True, capture_output=True, text=True)
        protos = Path(json.loads(found.stdout)["Dir"], "proto")
        includes = (protos / "protovalidate", protos / "protovalidate-testing", PROTOS)
        _generate(folder, includes)
        _compile_official(folder / OFFICIAL, includes)
        return Suite(folder)

    def run(self, options: Sequence[str] = ()) -> list[Result]:
        """Run the suite.

        Args:
            options: more options for the runner, such as `--suite=REGEX`.

        Returns:
            The results of all cases whose messages are of proto3 files.
        """
        executor = [sys.executable, str(_HERE / "executor.py"), str(self.folder)]
        command = [
            str(self.folder / "conformance"),
            "--strict_message",
            "--strict_error",
            "--timeout=60s",
            "--proto",
            "-v",
        ]
        run = subprocess.run([*command, *options, *executor], capture_output=True, check=False)
        if not run.stdout:
            raise RuntimeError(f"the runner failed:\n{run.stderr.decode(errors='replace')}")
        return list(_results(run.stdout, self.folder))


def _generate(folder: Path, includes: Sequence[Path]) -> None:
    """Compile the suite's proto3 files with codegen, but for the messages that it refuses."""
    source = includes[1] / _ROOT / "cases"
    texts = {path.relative_to(includes[1]).as_posix(): path.read_text() for path in source.rglob("*.proto")}
    texts = {path: text for path, text in texts.items() if 'syntax = "proto3"' in text}
    for path, message in _NOT_PROTO3:
        texts[path] = _without(texts[path], message)
    try:
        write(_compiled(folder, texts, includes), folder)
        refused: list[tuple[str, str]] = []
    except CodegenError as error:
        refused = _refused(str(error))
        for path, message in refused:
            texts[path] = _without(texts[path], message.rpartition(".")[2])
        write(_compiled(folder, texts, includes), folder)
    (folder / REFUSED).write_text(json.dumps([message for _, message in refused]))


def _compiled(folder: Path, texts: dict[str, str], includes: Sequence[Path]) -> dict[str, str]:
    for path, text in texts.items():
        target = folder / "protos" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return generate(load(folder / "protos", includes), Config(package=CASES, externals=EXTERNALS))


def _refused(problems: str) -> list[tuple[str, str]]:
    """Take the file and the top-level message out of each line of an error."""
    place = re.compile(r"([^:]+):\d+: (buf\.validate\.conformance\.cases(?:\.[a-z_]+)?\.\w+)")
    places = map(place.match, problems.splitlines())
    return sorted({(place[1], place[2]) for place in places if place is not None})


def _without(text: str, message: str) -> str:
    """Take a message out of a file: up to the brace at the beginning of a line."""
    changed, count = re.subn(rf"^message {message} \{{\n.*?^\}}\n", "", text, flags=re.DOTALL | re.MULTILINE)
    assert count == 1, message
    return changed


def _compile_official(out: Path, includes: Sequence[Path]) -> None:
    """Compile the runner's own messages, which are proto2, to descriptors."""
    out.mkdir()
    files = ["buf/validate/validate.proto", *(f"{_ROOT}/harness/{name}.proto" for name in ("harness", "results"))]
    command = [
        sys.executable,
        "-m",
        "grpc_tools.protoc",
        *(f"-I{path}" for path in includes),
        f"--descriptor_set_out={out}/set",
    ]
    subprocess.run([*command, "--include_imports", *files], check=True)


def official(folder: Path, full_name: str) -> Any:  # a class that google.protobuf makes
    """Return the class of one of the runner's own messages.

    Args:
        folder: the suite's folder.
        full_name: the message's name, below `buf.validate`.
    """
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString((folder / OFFICIAL / "set").read_bytes()).file:
        pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(f"buf.validate.{full_name}"))


def _results(data: bytes, folder: Path) -> Iterator[Result]:
    results = official(folder, "conformance.harness.ResultSet").FromString(data)
    for suite in results.suites:
        proto3 = [file for file in suite.fdset.file if file.syntax == "proto3"]
        known = {name for file in proto3 for name in _names(file.package, file.message_type)}
        for case in suite.cases:
            if case.input.type_url.rpartition("/")[2] in known:
                difference = f"wanted {_one_line(case.wanted)}, got {_one_line(case.got)}"
                yield Result(suite.name, case.name, case.success, difference)


def _one_line(message: Any) -> str:  # of any class
    return " ".join(str(message).split())


def _names(scope: str, messages: Any) -> Iterator[str]:  # a list of descriptors
    for message in messages:
        yield f"{scope}.{message.name}"
        yield from _names(f"{scope}.{message.name}", message.nested_type)
