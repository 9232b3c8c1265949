"""All measurements, interleaved: in each round every contestant is asked once, and the best of the rounds counts."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from .contestants import BARE, FASTPROTO, NATIVE, ORJSON, PYTHON, UPB, Contestant
from .contestants.upb import message_class
from .data import DATA, SIZES, data_file
from .process import Worker
from .startup import first_use, start

OPERATIONS = (
    *("parse", "serialize", "build", "to_dict", "from_dict", "to_json", "from_json"),
    *("equal", "deepcopy", "dumps", "loads", "show", "short_string"),
)

IMPORT = ("start", "import")
FIRST_PARSE = ("start", "import and first parse")
FIRST_USE = ("start", "first use of a class")

Row = tuple[str, str]
"""What is measured: the data, or `start`, and what is done with it."""


@dataclass
class Results:
    """The best figure of each contestant for each row: seconds, or bytes in the rows that measure memory."""

    cells: dict[Row, dict[str, float]] = field(default_factory=dict[Row, dict[str, float]])
    altered: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """By contestant, the data that of which it writes something else than it read."""

    def add(self, row: Row, contestant: Contestant, figure: float) -> None:
        """Note a figure; the smallest stays."""
        cells = self.cells.setdefault(row, {})
        cells[contestant.label] = min(figure, cells.get(contestant.label, figure))

    def ratio(self, row: Row, contestant: Contestant, other: Contestant) -> float:
        """How many times as much a contestant takes as another."""
        return self.cells[row][contestant.label] / self.cells[row][other.label]


def measure_operations(results: Results, workers: Sequence[Worker], rounds: int) -> None:
    """Time each operation on each of the data, with all contestants that know it."""
    for data in DATA:
        able = {worker: worker.ask("operations", data) for worker in workers}
        for operation in OPERATIONS:
            for _ in range(rounds):
                for worker in workers:
                    if operation in able[worker]:
                        results.add((data, operation), worker.contestant, worker.ask("time", data, operation))


def measure_memory(results: Results, contestants: Sequence[Contestant], rounds: int) -> None:
    """Measure what a message takes that is kept, each time in a process that does nothing else."""
    for data in DATA:
        for _ in range(rounds):
            for contestant in contestants:
                with Worker(contestant) as worker:
                    results.add((data, "memory"), contestant, worker.ask("memory", data))


def measure_start(results: Results, contestants: Sequence[Contestant], rounds: int) -> None:
    """Time imports and first parses."""
    for _ in range(rounds):
        for contestant in [*contestants, BARE]:
            imported, parsed = start(contestant)
            results.add(IMPORT, contestant, imported)
            if contestant is not BARE:
                results.add(FIRST_PARSE, contestant, parsed)
            if contestant in (PYTHON, NATIVE):
                results.add(FIRST_USE, contestant, first_use(contestant))


def measure_pickles(results: Results, workers: Sequence[Worker]) -> None:
    """Note how many bytes a pickle has."""
    for data in DATA:
        for worker in workers:
            if worker.contestant in (PYTHON, NATIVE, UPB, FASTPROTO):
                results.add((data, "pickle size"), worker.contestant, worker.ask("size", data))


def measure_sweep(results: Results, workers: Sequence[Worker], rounds: int) -> None:
    """Time LiteralMaps of growing size; the figures are seconds per literal.

    `parse` is one map at a time, freed before the next one is parsed, with the garbage collector on: what users wait
    for. A small map then lives in memory that is in the processor's caches, a large one in pages that the kernel has to
    clear first. To tell that apart from what the parsers do, 100,000 literals are parsed and kept in maps of each size,
    from 10,000 maps of 10 to one map of 100,000, which takes the same memory; then they are freed.
    """
    for size in SIZES:
        data, row = f"LiteralMap-{size}", f"{size:,} literals"
        for _ in range(rounds):
            for worker in workers:
                for operation in ("parse", "serialize"):
                    results.add((row, operation), worker.contestant, worker.ask("time", data, operation) / size)
                took = worker.ask("keep", data, "parse", SIZES[-1] // size)
                for what, seconds in zip(("parse, kept", "free, kept"), took, strict=True):
                    results.add((row, what), worker.contestant, seconds / SIZES[-1])


def find_altered(results: Results, workers: Sequence[Worker]) -> None:
    """Note who does not write what it read; the official classes, which lose nothing, judge whether it is the same."""
    for data in DATA:
        cls = message_class(data)
        original = cls.FromString(data_file(data).read_bytes())
        for worker in workers:
            if cls.FromString(bytes.fromhex(worker.ask("write", data))) != original:
                results.altered.setdefault(worker.contestant.label, []).append(data)


def measure(contestants: Sequence[Contestant], sweepers: Sequence[Contestant], rounds: int) -> tuple[Results, Results]:
    """Measure everything, and return the results, those of the size sweep apart."""
    results, sweep = Results(), Results()
    with ExitStack() as stack:
        workers = [stack.enter_context(Worker(contestant)) for contestant in contestants]
        find_altered(results, workers)
        orjson = stack.enter_context(Worker(ORJSON))
        measure_operations(results, [*workers, orjson], rounds)
        measure_pickles(results, workers)
        measure_sweep(sweep, [worker for worker in workers if worker.contestant in sweepers], rounds=3)
    measure_memory(results, contestants, rounds=2)
    measure_start(results, contestants, rounds)
    return results, sweep
