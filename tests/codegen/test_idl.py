"""The printed `.proto` files say what the pinned flyteidl release says: no more, no less."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import DescriptorProto, FileDescriptorProto

from codegen.flyte import PROTOS
from codegen.idl import GOOGLE_FILES, IdlError, Symbols, print_file, released_files, without_dropped
from codegen.load import load
from codegen.version import FLYTEIDL_VERSION

ROOT = Path(__file__).parents[2]

needs_release = pytest.mark.skipif(
    sys.version_info >= (3, 14), reason="flyteidl cannot be installed on Python 3.14 and later"
)


@pytest.fixture(scope="module")
def printed() -> dict[str, FileDescriptorProto]:
    return {file.name: bare(file) for file in load(PROTOS).files}


def bare(file: FileDescriptorProto) -> FileDescriptorProto:
    copy = FileDescriptorProto()
    copy.CopyFrom(file)
    copy.ClearField("source_code_info")
    return copy


@needs_release
def test_what_is_printed_compiles_to_the_release(printed: dict[str, FileDescriptorProto]) -> None:
    released = {file.name: without_dropped(file) for file in released_files()}
    assert printed.keys() == released.keys()
    for name, file in released.items():
        assert printed[name] == file, name


@needs_release
def test_what_is_committed_is_what_is_printed() -> None:
    files = [without_dropped(file) for file in released_files()]
    symbols = Symbols.of(files)
    for file in files:
        assert (PROTOS / file.name).read_text(encoding="utf-8") == print_file(file, symbols), "run `make idl`"
    assert len(list(PROTOS.rglob("*.*"))) == len(files)


@needs_release
def test_only_the_gateway_is_left_out() -> None:
    for file in released_files():
        kept = without_dropped(file)
        lost = set(file.dependency) - set(kept.dependency)
        assert all(name.startswith(("google/api/", "protoc-gen-openapiv2/")) for name in lost)
        assert [method.name for service in file.service for method in service.method] == [
            method.name for service in kept.service for method in service.method
        ]


def all_messages(messages: Sequence[DescriptorProto]) -> Iterator[DescriptorProto]:
    for message in messages:
        if not message.options.map_entry:
            yield message
            yield from all_messages(message.nested_type)


def test_the_counts(printed: dict[str, FileDescriptorProto]) -> None:
    counts = Counter[str]()
    for file in printed.values():
        if not file.name.startswith("flyteidl/"):
            continue
        counts["files"] += 1
        counts["enums"] += len(file.enum_type)
        counts["services"] += len(file.service)
        for service in file.service:
            counts["methods"] += len(service.method)
            counts["streaming"] += sum(one.client_streaming or one.server_streaming for one in service.method)
        for message in all_messages(file.message_type):
            counts["messages"] += 1
            counts["fields"] += len(message.field)
            counts["oneofs"] += len(message.oneof_decl)
            counts["enums"] += len(message.enum_type)
    assert counts == {
        "files": 63,
        "messages": 437,
        "enums": 53,
        "fields": 1308,
        "oneofs": 63,
        "services": 11,
        "methods": 92,
        "streaming": 2,
    }


def test_the_well_known_types_are_there(printed: dict[str, FileDescriptorProto]) -> None:
    expected = {f"google/protobuf/{name}.proto" for name in GOOGLE_FILES}
    assert {name for name in printed if not name.startswith("flyteidl/")} == expected


def test_one_version_everywhere() -> None:
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert set(re.findall(r'"flyteidl==([\w.]+)', pyproject)) == {FLYTEIDL_VERSION}


CONCEPTS = """\
syntax = "proto3";

package concepts.v1;

import public "google/protobuf/any.proto";

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


def test_every_construct_survives_printing(tmp_path: Path) -> None:
    (tmp_path / "concepts.proto").write_text(CONCEPTS)
    files = load(tmp_path, (PROTOS,)).files
    printed = tmp_path / "printed"
    symbols = Symbols.of(files)
    for file in map(without_dropped, files):
        # The header is chosen by the folder, and there is none for this one.
        text = print_file(file, symbols) if file.name.startswith("google/") else print_concepts(file, symbols)
        target = printed / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    assert list(map(bare, load(printed).files)) == list(map(bare, files))


def print_concepts(file: FileDescriptorProto, symbols: Symbols) -> str:
    moved = bare(file)
    moved.name = "flyteidl/concepts.proto"
    return print_file(moved, symbols)


def test_what_cannot_be_printed_is_refused() -> None:
    file = FileDescriptorProto(name="flyteidl/old.proto", syntax="proto2")
    with pytest.raises(IdlError, match=r"flyteidl/old\.proto: only proto3 files"):
        print_file(file, Symbols.of([file]))
