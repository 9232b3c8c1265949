"""Trees of other people: whatever protoc accepts becomes modules that can be imported, and meet nobody's names."""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from google.protobuf import json_format

from codegen.flyte import PROTOS
from codegen.machinery import names_after_use
from flytemodels import Message
from flytemodels._model.plan import plan_of
from flytemodels.google.protobuf import Any, Timestamp
from tests.support.protoc import Made, make, texts

ROOT = Path(__file__).parents[2]


def import_all(made: Made) -> list[str]:
    """Import every module and every name that a package offers, and return the modules."""
    root = importlib.import_module(made.package)
    found = [made.package, *(module.name for module in pkgutil.walk_packages(root.__path__, f"{made.package}."))]
    for name in found:
        module = importlib.import_module(name)
        for offered in getattr(module, "__all__", ()):
            getattr(module, offered)
    return sorted(name.removeprefix(made.package).lstrip(".") for name in found)


def classes_in(module: ModuleType) -> list[type[Message]]:
    values = (value for value in vars(module).values() if isinstance(value, type) and issubclass(value, Message))
    return [cls for cls in values if cls.__module__ == module.__name__]


# File names


@pytest.mark.parametrize(
    "name", ["-I.proto", "@x.proto", "--version.proto", "a b.proto", "a=b.proto", "a:b.proto", ".proto"]
)
def test_odd_file_names_are_names_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    made = make(tmp_path, monkeypatch, {name: "message M { string s = 1; }", f"p/{name}": "package p; message N {}"})
    names = import_all(made)
    assert len(names) == 7
    assert importlib.import_module(made.package).M(s="x").s == "x"


def test_odd_names_are_printed_as_text(tmp_path: Path) -> None:
    name = 'x"""\\N{BULLET}\'.proto'
    for text in texts(tmp_path, {name: "message M {}"}).values():
        ast.parse(text)


def test_a_json_name_is_printed_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = "a\u2028b\u202ec\x85"
    made = make(tmp_path, monkeypatch, {"m.proto": f'message M {{ string s = 1 [json_name = "{odd}"]; }}'})
    assert json.loads(made.module("m").M(s="x").to_json()) == {odd: "x"}
    assert all(line.isprintable() for line in (tmp_path / "out" / made.package / "m.py").read_text().split("\n"))


# Modules that would meet


@pytest.mark.parametrize(
    ("files", "modules"),
    [
        ({"a-b.proto": "message A {}", "a_b.proto": "message B {}"}, ["a_b", "a_b_"]),
        ({"animal.proto": "message A {}", "animal/dog.proto": "message B {}"}, ["animal", "animal.dog", "animal_"]),
        (
            {"a.proto": "message A {} service S { rpc R(A) returns (A); }", "a_grpc.proto": "message B {}"},
            ["a", "a_grpc", "a_grpc_"],
        ),
        ({"_index.proto": "message A {}"}, ["_index_"]),
        ({"p/_index.proto": "message A {}"}, ["p", "p._index_"]),
        ({"lazy_package.proto": "message A {}", "annotations.proto": "message B {}"}, ["annotations", "lazy_package_"]),
        ({"a-b/x.proto": "message A {}", "a_b/y.proto": "message B {}"}, ["a_b", "a_b.x", "a_b.y"]),
        ({"__init__.proto": "message A {}"}, ["__init_____"]),
    ],
)
def test_every_file_has_a_module_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], modules: list[str]
) -> None:
    made = make(tmp_path, monkeypatch, files)
    index = ["_index", "_index._without_package"]
    assert import_all(made) == sorted(["", *index, *modules])
    found = {cls.proto_full_name(): cls for name in modules for cls in classes_in(made.module(name))}
    assert {name for name in "AB" if f"message {name} " in " ".join(files.values())} == found.keys()


def test_files_of_several_packages_in_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make(
        tmp_path,
        monkeypatch,
        {
            "one.proto": "package one; message M { string a = 1; } message Only {}",
            "two.proto": 'package two; import "one.proto"; message M { one.M a = 1; }',
        },
    )
    import_all(made)
    package = importlib.import_module(made.package)
    assert package.Only is made.module("one").Only
    # Which of the two would be a guess.
    assert not hasattr(package, "M")
    one, two = made.module("one").M, made.module("two").M
    assert two.parse(bytes(two(a=one(a="x")))) == two(a=one(a="x"))


def test_messages_go_before_services_of_their_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    messages = "message GreeterBase { string s = 1; } message GreeterStub {}"
    service = "service Greeter { rpc Go(GreeterBase) returns (GreeterStub); }"
    made = make(tmp_path, monkeypatch, {"g.proto": f"package g; {messages} {service}"})
    import_all(made)
    package = importlib.import_module(made.package)
    assert issubclass(package.GreeterBase, Message)
    assert issubclass(package.GreeterStub, Message)
    assert [rpc.request for rpc in made.module("g_grpc").GreeterBase.rpcs()] == [package.GreeterBase]


# Names that the machinery has


def attributes() -> list[str]:
    """Everything that a message class or object answers to, and what using it puts there."""
    runtime = sys.modules["flytemodels._runtime"]
    names = {*dir(Message), *dir(Timestamp), *names_after_use(), *vars(builtins), *vars(runtime)}
    return sorted(name for name in names if name.isidentifier() and name.isascii())


def test_fields_may_have_any_name_of_the_machinery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = attributes()
    assert {"_plan", "_proto_full_name", "parse", "_unknown_fields", "__slots__"} <= set(names)
    # protoc refuses fields whose JSON names meet.
    fields = "".join(f'string {name} = {number} [json_name = "j{number}"]; ' for number, name in enumerate(names, 1))
    members = "{ int32 a = 1; string b = 2; }"
    oneof = "".join(f"message O{number} {{ oneof {name} {members} }} " for number, name in enumerate(names))
    made = make(tmp_path, monkeypatch, {"m.proto": f"message M {{ {fields} }} {oneof}"})
    cls = made.module("m").M
    by_name = {field.proto_name: field.name for field in plan_of(cls).fields}
    assert sorted(by_name) == names
    message = cls(**{attribute: f"value of {name}" for name, attribute in by_name.items()})
    official = made.official("M").FromString(bytes(message))
    assert {field.name: value for field, value in official.ListFields()} == {name: f"value of {name}" for name in names}
    assert cls.parse(bytes(message)) == message
    assert cls.from_json(message.to_json()) == message
    for number in range(len(names)):
        inner = getattr(made.module("m"), f"O{number}")
        assert inner.parse(b"\x12\x01x").b == "x"


def test_classes_may_have_any_name_of_the_machinery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = sorted({*attributes(), "datetime", "ClassVar", "TypeAlias", "annotations", "typing", "TYPE_CHECKING"})
    pairs = enumerate(names, 1)
    uses = "string s = 1; google.protobuf.Struct t = 2; google.protobuf.Timestamp u = 3; map<string, int64> v = 4;"
    imports = 'import "google/protobuf/struct.proto"; import "google/protobuf/timestamp.proto";'
    messages = " ".join(f"message {name} {{ {uses} int64 mine = {number + 10}; }}" for number, name in pairs)
    holder = " ".join(f".m.{name} f{number} = {number};" for number, name in enumerate(names, 1))
    made = make(tmp_path, monkeypatch, {"m.proto": f"package m; {imports} {messages} message Holder_ {{ {holder} }}"})
    import_all(made)
    cls = made.module("m").Holder_
    for field, name in zip(plan_of(cls).fields, names, strict=True):
        assert field.message.proto_full_name() == f"m.{name}"
        message = field.message(mine=field.number, s="x", t={"a": 1}, v={"k": 2})
        official = made.official(f"m.{name}").FromString(bytes(message))
        assert json.loads(message.to_json()) == json_format.MessageToDict(official)


def test_nested_names_may_be_those_of_the_machinery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = attributes()
    nested = " ".join(f"message {name} {{ int32 a = 1; }} M.{name} f{n} = {n};" for n, name in enumerate(names, 1))
    # Enum values are in the scope around the enum, and must differ in more than case and underscores.
    values = list({name.replace("_", "").lower(): name for name in names}.values())
    enum = " ".join(f"{name} = {number};" for number, name in enumerate(values))
    text = f"message M {{ {nested} }} message E {{ enum En {{ {enum} }} En e = 1; }}"
    module = make(tmp_path, monkeypatch, {"m.proto": text}).module("m")
    assert [field.message.proto_full_name() for field in plan_of(module.M).fields] == [f"M.{name}" for name in names]
    for number, name in enumerate(values):
        assert module.E.from_dict({"e": name}).e == number
        assert module.E(e=module.E.En(number)).to_dict() == ({"e": name} if number else {})


# Types of google.protobuf


def test_every_proto3_type_of_google_has_a_class(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import grpc_tools

    folder = Path(next(iter(grpc_tools.__path__)), "_proto/google/protobuf")
    paths = [path for path in folder.glob("*.proto") if 'syntax = "proto3"' in path.read_text()]
    imports = "".join(f'import "google/protobuf/{path.name}"; ' for path in paths)
    kinds = [line.split()[1] for path in paths for line in path.read_text().splitlines() if line.startswith("message ")]
    assert {"Type", "Api", "SourceContext", "Any", "Empty", "FieldMask"} <= set(kinds)
    fields = " ".join(f"google.protobuf.{kind} f{number} = {number};" for number, kind in enumerate(kinds, 1))
    made = make(tmp_path, monkeypatch, {"m.proto": f"{imports} message M {{ {fields} }}"})
    cls = made.module("m").M
    assert len(plan_of(cls).fields) == len(kinds)
    official = made.official("M")()
    for number in range(1, len(kinds) + 1):
        getattr(official, f"f{number}").SetInParent()
    assert bytes(cls.parse(official.SerializeToString())) == official.SerializeToString()


def program(folder: Path, text: str) -> str:
    """Run a program in which only a generated tree and flytemodels can be imported."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)])}
    run = subprocess.run(
        [sys.executable, "-c", text], env=environment, capture_output=True, text=True, check=False, cwd=folder
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


VENDORED = {
    path: (PROTOS / path).read_text()
    for path in ("google/protobuf/timestamp.proto", "google/protobuf/any.proto", "flyteidl/core/identifier.proto")
}


def test_copies_of_known_files_leave_the_registry_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = 'package my; import "google/protobuf/timestamp.proto"; message M { google.protobuf.Timestamp t = 1; }'
    made = make(tmp_path, monkeypatch, {**VENDORED, "my/m.proto": own})
    text = f"""
import {made.package}.google.protobuf.timestamp as copy, {made.package}.google.protobuf.any, {made.package}.my.m as m
import {made.package}.flyteidl.core as core
from datetime import datetime, timezone
from flytemodels.flyteidl.admin import ExecutionClosure
from flytemodels.flyteidl.core import Identifier
from flytemodels.google.protobuf import Timestamp
from flytemodels._model.registry import message_class
moment = datetime(2020, 1, 2, tzinfo=timezone.utc)
closure = ExecutionClosure(started_at=moment)
assert ExecutionClosure.parse(bytes(closure)) == closure
assert ExecutionClosure.from_json(closure.to_json()) == closure
assert m.M.parse(bytes(m.M(t=moment))).t == moment
assert copy.Timestamp is Timestamp is message_class("google.protobuf.Timestamp")
assert core.Identifier is Identifier
print("fine")
"""
    assert program(tmp_path / "out", text) == "fine"


def test_copies_that_differ_are_their_own_but_not_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer = "package google.protobuf; message Timestamp { int64 seconds = 1; int32 nanos = 2; string zone = 3; }"
    made = make(tmp_path, monkeypatch, {"google/protobuf/timestamp.proto": newer})
    text = f"""
import {made.package}.google.protobuf.timestamp as copy
from flytemodels._model.registry import message_class
from flytemodels.google.protobuf import Timestamp
assert copy.Timestamp(zone="UTC").zone == "UTC"
assert message_class("google.protobuf.Timestamp") is Timestamp is not copy.Timestamp
print("fine")
"""
    assert program(tmp_path / "out", text) == "fine"


def test_own_files_may_import_those_of_flyte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = """
    package plugin;
    import "flyteidl/core/tasks.proto";
    import "flyteidl2/core/literals.proto";
    import "google/rpc/status.proto";
    message Job {
      flyteidl.core.TaskTemplate template = 1;
      flyteidl.core.TaskExecution.Phase phase = 2;
      flyteidl2.core.Literal literal = 3;
      google.rpc.Status status = 4;
    }
    """.replace('import "flyteidl2', 'import "flyteidl/core/execution.proto"; import "flyteidl2')
    made = make(tmp_path, monkeypatch, {"plugin/job.proto": text})
    from flytemodels import TaskExecution, TaskTemplate
    from flytemodels.flyteidl2.core import Literal

    job = made.module("plugin").Job(template=TaskTemplate(type="x"), phase=TaskExecution.RUNNING, literal=Literal())
    assert type(job).parse(bytes(job)) == job
    assert type(type(job).parse(bytes(job)).template) is TaskTemplate


def test_options_of_others_are_no_part_of_a_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import grpc_tools

    descriptor = Path(next(iter(grpc_tools.__path__)), "_proto/google/protobuf/descriptor.proto").read_text()
    extension = "extend google.protobuf.FieldOptions { optional string x = 50000; }"
    options = f'import "google/protobuf/descriptor.proto"; {extension}'
    made = make(
        tmp_path,
        monkeypatch,
        {
            "google/protobuf/descriptor.proto": descriptor[descriptor.index("syntax") :],
            "options/x.proto": f'syntax = "proto2"; package options; {options}',
            "m.proto": 'import "options/x.proto"; message M { string s = 1 [(options.x) = "y"]; }',
        },
    )
    assert import_all(made) == ["", "_index", "_index._without_package", "m"]


# Messages are found by their names


def test_any_finds_messages_of_a_tree_that_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"a/one.proto": "package acme; message One {}", "b/two.proto": "package acme; message Two { int32 x = 1; }"}
    made = make(tmp_path, monkeypatch, files)
    text = f"""
import {made.package}.a.one, sys
from flytemodels.google.protobuf import Any
found = Any.from_json('{{"@type": "type.googleapis.com/acme.Two", "x": 3}}')
assert found.value == bytes([8, 3])
print(type(found.unpack()).__module__, "{made.package}.b.two" in sys.modules)
"""
    assert program(tmp_path / "out", text) == f"{made.package}.b.two True"


def test_any_finds_messages_of_an_installed_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make(tmp_path, monkeypatch, {"b/two.proto": "package acme; message Two { int32 x = 1; }"})
    told = tmp_path / "out" / "acme_models-1.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-models\nVersion: 1\n")
    (told / "entry_points.txt").write_text(f"[flytemodels.messages]\nacme = {made.package}\n")
    text = """
from flytemodels.google.protobuf import Any
print(Any(type_url="type.googleapis.com/acme.Two", value=bytes([8, 3])).unpack())
"""
    assert program(tmp_path / "out", text) == "Flyte Serialized object (Two):\n  x: 3"


@pytest.mark.parametrize("engine_call", ["to_dict", "to_json", "unpack"])
def test_a_type_url_with_many_dots_costs_little(engine_call: str) -> None:
    import time

    begin = time.perf_counter()
    with pytest.raises(Exception, match=r"(?s)."):
        getattr(Any(type_url="type.googleapis.com/" + "a." * 500_000 + "a"), engine_call)()
    assert time.perf_counter() - begin < 1
