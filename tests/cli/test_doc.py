"""`flytemodels doc`: words for every name, in the forms that people have at hand."""

from __future__ import annotations

import json

import pytest

from flytemodels.cli._words import find, index, member_of
from tests.support.command_line import run


@pytest.mark.parametrize(
    ("name", "first_lines"),
    [
        ("Container", ["message flyteidl.core.Container", "from flytemodels.flyteidl.core import Container"]),
        ("flyteidl2.core.Container", ["message flyteidl2.core.Container"]),
        ("flytemodels.flyteidl.core.tasks.Container", ["message flyteidl.core.Container"]),
        ("flytemodels.flyteidl2.core.Container", ["message flyteidl2.core.Container"]),
        ("tasktemplate", ["message flyteidl.core.TaskTemplate"]),
        ("TaskTemplate.container.image", ["field flyteidl.core.Container.image", "image: str"]),
        ("TaskTemplate.k8sPod", ["field flyteidl.core.TaskTemplate.k8s_pod"]),
        ("TaskTemplate.target", ["oneof flyteidl.core.TaskTemplate.target"]),
        ("Resources.requests.name", ["field flyteidl.core.Resources.ResourceEntry.name"]),
        ("LiteralMap.literals.scalar", ["field flyteidl.core.Literal.scalar"]),
        ("TaskExecution.Phase", ["enum flyteidl.core.TaskExecution.Phase"]),
        ("TaskExecution.Phase.FAILED", ["value flyteidl.core.TaskExecution.Phase.FAILED", "FAILED = 5"]),
        ("TaskTemplate.metadata.retries", ["field flyteidl.core.TaskMetadata.retries"]),
        ("AsyncAgentService", ["service flyteidl.service.AsyncAgentService"]),
        ("AsyncAgentService.CreateTask", ["method flyteidl.service.AsyncAgentService.create_task"]),
    ],
)
def test_name(name: str, first_lines: list[str]) -> None:
    result = run("doc", name)
    assert result.status == 0, result.err
    assert result.out.splitlines()[: len(first_lines)] == first_lines


def test_both_flytes_are_named() -> None:
    assert run("doc", "Container.image").out.endswith("\nalso: flyteidl2.core.Container.image\n")


def test_members_come_with_their_words() -> None:
    out = run("doc", "RuntimeMetadata").out
    assert "\nfields\n  type: RuntimeMetadata.RuntimeType = 1" not in out
    assert "\n  version: str\n      " in out
    assert "[" not in out.replace("[]", "")


@pytest.mark.parametrize(
    ("name", "error"),
    [
        (
            "TaskTemplat",
            "expected a name of Flyte's interface, got TaskTemplat; "
            "did you mean flyteidl.core.TaskTemplate or flyteidl2.core.TaskTemplate?",
        ),
        ("Xyzzy", "expected a name of Flyte's interface, got Xyzzy"),
        ("", "expected a name of Flyte's interface, got "),
        (
            "TaskTemplate.containr",
            "expected a member of flyteidl.core.TaskTemplate, got containr; did you mean container?",
        ),
        ("TaskTemplate.type.x", "flyteidl.core.TaskTemplate.type: expected a message to have x, got another type"),
        ("flyteidl.core.Void.x", "expected a member of flyteidl.core.Void, got x"),
    ],
)
def test_unknown_name(name: str, error: str) -> None:
    result = run("doc", name)
    assert (result.status, result.out, result.err) == (2, "", f"flytemodels: {error}\n")


def test_json() -> None:
    document = json.loads(run("doc", "--json", "Sql").out)
    assert document["name"] == "flyteidl.core.Sql"
    assert [member["name"] for member in document["members"]] == ["statement", "dialect"]
    several = json.loads(run("doc", "--json", "Sql", "Sql.statement").out)
    assert [one["kind"] for one in several] == ["message", "field"]
    assert several[1]["declaration"] == "statement: str"


def test_everything_of_both_flytes_has_words() -> None:
    """Every name finds itself, and nothing in it is without words."""
    silent: list[str] = []
    for place in index():
        if place.full_name.startswith("google."):
            continue
        found = [thing for thing, path in find(place.full_name) if thing.full_name == place.full_name and not path]
        assert found, place
        silent += [place.full_name] if not found[0].words else []
        silent += [f"{place.full_name}.{member.name}" for member in found[0].members if not member.words]
        assert all(member_of(found[0], member.name) for member in found[0].members)
    assert not silent
    assert len(index()) > 1_200
