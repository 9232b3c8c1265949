"""Tasks as users of Flyte 2 write them, and what the SDK makes of them. It runs beside the SDK (`tests.flyte2.sdk`)."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import enum
import pathlib
from typing import Any

import flyte
from flyte._internal.runtime.convert import convert_from_native_to_inputs, convert_from_native_to_outputs
from flyte._internal.runtime.task_serde import translate_task_to_wire
from flyte.models import NativeInterface, SerializationContext
from flyte.types import TypeEngine

ROOT = pathlib.Path(__file__).parents[2]


class Color(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Point:
    x: int
    y: float = 0.5


env = flyte.TaskEnvironment(
    name="shop",
    image="example.org/shop:1",
    resources=flyte.Resources(cpu=("1", "2"), memory="1Gi", gpu="A100:2", shm="auto"),
    env_vars={"A": "b"},
    secrets=[flyte.Secret(key="token", as_env_var="TOKEN")],
    cache=flyte.Cache("override", version_override="1"),
)
plain = flyte.TaskEnvironment(name="plain", image="example.org/plain:1")


@env.task(retries=3, timeout=datetime.timedelta(minutes=5), short_name="train")
async def train(n: int, rate: float, name: str = "x", when: datetime.datetime | None = None) -> tuple[str, list[int]]:
    """Train a model."""
    return name, [n]


@plain.task
async def greet(name: str) -> str:
    return name


VALUES: dict[str, tuple[Any, Any]] = {
    "n": (int, 3),
    "rate": (float, 0.5),
    "name": (str, "naïve"),
    "point": (Point, Point(1)),
    "many": (list[int], [1, 2]),
    "map": (dict[str, float], {"a": 1.5}),
    "color": (Color, Color.RED),
    "when": (datetime.datetime, datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)),
    "maybe": (int | None, None),
    "long": (datetime.timedelta, datetime.timedelta(days=1)),
}
"""Values of inputs and outputs, with their types."""


def written() -> list[tuple[str, str]]:
    """Return the full name of each message, and its wire data in hexadecimal."""
    context = SerializationContext(
        project="p",
        domain="d",
        version="v1",
        org="o",
        root_dir=ROOT,
        input_path="{{.input}}",
        output_path="{{.outputPrefix}}",
    )
    types = {name: kind for name, (kind, _) in VALUES.items()}
    values = {name: value for name, (_, value) in VALUES.items()}
    interface = NativeInterface.from_types(inputs={name: (kind, None) for name, kind in types.items()}, outputs=types)
    inputs = asyncio.run(convert_from_native_to_inputs(interface, **values)).proto_inputs
    outputs = asyncio.run(convert_from_native_to_outputs(tuple(values.values()), interface)).proto_outputs
    messages = [
        *(translate_task_to_wire(one, context) for one in (train, greet)),
        *(inputs, outputs),
        *(TypeEngine.to_literal_type(kind) for kind in types.values()),
    ]
    return [(one.DESCRIPTOR.full_name, one.SerializeToString(deterministic=True).hex()) for one in messages]
