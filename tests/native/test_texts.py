"""Short strings that come again in one input: one object, and never another string."""

from __future__ import annotations

from random import Random

import pytest

from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl import core
from tests.native.both import native, same_parse

ARGS = b"\x1a"
"""The tag of `args` in Container."""


def args(texts: list[str]) -> list[str]:
    data = b"".join(ARGS + encode_varint(len(text.encode())) + text.encode() for text in texts)
    container = native.parse(core.Container, data)
    assert isinstance(container, core.Container)
    return container.args


def same(size: int) -> bool:
    one, other = args(["x" * (size - 1) + "y"] * 2)
    return one is other


def test_short_strings_are_shared() -> None:
    assert all(map(same, range(2, 41)))
    assert not same(1_000)


def test_strings_of_fields_keys_and_values_are_shared() -> None:
    identifier = core.Identifier(project="shop", domain="shop", name="shop")
    node = core.TaskTemplate(id=identifier, type="shop", config={"shop": "shop"}).serialize_to_string()
    read = native.parse(core.TaskTemplate, node)
    assert (
        read.id.project is read.id.domain is read.id.name is read.type is read.config["shop"] is next(iter(read.config))
    )


def test_nothing_is_kept_when_the_input_is_read() -> None:
    (one,), (other,) = args(["passing string"]), args(["passing string"])
    assert one is not other


@pytest.mark.parametrize("size", [2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 39, 40, 41])
def test_strings_that_differ_in_one_character(size: int) -> None:
    texts = ["a" * place + other + "a" * (size - place - 1) for place in range(size) for other in "ab\x00é"]
    texts = Random(size).choices(texts, k=400)
    assert args(texts) == texts


def test_strings_of_all_sizes() -> None:
    random = Random(3)
    for _ in range(50):
        few = ["".join(random.choices("ab\x00\x7f", k=random.randrange(45))) for _ in range(90)]
        texts = random.choices(few, k=300)
        assert args(texts) == texts


def test_damage_within_a_string_that_came_before() -> None:
    sound = ARGS + b"\x04text"
    assert same_parse(core.Container, sound * 3) is not None
    assert same_parse(core.Container, sound * 2 + ARGS + b"\x04tex\xff") is None
    assert same_parse(core.Container, sound * 2 + ARGS + b"\x05text") is None
