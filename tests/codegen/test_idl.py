"""The printed `.proto` files say what the pinned releases say: no more, no less."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass

from codegen.flyte import PROTOS
from codegen.idl.errors import IdlError
from codegen.idl.kept import without_dropped
from codegen.idl.printer import print_file
from codegen.idl.releases import FLYTEIDL, FLYTEIDL2, GOOGLE_FILES, GOOGLEAPIS, PROTOBUF, RELEASES, Release
from codegen.idl.symbols import Symbols
from codegen.idl.texts import texts
from codegen.load import load
from codegen.protoc import compile_files
from codegen.version import FLYTEIDL2_VERSION, FLYTEIDL_VERSION

ROOT = Path(__file__).parents[2]

needs_flyteidl = pytest.mark.skipif(
    sys.version_info >= (3, 14), reason="flyteidl cannot be installed on Python 3.14 and later"
)

each_release = pytest.mark.parametrize(
    "release",
    [pytest.param(FLYTEIDL, marks=needs_flyteidl), FLYTEIDL2, PROTOBUF, GOOGLEAPIS],
    ids=lambda release: release.distribution,
)


@pytest.fixture(scope="module")
def printed() -> dict[str, FileDescriptorProto]:
    import buf.validate.validate_pb2  # or options of buf.validate would be unknown fields

    assert buf.validate.validate_pb2.field
    return {file.name: bare(file) for file in load(PROTOS).files}


def bare(file: FileDescriptorProto) -> FileDescriptorProto:
    copy = FileDescriptorProto()
    copy.CopyFrom(file)
    copy.ClearField("source_code_info")
    return copy


@each_release
def test_what_is_printed_compiles_to_the_release(release: Release, printed: dict[str, FileDescriptorProto]) -> None:
    files = release.files()
    assert files
    for file in files:
        assert printed[file.name] == without_dropped(file), file.name


@needs_flyteidl
def test_nothing_else_is_printed(printed: dict[str, FileDescriptorProto]) -> None:
    released = {file.name for release in RELEASES for file in release.files()}
    assert printed.keys() - released == {"google/protobuf/descriptor.proto"}  # the compiler's own
    assert len(list(PROTOS.rglob("*.*"))) == len(released)


@needs_flyteidl
def test_what_is_committed_is_what_is_printed() -> None:
    for name, text in texts().items():
        assert (PROTOS / name).read_text(encoding="utf-8") == text, "run `make idl`"


@each_release
def test_only_options_are_left_out(release: Release) -> None:
    for file in release.files():
        kept = without_dropped(file)
        lost = set(file.dependency) - set(kept.dependency)
        assert all(name.startswith(("google/api/", "protoc-gen-openapiv2/", "google/protobuf/desc")) for name in lost)
        assert without_options(kept) == without_options(file), file.name


def without_options(file: FileDescriptorProto) -> list[str]:
    """Every line of the descriptor's text but for imports, JSON names, extensions, and options of any kind."""
    copy = bare(file)
    copy.ClearField("extension")
    copy.ClearField("dependency")
    lines: list[str] = []
    hidden = ""
    for line in str(copy).splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        if hidden:
            hidden = "" if line == hidden else hidden
        elif line.strip() in ("options {", "options <"):
            hidden = f"{indent}}}"
        elif "json_name:" not in line:
            lines.append(line)
    return lines


def test_rules_are_kept_and_words_for_consoles_are_not() -> None:
    counts = Counter[str]()
    for path in PROTOS.rglob("flyteidl2/**/*.proto"):
        counts.update(
            re.findall(r"\((buf\.validate\.\w+|google\.api\.\w+|flyteidl2\.\S+)\) =", path.read_text("utf-8"))
        )
        assert not re.search(r"^extend ", path.read_text("utf-8"), re.MULTILINE)
    assert counts == {"buf.validate.field": 354, "buf.validate.oneof": 34, "buf.validate.message": 5}


def all_messages(messages: Sequence[DescriptorProto]) -> Iterator[DescriptorProto]:
    for message in messages:
        if not message.options.map_entry:
            yield message
            yield from all_messages(message.nested_type)


@pytest.mark.parametrize(
    ("package", "expected"),
    [
        (
            "flyteidl",
            {
                "files": 63,
                "messages": 437,
                "enums": 53,
                "fields": 1308,
                "oneofs": 63,
                "services": 11,
                "methods": 92,
                "unary": 90,
                "server-streaming": 1,
                "bidirectional": 1,
            },
        ),
        (
            "flyteidl2",
            {
                "files": 86,
                "messages": 633,
                "enums": 74,
                "fields": 1919,
                "oneofs": 84,
                "optional": 35,
                "services": 27,
                "methods": 125,
                "unary": 104,
                "server-streaming": 18,
                "bidirectional": 3,
            },
        ),
    ],
)
def test_the_counts(package: str, expected: dict[str, int], printed: dict[str, FileDescriptorProto]) -> None:
    counts = Counter[str]()
    for file in printed.values():
        if not file.name.startswith(f"{package}/"):
            continue
        counts["files"] += 1
        counts["enums"] += len(file.enum_type)
        counts["services"] += len(file.service)
        for method in (method for service in file.service for method in service.method):
            counts["methods"] += 1
            streams = "bidirectional" if method.client_streaming else "server-streaming"
            counts[streams if method.server_streaming else "unary"] += 1
        for message in all_messages(file.message_type):
            optional = sum(field.proto3_optional for field in message.field)
            counts["messages"] += 1
            counts["fields"] += len(message.field)
            counts["optional"] += optional
            counts["oneofs"] += len(message.oneof_decl) - optional
            counts["enums"] += len(message.enum_type)
    assert counts == Counter(expected)


def test_the_well_known_types_are_there(printed: dict[str, FileDescriptorProto]) -> None:
    expected = {f"google/protobuf/{name}.proto" for name in (*GOOGLE_FILES, "descriptor")}
    assert {name for name in printed if not name.startswith("flyteidl")} == {
        *expected,
        "google/rpc/status.proto",
        "buf/validate/validate.proto",
    }


def test_one_version_everywhere() -> None:
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert set(re.findall(r'"flyteidl==([\w.]+)', pyproject)) == {FLYTEIDL_VERSION}
    assert set(re.findall(r'"flyteidl2==([\w.]+)', pyproject)) == {FLYTEIDL2_VERSION}


@pytest.mark.parametrize(
    ("version", "message"), [("0.0", r"expected flyteidl2 0\.0, as codegen/version\.py pins it, got 2\.")]
)
def test_another_release_is_refused(version: str, message: str) -> None:
    with pytest.raises(IdlError, match=message):
        Release("flyteidl2", version, "", lambda: ()).files()
    with pytest.raises(IdlError, match=r"^expected no-such-package==0\.0, got no such package; install it$"):
        Release("no-such-package", version, "", lambda: ()).files()


CONCEPTS = """\
syntax = "proto3";

package concepts.v1;

import public "google/protobuf/any.proto";
import "google/protobuf/descriptor.proto";

option go_package = "a\\\\b\\"c";

enum Color {
  option allow_alias = true;
  RED = 0;
  CRIMSON = 0 [deprecated = true];
  BLUE = -3;
  reserved 4, 7 to 9, 100 to max;
  reserved "GREEN";
}

message Outer {
  option deprecated = true;
  message First {
    Color color = 1;
  }
  map<string, First> firsts = 1;
  message Second {
    First first = 1;
    concepts.v1.Outer outer = 2;
    message Outer {
      concepts.v1.Outer.Second.Outer same = 1;
    }
  }
  optional int32 maybe = 2 [json_name = "per-haps"];
  repeated sint64 packed = 3;
  repeated sint64 loose = 4 [packed = false, deprecated = true];
  oneof choice {
    string text = 5;
    Second second = 6;
  }
  oneof other {
    bytes raw = 7;
  }
  map<int32, google.protobuf.Any> anys = 8;
  reserved 10, 12 to 14, 1000 to max;
  reserved "gone", "lost";
}

service Calls {
  rpc One(Outer) returns (Outer);
  rpc Many(stream Outer) returns (stream Outer.Second) { option deprecated = true; }
}
"""


OLD_CONCEPTS = """\
syntax = "proto2";

package old.v1;

import "google/protobuf/descriptor.proto";

message Rule {
  required string text = 1 [default = "a\\"b\\\\c"];
  optional bytes raw = 2 [default = "\\001\\"\\377"];
  optional Kind kind = 3 [default = SECOND];
  optional double ratio = 4 [default = -inf];
  optional bool on = 5 [default = true];
  repeated Rule rules = 6;
  map<string, Rule> named = 7;
  oneof choice {
    int32 one = 8;
    Rule two = 9;
  }
  extensions 100 to 199;
  extensions 1000 to max;
  extend google.protobuf.OneofOptions {
    optional Rule inside = 50001;
  }
}

enum Kind {
  FIRST = 1;
  SECOND = 2;
}

extend google.protobuf.FieldOptions {
  optional Rule rule = 50000;
  repeated int32 marks = 50001;
}

extend Rule {
  optional string more = 100;
}
"""

RULES = """\
syntax = "proto3";

package buf.rules;

import "google/protobuf/descriptor.proto";

enum Level {
  LOW = 0;
  HIGH = 1;
}

message Rule {
  string pattern = 1;
  repeated double limits = 2;
  Level level = 3;
  Rule rule = 4;
}

message Ruled {
  string text = 1 [
    deprecated = true,
    (buf.rules.rule) = { pattern: "^\\"\\\\d\\303\\251$" limits: -1.5 limits: inf level: HIGH rule { } },
    (buf.rules.marks) = 1,
    (buf.rules.marks) = 2,
    json_name = "T"
  ];
  oneof choice {
    option (buf.rules.level) = HIGH;
    int32 number = 2 [(buf.rules.ratio) = -0.5, (buf.rules.raw) = "\\000x"];
  }
}

extend google.protobuf.FieldOptions {
  optional Rule rule = 50000;
  repeated int32 marks = 50001;
  optional float ratio = 50002;
  optional bytes raw = 50003;
}

extend google.protobuf.OneofOptions {
  Level level = 50000;
}
"""


@pytest.mark.parametrize("text", [CONCEPTS, OLD_CONCEPTS, RULES], ids=["proto3", "proto2", "options"])
def test_every_construct_survives_printing(text: str, tmp_path: Path) -> None:
    (tmp_path / "buf").mkdir()
    (tmp_path / "buf/concepts.proto").write_text(text)
    files = load_any(tmp_path)
    pool = DescriptorPool()
    for file in files:
        pool.AddSerializedFile(file.SerializeToString())
    # Classes of this pool know the extensions that its files define.
    known = GetMessageClass(pool.FindMessageTypeByName("google.protobuf.FileDescriptorProto"))
    symbols = Symbols.of(files)
    for file in files:
        target = tmp_path / "printed" / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(print_file(known.FromString(file.SerializeToString()), symbols))
    assert list(map(bare, load_any(tmp_path / "printed"))) == list(map(bare, files))


def load_any(root: Path) -> tuple[FileDescriptorProto, ...]:
    """Compile the files, those that codegen itself would refuse included, and all that they import."""
    names = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.proto"))
    return tuple(compile_files(root, (PROTOS,), names).file)


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (
            FileDescriptorProto(name="new.proto", syntax="editions"),
            r"new\.proto: expected proto2 or proto3, got editions",
        ),
        (
            FileDescriptorProto(
                message_type=[DescriptorProto(name="M", field=[{"name": "g", "type": FieldDescriptorProto.TYPE_GROUP}])]
            ),
            r"M\.g: expected a field of another kind, got a group",
        ),
    ],
    ids=["editions", "groups"],
)
def test_what_cannot_be_printed_is_refused(file: FileDescriptorProto, message: str) -> None:
    with pytest.raises(IdlError, match=message):
        print_file(file, Symbols.of([file]))
