"""What generated stubs and services say of their methods."""

from __future__ import annotations

from collections.abc import AsyncIterable, Collection, Iterable, Mapping
from typing import Literal, TypeVar, Union

import attrs
from grpclib.const import Cardinality
from grpclib.metadata import Deadline

from flytemodels.message import Message

__all__ = ["MAX_MESSAGE_SIZE", "Deadline", "Metadata", "Requests", "Rpc", "Shape"]

_Request = TypeVar("_Request", bound=Message)

Metadata = Mapping[str, str | bytes] | Collection[tuple[str, str | bytes]]
"""Metadata of a call: text under a plain key in lower case, bytes under a key that ends in `-bin`."""

Shape = Literal["unary_unary", "unary_stream", "stream_unary", "stream_stream"]
"""How many messages a method takes and gives: one, or a stream of them."""

Requests = Union[Iterable[_Request], AsyncIterable[_Request]]  # noqa: UP007  # typing knows a generic alias, | does not
"""The requests of a method that takes a stream of them; they are taken one by one, as the server is ready for them."""

MAX_MESSAGE_SIZE = 4 * 2**20
"""How many bytes a message may have that a stub or a service reads, unless it says otherwise: what grpcio allows."""


@attrs.frozen
class Rpc:
    """One method of a service.

    Attributes:
        path: HTTP/2's `:path`: `/flyteidl.service.AdminService/GetTask`.
        name: the Python name of the method that implements it.
        shape: which sides send a stream.
        request: the class of a request.
        response: the class of a response.
    """

    path: str
    name: str
    shape: Shape
    request: type[Message]
    response: type[Message]

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
