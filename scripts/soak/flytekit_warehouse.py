"""The example connector's warehouse behind flytekit's connector classes: the same jobs, behind the other server.

flytekit's server imports it: `pyflyte serve connector --modules soak.flytekit_warehouse`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flytekit.extend.backend.base_connector import AsyncConnectorBase, ConnectorRegistry, Resource, ResourceMeta
from flytekit.extend.backend.utils import convert_to_flyte_phase, get_connector_secret
from flytekit.models.core.execution import TaskLog
from flytekit.models.literals import Literal, LiteralMap, Scalar, StructuredDataset, StructuredDatasetMetadata
from flytekit.models.types import StructuredDatasetType

from examples.connector.connector import INPUT
from examples.connector.warehouse import Query, Warehouse

AT_A_TIME = 4


@dataclass
class Meta(ResourceMeta):
    """What finds a job again."""

    job: str


class WarehouseConnector(AsyncConnectorBase):
    """Does what the example connector does."""

    name = "Toy warehouse"

    def __init__(self) -> None:
        super().__init__(task_type_name="warehouse", metadata_type=Meta)
        self._warehouse: Warehouse | None = None

    @property
    def _open(self) -> Warehouse:
        if self._warehouse is None:  # not in the constructor: no event loop runs there
            self._warehouse = Warehouse(at_a_time=AT_A_TIME)
        return self._warehouse

    async def create(self, task_template: Any, output_prefix: str, inputs: Any = None, **_: Any) -> Meta:
        """Hand the task's query in."""
        statement = task_template.sql.statement
        parameters = {name: inputs.literals[name].value.value.value for _, name in INPUT.findall(statement)}
        size = task_template.config.get("warehouse", "small")
        query = Query(INPUT.sub(r":\2", statement), parameters, size, get_connector_secret("warehouse_token"))
        return Meta(job=self._open.submit(query).name)

    async def get(self, resource_meta: Meta, **_: Any) -> Resource:
        """Report how the job is doing."""
        job = self._open.job(resource_meta.job)
        phase = convert_to_flyte_phase("running" if job.state == "queued" else job.state)
        outputs = None
        if job.state == "succeeded":
            kind = StructuredDatasetMetadata(structured_dataset_type=StructuredDatasetType(format="csv"))
            table = StructuredDataset(uri=job.results.as_uri(), metadata=kind)
            outputs = LiteralMap(literals={"results": Literal(scalar=Scalar(structured_dataset=table))})
        return Resource(
            phase=phase,
            message=job.message,
            log_links=[TaskLog(uri=job.log.as_uri(), name="Warehouse log").to_flyte_idl()],
            outputs=outputs,
            custom_info={"job": job.name, "state": job.state},
        )

    async def delete(self, resource_meta: Meta, **_: Any) -> None:
        """Cancel the job."""
        await self._open.cancel(resource_meta.job)


ConnectorRegistry.register(WarehouseConnector())
