"""Making empty messages without the constructor, as unpickling does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flytemodels._model.compiling import compiled
from flytemodels._model.kinds import Label
from flytemodels._model.plan import Plan

__all__ = ["empty_maker"]


def empty_maker(plan: Plan) -> Callable[[], Any]:  # whose result is of the plan's class
    """Return a function that makes empty messages of a class, made on first use.

    It is compiled, as a message is made for every piece of what is read.

    Args:
        plan: the plan of the class.

    Returns:
        The function. Dataclass fields that a user's subclass added have their defaults.
    """
    made: Callable[[], Any] | None = plan.engines.get("empty")
    if made is None:
        made = plan.engines["empty"] = _compiled(plan)
    return made


def _compiled(plan: Plan) -> Callable[[], Any]:
    scope: dict[str, Any] = {"__name__": __name__, "new": object.__new__, "cls": plan.cls}
    lines = ["message = new(cls)", "message._unknown_fields = b''", "message._originals = None"]
    defaults = [(field.name, field.default, field.label in (Label.REPEATED, Label.MAP)) for field in plan.fields]
    # What a user's subclass adds may be mutable: each message gets its own.
    defaults += [(name, default, True) for name, default in plan.others]
    for number, (name, default, fresh) in enumerate(defaults):
        scope[f"value_{number}"] = default if fresh else default()
        lines.append(f"message.{name} = value_{number}{'()' if fresh else ''}")
    empty: Callable[[], Any] = compiled("empty()", [*lines, "return message"], scope)
    return empty
