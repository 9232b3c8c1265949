"""Variables, inputs and outputs of Flyte 2 as mappings."""

from __future__ import annotations

from typing import Any

import pytest

from flytemodels.flyteidl2.core import KeyValuePair, Literal, Variable, VariableEntry, VariableMap
from flytemodels.flyteidl2.task import Inputs, NamedLiteral, Outputs

ONE, TWO = Literal(hash="1"), Literal(hash="2")

each_kind = pytest.mark.parametrize(
    ("cls", "one", "two"),
    [(VariableMap, Variable(description="1"), Variable(description="2")), (Inputs, ONE, TWO), (Outputs, ONE, TWO)],
    ids=["VariableMap", "Inputs", "Outputs"],
)


def twice() -> VariableMap:
    return VariableMap(variables=[VariableEntry("a", Variable()), VariableEntry("b", None), VariableEntry("a", None)])


@each_kind
def test_it_reads_as_a_mapping(cls: Any, one: Any, two: Any) -> None:
    made = cls.of({"b": one, "a": two})
    assert made.items() == [("b", one), ("a", two)]
    assert made.keys() == list(made) == ["b", "a"]
    assert made.values() == [one, two]
    assert made.as_dict() == dict(made) == {"b": one, "a": two}
    assert len(made) == 2
    assert made["a"] is two
    assert made.get("a") is two
    assert made.get("c") is None
    assert made.get("c", 5) == 5
    assert "a" in made
    assert "c" not in made
    with pytest.raises(KeyError, match="c"):
        made["c"]


@each_kind
def test_it_has_the_bytes_of_its_entries(cls: Any, one: Any, two: Any) -> None:
    made = cls.of([("a", one), ("b", two)])
    assert cls.parse(bytes(made)) == made
    assert bytes(made) == bytes(cls.of({"a": one})) + bytes(cls.of({"b": two}))


@each_kind
def test_entries_are_set_and_removed_in_place(cls: Any, one: Any, two: Any) -> None:
    made = cls.of({"a": one, "b": one})
    made["a"] = two
    made["c"] = one
    assert made.items() == [("a", two), ("b", one), ("c", one)]
    del made["b"]
    assert made.keys() == ["a", "c"]
    with pytest.raises(KeyError, match="b"):
        del made["b"]


def test_an_empty_one_is_still_there() -> None:
    assert bool(VariableMap())
    assert len(VariableMap()) == 0


def test_other_fields_are_left_alone() -> None:
    inputs = Inputs.of({"a": ONE})
    inputs.context = [KeyValuePair(key="k", value="v")]
    inputs["b"] = TWO
    assert inputs == Inputs(
        literals=[NamedLiteral("a", ONE), NamedLiteral("b", TWO)], context=[KeyValuePair(key="k", value="v")]
    )


def test_names_that_come_twice_stay_as_they_came() -> None:
    message = twice()
    assert VariableMap.parse(bytes(message)) == message
    assert message.items() == [("a", Variable()), ("b", Variable()), ("a", Variable())]
    assert len(message) == 3
    del message["a"]
    assert message.keys() == ["b"]


@pytest.mark.parametrize("use", [lambda it: it.as_dict(), lambda it: it["a"], lambda it: it.get("a", 1), dict])
def test_names_that_come_twice_have_no_value(use: Any) -> None:
    with pytest.raises(ValueError, match=r"^VariableMap: expected each name once, got more than one entry for 'a'$"):
        use(twice())
    assert twice()["b"] == Variable()


def test_names_that_come_twice_are_not_made() -> None:
    with pytest.raises(ValueError, match="Inputs: expected each name once, got more than one entry for 'a', 'b'"):
        Inputs.of([("a", ONE), ("b", ONE), ("a", TWO), ("c", ONE), ("b", ONE)])
    with pytest.raises(ValueError, match="'a'"):
        twice()["a"] = Variable()
