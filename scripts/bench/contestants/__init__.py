"""The contestants: each module tells how one library does the same five things with a message."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version

from ..data import CACHE, DATA, ROOT

Operations = dict[str, Callable[[], object]]
"""`parse`, `serialize`, `build`, `to_dict` and `from_dict`, as far as the library can do them, on one message."""


@dataclass(frozen=True)
class Contestant:
    """One library, or one way to use it."""

    label: str
    """What the table calls it."""
    module: str
    """The module beside this one that holds its operations."""
    startup: str
    """The statement that imports what it takes to use a TaskTemplate."""
    first_parse: str
    """The statement after it that parses `data`, the bytes of a TaskTemplate."""
    environment: dict[str, str] = field(default_factory=dict[str, str])
    """Environment variables that choose the way it works."""
    distribution: str = ""
    """The distribution that has to be installed, of those that not every Python can have."""
    oldest_python: tuple[int, int] = (3, 10)
    """The first Python that it works with."""

    def process_environment(self) -> dict[str, str]:
        """The environment of a process in which this contestant works."""
        path = os.pathsep.join([str(ROOT), str(ROOT / "scripts"), str(CACHE)])
        # Without compiled modules, an import would be measured that nobody has to wait for.
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**inherited, "PYTHONPATH": path, **self.environment}


def ours(engine: str) -> Contestant:
    """flytemodels with one of its engines."""
    return Contestant(
        label=f"flytemodels, {engine}",
        module="ours",
        startup="from flytemodels import TaskTemplate",
        first_parse="TaskTemplate.parse(data)",
        environment={"FLYTEMODELS_ENGINE": engine},
    )


PYTHON = ours("python")
NATIVE = ours("native")

UPB = Contestant(
    label="flyteidl (upb)",
    module="upb",
    startup="from flyteidl.core.tasks_pb2 import TaskTemplate",
    first_parse="TaskTemplate.FromString(data)",
)

UPB_VALUES = Contestant(
    label="upb, every field",
    module="upb_values",
    startup="from bench.contestants.upb_values import message_class, values",
    first_parse="values(message_class('TaskTemplate').FromString(data))",
)

MODELS = Contestant(
    label="flytekit.models",
    module="flytekit_models",
    startup="import flytekit.models.task",
    first_parse="from flyteidl.core.tasks_pb2 import TaskTemplate\n"
    "flytekit.models.task.TaskTemplate.from_flyte_idl(TaskTemplate.FromString(data))",
    distribution="flytekit",
)

STOCK = Contestant(
    label="stock betterproto2",
    module="stock",
    startup="from stock_betterproto2.flyteidl.core import TaskTemplate",
    first_parse="TaskTemplate.parse(data)",
)

BUF = Contestant(
    label="protobuf-py",
    module="buf",
    startup="from protobuf_py.flyteidl.core.tasks_pb import TaskTemplate",
    first_parse="TaskTemplate.from_binary(data)",
    distribution="protobuf-py",
    oldest_python=(3, 11),
)

FASTPROTO = Contestant(
    label="fastproto",
    module="fastproto_dataclasses",
    startup="from renamed_fastproto.flyteidl.core.tasks_pb import TaskTemplate",
    first_parse="TaskTemplate.from_bytes(data)",
    distribution="fastproto",
    oldest_python=(3, 12),
)

BARE = Contestant(
    label="bare betterproto2",
    module="",
    startup="import betterproto2",
    first_parse="",
)
"""Only started: the floor for whatever rests on betterproto2."""


ORJSON = Contestant(label="orjson, plain dicts", module="orjson_text", startup="import orjson", first_parse="")
"""Writes and reads text only: neither its start nor its memory is measured."""

ALL = (PYTHON, NATIVE, UPB, UPB_VALUES, MODELS, STOCK, BUF, FASTPROTO)


def left_out() -> dict[str, str]:
    """By label, the contestants that cannot take part on this machine, and why."""
    reasons = {contestant.label: missing(contestant) for contestant in ALL}
    return {label: reason for label, reason in reasons.items() if reason is not None}


def missing(contestant: Contestant) -> str | None:
    """Return what a contestant lacks to take part, or None."""
    oldest = contestant.oldest_python
    if sys.version_info < oldest:
        return f"needs Python {oldest[0]}.{oldest[1]} or later"
    if contestant.distribution and not is_installed(contestant.distribution):
        return f"{contestant.distribution} is not installed"
    if contestant is NATIVE and not has_native_engine():
        return "the native engine was not built"
    return None


def is_installed(distribution: str) -> bool:
    """Whether a distribution is there."""
    try:
        version(distribution)
    except PackageNotFoundError:
        return False
    return True


def has_native_engine() -> bool:
    """Whether flytemodels' native engine can be loaded."""
    program = "from flytemodels import _engine; raise SystemExit(_engine.engine() != 'native')"
    command = [sys.executable, "-c", program]
    return (
        subprocess.run(command, env=NATIVE.process_environment(), stderr=subprocess.DEVNULL, check=False).returncode
        == 0
    )


def operations_of(module: str, name: str, data: bytes) -> Operations:
    """Load a contestant's module and prepare its operations for some data; only the wire's for the size sweep's."""
    loaded = importlib.import_module(f"{__name__}.{module}")
    operations: Operations = loaded.wire_operations(name, data)
    if name in DATA:
        operations |= loaded.value_operations(name, data)
    return operations
