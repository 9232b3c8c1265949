"""Moments and spans on their way in."""

from __future__ import annotations

import datetime
from typing import Any

from flytemodels._json.moments import duration_from_text, timestamp_from_text
from flytemodels._json.problems import needed
from flytemodels._model.kinds import MAX_DEPTH
from flytemodels._model.problems import NOT_AWARE, TOO_DEEP
from flytemodels.errors import DecodeError

__all__ = ["read_duration", "read_timestamp"]


def read_timestamp(value: Any, depth: int) -> datetime.datetime:
    """Read a Timestamp; a datetime, as OutputFormat.PYTHON gives it, will do."""
    _check_depth(depth)
    if isinstance(value, str):
        return timestamp_from_text(value)
    if not isinstance(value, datetime.datetime):
        raise DecodeError(needed("a string", value))
    if value.utcoffset() is None:
        raise DecodeError(NOT_AWARE)
    return value


def read_duration(value: Any, depth: int) -> datetime.timedelta:
    """Read a Duration; a timedelta, as OutputFormat.PYTHON gives it, will do."""
    _check_depth(depth)
    if isinstance(value, str):
        return duration_from_text(value)
    if not isinstance(value, datetime.timedelta):
        raise DecodeError(needed("a string", value))
    return value


def _check_depth(depth: int) -> None:
    # A Timestamp or Duration is a message, and counts as one where messages lie within each other.
    if depth >= MAX_DEPTH:
        raise DecodeError(TOO_DEEP)
