"""Connectors for Flyte 1 and Flyte 2: base classes, a registry, serving, and helpers.

from flytemodels.connector import AsyncConnector, JobContext, Resource, TaskContext, serve
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytemodels._model.lazy_package import lazy_package

if TYPE_CHECKING:
    from flytemodels.connector._base import AsyncConnector, Connector, MetricsWindow, SyncConnector
    from flytemodels.connector._context import JobContext, TaskContext
    from flytemodels.connector._local import TaskFailedError, run_local, run_local_async
    from flytemodels.connector._registry import Registry, load
    from flytemodels.connector._resource import LogLink, Resource
    from flytemodels.connector._serving import ServeOptions, running, serve, services
    from flytemodels.connector._settings import SettingsError, settings
    from flytemodels.connector.mirroring import mirror_async_methods
    from flytemodels.connector.phases import convert_to_flyte_phase, is_terminal_phase
    from flytemodels.connector.rendering import render_task_template
    from flytemodels.connector.secrets import SecretsConfig, get_agent_secret, get_connector_secret

__all__ = [
    "AsyncConnector",
    "Connector",
    "JobContext",
    "LogLink",
    "MetricsWindow",
    "Registry",
    "Resource",
    "SecretsConfig",
    "ServeOptions",
    "SettingsError",
    "SyncConnector",
    "TaskContext",
    "TaskFailedError",
    "convert_to_flyte_phase",
    "get_agent_secret",
    "get_connector_secret",
    "is_terminal_phase",
    "load",
    "mirror_async_methods",
    "render_task_template",
    "run_local",
    "run_local_async",
    "running",
    "serve",
    "services",
    "settings",
]

# Type checkers must not see __getattr__: with it, every misspelt name would exist for them.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "_base": ("AsyncConnector", "Connector", "MetricsWindow", "SyncConnector"),
            "_context": ("JobContext", "TaskContext"),
            "_resource": ("LogLink", "Resource"),
            "_settings": ("SettingsError", "settings"),
            "_local": ("TaskFailedError", "run_local", "run_local_async"),
            "mirroring": ("mirror_async_methods",),
            "phases": ("convert_to_flyte_phase", "is_terminal_phase"),
            "_registry": ("Registry", "load"),
            "rendering": ("render_task_template",),
            "secrets": ("SecretsConfig", "get_agent_secret", "get_connector_secret"),
            "_serving": ("ServeOptions", "running", "serve", "services"),
        },
    )
