"""Settings and the fixture that all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.support.every import Every, make_every

# Without a deadline: on a machine that is busy with something else, an example may take any time.
settings.register_profile("tests", deadline=None)
settings.load_profile("tests")


@pytest.fixture(scope="session")
def every(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Every]:
    """Return the message with a field of every kind in every form."""
    yield from make_every(tmp_path_factory.mktemp("every"))
