"""Changing input at random: blindly, and along its structure."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from flytemodels._model.varint import encode_varint

__all__ = ["mutated", "mutated_text", "places"]

_NUMBERS = (0, 1, 2, 7, 8, 0x7F, 0x80, 0xFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 32, 1 << 63, (1 << 64) - 1)
_Mutation = Callable[[bytearray, Random, Sequence[bytes]], None]


def mutated(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """Change wire data in a few places.

    Args:
        data: what to change.
        random: where chance comes from.
        others: more inputs, to take parts from.

    Returns:
        The changed data.
    """
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        random.choice(_MUTATIONS)(changed, random, others)
    return bytes(changed)


def _flip(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _replace(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    if data:
        data[random.randrange(len(data))] = random.choice((0, 1, 0x7F, 0x80, 0xFF, random.randrange(256)))


def _step(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    """Make a number, a length or a tag a little larger or smaller."""
    if data:
        place = random.randrange(len(data))
        data[place] = (data[place] + random.choice((-8, -2, -1, 1, 2, 8))) & 0xFF


def _insert(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    place = random.randint(0, len(data))
    data[place:place] = random.choice((random.randbytes(random.randint(1, 4)), encode_varint(random.choice(_NUMBERS))))


def _remove(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    place = random.randint(0, len(data))
    del data[place : place + random.randint(1, 8)]


def _cut(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    del data[random.randint(0, len(data)) :]


def _repeat(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    place = random.randint(0, len(data))
    part = data[place : place + random.randint(1, 40)]
    data[place:place] = part * random.randint(1, 3)


def _splice(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    other = random.choice(others)
    start = random.randint(0, len(other))
    place = random.randint(0, len(data))
    data[place : place + random.randint(0, 8)] = other[start : start + random.randint(1, 60)]


def _wrap(data: bytearray, random: Random, others: Sequence[bytes]) -> None:
    """Put everything into a field of itself, or into a group."""
    number = random.randint(1, 20)
    if random.random() < 0.7:
        data[:] = encode_varint(number << 3 | 2) + encode_varint(len(data)) + bytes(data)
    else:
        data[:] = encode_varint(number << 3 | 3) + bytes(data) + encode_varint(number << 3 | 4)


_MUTATIONS: tuple[_Mutation, ...] = (
    *(_flip, _replace, _step, _step, _insert, _remove, _cut, _repeat, _repeat),
    *(_splice, _splice, _wrap),
)

_TOKENS = (
    *("{", "}", "[", "]", ",", ":", '""', "null", "true", "0", "-0.0", "1e400", "1e3", "0.5", "-1", "NaN", '"NaN"'),
    *('"Infinity"', "9007199254740993", '"18446744073709551616"', "2147483648", '"2147483647"', '"1.0"', '"\\u0000"'),
    *('"\\ud800"', '"2024-02-30T00:00:00Z"', '"9999-12-31T23:59:59.999999999Z"', '"0001-01-01T00:00:00+23:59"'),
    *('"315576000000s"', '"-0.000000001s"', '"1s"', '"@type"', '"type.googleapis.com/google.protobuf.Duration"'),
    *('"value"', '"a,b.cD"', '"-_=="', '"AA"', "\\", "\x00", "é", "\ud800", " ", "\n", "//", "'", "+1", "01", ".5"),
)


def mutated_text(text: str, random: Random, others: Sequence[str]) -> str:
    """Change JSON text in a few places.

    Args:
        text: what to change.
        random: where chance comes from.
        others: more texts, to take parts from.

    Returns:
        The changed text.
    """
    if random.random() < 0.7:
        text = _other_value(text, random)
        if random.random() < 0.8:
            return text
    for _ in range(random.choice((1, 1, 2, 4))):
        start = random.randint(0, len(text))
        end = min(len(text), start + random.choice((0, 0, 1, 1, 2, 6, 20)))
        other = random.choice(others)
        place = random.randint(0, len(other))
        part = random.choice((random.choice(_TOKENS), other[place : place + random.randint(1, 30)], ""))
        text = text[:start] + part + text[end:]
    return text


_MARK = "the place where a token goes"


def _other_value(text: str, random: Random) -> str:
    """Put a token in the place of a value, or of a key, anywhere in the JSON."""
    try:
        root = [json.loads(text)]
    except ValueError:
        return text
    holder, key = random.choice(list(places(root)))
    if isinstance(holder, dict) and random.random() < 0.2:
        holder[_MARK] = holder.pop(key) if random.random() < 0.5 else holder[key]
    else:
        holder[key] = random.choice((_MARK, [_MARK], {_MARK: holder[key]}, [holder[key], _MARK], {key: _MARK}))
    return json.dumps(root[0]).replace(f'"{_MARK}"', random.choice(_TOKENS))


def places(value: Any) -> Iterator[tuple[Any, Any]]:  # JSON
    """Return each list and object within a JSON value, itself included, with each of its indices or keys."""
    for key in range(len(value)) if isinstance(value, list) else value:
        yield value, key
        if isinstance(value[key], (list, dict)):
            yield from places(value[key])
