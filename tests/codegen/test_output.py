"""The files: the same bytes every time, what is committed is current, and nothing is left over."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

from codegen.__main__ import main
from codegen.errors import CodegenError
from codegen.flyte import FLYTE, OUT, PROTOS
from codegen.generate import generate
from codegen.load import Loaded, load
from codegen.write import compare, write
from tests.support.protoc import texts

ROOT = Path(__file__).parents[2]
TREE = {"a/one.proto": "package a; message One { string x = 1; }", "a/two.proto": "package a; message Two {}"}


@pytest.fixture(scope="module")
def flyte() -> Loaded:
    return load(PROTOS)


def test_the_committed_output_is_current(flyte: Loaded) -> None:
    difference = compare(generate(flyte, FLYTE), OUT)
    assert not difference, f"{difference}\nRun `make codegen` to mend this."


def test_the_same_input_gives_the_same_bytes(flyte: Loaded) -> None:
    shuffled = list(flyte.files)
    random.Random(1).shuffle(shuffled)
    once = generate(flyte, FLYTE)
    assert generate(evolve(flyte, files=tuple(shuffled)), FLYTE) == once
    assert list(once) == sorted(once)


def test_hash_randomisation_changes_nothing(tmp_path: Path) -> None:
    program = (
        "import hashlib; from codegen.flyte import FLYTE, PROTOS; from codegen.generate import generate;"
        "from codegen.load import load; texts = generate(load(PROTOS), FLYTE);"
        "print(hashlib.sha256(repr(texts).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_generating_needs_nothing_generated(tmp_path: Path) -> None:
    generated = shutil.ignore_patterns("flyteidl", "flyteidl2", "google", "type_index", "__pycache__", "protos")
    shutil.copytree(ROOT / "flytemodels", tmp_path / "flytemodels", ignore=generated)
    shutil.copytree(ROOT / "codegen", tmp_path / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "codegen"]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": ""}, check=True, capture_output=True)
    for part in ("__init__", "datacatalog", "flyteidl", "flyteidl2", "google"):
        index = Path(f"flytemodels/_model/type_index/{part}.py")
        assert (tmp_path / index).read_bytes() == (ROOT / index).read_bytes()


def test_headers_name_source_and_command(flyte: Loaded) -> None:
    for path, text in generate(flyte, FLYTE).items():
        first = text.partition("\n")[0]
        assert first.startswith("# Made "), path
        assert first.endswith("by `make codegen`. Do not edit."), path


def test_generated_text_is_formatted(flyte: Loaded) -> None:
    folders = [str(OUT / "flytemodels" / name) for name in ("flyteidl", "flyteidl2", "google", "_model/type_index")]
    command = [sys.executable, "-m", "ruff", "format", "--diff", "--no-cache", *folders]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.stdout == ""
    assert result.returncode == 0, result.stderr


def test_long_names_are_broken_as_formatters_break_them(tmp_path: Path) -> None:
    long = "Long" * 8
    members = "".join(f"{long}{n} member_{long.lower()}_{n} = {n};" for n in range(1, 9))
    messages = "".join(f"message {long}{n} {{ enum {long} {{ {long.upper()}{n} = 0; }} }}" for n in range(1, 9))
    calls = f"rpc {long}(stream {long}1) returns (stream {long}2); rpc Go({long}1) returns ({long}2);"
    services = f"service Silent {{}} service {long} {{ {calls} }}"
    text = f"package {long.lower()}; message M {{ oneof {long.lower()} {{ {members} }} }} {messages} {services}"
    made = texts(tmp_path, {f"{long}.proto": text, f"{long}{long}/x.proto": f"package p; message {long * 2} {{}}"})
    for path, body in made.items():
        (tmp_path / Path(path).name).write_text(body)
        command = [sys.executable, "-m", "ruff", "format", "--diff", "--no-cache", "--config", "line-length=120"]
        result = subprocess.run(
            [*command, str(tmp_path / Path(path).name)], capture_output=True, text=True, check=False
        )
        assert result.stdout == "", path


def test_writing_twice_writes_once(tmp_path: Path) -> None:
    made = texts(tmp_path / "protos", TREE)
    out = tmp_path / "out"
    first = write(made, out)
    assert set(first.missing) == made.keys()
    assert not write(made, out)
    assert {path.relative_to(out).as_posix() for path in out.rglob("*.py")} == made.keys()
    assert not list(out.rglob("*.new"))


def test_what_differs_is_told_and_mended(tmp_path: Path) -> None:
    made = texts(tmp_path / "protos", TREE)
    out = tmp_path / "out"
    write(made, out)
    (out / "made/a/one.py").write_text("# Made from something else.\n")
    (out / "made/a/two.py").unlink()
    (out / "made/a/three.py").write_text("# Made from a file that is gone.\n")
    (out / "made/a/__pycache__").mkdir()
    (out / "made/a/__pycache__/x.pyc").write_bytes(b"")
    difference = compare(made, out)
    assert str(difference) == "missing: made/a/two.py\nchanged: made/a/one.py\nleft over: made/a/three.py"
    write(made, out)
    assert not compare(made, out)
    assert not (out / "made/a/three.py").exists()


def test_a_file_that_was_not_generated_is_left_alone(tmp_path: Path) -> None:
    made = texts(tmp_path / "protos", TREE)
    out = tmp_path / "out"
    write(made, out)
    (out / "made/a/mine.py").write_text("x = 1\n")
    (out / "made/a/one.py").unlink()
    with pytest.raises(CodegenError, match=r"made/a/mine\.py: expected a generated file"):
        write(made, out)
    assert not (out / "made/a/one.py").exists()


def test_the_command_line_on_another_tree(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    protos, out = tmp_path / "protos", tmp_path / "out"
    (protos / "x").mkdir(parents=True)
    (protos / "x/y.proto").write_text(
        'syntax = "proto3"; package x; import "google/protobuf/any.proto"; message Y { google.protobuf.Any any = 1; }'
    )
    arguments = ["--protos", str(protos), "--out", str(out), "--package", "other.place"]
    assert main([*arguments, "--check"]) == 1
    told = capsys.readouterr()
    assert "missing: other/place/x/y.py" in told.err
    assert f"Run `python -m codegen --protos {protos} --out {out} --package other.place`" in told.err
    assert not out.exists()
    assert main(arguments) == 0
    assert "1 .proto files with 1 messages, 5 modules in" in capsys.readouterr().out
    assert main([*arguments, "--check"]) == 0
    assert "current" in capsys.readouterr().out
    assert str(tmp_path) not in (out / "other/place/x/y.py").read_text()
    (out / "other/place/x/gone.py").write_text("# Made from gone.proto.\n")
    assert main([*arguments, "--check"]) == 1
    assert "left over: other/place/x/gone.py" in capsys.readouterr().err


def test_the_command_line_on_flyte(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert "160 .proto files with 1097 messages" in capsys.readouterr().out
