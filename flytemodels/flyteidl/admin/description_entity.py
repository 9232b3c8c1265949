# Made from flyteidl/admin/description_entity.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/description_entity.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.admin.common import NamedEntityIdentifier, Sort
from flytemodels.flyteidl.core.identifier import Identifier, ResourceType


class DescriptionFormat(Enum):
    """The enum `flyteidl.admin.DescriptionFormat`."""

    DESCRIPTION_FORMAT_UNKNOWN = 0
    DESCRIPTION_FORMAT_MARKDOWN = 1
    DESCRIPTION_FORMAT_HTML = 2
    DESCRIPTION_FORMAT_RST = 3


@message_dataclass(slots=True, eq=False, repr=False)
class DescriptionEntity(Message, proto="flyteidl.admin.DescriptionEntity"):
    """The message `flyteidl.admin.DescriptionEntity`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    short_description: str = field(2, "string")
    """`string short_description = 2`"""
    long_description: Description | None = field(3, "message")
    """`Description long_description = 3`"""
    source_code: SourceCode | None = field(4, "message")
    """`SourceCode source_code = 4`"""
    tags: list[str] = field(5, "string", repeated=True)
    """`repeated string tags = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Description(Message, proto="flyteidl.admin.Description"):
    """The message `flyteidl.admin.Description`."""

    value: str | None = field(1, "string", group="content")
    """`string value = 1`"""
    uri: str | None = field(2, "string", group="content")
    """`string uri = 2`"""
    format: DescriptionFormat = field(3, "enum", default_factory=lambda: DescriptionFormat.DESCRIPTION_FORMAT_UNKNOWN)
    """`DescriptionFormat format = 3`"""
    icon_link: str = field(4, "string")
    """`string icon_link = 4`"""

    @property
    def content(self) -> str | None:
        """The member of the oneof `content` that is set, or None."""
        return self._oneof("content", self.value, self.uri)


@message_dataclass(slots=True, eq=False, repr=False)
class SourceCode(Message, proto="flyteidl.admin.SourceCode"):
    """The message `flyteidl.admin.SourceCode`."""

    link: str = field(1, "string")
    """`string link = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DescriptionEntityList(Message, proto="flyteidl.admin.DescriptionEntityList"):
    """The message `flyteidl.admin.DescriptionEntityList`."""

    descriptionEntities: list[DescriptionEntity] = field(1, "message", repeated=True)
    """`repeated DescriptionEntity descriptionEntities = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DescriptionEntityListRequest(Message, proto="flyteidl.admin.DescriptionEntityListRequest"):
    """The message `flyteidl.admin.DescriptionEntityListRequest`."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """`flyteidl.core.ResourceType resource_type = 1`"""
    id: NamedEntityIdentifier | None = field(2, "message")
    """`NamedEntityIdentifier id = 2`"""
    limit: int = field(3, "uint32")
    """`uint32 limit = 3`"""
    token: str = field(4, "string")
    """`string token = 4`"""
    filters: str = field(5, "string")
    """`string filters = 5`"""
    sort_by: Sort | None = field(6, "message")
    """`Sort sort_by = 6`"""
