# Made from flyteidl2/cacheservice/cacheservice.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/cacheservice/cacheservice.proto` (package `flyteidl2.cacheservice`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.identifier import Identifier
from flytemodels.flyteidl2.core.literals import LiteralMap


@message_dataclass(slots=True, eq=False, repr=False)
class KeyMapMetadata(Message, proto="flyteidl2.cacheservice.KeyMapMetadata"):
    """Notes about a stored result."""

    values: dict[str, str] = map_field(1, "string", "string")
    """Notes about the result, each under a name. (`map<string, string> values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Metadata(Message, proto="flyteidl2.cacheservice.Metadata"):
    """Where a stored result comes from."""

    source_identifier: Identifier | None = field(1, "message")
    """Task whose result it is. (`flyteidl2.core.Identifier source_identifier = 1`)"""
    key_map: KeyMapMetadata | None = field(2, "message")
    """Further notes, by name. (`KeyMapMetadata key_map = 2`)"""
    created_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """When it was first stored. (`google.protobuf.Timestamp created_at = 3`)"""
    last_updated_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When it was last replaced. (`google.protobuf.Timestamp last_updated_at = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CachedOutput(Message, proto="flyteidl2.cacheservice.CachedOutput", rules=True):
    """A stored result."""

    output_literals: LiteralMap | None = field(1, "message", group="output")
    """The outputs themselves, by name. The open-source service refuses them: store `output_uri`.
    (`flyteidl2.core.LiteralMap output_literals = 1`)
    """
    output_uri: str | None = field(2, "string", group="output")
    """Address of `outputs.pb`. (`string output_uri = 2`)"""
    metadata: Metadata | None = field(3, "message")
    """Who stored it, and when. (`Metadata metadata = 3`)"""

    @property
    def output(self) -> LiteralMap | str | None:
        """Literals or address, whichever is set."""
        return self._oneof("output", self.output_literals, self.output_uri)


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheRequest(Message, proto="flyteidl2.cacheservice.GetCacheRequest"):
    """Asks for a stored result."""

    key: str = field(1, "string")
    """Hash of the task's name, its cache version, its interface and its inputs. (`string key = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheResponse(Message, proto="flyteidl2.cacheservice.GetCacheResponse", rules=True):
    """A stored result. If there is none, the call fails with the gRPC status NOT_FOUND."""

    output: CachedOutput | None = field(1, "message")
    """Values or their address. (`CachedOutput output = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class OverwriteOutput(Message, proto="flyteidl2.cacheservice.OverwriteOutput"):
    """Whether to replace a stored result: if `overwrite` is True, or if the result is older than `max_age`."""

    overwrite: bool = field(1, "bool")
    """Whether to replace an existing result of any age. (`bool overwrite = 1`)"""
    delete_blob: bool = field(2, "bool")
    """Whether to delete the files of the old result. The open-source service ignores it. (`bool delete_blob = 2`)"""
    max_age: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """Age above which a result is replaced, even if `overwrite` is False. None for no age limit.
    (`google.protobuf.Duration max_age = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheRequest(Message, proto="flyteidl2.cacheservice.PutCacheRequest", rules=True):
    """Stores a result."""

    key: str = field(1, "string")
    """Hash of the task's name, its cache version, its interface and its inputs. (`string key = 1`)"""
    output: CachedOutput | None = field(2, "message")
    """Values or their address. (`CachedOutput output = 2`)"""
    overwrite: OverwriteOutput | None = field(3, "message")
    """Whether to replace an existing result. If None, an existing result leads to the gRPC status ALREADY_EXISTS.
    (`OverwriteOutput overwrite = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheResponse(Message, proto="flyteidl2.cacheservice.PutCacheResponse"):
    """Confirms that a result was stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheRequest(Message, proto="flyteidl2.cacheservice.DeleteCacheRequest"):
    """Deletes a stored result. Files that it refers to stay."""

    key: str = field(1, "string")
    """Hash of the task's name, its cache version, its interface and its inputs. (`string key = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheResponse(Message, proto="flyteidl2.cacheservice.DeleteCacheResponse"):
    """Confirms that a result was removed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Reservation(Message, proto="flyteidl2.cacheservice.Reservation"):
    """The right to compute a result, while others with the same inputs wait."""

    key: str = field(1, "string")
    """Hash of the task's name, its cache version, its interface and its inputs. (`string key = 1`)"""
    owner_id: str = field(2, "string")
    """Names the holder; the executor uses the Kubernetes name and namespace of the action. (`string owner_id = 2`)"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """How often the holder must extend the reservation. (`google.protobuf.Duration heartbeat_interval = 3`)"""
    expires_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When others may take it over: three heartbeats after it was last extended, by default.
    (`google.protobuf.Timestamp expires_at = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationRequest(Message, proto="flyteidl2.cacheservice.GetOrExtendReservationRequest"):
    """Asks for the right to compute a result, or extends it."""

    key: str = field(1, "string")
    """Hash of the task's name, its cache version, its interface and its inputs. (`string key = 1`)"""
    owner_id: str = field(2, "string")
    """Names the caller, and must stay the same when it extends the reservation. (`string owner_id = 2`)"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """How often the caller will extend it. Longer intervals than the service allows (10 seconds by default) are
    shortened. (`google.protobuf.Duration heartbeat_interval = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationResponse(Message, proto="flyteidl2.cacheservice.GetOrExtendReservationResponse"):
    """Who has the right to compute a result."""

    reservation: Reservation | None = field(1, "message")
    """The current reservation. If its `owner_id` is not the caller's, somebody else holds it. (`Reservation reservation
    = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationRequest(Message, proto="flyteidl2.cacheservice.ReleaseReservationRequest"):
    """Gives up the right to compute a result. Releasing one that is not held is not an error."""

    key: str = field(1, "string")
    """Hash of the task's name, its cache version, its interface and its inputs. (`string key = 1`)"""
    owner_id: str = field(2, "string")
    """Names the holder. (`string owner_id = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationResponse(Message, proto="flyteidl2.cacheservice.ReleaseReservationResponse"):
    """Confirms that the right was given up; it has no fields."""
