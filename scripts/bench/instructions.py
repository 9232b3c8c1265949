"""Instructions instead of seconds, counted by valgrind's callgrind: the same in every run on any machine.

What an operation takes is the difference of a process that does it often and one that does not, shared by the times.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

from .contestants import NATIVE, ORJSON, UPB, Contestant
from .data import DATA, data_file

TIMES = 20
OPERATIONS = ("parse", "serialize", "build", "equal", "deepcopy", "dumps", "loads", "to_json", "from_json")
PROGRAM = """
import gc
from bench.contestants import operations_of
operation = operations_of({module!r}, {data!r}, open({path!r}, "rb").read()).get({name!r})
if operation is None:
    raise SystemExit("none")
operation()
gc.freeze()
for _ in range({times}):
    operation()
"""


def instructions_report() -> str:
    """Count, and return the ratios to the official classes, or to orjson on plain dicts.

    Raises:
        FileNotFoundError: valgrind is not installed.
    """
    if shutil.which("valgrind") is None:
        raise FileNotFoundError("expected valgrind to be installed, got none on PATH")
    lines = [f"{'':28}{'instructions, of ' + UPB.label:>34}"]
    for data in DATA:
        for name in OPERATIONS:
            other = ORJSON if name.endswith("_json") else UPB
            ours, theirs = (instructions(each, data, name) for each in (NATIVE, other))
            lines.append(f"{data + ' ' + name:28}{ours / theirs:33.2f}x")
    return "\n".join(lines)


def instructions(contestant: Contestant, data: str, name: str) -> float:
    """Return how many instructions one operation takes."""
    return (counted(contestant, data, name, TIMES) - counted(contestant, data, name, 0)) / TIMES


def counted(contestant: Contestant, data: str, name: str, times: int) -> int:
    """Return how many instructions a process takes that does an operation that often."""
    program = PROGRAM.format(module=contestant.module, data=data, path=str(data_file(data)), name=name, times=times)
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.executable, "-c", program]
    environment = {**contestant.process_environment(), "PYTHONHASHSEED": "0"}
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found = re.search(r"Collected : (\d+)", finished.stderr)
    if found is None:
        raise ValueError("expected callgrind to tell what it collected")
    return int(found[1])
