"""Services: names, paths, types and the four shapes of their methods."""

from __future__ import annotations

import asyncio
import inspect
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import flytemodels.grpc
from flytemodels.grpc import Channel, MessageCodec, ServiceBase, ServiceStub
from tests.grpc.servers import running
from tests.support.protoc import make

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


def test_a_method_is_described_once(module: ModuleType) -> None:
    text = Path(str(module.__file__)).read_text()
    for rpc in module.TalkBase._rpcs:
        assert text.count(f'"{rpc.path}"') == 1
        assert any(value is rpc for value in vars(module).values())


def test_requests_are_positional_only(module: ModuleType) -> None:
    for cls in (module.TalkStub, module.TalkBase):
        for rpc in module.TalkBase._rpcs:
            _, argument, *_ = inspect.signature(getattr(cls, rpc.name)).parameters.values()
            assert argument.kind is inspect.Parameter.POSITIONAL_ONLY


def test_idempotency_is_that_of_the_proto(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    levels = ("IDEMPOTENCY_UNKNOWN", "NO_SIDE_EFFECTS", "IDEMPOTENT")
    methods = "".join(
        f"rpc M{number}(M) returns (M) {{ option idempotency_level = {level}; }}" for number, level in enumerate(levels)
    )
    text = f"package t; message M {{}} service S {{ {methods} rpc Plain(M) returns (M); }}"
    base = make(tmp_path, monkeypatch, {"t/s.proto": text}).module("t.s_grpc").SBase
    assert [rpc.idempotency_level for rpc in base._rpcs] == [*levels, "IDEMPOTENCY_UNKNOWN"]


TAKEN = sorted(
    {
        *("request", "requests", "timeout", "deadline", "metadata", "self", "_rpcs", "rpcs", "float", "tuple", "Any"),
        *(name for cls in (ServiceStub, ServiceBase) for base in cls.__mro__ for name in vars(base)),
        *(name for name in vars(flytemodels.grpc) if not name.startswith("__")),
    }
)
"""What the classes around a generated service use, from the classes themselves."""


@pytest.mark.parametrize("shape", ["", "stream"])
def test_no_name_breaks_a_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: str) -> None:
    constants = ["_S_ECHO", "_S_SELF", "S_ECHO", "_S", "_"]
    names = [name for name in (*TAKEN, *constants, "rpcs_", "add_to_") if not name.startswith("__")]
    messages = "".join(f"message {name} {{ string text = 1; }}" for name in names)
    rpcs = "".join(f"rpc {name}({shape} .t.{name}) returns ({shape} .t.{name});" for name in names)
    other = f"service _Z {{ rpc Echo({shape} .t._S) returns ({shape} .t._S); }}"
    text = f"package t; {messages} service S {{ {rpcs} }} {other}"
    made = make(tmp_path, monkeypatch, {"t/s.proto": text})
    module = made.module("t.s_grpc")
    cls = type("Echo", (module.SBase,), {rpc.name: _echo_stream if shape else _echo for rpc in module.SBase._rpcs})
    asyncio.run(_all_answer(module, cls()))


async def _echo(_self: object, anything: Any) -> Any:
    return anything


async def _echo_stream(_self: object, anything: Any) -> Any:
    async for message in anything:
        yield message


async def _all_answer(module: ModuleType, service: ServiceBase) -> None:
    async with running(service) as server, Channel("127.0.0.1", server.port, codec=MessageCodec()) as channel:
        stub = module.SStub(channel, timeout=60)
        for rpc in service.rpcs():
            request = rpc.request(text=rpc.path)
            call = getattr(stub, rpc.name)
            answer = [one async for one in call([request])] if rpc.streams_out else [await call(request)]
            assert answer == [request]


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
