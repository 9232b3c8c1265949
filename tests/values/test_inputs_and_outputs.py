"""Inputs and outputs as mappings, held against interfaces of both versions of Flyte."""

from __future__ import annotations

import datetime
import typing
from pathlib import Path
from typing import Any

import pytest

from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl2 import core as core2
from flytemodels.flyteidl2 import task
from flytemodels.values import (
    Dataset,
    Directory,
    File,
    LiteralTypeError,
    LiteralValueError,
    inputs,
    literal_type,
    outputs,
    to_literal,
)

DATA = Path(__file__).parent.parent / "data"
UTC = datetime.timezone.utc


def interface(**types: Any) -> core.TypedInterface:
    variables = {name: core.Variable(type=literal_type(kind)) for name, kind in types.items()}
    return core.TypedInterface(
        inputs=core.VariableMap(variables=variables), outputs=core.VariableMap(variables=variables)
    )


def interface2(**types: Any) -> core2.TypedInterface:
    entries = [
        core2.VariableEntry(key=name, value=core2.Variable(type=literal_type(kind, flyte=2)))
        for name, kind in types.items()
    ]
    return core2.TypedInterface(
        inputs=core2.VariableMap(variables=entries), outputs=core2.VariableMap(variables=entries)
    )


@pytest.mark.parametrize("values", [[("a", 1)], None, "a"])
def test_values_that_are_no_mapping_are_refused(values: Any) -> None:
    with pytest.raises(
        LiteralTypeError, match=r"^inputs: expected a mapping of names to values, got (list|NoneType|str)$"
    ):
        inputs.from_python(values)


def test_names_that_are_no_text_are_refused() -> None:
    values: Any = {1: 2}
    with pytest.raises(LiteralTypeError, match=r"^outputs: expected names that are str, got int$"):
        outputs.from_python(values)


def test_files_of_a_task_become_values() -> None:
    template = admin.TaskSpec.parse((DATA / "python_task.pb").read_bytes()).template
    assert template is not None
    literals = core.LiteralMap.parse((DATA / "inputs.pb").read_bytes())
    values = inputs.to_python(literals, template.interface)
    assert values == {
        "budget": datetime.timedelta(hours=5, microseconds=250000),
        "data": File("s3://example-data/orders/2026-02-28.csv"),
        "epochs": 4,
        "extra": {"nested": {"list": [1, None, "two"]}, "flag": False},
        "grid": [[1, 2, 3], [], [-4]],
        "name": "Größe 7, 東京",
        "note": None,
        "parameters": {"optimizer": "adam", "momentum": 0.9, "layers": [128, 64]},
        "rate": 0.125,
        "scheduler": "cosine",
        "seed": "42",
        "shards": Directory("s3://example-data/orders/shards"),
        "shuffle": True,
        "started": datetime.datetime(2026, 2, 28, 23, 59, 59, 123456, UTC),
        "table": Dataset("s3://example-data/orders/table", "parquet"),
        "tags": ["nightly", "emea", ""],
        "weights": {"emea": -1.5e-09, "nightly": 0.75},
    }
    assert inputs.from_python(values, template.interface) == literals
    assert inputs.to_python(literals) == values


def test_the_files_of_outputs_become_values() -> None:
    template = admin.TaskSpec.parse((DATA / "python_task.pb").read_bytes()).template
    assert template is not None
    literals = core.LiteralMap.parse((DATA / "outputs.pb").read_bytes())
    assert outputs.from_python(outputs.to_python(literals, template.interface), template.interface) == literals


def test_flyte_2_has_inputs_and_outputs_of_its_own() -> None:
    face = interface2(b=int, a=typing.List[str])
    values = {"a": ["x"], "b": 1}
    made = inputs.from_python(values, face)
    assert isinstance(made, task.Inputs)
    assert [entry.name for entry in made.literals] == ["b", "a"]  # the interface's order
    assert inputs.to_python(made, face) == values
    results = outputs.from_python(values, face)
    assert isinstance(results, task.Outputs)
    assert outputs.to_python(results, face) == outputs.to_python(results) == values
    assert outputs.to_python(outputs.from_python(values, flyte=2)) == values
    assert inputs.to_python(core2.LiteralMap(literals={"a": to_literal(1, flyte=2)})) == {"a": 1}


def test_python_types_refine_single_values() -> None:
    face = interface(when=datetime.date, n=float)
    values = {"when": datetime.date(2026, 1, 2), "n": 1.0}
    made = inputs.from_python(values, face, {"when": datetime.date})
    assert inputs.to_python(made, face)["when"] == datetime.datetime(2026, 1, 2, tzinfo=UTC)
    assert inputs.to_python(made, face, {"when": datetime.date}) == values
    assert inputs.to_python(made, python_types={"when": datetime.date}) == values


def test_nothing_is_a_mapping_without_names() -> None:
    assert inputs.to_python(None) == inputs.to_python(core.LiteralMap(), core.TypedInterface()) == {}
    assert outputs.from_python({}) == core.LiteralMap()


WRONG: list[tuple[Any, str]] = [
    (
        lambda: inputs.to_python(core.LiteralMap(literals={"x": to_literal("s")}), interface(x=int)),
        'inputs["x"]: expected int, got str',
    ),
    (
        lambda: inputs.to_python(
            core.LiteralMap(literals={"x": to_literal([1, 2, "s"])}), interface(x=typing.List[int])
        ),
        'inputs["x"][2]: expected int, got str',
    ),
    (
        lambda: outputs.from_python({"x": [1, "s"]}, interface(x=typing.List[int])),
        'outputs["x"][1]: expected int, got str',
    ),
    (lambda: inputs.to_python(core.LiteralMap(), interface(x=int)), 'inputs["x"]: expected a value, got none'),
    (lambda: inputs.from_python({"y": 1}, interface(x=int)), 'inputs["y"]: expected one of x, got another name'),
    (lambda: inputs.from_python({"y": 1}, core.TypedInterface()), 'inputs["y"]: expected no names, got another name'),
    (lambda: outputs.from_python({}, interface(x=int)), 'outputs["x"]: expected a value, got none'),
    (
        lambda: inputs.to_python(core.LiteralMap(literals={"x": core.Literal()}), None, {"y": int}),
        'inputs["y"]: expected one of x in python_types, got another name',
    ),
    (lambda: inputs.to_python({"x": 1}), "inputs: expected a LiteralMap, got dict"),
    (lambda: inputs.to_python(None, core.LiteralMap()), "inputs: expected a TypedInterface, got LiteralMap"),
    (
        lambda: inputs.to_python(task.Inputs(literals=[task.NamedLiteral(name="x", value=core2.Literal())] * 2)),
        'inputs["x"]: expected each name once, got it twice',
    ),
    (
        lambda: inputs.to_python(task.Inputs(literals=[task.NamedLiteral(name="x")])),
        'inputs["x"]: expected a value, got none',
    ),
    (
        lambda: inputs.to_python(core.LiteralMap(literals={'"': core.Literal()})),
        'inputs["\\""]: expected a value, got an empty literal',
    ),
]


@pytest.mark.parametrize(("call", "text"), WRONG, ids=[text for _, text in WRONG])
def test_errors_name_the_path(call: Any, text: str) -> None:
    with pytest.raises((LiteralValueError, LiteralTypeError)) as caught:
        call()
    assert str(caught.value) == text
    assert isinstance(caught.value, (ValueError, TypeError))
    assert caught.value.path == text.partition(": ")[0]


def test_optional_values_may_be_left_out() -> None:
    face = interface(x=typing.Optional[int], y=int)
    made = inputs.from_python({"y": 1}, face)
    assert inputs.to_python(made, face) == {"y": 1}
    assert inputs.to_python(inputs.from_python({"y": 1, "x": None}, face), face) == {"x": None, "y": 1}
