"""CPU time of gRPC calls, client and server, beside the official classes over grpcio in the same run.

    PYTHONPATH=scripts python -m bench.grpc_calls

Each side is a process of its own; the other side is always the official one, so that nothing else differs.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import IO, Final

__all__ = ["grpc_report"]

KINDS: Final = ("official", "ours", "ours-grpcio")
CASES: Final = {"a small answer, 50 calls at a time": (4000, 50, 10), "an answer of 1 MB": (60, 4, 1_000_000)}
TARGETS: Final = {
    ("server", "ours"): (1.3, 1.5),
    ("client", "ours"): (1.6, 1.5),
    ("server", "ours-grpcio"): (1.05, 1.05),
    ("client", "ours-grpcio"): (1.05, 1.05),
}
_PEER: Final = (sys.executable, "-m", "bench.grpc_peer")


@contextmanager
def _server(kind: str) -> Generator[tuple[int, subprocess.Popen[str]]]:
    process = subprocess.Popen((*_PEER, "serve", kind), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield int(_line(process.stdout)), process
    finally:
        process.kill()
        process.wait()


def _line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline()


def _cpu(process: subprocess.Popen[str]) -> float:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()
    return float(_line(process.stdout))


def _one(server: str, client: str, case: tuple[int, int, int]) -> tuple[float, float]:
    """Measure CPU microseconds for a call, of the server and of the client."""
    calls = case[0]
    with _server(server) as (port, process):
        subprocess.run((*_PEER, "call", client, str(port), *map(str, case)), check=True, capture_output=True)  # warm
        before = _cpu(process)
        command = (*_PEER, "call", client, str(port), *map(str, case))
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        return (_cpu(process) - before) / calls / 1.1 * 1e6, float(output[0]) / calls * 1e6


def grpc_report(rounds: int = 3) -> str:
    """Measure all sides.

    Args:
        rounds: how often; the median counts.

    Returns:
        A table in Markdown.
    """
    lines = ["| CPU per call | case | official | over grpclib | ratio (target) | over grpcio | ratio (target) |"]
    lines.append("|---|---|---:|---:|---:|---:|---:|")
    for side in ("server", "client"):
        for number, (name, case) in enumerate(CASES.items()):
            found: dict[str, list[float]] = {kind: [] for kind in KINDS}
            for _ in range(rounds):
                for kind in KINDS:
                    pair = (kind, "official") if side == "server" else ("official", kind)
                    found[kind].append(_one(*pair, case)[side == "client"])
            medians = {kind: statistics.median(values) for kind, values in found.items()}
            cells = [side, name, f"{medians['official']:.0f} us"]
            for kind in KINDS[1:]:
                target = TARGETS[side, kind][number]
                cells += [f"{medians[kind]:.0f} us", f"{medians[kind] / medians['official']:.2f} ({target})"]
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(grpc_report())
