"""What a stub needs of a transport."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any, Protocol

from flytemodels.grpc.call import ClientCall
from flytemodels.message import Message

__all__ = ["Transport"]


class Transport(Protocol):
    """Makes calls over one kind of channel."""

    async def call_for_one(self, call: ClientCall, request: Any, limit: int) -> Message:
        """Call a method that answers with one message.

        Args:
            call: the call; what the server tells beside its response is noted there.
            request: a message, or an iterable of messages where the method takes a stream.
            limit: how many bytes a response may have.

        Returns:
            The response.

        Raises:
            CallError: the call failed.
        """
        ...

    def call_for_stream(self, call: ClientCall, request: Any, limit: int) -> AsyncGenerator[Message, None]:
        """Call a method that answers with a stream. See `call_for_one`."""
        ...

    def close(self) -> None:
        """Close the channel, where the stub has made it."""
        ...
