"""Every Flyte message as a typed dataclass, and what connectors need on top of them.

Names are loaded when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytemodels._model.lazy_package import lazy_package

if TYPE_CHECKING:
    from flytemodels import flyteidl as flyteidl
    from flytemodels import flyteidl2 as flyteidl2
    from flytemodels._cattrs import register_cattrs_hooks
    from flytemodels._engine import engine
    from flytemodels._mixins.action_context import ActionContext
    from flytemodels._model.differences import Change, diff
    from flytemodels._model.paths import get_path, set_path
    from flytemodels._model.reflection import FieldInfo, fields, set_fields
    from flytemodels._model.unknown import UnknownField
    from flytemodels.connector.action_phases import action_phase_of, task_phase_of
    from flytemodels.connector.connections import connection_settings, get_connection_config, get_connection_secret
    from flytemodels.connector.conversion import to_flyte1, to_flyte2
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
    "ActionContext",
    "Casing",
    "Change",
    "DecodeError",
    "EncodeError",
    "FieldInfo",
    "Message",
    "NanoDatetime",
    "NanoTimedelta",
    "OutputFormat",
    "SecretsConfig",
    "TaskExecution",
    "TaskTemplate",
    "UnknownField",
    "action_phase_of",
    "connection_settings",
    "convert_to_flyte_phase",
    "diff",
    "engine",
    "fields",
    "flyteidl",
    "flyteidl2",
    "get_agent_secret",
    "get_connection_config",
    "get_connection_secret",
    "get_connector_secret",
    "get_path",
    "is_terminal_phase",
    "message_class",
    "mirror_async_methods",
    "register_cattrs_hooks",
    "render_task_template",
    "set_fields",
    "set_path",
    "task_phase_of",
    "to_flyte1",
    "to_flyte2",
]

# Type checkers must not see __getattr__: with it, every misspelt name would exist for them.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "_cattrs": ("register_cattrs_hooks",),
            "_engine": ("engine",),
            "_model.differences": ("Change", "diff"),
            "_model.paths": ("get_path", "set_path"),
            "_model.reflection": ("FieldInfo", "fields", "set_fields"),
            "_model.unknown": ("UnknownField",),
            "errors": ("DecodeError", "EncodeError"),
            "flyteidl": (),
            "flyteidl2": (),
            "flyteidl.core.execution": ("TaskExecution",),
            "flyteidl.core.tasks": ("TaskTemplate",),
            "message": ("Casing", "Message", "OutputFormat", "message_class"),
            "times": ("NanoDatetime", "NanoTimedelta"),
            "types": ("JSON",),
            "_mixins.action_context": ("ActionContext",),
            "connector.action_phases": ("action_phase_of", "task_phase_of"),
            "connector.connections": ("connection_settings", "get_connection_config", "get_connection_secret"),
            "connector.conversion": ("to_flyte1", "to_flyte2"),
            "connector.mirroring": ("mirror_async_methods",),
            "connector.phases": ("convert_to_flyte_phase", "is_terminal_phase"),
            "connector.rendering": ("render_task_template",),
            "connector.secrets": ("SecretsConfig", "get_agent_secret", "get_connector_secret"),
        },
    )
