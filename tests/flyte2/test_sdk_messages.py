"""What flyte 2.12.1 itself writes: task templates, inputs, outputs and literal types, read and written again."""

from __future__ import annotations

import pytest

from flytemodels import ActionContext, DecodeError, message_class, to_flyte1, to_flyte2
from flytemodels.flyteidl2 import core, task
from flytemodels.message import Message
from tests.flyte2.sdk import ask

WRITTEN = """
from tests.flyte2.sdk_project import written

def answer():
    return written()
"""


@pytest.fixture(scope="module")
def written() -> list[tuple[type[Message], bytes]]:
    return [(message_class(name), bytes.fromhex(data)) for name, data in ask(WRITTEN)]


def unknown(message: object) -> list[str]:
    """Return the names of messages anywhere inside that hold unknown fields."""
    from dataclasses import fields, is_dataclass

    if isinstance(message, list):
        return [name for one in message for name in unknown(one)]
    if isinstance(message, dict):
        return [name for one in message.values() for name in unknown(one)]
    if not is_dataclass(message) or not isinstance(message, Message):
        return []
    own = [message.proto_full_name()] if message._unknown_fields else []
    return own + [name for one in fields(message) for name in unknown(getattr(message, one.name))]


def test_everything_is_known_and_comes_back(written: list[tuple[type[Message], bytes]]) -> None:
    assert len(written) >= 14
    for cls, data in written:
        message = cls.parse(data)
        assert unknown(message) == [], cls
        assert message.serialize_to_string(deterministic=True) == data, cls
        assert cls.from_json(message.to_json()) == message, cls
        with pytest.raises(DecodeError):
            cls.parse(data[:-1])


def test_a_template_is_rendered_as_flyte_would(written: list[tuple[type[Message], bytes]]) -> None:
    specs = [task.TaskSpec.parse(data) for cls, data in written if cls is task.TaskSpec]
    assert len(specs) == 2
    for spec in specs:
        assert spec.task_template is not None
        template = spec.task_template.render("s3://b/r", ActionContext(run_name="r1", action_name="a3"))
        assert template.container is not None
        arguments = template.container.args
        assert arguments[arguments.index("--inputs") + 1] == "s3://b/r/inputs.pb"
        assert arguments[arguments.index("--run-name") + 1] == "r1"
        assert arguments[arguments.index("--name") + 1] == "a3"
        assert not any("{{" in one for one in arguments)


def test_inputs_and_outputs_read_as_mappings(written: list[tuple[type[Message], bytes]]) -> None:
    (inputs,) = (task.Inputs.parse(data) for cls, data in written if cls is task.Inputs)
    (outputs,) = (task.Outputs.parse(data) for cls, data in written if cls is task.Outputs)
    primitive = inputs["n"].scalar
    assert primitive is not None
    assert primitive.primitive == core.Primitive(integer=3)
    assert len(inputs.as_dict()) == 10
    assert len(outputs.as_dict()) == 10


def test_a_template_moves_to_flyte_1_and_back(written: list[tuple[type[Message], bytes]]) -> None:
    for cls, data in written:
        if cls is task.TaskSpec:
            template = task.TaskSpec.parse(data).task_template
            assert template is not None
            assert to_flyte2(to_flyte1(template)) == template
