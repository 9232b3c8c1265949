# Made from flyteidl2/common/role.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/role.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.authorization import Action, Permission
from flytemodels.flyteidl2.common.identifier import RoleIdentifier


class RoleType(Enum):
    """Roles that come with an installation, and custom ones."""

    ROLE_TYPE_NONE = 0
    """Not set."""
    ROLE_TYPE_ADMIN = 1
    """Allows everything."""
    ROLE_TYPE_CONTRIBUTOR = 2
    """Allows deploying and running."""
    ROLE_TYPE_VIEWER = 3
    """Allows looking only."""
    ROLE_TYPE_CUSTOM = 4
    """Defined by the organization."""
    ROLE_TYPE_CLUSTER_MANAGER = 5
    """Allows managing clusters."""
    ROLE_TYPE_FLYTE_PROJECT_ADMIN = 6
    """Allows managing projects."""
    ROLE_TYPE_SERVERLESS_VIEWER = 7
    """Allows looking only, in a serverless installation."""
    ROLE_TYPE_SERVERLESS_CONTRIBUTOR = 8
    """Allows deploying and running, in a serverless installation."""
    ROLE_TYPE_SUPPORT = 9
    """For the provider's support staff."""
    ROLE_TYPE_SYSTEM_PROVISIONED_ACCESS = 10
    """Granted by the system itself."""


@message_dataclass(slots=True, eq=False, repr=False)
class Role(Message, proto="flyteidl2.common.Role", rules=True):
    """A set of actions that are allowed together."""

    id: RoleIdentifier | None = field(1, "message")
    """Organization and name. (`RoleIdentifier id = 1`; required)"""
    permissions: list[Permission] = field(2, "message", repeated=True)
    """Deprecated. Use `actions`, and policies to say what they apply to. (`repeated Permission permissions = 2`)"""
    role_spec: RoleSpec | None = field(3, "message")
    """Description of the role. (`RoleSpec role_spec = 3`)"""
    role_type: RoleType = field(4, "enum", default_factory=lambda: RoleType.ROLE_TYPE_NONE)
    """Whether the role is built in or custom. (`RoleType role_type = 4`)"""
    actions: list[Action] = field(5, "enum", repeated=True)
    """Operations that the role allows. (`repeated Action actions = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RoleSpec(Message, proto="flyteidl2.common.RoleSpec"):
    """Description of a role."""

    description: str = field(1, "string")
    """Human-readable text. (`string description = 1`)"""
