# Made from flyteidl2/imagebuilder/payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/imagebuilder/payload.proto` (package `flyteidl2.imagebuilder`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ProjectIdentifier
from flytemodels.flyteidl2.imagebuilder.definition import Image, ImageIdentifier


@message_dataclass(slots=True, eq=False, repr=False)
class GetImageRequest(Message, proto="flyteidl2.imagebuilder.GetImageRequest", rules=True):
    """Asks whether an image has been built."""

    id: ImageIdentifier | None = field(1, "message")
    """Repository and tag. (`ImageIdentifier id = 1`; required)"""
    organization: str = field(2, "string")
    """Deprecated. Use `project_id`. (`string organization = 2`)"""
    project_id: ProjectIdentifier | None = field(3, "message")
    """Project and domain of the caller. (`flyteidl2.common.ProjectIdentifier project_id = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetImageResponse(Message, proto="flyteidl2.imagebuilder.GetImageResponse", rules=True):
    """A built image. If there is none, the call fails with the gRPC status NOT_FOUND."""

    image: Image | None = field(1, "message")
    """Its full reference, and the run that built it. (`Image image = 1`)"""
