"""Values in and out of literals, beside flytekit's TypeEngine, and what importing `flytemodels.values` costs."""

from __future__ import annotations

import dataclasses
import datetime
import logging
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from .worker import time_operation

__all__ = ["values_report"]

FASTER = 15
"""How many times as fast as flytekit's TypeEngine each row has to be."""
IMPORT_LIMIT = 1.2
"""The most that the import may take, in units of importing TaskTemplate."""
IMPORTS = 15
"""How often each import is measured, in a process of its own; the fastest counts."""


@dataclasses.dataclass
class Order:
    """What a dict of the second row has 900 of."""

    name: str
    count: int
    price: float
    tags: list[str]
    note: str | None = None


@dataclasses.dataclass(frozen=True)
class Row:
    """A value, and what turns it into literals and back."""

    name: str
    write: Callable[[], object]
    read: Callable[[], object]
    flytekit_write: Callable[[], object]
    flytekit_read: Callable[[], object]


def values_report() -> str:
    """Measure, and return the table with its verdicts."""
    lines = [f"{'':34}{'flytemodels':>13}{'flytekit':>13}{'ratio':>8}"]
    for row in rows():
        for what, ours, theirs in (
            ("write", row.write, row.flytekit_write),
            ("read", row.read, row.flytekit_read),
        ):
            mine, other = time_operation(ours), time_operation(theirs)
            reached = "reached" if other >= FASTER * mine else "MISSED"
            name = f"{row.name}, {what}"
            lines.append(f"{name:34}{mine * 1e3:10.3f} ms{other * 1e3:10.3f} ms{other / mine:7.1f}x  {reached}")
    values, template = (
        import_seconds("from flytemodels.values import to_literal, to_python"),
        import_seconds("from flytemodels import TaskTemplate"),
    )
    reached = "reached" if values <= IMPORT_LIMIT * template else "MISSED"
    lines.append(
        f"import of flytemodels.values {values * 1e3:.1f} ms, of TaskTemplate {template * 1e3:.1f} ms: "
        f"{values / template:.2f}x, at most {IMPORT_LIMIT}x  {reached}"
    )
    return "\n".join(lines)


def rows() -> list[Row]:
    """Return the three rows."""
    ints = list(range(2000))
    orders = {f"order {n}": Order(f"n{n}", n, n / 7, ["a", "b"], None if n % 2 else "x") for n in range(900)}
    types: dict[str, Any] = {}  # type expressions
    mixed: dict[str, object] = {}
    for number in range(200):
        python_type, value = MIXED[number % len(MIXED)]
        types[f"v{number}"], mixed[f"v{number}"] = python_type, value
    return [
        single("2,000 ints", list[int], ints),
        single("900 dataclasses", dict[str, Order], orders),
        whole(types, mixed),
    ]


MIXED: list[tuple[Any, object]] = [  # type expressions
    (int, 3),
    (float, 0.5),
    (str, "text"),
    (bool, True),
    (datetime.datetime, datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)),
    (datetime.timedelta, datetime.timedelta(minutes=5)),
    (list[str], ["a", "b", "c"]),
    (dict[str, int], {"a": 1, "b": 2}),
    (dict, {"a": [1, 2.5, None], "b": {"c": "d"}}),
    (Order, Order("n", 1, 0.5, ["a"])),
]


def flytekit() -> tuple[Any, Any]:  # flytekit has no types
    """Return the TypeEngine and the context."""
    logging.disable(logging.CRITICAL)
    engine = import_module("flytekit.core.type_engine").TypeEngine
    return engine, import_module("flytekit.core.context_manager").FlyteContextManager.current_context()


def single(name: str, python_type: Any, value: object) -> Row:  # a type expression
    """Return the row of one literal."""
    from flytemodels.values import to_literal, to_python

    engine, context = flytekit()
    literal = to_literal(value, python_type)
    literal_type = engine.to_literal_type(python_type)
    model = engine.to_literal(context, value, python_type, literal_type)

    def write() -> object:
        engine._LITERAL_CACHE.clear()  # it would hand out the literal that it made before
        return engine.to_literal(context, value, python_type, literal_type)

    return Row(
        name,
        lambda: to_literal(value, python_type),
        lambda: to_python(literal, python_type=python_type),
        write,
        lambda: engine.to_python_value(context, model, python_type),
    )


def whole(types: dict[str, Any], values: dict[str, object]) -> Row:  # type expressions
    """Return the row of a LiteralMap."""
    from flytemodels.values import inputs

    engine, context = flytekit()
    literals = inputs.from_python(values, None, types)
    models = engine.dict_to_literal_map(context, values, types)
    return Row(
        f"LiteralMap of {len(values)}",
        lambda: inputs.from_python(values, None, types),
        lambda: inputs.to_python(literals, None, types),
        lambda: engine.dict_to_literal_map(context, values, types),
        lambda: engine.literal_map_to_kwargs(context, models, types),
    )


def import_seconds(statement: str) -> float:
    """Return the seconds of processor time that an import takes in a new process."""
    program = f"import time; start = time.process_time(); {statement}; print(time.process_time() - start)"
    command = [sys.executable, "-c", program]
    return min(float(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(IMPORTS))


if __name__ == "__main__":
    print(values_report())
