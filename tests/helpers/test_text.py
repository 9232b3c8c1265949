"""Messages as text: flytekit's layout, nothing lost in the verbose form, nothing dangerous in any."""

from __future__ import annotations

import datetime
import html
import json
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytemodels import TaskTemplate
from flytemodels._model.kinds import Kind
from flytemodels._model.plan import plan_of
from flytemodels._model.registry import message_class
from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.core.tasks import Container, K8sPod, Resources, TaskMetadata
from flytemodels.message import Message
from tests.support.flytekits import flytekit
from tests.support.idl import classes, each_class, each_official_class, needs_official, official_class
from tests.support.protoc import make
from tests.support.strategies import filled, messages

DATA = Path(__file__).parents[1] / "data"
SAMPLES: dict[str, str] = json.loads((DATA / "index.json").read_text())


def sample(name: str) -> Message:
    return message_class(SAMPLES[name]).parse((DATA / name).read_bytes())


def text(lines: str) -> str:
    return textwrap.dedent(lines).strip("\n")


# The short form


def test_a_template() -> None:
    template = TaskTemplate(
        id=core.Identifier(resource_type=core.ResourceType.TASK, project="p", name="n"),
        type="python-task",
        metadata=TaskMetadata(retries=core.RetryStrategy(), interruptible=False),
        custom={},
        container=Container(
            image="alpine",
            args=["a", "b c"],
            resources=Resources(requests=[Resources.ResourceEntry(name=Resources.CPU, value="1")]),
            architecture=Container.Architecture.ARM64,
        ),
        config={"k": "v", "l": "w"},
    )
    assert template.short_string() == text("""
        Flyte Serialized object (TaskTemplate):
          id:
            resource_type: TASK
            project: p
            name: n
          type: python-task
          metadata:
            interruptible: False
          container:
            image: alpine
            args: ['a', 'b c']
            resources:
              requests: [{name: CPU, value: '1'}]
            architecture: ARM64
          config: {'k': 'v', 'l': 'w'}
    """)
    assert str(template) == template.short_string()


def test_an_empty_message_is_its_first_line() -> None:
    assert TaskTemplate().short_string() == "Flyte Serialized object (TaskTemplate):"
    assert TaskTemplate().verbose_string() == "Flyte Serialized object (TaskTemplate):"
    assert TaskTemplate()._repr_html_() == "<h4>TaskTemplate</h4><pre></pre>"


def test_unknown_enum_numbers_are_shown() -> None:
    container = Container(architecture=Container.Architecture(99))
    assert container.short_string().splitlines()[1:] == ["  architecture: 99"]
    notification = admin.Notification(phases=[core.WorkflowExecution.Phase.FAILED, core.WorkflowExecution.Phase(99)])
    assert notification.short_string().splitlines()[1:] == ["  phases: [FAILED, 99]"]


def test_values_with_presence_are_shown_even_when_they_are_zero() -> None:
    primitive = core.Primitive(integer=0)
    assert primitive.short_string().splitlines()[1:] == ["  integer: 0"]
    assert core.Primitive(float_value=-0.0).short_string().splitlines()[1:] == ["  float_value: -0.0"]


def test_names_are_those_of_the_proto(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make(tmp_path, monkeypatch, {"m.proto": "message M { string class = 1; int32 parse = 2; }"}).module("m")
    message = made.M(class_="a", parse_=3)
    assert message.short_string().splitlines()[1:] == ["  class: a", "  parse: 3"]
    assert message.verbose_string().splitlines()[1:] == ["  class: a", "  parse: 3"]


@pytest.mark.parametrize(
    "value", ["x" * 81, "word " * 30, "two\n  lines \t and  gaps " * 9, "a-b" * 60, " \n ", "x" * 71 + " and--more" * 9]
)
def test_long_values_are_shortened_as_textwrap_does(value: str) -> None:
    shown = textwrap.shorten(value, 80)
    expected = [f"  type: {shown}"] if shown else []
    assert TaskTemplate(type=value).short_string().splitlines()[1:] == expected


@given(st.text(st.sampled_from("ab-. \n"), max_size=300), st.integers(1, 40))
def test_shortening_never_looks_at_more_than_it_shows(word: str, times: int) -> None:
    value = word * times
    shown = textwrap.shorten(value, 80)
    assert TaskTemplate(type=value).short_string().splitlines()[1:] == ([f"  type: {shown}"] if shown else [])


def test_a_large_map_is_only_looked_at_as_far_as_it_is_shown() -> None:
    class Watched(dict[str, core.Literal]):
        seen = 0

        def items(self) -> Any:
            for item in super().items():
                self.seen += 1
                yield item

    literals = Watched({f"key-{number}": core.Literal() for number in range(10_000)})
    assert core.LiteralMap(literals=literals).short_string().endswith("[...]")
    assert literals.seen < 20


# Like flytekit


def outline(lines: str) -> list[tuple[int, str]]:
    """Indentation and name of each line: what must be as in flytekit, where values may differ."""
    found = (re.match(r"( *)(\w+):", line) for line in lines.split("\n")[1:])
    return [(len(match[1]), match[2]) for match in found if match]


def theirs(message: Message) -> str:
    common = flytekit("models.common")
    official = official_class(type(message)).FromString(bytes(message))
    shown: str = common._repr_idl_yaml_like(official, indent=2).rstrip("\n")
    return f"Flyte Serialized object ({type(message).__name__}):\n{shown}"


def comparable(shown: str) -> list[str]:
    """Keep the lines of scalars: no enums, no lists and maps, which Python's protobuf prints in a way of its own."""
    lines = [re.fullmatch(r" *(\w+): (.*)", line) for line in shown.split("\n")]
    return [line[0] for line in lines if line and line[1] not in ENUMS and line[2][0] not in "[{"]


ENUMS = {field.proto_name for cls in classes() for field in plan_of(cls).fields if field.kind is Kind.ENUM}


@needs_official
@pytest.mark.parametrize("name", SAMPLES)
def test_flytekits_own_files_look_as_in_flytekit(name: str) -> None:
    message = sample(name)
    ours, reference = message.short_string(), theirs(message)
    assert ours.split("\n")[0] == reference.split("\n")[0]
    assert outline(ours) == outline(reference)
    assert comparable(ours) == comparable(reference)


@each_official_class
def test_every_message_looks_as_in_flytekit(cls: type[Message]) -> None:
    message = filled(cls)
    assert outline(message.short_string()) == outline(theirs(message))
    assert outline(cls().short_string()) == outline(theirs(cls()))


@needs_official
@given(st.sampled_from([TaskTemplate, core.WorkflowTemplate, core.Literal, admin.Resource]).flatmap(messages))
def test_any_message_looks_as_in_flytekit(message: Message) -> None:
    assert outline(message.short_string()) == outline(theirs(message))


@needs_official
def test_the_first_line_is_that_of_flytekits_task_template() -> None:
    models = flytekit("models.task")
    template = sample("task_template.pb")
    reference = models.TaskTemplate.from_flyte_idl(template.to_flyte_idl())
    assert template.short_string().split("\n")[0] == reference.short_string().split("\n")[0]
    assert outline(template.short_string()) == outline(reference.short_string())


@needs_official
def test_a_flytekit_fault_not_reproduced_enums_as_numbers() -> None:
    template = TaskTemplate(id=core.Identifier(resource_type=core.ResourceType.TASK))
    assert "resource_type: 1" in theirs(template)
    assert "resource_type: TASK" in template.short_string()


@needs_official
def test_a_flytekit_fault_not_reproduced_html_is_not_escaped() -> None:
    models = flytekit("models.task")
    evil = "<script>alert(1)</script>"
    assert evil in models.Sql(statement=evil, dialect=1)._repr_html_()
    assert evil not in core.Sql(statement=evil)._repr_html_()


# The verbose form


def test_lists_and_maps_are_spread_over_lines() -> None:
    template = TaskTemplate(
        metadata=TaskMetadata(timeout=datetime.timedelta(hours=1), generates_deck=False),
        custom={"list": [1, 2.5, None, True, "True", "5", [], {}, [["x"]]], "empty": "", "object": {"a": {"b": "c"}}},
        container=Container(args=["one", "two\nlines", " padded "], env=[core.KeyValuePair(key="k", value="v")]),
        config={"k": "v", "": "empty key", "two\nlines": "x"},
        security_context=core.SecurityContext(),
    )
    assert template.verbose_string() == text("""
        Flyte Serialized object (TaskTemplate):
          metadata:
            timeout:  # 1:00:00
              seconds: 3600
            generates_deck: {}  # False
          custom:
            fields:
              empty: ''
              list:
                - 1
                - 2.5
                - None
                - True
                - 'True'
                - '5'
                - []
                - {}
                - - - x
              object:
                a:
                  b: c
          container:
            args:
              - one
              - |
                two
                lines
              - ' padded '
            env:
              - key: k
                value: v
          security_context: {}
          config:
            '': empty key
            k: v
            'two\\nlines': x
    """)


def test_moments_and_spans_are_told_in_words() -> None:
    moment = datetime.datetime(2024, 2, 29, 12, 30, 15, 120000, tzinfo=datetime.timezone.utc)
    error = core.ExecutionError(timestamp=moment)
    assert error.verbose_string().splitlines()[1:] == [
        "  timestamp:  # 2024-02-29 12:30:15.12 UTC",
        "    seconds: 1709209815",
        "    nanos: 120000000",
    ]
    log = core.TaskLog(ttl=datetime.timedelta(seconds=-1.5))
    assert log.verbose_string().splitlines()[1:] == ["  ttl:  # -0:00:01.5", "    seconds: -1", "    nanos: -500000000"]
    assert core.TaskLog(ttl=datetime.timedelta()).verbose_string().splitlines()[1:] == ["  ttl: {}  # 0:00:00"]


def test_a_timestamp_that_has_no_datetime_is_shown_exactly() -> None:
    data = b"\x2a\x07\x08\x80\x80\x80\x80\x80\x20"  # timestamp.seconds = 2**40, after the year 9999
    error = core.ExecutionError.parse(data)
    assert bytes(error) == data
    assert f"seconds: {2**40}" in error.short_string()


def test_unknown_fields_are_counted() -> None:
    template = TaskTemplate.parse(b"\xf8\x3f\x01" + b"\x32\x03\xf8\x3f\x01")
    assert template.verbose_string().splitlines()[1:] == [
        "  container: {}  # and 3 bytes of unknown fields",
        "  # and 3 bytes of unknown fields",
    ]


LEAVES = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1)


@given(LEAVES, LEAVES, LEAVES, st.lists(LEAVES), st.dictionaries(LEAVES, LEAVES))
def test_every_leaf_is_there_in_full(one: str, two: str, three: str, many: list[str], some: dict[str, str]) -> None:
    template = TaskTemplate(
        type=one * 100,
        custom={"a": {"b": [two * 100]}},
        container=Container(image=three * 100, args=many),
        config=some,
    )
    shown = template.verbose_string()
    assert "[...]" not in shown or "[...]" in "".join([one, two, three, *many, *some, *some.values()])
    for leaf in [one * 100, two * 100, three * 100, *many, *some, *some.values()]:
        assert leaf in shown


@each_class
def test_every_field_of_every_message_is_there(cls: type[Message]) -> None:
    message = filled(cls)
    names = [name for indent, name in outline(message.verbose_string()) if indent == 2]
    assert names == [field.proto_name for field in plan_of(cls).fields if message.is_set(field.name)]


@given(st.sampled_from([TaskTemplate, core.WorkflowTemplate, core.Literal, admin.Resource]).flatmap(messages))
def test_any_message_has_its_texts(message: Message) -> None:
    for shown in (message.short_string(), message.verbose_string()):
        assert shown.startswith(f"Flyte Serialized object ({type(message).__name__}):")


# What comes from strangers


@pytest.mark.parametrize("value", ["\x1b[31mred", "a\rb", "\u202eevil", "\x00", "\ud800", "a\u2028b", "\x9b31m"])
def test_control_characters_are_shown_as_escapes(value: str) -> None:
    template = TaskTemplate(type=f"x{value}y", custom={f"x{value}y": f"x{value}y"}, container=Container(args=[value]))
    for shown in (template.short_string(), template.verbose_string(), template._repr_html_()):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff]", shown)


def test_html_is_escaped() -> None:
    evil = "<script>alert('1')</script>&\""
    pod = K8sPod(primary_container_name=evil, pod_spec={evil: evil})
    shown = pod._repr_html_()
    assert "<script" not in shown
    assert shown.startswith("<h4>K8sPod</h4><pre>pod_spec:\n  fields: ")
    assert shown.endswith(f"primary_container_name: {html.escape(evil)}</pre>")
    assert html.unescape(shown).count("<script>") >= 2


@pytest.mark.parametrize(
    "values",
    [
        {"type": 5},
        {"id": "not a message"},
        {"custom": 3},
        {"custom": {1: object()}},
        {"config": ["no", "map"]},
        {"metadata": TaskMetadata(timeout="soon")},  # type: ignore[arg-type]  # that is the test
        {"container": Container(architecture="ARM64", args="text")},  # type: ignore[arg-type]
    ],
)
def test_values_of_the_wrong_type_are_shown_as_they_are(values: dict[str, Any]) -> None:
    template = TaskTemplate(**values)
    assert template.short_string() != TaskTemplate().short_string()
    assert template.verbose_string() != TaskTemplate().verbose_string()
    assert template._repr_html_()


@pytest.mark.parametrize("number", [10**5000, -(10**5000)], ids=["positive", "negative"])
def test_numbers_that_python_will_not_print_are_shown(number: int) -> None:
    entry: Any = Resources.ResourceEntry(name=number)  # type: ignore[arg-type]
    for message in (entry, Resources(requests=[entry]), TaskTemplate(task_type_version=number)):
        assert "[...]" in message.short_string()
        assert hex(number) in message.verbose_string()


def test_naive_datetimes_are_shown() -> None:
    error = core.ExecutionError(timestamp=datetime.datetime(2024, 1, 1))
    assert "2024-01-01 00:00:00" in error.short_string()
    far = datetime.datetime.max.replace(tzinfo=datetime.timezone(-datetime.timedelta(hours=1)))
    assert "timestamp:" in core.ExecutionError(timestamp=far).verbose_string()
