"""What each engine has to reach, as ratios of one and the same run."""

from __future__ import annotations

from dataclasses import dataclass

from .contestants import BARE, BUF, MODELS, NATIVE, ORJSON, PYTHON, STOCK, UPB, Contestant
from .data import DATA, SIZES
from .measure import FIRST_PARSE, FIRST_USE, IMPORT, Results, Row


@dataclass(frozen=True)
class Target:
    """How flytemodels, with one of its engines, has to compare with another contestant."""

    row: Row
    other: Contestant
    limit: float
    """The most it may take, in units of what the other takes."""
    ours: Contestant = PYTHON

    def verdict(self, results: Results) -> str:
        """Return in a line whether the target was reached, and by how much, if the other took part."""
        what = " ".join(self.row)
        if self.other.label not in results.cells[self.row]:
            return f"skipped  {what}: {self.other.label} was left out"
        ratio = results.ratio(self.row, self.ours, self.other)
        reached = "reached" if ratio <= self.limit else "MISSED "
        return f"{reached}  {what}: {ratio:.3f}x of {self.other.label}, at most {self.limit:.3f}x"


@dataclass(frozen=True)
class Flat:
    """How much a literal may cost in the map where it is dearest, in units of what it costs where it is cheapest."""

    what: str
    limit: float = 1.5
    ours: Contestant = NATIVE
    others: tuple[Contestant, ...] = (UPB, BUF)

    def verdict(self, sweep: Results) -> str:
        """Return in a line whether the target was reached, and how others fare."""
        ratio = self.ratio(sweep, self.ours)
        reached = "reached" if ratio <= self.limit else "MISSED "
        present = [other for other in self.others if other.label in sweep.cells[f"{SIZES[0]:,} literals", self.what]]
        others = ", ".join(f"{other.label} {self.ratio(sweep, other):.2f}x" for other in present)
        sizes = f"{SIZES[0]:,} to {SIZES[-1]:,} literals"
        return (
            f"{reached}  {sizes}, {self.what}: {ratio:.2f}x from cheapest to dearest, at most {self.limit}x ({others})"
        )

    def ratio(self, sweep: Results, contestant: Contestant) -> float:
        """What a literal costs where it is dearest, in units of what it costs where it is cheapest."""
        costs = [sweep.cells[f"{size:,} literals", self.what][contestant.label] for size in SIZES]
        return max(costs) / min(costs)


@dataclass(frozen=True)
class Seconds:
    """How long something may take that no other contestant does."""

    row: Row
    limit: float
    ours: Contestant = NATIVE

    def verdict(self, results: Results) -> str:
        """Return in a line whether the target was reached, and by how much."""
        seconds = results.cells[self.row][self.ours.label]
        reached = "reached" if seconds <= self.limit else "MISSED "
        return f"{reached}  {' '.join(self.row)}: {seconds * 1e6:.0f} us, at most {self.limit * 1e6:.0f} us"


TARGETS = (
    *(Target((data, what), STOCK, 1 / 4) for data in DATA[:2] for what in ("parse", "serialize")),
    Target(IMPORT, BARE, 1.6),
    Target(IMPORT, MODELS, 1 / 6),
    *(Target((data, what), UPB, 1.0) for data in DATA for what in ("to_dict", "from_dict")),
    *(Target((data, "equal"), UPB, 3.0) for data in DATA),
    *(Target((data, "memory"), MODELS, 1.0) for data in DATA),
)


def each(what: str, other: Contestant, *limits: float) -> tuple[Target, ...]:
    """Targets of the native engine: a limit for each of the data."""
    return tuple(Target((data, what), other, limit, NATIVE) for data, limit in zip(DATA, limits, strict=True))


NATIVE_TARGETS: tuple[Target | Seconds, ...] = (
    *each("equal", UPB, 1.2, 1.2, 1.2),
    *each("deepcopy", UPB, 3.0, 3.0, 3.0),
    *each("dumps", UPB, 2.0, 2.0, 2.0),
    *each("loads", UPB, 3.0, 3.0, 3.0),
    *each("pickle size", UPB, 1.05, 1.05, 1.05),
    *each("parse", BUF, 1 / 4, 1 / 4.5, 1 / 5),
    # upb makes no Python values yet when it parses.
    *each("parse", UPB, 2.2, 2.2, 3.6),
    *each("serialize", UPB, 1.3, 1.3, 1.3),
    *each("serialize", BUF, 1 / 3, 1 / 3, 1 / 3),
    *each("build", UPB, 1 / 11, 1 / 7, 1 / 7),
    *each("to_dict", UPB, 1 / 5, 1 / 5, 1 / 5),
    *each("from_dict", UPB, 1 / 5, 1 / 5, 1 / 5),
    *each("to_json", ORJSON, 4.0, 4.0, 4.0),
    *each("from_json", ORJSON, 3.0, 3.0, 3.0),
    *each("show", UPB, 2.0, 2.0, 2.0),
    *each("short_string", UPB, 2.0, 2.0, 2.0),
    Target(IMPORT, UPB, 1.0, NATIVE),
    Target(FIRST_PARSE, UPB, 1.2, NATIVE),
    Seconds(FIRST_USE, 80e-6),
    *each("memory", UPB, 1.05, 1.9, 2.0),
)

NATIVE_SWEEP_TARGETS = tuple(Flat(what) for what in ("parse", "parse, kept", "free, kept", "serialize"))
