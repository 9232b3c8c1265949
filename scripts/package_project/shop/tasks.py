"""Tasks of every kind that flytekit can put into a package."""

from dataclasses import dataclass
from datetime import timedelta

from flytekit import ContainerTask, Deck, PodTemplate, Resources, Secret, dynamic, eager, kwtypes, task
from flytekit.configuration import SerializationSettings
from flytekit.core.base_sql_task import SQLTask
from flytekit.extras.accelerators import A100
from flytekit.extras.tasks.shell import OutputLocation, ShellTask
from flytekit.models.task import Sql
from flytekit.sensor.file_sensor import FileSensor
from flytekit.types.file import FlyteFile
from flytekit.types.structured import StructuredDataset
from kubernetes.client import V1Container, V1EnvVar, V1PodSpec, V1Volume, V1VolumeMount


@dataclass
class Order:
    """What a customer wants."""

    customer: str
    amount: float
    express: bool = False


@task(
    cache=True,
    cache_version="3",
    retries=2,
    timeout=timedelta(minutes=20),
    environment={"TZ": "UTC", "SHOP_REGION": "emea"},
    requests=Resources(cpu="500m", mem="512Mi"),
    limits=Resources(cpu="1", mem="1Gi"),
    secret_requests=[Secret(group="warehouse", key="token")],
)
def load_orders(day: str, limit: int = 100) -> list[Order]:
    """Load the orders of a day."""
    return [Order(customer=day, amount=float(limit))]


@task(container_image="ghcr.io/example/trainer:v1", accelerator=A100, requests=Resources(cpu="4", mem="16Gi", gpu="1"))
def train(orders: list[Order], rate: float = 0.1) -> FlyteFile:
    """Train a model of what customers want."""
    return FlyteFile(f"s3://shop/models/{rate}-{len(orders)}")


@task
def score(model: FlyteFile, shard: int) -> float:
    """Score one shard."""
    return 1.0 / (shard + 1)


@task(enable_deck=True)
def average(scores: list[float]) -> float:
    """The mean of some scores."""
    Deck("scores", str(scores))
    return sum(scores) / len(scores)


@task
def publish(model: FlyteFile, accuracy: float, note: str = "") -> str:
    """Publish a model."""
    return f"{model}: {accuracy} {note}"


@task
def alarm(day: str, shards: list[int], rate: float) -> None:
    """Wake somebody up."""
    print(day, shards, rate)


@task
def tell(name: str) -> str:
    """Say hello."""
    return f"hello {name}"


@dynamic
def sweep(model: FlyteFile, shards: list[int]) -> list[float]:
    """Score as many shards as there are: the workflow is made at run time."""
    return [score(model=model, shard=shard) for shard in shards]


@eager
async def decide(day: str) -> str:
    """Call tasks as functions: the workflow is what the code does."""
    return tell(name=day)


count_lines = ContainerTask(
    name="shop.tasks.count_lines",
    image="docker.io/library/busybox:1.37",
    inputs=kwtypes(text=FlyteFile),
    outputs=kwtypes(lines=int),
    input_data_dir="/var/inputs",
    output_data_dir="/var/outputs",
    command=["/bin/sh", "-c"],
    arguments=["wc -l < /var/inputs/text > /var/outputs/lines"],
    requests=Resources(cpu="100m", mem="64Mi"),
)

tidy = ShellTask(
    name="shop.tasks.tidy",
    script="sort -u {inputs.text} > {outputs.sorted}",
    inputs=kwtypes(text=FlyteFile),
    output_locs=[OutputLocation(var="sorted", var_type=FlyteFile, location="sorted.txt")],
)

wait_for_file = FileSensor(name="shop.tasks.wait_for_file")


class WarehouseTask(SQLTask[None]):
    """An SQL task whose statement travels in the template, as plugins for data warehouses do it."""

    def get_sql(self, settings: SerializationSettings) -> Sql:
        """The statement."""
        return Sql(statement=self.query_template, dialect=Sql.Dialect.ANSI)


best_customers = WarehouseTask(
    name="shop.tasks.best_customers",
    task_type="warehouse",
    query_template="SELECT customer FROM orders ORDER BY amount DESC LIMIT {{ .inputs.limit }}",
    inputs=kwtypes(limit=int),
    outputs=kwtypes(results=StructuredDataset),
)

POD = PodTemplate(
    primary_container_name="main",
    labels={"team": "shop"},
    pod_spec=V1PodSpec(
        init_containers=[V1Container(name="fetch", image="ghcr.io/example/fetch:v1", args=["--all"])],
        containers=[
            V1Container(name="main", env=[V1EnvVar(name="CACHE", value="/cache")]),
            V1Container(
                name="proxy",
                image="ghcr.io/example/proxy:v1",
                volume_mounts=[V1VolumeMount(name="cache", mount_path="/cache")],
            ),
        ],
        volumes=[V1Volume(name="cache", empty_dir={})],
    ),
)


@task(pod_template=POD)
def beside_a_proxy(day: str) -> FlyteFile:
    """Run in a pod of its own making."""
    return FlyteFile(f"s3://shop/{day}")


@task(pod_template_name="spot-nodes", interruptible=True)
def on_spot_nodes(day: str) -> str:
    """Run where it is cheap."""
    return day
