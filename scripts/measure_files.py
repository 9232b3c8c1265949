"""Measures what the command line costs: `python scripts/measure_files.py`, on an idle machine.

Each figure is the best of several runs as a process, and beside `python -c pass` of the same runs.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path
from typing import Any

PACKAGES = Path(__file__).resolve().parent.parent / "tests" / "data" / "packages"
ENTITIES = 500
ROUNDS = 9


def grown(source: Path, target: Path) -> None:
    """Make a package of 500 entities out of one with 37: each again and again, under other names.

    Args:
        source: a sample package.
        target: the package to write.
    """
    from flytemodels import files

    with files.open(source) as package, tarfile.open(target, "w:gz") as tar:
        entities = list(package.values())
        for number in range(ENTITIES):
            entity = entities[number % len(entities)]
            message = entity.parse()
            holder: Any = getattr(message, "template", message)  # any entity
            holder.id.name = f"{entity.name}_{number}"
            data = bytes(message)
            info = tarfile.TarInfo(f"{number:03}_{entity.name}_{number}{entity.member.name[-5:]}")
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))


def seconds(commands: dict[str, list[str]]) -> dict[str, float]:
    """Return the shortest time of each command, run in turns so that all meet the same noise."""
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(ROUNDS):
        for name, arguments in commands.items():
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
            )
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def main() -> None:
    """Measure, and print the figures with their targets."""
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old.tgz"), Path(folder, "new.tgz")
        grown(PACKAGES / "shop-v1.tgz", old)
        grown(PACKAGES / "shop-v2.tgz", new)
        command = ["-m", "flytemodels"]
        best = seconds(
            {
                "pass": ["-c", "pass"],
                "import TaskTemplate": ["-c", "from flytemodels import TaskTemplate"],
                "--help": [*command, "--help"],
                "ls": [*command, "ls", str(old)],
                "ls --json": [*command, "ls", "--json", str(old)],
                "show": [*command, "show", str(old), "shop.tasks.train_1"],
                "diff": [*command, "diff", str(old), str(new)],
            }
        )
    for name, value in best.items():
        print(f"{name:20} {value:6.3f} s   {value - best['pass']:+6.3f} s over `python -c pass`")
    print(f"ls of {ENTITIES} entities: {best['ls'] - best['pass']:.3f} s more than pass, at most 0.25")
    print(f"diff of two such packages: {best['diff']:.3f} s, at most 1")
    print(f"--help: {best['--help'] / best['import TaskTemplate']:.2f} times importing TaskTemplate, at most 1.5")


if __name__ == "__main__":
    main()
