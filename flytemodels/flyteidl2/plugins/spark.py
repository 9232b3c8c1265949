# Made from flyteidl2/plugins/spark.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/spark.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.tasks import K8sPod


@message_dataclass(slots=True, eq=False, repr=False)
class SparkApplication(Message, proto="flyteidl2.plugins.SparkApplication"):
    """The message `flyteidl2.plugins.SparkApplication`."""

    class Type(Enum):
        """The enum `flyteidl2.plugins.SparkApplication.Type`."""

        PYTHON = 0
        JAVA = 1
        SCALA = 2
        R = 3

    PYTHON: ClassVar[SparkApplication.Type] = Type.PYTHON
    JAVA: ClassVar[SparkApplication.Type] = Type.JAVA
    SCALA: ClassVar[SparkApplication.Type] = Type.SCALA
    R: ClassVar[SparkApplication.Type] = Type.R


@message_dataclass(slots=True, eq=False, repr=False)
class SparkJob(Message, proto="flyteidl2.plugins.SparkJob"):
    """The message `flyteidl2.plugins.SparkJob`."""

    applicationType: SparkApplication.Type = field(1, "enum", default_factory=lambda: SparkApplication.Type.PYTHON)
    """`SparkApplication.Type applicationType = 1`"""
    mainApplicationFile: str = field(2, "string")
    """`string mainApplicationFile = 2`"""
    mainClass: str = field(3, "string")
    """`string mainClass = 3`"""
    sparkConf: dict[str, str] = map_field(4, "string", "string")
    """`map<string, string> sparkConf = 4`"""
    hadoopConf: dict[str, str] = map_field(5, "string", "string")
    """`map<string, string> hadoopConf = 5`"""
    executorPath: str = field(6, "string")
    """`string executorPath = 6`"""
    databricksConf: dict[str, JSON] | None = field(7, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct databricksConf = 7`"""
    databricksToken: str = field(8, "string")
    """`string databricksToken = 8`"""
    databricksInstance: str = field(9, "string")
    """`string databricksInstance = 9`"""
    driverPod: K8sPod | None = field(10, "message")
    """`flyteidl2.core.K8sPod driverPod = 10`"""
    executorPod: K8sPod | None = field(11, "message")
    """`flyteidl2.core.K8sPod executorPod = 11`"""
