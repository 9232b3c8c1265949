# Made from flyteidl2/cacheservice/v2/cacheservice.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/cacheservice/v2/cacheservice.proto` (package `flyteidl2.cacheservice.v2`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.cacheservice.cacheservice import DeleteCacheRequest as _DeleteCacheRequest
from flytemodels.flyteidl2.cacheservice.cacheservice import GetCacheRequest as _GetCacheRequest
from flytemodels.flyteidl2.cacheservice.cacheservice import (
    GetOrExtendReservationRequest as _GetOrExtendReservationRequest,
)
from flytemodels.flyteidl2.cacheservice.cacheservice import PutCacheRequest as _PutCacheRequest
from flytemodels.flyteidl2.cacheservice.cacheservice import ReleaseReservationRequest as _ReleaseReservationRequest


@message_dataclass(slots=True, eq=False, repr=False)
class Identifier(Message, proto="flyteidl2.cacheservice.v2.Identifier", rules=True):
    """Project and domain that results belong to. Results of one are not found from another."""

    org: str = field(1, "string")
    """Organization that owns the results. (`string org = 1`; not empty)"""
    project: str = field(2, "string")
    """Project that owns the results. (`string project = 2`; not empty)"""
    domain: str = field(3, "string")
    """Domain that owns the results. (`string domain = 3`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetCacheRequest(Message, proto="flyteidl2.cacheservice.v2.GetCacheRequest", rules=True):
    """Asks for a stored result of a project."""

    base_request: _GetCacheRequest | None = field(1, "message")
    """Request as in version 1. (`flyteidl2.cacheservice.GetCacheRequest base_request = 1`)"""
    identifier: Identifier | None = field(2, "message")
    """Organization, project and domain. (`Identifier identifier = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PutCacheRequest(Message, proto="flyteidl2.cacheservice.v2.PutCacheRequest", rules=True):
    """Stores a result for a project."""

    base_request: _PutCacheRequest | None = field(1, "message")
    """Request as in version 1. (`flyteidl2.cacheservice.PutCacheRequest base_request = 1`)"""
    identifier: Identifier | None = field(2, "message")
    """Organization, project and domain. (`Identifier identifier = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteCacheRequest(Message, proto="flyteidl2.cacheservice.v2.DeleteCacheRequest", rules=True):
    """Deletes a stored result of a project."""

    base_request: _DeleteCacheRequest | None = field(1, "message")
    """Request as in version 1. (`flyteidl2.cacheservice.DeleteCacheRequest base_request = 1`)"""
    identifier: Identifier | None = field(2, "message")
    """Organization, project and domain. (`Identifier identifier = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationRequest(
    Message, proto="flyteidl2.cacheservice.v2.GetOrExtendReservationRequest", rules=True
):
    """Asks for the right to compute a result of a project, or extends it."""

    base_request: _GetOrExtendReservationRequest | None = field(1, "message")
    """Request as in version 1. (`flyteidl2.cacheservice.GetOrExtendReservationRequest base_request = 1`)"""
    identifier: Identifier | None = field(2, "message")
    """Organization, project and domain. (`Identifier identifier = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationRequest(Message, proto="flyteidl2.cacheservice.v2.ReleaseReservationRequest", rules=True):
    """Gives up the right to compute a result of a project."""

    base_request: _ReleaseReservationRequest | None = field(1, "message")
    """Request as in version 1. (`flyteidl2.cacheservice.ReleaseReservationRequest base_request = 1`)"""
    identifier: Identifier | None = field(2, "message")
    """Organization, project and domain. (`Identifier identifier = 2`; required)"""
