"""Instructions instead of seconds, counted by valgrind's callgrind: the same in every run on any machine.

One process for each contestant and each of the data does all of its operations. It calls `getppid` around what is
counted, and callgrind writes down there what it has counted since the last time.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from .contestants import NATIVE, ORJSON, PYTHON, UPB, Contestant
from .data import DATA, data_file

TIMES = 10
LIMIT = 600
"""How long a process may take, in seconds. A minute is usual."""
OPERATIONS = (
    *("parse", "serialize", "build", "equal", "deepcopy", "dumps", "loads", "show", "short_string"),
    *("to_dict", "from_dict", "to_json", "from_json"),
)
PROGRAM = """
import gc, os
from bench.contestants import operations_of
operations = operations_of({module!r}, {data!r}, open({path!r}, "rb").read())
gc.freeze()
for name in {names!r}:
    operation = operations.get(name)
    if operation is not None:
        print(name)
        for _ in range(2):
            operation()
        gc.collect()
        os.getppid()
        for _ in range({times}):
            operation()
        os.getppid()
"""


def instructions_report() -> str:
    """Count, and return the ratios to the official classes, of JSON text to orjson on plain dicts.

    Raises:
        FileNotFoundError: valgrind is not installed.
        TimeoutExpired: a process takes too long.
    """
    if shutil.which("valgrind") is None:
        raise FileNotFoundError("expected valgrind to be installed, got none on PATH")
    contestants = (NATIVE, PYTHON)
    lines = [f"{'instructions':28}" + "".join(f"{each.label:>22}" for each in contestants)]
    for data in DATA:
        theirs = instructions(UPB, data) | instructions(ORJSON, data)
        ours = [instructions(each, data) for each in contestants]
        for name in OPERATIONS:
            ratios = "".join(f"{each[name] / theirs[name]:21.2f}x" for each in ours)
            lines.append(f"{data + ' ' + name:28}{ratios}")
    other = f"In units of {UPB.label}, for JSON text of {ORJSON.label}"
    return "\n".join([*lines, other])


def instructions(contestant: Contestant, data: str) -> dict[str, float]:
    """Return how many instructions each operation takes."""
    program = PROGRAM.format(
        module=contestant.module, data=data, path=str(data_file(data)), names=OPERATIONS, times=TIMES
    )
    with TemporaryDirectory() as folder:
        counts = Path(folder) / "counts"
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", "--dump-before=getppid"]
        finished = subprocess.run(
            [*command, sys.executable, "-c", program],
            env={**contestant.process_environment(), "PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
            check=False,
            timeout=LIMIT,
        )
        if finished.returncode != 0:
            raise RuntimeError(f"{contestant.label} failed:\n{finished.stderr}")
        names = finished.stdout.split()
        # Two dumps for each operation: what led to it, and the operation itself.
        return {name: counted(Path(f"{counts}.{2 * number + 2}")) / TIMES for number, name in enumerate(names)}


def counted(dump: Path) -> int:
    """Return what callgrind counted for a dump."""
    found = re.search(r"^(?:totals|summary): (\d+)", dump.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError("expected callgrind to say what it counted, got a file without totals")
    return int(found[1])
