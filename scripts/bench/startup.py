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
