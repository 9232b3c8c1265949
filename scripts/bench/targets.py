"""What each engine has to reach, as ratios of one and the same run."""

from __future__ import annotations

from dataclasses import dataclass

from .contestants import BARE, BUF, MODELS, NATIVE, PYTHON, STOCK, UPB, Contestant
from .data import DATA
from .measure import IMPORT, Results, Row


@dataclass(frozen=True)
class Target:
    """How flytemodels, with one of its engines, has to compare with another contestant."""

    row: Row
    other: Contestant
    limit: float
    """The most it may take, in units of what the other takes."""
    ours: Contestant = PYTHON

    def verdict(self, results: Results) -> str:
        """Tell in a line whether the target was reached, and by how much."""
        ratio = results.ratio(self.row, self.ours, self.other)
        reached = "reached" if ratio <= self.limit else "MISSED "
        what = " ".join(self.row)
        return f"{reached}  {what}: {ratio:.3f}x of {self.other.label}, at most {self.limit:.3f}x"


TARGETS = (
    *(Target((data, what), STOCK, 1 / 4) for data in DATA[:2] for what in ("parse", "serialize")),
    Target(IMPORT, BARE, 1.6),
    Target(IMPORT, MODELS, 1 / 6),
    *(Target((data, what), UPB, 1.0) for data in DATA for what in ("to_dict", "from_dict")),
    *(Target((data, "memory"), MODELS, 1.0) for data in DATA),
)

NATIVE_TARGETS = (
    *(Target((data, "parse"), BUF, 1 / 2.5, NATIVE) for data in DATA[:2]),
    *(Target((data, "serialize"), BUF, 1 / 3, NATIVE) for data in DATA[:2]),
    *(Target((data, what), MODELS, 1 / 10, NATIVE) for data in DATA[:2] for what in ("parse", "serialize")),
    *(Target((data, "serialize"), UPB, 2.0, NATIVE) for data in DATA[:2]),
    # upb makes no Python values yet when it parses.
    Target(("TaskTemplate", "parse"), UPB, 4.0, NATIVE),
    Target(("LiteralMap", "parse"), UPB, 6.0, NATIVE),
    *(Target((data, what), UPB, 1 / 5, NATIVE) for data in DATA[:2] for what in ("to_dict", "from_dict")),
    Target(("TaskTemplate", "build"), UPB, 1.0, NATIVE),
    *(Target((data, "memory"), MODELS, 1.0, NATIVE) for data in DATA),
)
