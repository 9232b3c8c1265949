"""Lowers the services of one file: the names, paths, shapes and types of their methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from google.protobuf.descriptor_pb2 import (
    FileDescriptorProto,
    MethodDescriptorProto,
    MethodOptions,
    ServiceDescriptorProto,
)

from .descriptors import join
from .imports import Scope, Symbol
from .messages import FileContext
from .model import Method, Service
from .names import method_names, offered_by, scoped_name, snake_case

__all__ = ["class_names", "constants", "runtime", "services_of"]

_ALWAYS: Final = {
    name: Symbol("flytemodels.grpc", name)
    for name in ("AnyRpc", "BlockingServiceStub", "Deadline", "Metadata", "Rpc", "ServiceBase", "ServiceStub")
} | {
    "ClassVar": Symbol("typing", "ClassVar"),
    "Final": Symbol("typing", "Final"),
    "float": Symbol("builtins", "float"),
    "tuple": Symbol("builtins", "tuple"),
}
_BASES: Final = (
    "flytemodels.grpc:ServiceStub",
    "flytemodels.grpc:BlockingServiceStub",
    "flytemodels.grpc:ServiceBase",
)
_FOR_STREAMS: Final = {"AsyncIterator": Symbol("collections.abc", "AsyncIterator")}
_FOR_STREAMS_IN: Final = {
    "Iterable": Symbol("collections.abc", "Iterable"),
    "Requests": Symbol("flytemodels.grpc", "Requests"),
}
_FOR_STREAMS_OUT: Final = {
    "AsyncGenerator": Symbol("collections.abc", "AsyncGenerator"),
    "Generator": Symbol("collections.abc", "Generator"),
}


def runtime(services: Iterable[Service]) -> dict[str, Symbol]:
    """Return what a module of services needs besides the messages.

    Args:
        services: the module's services.

    Returns:
        The symbols, by the names that the template has for them.
    """
    shapes = [method.shape for service in services for method in service.methods]
    streams_in = any(shape.startswith("stream") for shape in shapes)
    streams_out = any(shape.endswith("stream") for shape in shapes)
    return (
        _ALWAYS
        | (_FOR_STREAMS if streams_in or streams_out else {})
        | (_FOR_STREAMS_IN if streams_in else {})
        | (_FOR_STREAMS_OUT if streams_out else {})
    )


def class_names(service: str) -> tuple[str, str, str]:
    """Name the classes of a service: what calls it, what calls it and waits, and what serves it."""
    return scoped_name(f"{service}Stub"), scoped_name(f"{service}BlockingStub"), scoped_name(f"{service}Base")


def constants(file: FileDescriptorProto) -> dict[str, str]:
    """Name the constants that describe the methods of a file's services.

    Args:
        file: the file.

    Returns:
        The names by the methods' full names, without the package. None of them hides, or is hidden by, a class or a
        method of the module.
    """
    taken = {name for service in file.service for name in class_names(service.name)}
    for service in file.service:
        taken.update(_method_names(service).values())
    found: dict[str, str] = {}
    for service in file.service:
        for method, name in _method_names(service).items():
            # One leading underscore: Python mangles two.
            words = (snake_case(service.name).strip("_"), name.strip("_"))
            constant = "_".join(["", *filter(None, words)]).upper()
            while constant in taken:
                constant += "_"
            taken.add(constant)
            found[join(service.name, method)] = constant
    return found


def _method_names(service: ServiceDescriptorProto) -> dict[str, str]:
    return method_names([method.name for method in service.method], offered_by(*_BASES))


def services_of(context: FileContext) -> tuple[Service, ...]:
    """Lower the services of a file.

    Args:
        context: the file; its `module` is the module of the services, not that of the messages.

    Returns:
        The services.

    Raises:
        CodegenError: a request or response has no module.
    """
    names = constants(context.file)
    return tuple(_service(context, service, names) for service in context.file.service)


def _service(context: FileContext, service: ServiceDescriptorProto, constant_names: Mapping[str, str]) -> Service:
    full_name = join(context.file.package, service.name)
    names = _method_names(service)
    scope = Scope(names.values())
    stub, blocking_stub, base = class_names(service.name)
    return Service(
        stub=stub,
        blocking_stub=blocking_stub,
        base=base,
        full_name=full_name,
        methods=tuple(
            _method(
                context, method, full_name, names[method.name], scope, constant_names[join(service.name, method.name)]
            )
            for method in service.method
        ),
        stub_doc=_sentence(context.docs.get(full_name), f"Calls `{full_name}`."),
        blocking_stub_doc=_sentence(
            context.docs.get(full_name), f"Calls `{full_name}` and waits, over a channel of grpcio."
        ),
        base_doc=_sentence(
            context.docs.get(full_name), f"Serves `{full_name}`: override the methods that you implement."
        ),
    )


def _sentence(words: str, sentence: str) -> str:
    return f"{words}\n\n{sentence}" if words else sentence


def _method(
    context: FileContext, method: MethodDescriptorProto, service: str, name: str, scope: Scope, constant: str
) -> Method:
    user = join(service, method.name)
    sides = ("stream" if streams else "unary" for streams in (method.client_streaming, method.server_streaming))
    shape = "_".join(sides)
    types = [
        context.symbol(context.catalog.get(type_name, user)) for type_name in (method.input_type, method.output_type)
    ]
    request, response = (context.text((one,), scope) for one in types)
    path = f"/{service}/{method.name}"
    words = context.docs.get(user)
    return Method(
        constant=constant,
        name=name,
        path=path,
        shape=shape,
        request=request,
        response=response,
        arguments=(
            f'"{path}"',
            f'"{name}"',
            f'"{shape}"',
            *(context.text((one,), Scope()) for one in types),
            *_idempotency(method),
        ),
        doc=f"{words} (`{path}`)" if words else f"`{path}`",
    )


def _idempotency(method: MethodDescriptorProto) -> tuple[str, ...]:
    level = method.options.idempotency_level
    if level == MethodOptions.IDEMPOTENCY_UNKNOWN:
        return ()
    return (f'idempotency_level="{MethodOptions.IdempotencyLevel.Name(level)}"',)
