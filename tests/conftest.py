"""Settings and the fixture that all tests share."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

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


@pytest.fixture(autouse=True)
def _secrets_of_one_test() -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]  # pytest uses it
    """Forget the secrets that a test was handed, which would be masked in the texts of the next one."""
    yield
    masking: Any = sys.modules.get("flytemodels.connector._masking")
    if masking is not None:
        masking._known.clear()
