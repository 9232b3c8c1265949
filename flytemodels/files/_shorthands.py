"""Short names for the fields that people change most."""

from __future__ import annotations

import re
from typing import Any, Final

from flytemodels.files._anatomy import kind, template, template_path
from flytemodels.message import Message

__all__ = ["spelled_out"]

_RESOURCES: Final = {
    "cpu": "CPU",
    "mem": "MEMORY",
    "memory": "MEMORY",
    "gpu": "GPU",
    "storage": "STORAGE",
    "ephemeral_storage": "EPHEMERAL_STORAGE",
    "disk": "EPHEMERAL_STORAGE",
}
_METADATA: Final = {
    "retries": "metadata.retries.retries",
    "timeout": "metadata.timeout",
    "interruptible": "metadata.interruptible",
    "cache_version": "metadata.discovery_version",
    "deprecated": "metadata.deprecated_error_message",
    "pod_template_name": "metadata.pod_template_name",
}


def spelled_out(message: Message, path: str) -> list[str]:
    """Return the paths that a short name stands for in a message.

    Args:
        message: the message in which the field is.
        path: a short name, or a path.

    Returns:
        The paths: of a task with a container, `env.TZ` is `template.container.env[TZ].value`. None where the message
        cannot have it. What is no short name is returned as it is.
    """
    head, _, rest = path.partition(".")
    if head in ("env", "requests", "limits", "resources") or path in (*_METADATA, "image"):
        return _of_task(message, head, rest, path)
    return [path]


def _of_task(message: Message, head: str, rest: str, path: str) -> list[str]:
    if kind(message) != "task":
        return []
    found: Any = template(message)
    prefix = template_path(message)
    if path in _METADATA:
        return [prefix + _METADATA[path]]
    if found is None or found.container is None:
        return []
    container = f"{prefix}container."
    if path == "image":
        return [f"{container}image"]
    if head == "env":
        return [f"{container}env[{rest}].value"] if rest else [f"{container}env"]
    if head == "resources":
        head, _, rest = rest.partition(".")
    resource = _RESOURCES.get(rest.lower(), rest.upper())
    if not re.fullmatch(r"[A-Z_]+", resource):
        return [f"{container}resources.{head}"]
    return [f"{container}resources.{head}[{resource}].value"]
