# Made from flyteidl/admin/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/common.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.execution import WorkflowExecution
from flytemodels.flyteidl.core.identifier import Identifier, ResourceType
from flytemodels.flyteidl.core.literals import KeyValuePair


class NamedEntityState(Enum):
    """Whether a name is in use."""

    NAMED_ENTITY_ACTIVE = 0
    """In use."""
    NAMED_ENTITY_ARCHIVED = 1
    """Retired, though still usable. flyteadmin lists it all the same unless the request filters by state."""
    SYSTEM_GENERATED = 2
    """Created by Flyte itself, for executions of single tasks."""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityIdentifier(Message, proto="flyteidl.admin.NamedEntityIdentifier"):
    """A task, workflow or launch plan, whatever its version."""

    project: str = field(1, "string")
    """Project that owns it. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that owns it. (`string domain = 2`)"""
    name: str = field(3, "string")
    """As in its [Identifier][flytemodels.flyteidl.core.Identifier]. In requests for lists, empty means all names.
    (`string name = 3`)
    """
    org: str = field(4, "string")
    """Organization. Empty if the installation has none. (`string org = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityMetadata(Message, proto="flyteidl.admin.NamedEntityMetadata"):
    """Description and state of a name, for all of its versions."""

    description: str = field(1, "string")
    """What it is about, for human readers. (`string description = 1`)"""
    state: NamedEntityState = field(2, "enum", default_factory=lambda: NamedEntityState.NAMED_ENTITY_ACTIVE)
    """Whether it is in use. (`NamedEntityState state = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntity(Message, proto="flyteidl.admin.NamedEntity"):
    """A name with its description and state."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """Task, workflow or launch plan. (`flyteidl.core.ResourceType resource_type = 1`)"""
    id: NamedEntityIdentifier | None = field(2, "message")
    """Project, domain and name. (`NamedEntityIdentifier id = 2`)"""
    metadata: NamedEntityMetadata | None = field(3, "message")
    """Description and state. (`NamedEntityMetadata metadata = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Sort(Message, proto="flyteidl.admin.Sort"):
    """Order of a list."""

    class Direction(Enum):
        """Ways to sort."""

        DESCENDING = 0
        """Newest or greatest first."""
        ASCENDING = 1
        """Oldest or smallest first."""

    DESCENDING: ClassVar[Sort.Direction] = Direction.DESCENDING
    """Newest or greatest first."""
    ASCENDING: ClassVar[Sort.Direction] = Direction.ASCENDING
    """Oldest or smallest first."""

    key: str = field(1, "string")
    """Column to sort by, such as `created_at`. flyteadmin refuses columns that the listed items do not have. (`string
    key = 1`)
    """
    direction: Sort.Direction = field(2, "enum", default_factory=lambda: Sort.Direction.DESCENDING)
    """Whether the greatest or the smallest comes first. (`Direction direction = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityIdentifierListRequest(Message, proto="flyteidl.admin.NamedEntityIdentifierListRequest"):
    """Asks for a list of names."""

    project: str = field(1, "string")
    """Project that owns them. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that owns them. (`string domain = 2`)"""
    limit: int = field(3, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 3`)"""
    token: str = field(4, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 4`)
    """
    sort_by: Sort | None = field(5, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 5`)"""
    filters: str = field(6, "string")
    """Conditions such as `eq(project,shop)+contains(name,train)`; flyteadmin returns items that meet all of them.
    (`string filters = 6`)
    """
    org: str = field(7, "string")
    """Organization. Empty if the installation has none. (`string org = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityListRequest(Message, proto="flyteidl.admin.NamedEntityListRequest"):
    """Asks for a list of names with their descriptions and states."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """Task, workflow or launch plan. (`flyteidl.core.ResourceType resource_type = 1`)"""
    project: str = field(2, "string")
    """Project that owns them. (`string project = 2`)"""
    domain: str = field(3, "string")
    """Domain that owns them. (`string domain = 3`)"""
    limit: int = field(4, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 4`)"""
    token: str = field(5, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 5`)
    """
    sort_by: Sort | None = field(6, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 6`)"""
    filters: str = field(7, "string")
    """Conditions such as `eq(project,shop)+contains(name,train)`; flyteadmin returns items that meet all of them.
    (`string filters = 7`)
    """
    org: str = field(8, "string")
    """Organization. Empty if the installation has none. (`string org = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityIdentifierList(Message, proto="flyteidl.admin.NamedEntityIdentifierList"):
    """A page of names."""

    entities: list[NamedEntityIdentifier] = field(1, "message", repeated=True)
    """Names on this page. (`repeated NamedEntityIdentifier entities = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityList(Message, proto="flyteidl.admin.NamedEntityList"):
    """A page of names with their descriptions and states."""

    entities: list[NamedEntity] = field(1, "message", repeated=True)
    """Names on this page. (`repeated NamedEntity entities = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityGetRequest(Message, proto="flyteidl.admin.NamedEntityGetRequest"):
    """Asks for one name."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """Task, workflow or launch plan. (`flyteidl.core.ResourceType resource_type = 1`)"""
    id: NamedEntityIdentifier | None = field(2, "message")
    """Project, domain and name. (`NamedEntityIdentifier id = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityUpdateRequest(Message, proto="flyteidl.admin.NamedEntityUpdateRequest"):
    """Changes the description or state of a name."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """Task, workflow or launch plan. (`flyteidl.core.ResourceType resource_type = 1`)"""
    id: NamedEntityIdentifier | None = field(2, "message")
    """Project, domain and name. (`NamedEntityIdentifier id = 2`)"""
    metadata: NamedEntityMetadata | None = field(3, "message")
    """New description and state, which replace the old ones. Required. (`NamedEntityMetadata metadata = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedEntityUpdateResponse(Message, proto="flyteidl.admin.NamedEntityUpdateResponse"):
    """Confirms that a name was changed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ObjectGetRequest(Message, proto="flyteidl.admin.ObjectGetRequest"):
    """Asks for one version of a task, workflow, launch plan or description."""

    id: Identifier | None = field(1, "message")
    """Which one; all parts are required. (`flyteidl.core.Identifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ResourceListRequest(Message, proto="flyteidl.admin.ResourceListRequest"):
    """Asks for the versions of a name, or of all names in a project and domain."""

    id: NamedEntityIdentifier | None = field(1, "message")
    """Project and domain; with a name, only versions of that name. (`NamedEntityIdentifier id = 1`)"""
    limit: int = field(2, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 2`)"""
    token: str = field(3, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 3`)
    """
    filters: str = field(4, "string")
    """Conditions such as `eq(project,shop)+contains(name,train)`; flyteadmin returns items that meet all of them.
    (`string filters = 4`)
    """
    sort_by: Sort | None = field(5, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class EmailNotification(Message, proto="flyteidl.admin.EmailNotification"):
    """Sends an email."""

    recipients_email: list[str] = field(1, "string", repeated=True)
    """Addresses. At least one is needed. (`repeated string recipients_email = 1`)"""
    template: str = field(2, "string")
    """Text of the mail's body. flyteadmin does not read it here: the body is always the installation's own. (`string
    template = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class PagerDutyNotification(Message, proto="flyteidl.admin.PagerDutyNotification"):
    """Sends an email to PagerDuty."""

    recipients_email: list[str] = field(1, "string", repeated=True)
    """Addresses that PagerDuty provides. At least one is needed. (`repeated string recipients_email = 1`)"""
    template: str = field(2, "string")
    """Text of the mail's body. flyteadmin does not read it here: the body is always the installation's own. (`string
    template = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class SlackNotification(Message, proto="flyteidl.admin.SlackNotification"):
    """Sends an email to a Slack channel."""

    recipients_email: list[str] = field(1, "string", repeated=True)
    """Addresses that Slack provides. At least one is needed. (`repeated string recipients_email = 1`)"""
    template: str = field(2, "string")
    """Text of the mail's body. flyteadmin does not read it here: the body is always the installation's own. (`string
    template = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Notification(Message, proto="flyteidl.admin.Notification"):
    """Tells people how an execution ended."""

    phases: list[WorkflowExecution.Phase] = field(1, "enum", repeated=True)
    """Phases that it is sent for. flyteadmin refuses phases that are not terminal. (`repeated
    flyteidl.core.WorkflowExecution.Phase phases = 1`)
    """
    email: EmailNotification | None = field(2, "message", group="type")
    """Directly to people's mailboxes. (`EmailNotification email = 2`)"""
    pager_duty: PagerDutyNotification | None = field(3, "message", group="type")
    """Through PagerDuty. (`PagerDutyNotification pager_duty = 3`)"""
    slack: SlackNotification | None = field(4, "message", group="type")
    """Through Slack. (`SlackNotification slack = 4`)"""

    @property
    def type(self) -> EmailNotification | PagerDutyNotification | SlackNotification | None:
        """How it is sent, whichever is set."""
        return self._oneof("type", self.email, self.pager_duty, self.slack)


@message_dataclass(slots=True, eq=False, repr=False)
class UrlBlob(Message, proto="flyteidl.admin.UrlBlob"):
    """Deprecated. A file to download."""

    url: str = field(1, "string")
    """Signed address, valid for a limited time. (`string url = 1`)"""
    bytes: int = field(2, "int64")
    """Size of the file, in bytes. (`int64 bytes = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Labels(Message, proto="flyteidl.admin.Labels"):
    """Labels of Kubernetes objects."""

    values: dict[str, str] = map_field(1, "string", "string")
    """Values of the labels, by key. (`map<string, string> values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Annotations(Message, proto="flyteidl.admin.Annotations"):
    """Annotations of Kubernetes objects."""

    values: dict[str, str] = map_field(1, "string", "string")
    """Values of the annotations, by key. (`map<string, string> values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Envs(Message, proto="flyteidl.admin.Envs"):
    """Environment variables for all tasks of an execution."""

    values: list[KeyValuePair] = field(1, "message", repeated=True)
    """In order; the last of two with the same name counts. (`repeated flyteidl.core.KeyValuePair values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AuthRole(Message, proto="flyteidl.admin.AuthRole"):
    """Deprecated. Identity that an execution runs under. Use `security_context.run_as`."""

    assumable_iam_role: str = field(1, "string")
    """IAM role of the cloud. (`string assumable_iam_role = 1`)"""
    kubernetes_service_account: str = field(2, "string")
    """Service account of the pods. (`string kubernetes_service_account = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RawOutputDataConfig(Message, proto="flyteidl.admin.RawOutputDataConfig"):
    """Where tasks store the data that literals refer to, such as files and tables."""

    output_location_prefix: str = field(1, "string")
    """Folder or URL, such as `s3://bucket/data`. Empty for the installation's own. (`string output_location_prefix =
    1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class FlyteURLs(Message, proto="flyteidl.admin.FlyteURLs"):
    """Addresses of what a node or task left, in Flyte's own `flyte://` form."""

    inputs: str = field(1, "string")
    """Address of `inputs.pb`. (`string inputs = 1`)"""
    outputs: str = field(2, "string")
    """Address of `outputs.pb`. (`string outputs = 2`)"""
    deck: str = field(3, "string")
    """Address of the HTML report. (`string deck = 3`)"""
