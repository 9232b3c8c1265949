"""Messages moved between the two Flytes."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from flytemodels import Message, flyteidl, flyteidl2, message_class, to_flyte1, to_flyte2
from flytemodels.flyteidl import cacheservice, core, event
from flytemodels.google.protobuf import Any as PackedAny
from tests.support.idl import flyte_classes, official_class
from tests.support.strategies import filled
from tests.wire.pieces import encode, random_pieces

NAMES_2 = {cls.proto_full_name() for cls in flyte_classes("flyteidl2")}
SHARED = tuple(
    cls
    for cls in flyte_classes("flyteidl")
    if cls.proto_full_name().replace("flyteidl.", "flyteidl2.", 1) in NAMES_2
    and cls.proto_full_name()[:8] == "flyteidl"
)
LOSING = {
    "flyteidl.cacheservice.PutCacheRequest",
    "flyteidl.core.ContainerError",
    "flyteidl.core.ErrorDocument",
    "flyteidl.event.TaskNodeMetadata",
    "flyteidl.event.NodeExecutionEvent",
    "flyteidl.event.CloudEventNodeExecution",
}


def counterpart(cls: type[Message]) -> type[Message]:
    found: type[Message] = message_class(cls.proto_full_name().replace("flyteidl.", "flyteidl2.", 1))
    return found


def samples(cls: type[Message]) -> list[Message]:
    random = Random(cls.proto_full_name())
    odd = [cls.parse(encode(random_pieces(cls, random, odd=odd, most=6))) for odd in (0.0, 0.0, 0.0, 0.1, 0.3)]
    return [filled(cls), cls(), *odd]


def test_148_messages_have_the_same_path() -> None:
    assert len(SHARED) == 148


def test_all_of_them_go_there_and_come_back_as_bytes() -> None:
    for cls in SHARED:
        for message in samples(cls):
            moved = to_flyte2(message, allow_loss=True)
            assert type(moved) is counterpart(cls)
            back = to_flyte1(moved, allow_loss=True)
            assert type(back) is cls
            assert back == message, cls
            assert bytes(back) == bytes(message), cls


def test_142_lose_nothing() -> None:
    without = [cls for cls in SHARED if cls.proto_full_name() not in LOSING]
    assert len(without) == 142
    for cls in without:
        for message in samples(cls):
            to_flyte1(to_flyte2(message))


def test_the_other_side_reads_what_was_written() -> None:
    for cls in SHARED:
        if cls.proto_full_name() not in LOSING:
            moved = to_flyte2(filled(cls))
            official = official_class(type(moved)).FromString(bytes(moved))
            assert type(moved).from_flyte_idl(official) == moved


def test_messages_of_flyte_2_come_back_too() -> None:
    for cls in map(counterpart, SHARED):
        if not _has_variables(cls):  # an absent variable and a name twice are told below
            for message in samples(cls):
                back = to_flyte2(to_flyte1(message, allow_loss=True), allow_loss=True)
                assert bytes(back) == bytes(message), cls


def _has_variables(cls: type[Message]) -> bool:
    from flytemodels.connector.conversion import _reachable

    return flyteidl2.core.VariableMap in _reachable(cls)


ERROR = core.ContainerError(code="c", worker="w")
DYNAMIC = event.TaskNodeMetadata(dynamic_workflow=event.DynamicWorkflowNodeMetadata())


@pytest.mark.parametrize(
    ("message", "paths"),
    [
        (ERROR, ["ContainerError.worker"]),
        (core.ErrorDocument(error=ERROR), ["ErrorDocument.error.worker"]),
        (DYNAMIC, ["TaskNodeMetadata.dynamic_workflow"]),
        (
            event.NodeExecutionEvent(task_node_metadata=DYNAMIC),
            ["NodeExecutionEvent.task_node_metadata.dynamic_workflow"],
        ),
        (
            event.CloudEventNodeExecution(raw_event=event.NodeExecutionEvent(task_node_metadata=DYNAMIC)),
            ["CloudEventNodeExecution.raw_event.task_node_metadata.dynamic_workflow"],
        ),
        (cacheservice.PutCacheRequest(key="k", overwrite=True), ["PutCacheRequest.overwrite"]),
        (filled(core.ContainerError), ["ContainerError.timestamp", "ContainerError.worker"]),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Message) else "",
)
def test_what_would_be_lost_is_named(message: Message, paths: list[str]) -> None:
    with pytest.raises(ValueError, match="expected") as caught:
        to_flyte2(message)
    assert [part.partition(": ")[0] for part in str(caught.value).split("; ")] == paths
    assert to_flyte1(to_flyte2(message, allow_loss=True), allow_loss=True) == message


def test_all_six_go_on_where_they_say_nothing_special() -> None:
    for name in LOSING:
        cls = message_class(name)
        assert type(to_flyte2(cls())) is counterpart(cls)


def test_a_field_of_another_type_is_named_in_both_directions() -> None:
    request = flyteidl2.cacheservice.PutCacheRequest(overwrite=flyteidl2.cacheservice.OverwriteOutput(overwrite=True))
    with pytest.raises(ValueError, match=r"^PutCacheRequest\.overwrite: expected the type that flyteidl\.cacheservice"):
        to_flyte1(request)
    assert to_flyte2(to_flyte1(request, allow_loss=True), allow_loss=True) == request


def test_variables_become_a_list_and_a_map_again() -> None:
    names = {"b": core.Variable(description="1"), "a": core.Variable(description="2")}
    moved = to_flyte2(core.TypedInterface(inputs=core.VariableMap(variables=names)), flyteidl2.core.TypedInterface)
    assert moved.inputs is not None
    assert moved.inputs.variables == [
        flyteidl2.core.VariableEntry("b", flyteidl2.core.Variable(description="1")),
        flyteidl2.core.VariableEntry("a", flyteidl2.core.Variable(description="2")),
    ]
    back = to_flyte1(moved, core.TypedInterface)
    assert back.inputs is not None
    assert back.inputs.variables == names


def test_a_name_that_comes_twice_is_named() -> None:
    entry = flyteidl2.core.VariableEntry("a", flyteidl2.core.Variable())
    interface = flyteidl2.core.TypedInterface(outputs=flyteidl2.core.VariableMap(variables=[entry, entry]))
    template = flyteidl2.core.TaskTemplate(interface=interface)
    message = r"^TaskTemplate\.interface\.outputs\.variables\[1\]: expected each name once, got 'a' again$"
    with pytest.raises(ValueError, match=message):
        to_flyte1(template)
    assert to_flyte1(template, core.TaskTemplate, allow_loss=True).interface == core.TypedInterface(
        outputs=core.VariableMap(variables={"a": core.Variable()})
    )


def test_what_flyte_2_added_goes_along_unseen() -> None:
    template = flyteidl2.core.TaskTemplate(type="t", reuse_policy=flyteidl2.core.ReusePolicy(min_replicas=3))
    moved = to_flyte1(template, core.TaskTemplate)
    assert moved.type == "t"
    assert bytes(moved) == bytes(template)
    assert to_flyte2(moved, flyteidl2.core.TaskTemplate) == template


def test_the_message_itself_stays_as_it_is() -> None:
    template = filled(core.TaskTemplate)
    moved = to_flyte2(template, flyteidl2.core.TaskTemplate)
    moved.type = "other"
    assert template == filled(core.TaskTemplate)


@pytest.mark.parametrize(
    ("move", "message", "text"),
    [
        (
            to_flyte2,
            flyteidl.admin.TaskSpec(),
            r"^message: expected one that .* in common, got flyteidl\.admin\.TaskSpec$",
        ),
        (to_flyte2, flyteidl2.core.Literal(), r"^message: .* got flyteidl2\.core\.Literal$"),
        (to_flyte1, core.Literal(), r"^message: .* got flyteidl\.core\.Literal$"),
        (to_flyte1, PackedAny(), r"^message: .* got google\.protobuf\.Any$"),
    ],
)
def test_other_messages_cannot_move(move: Any, message: Message, text: str) -> None:
    with pytest.raises(TypeError, match=text):
        move(message)


def test_the_class_that_is_asked_for_is_the_one_that_comes() -> None:
    assert type(to_flyte2(core.Literal(), flyteidl2.core.Literal)) is flyteidl2.core.Literal
    with pytest.raises(TypeError, match=r"^into: expected flyteidl2\.core\.Literal, got flyteidl2\.core\.Scalar$"):
        to_flyte2(core.Literal(), flyteidl2.core.Scalar)
