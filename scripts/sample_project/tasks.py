"""Python tasks: with every kind of input, small, of middling size, failing, and building a workflow at run time."""

from datetime import datetime, timedelta

from flytekit import Documentation, Resources, Secret, dynamic, task
from flytekit.extras.accelerators import T4
from flytekit.types.directory import FlyteDirectory
from flytekit.types.file import FlyteFile
from flytekit.types.structured import StructuredDataset

from .types import Hyperparameters, Scheduler, Score, Summary


@task(
    cache=True,
    cache_version="7",
    cache_ignore_input_vars=("note",),
    retries=3,
    interruptible=True,
    timeout=timedelta(hours=6),
    environment={"OMP_NUM_THREADS": "4", "TZ": "UTC"},
    requests=Resources(cpu="2", mem="4Gi", ephemeral_storage="20Gi"),
    limits=Resources(cpu="4", mem="8Gi", gpu="1"),
    accelerator=T4,
    secret_requests=[Secret(group="registry", key="token", mount_requirement=Secret.MountType.ENV_VAR)],
    docs=Documentation(short_description="Trains a model and reports how it went."),
    enable_deck=False,
)
def train(
    name: str,
    epochs: int,
    rate: float,
    shuffle: bool,
    started: datetime,
    budget: timedelta,
    data: FlyteFile,
    shards: FlyteDirectory,
    table: StructuredDataset,
    tags: list[str],
    weights: dict[str, float],
    grid: list[list[int]],
    parameters: Hyperparameters,
    scheduler: Scheduler,
    extra: dict,
    note: str | None = None,
    seed: int | str = 0,
) -> Summary:
    """Takes a value of each type that Flyte has, and returns as many."""
    return Summary(
        title=f"{name} ({scheduler.value})",
        steps=epochs * sum(map(sum, grid)),
        loss=rate / 2,
        converged=shuffle,
        finished=started + budget,
        duration=budget / 3,
        model=data,
        checkpoints=shards,
        predictions=table,
        history=[rate / step for step in range(1, epochs + 1)],
        by_tag={tag: weights.get(tag, 0.0) for tag in tags},
        parameters=parameters,
        scheduler=scheduler,
        extra=extra,
        note=note,
        seed=seed,
    )


@task(pod_template_name="spot-nodes")
def evaluate(shard: int, threshold: float = 0.5) -> Score:
    """Scores one shard."""
    return Score(accuracy=1 - threshold / (shard + 1), samples=shard * 1000)


@task(
    retries=2,
    timeout=timedelta(minutes=30),
    environment={
        "LANG": "C.UTF-8",
        "REPORT_ARCHIVE": "s3://example-data/reports/archive",
        "REPORT_THEME": "plain",
        "TZ": "UTC",
    },
    labels={"team": "research", "purpose": "reporting"},
    annotations={"cluster-autoscaler.kubernetes.io/safe-to-evict": "true"},
    requests=Resources(cpu="1", mem="1Gi"),
    limits=Resources(cpu="2", mem="2Gi"),
    secret_requests=[Secret(group="reports", key="signing-key", mount_requirement=Secret.MountType.ENV_VAR)],
)
def report(
    title: str,
    scores: list[float],
    by_tag: dict[str, float],
    day: datetime,
    template: FlyteFile,
    reviewers: list[str],
    parameters: dict[str, str],
    pages: int = 3,
    draft: bool = False,
) -> FlyteFile:
    """Writes a report: a task of middling size, with which the benchmark measures.

    :param title: What stands on the first page.
    :param scores: The accuracy of every shard.
    :param by_tag: The mean accuracy of the shards that have a tag.
    :param day: The day that the report is about.
    :param template: The page which the figures are put into.
    :param pages: How many pages it may have at most.
    """
    return template


@task
def fail(attempt: int) -> int:
    """Raises an error, as tasks do."""
    if attempt > 0:
        raise ValueError(f"no model after attempt {attempt}: the loss is not a number")
    return attempt


@dynamic
def sweep(rates: list[float]) -> list[float]:
    """Evaluates as many shards as it is given rates: what it returns to Flyte is a workflow."""
    return [evaluate(shard=shard, threshold=rate).accuracy for shard, rate in enumerate(rates)]
