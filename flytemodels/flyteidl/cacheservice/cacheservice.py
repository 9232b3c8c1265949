# Made from flyteidl/cacheservice/cacheservice.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/cacheservice/cacheservice.proto` (package `flyteidl.cacheservice`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.literals import LiteralMap


@message_dataclass(slots=True, eq=False, repr=False)
class KeyMapMetadata(Message, proto="flyteidl.cacheservice.KeyMapMetadata"):
    """The message `flyteidl.cacheservice.KeyMapMetadata`."""

    values: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Metadata(Message, proto="flyteidl.cacheservice.Metadata"):
    """The message `flyteidl.cacheservice.Metadata`."""

    source_identifier: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier source_identifier = 1`"""
    key_map: KeyMapMetadata | None = field(2, "message")
    """`KeyMapMetadata key_map = 2`"""
    created_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 3`"""
    last_updated_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp last_updated_at = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CachedOutput(Message, proto="flyteidl.cacheservice.CachedOutput"):
    """The message `flyteidl.cacheservice.CachedOutput`."""

    output_literals: LiteralMap | None = field(1, "message", group="output")
    """`flyteidl.core.LiteralMap output_literals = 1`"""
    output_uri: str | None = field(2, "string", group="output")
    """`string output_uri = 2`"""
    metadata: Metadata | None = field(3, "message")
    """`Metadata metadata = 3`"""

    @property
    def output(self) -> LiteralMap | str | None:
        """The member of the oneof `output` that is set, or None."""
        return self._oneof("output", self.output_literals, self.output_uri)


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheRequest(Message, proto="flyteidl.cacheservice.GetCacheRequest"):
    """The message `flyteidl.cacheservice.GetCacheRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheResponse(Message, proto="flyteidl.cacheservice.GetCacheResponse"):
    """The message `flyteidl.cacheservice.GetCacheResponse`."""

    output: CachedOutput | None = field(1, "message")
    """`CachedOutput output = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheRequest(Message, proto="flyteidl.cacheservice.PutCacheRequest"):
    """The message `flyteidl.cacheservice.PutCacheRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    output: CachedOutput | None = field(2, "message")
    """`CachedOutput output = 2`"""
    overwrite: bool = field(3, "bool")
    """`bool overwrite = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheResponse(Message, proto="flyteidl.cacheservice.PutCacheResponse"):
    """The message `flyteidl.cacheservice.PutCacheResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheRequest(Message, proto="flyteidl.cacheservice.DeleteCacheRequest"):
    """The message `flyteidl.cacheservice.DeleteCacheRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheResponse(Message, proto="flyteidl.cacheservice.DeleteCacheResponse"):
    """The message `flyteidl.cacheservice.DeleteCacheResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Reservation(Message, proto="flyteidl.cacheservice.Reservation"):
    """The message `flyteidl.cacheservice.Reservation`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration heartbeat_interval = 3`"""
    expires_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp expires_at = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationRequest(Message, proto="flyteidl.cacheservice.GetOrExtendReservationRequest"):
    """The message `flyteidl.cacheservice.GetOrExtendReservationRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration heartbeat_interval = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationResponse(Message, proto="flyteidl.cacheservice.GetOrExtendReservationResponse"):
    """The message `flyteidl.cacheservice.GetOrExtendReservationResponse`."""

    reservation: Reservation | None = field(1, "message")
    """`Reservation reservation = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationRequest(Message, proto="flyteidl.cacheservice.ReleaseReservationRequest"):
    """The message `flyteidl.cacheservice.ReleaseReservationRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationResponse(Message, proto="flyteidl.cacheservice.ReleaseReservationResponse"):
    """The message `flyteidl.cacheservice.ReleaseReservationResponse`."""
