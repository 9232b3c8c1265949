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
    """Not specified."""
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
    """When the URL stops working. (`google.protobuf.Timestamp expires_at = 3`)"""
    headers: dict[str, str] = map_field(4, "string", "string")
    """HTTP headers that the PUT must send. (`map<string, string> headers = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationRequest(Message, proto="flyteidl.service.CreateUploadLocationRequest"):
    """Asks where to upload a file, such as an archive of code. `content_md5` or `filename_root` must be set. If the
    address is known from `filename_root` and `filename` and a file exists there, flyteadmin refuses the request
    unless `content_md5` matches it.
    """

    project: str = field(1, "string")
    """Part of the address. Required. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Part of the address. Required. (`string domain = 2`)"""
    filename: str = field(3, "string")
    """Last part of the address. Empty for a random one. (`string filename = 3`)"""
    expires_in: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """How long the URL should work. None for the longest time that the installation allows; more is refused.
    (`google.protobuf.Duration expires_in = 4`)
    """
    content_md5: bytes = field(5, "bytes")
    """MD5 digest of the content, 16 bytes; the store refuses other content. (`bytes content_md5 = 5`)"""
    filename_root: str = field(6, "string")
    """Folder of the address. Empty for one derived from the digest. (`string filename_root = 6`)"""
    add_content_md5_metadata: bool = field(7, "bool")
    """Whether the store keeps the digest in the file's metadata. (`bool add_content_md5_metadata = 7`)"""
    org: str = field(8, "string")
    """Organization. Empty if the installation has none. (`string org = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLocationRequest(Message, proto="flyteidl.service.CreateDownloadLocationRequest"):
    """Deprecated. Asks for a URL to download a file from."""

    native_url: str = field(1, "string")
    """Address of the file, such as `s3://bucket/key`. (`string native_url = 1`)"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """How long the URL should work. None for the longest time that the installation allows; more is refused.
    (`google.protobuf.Duration expires_in = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLocationResponse(Message, proto="flyteidl.service.CreateDownloadLocationResponse"):
    """Deprecated. Where to download a file."""

    signed_url: str = field(1, "string")
    """URL for a GET. (`string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When it stops working. (`google.protobuf.Timestamp expires_at = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkRequest(Message, proto="flyteidl.service.CreateDownloadLinkRequest"):
    """Asks for URLs to download what a node left."""

    artifact_type: ArtifactType = field(1, "enum", default_factory=lambda: ArtifactType.ARTIFACT_TYPE_UNDEFINED)
    """Kind of file. flyteadmin refuses UNDEFINED. (`ArtifactType artifact_type = 1`)"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """How long the URLs should work. None for the longest time that the installation allows; more is refused.
    (`google.protobuf.Duration expires_in = 2`)
    """
    node_execution_id: NodeExecutionIdentifier | None = field(3, "message", group="source")
    """Node that left it. (`flyteidl.core.NodeExecutionIdentifier node_execution_id = 3`)"""

    @property
    def source(self) -> NodeExecutionIdentifier | None:
        """Whichever one is set. flyteadmin refuses None."""
        return self._oneof("source", self.node_execution_id)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkResponse(Message, proto="flyteidl.service.CreateDownloadLinkResponse"):
    """Where to download what a node left."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """Deprecated. Use `pre_signed_urls`. (`repeated string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Deprecated. Use `pre_signed_urls`. (`google.protobuf.Timestamp expires_at = 2`)"""
    pre_signed_urls: PreSignedURLs | None = field(3, "message")
    """URLs, and when they stop working. (`PreSignedURLs pre_signed_urls = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PreSignedURLs(Message, proto="flyteidl.service.PreSignedURLs"):
    """URLs that need no login."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """One for each file, for a GET. (`repeated string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When they stop working. (`google.protobuf.Timestamp expires_at = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDataRequest(Message, proto="flyteidl.service.GetDataRequest"):
    """Asks for the data behind a `flyte://` address."""

    flyte_url: str = field(1, "string")
    """Address of inputs, outputs or a report, as [FlyteURLs][flytemodels.flyteidl.admin.common.FlyteURLs] has them.
    (`string flyte_url = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetDataResponse(Message, proto="flyteidl.service.GetDataResponse"):
    """The data behind a `flyte://` address."""

    literal_map: LiteralMap | None = field(1, "message", group="data")
    """All inputs or all outputs. (`flyteidl.core.LiteralMap literal_map = 1`)"""
    pre_signed_urls: PreSignedURLs | None = field(2, "message", group="data")
    """URLs of a report. (`PreSignedURLs pre_signed_urls = 2`)"""
    literal: Literal | None = field(3, "message", group="data")
    """A single input or output, if the address names one. (`flyteidl.core.Literal literal = 3`)"""

    @property
    def data(self) -> LiteralMap | PreSignedURLs | Literal | None:
        """Whichever one is set, or None."""
        return self._oneof("data", self.literal_map, self.pre_signed_urls, self.literal)
