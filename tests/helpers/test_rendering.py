"""The variables in a container's arguments."""

from __future__ import annotations

import copy

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flytemodels import TaskTemplate, render_task_template
from flytemodels.flyteidl.core.literals import KeyValuePair
from flytemodels.flyteidl.core.tasks import Container, K8sPod, Sql
from tests.support.flytekits import flytekit
from tests.support.strategies import messages

VARIABLES = {
    "input": "P/inputs.pb",
    "outputPrefix": "P",
    "rawOutputDataPrefix": "P/raw_output",
    "checkpointOutputPrefix": "P/checkpoint_output",
    "prevCheckpointPrefix": "P/prev_checkpoint",
}


def template(*args: str) -> TaskTemplate:
    return TaskTemplate(container=Container(args=list(args)))


def rendered(*args: str, prefix: str = "P") -> list[str]:
    result = render_task_template(template(*args), prefix)
    assert result.container is not None
    return result.container.args


@pytest.mark.parametrize("name", VARIABLES)
def test_each_variable(name: str) -> None:
    assert rendered(f"{{{{.{name}}}}}") == [VARIABLES[name]]


@pytest.mark.parametrize("name", VARIABLES)
@pytest.mark.parametrize("opening", ["{{.", "{{ .", "{{\t\n.", "{{$", "{{ $"])
@pytest.mark.parametrize("closing", ["}}", " }}", " \r\n}}"])
def test_what_propeller_accepts(name: str, opening: str, closing: str) -> None:
    for spelled in (name, name.upper(), name.lower(), name.title()):
        assert rendered(f"{opening}{spelled}{closing}") == [VARIABLES[name]]


@pytest.mark.parametrize(
    "argument",
    [
        "{.input}",
        "{{input}}",
        "{{..input}}",
        "{{. input}}",
        "{{ .inputs }}",
        "{{.inputPrefix}}",
        "{{.Inputs.x}}",
        "{{.perRetryUniqueKey}}",
        "{{.taskTemplatePath}}",
        "{{.namespace}}",
        "{{\v.input}}",
        "{{\u00a0.input}}",
        "{{.\u0131nput}}",
        "{{.prevChec\u212apointPrefix}}",
        "{{.input}",
        "{{}}",
        "",
    ],
)
def test_everything_else_stays_untouched(argument: str) -> None:
    assert rendered(argument) == [argument]


def test_several_variables_in_one_argument() -> None:
    assert rendered("cp {{.input}} {{.outputPrefix}}/{{.input}} {{{.input}}}") == [
        "cp P/inputs.pb P/P/inputs.pb {P/inputs.pb}"
    ]


def test_one_pass_only() -> None:
    prefix = "s3://{{.input}}/{{$outputPrefix}}"
    assert rendered("{{.input}}", prefix=prefix) == [f"{prefix}/inputs.pb"]
    assert rendered("{{.rawOutputDataPrefix}}", prefix=r"\1\g<0>") == [r"\1\g<0>/raw_output"]
    # What is filled in does not make a variable together with what stands around it.
    assert rendered("{{.{{.outputPrefix}}}}", prefix="input") == ["{{.input}}"]


@pytest.mark.parametrize("prefix", ["s3://bucket/run", "s3://bucket/run/", "s3://bucket/run//"])
def test_a_trailing_slash_does_not_double(prefix: str) -> None:
    assert rendered("{{.input}}", "{{.outputPrefix}}/x", prefix=prefix) == [
        "s3://bucket/run/inputs.pb",
        "s3://bucket/run/x",
    ]


def test_the_root_stays_the_root() -> None:
    assert rendered("{{.input}}", "{{.outputPrefix}}", prefix="/") == ["/inputs.pb", "/"]


def test_the_argument_is_left_alone() -> None:
    given_template = TaskTemplate(type="t", custom={"a": [1]}, container=Container(args=["{{.input}}"]))
    before = copy.deepcopy(given_template)
    result = render_task_template(given_template, "P")
    assert given_template == before
    assert result != before
    assert result.custom is not None
    result.custom["b"] = 2
    assert given_template == before


def test_only_args_are_rendered_as_in_flytekit() -> None:
    container = Container(image="{{.input}}", command=["{{.input}}"], env=[KeyValuePair(key="k", value="{{.input}}")])
    assert render_task_template(TaskTemplate(container=container), "P") == TaskTemplate(container=container)


@pytest.mark.parametrize(
    "given_template",
    [TaskTemplate(), TaskTemplate(sql=Sql(statement="{{.input}}")), TaskTemplate(k8s_pod=K8sPod(), type="pod")],
)
def test_without_a_container_an_equal_template_comes_back(given_template: TaskTemplate) -> None:
    result = render_task_template(given_template, "P")
    assert result == given_template
    assert result is not given_template


def test_unknown_fields_stay() -> None:
    given_template = TaskTemplate.parse(b"\xf8\x3f\x01" + bytes(template("{{.input}}")))
    assert bytes(render_task_template(given_template, "P")).endswith(b"\xf8\x3f\x01")


@pytest.mark.parametrize("prefix", [None, b"s3://bucket", 5])
def test_a_prefix_that_is_no_string_is_a_type_error(prefix: object) -> None:
    with pytest.raises(TypeError, match="file_prefix: expected str, got"):
        render_task_template(template(), prefix)  # type: ignore[arg-type]  # that is the test


def test_the_method_does_the_same() -> None:
    assert template("{{.input}}").render("P") == render_task_template(template("{{.input}}"), "P")


@given(messages(TaskTemplate), st.text())
def test_what_holds_no_variable_is_never_touched(given_template: TaskTemplate, prefix: str) -> None:
    assert render_task_template(given_template, prefix) == given_template


PIECES = ["{", "}", "{{", "}}", ".", "$", " ", "input", "OutputPrefix", "x", "\n"]
# Whole variables too: of the pieces alone hardly ever one is made.
WORDS = st.sampled_from([*PIECES, "{{.input}}", "{{ $outputPrefix }}", "{{.INPUT}}", "{{.x}}"])


@example("{{.input}}", "P")
@example("a{{ $OutputPrefix\n}}b{{.input}}{{.x}}", "s3://b/")
@given(st.lists(WORDS).map("".join), st.text("abc/{}.$"))
def test_rendering_is_splitting_at_the_variables(argument: str, prefix: str) -> None:
    pieces: list[str] = []
    rest = argument
    while rest:
        end = rest.find("}}")
        start = rest.rfind("{{", 0, max(end, 0))
        inside = rest[start + 2 : end].strip(" \n").lower() if end >= 0 and start >= 0 else ""
        values = {"input": prefix.rstrip("/") + "/inputs.pb", "outputprefix": prefix.rstrip("/") or prefix[:1]}
        if inside[:1] in (".", "$") and inside[1:] in values and rest[start + 2 : end].strip(" \n")[1:].isalpha():
            pieces += [rest[:start], values[inside[1:]]]
            rest = rest[end + 2 :]
        elif end >= 0:
            pieces.append(rest[: end + 1])
            rest = rest[end + 1 :]
        else:
            pieces.append(rest)
            rest = ""
    assert rendered(argument, prefix=prefix) == ["".join(pieces)]


# Side by side with flytekit


def flytekit_rendered(*args: str, prefix: str = "P") -> list[str]:
    backend = flytekit("extend.backend.utils")
    models = flytekit("models.task")
    container = models.Container.from_flyte_idl(Container(args=list(args)).to_flyte_idl())
    official = models.TaskTemplate(None, None, None, None, None, container=container)
    result: list[str] = list(backend.render_task_template(official, prefix).container.args)
    return result


def test_flytekit_renders_the_same() -> None:
    arguments = [f"{{{{.{name}}}}}" for name in VARIABLES]
    arguments += ["--inputs", "x{{.input}}y{{.outputPrefix}}", "{{.other}}", "", "{{.Inputs.x}}", "{{{.input}}}"]
    for prefix in ("P", "s3://bucket/run-1", "/mnt/data", ""):
        assert rendered(*arguments, prefix=prefix) == flytekit_rendered(*arguments, prefix=prefix)


@pytest.mark.parametrize("argument", ["{{ .input }}", "{{$input}}", "{{.Input}}"])
def test_a_flytekit_fault_not_reproduced_other_spellings(argument: str) -> None:
    assert flytekit_rendered(argument) == [argument]
    assert rendered(argument) == ["P/inputs.pb"]


def test_a_flytekit_fault_not_reproduced_rendered_twice() -> None:
    prefix = "s3://{{.outputPrefix}}"
    assert flytekit_rendered("{{.input}}", prefix=prefix) == ["s3://s3://{{.outputPrefix}}/inputs.pb"]
    assert rendered("{{.input}}", prefix=prefix) == ["s3://{{.outputPrefix}}/inputs.pb"]


def test_a_flytekit_fault_not_reproduced_doubled_slashes() -> None:
    assert flytekit_rendered("{{.input}}", prefix="s3://bucket/") == ["s3://bucket//inputs.pb"]
    assert rendered("{{.input}}", prefix="s3://bucket/") == ["s3://bucket/inputs.pb"]


def test_a_flytekit_fault_not_reproduced_the_argument_is_changed() -> None:
    backend = flytekit("extend.backend.utils")
    models = flytekit("models.task")
    container = models.Container.from_flyte_idl(Container(args=["{{.prevCheckpointPrefix}}"]).to_flyte_idl())
    official = models.TaskTemplate(None, None, None, None, None, container=container)
    backend.render_task_template(official, "P")
    assert official.container.args == ["P/prev_checkpoint"]
    ours = template("{{.prevCheckpointPrefix}}")
    render_task_template(ours, "P")
    assert ours == template("{{.prevCheckpointPrefix}}")


def test_a_flytekit_fault_not_reproduced_without_container() -> None:
    backend = flytekit("extend.backend.utils")
    models = flytekit("models.task")
    with pytest.raises(AttributeError):
        backend.render_task_template(models.TaskTemplate(None, None, None, None, None), "P")
    assert render_task_template(TaskTemplate(), "P") == TaskTemplate()
