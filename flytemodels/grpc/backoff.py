"""How long to wait before something is tried again."""

from __future__ import annotations

import random

import attrs

__all__ = ["Backoff"]


@attrs.frozen
class Backoff:
    """Longer and longer pauses.

    Attributes:
        initial: how many seconds after the first failure.
        multiplier: by how much longer after each further one.
        maximum: how many seconds at most.
        jitter: by which part the times differ, up and down, so that clients do not come all at once.
    """

    initial: float = 0.5
    multiplier: float = 1.6
    maximum: float = 60.0
    jitter: float = 0.2

    def after(self, failures: int) -> float:
        """Return how many seconds to wait after so many failures in a row."""
        seconds = min(self.maximum, self.initial * self.multiplier ** min(failures - 1, 100))
        return seconds * random.uniform(1 - self.jitter, 1 + self.jitter)
