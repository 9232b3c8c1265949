"""Every Flyte message as a typed dataclass, and what connectors need on top of them.

Names are loaded when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytemodels._model.lazy_package import lazy_package

if TYPE_CHECKING:
    from flytemodels import flyteidl as flyteidl
    from flytemodels._engine import engine
    from flytemodels.connector.mirroring import mirror_async_methods
    from flytemodels.connector.phases import convert_to_flyte_phase, is_terminal_phase
    from flytemodels.connector.rendering import render_task_template
    from flytemodels.connector.secrets import SecretsConfig, get_agent_secret, get_connector_secret
    from flytemodels.errors import DecodeError, EncodeError
    from flytemodels.flyteidl.core.execution import TaskExecution
    from flytemodels.flyteidl.core.tasks import TaskTemplate
    from flytemodels.message import Casing, Message, OutputFormat, message_class
    from flytemodels.times import NanoDatetime, NanoTimedelta
    from flytemodels.types import JSON

__all__ = [
    "JSON",
    "Casing",
    "DecodeError",
    "EncodeError",
    "Message",
    "NanoDatetime",
    "NanoTimedelta",
    "OutputFormat",
    "SecretsConfig",
    "TaskExecution",
    "TaskTemplate",
    "convert_to_flyte_phase",
    "engine",
    "flyteidl",
    "get_agent_secret",
    "get_connector_secret",
    "is_terminal_phase",
    "message_class",
    "mirror_async_methods",
    "render_task_template",
]

# Type checkers must not see __getattr__: with it, every misspelt name would exist for them.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "_engine": ("engine",),
            "errors": ("DecodeError", "EncodeError"),
            "flyteidl": (),
            "flyteidl.core.execution": ("TaskExecution",),
            "flyteidl.core.tasks": ("TaskTemplate",),
            "message": ("Casing", "Message", "OutputFormat", "message_class"),
            "times": ("NanoDatetime", "NanoTimedelta"),
            "types": ("JSON",),
            "connector.mirroring": ("mirror_async_methods",),
            "connector.phases": ("convert_to_flyte_phase", "is_terminal_phase"),
            "connector.rendering": ("render_task_template",),
            "connector.secrets": ("SecretsConfig", "get_agent_secret", "get_connector_secret"),
        },
    )
