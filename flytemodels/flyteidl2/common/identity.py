# Made from flyteidl2/common/identity.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/identity.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ApplicationIdentifier, UserIdentifier
from flytemodels.flyteidl2.common.policy import Policy
from flytemodels.flyteidl2.common.role import Role


@message_dataclass(slots=True, eq=False, repr=False)
class User(Message, proto="flyteidl2.common.User", rules=True):
    """A person."""

    id: UserIdentifier | None = field(1, "message")
    """Unique id at the identity provider. (`UserIdentifier id = 1`)"""
    spec: UserSpec | None = field(2, "message")
    """Name and contact details. (`UserSpec spec = 2`)"""
    roles: list[Role] = field(3, "message", repeated=True)
    """Deprecated. Use `policies`. (`repeated Role roles = 3`)"""
    policies: list[Policy] = field(4, "message", repeated=True)
    """What the person may do. Empty unless requested. (`repeated Policy policies = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UserSpec(Message, proto="flyteidl2.common.UserSpec"):
    """Name and contact details of a person."""

    first_name: str = field(1, "string")
    """Given name. (`string first_name = 1`)"""
    last_name: str = field(2, "string")
    """Family name. (`string last_name = 2`)"""
    email: str = field(3, "string")
    """Mail address. (`string email = 3`)"""
    organization: str = field(4, "string")
    """Organization that the person belongs to. (`string organization = 4`)"""
    user_handle: str = field(5, "string")
    """Login name. (`string user_handle = 5`)"""
    groups: list[str] = field(6, "string", repeated=True)
    """Groups that the person is in at the identity provider. (`repeated string groups = 6`)"""
    photo_url: str = field(7, "string")
    """URL of a portrait. (`string photo_url = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Application(Message, proto="flyteidl2.common.Application", rules=True):
    """A program that logs in on its own behalf."""

    id: ApplicationIdentifier | None = field(1, "message")
    """Unique id at the identity provider. (`ApplicationIdentifier id = 1`)"""
    spec: AppSpec | None = field(2, "message")
    """Display name and organization. (`AppSpec spec = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AppSpec(Message, proto="flyteidl2.common.AppSpec"):
    """Display name and organization of a program."""

    name: str = field(1, "string")
    """Display name. (`string name = 1`)"""
    organization: str = field(2, "string")
    """Organization that it belongs to. (`string organization = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnrichedIdentity(Message, proto="flyteidl2.common.EnrichedIdentity", rules=True):
    """Who did something, with name and contact details."""

    user: User | None = field(1, "message", group="principal")
    """A person. (`User user = 1`)"""
    application: Application | None = field(2, "message", group="principal")
    """A program. (`Application application = 2`)"""

    @property
    def principal(self) -> User | Application | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("principal", self.user, self.application)


@message_dataclass(slots=True, eq=False, repr=False)
class Identity(Message, proto="flyteidl2.common.Identity", rules=True):
    """Who did something, by id only."""

    user_id: UserIdentifier | None = field(1, "message", group="principal")
    """Id of a person. (`UserIdentifier user_id = 1`)"""
    application_id: ApplicationIdentifier | None = field(2, "message", group="principal")
    """Id of a program. (`ApplicationIdentifier application_id = 2`)"""

    @property
    def principal(self) -> UserIdentifier | ApplicationIdentifier | None:
        """The member that is set, or None."""
        return self._oneof("principal", self.user_id, self.application_id)
