"""What flytekit 1.10.7 and Flyte 2's SDK 2.12.1 wrote stays readable, and is written as they write it."""

from __future__ import annotations

import base64
import dataclasses
import json
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import pytest
import typing_extensions
from pydantic import BaseModel

from flytemodels.flyteidl import core
from flytemodels.flyteidl2 import core as core2
from flytemodels.values import (
    Dataset,
    Directory,
    File,
    LiteralTypeError,
    literal_type,
    python_type,
    to_literal,
    to_python,
)
from scripts.values_corpus import columns
from scripts.values_corpus.cases import Kinds, cases
from tests.values.typed import same

DATA = Path(__file__).parent.parent / "data" / "values"
KINDS = Kinds("flytemodels", File, Directory, Dataset, (File, Directory, Dataset))
CASES = {name: (kind, value) for name, kind, value in cases(KINDS)}


@dataclasses.dataclass(frozen=True)
class Written:
    """A case of the corpus, and what an SDK made of it."""

    name: str
    flyte: int
    kind: Any
    value: Any
    literal_type: Any
    literal: Any


def written(file: str) -> list[Written]:
    messages: Any = core2 if file.startswith("flyte-2") else core
    lines = [json.loads(line) for line in (DATA / file).read_text(encoding="utf-8").splitlines()]
    return [
        Written(
            line["name"],
            2 if messages is core2 else 1,
            *CASES[line["name"]],
            messages.LiteralType.parse(base64.b64decode(line["literal_type"])),
            messages.Literal.parse(base64.b64decode(line["literal"])),
        )
        for line in lines
    ]


OLD, NEW = written("flytekit-1.10.7.jsonl"), written("flyte-2.12.1.jsonl")
each = pytest.mark.parametrize("case", [*OLD, *NEW], ids=lambda case: f"{case.flyte}, {case.name}")


@each
def test_the_python_type_gives_the_very_value(case: Written) -> None:
    read = to_python(case.literal, python_type=case.kind)
    assert same(bare(read), bare(case.value)), read
    assert same(bare(to_python(case.literal, case.literal_type, case.kind)), bare(case.value))


def bare(value: Any) -> Any:
    """Return a value with nothing but the location of references: the SDKs say more of them, or less."""
    if isinstance(value, (File, Directory, Dataset)):
        return type(value)(value.uri)
    if type(value) is list:
        return [bare(element) for element in value]
    if type(value) is dict:
        return {key: bare(element) for key, element in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return type(value)(**{f.name: bare(getattr(value, f.name)) for f in dataclasses.fields(value)})
    return value


def plain(value: Any) -> Any:
    """Return a value as a LiteralType alone leaves it: records are dicts, enums texts, and dates moments."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, list):
        return [plain(element) for element in value]
    if isinstance(value, dict):
        return {key: plain(element) for key, element in value.items()}
    return value


NUMBERS: dict[str, Callable[[Any], Any]] = {
    "record": plain,
    "record of defaults": plain,
    "nested record": plain,
    "nested record of defaults": plain,
    "list of records": plain,
    "dict of records": plain,
    "optional record": plain,
    "union of record and int": plain,
    "record of itself": plain,
    "tuple": plain,
    "int": plain,
    "float": plain,
    "whole float": plain,
    "untyped dict": plain,
}


@pytest.mark.parametrize(
    "case", [case for case in [*OLD, *NEW] if case.name in NUMBERS], ids=lambda case: f"{case.flyte}, {case.name}"
)
def test_the_literal_type_alone_restores_numbers(case: Written) -> None:
    assert same(to_python(case.literal, case.literal_type), NUMBERS[case.name](case.value))


@each
def test_each_is_read_without_any_type(case: Written) -> None:
    assert (to_python(case.literal) is None) == (case.value is None)


# Flyte 2 puts a reference's name and hash, which ours do not have, into records.
SAME = [case for case in NEW if case.name != "record of references"]


@pytest.mark.parametrize("case", SAME, ids=lambda case: case.name)
def test_flyte_2_writes_the_same_literals(case: Written) -> None:
    assert to_literal(case.value, case.kind, flyte=2) == case.literal
    assert to_literal(case.value, case.kind, case.literal_type) == case.literal


@pytest.mark.parametrize("case", SAME, ids=lambda case: case.name)
def test_flyte_2_has_the_same_literal_types(case: Written) -> None:
    assert literal_type(case.kind, flyte=2) == case.literal_type


@each
def test_what_was_read_is_written_back(case: Written) -> None:
    read = to_python(case.literal, case.literal_type)
    again = to_literal(read, None, case.literal_type)
    assert same(to_python(again, case.literal_type), read)


@each
def test_types_can_be_shown(case: Written) -> None:
    assert repr(python_type(case.literal_type))


def test_pydantic_makes_floats_of_ints() -> None:
    kind = tuple[float, typing.List[float], typing.Optional[float]]
    assert to_literal((1, [2], 3), kind, flyte=2) == to_literal((1.0, [2.0], 3.0), kind, flyte=2)


class OddDict(typing_extensions.TypedDict):
    """pydantic has no schema for its field."""

    odd: Callable[[], int]


class OddModel(BaseModel):
    """Nor for this one's."""

    odd: Callable[[], int]


class Opaque:
    """Nothing that pydantic knows."""


@pytest.mark.parametrize(("kind", "flyte"), [(OddDict, 2), (OddModel, 1), (OddModel, 2), (tuple[Opaque, int], 2)])
def test_what_pydantic_has_no_schema_for_is_a_type_error(kind: Any, flyte: Any) -> None:
    with pytest.raises(LiteralTypeError, match=r"^type: expected types that pydantic has a schema for, got Pydantic"):
        literal_type(kind, flyte=flyte)


COLUMNS = columns.notes(lambda name: type(name, (), {"__module__": "numpy"}))


@pytest.mark.parametrize("line", (DATA / "columns-flytekit-1.16.31.jsonl").read_text(encoding="utf-8").splitlines())
def test_columns_of_tables_are_flytekits(line: str) -> None:
    case = json.loads(line)
    kind = Annotated[(Dataset, *COLUMNS[case["name"]])]
    expected = core.LiteralType.parse(base64.b64decode(case["literal_type"]))
    assert literal_type(kind) == expected
    literal = to_literal(Dataset("s3://t", "parquet"), kind)
    assert literal == to_literal(Dataset("s3://t", "parquet"), None, expected)
    table = literal.scalar.structured_dataset  # type: ignore[union-attr]
    expected_table = expected.structured_dataset_type
    assert expected_table is not None
    assert table is not None
    assert table.metadata is not None
    expected_table.format = expected_table.format or "parquet"
    assert table.metadata.structured_dataset_type == expected_table
