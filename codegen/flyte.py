"""The configuration for Flyte: everything that codegen knows about it beyond its `.proto` files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from .config import Config
from .shipped import EXTERNALS, PROTOS

__all__ = ["EXTERNALS", "FLYTE", "OUT", "PROTOS"]

_HERE: Final = Path(__file__).parent

OUT: Final = _HERE.parent
"""The folder that holds the package."""

_WRAPPERS: Final = ("Bool", "Int32", "Int64", "UInt32", "UInt64", "Float", "Double", "String", "Bytes")

_NAMED_ENTRIES: Final = {
    "flyteidl2.core.VariableMap": "flyteidl2.core.Variable",
    "flyteidl2.task.Inputs": "flyteidl2.core.Literal",
    "flyteidl2.task.Outputs": "flyteidl2.core.Literal",
}
"""Lists of named values, and the type of a value."""

_TASK_TEMPLATE: Final = (
    "id",
    "type",
    "metadata",
    "interface",
    "custom",
    "container",
    "task_type_version",
    "security_context",
    "config",
    "k8s_pod",
    "sql",
    "extended_resources",
)
"""The order of flytekit's TaskTemplate, so that positional calls can be carried over."""

FLYTE: Final = Config(
    package="flytemodels",
    command="make codegen",
    mixins={
        "flyteidl.core.TaskTemplate": "flytemodels._runtime:TaskTemplateMixin",
        "flyteidl.core.TaskExecution.Phase": "flytemodels._runtime:PhaseMixin",
        "flyteidl2.core.TaskTemplate": "flytemodels._runtime:TaskTemplate2Mixin",
        "flyteidl2.core.TaskExecution.Phase": "flytemodels._runtime:PhaseMixin",
        "flyteidl2.common.ActionPhase": "flytemodels._runtime:ActionPhaseMixin",
        **dict.fromkeys(_NAMED_ENTRIES, "flytemodels._runtime:NamedEntriesMixin"),
        "google.protobuf.Any": "flytemodels._runtime:AnyMixin",
        "google.protobuf.FieldMask": "flytemodels._runtime:FieldMaskMixin",
        "google.protobuf.Duration": "flytemodels._runtime:DurationMixin",
        "google.protobuf.Struct": "flytemodels._runtime:StructMixin",
        "google.protobuf.Timestamp": "flytemodels._runtime:TimestampMixin",
        **{f"google.protobuf.{kind}Value": f"flytemodels._runtime:{kind}ValueMixin" for kind in _WRAPPERS},
    },
    mixin_parameters=_NAMED_ENTRIES,
    constructor_order={
        "flyteidl.core.TaskTemplate": _TASK_TEMPLATE,
        "flyteidl2.core.TaskTemplate": (*_TASK_TEMPLATE, "reuse_policy", "worker_kind"),
    },
    docs=_HERE / "docs",
    index="_model.type_index",
    root=False,
)
