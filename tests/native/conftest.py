"""The fixture that tests of the native engine share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.every import Every, make_every


@pytest.fixture(scope="session")
def every(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Every]:
    """Return the message with a field of every kind in every form."""
    yield from make_every(tmp_path_factory.mktemp("every"))
