"""Go's protobuf library reads and writes the messages of Flyte 2 as we do: with our descriptors, and with its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest

from codegen.flyte import PROTOS
from codegen.protoc import compile_files
from codegen.version import FLYTEIDL2_VERSION
from flytemodels.message import Message
from tests.support.idl import flyte_classes
from tests.support.strategies import filled
from tests.wire.pieces import encode, random_pieces

SOURCES = Path(__file__).parent / "flyte2"
MODULE = "github.com/flyteorg/flyte/v2"


def go(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["go", *arguments], cwd=folder, capture_output=True, text=True, timeout=600, check=False)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("go") is None:
        pytest.skip("there is no Go here")
    folder = tmp_path_factory.mktemp("peer") / "flyte2"
    shutil.copytree(SOURCES, folder)
    return folder


@pytest.fixture(scope="module")
def with_descriptors(sources: Path) -> list[str]:
    """The program, with the descriptors of our own IDL."""
    build = go(sources, "build", "-o", "with-descriptors", ".")
    if "no such host" in build.stderr or "403 Forbidden" in build.stderr or "dial tcp" in build.stderr:
        pytest.skip("Go's protobuf library cannot be downloaded here")
    assert build.returncode == 0, build.stderr
    names = sorted(path.relative_to(PROTOS).as_posix() for path in PROTOS.rglob("*.proto"))
    descriptors = sources / "descriptors"
    descriptors.write_bytes(compile_files(PROTOS, (), names).SerializeToString())
    return [str(sources / "with-descriptors"), str(descriptors)]


@pytest.fixture(scope="module")
def with_module(sources: Path, with_descriptors: list[str]) -> list[str]:
    """The program, with the classes of Flyte's own Go module."""
    got = go(sources, "get", f"{MODULE}@v{FLYTEIDL2_VERSION}")
    if got.returncode != 0:
        pytest.skip(f"the Go module {MODULE} v{FLYTEIDL2_VERSION} cannot be downloaded here")
    packages = set[str]()
    for path in PROTOS.rglob("flyteidl2/**/*.proto"):
        packages.update(re.findall(r'^option go_package = "([^";]+)', path.read_text("utf-8"), re.MULTILINE))
    imports = "".join(f'import _ "{package}"\n' for package in sorted(packages))
    (sources / "flyte.go").write_text(f"package main\n\n{imports}")
    build = go(sources, "build", "-mod=mod", "-o", "with-module", ".")
    assert build.returncode == 0, build.stderr
    return [str(sources / "with-module")]


def samples() -> list[Message]:
    made: list[Message] = []
    for cls in flyte_classes("flyteidl2"):
        random = Random(cls.proto_full_name())
        made += [filled(cls), cls(), *(cls.parse(encode(random_pieces(cls, random, odd=0.0))) for _ in range(2))]
    return made


def asked(program: list[str], messages: list[Message]) -> list[str]:
    lines = "".join(f"{message.proto_full_name()} {bytes(message).hex()}\n" for message in messages)
    run = subprocess.run(program, input=lines, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


@pytest.mark.parametrize("which", ["with_descriptors", "with_module"])
def test_messages_go_to_go_and_come_back(which: str, request: pytest.FixtureRequest) -> None:
    program: list[str] = request.getfixturevalue(which)
    messages = samples()
    answers = asked(program, messages)
    assert len(answers) == len(messages) == 4 * 633
    with_json = 0
    for message, answer in zip(messages, answers, strict=True):
        cls = type(message)
        wire, _, text = answer.partition(" ")
        assert wire != "refused:", f"{cls}: {answer}"
        assert cls.parse(bytes.fromhex(wire)) == message, cls
        if text:  # Go has none where a Value has no kind, an Any holds what is no message, a time is out of range
            assert json.loads(text) == message.to_dict(), cls
            with_json += 1
    assert with_json > 2000
