"""Bearer tokens that are refreshed when a server does not take them any more: an interceptor."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, cast

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytemodels.grpc.call import ClientCall, Reply, Request
from flytemodels.message import Message

__all__ = ["BearerToken"]


class BearerToken:
    """Sends a token along with each call, and gets another one when the server answers UNAUTHENTICATED.

    The call is then made once more. However many calls fail at the same time, one new token is fetched for all of them.
    It is an interceptor, for `interceptors=` of a stub, and may serve several stubs.
    """

    def __init__(
        self, fetch: Callable[[], Awaitable[str]], *, key: str = "authorization", prefix: str = "Bearer "
    ) -> None:
        """Make the interceptor.

        Args:
            fetch: an async function that returns a new token. What it raises, the call raises.
            key: the metadata key that the token goes under. (flyteadmin says which one it wants in
                `PublicClientAuthConfigResponse.authorization_metadata_key`.)
            prefix: what stands before the token.
        """
        self._fetch = fetch
        self._key = key
        self._prefix = prefix
        self._token: str | None = None
        self._lock = asyncio.Lock()

    async def __call__(
        self, call: ClientCall, request: Request, proceed: Callable[[Request], Awaitable[Reply]]
    ) -> Reply:
        """Make a call with the token. See `ClientInterceptor`."""
        if call.rpc.streams_out:
            return self._stream(call, request, proceed)
        used = await self._sign(call, None)
        try:
            return await proceed(request)
        except GRPCError as error:
            if not _may_repeat(error, request):
                raise
        await self._sign(call, used)
        return await proceed(request)

    async def _stream(self, call: ClientCall, request: Request, proceed: Any) -> AsyncIterator[Message]:
        refused: str | None = None
        for attempt in (1, 2):
            refused = await self._sign(call, refused)
            begun = False
            reply = cast("AsyncIterator[Message]", await proceed(request))
            try:
                async for response in reply:
                    begun = True
                    yield response
                return
            except GRPCError as error:
                if begun or attempt == 2 or not _may_repeat(error, request):
                    raise
            finally:
                close = getattr(reply, "aclose", None)
                if close is not None:
                    await close()

    async def _sign(self, call: ClientCall, refused: str | None) -> str:
        """Put a token into the metadata, another one than the one that was refused."""
        if self._token is None or self._token == refused:
            async with self._lock:
                if self._token is None or self._token == refused:
                    self._token = await self._fetch()
        call.metadata[self._key] = f"{self._prefix}{self._token}"
        return self._token


def _may_repeat(error: GRPCError, request: Request) -> bool:
    return error.status is Status.UNAUTHENTICATED and not isinstance(request, (AsyncIterator, Iterator))
