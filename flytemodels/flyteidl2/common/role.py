# Made from flyteidl2/common/role.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/role.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.authorization import Action, Permission
from flytemodels.flyteidl2.common.identifier import RoleIdentifier


class RoleType(Enum):
    """The enum `flyteidl2.common.RoleType`."""

    ROLE_TYPE_NONE = 0
    ROLE_TYPE_ADMIN = 1
    ROLE_TYPE_CONTRIBUTOR = 2
    ROLE_TYPE_VIEWER = 3
    ROLE_TYPE_CUSTOM = 4
    ROLE_TYPE_CLUSTER_MANAGER = 5
    ROLE_TYPE_FLYTE_PROJECT_ADMIN = 6
    ROLE_TYPE_SERVERLESS_VIEWER = 7
    ROLE_TYPE_SERVERLESS_CONTRIBUTOR = 8
    ROLE_TYPE_SUPPORT = 9
    ROLE_TYPE_SYSTEM_PROVISIONED_ACCESS = 10


@message_dataclass(slots=True, eq=False, repr=False)
class Role(Message, proto="flyteidl2.common.Role"):
    """The message `flyteidl2.common.Role`."""

    id: RoleIdentifier | None = field(1, "message")
    """`RoleIdentifier id = 1`"""
    permissions: list[Permission] = field(2, "message", repeated=True)
    """Deprecated. (`repeated Permission permissions = 2`)"""
    role_spec: RoleSpec | None = field(3, "message")
    """`RoleSpec role_spec = 3`"""
    role_type: RoleType = field(4, "enum", default_factory=lambda: RoleType.ROLE_TYPE_NONE)
    """`RoleType role_type = 4`"""
    actions: list[Action] = field(5, "enum", repeated=True)
    """`repeated Action actions = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RoleSpec(Message, proto="flyteidl2.common.RoleSpec"):
    """The message `flyteidl2.common.RoleSpec`."""

    description: str = field(1, "string")
    """`string description = 1`"""
