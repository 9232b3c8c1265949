# Made from flyteidl/plugins/tensorflow.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/tensorflow.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedTensorflowTrainingTask(Message, proto="flyteidl.plugins.DistributedTensorflowTrainingTask"):
    """A TensorFlow job, in the first form. From task type version 1 on, `custom` holds the message of the same name in
    `flyteidl.plugins.kubeflow`.
    """

    workers: int = field(1, "int32")
    """Pods that compute; at least one. (`int32 workers = 1`)"""
    ps_replicas: int = field(2, "int32")
    """Parameter servers. (`int32 ps_replicas = 2`)"""
    chief_replicas: int = field(3, "int32")
    """Pods that coordinate. (`int32 chief_replicas = 3`)"""
    evaluator_replicas: int = field(4, "int32")
    """Pods that evaluate. (`int32 evaluator_replicas = 4`)"""
