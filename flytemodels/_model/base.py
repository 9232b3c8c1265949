"""The base class that all private modules annotate messages with: slots, name, and a wire form.

It knows nothing of plans and engines, so that everything can import it. `flytemodels._model.structure` builds on plans
what a message is, `flytemodels.message` on engines what can be done with one.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, ClassVar

import betterproto2
from typing_extensions import Buffer, Self

if TYPE_CHECKING:
    Base = betterproto2.Message
else:
    # A class whose objects have a `__dict__` hands it down: below betterproto2's class, each message would be a quarter
    # larger. `flytemodels.message` registers `Message` with it instead.
    Base = object

__all__ = ["MessageBase"]


class MessageBase(Base):
    """A message as the private modules know it."""

    # Annotated, so that mypy knows the type while it still analyses the cycle of `flytemodels` and its modules.
    __slots__: tuple[str, ...] = ("_originals", "_unknown_fields")

    if TYPE_CHECKING:
        # Every generated class is a dataclass; so what `dataclasses` takes, it takes of any message.
        __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    _proto_full_name: ClassVar[str]
    _has_rules: ClassVar[bool] = False
    """Whether buf.validate has rules for the class, or for one that its fields hold."""
    _plan: ClassVar[object]
    """The class's `Plan`, which `flytemodels._model.plan` makes on first use."""

    _unknown_fields: bytes
    """Fields that the class does not know, as they were read; written after the known ones."""
    _originals: dict[object, MessageBase] | None
    """Messages kept because the plain Python value in a field cannot express them, by `(field, index or key)`."""

    @classmethod
    def proto_full_name(cls) -> str:
        """Return the message's full protobuf name, such as `flyteidl.core.TaskTemplate`.

        Raises:
            TypeError: the class is of no message, such as `Message` itself.
        """
        try:
            return cls._proto_full_name
        except AttributeError:
            pass
        raise TypeError(f"expected a class of a message, got {cls.__qualname__}")

    # The engine is above this module. `Message` implements these two with it.

    @classmethod
    def parse(cls, data: Buffer) -> Self:
        """Read a message from its wire form. See `flytemodels.Message.parse`."""
        raise NotImplementedError

    def serialize_to_string(self, *, deterministic: bool = False) -> bytes:
        """Return the wire form. See `flytemodels.Message.serialize_to_string`."""
        raise NotImplementedError

    def __bool__(self) -> bool:
        # Presence is `is not None`. An empty message that is there must not look like an absent one.
        return True


# betterproto2 evaluates the annotations of a class and all of its bases with the names of the class's own module, where
# those of this module mean nothing.
MessageBase.__annotations__ = {}
