"""TaskTemplate: its parameters, its oneof, its `custom`, and what flytekit's models lose and this one keeps."""

from __future__ import annotations

import ast
import copy
import datetime
import inspect
import itertools
import json
import math
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from flytemodels import EncodeError, Message, TaskTemplate
from flytemodels._model.registry import message_class
from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.core.tasks import Container, ContainerPort, ExtendedResources, K8sPod, Sql, TaskMetadata
from flytemodels.message import Message as Base
from tests.support.flytekits import flytekit
from tests.support.idl import needs_official
from tests.support.strategies import messages

DATA = Path(__file__).parents[1] / "data"
SAMPLES: dict[str, str] = json.loads((DATA / "index.json").read_text())
AT_MOST_ONE = r"At most one of container, k8s_pod or sql can be set"


def full() -> TaskTemplate:
    """Return a template that has what flytekit's models lose."""
    return TaskTemplate(
        id=core.Identifier(core.ResourceType.TASK, "p", "d", "n", "v", org="acme"),
        type="t",
        metadata=TaskMetadata(
            tags={"team": "research"},
            retries=core.RetryStrategy(retries=2),
            timeout=datetime.timedelta(minutes=1),
            runtime=core.RuntimeMetadata(version="1"),
        ),
        interface=core.TypedInterface(),
        custom={"a": 1},
        container=Container(
            image="alpine",
            env=[core.KeyValuePair("K", "1"), core.KeyValuePair("K", "2")],
            ports=[ContainerPort(8080, "http")],
            architecture=Container.Architecture.ARM64,
        ),
        security_context=core.SecurityContext(),
    )


# The class


def test_there_is_one_class() -> None:
    assert TaskTemplate is core.TaskTemplate
    assert TaskTemplate is core.tasks.TaskTemplate
    assert issubclass(TaskTemplate, Base)
    assert Message is Base
    request = admin.CreateTaskRequest(template=full())
    assert type(admin.CreateTaskRequest.parse(bytes(request)).template) is TaskTemplate


def test_twelve_parameters_in_flytekits_order() -> None:
    values: list[Any] = [
        core.Identifier(name="n"),
        "type",
        TaskMetadata(discoverable=True),
        core.TypedInterface(),
        {"custom": True},
        Container(image="image"),
        3,
        core.SecurityContext(),
        {"config": "yes"},
        None,
        None,
        ExtendedResources(),
    ]
    template = TaskTemplate(*values)
    assert template.id == values[0]
    assert template.type == "type"
    assert template.metadata == values[2]
    assert template.interface == values[3]
    assert template.custom == {"custom": True}
    assert template.container == values[5]
    assert template.task_type_version == 3
    assert template.security_context == values[7]
    assert template.config == {"config": "yes"}
    assert template.k8s_pod is None
    assert template.sql is None
    assert template.extended_resources == values[11]
    with pytest.raises(TypeError):
        TaskTemplate(*values, None)
    assert bytes(TaskTemplate.parse(bytes(template))) == bytes(template)


def test_flytekit_takes_the_same_parameters() -> None:
    models = flytekit("models.task")
    code = models.TaskTemplate.__init__.__code__
    assert code.co_varnames[1 : code.co_argcount] == TaskTemplate.__match_args__


# The oneof

MEMBERS: dict[str, Callable[[], Any]] = {"container": Container, "k8s_pod": K8sPod, "sql": Sql}


@pytest.mark.parametrize(
    "names", [("container", "k8s_pod"), ("container", "sql"), ("k8s_pod", "sql"), ("container", "k8s_pod", "sql")]
)
def test_more_than_one_target_is_refused(names: tuple[str, ...]) -> None:
    values = {name: MEMBERS[name]() for name in names}
    with pytest.raises(ValueError, match=AT_MOST_ONE):
        TaskTemplate(**values)
    template = TaskTemplate()
    for name, value in values.items():
        setattr(template, name, value)
    for use in (bytes, TaskTemplate.serialize_to_string, lambda template: template.is_empty):
        with pytest.raises(ValueError, match=AT_MOST_ONE):
            use(template)
    with pytest.raises(ValueError, match=AT_MOST_ONE):
        bytes(admin.CreateTaskRequest(template=template))


@pytest.mark.parametrize("name", MEMBERS)
def test_one_target_is_told_even_when_it_is_empty(name: str) -> None:
    member = MEMBERS[name]()
    template = TaskTemplate(**{name: member})
    assert template.which_oneof("target") == name
    assert template.target is member
    assert TaskTemplate().target is None
    assert TaskTemplate.parse(bytes(template)).which_oneof("target") == name


def test_flytekit_refuses_more_than_one_target_in_the_same_words() -> None:
    models = flytekit("models.task")
    with pytest.raises(ValueError, match=AT_MOST_ONE):
        models.TaskTemplate(None, None, None, None, None, container=Container(), sql=Sql())


# custom


@pytest.mark.parametrize(
    ("custom", "path"),
    [
        ({"a": [1, 2, b"bytes"]}, 'custom["a"][2]'),
        ({"a": math.nan}, 'custom["a"]'),
        ({"a": {"b": math.inf}}, 'custom["a"]["b"]'),
        ({"a": {"b": [{"c": object()}]}}, 'custom["a"]["b"][0]["c"]'),
        ({"a": {1: "x"}}, 'custom["a"][1]'),
        ({1: "x"}, "custom[1]"),
        ({"a": {1, 2}}, 'custom["a"]'),
        ({"a": datetime.datetime(2024, 1, 1)}, 'custom["a"]'),
        ({'a"b': [b""]}, 'custom["a\\"b"][0]'),
    ],
)
def test_what_json_cannot_hold_is_an_error_with_its_path(custom: Any, path: str) -> None:
    template = TaskTemplate(custom=custom)
    with pytest.raises(EncodeError) as caught:
        bytes(template)
    assert f"{path}:" in str(caught.value)
    with pytest.raises(EncodeError) as caught:
        bytes(admin.CreateTaskRequest(template=template))
    assert f"template.{path}:" in str(caught.value)


def test_a_custom_that_is_no_dict_is_an_error() -> None:
    for custom in ("text", [1], 5):
        with pytest.raises(EncodeError, match="custom"):
            bytes(TaskTemplate(custom=custom))  # type: ignore[arg-type]  # that is the test


def test_custom_is_plain_python() -> None:
    custom: Any = {"int": 1, "float": 1.5, "none": None, "bool": True, "list": [1, {"a": []}], "object": {"": "x"}}
    back = TaskTemplate.parse(bytes(TaskTemplate(custom=custom)))
    assert back.custom == custom
    assert back.custom is not None
    assert type(back.custom["int"]) is int
    assert type(back.custom["bool"]) is bool


# Nothing set, nothing added


def test_empty_is_empty() -> None:
    assert TaskTemplate().is_empty
    assert TaskTemplate.parse(b"") == TaskTemplate()
    assert bytes(TaskTemplate.parse(b"")) == b""
    assert TaskTemplate.from_flyte_idl(b"").is_empty
    assert not TaskTemplate(custom={}).is_empty
    assert not TaskTemplate(security_context=core.SecurityContext()).is_empty


@needs_official
def test_a_round_trip_adds_nothing() -> None:
    from flyteidl.core.tasks_pb2 import TaskTemplate as Official

    official = TaskTemplate().to_flyte_idl()
    assert official == Official()
    assert official.ListFields() == []
    assert TaskTemplate.from_flyte_idl(official).is_empty


# Python's protocols


def test_equality_goes_by_value_and_there_is_no_hash() -> None:
    one, other = full(), full()
    assert one == other
    with pytest.raises(TypeError, match="unhashable type: 'TaskTemplate'"):
        hash(one)
    other.metadata.tags["team"] = "another"  # type: ignore[union-attr]  # full() has one
    assert one != other
    assert one != "a template"
    assert TaskTemplate(custom={}) != TaskTemplate()


def test_copies_and_pickles_are_equal_and_independent() -> None:
    template = TaskTemplate.parse(bytes(full()) + b"\xf8\x3f\x01")
    copies = (copy.copy(template), copy.deepcopy(template), pickle.loads(pickle.dumps(template)))
    for made in copies:
        assert made == template
        assert bytes(made) == bytes(template)
        made.type = "changed"
    assert template.type == "t"


# Against flytekit, on what flytekit wrote


@needs_official
@pytest.mark.parametrize("name", SAMPLES)
def test_flytekits_files_come_out_byte_for_byte(name: str) -> None:
    cls = message_class(SAMPLES[name])
    data = (DATA / name).read_bytes()
    assert bytes(cls.parse(data)) == data
    official = cls.parse(data).to_flyte_idl()
    assert cls.from_flyte_idl(official) == cls.parse(data)
    assert type(official).FromString(bytes(cls.from_flyte_idl(official))) == official


@needs_official
@given(messages(TaskTemplate))
def test_any_template_goes_there_and_back(template: TaskTemplate) -> None:
    assert TaskTemplate.from_flyte_idl(template.to_flyte_idl()) == template


def both_ways(template: TaskTemplate) -> tuple[TaskTemplate, TaskTemplate]:
    """Send a template through the official classes, and through flytekit's models, which stand between them there."""
    models = flytekit("models.task")
    official = template.to_flyte_idl()
    through_flytekit = models.TaskTemplate.from_flyte_idl(official).to_flyte_idl()
    return TaskTemplate.from_flyte_idl(official), TaskTemplate.from_flyte_idl(through_flytekit)


def changed(**values: Any) -> TaskTemplate:
    template = full()
    for name, value in values.items():
        setattr(template, name, value)
    return template


LOST: dict[str, tuple[TaskTemplate, Callable[[TaskTemplate], Any]]] = {
    "id.org": (full(), lambda template: template.id.org),  # type: ignore[union-attr]
    "metadata.tags": (full(), lambda template: template.metadata.tags),  # type: ignore[union-attr]
    "container.ports": (full(), lambda template: template.container.ports),  # type: ignore[union-attr]
    "container.architecture": (full(), lambda template: template.container.architecture),  # type: ignore[union-attr]
    "duplicate env keys": (full(), lambda template: template.container.env),  # type: ignore[union-attr]
    "an empty security_context": (full(), lambda template: template.security_context),
    "an empty custom": (changed(custom={}), lambda template: template.custom),
    "unknown fields": (TaskTemplate.parse(bytes(full()) + b"\xf8\x3f\x01"), lambda template: bytes(template)[-3:]),
    "k8s_pod.primary_container_name": (
        changed(container=None, k8s_pod=K8sPod(primary_container_name="main")),
        lambda template: template.k8s_pod.primary_container_name,  # type: ignore[union-attr]
    ),
}


@needs_official
@pytest.mark.parametrize("what", LOST)
def test_a_flytekit_fault_not_reproduced_its_models_lose(what: str) -> None:
    template, part = LOST[what]
    ours, theirs = both_ways(template)
    assert part(ours) == part(template)
    assert part(theirs) != part(template)
    assert ours == template


@needs_official
def test_a_flytekit_fault_not_reproduced_models_add_fields() -> None:
    models = flytekit("models.task")
    official = TaskTemplate().to_flyte_idl()
    assert models.TaskTemplate.from_flyte_idl(official).to_flyte_idl().ByteSize() > 0
    assert TaskTemplate.from_flyte_idl(official).to_flyte_idl().ByteSize() == 0


# What users read


def test_every_field_tells_what_it_is_for() -> None:
    from flytemodels.flyteidl.core import execution, tasks

    source = Path(inspect.getfile(tasks)).read_text()
    classes = {node.name: node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)}
    for name in ("TaskTemplate", "TaskMetadata", "Container", "Resources", "K8sPod", "Sql", "ExtendedResources"):
        words = ast.get_docstring(classes[name])
        assert words
        assert not words.startswith("The message `")
        body = classes[name].body
        for field, doc in itertools.pairwise(body):
            if isinstance(field, ast.AnnAssign) and not ast.unparse(field.annotation).startswith("ClassVar"):
                assert isinstance(doc, ast.Expr), ast.unparse(field)
                assert isinstance(doc.value, ast.Constant)
                assert not str(doc.value.value).startswith("`"), f"{name}: {ast.unparse(field)} has no words"
    assert "is_terminal" in (execution.TaskExecution.Phase.__doc__ or "")
