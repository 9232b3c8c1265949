"""What Python and other libraries ask of messages: help, hints, pretty printers, pydantic, cattrs, copies."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import importlib
import inspect
import json
import pickle
import pkgutil
import pprint
import pydoc
import subprocess
import sys
import typing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import flytemodels
from flytemodels import Message, TaskExecution, TaskTemplate
from flytemodels.flyteidl import core
from flytemodels.flyteidl.admin import ExecutionClosure
from flytemodels.flyteidl.core import Container, Identifier, K8sPod, Literal, LiteralType
from flytemodels.google.protobuf import Timestamp
from tests.support.idl import classes
from tests.support.protoc import make

TEMPLATE = TaskTemplate.parse((Path(__file__).parents[1] / "data/task_template.pb").read_bytes())


def public_modules() -> list[str]:
    """The modules without an underscore that need no extra to be imported."""
    found = ["flytemodels"]
    for module in pkgutil.walk_packages(flytemodels.__path__, "flytemodels."):
        parts = module.name.split(".")
        if not any(part.startswith("_") for part in parts) and parts[1] not in ("codegen", "flyteidl", "flyteidl2"):
            found.append(module.name)
    return [*found, "flytemodels.flyteidl.core.tasks", "flytemodels.flyteidl2.core.tasks"]


@pytest.mark.parametrize("name", public_modules())
def test_help_renders_every_public_module(name: str) -> None:
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        pytest.skip(f"{error.name} is not installed")
    assert name in pydoc.plain(pydoc.render_doc(module))


def test_help_renders_every_message_class_and_its_objects() -> None:
    for cls in (Message, *classes()):
        inspect.getmembers(cls)
        inspect.classify_class_attrs(cls)
        if cls is not Message:
            inspect.getmembers(cls())
    for thing in (Message, TaskTemplate, TEMPLATE, TaskExecution.Phase, TaskExecution.SUCCEEDED):
        assert "class" in pydoc.plain(pydoc.render_doc(thing))


def test_type_hints_of_every_class_are_found() -> None:
    for cls in classes():
        typing.get_type_hints(cls)
    assert str(typing.get_type_hints(TaskTemplate)["custom"]).startswith("dict[str, ")


def test_type_hints_survive_names_like_those_of_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = """
    import "google/protobuf/struct.proto";
    message JSON { google.protobuf.Struct str = 1; google.protobuf.Struct list = 2; google.protobuf.Struct dict = 3; }
    message list { google.protobuf.Struct JSON = 1; }
    """
    made = make(tmp_path, monkeypatch, {"m.proto": text}).module("m")
    for cls in (made.JSON, made.list):
        for hint in typing.get_type_hints(cls).values():
            (found,) = [part for part in typing.get_args(hint) if part is not type(None)]
            assert typing.get_origin(found) is dict
            assert typing.get_args(found) == (str, flytemodels.JSON)


# Copies


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_enum_numbers_without_a_name_can_be_copied(copied: typing.Callable[[Any], Any]) -> None:
    phase = TaskExecution.Phase(4711)
    assert copied(phase) == 4711
    assert type(copied(phase)) is TaskExecution.Phase
    assert copied(TaskExecution.SUCCEEDED) is TaskExecution.SUCCEEDED
    identifier = Identifier.parse(b"\x08\x64")
    assert bytes(copied(identifier)) == b"\x08\x64"


def test_a_message_with_an_unknown_enum_number_becomes_a_dict() -> None:
    assert dataclasses.asdict(Identifier.parse(b"\x08\x64"))["resource_type"] == 100


# Printing


def names_of(*modules: ModuleType) -> dict[str, Any]:
    return {name: getattr(module, name) for module in modules for name in module.__all__}


def test_repr_can_be_evaluated() -> None:
    names = {**names_of(core, flytemodels), "datetime": datetime}
    odd = core.Primitive(float_value=float("nan"))
    for message in (
        TEMPLATE,
        TaskTemplate(custom={"a": [1e308, -0.0, None, {"b": True}]}),
        Identifier.parse(b"\x08\x64"),
        core.Primitive(datetime=datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc)),
        odd,
    ):
        made = eval(repr(message), dict(names))
        assert made.serialize_to_string(deterministic=True) == message.serialize_to_string(deterministic=True)
    assert eval(repr(TaskExecution.SUCCEEDED)) is TaskExecution.SUCCEEDED
    assert eval(repr(TaskExecution.Phase(99))) == 99


def test_repr_of_numbers_that_python_will_not_print() -> None:
    assert eval(repr(Identifier(name=10**5000))).name == 10**5000  # type: ignore[arg-type]


def test_pprint_breaks_long_messages() -> None:
    lines = pprint.pformat(TEMPLATE).splitlines()
    assert len(lines) > 30
    assert lines[0] == "TaskTemplate(id=Identifier(resource_type=ResourceType.TASK,"
    assert eval(pprint.pformat(TEMPLATE), {**names_of(core), "datetime": datetime}) == TEMPLATE
    assert pprint.pformat([Identifier(name="x")]) == "[Identifier(name='x')]"


def test_pprint_may_be_loaded_after_the_messages() -> None:
    program = """
import sys
from flytemodels import TaskTemplate
template = TaskTemplate(type="t", config={str(number): "value" for number in range(20)})
repr(template)
assert "pprint" not in sys.modules
import pprint
assert len(pprint.pformat(template).splitlines()) > 20
assert len(pprint.pformat([{"a": template}]).splitlines()) > 20
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_rich_breaks_long_messages() -> None:
    pretty = pytest.importorskip("rich.pretty")
    assert pretty.pretty_repr(Identifier(name="x")) == "Identifier(name='x')"
    assert len(pretty.pretty_repr(TEMPLATE).splitlines()) > 30


def test_ipython_breaks_long_messages() -> None:
    pretty = pytest.importorskip("IPython.lib.pretty")
    assert pretty.pretty(Identifier(name="x", project="p")) == "Identifier(project='p', name='x')"
    assert len(pretty.pretty(TEMPLATE).splitlines()) > 20


def test_equal_messages_look_the_same() -> None:
    one, other = Container(config=[]), Container()
    assert repr(one) == repr(other)
    one_map, other_map = core.LiteralMap(), core.LiteralMap()
    for key in "ab":
        one_map.literals[key] = Literal(hash=key)
    for key in "ba":
        other_map.literals[key] = Literal(hash=key)
    assert one_map == other_map
    assert repr(one_map) == repr(other_map)
    assert pprint.pformat(one_map, width=20) == pprint.pformat(other_map, width=20)
    assert one_map.short_string() == other_map.short_string()
    assert one_map.verbose_string() == other_map.verbose_string()
    assert one_map._repr_html_() == other_map._repr_html_()
    assert one_map.to_json(sort_keys=True) == other_map.to_json(sort_keys=True)
    assert list(one_map.to_dict(sort_keys=True)["literals"]) == list(other_map.to_dict(sort_keys=True)["literals"])


# Replacing and hashing

UNKNOWN = b"\xfa\x3f\x01x"
LATE = b"\x08\x80\x90\xba\xb0\xd1\xcc\x01"


def test_replace_keeps_what_is_not_a_field() -> None:
    message = Identifier.parse(b"\x12\x01p" + UNKNOWN)
    assert bytes(message.replace(name="n")) == b"\x12\x01p\x1a\x00"[:3] + b"\x22\x01n" + UNKNOWN
    assert bytes(message) == b"\x12\x01p" + UNKNOWN
    late = ExecutionClosure.parse(b"\x2a\x08" + LATE)
    assert LATE in bytes(late.replace(phase=late.phase))
    assert LATE not in bytes(late.replace(started_at=late.started_at))


@pytest.mark.parametrize("data", [b"\x12\x01p" + UNKNOWN, UNKNOWN])
def test_dataclasses_replace_refuses_to_lose_unknown_fields(data: bytes) -> None:
    with pytest.raises(TypeError, match=r"^Identifier: expected a message that its fields describe"):
        dataclasses.replace(Identifier.parse(data), name="n")
    assert dataclasses.asdict(Identifier.parse(data)).keys() == {one.name for one in dataclasses.fields(Identifier)}


def test_dataclasses_replace_refuses_to_lose_late_timestamps() -> None:
    with pytest.raises(TypeError, match=r"the message's method replace\(\) keeps them"):
        dataclasses.replace(ExecutionClosure.parse(b"\x2a\x08" + LATE), phase=0)


def test_dataclasses_replace_works_where_nothing_is_lost() -> None:
    assert dataclasses.replace(Identifier(name="a"), project="p") == Identifier(name="a", project="p")


@dataclasses.dataclass
class Mine(Identifier):
    extra: int = 0

    def __post_init__(self) -> None:
        super().__post_init__()


def test_subclasses_of_users_lose_nothing_either() -> None:
    mine = Mine.parse(b"\x12\x01p" + UNKNOWN)
    assert mine.replace(extra=3).extra == 3
    assert bytes(mine.replace(extra=3)) == bytes(mine)
    with pytest.raises(TypeError, match="unknown fields or values"):
        dataclasses.replace(mine, extra=3)


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace is new in Python 3.13")
def test_copy_replace_keeps_what_is_not_a_field() -> None:
    replace: Any = getattr(copy, "replace", None)
    message = Identifier.parse(b"\x12\x01p" + UNKNOWN)
    assert bytes(replace(message, project="q")) == b"\x12\x01q" + UNKNOWN


def test_replace_sets_one_member_of_a_oneof() -> None:
    template = TaskTemplate(container=Container(image="x"), type="t")
    assert template.replace(k8s_pod=K8sPod()) == TaskTemplate(k8s_pod=K8sPod(), type="t")
    assert template.replace(container=None).target is None
    with pytest.raises(ValueError, match="container"):
        template.replace(k8s_pod=K8sPod(), container=Container())
    with pytest.raises(TypeError, match=r'^TaskTemplate: expected the name of a field, got "kind"$'):
        template.replace(kind="x")


def test_messages_are_not_hashable_as_they_can_change() -> None:
    with pytest.raises(TypeError, match="unhashable type: 'Identifier'"):
        hash(Identifier())


# pydantic, FastAPI, cattrs


def test_pydantic_models_hold_messages() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Model(pydantic.BaseModel):  # type: ignore[name-defined, misc]
        template: TaskTemplate
        literals: list[Literal]

    model = Model(template=TEMPLATE, literals=[Literal(hash="h")])
    assert model.template is TEMPLATE
    assert model.model_dump()["template"] == TEMPLATE.to_dict()
    assert json.loads(model.model_dump_json())["template"] == TEMPLATE.to_dict()
    assert Model.model_validate(model.model_dump()) == model
    assert Model.model_validate_json(model.model_dump_json()) == model
    assert model.model_copy(deep=True) == model
    with pytest.raises(pydantic.ValidationError, match=r"TaskTemplate\.type: expected a string, got a number"):
        Model.model_validate({"template": {"type": 3}})
    with pytest.raises(pydantic.ValidationError):
        Model.model_validate({"template": 3})


def test_pydantic_describes_messages_as_json_schema() -> None:
    pydantic = pytest.importorskip("pydantic")
    for mode in ("validation", "serialization"):
        schema = pydantic.TypeAdapter(TaskTemplate).json_schema(mode=mode)
        assert schema["title"] == "TaskTemplate"
        assert schema["properties"]["taskTypeVersion"]["type"] == "integer"
        assert schema["additionalProperties"] is False
        recursive = schema["$defs"]["LiteralType"]["properties"]["collectionType"]
        assert recursive == {"$ref": "#/$defs/LiteralType"}


def test_pydantic_has_a_schema_for_every_class() -> None:
    pydantic = pytest.importorskip("pydantic")
    for cls in (*classes()[::25], TaskTemplate, LiteralType, Timestamp):
        adapter = pydantic.TypeAdapter(cls)
        assert adapter.json_schema()
        assert adapter.validate_python(adapter.dump_python(cls())) == cls()
        assert adapter.validate_json(adapter.dump_json(cls())) == cls()


def test_pydantic_checks_instances_and_calls() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Model(pydantic.BaseModel):  # type: ignore[name-defined, misc]
        template: pydantic.InstanceOf[TaskTemplate]  # type: ignore[name-defined]

    assert Model(template=TEMPLATE).template is TEMPLATE

    @pydantic.validate_call  # type: ignore[untyped-decorator]
    def type_of(template: TaskTemplate) -> str:
        return template.type

    assert type_of({"type": "x"}) == "x"


def test_pydantic_dumps_messages_of_any_class_as_json() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Model(pydantic.BaseModel):  # type: ignore[name-defined, misc]
        anything: Any
        message: Message

    model = Model(anything=[TEMPLATE], message=TEMPLATE)
    assert model.message is TEMPLATE
    assert model.model_dump() == {"anything": [TEMPLATE.to_dict()], "message": TEMPLATE.to_dict()}
    assert json.loads(model.model_dump_json()) == model.model_dump()
    assert Model.model_json_schema()["properties"]["message"]["type"] == "object"
    with pytest.raises(pydantic.ValidationError, match="expected a message, got dict"):
        Model.model_validate({"anything": 1, "message": {}})


def test_the_base_class_is_no_message() -> None:
    uses: list[typing.Callable[[], object]] = [
        lambda: Message.parse(b""),
        lambda: Message.from_json("{}"),
        lambda: flytemodels.fields(Message),
        Message.proto_full_name,
    ]
    for use in uses:
        with pytest.raises(TypeError, match=r"^expected a class of a message, got Message$"):
            use()
    assert repr(Message()) == "Message(...)"


def test_fastapi_takes_and_returns_messages() -> None:
    fastapi = pytest.importorskip("fastapi")
    pytest.importorskip("httpx")
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of starlette's, about its own test client
        testclient = importlib.import_module("fastapi.testclient")
        app = fastapi.FastAPI()

        def echo(template: TaskTemplate) -> TaskTemplate:
            return template

        app.post("/")(echo)
        client = testclient.TestClient(app)
        assert client.post("/", json={"type": "x", "taskTypeVersion": 2}).json() == {"type": "x", "taskTypeVersion": 2}
        assert client.post("/", json={"type": 3}).status_code == 422
        schemas = client.get("/openapi.json").json()["components"]["schemas"]
        assert {"TaskTemplate-Input", "LiteralType-Output"} <= schemas.keys()


def test_cattrs_structures_and_unstructures_messages() -> None:
    cattrs = pytest.importorskip("cattrs")
    attrs = pytest.importorskip("attrs")

    @attrs.define
    class Job:
        template: TaskTemplate
        literals: dict[str, Literal]

    converter = cattrs.Converter()
    flytemodels.register_cattrs_hooks(converter)
    job = Job(TEMPLATE, {"a": Literal(hash="h")})
    data = converter.unstructure(job)
    assert data == {"template": TEMPLATE.to_dict(), "literals": {"a": {"hash": "h"}}}
    assert json.loads(json.dumps(data)) == data
    assert converter.structure(data, Job) == job
    assert converter.structure({"template": TEMPLATE, "literals": {}}, Job).template is TEMPLATE


def test_cattrs_own_functions_take_messages_once_told() -> None:
    program = """
import cattrs, flytemodels
from flytemodels import TaskTemplate
flytemodels.register_cattrs_hooks(cattrs.global_converter)
data = {"type": "a", "metadata": {"timeout": "3.500s"}}
assert cattrs.unstructure(cattrs.structure(data, TaskTemplate)) == data
"""
    pytest.importorskip("cattrs")
    subprocess.run([sys.executable, "-c", program], check=True)  # the converter is the whole process's
