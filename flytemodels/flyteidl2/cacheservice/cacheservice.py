# Made from flyteidl2/cacheservice/cacheservice.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/cacheservice/cacheservice.proto` (package `flyteidl2.cacheservice`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.identifier import Identifier
from flytemodels.flyteidl2.core.literals import LiteralMap


@message_dataclass(slots=True, eq=False, repr=False)
class KeyMapMetadata(Message, proto="flyteidl2.cacheservice.KeyMapMetadata"):
    """The message `flyteidl2.cacheservice.KeyMapMetadata`."""

    values: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Metadata(Message, proto="flyteidl2.cacheservice.Metadata"):
    """The message `flyteidl2.cacheservice.Metadata`."""

    source_identifier: Identifier | None = field(1, "message")
    """`flyteidl2.core.Identifier source_identifier = 1`"""
    key_map: KeyMapMetadata | None = field(2, "message")
    """`KeyMapMetadata key_map = 2`"""
    created_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 3`"""
    last_updated_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp last_updated_at = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CachedOutput(Message, proto="flyteidl2.cacheservice.CachedOutput"):
    """The message `flyteidl2.cacheservice.CachedOutput`."""

    output_literals: LiteralMap | None = field(1, "message", group="output")
    """`flyteidl2.core.LiteralMap output_literals = 1`"""
    output_uri: str | None = field(2, "string", group="output")
    """`string output_uri = 2`"""
    metadata: Metadata | None = field(3, "message")
    """`Metadata metadata = 3`"""

    @property
    def output(self) -> LiteralMap | str | None:
        """The member of the oneof `output` that is set, or None."""
        return self._oneof("output", self.output_literals, self.output_uri)


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheRequest(Message, proto="flyteidl2.cacheservice.GetCacheRequest"):
    """The message `flyteidl2.cacheservice.GetCacheRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheResponse(Message, proto="flyteidl2.cacheservice.GetCacheResponse"):
    """The message `flyteidl2.cacheservice.GetCacheResponse`."""

    output: CachedOutput | None = field(1, "message")
    """`CachedOutput output = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class OverwriteOutput(Message, proto="flyteidl2.cacheservice.OverwriteOutput"):
    """The message `flyteidl2.cacheservice.OverwriteOutput`."""

    overwrite: bool = field(1, "bool")
    """`bool overwrite = 1`"""
    delete_blob: bool = field(2, "bool")
    """`bool delete_blob = 2`"""
    max_age: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration max_age = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheRequest(Message, proto="flyteidl2.cacheservice.PutCacheRequest"):
    """The message `flyteidl2.cacheservice.PutCacheRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    output: CachedOutput | None = field(2, "message")
    """`CachedOutput output = 2`"""
    overwrite: OverwriteOutput | None = field(3, "message")
    """`OverwriteOutput overwrite = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheResponse(Message, proto="flyteidl2.cacheservice.PutCacheResponse"):
    """The message `flyteidl2.cacheservice.PutCacheResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheRequest(Message, proto="flyteidl2.cacheservice.DeleteCacheRequest"):
    """The message `flyteidl2.cacheservice.DeleteCacheRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheResponse(Message, proto="flyteidl2.cacheservice.DeleteCacheResponse"):
    """The message `flyteidl2.cacheservice.DeleteCacheResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Reservation(Message, proto="flyteidl2.cacheservice.Reservation"):
    """The message `flyteidl2.cacheservice.Reservation`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration heartbeat_interval = 3`"""
    expires_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp expires_at = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationRequest(Message, proto="flyteidl2.cacheservice.GetOrExtendReservationRequest"):
    """The message `flyteidl2.cacheservice.GetOrExtendReservationRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration heartbeat_interval = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationResponse(Message, proto="flyteidl2.cacheservice.GetOrExtendReservationResponse"):
    """The message `flyteidl2.cacheservice.GetOrExtendReservationResponse`."""

    reservation: Reservation | None = field(1, "message")
    """`Reservation reservation = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationRequest(Message, proto="flyteidl2.cacheservice.ReleaseReservationRequest"):
    """The message `flyteidl2.cacheservice.ReleaseReservationRequest`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationResponse(Message, proto="flyteidl2.cacheservice.ReleaseReservationResponse"):
    """The message `flyteidl2.cacheservice.ReleaseReservationResponse`."""
