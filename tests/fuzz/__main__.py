"""Compare with the official library on damaged input, until the time is up: `python -m tests.fuzz [--seconds N]`.

Seeds are the samples in `tests/data`, messages of every type, and all inputs that ever failed. Each finding is printed
as a line for `tests/fuzz/corpus.jsonl`; there it is checked by the normal tests from then on.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from flytemodels import DecodeError, EncodeError, _engine
from flytemodels._model.registry import message_class
from flytemodels.message import Message
from tests.fuzz.checks import check_json, check_wire
from tests.fuzz.corpus import CORPUS, Case, cases
from tests.fuzz.mutation import mutated, mutated_text
from tests.support.idl import classes
from tests.wire.damage import damaged
from tests.wire.pieces import encode, random_pieces

_DATA = Path(__file__).parent.parent / "data"
_REPORT_EVERY = 60.0
"""Seconds between two lines that say how far it is."""
_MOST_SEEDS = 200
"""How many seeds a type may have."""
_FINDINGS_PER_TYPE = 3
"""How many findings of one type are told: one cause tends to show in many inputs."""


def main() -> int:
    """Fuzz, and report.

    Returns:
        0 where nothing was found.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument(
        "--seed", type=int, default=None, help="for the same run again; otherwise each run is another one"
    )
    arguments = parser.parse_args()
    seed = time.time_ns() if arguments.seed is None else arguments.seed
    return _Fuzzer(Random(seed)).run(arguments.seconds, seed)


class _Fuzzer:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._executions = 0
        self._findings: dict[str, int] = {}
        self._seeds: dict[type[Message], list[bytes]] = {cls: [] for cls in classes()}
        for cls, data in _seeds(random):
            self._seeds[cls].append(data)
        self._texts = {cls: _texts(cls, seeds) for cls, seeds in self._seeds.items()}

    def run(self, seconds: float, seed: int) -> int:
        """Fuzz for so many seconds."""
        begin = reported = time.monotonic()
        while (now := time.monotonic()) < begin + seconds:
            self._one(self._random.choice(classes()))
            if now > reported + _REPORT_EVERY:
                reported = now
                self._report(now - begin, seed)
        self._report(time.monotonic() - begin, seed)
        return 1 if self._findings else 0

    def _one(self, cls: type[Message]) -> None:
        random = self._random
        seeds = self._seeds[cls]
        choice = random.random()
        if choice < 0.2:
            texts = self._texts[cls]
            self._try(Case.of_text(cls, mutated_text(random.choice(texts), random, texts)))
            return
        if choice < 0.4:
            pieces = random_pieces(cls, random, odd=random.choice((0.05, 0.3)))
            variants = list(damaged(pieces))
            data = random.choice(variants)[1] if variants and choice < 0.35 else encode(pieces)
        else:
            data = mutated(random.choice(seeds), random, seeds)
        case = Case.of_data(cls, data)
        # What is still valid goes on to be changed further.
        if self._try(case) and len(data) < 4096 and random.random() < 0.01:
            _remember(data, seeds, random)

    def _try(self, case: Case) -> bool:
        self._executions += 1
        try:
            problem = check_json(case.cls, case.text) if case.text is not None else check_wire(case.cls, case.data)
        except Exception as error:
            problem = f"{type(error).__name__} escaped: {error}"
        if problem is None:
            return True
        name = case.cls.proto_full_name()
        self._findings[name] = self._findings.get(name, 0) + 1
        if self._findings[name] <= _FINDINGS_PER_TYPE:
            print(f"FOUND {problem}\n  {case.line()}", flush=True)
        return False

    def _report(self, seconds: float, seed: int) -> None:
        found = sum(self._findings.values())
        done = f"{self._executions} inputs in {seconds:.0f} s, {found} findings"
        print(f"fuzz, {_engine.engine()} engine, seed {seed}: {done}", flush=True)


def _remember(data: bytes, seeds: list[bytes], random: Random) -> None:
    if len(seeds) < _MOST_SEEDS:
        seeds.append(data)
    else:
        seeds[random.randrange(len(seeds))] = data


def _seeds(random: Random) -> Iterator[tuple[type[Message], bytes]]:
    for name, full_name in json.loads((_DATA / "index.json").read_text()).items():
        yield message_class(full_name), (_DATA / name).read_bytes()
    for cls in classes():
        for odd in (0.0, 0.0, 0.2):
            yield cls, encode(random_pieces(cls, random, odd=odd))
        yield cls, b""
    for case in cases(CORPUS):
        if case.text is None:
            yield case.cls, case.data


def _texts(cls: type[Message], seeds: list[bytes]) -> list[str]:
    texts = ["{}"]
    for data in seeds:
        try:
            texts.append(cls.parse(data).to_json())
        except (DecodeError, EncodeError):
            continue
    return texts + [case.text for case in cases(CORPUS) if case.cls is cls and case.text is not None]


if __name__ == "__main__":
    sys.exit(main())
