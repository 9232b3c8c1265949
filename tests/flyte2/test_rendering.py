"""The variables and arguments of a container in Flyte 2, as the SDK fills them in."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytemodels import ActionContext, TaskTemplate, flyteidl2, render_task_template
from flytemodels.flyteidl2 import core
from tests.flyte2.sdk import ask
from tests.support.strategies import messages

VARIABLES = (
    "input",
    "outputPrefix",
    "rawOutputDataPrefix",
    "checkpointOutputPrefix",
    "prevCheckpointPrefix",
    "runName",
    "actionName",
    "runStartTime",
)
WORDS = [f"{{{{.{name}}}}}" for name in VARIABLES]

RENDERED = """
from flyteidl2.core.tasks_pb2 import TaskTemplate
from flyte.connectors.utils import _render_task_template

def answer(templates, prefix):
    parsed = [TaskTemplate.FromString(bytes.fromhex(one)) for one in templates]
    return [_render_task_template(one, prefix).SerializeToString(deterministic=True).hex() for one in parsed]
"""


def template(*args: str) -> core.TaskTemplate:
    return core.TaskTemplate(type="t", container=core.Container(image="i", args=list(args)))


def rendered(*args: str, prefix: str = "P", action: ActionContext | None = None) -> list[str]:
    container = render_task_template(template(*args), prefix, action, run_arguments=False).container
    assert container is not None
    return container.args


def test_templates_become_what_the_sdk_makes_of_them() -> None:
    templates = [
        template("pyflyte"),
        template("a0", *WORDS),
        template(*(f"x{word}y{word}" for word in WORDS)),
        template("a0", "{{.unknown}}", "{{.inputs.x}}", "plain", "{{ .x", "".join(WORDS)),
        template("a0", "--run-name", "{{.runName}}", "--org", "mine"),
    ]
    theirs = ask(RENDERED, [bytes(one).hex() for one in templates], "s3://bucket/run")
    ours = [render_task_template(one, "s3://bucket/run") for one in templates]
    assert [one.serialize_to_string(deterministic=True).hex() for one in ours] == theirs


def test_two_faults_of_the_sdk_are_not_reproduced() -> None:
    """It adds a container to templates without one, and tears a flag from its value where there are no arguments."""
    without = core.TaskTemplate(type="t")
    theirs = ask(RENDERED, [bytes(without).hex(), bytes(template()).hex()], "P")
    added, torn = (core.TaskTemplate.parse(bytes.fromhex(one)).container for one in theirs)
    assert added is not None
    assert render_task_template(without, "P") == without
    assert torn is not None
    assert torn.args[:2] == ["--run-base-dir", "--domain"]
    whole = render_task_template(template(), "P").container
    assert whole is not None
    assert whole.args[-2:] == ["--run-base-dir", "P/base_dir"]


def test_the_template_itself_stays_as_it_is() -> None:
    before = template("a0", *WORDS)
    after = render_task_template(before, "P")
    assert before == template("a0", *WORDS)
    assert after is not before
    assert after.container is not before.container


def test_the_action_says_what_the_run_is_called() -> None:
    action = ActionContext(
        run_name="r1",
        action_name="a7",
        run_start_time=datetime.datetime(2026, 11, 26, 1, 2, 3, 4, tzinfo=datetime.timezone.utc),
        org="o",
        project="p",
        domain="d",
        run_base_dir="s3://elsewhere",
    )
    result = template("a0", *WORDS[5:]).render("P", action).container
    assert result is not None
    assert result.args == [
        "a0",
        *("--domain", "d", "--project", "p", "--org", "o", "--run-base-dir", "s3://elsewhere"),
        *("r1", "a7", "2026-11-26T01:02:03.000004+00:00"),
    ]


@pytest.mark.parametrize(
    "spelling", ["{{.runname}}", "{{ .RunName }}", "{{$runName}}", "{{\t.RUNNAME\n}}", "{{.runName}}"]
)
def test_every_spelling_of_propeller_is_read(spelling: str) -> None:
    assert rendered(spelling, action=ActionContext(run_name="r")) == ["r"]


def test_what_was_filled_in_is_not_rendered_again() -> None:
    action = ActionContext(run_name="{{.actionName}}", action_name="{{.input}}")
    assert rendered("{{.runName}} {{.actionName}}", action=action) == ["{{.actionName}} {{.input}}"]


def test_a_start_time_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a datetime with a time zone"):
        ActionContext(run_start_time=datetime.datetime(2026, 1, 1))


def test_flyte_1_has_neither_actions_nor_arguments() -> None:
    of_flyte_1: Any = TaskTemplate()
    for options in ({"action": ActionContext()}, {"run_arguments": False}):
        with pytest.raises(TypeError, match="expected a template of Flyte 2, got one of Flyte 1"):
            render_task_template(of_flyte_1, "P", **options)


@given(messages(core.TaskTemplate), st.sampled_from(["P", "s3://b/", "/", ""]))
def test_only_arguments_change(tt: core.TaskTemplate, prefix: str) -> None:
    result = render_task_template(tt, prefix)
    assert type(result) is flyteidl2.core.TaskTemplate
    if result.container is not None and tt.container is not None:
        result.container.args = list(tt.container.args)
    assert result == tt


def test_the_parameters_are_those_of_flyte_1_and_two_more() -> None:
    identifier = core.Identifier(name="n")
    made = core.TaskTemplate(
        identifier,
        "t",
        None,
        None,
        {"a": 1},
        core.Container(),
        3,
        None,
        {"c": "d"},
        None,
        None,
        None,
        core.ReusePolicy(),
    )
    assert (made.id, made.type, made.custom, made.task_type_version, made.config) == (
        identifier,
        "t",
        {"a": 1},
        3,
        {"c": "d"},
    )
    assert made.reuse_policy == core.ReusePolicy()
    with pytest.raises(ValueError, match="container"):
        core.TaskTemplate(container=core.Container(), sql=core.Sql())
