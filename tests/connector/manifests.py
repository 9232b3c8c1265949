"""Holds a Kubernetes manifest of a connector against the image that it runs and the options of `flytemodels serve`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from flytemodels.cli._index import COMMANDS
from flytemodels.cli._main import command_parser
from flytemodels.connector import load
from flytemodels.connector.secrets import SecretsConfig

__all__ = ["check_manifest", "serve_options"]


def serve_options(arguments: list[str]) -> Any:
    """Return what `flytemodels serve` makes of its arguments."""
    (serve,) = (command for command in COMMANDS if command.name == "serve")
    return command_parser(serve).parse_args(arguments)


def check_manifest(file: Path, arguments: list[str]) -> None:
    """Assert that a manifest fits together, and the image's default arguments."""
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    objects = {each["kind"]: each for each in yaml.safe_load_all(file.read_text("utf-8"))}
    deployment, service, settings = objects["Deployment"], objects["Service"], objects["ConfigMap"]
    pod = deployment["spec"]["template"]
    (container,) = pod["spec"]["containers"]
    assert container["args"] == arguments
    options = serve_options(container["args"])
    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    assert ports == {"grpc": options.port, "metrics": options.metrics_port}
    assert options.host == "0.0.0.0"
    for probe in ("readinessProbe", "livenessProbe"):
        assert container[probe]["grpc"]["port"] == options.port
    assert pod["metadata"]["annotations"]["prometheus.io/port"] == str(options.metrics_port)
    assert pod["spec"]["terminationGracePeriodSeconds"] > options.grace
    labels = pod["metadata"]["labels"]
    assert deployment["spec"]["selector"]["matchLabels"] == service["spec"]["selector"] == labels
    (served,) = service["spec"]["ports"]
    assert served["port"] == ports[served["targetPort"]] == options.port
    mounts = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
    assert set(mounts) == {volume["name"] for volume in pod["spec"]["volumes"]}
    assert mounts["secrets"] == SecretsConfig().default_dir
    assert container["env"] == [{"name": "SQL_CONNECTOR_FOLDER", "value": mounts["jobs"]}]
    _check_propeller(yaml.safe_load(settings["data"]["connector.yaml"]), service, options)


def _check_propeller(settings: Any, service: Any, options: Any) -> None:
    """Assert that propeller is told of the service, and of the task types that are served."""
    metadata = service["metadata"]
    (connector,) = (each for target in options.targets for each in load(target))
    (task_type,) = connector.task_types()
    plugins = settings["tasks"]["task-plugins"]
    assert "connector-service" in plugins["enabled-plugins"]
    assert plugins["default-for-task-types"] == [{task_type: "connector-service"}]
    told = settings["plugins"]["connector-service"]
    ((name, deployment),) = told["connectors"].items()
    assert told["connectorForTaskTypes"] == [{task_type: name}]
    address = f"{metadata['name']}.{metadata['namespace']}.svc.cluster.local:{options.port}"
    assert deployment["endpoint"] == f"dns:///{address}"
    assert deployment["insecure"] == (options.certificate is None)
