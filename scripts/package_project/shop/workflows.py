"""Workflows with every kind of node, and launch plans with every kind of schedule."""

from datetime import timedelta
from functools import partial

from flytekit import (
    CronSchedule,
    Email,
    FixedRate,
    LaunchPlan,
    PodTemplate,
    Resources,
    Workflow,
    WorkflowFailurePolicy,
    approve,
    conditional,
    map_task,
    reference_launch_plan,
    reference_task,
    sleep,
    wait_for_input,
    workflow,
)
from flytekit.models.core.execution import WorkflowExecutionPhase as Phase
from flytekit.types.file import FlyteFile
from kubernetes.client import V1Container, V1PodSpec

from .tasks import (
    alarm,
    average,
    beside_a_proxy,
    best_customers,
    count_lines,
    load_orders,
    on_spot_nodes,
    publish,
    score,
    sweep,
    tell,
    tidy,
    train,
    wait_for_file,
)


@reference_task(project="billing", domain="production", name="billing.tasks.invoice", version="7")
def invoice(day: str) -> str:
    """A task that another team registered."""


@reference_launch_plan(project="billing", domain="production", name="billing.close_month", version="7")
def close_month(day: str) -> str:
    """A launch plan that another team registered."""


@workflow
def greet(name: str = "world") -> str:
    """One task."""
    return tell(name=name)


@workflow
def rate_model(model: FlyteFile, shards: list[int]) -> float:
    """Score every shard at once, and take the mean."""
    return average(scores=map_task(partial(score, model=model), concurrency=4)(shard=shards))


@workflow(on_failure=alarm, failure_policy=WorkflowFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE)
def nightly(day: str, shards: list[int], rate: float = 0.1) -> str:
    """Load, train, rate, and publish what is good enough."""
    orders = load_orders(day=day).with_overrides(requests=Resources(cpu="2", mem="4Gi"), retries=5)
    model = train(orders=orders, rate=rate)
    accuracy = rate_model(model=model, shards=shards)
    return (
        conditional("good_enough")
        .if_((accuracy >= 0.9) & (rate < 0.5))
        .then(publish(model=model, accuracy=accuracy))
        .elif_((accuracy > 0.5) | (day == "sunday"))
        .then(publish(model=model, accuracy=accuracy, note="it is all we have"))
        .else_()
        .fail("the model is too bad to publish")
    )


@workflow
def pick(accuracy: float, day: str) -> str:
    """A branch within a branch."""
    return (
        conditional("outer")
        .if_(accuracy < 0.1)
        .then(tell(name="nobody"))
        .elif_(accuracy < 0.9)
        .then(
            conditional("inner")
            .if_(day == "sunday")
            .then(greet(name=day))
            .elif_(day != "monday")
            .then(greet_plan(name=day))
            .else_()
            .then(on_spot_nodes(day=day))
        )
        .else_()
        .then(tell(name="everybody"))
    )


greet_plan = LaunchPlan.get_or_create(workflow=greet, name="shop.greet_everybody", default_inputs={"name": "everybody"})


@workflow
def with_gates(day: str) -> str:
    """Wait: for a while, for a number, and for somebody's consent."""
    pause = sleep(timedelta(minutes=30))
    rate = wait_for_input("rate", timeout=timedelta(hours=8), expected_type=float)
    orders = load_orders(day=day)
    pause >> orders
    model = approve(train(orders=orders, rate=rate), "release", timeout=timedelta(hours=2))
    return publish(model=model, accuracy=1.0, note=day)


@workflow
def everything(day: str, text: FlyteFile, shards: list[int]) -> tuple[str, int]:
    """Every kind of task and node."""
    there = wait_for_file(path="s3://shop/orders/latest.csv")
    lines = count_lines(text=tidy(text=text)).with_overrides(container_image="docker.io/library/busybox:1.36")
    customers = best_customers(limit=10)
    there >> customers
    model = beside_a_proxy(day=day).with_overrides(
        pod_template=PodTemplate(
            primary_container_name="main",
            pod_spec=V1PodSpec(
                containers=[
                    V1Container(name="main"),
                    V1Container(name="recorder", image="ghcr.io/example/recorder:v1"),
                ]
            ),
        )
    )
    scores = sweep(model=model, shards=shards)
    accuracy = average(scores=scores).with_overrides(name="the mean", node_name="mean")
    greeted = map_task(greet_plan)(name=["one", "two"])
    nightly_plan(day=day)
    close_month(day=day)
    picked = pick(accuracy=accuracy, day=invoice(day=day))
    customers >> accuracy
    greeted >> accuracy
    return picked, lines


nightly_plan = LaunchPlan.get_or_create(
    workflow=nightly,
    name="shop.nightly_emea",
    default_inputs={"rate": 0.2},
    fixed_inputs={"shards": [1, 2, 3]},
    schedule=CronSchedule(schedule="30 2 * * *", kickoff_time_input_arg=None),
    notifications=[Email(phases=[Phase.FAILED], recipients_email=["data@example.com"])],
    max_parallelism=8,
)

greet_often = LaunchPlan.get_or_create(
    workflow=greet, name="shop.greet_often", schedule=FixedRate(duration=timedelta(minutes=15))
)

imperative = Workflow(name="shop.workflows.imperative")
imperative.add_workflow_input("day", str)
_orders = imperative.add_entity(load_orders, day=imperative.inputs["day"])
_model = imperative.add_entity(train, orders=_orders.outputs["o0"])
imperative.add_workflow_output("model", _model.outputs["o0"])
