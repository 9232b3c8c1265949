# Made from flyteidl/admin/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/common.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.execution import WorkflowExecution
from flytemodels.flyteidl.core.identifier import Identifier, ResourceType
from flytemodels.flyteidl.core.literals import KeyValuePair


class NamedEntityState(Enum):
    """The enum `flyteidl.admin.NamedEntityState`."""

    NAMED_ENTITY_ACTIVE = 0
    NAMED_ENTITY_ARCHIVED = 1
    SYSTEM_GENERATED = 2


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityIdentifier(Message, proto="flyteidl.admin.NamedEntityIdentifier"):
    """The message `flyteidl.admin.NamedEntityIdentifier`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    name: str = field(3, "string")
    """`string name = 3`"""
    org: str = field(4, "string")
    """`string org = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityMetadata(Message, proto="flyteidl.admin.NamedEntityMetadata"):
    """The message `flyteidl.admin.NamedEntityMetadata`."""

    description: str = field(1, "string")
    """`string description = 1`"""
    state: NamedEntityState = field(2, "enum", default_factory=lambda: NamedEntityState.NAMED_ENTITY_ACTIVE)
    """`NamedEntityState state = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntity(Message, proto="flyteidl.admin.NamedEntity"):
    """The message `flyteidl.admin.NamedEntity`."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """`flyteidl.core.ResourceType resource_type = 1`"""
    id: NamedEntityIdentifier | None = field(2, "message")
    """`NamedEntityIdentifier id = 2`"""
    metadata: NamedEntityMetadata | None = field(3, "message")
    """`NamedEntityMetadata metadata = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Sort(Message, proto="flyteidl.admin.Sort"):
    """The message `flyteidl.admin.Sort`."""

    class Direction(Enum):
        """The enum `flyteidl.admin.Sort.Direction`."""

        DESCENDING = 0
        ASCENDING = 1

    DESCENDING: ClassVar[Sort.Direction] = Direction.DESCENDING
    ASCENDING: ClassVar[Sort.Direction] = Direction.ASCENDING

    key: str = field(1, "string")
    """`string key = 1`"""
    direction: Sort.Direction = field(2, "enum", default_factory=lambda: Sort.Direction.DESCENDING)
    """`Direction direction = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityIdentifierListRequest(Message, proto="flyteidl.admin.NamedEntityIdentifierListRequest"):
    """The message `flyteidl.admin.NamedEntityIdentifierListRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    limit: int = field(3, "uint32")
    """`uint32 limit = 3`"""
    token: str = field(4, "string")
    """`string token = 4`"""
    sort_by: Sort | None = field(5, "message")
    """`Sort sort_by = 5`"""
    filters: str = field(6, "string")
    """`string filters = 6`"""
    org: str = field(7, "string")
    """`string org = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityListRequest(Message, proto="flyteidl.admin.NamedEntityListRequest"):
    """The message `flyteidl.admin.NamedEntityListRequest`."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """`flyteidl.core.ResourceType resource_type = 1`"""
    project: str = field(2, "string")
    """`string project = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    limit: int = field(4, "uint32")
    """`uint32 limit = 4`"""
    token: str = field(5, "string")
    """`string token = 5`"""
    sort_by: Sort | None = field(6, "message")
    """`Sort sort_by = 6`"""
    filters: str = field(7, "string")
    """`string filters = 7`"""
    org: str = field(8, "string")
    """`string org = 8`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityIdentifierList(Message, proto="flyteidl.admin.NamedEntityIdentifierList"):
    """The message `flyteidl.admin.NamedEntityIdentifierList`."""

    entities: list[NamedEntityIdentifier] = field(1, "message", repeated=True)
    """`repeated NamedEntityIdentifier entities = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityList(Message, proto="flyteidl.admin.NamedEntityList"):
    """The message `flyteidl.admin.NamedEntityList`."""

    entities: list[NamedEntity] = field(1, "message", repeated=True)
    """`repeated NamedEntity entities = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityGetRequest(Message, proto="flyteidl.admin.NamedEntityGetRequest"):
    """The message `flyteidl.admin.NamedEntityGetRequest`."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """`flyteidl.core.ResourceType resource_type = 1`"""
    id: NamedEntityIdentifier | None = field(2, "message")
    """`NamedEntityIdentifier id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityUpdateRequest(Message, proto="flyteidl.admin.NamedEntityUpdateRequest"):
    """The message `flyteidl.admin.NamedEntityUpdateRequest`."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """`flyteidl.core.ResourceType resource_type = 1`"""
    id: NamedEntityIdentifier | None = field(2, "message")
    """`NamedEntityIdentifier id = 2`"""
    metadata: NamedEntityMetadata | None = field(3, "message")
    """`NamedEntityMetadata metadata = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityUpdateResponse(Message, proto="flyteidl.admin.NamedEntityUpdateResponse"):
    """The message `flyteidl.admin.NamedEntityUpdateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ObjectGetRequest(Message, proto="flyteidl.admin.ObjectGetRequest"):
    """The message `flyteidl.admin.ObjectGetRequest`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ResourceListRequest(Message, proto="flyteidl.admin.ResourceListRequest"):
    """The message `flyteidl.admin.ResourceListRequest`."""

    id: NamedEntityIdentifier | None = field(1, "message")
    """`NamedEntityIdentifier id = 1`"""
    limit: int = field(2, "uint32")
    """`uint32 limit = 2`"""
    token: str = field(3, "string")
    """`string token = 3`"""
    filters: str = field(4, "string")
    """`string filters = 4`"""
    sort_by: Sort | None = field(5, "message")
    """`Sort sort_by = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EmailNotification(Message, proto="flyteidl.admin.EmailNotification"):
    """The message `flyteidl.admin.EmailNotification`."""

    recipients_email: list[str] = field(1, "string", repeated=True)
    """`repeated string recipients_email = 1`"""
    template: str = field(2, "string")
    """`string template = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PagerDutyNotification(Message, proto="flyteidl.admin.PagerDutyNotification"):
    """The message `flyteidl.admin.PagerDutyNotification`."""

    recipients_email: list[str] = field(1, "string", repeated=True)
    """`repeated string recipients_email = 1`"""
    template: str = field(2, "string")
    """`string template = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SlackNotification(Message, proto="flyteidl.admin.SlackNotification"):
    """The message `flyteidl.admin.SlackNotification`."""

    recipients_email: list[str] = field(1, "string", repeated=True)
    """`repeated string recipients_email = 1`"""
    template: str = field(2, "string")
    """`string template = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Notification(Message, proto="flyteidl.admin.Notification"):
    """The message `flyteidl.admin.Notification`."""

    phases: list[WorkflowExecution.Phase] = field(1, "enum", repeated=True)
    """`repeated flyteidl.core.WorkflowExecution.Phase phases = 1`"""
    email: EmailNotification | None = field(2, "message", group="type")
    """`EmailNotification email = 2`"""
    pager_duty: PagerDutyNotification | None = field(3, "message", group="type")
    """`PagerDutyNotification pager_duty = 3`"""
    slack: SlackNotification | None = field(4, "message", group="type")
    """`SlackNotification slack = 4`"""

    @property
    def type(self) -> EmailNotification | PagerDutyNotification | SlackNotification | None:
        """The member of the oneof `type` that is set, or None."""
        return self._oneof("type", self.email, self.pager_duty, self.slack)


@message_dataclass(slots=True, eq=False, repr=False)
class UrlBlob(Message, proto="flyteidl.admin.UrlBlob"):
    """Deprecated. The message `flyteidl.admin.UrlBlob`."""

    url: str = field(1, "string")
    """`string url = 1`"""
    bytes: int = field(2, "int64")
    """`int64 bytes = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Labels(Message, proto="flyteidl.admin.Labels"):
    """The message `flyteidl.admin.Labels`."""

    values: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Annotations(Message, proto="flyteidl.admin.Annotations"):
    """The message `flyteidl.admin.Annotations`."""

    values: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Envs(Message, proto="flyteidl.admin.Envs"):
    """The message `flyteidl.admin.Envs`."""

    values: list[KeyValuePair] = field(1, "message", repeated=True)
    """`repeated flyteidl.core.KeyValuePair values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AuthRole(Message, proto="flyteidl.admin.AuthRole"):
    """Deprecated. The message `flyteidl.admin.AuthRole`."""

    assumable_iam_role: str = field(1, "string")
    """`string assumable_iam_role = 1`"""
    kubernetes_service_account: str = field(2, "string")
    """`string kubernetes_service_account = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RawOutputDataConfig(Message, proto="flyteidl.admin.RawOutputDataConfig"):
    """The message `flyteidl.admin.RawOutputDataConfig`."""

    output_location_prefix: str = field(1, "string")
    """`string output_location_prefix = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class FlyteURLs(Message, proto="flyteidl.admin.FlyteURLs"):
    """The message `flyteidl.admin.FlyteURLs`."""

    inputs: str = field(1, "string")
    """`string inputs = 1`"""
    outputs: str = field(2, "string")
    """`string outputs = 2`"""
    deck: str = field(3, "string")
    """`string deck = 3`"""
