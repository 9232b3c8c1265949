"""What it costs to start: the import, and the first parse after it, each time in a fresh interpreter."""

from __future__ import annotations

import json
import subprocess
import sys

from .contestants import Contestant
from .data import data_file

# The interpreter's own start is the same for all and does not count.
PROGRAM = """
from time import process_time
with open({path!r}, "rb") as file:
    data = file.read()
start = process_time()
{statement}
imported = process_time()
{first_parse}
print([imported - start, process_time() - start])
"""


# Of each of some 150 classes once: the plan, the engine's table, the constructor. What is imported meanwhile counts.
FIRST_USE = """
from time import process_time
from flytemodels import Message
from flytemodels.flyteidl import core
from flytemodels.flyteidl.admin import execution, launch_plan, node_execution, project, task
from flytemodels.flyteidl.core import compiler, errors, interface, literals, security, tasks, types, workflow
modules = (tasks, workflow, literals, types, interface, errors, security, compiler,
           execution, launch_plan, node_execution, project, task)
classes = [cls for module in modules for cls in vars(module).values()
           if isinstance(cls, type) and issubclass(cls, Message) and cls.__module__ == module.__name__]
assert len(classes) > 100
core.Void.parse(b"")
core.Void()
start = process_time()
for cls in classes:
    cls.parse(b"")
    cls()
print((process_time() - start) / len(classes))
"""


def first_use(contestant: Contestant) -> float:
    """Return the seconds of processor time for the first parse and the first construction of a class, on average."""
    finished = subprocess.run(
        [sys.executable, "-c", FIRST_USE],
        env=contestant.process_environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return float(finished.stdout)


def start(contestant: Contestant) -> tuple[float, float]:
    """Return the seconds of processor time that a fresh interpreter takes for the import, and with a first parse."""
    program = PROGRAM.format(
        path=str(data_file("TaskTemplate")), statement=contestant.startup, first_parse=contestant.first_parse
    )
    finished = subprocess.run(
        [sys.executable, "-c", program],
        env=contestant.process_environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    imported, parsed = json.loads(finished.stdout)
    return imported, parsed
