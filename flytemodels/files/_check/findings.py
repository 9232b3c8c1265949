"""What a check found."""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = ["Finding"]


class Finding(NamedTuple):
    """Something that is wrong, or looks so.

    Attributes:
        level: `error` for what Flyte refuses or what cannot work, `warning` for what is likely a mistake.
        rule: the kind of problem: `reference`, `image`, `plan`, `binding`, `required`, `unknown`, `path`, `code`,
            `duplicate`, `damaged`, or the id of a rule of buf.validate.
        entity: the key of the entity, as `task/shop.tasks.train`.
        path: the field.
        text: what is wrong, and what would be right.
    """

    level: str
    rule: str
    entity: str
    path: str
    text: str

    def to_dict(self) -> dict[str, Any]:  # JSON
        """Return the finding as JSON."""
        return self._asdict()

    def __str__(self) -> str:
        where = ": ".join(part for part in (self.entity, self.path) if part)
        return f"{self.level}: {where}: {self.text}"
