"""To and from the official flyteidl classes."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytemodels import DecodeError, TaskTemplate
from flytemodels.flyteidl import admin, core
from flytemodels.message import Message
from tests.support.flytekits import flytekit
from tests.support.idl import each_official_class, needs_official, official_class
from tests.support.strategies import filled, messages


@each_official_class
def test_every_message_goes_there_and_back(cls: type[Message]) -> None:
    message = filled(cls)
    official = message.to_flyte_idl()
    assert type(official) is official_class(cls)
    assert official.DESCRIPTOR.full_name == cls.proto_full_name()
    back = cls.from_flyte_idl(official)
    assert type(back) is cls
    assert back == message
    assert official.SerializeToString(deterministic=True) == back.SerializeToString(deterministic=True)


@needs_official
@given(st.sampled_from([TaskTemplate, core.WorkflowTemplate, admin.CreateTaskRequest]).flatmap(messages))
def test_any_message_goes_there_and_back(message: Message) -> None:
    assert type(message).from_flyte_idl(message.to_flyte_idl()) == message


@needs_official
@given(st.binary(max_size=64))
def test_whatever_official_classes_accept_goes_there_and_back(data: bytes) -> None:
    from flyteidl.core.tasks_pb2 import TaskTemplate as Official
    from google.protobuf.message import DecodeError as OfficialDecodeError

    try:
        official = Official.FromString(data)
    except OfficialDecodeError:
        return
    template = TaskTemplate.from_flyte_idl(official)
    assert template.to_flyte_idl().SerializeToString(deterministic=True) == official.SerializeToString(
        deterministic=True
    )


def test_bytes_of_any_kind_are_accepted() -> None:
    template = TaskTemplate(type="t")
    data = bytes(template)
    for given_data in (data, bytearray(data), memoryview(data)):
        assert TaskTemplate.from_flyte_idl(given_data) == template
    with pytest.raises(DecodeError):
        TaskTemplate.from_flyte_idl(data[:-1])


def test_a_message_of_the_class_gives_a_copy() -> None:
    template = TaskTemplate(config={"a": "b"})
    taken = TaskTemplate.from_flyte_idl(template)
    assert taken == template
    taken.config["c"] = "d"
    assert template.config == {"a": "b"}


@dataclass(slots=True, eq=False, repr=False)
class MyTemplate(TaskTemplate):
    """What a user might derive."""


def test_a_users_subclass_is_made() -> None:
    assert type(MyTemplate.from_flyte_idl(b"")) is MyTemplate
    assert type(MyTemplate.from_flyte_idl(TaskTemplate(type="t"))) is MyTemplate


@needs_official
def test_a_users_subclass_goes_to_the_official_class() -> None:
    assert MyTemplate(type="t").to_flyte_idl() == TaskTemplate(type="t").to_flyte_idl()


@needs_official
def test_a_wrong_official_type_names_both() -> None:
    with pytest.raises(TypeError, match=r"^expected a flyteidl\.core\.TaskTemplate, got a flyteidl\.core\.Container$"):
        TaskTemplate.from_flyte_idl(core.Container().to_flyte_idl())


def test_a_wrong_message_type_names_both() -> None:
    with pytest.raises(TypeError, match=r"^expected a flyteidl\.core\.TaskTemplate, got a flyteidl\.core\.Sql$"):
        TaskTemplate.from_flyte_idl(core.Sql())


@pytest.mark.parametrize("value", [None, 5, "text", {"type": "t"}, [1], object()])
def test_anything_else_names_both_types(value: object) -> None:
    with pytest.raises(TypeError, match=r"expected a flyteidl\.core\.TaskTemplate or its bytes, got a builtins\.\w+"):
        TaskTemplate.from_flyte_idl(value)  # type: ignore[arg-type]  # that is the test


@needs_official
def test_a_flytekit_model_gets_a_hint() -> None:
    models = flytekit("models.task")
    with pytest.raises(TypeError, match=r"got a flytekit\.models\.task\.Sql; pass the result of its to_flyte_idl\(\)"):
        core.Sql.from_flyte_idl(models.Sql())


WITHOUT = """
    import sys

    sys.modules[sys.argv[1]] = None  # as if it were not installed
    from flytemodels import message_class

    cls = message_class(sys.argv[2])
    message = cls.from_flyte_idl(bytes(cls()))
    try:
        message.to_flyte_idl()
    except ImportError as error:
        print(error)
"""


@pytest.mark.parametrize(
    ("package", "name", "installation"),
    [
        ("flyteidl", "flyteidl.core.TaskTemplate", "flytemodels[flyteidl]"),
        ("flyteidl", "datacatalog.Artifact", "flytemodels[flyteidl]"),
        ("flyteidl2", "flyteidl2.core.TaskTemplate", "flytemodels[flyteidl2]"),
        ("google", "google.rpc.Status", "googleapis-common-protos"),
    ],
)
def test_without_the_official_classes_the_way_to_them_is_named(package: str, name: str, installation: str) -> None:
    command = [sys.executable, "-c", textwrap.dedent(WITHOUT), package, name]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert f"pip install '{installation}'" in result.stdout or f"pip install {installation}" in result.stdout
    assert result.stdout.startswith(f"{name}: expected its official class to be installed, got ")
