"""What codegen cannot do is refused before anything is written, with the place and the reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.errors import CodegenError
from tests.support.protoc import loaded, texts


def refusal(folder: Path, files: Mapping[str, str], **config: object) -> str:
    with pytest.raises(CodegenError) as caught:
        texts(folder, files, **config)
    return str(caught.value)


def test_proto2(tmp_path: Path) -> None:
    text = '// A comment.\n\nsyntax = "proto2";\nmessage M { optional int32 a = 1; }\n'
    assert refusal(tmp_path, {"a/old.proto": text}).startswith(
        'a/old.proto:3: expected `syntax = "proto3"`, got proto2'
    )


def test_no_syntax_at_all(tmp_path: Path) -> None:
    assert refusal(tmp_path, {"old.proto": "// Old.\nmessage M {}\n"}).startswith("old.proto:1: expected ")


def test_groups(tmp_path: Path) -> None:
    text = 'syntax = "proto2";\nmessage M {\n  message N {\n    optional group G = 1 {}\n  }\n}\n'
    lines = refusal(tmp_path, {"old.proto": text}).splitlines()
    assert lines[1] == "old.proto:4: expected a message field, got the group N.g"


def test_groups_in_proto3_are_refused_by_protoc(tmp_path: Path) -> None:
    text = 'syntax = "proto3";\nmessage M {\n  repeated group G = 1 {}\n}\n'
    assert re.search(r"new\.proto:3:\d+: .*roups", refusal(tmp_path, {"new.proto": text}))


def test_editions(tmp_path: Path) -> None:
    text = '// New.\nedition = "2023";\nmessage M { int32 a = 1; }\n'
    assert refusal(tmp_path, {"new.proto": text}).startswith(
        'new.proto:2: expected `syntax = "proto3"`, got an edition'
    )


def test_editions_that_protoc_does_not_know(tmp_path: Path) -> None:
    assert re.search(r"new\.proto:1:\d+: ", refusal(tmp_path, {"new.proto": 'edition = "9999";\n'}))


def test_every_refused_file_is_named(tmp_path: Path) -> None:
    files = dict.fromkeys(("a.proto", "b.proto"), 'syntax = "proto2";\n')
    assert [line.partition(":")[0] for line in refusal(tmp_path, files).splitlines()] == ["a.proto", "b.proto"]


def test_text_that_is_no_proto(tmp_path: Path) -> None:
    assert re.search(r"bad\.proto:2:\d+: ", refusal(tmp_path, {"bad.proto": "massage M {}\n"}))


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"expected a folder with \.proto files"):
        loaded(tmp_path, {})


def test_a_type_from_a_file_that_has_no_module(tmp_path: Path) -> None:
    text = 'import "google/protobuf/any.proto";\nmessage M { google.protobuf.Any a = 1; }'
    message = refusal(tmp_path, {"m.proto": text}, externals={})
    assert message == (
        "M.a: expected a type of this tree or an external one, got google.protobuf.Any of google/protobuf/any.proto"
    )


@pytest.mark.parametrize("sign", ["\r", "\n", "\t", "\x1b", "\x7f", "\x85", "\u2028", "\u202e"])
def test_file_names_that_would_break_a_line_or_hide(tmp_path: Path, sign: str) -> None:
    message = refusal(tmp_path, {f"a{sign}raise SystemExit.proto": "message M {}"})
    assert message.isprintable()
    assert "expected a file name without control characters" in message


def test_types_of_files_that_are_proto2(tmp_path: Path) -> None:
    text = 'import "google/protobuf/descriptor.proto"; message M { google.protobuf.FileDescriptorProto a = 1; }'
    message = refusal(tmp_path, {"m.proto": text})
    assert message.startswith(
        "M.a: expected a type of this tree or an external one, got google.protobuf.FileDescriptorProto of "
    )


@pytest.mark.parametrize("package", ["", "a..b", "a-b", "class", "a.class", "1a", "flytemodels", "flytemodels.mine"])
def test_packages_that_cannot_be_made(tmp_path: Path, package: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "m.proto").write_text('syntax = "proto3";')
    assert main(["--protos", str(tmp_path), "--out", str(tmp_path / "out"), "--package", package]) == 1
    assert capsys.readouterr().err.startswith("package: expected ")
    assert not (tmp_path / "out").exists()


def test_a_constructor_order_that_does_not_fit(tmp_path: Path) -> None:
    files = {"m.proto": "message M { int32 a = 1; int32 b = 2; }"}
    message = refusal(tmp_path, files, constructor_order={"M": ("a", "c")})
    assert message == "M: expected a constructor order of its fields, got a difference: b, c"


@pytest.mark.parametrize("option", ["mixins", "constructor_order"])
def test_configuration_for_what_does_not_exist(tmp_path: Path, option: str) -> None:
    value = "codegen.config:Config" if option == "mixins" else ()
    message = refusal(tmp_path, {"m.proto": "message M {}"}, **{option: {"M.N": value}})
    assert message == "codegen's configuration: expected names of the tree, got M.N"


@pytest.mark.parametrize("mixin", ["no_such_module:M", "codegen.config:Missing", "codegen.flyte:FLYTE"])
def test_a_mixin_that_is_none(tmp_path: Path, mixin: str) -> None:
    assert refusal(tmp_path, {"m.proto": "message M {}"}, mixins={"M": mixin}).startswith(f"{mixin}: ")


def test_nothing_is_written_when_something_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    protos, out = tmp_path / "protos", tmp_path / "out"
    for name, text in {"a.proto": 'syntax = "proto3"; message A {}', "b.proto": 'syntax = "proto2";'}.items():
        protos.mkdir(exist_ok=True)
        (protos / name).write_text(text)
    assert main(["--protos", str(protos), "--out", str(out), "--package", "made"]) == 1
    assert capsys.readouterr().err.startswith('b.proto:1: expected `syntax = "proto3"`, got proto2')
    assert not out.exists()
