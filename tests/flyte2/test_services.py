"""The services of Flyte 2: as many, of the same shapes and with the same options as in the official package."""

from __future__ import annotations

import importlib
from collections import Counter
from typing import Any

from google.protobuf.descriptor_pb2 import MethodOptions

from tests.grpc.echo import ALL, Method

METHODS = [method for method in ALL if method.base.__module__.startswith("flytemodels.flyteidl2.")]


def official(method: Method) -> Any:  # a descriptor without types
    importlib.import_module(method.base.__module__.removeprefix("flytemodels.").removesuffix("_grpc") + "_pb2")
    from google.protobuf import descriptor_pool

    service, _, name = method.rpc.path[1:].partition("/")
    return descriptor_pool.Default().FindServiceByName(service).methods_by_name[name]


def test_there_are_27_services_with_125_methods() -> None:
    assert len({method.rpc.service for method in METHODS}) == 27
    shapes = Counter(method.rpc.shape for method in METHODS)
    assert shapes == {"unary_unary": 104, "unary_stream": 18, "stream_stream": 3}


def test_every_method_is_that_of_the_official_package() -> None:
    levels = Counter[str]()
    for method in METHODS:
        rpc, theirs = method.rpc, official(method)
        assert rpc.request.proto_full_name() == theirs.input_type.full_name, rpc.path
        assert rpc.response.proto_full_name() == theirs.output_type.full_name, rpc.path
        assert (rpc.streams_in, rpc.streams_out) == (theirs.client_streaming, theirs.server_streaming), rpc.path
        level = MethodOptions.IdempotencyLevel.Name(theirs.GetOptions().idempotency_level)
        assert rpc.idempotency_level == level, rpc.path
        levels[level] += 1
    assert levels["NO_SIDE_EFFECTS"] > 30
