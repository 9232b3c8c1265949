"""The order of a map's entries in deterministic output: that of the official library, for keys of every kind."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from tests.support.every import KEYS, Every


def _keys(kind: str, random: Random) -> list[Any]:
    if kind == "bool":
        return [False, True]
    if kind == "string":
        return ["".join(random.choices("abé東\U0001f600", k=random.randint(0, 3))) for _ in range(30)]
    bits = 64 if "64" in kind else 32
    low = 0 if kind.startswith(("u", "fixed")) else -(1 << (bits - 1))
    numbers = [low, low + 1, low + (1 << bits) - 1, 0, 1, 2, 300, 1 << 16]
    return numbers + ([-1, -2, -300] if low else []) + [low + random.getrandbits(bits) for _ in range(30)]


@pytest.mark.parametrize("kind", KEYS)
def test_keys_are_in_the_order_of_the_official_library(every: Every, kind: str) -> None:
    random = Random(kind)
    cls, official = every.cls, every.official
    for _ in range(20):
        keys = random.sample(found := list(dict.fromkeys(_keys(kind, random))), random.randint(1, len(found)))
        name = f"by_{kind}"
        entries = dict.fromkeys(keys, "x")
        expected = official(**{name: entries}).SerializeToString(deterministic=True)
        assert cls(**{name: entries}).serialize_to_string(deterministic=True) == expected
