"""What generated stubs and services say of their methods."""

from __future__ import annotations

from collections.abc import AsyncIterable, Collection, Iterable, Mapping
from typing import Any, Generic, Literal, TypeVar, Union

import attrs
from grpclib.const import Cardinality
from grpclib.metadata import Deadline

from flytemodels.message import Message

__all__ = ["MAX_MESSAGE_SIZE", "AnyRpc", "Deadline", "IdempotencyLevel", "Metadata", "Requests", "Rpc", "Shape"]

_Request = TypeVar("_Request", bound=Message)
_RequestCo = TypeVar("_RequestCo", bound=Message, covariant=True)
_ResponseCo = TypeVar("_ResponseCo", bound=Message, covariant=True)

Metadata = Mapping[str, str | bytes] | Collection[tuple[str, str | bytes]]
"""Metadata of a call: text under a plain key in lower case, bytes under a key that ends in `-bin`."""

Shape = Literal["unary_unary", "unary_stream", "stream_unary", "stream_stream"]
"""How many messages a method takes and gives: one, or a stream of them."""

IdempotencyLevel = Literal["IDEMPOTENCY_UNKNOWN", "NO_SIDE_EFFECTS", "IDEMPOTENT"]
"""What the `.proto` says of repeated calls, in the words of `google.protobuf.MethodOptions.IdempotencyLevel`."""

Requests = Union[Iterable[_Request], AsyncIterable[_Request]]  # noqa: UP007  # typing knows a generic alias, | does not
"""The requests of a method that takes a stream of them; they are taken one by one, as the server is ready for them."""

MAX_MESSAGE_SIZE = 4 * 2**20
"""How many bytes a message may have that a stub or a service reads, unless it says otherwise: what grpcio allows."""


@attrs.frozen
class Rpc(Generic[_RequestCo, _ResponseCo]):
    """One method of a service.

    Attributes:
        path: HTTP/2's `:path`: `/flyteidl.service.AdminService/GetTask`.
        name: the Python name of the method that implements it.
        shape: which sides send a stream.
        request: the class of a request.
        response: the class of a response.
        idempotency_level: what the `.proto` says of repeated calls.
    """

    path: str
    name: str
    shape: Shape
    request: type[_RequestCo]
    response: type[_ResponseCo]
    idempotency_level: IdempotencyLevel = "IDEMPOTENCY_UNKNOWN"

    @property
    def cardinality(self) -> Cardinality:
        """The shape as grpclib has it."""
        return Cardinality[self.shape.upper()]

    @property
    def service(self) -> str:
        """The full name of the service: `flyteidl.service.AdminService`."""
        return self.path.split("/")[1]

    @property
    def streams_in(self) -> bool:
        """Whether the method takes a stream of requests."""
        return self.shape.startswith("stream")

    @property
    def streams_out(self) -> bool:
        """Whether the method answers with a stream of responses."""
        return self.shape.endswith("stream")


AnyRpc = Rpc[Any, Any]
"""A method of whatever types: for code that does not care."""
