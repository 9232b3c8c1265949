"""The report on a newer release of the IDL, and the move to it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.flyte import PROTOS
from codegen.idl.changes import changes, report
from codegen.idl.upgrade import main, repinned
from codegen.version import FLYTEIDL2_VERSION

ROOT = Path(__file__).parents[2]

OLD = """
syntax = "proto3";
package p;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FieldOptions { string note = 50000; }
message Same { string a = 1; Inner inner = 2; message Inner { int32 b = 1; } enum Kind { ZERO = 0; } }
message Gone { string a = 1; enum Kind { NOTHING = 0; } }
message Changed {
  string moved = 1;
  string renamed = 2;
  string retyped = 3;
  string relabelled = 4;
  string grouped = 5;
  string noted = 6 [(note) = "old"];
  string gone = 7;
  map<string, int32> map = 8;
  string plain = 9;
  string json = 10;
}
enum Color { BLACK = 0; RED = 1; BLUE = 2; GREEN = 3; }
service Calls { rpc One(Same) returns (Same); rpc Streams(Same) returns (Same); rpc Gone(Same) returns (Same); }
"""

NEW = """
syntax = "proto3";
package p;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FieldOptions { string note = 50000; }
message Same { string a = 1; Inner inner = 2; message Inner { int32 b = 1; } enum Kind { ZERO = 0; } }
message New { string a = 1; }
message Changed {
  string moved = 11;
  string other = 2;
  int32 retyped = 3;
  repeated string relabelled = 4;
  oneof group { string grouped = 5; }
  string noted = 6 [(note) = "new"];
  map<string, int64> map = 8;
  optional string plain = 9 [deprecated = true];
  string json = 10 [json_name = "J"];
  New added = 12;
}
enum Color { BLACK = 0; CRIMSON = 1; BLUE = 5; GREEN = 3; WHITE = 4; }
service Calls {
  rpc One(Same) returns (Same) { option idempotency_level = NO_SIDE_EFFECTS; }
  rpc Streams(Same) returns (stream Same);
}
"""

REPORT = """\
breaking changes: 15
  p.Calls.Gone: method removed
  p.Calls.Streams: response: p.Same -> stream p.Same
  p.Changed.gone: field removed
  p.Changed.grouped: oneof: none -> group
  p.Changed.json: JSON name: json -> J
  p.Changed.map: type: map<string, int32> -> map<string, int64>
  p.Changed.moved: number: 1 -> 11
  p.Changed.plain: label: singular -> optional
  p.Changed.relabelled: label: singular -> repeated
  p.Changed.renamed: JSON name: renamed -> other
  p.Changed.renamed: field renamed to p.Changed.other
  p.Changed.retyped: type: string -> int32
  p.Color.BLUE: number: 2 -> 5
  p.Color.RED: value renamed to p.Color.CRIMSON
  p.Gone: message removed
other changes: 6
  p.Calls.One: idempotency_level: none -> NO_SIDE_EFFECTS
  p.Changed.added: field added
  p.Changed.noted: (p.note): "old" -> "new"
  p.Changed.plain: deprecated: none -> true
  p.Color.WHITE: value added
  p.New: message added"""


def folder(at: Path, text: str) -> Path:
    at.mkdir()
    (at / "p.proto").write_text(text.lstrip())
    return at


def test_every_kind_of_change_is_reported(tmp_path: Path) -> None:
    found = report(changes(folder(tmp_path / "old", OLD), folder(tmp_path / "new", NEW)))
    assert found == REPORT


def test_a_release_does_not_differ_from_itself(capfd: pytest.CaptureFixture[str]) -> None:
    assert changes(PROTOS, PROTOS) == []
    assert report([]) == "breaking changes: 0\nother changes: 0"
    command = [sys.executable, "-m", "codegen.idl.changes", str(PROTOS), str(PROTOS)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == "breaking changes: 0\nother changes: 0\n"


def test_a_rule_that_changes_is_reported(tmp_path: Path) -> None:
    text = 'syntax = "proto3";\nimport "buf/validate/validate.proto";\nmessage M { string a = 1 RULE; }\n'
    folders = []
    for name, rule in (("old", ""), ("new", "[(buf.validate.field) = { string { max_len: 30 } }]")):
        root = folder(tmp_path / name, text.replace("RULE", rule))
        (root / "buf/validate").mkdir(parents=True)
        (root / "buf/validate/validate.proto").write_text((PROTOS / "buf/validate/validate.proto").read_text("utf-8"))
        folders.append(root)
    (change,) = changes(*folders)
    assert (change.path, change.what) == ("M.a", "(buf.validate.field): none -> { string { max_len: 30 } }")
    assert not change.is_breaking


@pytest.mark.parametrize("name", ["codegen/version.py", "pyproject.toml", "constraints.txt"])
def test_every_pin_is_changed_and_nothing_else(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    changed = repinned(text, "flyteidl2", "9.9.9")
    differences = [line for line, other in zip(text.splitlines(), changed.splitlines(), strict=True) if line != other]
    assert len(differences) == 1
    assert FLYTEIDL2_VERSION in differences[0]
    assert changed.count("9.9.9") == 1
    assert repinned(changed, "flyteidl2", FLYTEIDL2_VERSION) == text


@pytest.mark.parametrize("release", ["", "flyteidl2", "flyteidl2==", "requests==1.0", "flyteidl2==1.0 --pre"])
def test_other_packages_are_refused(release: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([release]) == 2
    assert re.match(r"expected a release such as flyteidl2==\S+, got", capsys.readouterr().err)
