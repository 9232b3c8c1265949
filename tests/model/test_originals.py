"""Values that Python's types cannot hold are kept as messages: what merges and differences make of them."""

from __future__ import annotations

import datetime
import sys

import pytest

if sys.version_info >= (3, 14):
    pytest.skip("flyteidl cannot be installed on Python 3.14 and later", allow_module_level=True)

from flyteidl.admin import task_execution_pb2
from flyteidl.core import tasks_pb2
from google.protobuf import timestamp_pb2

from flytemodels import TaskTemplate, diff
from flytemodels.flyteidl.admin import TaskExecutionClosure

YEAR_10000 = 253_402_300_800
"""The first second that no datetime has."""


def late(*seconds: int) -> bytes:
    """Return a closure whose creation has been written once for each of these times."""
    parts = [
        task_execution_pb2.TaskExecutionClosure(created_at=timestamp_pb2.Timestamp(seconds=each)).SerializeToString()
        for each in seconds
    ]
    # Another field between them, so that they do not come in a row.
    return task_execution_pb2.TaskExecutionClosure(phase=4).SerializeToString().join(parts)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        (YEAR_10000, YEAR_10000, False),
        (YEAR_10000, YEAR_10000 + 1, True),
        (YEAR_10000, 1, True),
        (1, YEAR_10000, True),
        (1, 1, False),
        (1, 2, True),
    ],
)
def test_differences_see_times_after_the_year_9999(one: int, other: int, differ: bool) -> None:
    changes = diff(TaskExecutionClosure.parse(late(one)), TaskExecutionClosure.parse(late(other)))
    assert [change.path for change in changes] == (["created_at"] if differ else [])


@pytest.mark.parametrize("seconds", [(1, YEAR_10000), (YEAR_10000, 1), (YEAR_10000, YEAR_10000 + 1), (5, 0), (1, 2)])
def test_occurrences_apart_are_merged_as_googles(seconds: tuple[int, ...]) -> None:
    data = late(*seconds)
    official = task_execution_pb2.TaskExecutionClosure.FromString(data)
    assert bytes(TaskExecutionClosure.parse(data)) == official.SerializeToString()


def test_a_struct_in_two_occurrences_keeps_both() -> None:
    parts = []
    for key in ("a", "b", "c"):
        template = tasks_pb2.TaskTemplate(type=key)
        template.custom.update({key: 1})
        parts.append(template.SerializeToString())
    data = b"".join(parts)
    assert TaskTemplate.parse(data).custom == {"a": 1, "b": 1, "c": 1}
    official = tasks_pb2.TaskTemplate.FromString(data).SerializeToString(deterministic=True)
    assert TaskTemplate.parse(data).serialize_to_string(deterministic=True) == official


def test_a_plain_time_in_place_of_a_late_one_counts() -> None:
    message = TaskExecutionClosure.parse(late(YEAR_10000))
    message.created_at = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
    assert [change.path for change in diff(message, TaskExecutionClosure.parse(late(YEAR_10000)))] == ["created_at"]
