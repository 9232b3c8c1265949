"""The fixture that tests of JSON share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.json.every import EVERY, Every


@pytest.fixture(scope="session")
def every(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Every]:
    """Return the message with a field of every kind."""
    from tests.protoc import make

    with pytest.MonkeyPatch.context() as monkeypatch:
        made = make(tmp_path_factory.mktemp("every"), monkeypatch, {"every.proto": EVERY})
        module = made.module("every")
        yield Every(module.Every, made.official("every.Every"), module.Color)
