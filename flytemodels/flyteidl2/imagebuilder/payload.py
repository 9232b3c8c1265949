# Made from flyteidl2/imagebuilder/payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/imagebuilder/payload.proto` (package `flyteidl2.imagebuilder`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ProjectIdentifier
from flytemodels.flyteidl2.imagebuilder.definition import Image, ImageIdentifier


@message_dataclass(slots=True, eq=False, repr=False)
class GetImageRequest(Message, proto="flyteidl2.imagebuilder.GetImageRequest"):
    """The message `flyteidl2.imagebuilder.GetImageRequest`."""

    id: ImageIdentifier | None = field(1, "message")
    """`ImageIdentifier id = 1`"""
    organization: str = field(2, "string")
    """Deprecated. (`string organization = 2`)"""
    project_id: ProjectIdentifier | None = field(3, "message")
    """`flyteidl2.common.ProjectIdentifier project_id = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetImageResponse(Message, proto="flyteidl2.imagebuilder.GetImageResponse"):
    """The message `flyteidl2.imagebuilder.GetImageResponse`."""

    image: Image | None = field(1, "message")
    """`Image image = 1`"""
