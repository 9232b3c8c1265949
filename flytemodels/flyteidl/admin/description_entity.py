# Made from flyteidl/admin/description_entity.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/description_entity.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.admin.common import NamedEntityIdentifier, Sort
from flytemodels.flyteidl.core.identifier import Identifier, ResourceType


class DescriptionFormat(Enum):
    """Formats of a long description."""

    DESCRIPTION_FORMAT_UNKNOWN = 0
    """Not specified."""
    DESCRIPTION_FORMAT_MARKDOWN = 1
    """Markdown of any dialect."""
    DESCRIPTION_FORMAT_HTML = 2
    """A fragment of a web page."""
    DESCRIPTION_FORMAT_RST = 3
    """reStructuredText."""


@message_dataclass(slots=True, eq=False, repr=False)
class DescriptionEntity(Message, proto="flyteidl.admin.DescriptionEntity"):
    """Documentation of a task or workflow, which flytekit takes from docstrings."""

    id: Identifier | None = field(1, "message")
    """What it documents. (`flyteidl.core.Identifier id = 1`)"""
    short_description: str = field(2, "string")
    """Summary, meant to be a single line. (`string short_description = 2`)"""
    long_description: Description | None = field(3, "message")
    """Text of any length. (`Description long_description = 3`)"""
    source_code: SourceCode | None = field(4, "message")
    """Link to the code. (`SourceCode source_code = 4`)"""
    tags: list[str] = field(5, "string", repeated=True)
    """Words to find it by. (`repeated string tags = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Description(Message, proto="flyteidl.admin.Description"):
    """A long description."""

    value: str | None = field(1, "string", group="content")
    """Text itself. (`string value = 1`)"""
    uri: str | None = field(2, "string", group="content")
    """Where the text is stored. (`string uri = 2`)"""
    format: DescriptionFormat = field(3, "enum", default_factory=lambda: DescriptionFormat.DESCRIPTION_FORMAT_UNKNOWN)
    """How the text is marked up. (`DescriptionFormat format = 3`)"""
    icon_link: str = field(4, "string")
    """URL of a picture. (`string icon_link = 4`)"""

    @property
    def content(self) -> str | None:
        """Text or address, whichever is set."""
        return self._oneof("content", self.value, self.uri)


@message_dataclass(slots=True, eq=False, repr=False)
class SourceCode(Message, proto="flyteidl.admin.SourceCode"):
    """Where to find the code of a task or workflow."""

    link: str = field(1, "string")
    """URL, such as that of a commit. (`string link = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DescriptionEntityList(Message, proto="flyteidl.admin.DescriptionEntityList"):
    """A page of documentation."""

    descriptionEntities: list[DescriptionEntity] = field(1, "message", repeated=True)
    """One for each task or workflow on this page. (`repeated DescriptionEntity descriptionEntities = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DescriptionEntityListRequest(Message, proto="flyteidl.admin.DescriptionEntityListRequest"):
    """Asks for documentation."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """Task or workflow. (`flyteidl.core.ResourceType resource_type = 1`)"""
    id: NamedEntityIdentifier | None = field(2, "message")
    """Project, domain and name. (`NamedEntityIdentifier id = 2`)"""
    limit: int = field(3, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 3`)"""
    token: str = field(4, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 4`)
    """
    filters: str = field(5, "string")
    """Conditions such as `eq(project,shop)+contains(name,train)`; flyteadmin returns items that meet all of them.
    (`string filters = 5`)
    """
    sort_by: Sort | None = field(6, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 6`)"""
