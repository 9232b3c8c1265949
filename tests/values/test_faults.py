"""What flytekit 1.16.31 does wrong with literals, and what happens here instead.

The last lines of each test show what flytekit does, where it can be installed, so that the list stays true.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import os
import pickle
import typing
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, Field

from flytemodels.flyteidl import core
from flytemodels.times import NanoDatetime
from flytemodels.values import (
    Annotation,
    File,
    LiteralTypeError,
    LiteralValueError,
    Offloaded,
    Pickle,
    literal_type,
    to_literal,
    to_python,
)
from tests.support.flytekits import flytekit

UTC = datetime.timezone.utc


class Flytekit:
    """flytekit's TypeEngine, on literals of this package."""

    def __init__(self) -> None:
        self.engine = flytekit("core.type_engine").TypeEngine
        self.context = flytekit("core.context_manager").FlyteContextManager.current_context()

    def read(self, literal: core.Literal, python_type: Any) -> Any:
        model = flytekit("models.literals").Literal.from_flyte_idl(literal.to_flyte_idl())
        return self.engine.to_python_value(self.context, model, python_type)

    def guess(self, kind: core.LiteralType) -> Any:
        return self.engine.guess_python_type(flytekit("models.types").LiteralType.from_flyte_idl(kind.to_flyte_idl()))

    def write(self, value: Any, python_type: Any) -> core.Literal:
        self.engine._LITERAL_CACHE.clear()
        made = self.engine.to_literal(self.context, value, python_type, self.engine.to_literal_type(python_type))
        return core.Literal.from_flyte_idl(made.to_flyte_idl())


def struct(value: dict[str, Any], **metadata: str) -> core.Literal:
    return core.Literal(scalar=core.Scalar(generic=value), metadata=metadata)


def primitive(**value: Any) -> core.Literal:
    return core.Literal(scalar=core.Scalar(primitive=core.Primitive(**value)))


class Level(enum.IntEnum):
    LOW = 1


@dataclasses.dataclass
class Levelled:
    level: Level


@dataclasses.dataclass
class Base:
    a: int


@dataclasses.dataclass
class Sub(Base):
    b: str = "b"


@dataclasses.dataclass
class Node:
    value: int
    next: typing.Optional[Node] = None


@dataclasses.dataclass
class Holder:
    held: typing.Union[Base, Sub]


def test_ints_of_a_struct_stay_ints() -> None:
    read = to_python(struct({"n": 3, "list": [1, 2.5]}), python_type=dict)
    assert read == {"n": 3, "list": [1, 2.5]}
    assert [type(read["n"]), *map(type, read["list"])] == [int, int, float]
    assert isinstance(Flytekit().read(struct({"n": 3}), dict)["n"], float)


def test_an_int_enum_is_no_text() -> None:
    literal, kind = to_literal(Levelled(Level.LOW), Levelled), literal_type(Levelled)
    assert to_python(literal, python_type=Levelled) == Levelled(Level.LOW)
    assert to_python(literal, kind) == {"level": 1}
    guessed = Flytekit().guess(kind)
    assert typing.get_type_hints(guessed) == {"level": str}


def test_modules_that_a_file_names_are_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "named_by_a_file.py").write_text("import os\nos.environ['IMPORTED'] = 'yes'\nclass Thing: pass\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delenv("IMPORTED", raising=False)
    kind = core.LiteralType(simple=core.SimpleType.STRUCT, metadata={"pb_type": "named_by_a_file.Thing"})
    assert to_python(struct({"a": 1}), kind) == {"a": 1}
    assert "IMPORTED" not in os.environ
    Flytekit().guess(kind)
    assert os.environ["IMPORTED"] == "yes"


class Exploding:
    def __reduce__(self) -> Any:
        return os.putenv, ("EXPLODED", "yes")


def test_nothing_is_unpickled(tmp_path: Path) -> None:
    path = tmp_path / "pickled"
    path.write_bytes(pickle.dumps({"a": 1}))
    kind = core.LiteralType(blob=core.BlobType(format="PythonPickle"))
    blob = core.Blob(metadata=core.BlobMetadata(type=core.BlobType(format="PythonPickle")), uri=str(path))
    literal = core.Literal(scalar=core.Scalar(blob=blob))
    assert to_python(literal, kind) == to_python(literal) == Pickle(str(path))
    hidden = struct({"pickle_file": str(path)}, format="pickle")
    assert (
        to_python(hidden, literal_type(dict)) == to_python(hidden) == Pickle(str(path), metadata={"format": "pickle"})
    )
    with pytest.raises(LiteralValueError, match="expected dict, got a Struct"):
        to_python(hidden, python_type=dict)
    assert Flytekit().read(hidden, dict) == {"a": 1}


def test_flyte_2_pickles_stay_bytes() -> None:
    literal = core.Literal(scalar=core.Scalar(binary=core.Binary(value=pickle.dumps(Exploding()))))
    assert to_python(literal, python_type=Pickle) == Pickle(data=pickle.dumps(Exploding()))
    assert to_literal(to_python(literal, python_type=Pickle), Pickle) == literal


def test_nothing_is_fetched() -> None:
    uri = "s3://not-there/literal.pb"
    literal = core.Literal(offloaded_metadata=core.LiteralOffloadedMetadata(uri=uri, size_bytes=10))
    assert to_python(literal) == to_python(literal, literal_type(int)) == Offloaded(uri, 10)
    with pytest.raises(LiteralValueError, match="expected int, got an offloaded literal: pass resolve= to fetch it"):
        to_python(literal, python_type=int)
    assert to_python(literal, python_type=int, resolve=lambda found: bytes(to_literal(found.size))) == 10
    file = core.Literal(
        scalar=core.Scalar(blob=core.Blob(metadata=core.BlobMetadata(type=core.BlobType()), uri="/gone"))
    )
    assert to_python(file, python_type=File) == File("/gone")
    with pytest.raises(Exception, match="is not a file"):
        Flytekit().read(file, flytekit("types.file").FlyteFile)


def test_a_float_is_not_cut_off_for_an_int() -> None:
    assert to_python(primitive(float_value=2.0), python_type=int) == 2
    with pytest.raises(LiteralValueError, match="expected int, got a float that no int equals"):
        to_python(primitive(float_value=1.9), python_type=int)
    assert Flytekit().read(primitive(float_value=1.9), int) == 1


def test_a_time_of_day_is_not_cut_off_for_a_date() -> None:
    noon = primitive(datetime=datetime.datetime(2026, 1, 2, 12, tzinfo=UTC))
    with pytest.raises(LiteralValueError, match="expected date, got a datetime with a time of day"):
        to_python(noon, python_type=datetime.date)
    assert Flytekit().read(noon, datetime.date) == datetime.date(2026, 1, 2)


def test_nanoseconds_stay() -> None:
    moment = NanoDatetime.of(datetime.datetime(2026, 1, 2, tzinfo=UTC), 7)
    literal = core.Literal.parse(bytes(primitive(datetime=moment)))
    assert to_python(literal, python_type=datetime.datetime) == moment
    assert to_literal(to_python(literal, python_type=datetime.datetime), datetime.datetime) == literal
    assert Flytekit().read(literal, datetime.datetime) != moment


AMBIGUOUS = [
    (typing.Union[typing.List[int], typing.List[str]], []),
    (typing.Union[Base, Sub], Base(1)),
    (typing.Union[Base, Sub], Sub(1)),
    (typing.Union[typing.Dict[str, int], typing.Dict[str, str]], {}),
]


@pytest.mark.parametrize(("python_type", "value"), AMBIGUOUS)
def test_unions_that_flytekit_calls_ambiguous_work(python_type: Any, value: Any) -> None:
    literal = to_literal(value, python_type)
    assert to_python(literal, python_type=python_type) == value
    assert type(to_python(literal, python_type=python_type)) is type(value)
    engine = Flytekit()

    def there_and_back() -> None:
        assert engine.read(engine.write(value, python_type), python_type) == value

    with pytest.raises((TypeError, AssertionError)):
        there_and_back()


@pytest.mark.parametrize(
    ("literal", "python_type", "value"),
    [
        (primitive(integer=3), typing.Union[int, float], 3),
        (primitive(integer=3), typing.Union[float, int], 3),
        (primitive(string_value="red"), typing.Union[str, typing.Literal["red"]], "red"),
    ],
)
def test_a_union_without_its_wrapper_is_read(literal: core.Literal, python_type: Any, value: object) -> None:
    # As the Console and old SDKs leave it out.
    read = to_python(literal, python_type=python_type)
    assert read == value
    assert type(read) is type(value)
    engine = Flytekit()
    with pytest.raises(TypeError, match="Ambiguous"):
        engine.read(literal, python_type)


class Renamed(BaseModel):
    """Written by its fields' names, though its schema has their aliases."""

    first: int
    second: int = Field(default=3, alias="other")


def test_a_dict_is_the_member_that_knows_most_of_its_fields() -> None:
    kind = literal_type(typing.Union[Base, Renamed])
    literal = to_literal(Renamed(first=1), typing.Union[Base, Renamed])
    assert to_literal(to_python(literal, kind), None, kind) == literal


def test_a_union_in_a_record_keeps_all_fields() -> None:
    literal = to_literal(Holder(Sub(1, "x")), Holder)
    assert to_python(literal, python_type=Holder) == Holder(Sub(1, "x"))
    assert Flytekit().write(Holder(Sub(1, "x")), Holder) == to_literal(Holder(Base(1)), Holder)


def test_values_of_records_are_checked() -> None:
    with pytest.raises(LiteralTypeError, match=r"^value\.a: expected int, got str$"):
        to_literal(Base("x"), Base)  # type: ignore[arg-type]
    assert to_python(Flytekit().write(Base("x"), Base)) == {"a": "x"}  # type: ignore[arg-type]


def test_an_int_in_a_float_field_is_read_as_float() -> None:
    # What Flyte hands on where a task takes `record.rate`.
    literal = core.Literal(scalar=core.Scalar(binary=core.Binary(value=b"\x03", tag="msgpack")))
    assert repr(to_python(literal, python_type=float)) == "3.0"
    engine = Flytekit()
    with pytest.raises(AssertionError):
        engine.read(literal, float)


def test_records_may_contain_themselves() -> None:
    value = Node(1, Node(2))
    kind = literal_type(Node)
    assert to_python(to_literal(value, Node), python_type=Node) == value
    assert to_python(to_literal(value, Node), kind) == {"value": 1, "next": {"value": 2, "next": None}}
    assert len(bytes(kind)) < 1000
    engine = Flytekit()
    with pytest.raises(Exception):  # noqa: B017, PT011  # it differs by how deep the stack is
        engine.guess(kind)


def test_annotations_go_with_records() -> None:
    kind = literal_type(typing.Annotated[Base, Annotation({"note": 1})])
    assert kind.annotation is not None
    assert kind.annotation.annotations == {"note": 1, "cache-key-metadata": {"serialization-format": "msgpack"}}
    annotation = flytekit("core.annotation").FlyteAnnotation({"note": 1})
    engine = Flytekit().engine
    with pytest.raises(ValueError, match="not currently have support"):
        engine.to_literal_type(typing.Annotated[Base, annotation])


def test_records_of_one_name_are_different_types() -> None:
    first, second = (dataclasses.make_dataclass("Same", [(name, int)]) for name in ("x", "y"))
    outer = dataclasses.make_dataclass("Outer", [("first", first), ("second", second)])
    literal = to_literal(outer(first(1), second(2)), outer)
    assert to_python(literal) == {"first": {"x": 1}, "second": {"y": 2}}
    assert to_python(literal, python_type=outer) == outer(first(1), second(2))
    engine = Flytekit()
    with pytest.raises(AttributeError):
        engine.write(outer(first(1), second(2)), outer)
