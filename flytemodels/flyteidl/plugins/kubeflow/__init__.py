# Made from flyteidl/plugins/kubeflow/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl/plugins/kubeflow` (package `flyteidl.plugins.kubeflow`), loaded on
first use.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import common as common
    from . import mpi as mpi
    from . import pytorch as pytorch
    from . import tensorflow as tensorflow
    from .common import CleanPodPolicy as CleanPodPolicy
    from .common import RunPolicy as RunPolicy
    from .mpi import DistributedMPITrainingReplicaSpec as DistributedMPITrainingReplicaSpec
    from .mpi import DistributedMPITrainingTask as DistributedMPITrainingTask
    from .pytorch import DistributedPyTorchTrainingReplicaSpec as DistributedPyTorchTrainingReplicaSpec
    from .pytorch import DistributedPyTorchTrainingTask as DistributedPyTorchTrainingTask
    from .pytorch import ElasticConfig as ElasticConfig
    from .tensorflow import DistributedTensorflowTrainingReplicaSpec as DistributedTensorflowTrainingReplicaSpec
    from .tensorflow import DistributedTensorflowTrainingTask as DistributedTensorflowTrainingTask
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "common": ("CleanPodPolicy", "RunPolicy"),
            "mpi": ("DistributedMPITrainingReplicaSpec", "DistributedMPITrainingTask"),
            "pytorch": ("DistributedPyTorchTrainingReplicaSpec", "DistributedPyTorchTrainingTask", "ElasticConfig"),
            "tensorflow": ("DistributedTensorflowTrainingReplicaSpec", "DistributedTensorflowTrainingTask"),
        },
    )

__all__ = [
    "CleanPodPolicy",
    "DistributedMPITrainingReplicaSpec",
    "DistributedMPITrainingTask",
    "DistributedPyTorchTrainingReplicaSpec",
    "DistributedPyTorchTrainingTask",
    "DistributedTensorflowTrainingReplicaSpec",
    "DistributedTensorflowTrainingTask",
    "ElasticConfig",
    "RunPolicy",
    "common",
    "mpi",
    "pytorch",
    "tensorflow",
]
