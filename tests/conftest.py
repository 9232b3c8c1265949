"""Settings for all tests."""

from __future__ import annotations

from hypothesis import settings

# Without a deadline: on a machine that is busy with something else, an example may take any time.
settings.register_profile("tests", deadline=None)
settings.load_profile("tests")
