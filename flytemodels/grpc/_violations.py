"""The message by which a server says which rules of buf.validate a request breaks."""

from __future__ import annotations

from dataclasses import dataclass

from flytemodels._model.fields import field
from flytemodels._rules.errors import ValidationError
from flytemodels.message import Message

__all__ = ["Violations"]


@dataclass(slots=True, eq=False, repr=False)
class Violations(Message, proto="buf.validate.Violations"):
    """What a server says of a request that breaks rules: a detail of its status."""

    violations_: list[bytes] = field(1, "bytes", repeated=True, proto_name="violations")
    """Each a `buf.validate.Violation`; `error` reads them."""

    @property
    def error(self) -> ValidationError:
        """The violations, read.

        Raises:
            DecodeError: they are damaged.
        """
        return ValidationError.from_bytes(bytes(self))
