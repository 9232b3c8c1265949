"""Workflows: a small one, one with a branch, a map task and a dynamic task, a large one, and a launch plan."""

from functools import partial
from typing import Any

from flytekit import (
    CronSchedule,
    Email,
    LaunchPlan,
    Resources,
    Slack,
    WorkflowFailurePolicy,
    conditional,
    map_task,
    task,
    workflow,
)
from flytekit.models.core.execution import WorkflowExecutionPhase as Phase
from flytekit.types.file import FlyteFile

from .other_tasks import count_lines, in_pod, top_customers
from .tasks import evaluate, sweep


@task
def average(values: list[float | None]) -> float:
    """The mean of the numbers that are there: a map task may leave some out."""
    there = [value for value in values if value is not None]
    return sum(there) / len(there)


@task
def first_text(texts: list[FlyteFile]) -> FlyteFile:
    """The first of some files."""
    return texts[0]


@task
def accuracy_of(shard: int, threshold: float) -> float:
    """The accuracy alone: a map task's function has one output."""
    return 1 - threshold / (shard + 1)


@workflow
def score_shards(shards: list[int], threshold: float = 0.5) -> float:
    """Scores every shard at once, and takes the mean."""
    scores = map_task(partial(accuracy_of, threshold=threshold), concurrency=4, min_success_ratio=0.8)(shard=shards)
    return average(values=scores)


@workflow(failure_policy=WorkflowFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE)
def nightly(
    text: FlyteFile,
    shards: list[int],
    region: str = "emea",
    limit: int = 10,
    threshold: float = 0.5,
) -> tuple[float, int]:
    """Counts, queries and scores; what it does at the end depends on the score."""
    lines = count_lines(text=text, skip=1)
    customers = top_customers(region=region, limit=limit)
    score = score_shards(shards=shards, threshold=threshold)
    podded = in_pod(path=region).with_overrides(node_name="beside-a-proxy")
    first = evaluate(shard=1, threshold=threshold)
    customers >> podded
    best = (
        conditional("enough")
        .if_((score >= 0.9) & (threshold < 0.7))
        .then(average(values=[score, first.accuracy]))
        .elif_((score > 0.5) | (first.samples == 0))
        .then(average(values=sweep(rates=[0.1, 0.2, 0.3])))
        .else_()
        .fail("the score is too low to go on")
    )
    return best, lines


@workflow
def weekly(texts: list[FlyteFile], region: str = "emea", threshold: float = 0.5) -> float:
    """Runs `nightly` for every day of a week, and evaluates each day twice: a workflow of many nodes."""
    accuracies: list[Any] = []
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"):
        score, lines = nightly(text=first_text(texts=texts), shards=[1, 2], region=region).with_overrides(name=day)
        checked = evaluate(shard=lines, threshold=threshold).with_overrides(
            node_name=f"check-{day}", limits=Resources(cpu="1", mem="512Mi")
        )
        again = evaluate(shard=checked.samples, threshold=score).with_overrides(node_name=f"again-{day}", retries=2)
        accuracies += [checked.accuracy, again.accuracy]
    return average(values=accuracies)


nightly_plan = LaunchPlan.get_or_create(
    workflow=nightly,
    name="sample_project.nightly_emea",
    default_inputs={"limit": 25, "shards": [1, 2, 3]},
    fixed_inputs={"region": "emea", "text": FlyteFile("s3://example-data/orders/latest.csv")},
    schedule=CronSchedule(schedule="30 2 * * *"),
    notifications=[
        Email(phases=[Phase.FAILED], recipients_email=["data@example.com"]),
        Slack(phases=[Phase.SUCCEEDED, Phase.ABORTED], recipients_email=["ops@example.com"]),
    ],
    max_parallelism=8,
)
