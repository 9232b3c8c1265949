# Made from flyteidl2/common/policy.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/policy.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.authorization import Resource
from flytemodels.flyteidl2.common.identifier import PolicyIdentifier, RoleIdentifier


@message_dataclass(slots=True, eq=False, repr=False)
class Policy(Message, proto="flyteidl2.common.Policy", rules=True):
    """Who may do what, and where: a list of roles, each with the resource that it applies to."""

    id: PolicyIdentifier | None = field(1, "message")
    """Organization and name. (`PolicyIdentifier id = 1`; required)"""
    bindings: list[PolicyBinding] = field(2, "message", repeated=True)
    """Roles, and the resource that each applies to. (`repeated PolicyBinding bindings = 2`)"""
    description: str = field(3, "string")
    """Human-readable text. (`string description = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PolicyBinding(Message, proto="flyteidl2.common.PolicyBinding", rules=True):
    """A role, applied to a resource."""

    role_id: RoleIdentifier | None = field(1, "message")
    """Role that says what may be done. (`RoleIdentifier role_id = 1`; required)"""
    resource: Resource | None = field(2, "message")
    """Resource that it applies to. (`Resource resource = 2`; required)"""
