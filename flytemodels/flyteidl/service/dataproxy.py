# Made from flyteidl/service/dataproxy.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/dataproxy.proto` (package `flyteidl.service`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.identifier import NodeExecutionIdentifier
from flytemodels.flyteidl.core.literals import Literal, LiteralMap


class ArtifactType(Enum):
    """The enum `flyteidl.service.ArtifactType`."""

    ARTIFACT_TYPE_UNDEFINED = 0
    ARTIFACT_TYPE_DECK = 1


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationResponse(Message, proto="flyteidl.service.CreateUploadLocationResponse"):
    """The message `flyteidl.service.CreateUploadLocationResponse`."""

    signed_url: str = field(1, "string")
    """`string signed_url = 1`"""
    native_url: str = field(2, "string")
    """`string native_url = 2`"""
    expires_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp expires_at = 3`"""
    headers: dict[str, str] = map_field(4, "string", "string")
    """`map<string, string> headers = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationRequest(Message, proto="flyteidl.service.CreateUploadLocationRequest"):
    """The message `flyteidl.service.CreateUploadLocationRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    filename: str = field(3, "string")
    """`string filename = 3`"""
    expires_in: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration expires_in = 4`"""
    content_md5: bytes = field(5, "bytes")
    """`bytes content_md5 = 5`"""
    filename_root: str = field(6, "string")
    """`string filename_root = 6`"""
    add_content_md5_metadata: bool = field(7, "bool")
    """`bool add_content_md5_metadata = 7`"""
    org: str = field(8, "string")
    """`string org = 8`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLocationRequest(Message, proto="flyteidl.service.CreateDownloadLocationRequest"):
    """Deprecated. The message `flyteidl.service.CreateDownloadLocationRequest`."""

    native_url: str = field(1, "string")
    """`string native_url = 1`"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration expires_in = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLocationResponse(Message, proto="flyteidl.service.CreateDownloadLocationResponse"):
    """Deprecated. The message `flyteidl.service.CreateDownloadLocationResponse`."""

    signed_url: str = field(1, "string")
    """`string signed_url = 1`"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp expires_at = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkRequest(Message, proto="flyteidl.service.CreateDownloadLinkRequest"):
    """The message `flyteidl.service.CreateDownloadLinkRequest`."""

    artifact_type: ArtifactType = field(1, "enum", default_factory=lambda: ArtifactType.ARTIFACT_TYPE_UNDEFINED)
    """`ArtifactType artifact_type = 1`"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration expires_in = 2`"""
    node_execution_id: NodeExecutionIdentifier | None = field(3, "message", group="source")
    """`flyteidl.core.NodeExecutionIdentifier node_execution_id = 3`"""

    @property
    def source(self) -> NodeExecutionIdentifier | None:
        """The member of the oneof `source` that is set, or None."""
        return self._oneof("source", self.node_execution_id)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkResponse(Message, proto="flyteidl.service.CreateDownloadLinkResponse"):
    """The message `flyteidl.service.CreateDownloadLinkResponse`."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """Deprecated. (`repeated string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Deprecated. (`google.protobuf.Timestamp expires_at = 2`)"""
    pre_signed_urls: PreSignedURLs | None = field(3, "message")
    """`PreSignedURLs pre_signed_urls = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PreSignedURLs(Message, proto="flyteidl.service.PreSignedURLs"):
    """The message `flyteidl.service.PreSignedURLs`."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """`repeated string signed_url = 1`"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp expires_at = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDataRequest(Message, proto="flyteidl.service.GetDataRequest"):
    """The message `flyteidl.service.GetDataRequest`."""

    flyte_url: str = field(1, "string")
    """`string flyte_url = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDataResponse(Message, proto="flyteidl.service.GetDataResponse"):
    """The message `flyteidl.service.GetDataResponse`."""

    literal_map: LiteralMap | None = field(1, "message", group="data")
    """`flyteidl.core.LiteralMap literal_map = 1`"""
    pre_signed_urls: PreSignedURLs | None = field(2, "message", group="data")
    """`PreSignedURLs pre_signed_urls = 2`"""
    literal: Literal | None = field(3, "message", group="data")
    """`flyteidl.core.Literal literal = 3`"""

    @property
    def data(self) -> LiteralMap | PreSignedURLs | Literal | None:
        """The member of the oneof `data` that is set, or None."""
        return self._oneof("data", self.literal_map, self.pre_signed_urls, self.literal)
