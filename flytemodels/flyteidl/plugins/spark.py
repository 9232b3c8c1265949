# Made from flyteidl/plugins/spark.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/spark.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.tasks import K8sPod


@message_dataclass(slots=True, eq=False, repr=False)
class SparkApplication(Message, proto="flyteidl.plugins.SparkApplication"):
    """Namespace for the languages of Spark jobs."""

    class Type(Enum):
        """Languages of Spark jobs."""

        PYTHON = 0
        """PySpark."""
        JAVA = 1
        """On the JVM, from Java."""
        SCALA = 2
        """On the JVM, from Scala."""
        R = 3
        """SparkR."""

    PYTHON: ClassVar[SparkApplication.Type] = Type.PYTHON
    """PySpark."""
    JAVA: ClassVar[SparkApplication.Type] = Type.JAVA
    """On the JVM, from Java."""
    SCALA: ClassVar[SparkApplication.Type] = Type.SCALA
    """On the JVM, from Scala."""
    R: ClassVar[SparkApplication.Type] = Type.R
    """SparkR."""


@message_dataclass(slots=True, eq=False, repr=False)
class SparkJob(Message, proto="flyteidl.plugins.SparkJob"):
    """A Spark job: what flytekit's Spark plugin puts into `custom`. The plugin refuses it without `mainApplicationFile`
    and `mainClass`: one of them must be set.
    """

    applicationType: SparkApplication.Type = field(1, "enum", default_factory=lambda: SparkApplication.Type.PYTHON)
    """Language of the job. (`SparkApplication.Type applicationType = 1`)"""
    mainApplicationFile: str = field(2, "string")
    """File to start: a script, or a jar. (`string mainApplicationFile = 2`)"""
    mainClass: str = field(3, "string")
    """Class to start, in a jar. (`string mainClass = 3`)"""
    sparkConf: dict[str, str] = map_field(4, "string", "string")
    """Spark's settings, by name. (`map<string, string> sparkConf = 4`)"""
    hadoopConf: dict[str, str] = map_field(5, "string", "string")
    """Hadoop's settings, by name. (`map<string, string> hadoopConf = 5`)"""
    executorPath: str = field(6, "string")
    """Python interpreter of the driver and the executors. (`string executorPath = 6`)"""
    databricksConf: dict[str, JSON] | None = field(7, "message", wraps="google.protobuf.Struct")
    """Body of the request that starts the job at Databricks, as plain JSON. None for jobs elsewhere.
    (`google.protobuf.Struct databricksConf = 7`)
    """
    databricksToken: str = field(8, "string")
    """Token for Databricks. Use a secret instead: whoever can read the task can read this. The Databricks plugin
    prefers it to the installation's token. (`string databricksToken = 8`)
    """
    databricksInstance: str = field(9, "string")
    """Host of the Databricks workspace. The built-in plugin does not read it, but its own configuration. (`string
    databricksInstance = 9`)
    """
    driverPod: K8sPod | None = field(10, "message")
    """Changes to the driver's pod. None uses the task's as it is. (`flyteidl.core.K8sPod driverPod = 10`)"""
    executorPod: K8sPod | None = field(11, "message")
    """Changes to the executors' pods. None uses the task's as they are. (`flyteidl.core.K8sPod executorPod = 11`)"""
