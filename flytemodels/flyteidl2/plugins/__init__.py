# Made from flyteidl2/plugins/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/plugins` (package `flyteidl2.plugins`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import clustered as clustered
    from . import common as common
    from . import dask as dask
    from . import kubeflow as kubeflow
    from . import mpi as mpi
    from . import presto as presto
    from . import pytorch as pytorch
    from . import qubole as qubole
    from . import ray as ray
    from . import spark as spark
    from . import tensorflow as tensorflow
    from .clustered import ClusteredTaskSpec as ClusteredTaskSpec
    from .clustered import ClusterFailurePolicy as ClusterFailurePolicy
    from .clustered import Interconnect as Interconnect
    from .clustered import RdzvBackend as RdzvBackend
    from .clustered import Runtime as Runtime
    from .clustered import TorchRuntime as TorchRuntime
    from .common import CommonReplicaSpec as CommonReplicaSpec
    from .common import RestartPolicy as RestartPolicy
    from .dask import DaskJob as DaskJob
    from .dask import DaskScheduler as DaskScheduler
    from .dask import DaskWorkerGroup as DaskWorkerGroup
    from .mpi import DistributedMPITrainingTask as DistributedMPITrainingTask
    from .presto import PrestoQuery as PrestoQuery
    from .pytorch import DistributedPyTorchTrainingTask as DistributedPyTorchTrainingTask
    from .pytorch import ElasticConfig as ElasticConfig
    from .qubole import HiveQuery as HiveQuery
    from .qubole import HiveQueryCollection as HiveQueryCollection
    from .qubole import QuboleHiveJob as QuboleHiveJob
    from .ray import AutoscalerOptions as AutoscalerOptions
    from .ray import HeadGroupSpec as HeadGroupSpec
    from .ray import RayCluster as RayCluster
    from .ray import RayJob as RayJob
    from .ray import WorkerGroupSpec as WorkerGroupSpec
    from .spark import SparkApplication as SparkApplication
    from .spark import SparkJob as SparkJob
    from .tensorflow import DistributedTensorflowTrainingTask as DistributedTensorflowTrainingTask
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "clustered": (
                "ClusterFailurePolicy",
                "ClusteredTaskSpec",
                "Interconnect",
                "RdzvBackend",
                "Runtime",
                "TorchRuntime",
            ),
            "common": ("CommonReplicaSpec", "RestartPolicy"),
            "dask": ("DaskJob", "DaskScheduler", "DaskWorkerGroup"),
            "kubeflow": (),
            "mpi": ("DistributedMPITrainingTask",),
            "presto": ("PrestoQuery",),
            "pytorch": ("DistributedPyTorchTrainingTask", "ElasticConfig"),
            "qubole": ("HiveQuery", "HiveQueryCollection", "QuboleHiveJob"),
            "ray": ("AutoscalerOptions", "HeadGroupSpec", "RayCluster", "RayJob", "WorkerGroupSpec"),
            "spark": ("SparkApplication", "SparkJob"),
            "tensorflow": ("DistributedTensorflowTrainingTask",),
        },
    )

__all__ = [
    "AutoscalerOptions",
    "ClusterFailurePolicy",
    "ClusteredTaskSpec",
    "CommonReplicaSpec",
    "DaskJob",
    "DaskScheduler",
    "DaskWorkerGroup",
    "DistributedMPITrainingTask",
    "DistributedPyTorchTrainingTask",
    "DistributedTensorflowTrainingTask",
    "ElasticConfig",
    "HeadGroupSpec",
    "HiveQuery",
    "HiveQueryCollection",
    "Interconnect",
    "PrestoQuery",
    "QuboleHiveJob",
    "RayCluster",
    "RayJob",
    "RdzvBackend",
    "RestartPolicy",
    "Runtime",
    "SparkApplication",
    "SparkJob",
    "TorchRuntime",
    "WorkerGroupSpec",
    "clustered",
    "common",
    "dask",
    "kubeflow",
    "mpi",
    "presto",
    "pytorch",
    "qubole",
    "ray",
    "spark",
    "tensorflow",
]
