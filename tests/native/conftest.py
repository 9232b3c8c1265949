"""The fixture that tests of the native engine share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.native.everything import EVERYTHING


@pytest.fixture(scope="session")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Give the module of the message with a field of every kind in every form."""
    from tests.protoc import make

    with pytest.MonkeyPatch.context() as monkeypatch:
        made = make(tmp_path_factory.mktemp("everything"), monkeypatch, {"everything.proto": EVERYTHING})
        yield made.module("everything")
