"""Where the official classes are: those of google.protobuf and flyteidl2 on every Python, those of flyteidl not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from flytemodels.message import Message
from tests.support.idl import needs_official

__all__ = ["needed_for", "quiet_base64"]

quiet_base64 = pytest.mark.filterwarnings("ignore:invalid character '.' in URL-safe Base64 data:FutureWarning")
"""Lets json_format read bytes on Python 3.15, which warns of how it does that."""


def needed_for(cls: type[Message]) -> Sequence[pytest.MarkDecorator]:
    """Return the marks of a test that asks the official class.

    Args:
        cls: the class on this side.

    Returns:
        `needs_official`, where flyteidl has to be installed for it.
    """
    name = cls.proto_full_name()
    return [] if name.startswith(("google.", "flyteidl2.")) else [needs_official]
