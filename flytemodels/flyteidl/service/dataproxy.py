# Made from flyteidl/service/dataproxy.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/dataproxy.proto` (package `flyteidl.service`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.identifier import NodeExecutionIdentifier
from flytemodels.flyteidl.core.literals import Literal, LiteralMap


class ArtifactType(Enum):
    """What a link leads to."""

    ARTIFACT_TYPE_UNDEFINED = 0
    """Not said."""
    ARTIFACT_TYPE_DECK = 1
    """HTML report of a task."""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationResponse(Message, proto="flyteidl.service.CreateUploadLocationResponse"):
    """Where to upload a file."""

    signed_url: str = field(1, "string")
    """URL for one PUT with the file's content. (`string signed_url = 1`)"""
    native_url: str = field(2, "string")
    """Address of the file afterwards, such as `s3://bucket/key`. (`string native_url = 2`)"""
    expires_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """Until when the URL works. (`google.protobuf.Timestamp expires_at = 3`)"""
    headers: dict[str, str] = map_field(4, "string", "string")
    """HTTP headers that the PUT must have. (`map<string, string> headers = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationRequest(Message, proto="flyteidl.service.CreateUploadLocationRequest"):
    """Asks where to upload a file, such as an archive of code."""

    project: str = field(1, "string")
    """Becomes part of the address. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Becomes part of the address. (`string domain = 2`)"""
    filename: str = field(3, "string")
    """Last part of the address. Empty lets the service choose. (`string filename = 3`)"""
    expires_in: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """How long the URL should work. None for the installation's default. (`google.protobuf.Duration expires_in = 4`)"""
    content_md5: bytes = field(5, "bytes")
    """MD5 digest of the content; the store refuses other content. (`bytes content_md5 = 5`)"""
    filename_root: str = field(6, "string")
    """Folder of the address. Empty for one made of the digest. (`string filename_root = 6`)"""
    add_content_md5_metadata: bool = field(7, "bool")
    """Whether the store keeps the digest beside the file. (`bool add_content_md5_metadata = 7`)"""
    org: str = field(8, "string")
    """Organization. Empty where the installation has none. (`string org = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLocationRequest(Message, proto="flyteidl.service.CreateDownloadLocationRequest"):
    """Deprecated. Asks for a URL to download a file from."""

    native_url: str = field(1, "string")
    """Address of the file, such as `s3://bucket/key`. (`string native_url = 1`)"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """How long the URL should work. None for the installation's default. (`google.protobuf.Duration expires_in = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLocationResponse(Message, proto="flyteidl.service.CreateDownloadLocationResponse"):
    """Deprecated. Where to download a file."""

    signed_url: str = field(1, "string")
    """URL for a GET. (`string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Until when it works. (`google.protobuf.Timestamp expires_at = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkRequest(Message, proto="flyteidl.service.CreateDownloadLinkRequest"):
    """Asks for URLs to download what an execution left."""

    artifact_type: ArtifactType = field(1, "enum", default_factory=lambda: ArtifactType.ARTIFACT_TYPE_UNDEFINED)
    """Kind of file. (`ArtifactType artifact_type = 1`)"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """How long the URLs should work. None for the installation's default. (`google.protobuf.Duration expires_in =
    2`)
    """
    node_execution_id: NodeExecutionIdentifier | None = field(3, "message", group="source")
    """Node that left it. (`flyteidl.core.NodeExecutionIdentifier node_execution_id = 3`)"""

    @property
    def source(self) -> NodeExecutionIdentifier | None:
        """The kind that is set, or None."""
        return self._oneof("source", self.node_execution_id)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkResponse(Message, proto="flyteidl.service.CreateDownloadLinkResponse"):
    """Where to download what an execution left."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """Deprecated. Use `pre_signed_urls`. (`repeated string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Deprecated. Use `pre_signed_urls`. (`google.protobuf.Timestamp expires_at = 2`)"""
    pre_signed_urls: PreSignedURLs | None = field(3, "message")
    """URLs, and until when they work. (`PreSignedURLs pre_signed_urls = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PreSignedURLs(Message, proto="flyteidl.service.PreSignedURLs"):
    """URLs that need no login."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """For a GET each. (`repeated string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Until when they work. (`google.protobuf.Timestamp expires_at = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDataRequest(Message, proto="flyteidl.service.GetDataRequest"):
    """Asks for what a `flyte://` address stands for."""

    flyte_url: str = field(1, "string")
    """Address of inputs, outputs or a report, as [FlyteURLs][flytemodels.flyteidl.admin.common.FlyteURLs] has them.
    (`string flyte_url = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetDataResponse(Message, proto="flyteidl.service.GetDataResponse"):
    """What a `flyte://` address stands for."""

    literal_map: LiteralMap | None = field(1, "message", group="data")
    """Inputs or outputs. (`flyteidl.core.LiteralMap literal_map = 1`)"""
    pre_signed_urls: PreSignedURLs | None = field(2, "message", group="data")
    """URLs of a report. (`PreSignedURLs pre_signed_urls = 2`)"""
    literal: Literal | None = field(3, "message", group="data")
    """A single output. (`flyteidl.core.Literal literal = 3`)"""

    @property
    def data(self) -> LiteralMap | PreSignedURLs | Literal | None:
        """The kind that is set, or None."""
        return self._oneof("data", self.literal_map, self.pre_signed_urls, self.literal)
