"""Logs of a connector's process: which execution a line is about, and lines of JSON."""

from __future__ import annotations

import json
import logging
import sys
from contextvars import ContextVar
from typing import Any, Final, TextIO

from flytemodels.connector._masking import mask

__all__ = ["JsonFormatter", "configure_logging", "execution_of"]

execution_of: Final[ContextVar[str]] = ContextVar("flytemodels_execution", default="")
"""The attempt that the current call is about, as `project/domain/execution/node/attempt`."""


class JsonFormatter(logging.Formatter):
    """Formats a record as one line of JSON, with the execution that it is about."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        entry: dict[str, Any] = {  # JSON
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S") + f".{int(record.msecs):03d}",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": mask(record.getMessage()),
        }
        if execution := execution_of.get():
            entry["execution"] = execution
        if record.exc_info:
            entry["traceback"] = mask(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False)


class _TextFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        execution = execution_of.get()
        text = mask(super().format(record))
        return f"{text} [{execution}]" if execution else text


def configure_logging(style: str = "text", level: int = logging.INFO, stream: TextIO | None = None) -> None:
    """Send the logs of the process to a stream.

    Args:
        style: `text`, or `json` for one JSON object in each line.
        level: the lowest level that is shown.
        stream: where to; stderr by default.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    text = _TextFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonFormatter() if style == "json" else text)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
