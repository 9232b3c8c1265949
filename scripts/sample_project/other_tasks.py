"""Tasks that are not Python functions: a container, an SQL statement, and a Python task inside a pod template."""

from flytekit import ContainerTask, PodTemplate, Resources, Secret, kwtypes, task
from flytekit.configuration import SerializationSettings
from flytekit.core.base_sql_task import SQLTask
from flytekit.models.task import Sql
from flytekit.types.file import FlyteFile
from flytekit.types.structured import StructuredDataset
from kubernetes.client import V1Container, V1EnvVar, V1PodSpec, V1Toleration, V1Volume, V1VolumeMount

count_lines = ContainerTask(
    name="sample_project.count_lines",
    image="ghcr.io/example/coreutils:9.5",
    inputs=kwtypes(text=FlyteFile, skip=int),
    outputs=kwtypes(lines=int),
    input_data_dir="/var/inputs",
    output_data_dir="/var/outputs",
    command=["/bin/sh", "-c"],
    arguments=["tail -n +{{.inputs.skip}} /var/inputs/text | wc -l > /var/outputs/lines"],
    requests=Resources(cpu="500m", mem="256Mi"),
    environment={"LC_ALL": "C"},
    secret_requests=[Secret(group="storage", key="password", mount_requirement=Secret.MountType.FILE)],
)


class WarehouseTask(SQLTask[None]):
    """An SQL task whose statement travels in the task template, as the plugins for data warehouses do it."""

    def get_sql(self, settings: SerializationSettings) -> Sql:
        """The statement, which flytekit asks for when it serializes the task."""
        return Sql(statement=self.query_template, dialect=Sql.Dialect.ANSI)

    def get_config(self, settings: SerializationSettings) -> dict[str, str]:
        """Where the statement runs."""
        return {"database": "analytics", "schema": "public", "warehouse": "small"}


top_customers = WarehouseTask(
    name="sample_project.top_customers",
    task_type="warehouse",
    query_template="""
        SELECT customer, SUM(amount) AS total
        FROM orders
        WHERE region = '{{ .inputs.region }}'
        GROUP BY customer ORDER BY total DESC LIMIT {{ .inputs.limit }}
    """,
    inputs=kwtypes(region=str, limit=int),
    outputs=kwtypes(results=StructuredDataset),
)


@task(
    pod_template=PodTemplate(
        primary_container_name="main",
        labels={"team": "research"},
        annotations={"cluster-autoscaler.kubernetes.io/safe-to-evict": "false"},
        pod_spec=V1PodSpec(
            containers=[
                V1Container(
                    name="main",
                    env=[V1EnvVar(name="CACHE", value="/cache")],
                    volume_mounts=[V1VolumeMount(name="cache", mount_path="/cache")],
                ),
                V1Container(name="proxy", image="ghcr.io/example/proxy:2.1", args=["--port", "8080"]),
            ],
            volumes=[V1Volume(name="cache", empty_dir={"sizeLimit": "1Gi"})],
            tolerations=[V1Toleration(key="spot", operator="Exists", effect="NoSchedule")],
            node_selector={"pool": "batch"},
        ),
    ),
)
def in_pod(path: str) -> int:
    """Runs beside a proxy container."""
    return len(path)
