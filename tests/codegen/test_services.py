"""Services: names, paths, types and the four shapes of their methods."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.protoc import make

SHAPES = """
package t.v1;
import "google/protobuf/empty.proto";
import "google/protobuf/timestamp.proto";
message Ask { string text = 1; message Detail {} }
message Answer { string text = 1; }
service Talk {
  rpc OneToOne(Ask) returns (Answer);
  rpc OneToMany(Ask) returns (stream Answer);
  rpc ManyToOne(stream Ask) returns (Answer);
  rpc ManyToMany(stream Ask) returns (stream Answer);
  rpc Wrapped(google.protobuf.Timestamp) returns (google.protobuf.Empty);
  rpc Nested(Ask.Detail) returns (Ask.Detail);
  rpc import(Ask) returns (Answer);
  rpc __rpc_methods__(Ask) returns (Answer);
}
service Silent {}
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return make(tmp_path, monkeypatch, {"t/talk.proto": SHAPES}).module("t.talk_grpc")


def told(module: ModuleType) -> dict[str, tuple[str, str, str, str]]:
    return {
        rpc.name: (rpc.path, rpc.shape, rpc.request.__qualname__, rpc.response.__qualname__)
        for rpc in module.TalkBase._rpcs
    }


def test_paths_shapes_and_types(module: ModuleType) -> None:
    path = "/t.v1.Talk/"
    assert told(module) == {
        "one_to_one": (f"{path}OneToOne", "unary_unary", "Ask", "Answer"),
        "one_to_many": (f"{path}OneToMany", "unary_stream", "Ask", "Answer"),
        "many_to_one": (f"{path}ManyToOne", "stream_unary", "Ask", "Answer"),
        "many_to_many": (f"{path}ManyToMany", "stream_stream", "Ask", "Answer"),
        # A request is always a message, even where a field would hold a plain value.
        "wrapped": (f"{path}Wrapped", "unary_unary", "Timestamp", "Empty"),
        "nested": (f"{path}Nested", "unary_unary", "Ask.Detail", "Ask.Detail"),
        "import_": (f"{path}import", "unary_unary", "Ask", "Answer"),
        "__rpc_methods_____": (f"{path}__rpc_methods__", "unary_unary", "Ask", "Answer"),
    }
    assert module.SilentBase._rpcs == ()


def test_stub_and_base_have_every_method(module: ModuleType) -> None:
    for name, (path, shape, _, _) in told(module).items():
        for cls in (module.TalkStub, module.TalkBase):
            method = inspect.getattr_static(cls, name)
            assert inspect.iscoroutinefunction(method) == (not shape.endswith("stream"))
            assert path in str(method.__doc__)
        parameters = list(inspect.signature(getattr(module.TalkStub, name)).parameters)
        first = "requests" if shape.startswith("stream") else "request"
        assert parameters == ["self", first, "timeout", "deadline", "metadata"]


def test_the_package_offers_services_without_importing_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make(tmp_path, monkeypatch, {"t/talk.proto": SHAPES})
    package = made.module("t")
    assert package.Ask is made.module("t.talk").Ask
    assert f"{made.package}.t.talk_grpc" not in sys.modules
    assert package.TalkStub is made.module("t.talk_grpc").TalkStub


def test_all_of_flyte() -> None:
    from flytemodels.flyteidl import cacheservice, datacatalog, service

    bases = [
        value
        for package in (cacheservice, datacatalog, service)
        for name in package.__all__
        if name.endswith("Base") and inspect.isclass(value := getattr(package, name))
    ]
    rpcs = [rpc for base in bases for rpc in base._rpcs]
    assert len(bases) == 11
    assert len(rpcs) == 92
    assert sum(rpc.shape != "unary_unary" for rpc in rpcs) == 2
