"""The process that one contestant works in: `python -m bench.worker MODULE`, driven line by line.

Each line on standard input is a JSON request, each line on standard output its answer:

    {"do": "operations", "data": "TaskTemplate"}             ["build", "parse", "serialize"]
    {"do": "time", "data": "TaskTemplate", "op": "parse"}    seconds for one parse
    {"do": "keep", "data": "LiteralMap-10", "op": "parse", "times": 10000}
                                                             seconds for that many parses, all of which are kept, and
                                                             seconds to free them, with the garbage collector off
    {"do": "memory", "data": "TaskTemplate"}                 bytes for one message that is kept
    {"do": "size", "data": "TaskTemplate"}                   bytes in a pickle
    {"do": "write", "data": "TaskTemplate"}                  what it writes for what it read, in hexadecimal digits
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from .contestants import Operations, operations_of
from .data import data_file

BATCH = 0.003
"""How long a batch of operations runs, at least one operation, in seconds."""

BATCHES = 10
"""How many batches one measurement has; the fastest of them counts."""

ENOUGH = 24 * 2**20
"""How much memory messages have to take before the share of one is told, in bytes."""


@cache
def operations(module: str, name: str) -> Operations:
    """Prepare the operations on some data, once, and keep what they hold out of the garbage collector's way."""
    prepared = operations_of(module, name, data_file(name).read_bytes())
    gc.collect()
    gc.freeze()
    return prepared


def time_once(operation: Callable[[], object], times: int) -> float:
    """Do an operation some times, and return the seconds of processor time it took in all.

    Not the time on the clock, in which other processes of a busy machine would have their part.
    """
    start = process_time()
    for _ in range(times):
        operation()
    return process_time() - start


def time_operation(operation: Callable[[], object]) -> float:
    """Return the seconds that one operation takes in the fastest of some batches."""
    time_once(operation, 1)  # what is looked up on first use
    times, took = 1, time_once(operation, 1)
    while took < BATCH / 2:
        times = max(2 * times, int(times * BATCH / max(took, 1e-7)))
        took = time_once(operation, times)
    batches = BATCHES if took < 10 * BATCH else 3
    return min(took, *(time_once(operation, times) for _ in range(batches))) / times


def time_kept(operation: Callable[[], object], times: int) -> tuple[float, float]:
    """Return the seconds that some operations take whose results are kept, and the seconds that freeing these takes.

    Both without the garbage collector, which would look through all of them again and again meanwhile.
    """
    gc.disable()
    try:
        start = process_time()
        kept = [operation() for _ in range(times)]
        made = process_time()
        del kept
        return made - start, process_time() - made
    finally:
        gc.enable()


def resident() -> int:
    """The bytes of memory that this process has in use."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def memory_of(parse: Callable[[], object]) -> float:
    """Return the bytes that one parsed message takes: the growth of the process, shared by the messages it keeps."""
    kept = [parse()]
    gc.collect()
    before, start = resident(), perf_counter()
    while resident() - before < ENOUGH and perf_counter() - start < 10:
        kept += [parse() for _ in range(10)]
    return (resident() - before) / (len(kept) - 1)


def answer(module: str, request: dict[str, Any]) -> Any:  # whatever JSON holds
    """Do what a request asks for."""
    prepared = operations(module, request["data"])
    match request["do"]:
        case "operations":
            return sorted(prepared)
        case "time":
            return time_operation(prepared[request["op"]])
        case "keep":
            return time_kept(prepared[request["op"]], request["times"])
        case "memory":
            return memory_of(prepared["parse"])
        case "size":
            pickled = prepared["dumps"]()
            assert isinstance(pickled, bytes)
            return len(pickled)
        case "write":
            written = prepared["serialize"]()
            assert isinstance(written, bytes)
            return written.hex()
        case unknown:
            raise ValueError(f"expected operations, time, keep, memory, size or write, got {unknown!r}")


def main() -> None:
    """Answer requests until there are no more."""
    for line in sys.stdin:
        print(json.dumps(answer(sys.argv[1], json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
