# Made from flyteidl/cacheservice/cacheservice.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/cacheservice/cacheservice.proto` (package `flyteidl.cacheservice`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.literals import LiteralMap


@message_dataclass(slots=True, eq=False, repr=False)
class KeyMapMetadata(Message, proto="flyteidl.cacheservice.KeyMapMetadata"):
    """Notes about a stored result."""

    values: dict[str, str] = map_field(1, "string", "string")
    """Notes about the result, each under a name. (`map<string, string> values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Metadata(Message, proto="flyteidl.cacheservice.Metadata"):
    """Where a stored result comes from."""

    source_identifier: Identifier | None = field(1, "message")
    """Task or workflow that made it. (`flyteidl.core.Identifier source_identifier = 1`)"""
    key_map: KeyMapMetadata | None = field(2, "message")
    """Further notes, by name. (`KeyMapMetadata key_map = 2`)"""
    created_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """When it was first stored. (`google.protobuf.Timestamp created_at = 3`)"""
    last_updated_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When it was last stored. (`google.protobuf.Timestamp last_updated_at = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CachedOutput(Message, proto="flyteidl.cacheservice.CachedOutput"):
    """A stored result."""

    output_literals: LiteralMap | None = field(1, "message", group="output")
    """Values themselves, by name. (`flyteidl.core.LiteralMap output_literals = 1`)"""
    output_uri: str | None = field(2, "string", group="output")
    """Where `outputs.pb` is stored. (`string output_uri = 2`)"""
    metadata: Metadata | None = field(3, "message")
    """Who stored it, and when. (`Metadata metadata = 3`)"""

    @property
    def output(self) -> LiteralMap | str | None:
        """Literals or address, whichever is set."""
        return self._oneof("output", self.output_literals, self.output_uri)


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheRequest(Message, proto="flyteidl.cacheservice.GetCacheRequest"):
    """Asks for a stored result."""

    key: str = field(1, "string")
    """Hash of the task, its version of the cache, its interface and its inputs. (`string key = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheResponse(Message, proto="flyteidl.cacheservice.GetCacheResponse"):
    """A stored result. If there is none, the call fails with the gRPC status NOT_FOUND."""

    output: CachedOutput | None = field(1, "message")
    """Values or their address. (`CachedOutput output = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheRequest(Message, proto="flyteidl.cacheservice.PutCacheRequest"):
    """Stores a result."""

    key: str = field(1, "string")
    """Hash of the task, its version of the cache, its interface and its inputs. (`string key = 1`)"""
    output: CachedOutput | None = field(2, "message")
    """Values or their address. (`CachedOutput output = 2`)"""
    overwrite: bool = field(3, "bool")
    """Whether to replace an existing result; otherwise the call fails with the gRPC status ALREADY_EXISTS. (`bool
    overwrite = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheResponse(Message, proto="flyteidl.cacheservice.PutCacheResponse"):
    """Confirms that a result was stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheRequest(Message, proto="flyteidl.cacheservice.DeleteCacheRequest"):
    """Removes a stored result."""

    key: str = field(1, "string")
    """Hash of the task, its version of the cache, its interface and its inputs. (`string key = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheResponse(Message, proto="flyteidl.cacheservice.DeleteCacheResponse"):
    """Confirms that a result was removed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Reservation(Message, proto="flyteidl.cacheservice.Reservation"):
    """The right to compute a result, while others with the same inputs wait."""

    key: str = field(1, "string")
    """Hash of the task, its version of the cache, its interface and its inputs. (`string key = 1`)"""
    owner_id: str = field(2, "string")
    """Identifies the run that computes, such as by its node and attempt. (`string owner_id = 2`)"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """Time within which the owner should extend it. (`google.protobuf.Duration heartbeat_interval = 3`)"""
    expires_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When others may take it over. (`google.protobuf.Timestamp expires_at = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationRequest(Message, proto="flyteidl.cacheservice.GetOrExtendReservationRequest"):
    """Asks for the right to compute a result, or extends it."""

    key: str = field(1, "string")
    """Hash of the task, its version of the cache, its interface and its inputs. (`string key = 1`)"""
    owner_id: str = field(2, "string")
    """Identifies the run that asks. (`string owner_id = 2`)"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """Time until the owner extends it again. The installation may allow less. (`google.protobuf.Duration
    heartbeat_interval = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationResponse(Message, proto="flyteidl.cacheservice.GetOrExtendReservationResponse"):
    """Who has the right to compute a result."""

    reservation: Reservation | None = field(1, "message")
    """Compare its `owner_id` with your own. (`Reservation reservation = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationRequest(Message, proto="flyteidl.cacheservice.ReleaseReservationRequest"):
    """Releases the right to compute a result."""

    key: str = field(1, "string")
    """Hash of the task, its version of the cache, its interface and its inputs. (`string key = 1`)"""
    owner_id: str = field(2, "string")
    """Identifies the run that releases it. (`string owner_id = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationResponse(Message, proto="flyteidl.cacheservice.ReleaseReservationResponse"):
    """Confirms that the right was released; it has no fields."""
