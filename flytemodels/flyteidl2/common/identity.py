# Made from flyteidl2/common/identity.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/identity.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ApplicationIdentifier, UserIdentifier
from flytemodels.flyteidl2.common.policy import Policy
from flytemodels.flyteidl2.common.role import Role


@message_dataclass(slots=True, eq=False, repr=False)
class User(Message, proto="flyteidl2.common.User"):
    """The message `flyteidl2.common.User`."""

    id: UserIdentifier | None = field(1, "message")
    """`UserIdentifier id = 1`"""
    spec: UserSpec | None = field(2, "message")
    """`UserSpec spec = 2`"""
    roles: list[Role] = field(3, "message", repeated=True)
    """Deprecated. (`repeated Role roles = 3`)"""
    policies: list[Policy] = field(4, "message", repeated=True)
    """`repeated Policy policies = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UserSpec(Message, proto="flyteidl2.common.UserSpec"):
    """The message `flyteidl2.common.UserSpec`."""

    first_name: str = field(1, "string")
    """`string first_name = 1`"""
    last_name: str = field(2, "string")
    """`string last_name = 2`"""
    email: str = field(3, "string")
    """`string email = 3`"""
    organization: str = field(4, "string")
    """`string organization = 4`"""
    user_handle: str = field(5, "string")
    """`string user_handle = 5`"""
    groups: list[str] = field(6, "string", repeated=True)
    """`repeated string groups = 6`"""
    photo_url: str = field(7, "string")
    """`string photo_url = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Application(Message, proto="flyteidl2.common.Application"):
    """The message `flyteidl2.common.Application`."""

    id: ApplicationIdentifier | None = field(1, "message")
    """`ApplicationIdentifier id = 1`"""
    spec: AppSpec | None = field(2, "message")
    """`AppSpec spec = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AppSpec(Message, proto="flyteidl2.common.AppSpec"):
    """The message `flyteidl2.common.AppSpec`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    organization: str = field(2, "string")
    """`string organization = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnrichedIdentity(Message, proto="flyteidl2.common.EnrichedIdentity"):
    """The message `flyteidl2.common.EnrichedIdentity`."""

    user: User | None = field(1, "message", group="principal")
    """`User user = 1`"""
    application: Application | None = field(2, "message", group="principal")
    """`Application application = 2`"""

    @property
    def principal(self) -> User | Application | None:
        """The member of the oneof `principal` that is set, or None."""
        return self._oneof("principal", self.user, self.application)


@message_dataclass(slots=True, eq=False, repr=False)
class Identity(Message, proto="flyteidl2.common.Identity"):
    """The message `flyteidl2.common.Identity`."""

    user_id: UserIdentifier | None = field(1, "message", group="principal")
    """`UserIdentifier user_id = 1`"""
    application_id: ApplicationIdentifier | None = field(2, "message", group="principal")
    """`ApplicationIdentifier application_id = 2`"""

    @property
    def principal(self) -> UserIdentifier | ApplicationIdentifier | None:
        """The member of the oneof `principal` that is set, or None."""
        return self._oneof("principal", self.user_id, self.application_id)
