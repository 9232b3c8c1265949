"""Every input that ever failed is checked again."""

from __future__ import annotations

import pytest

from tests.fuzz.checks import check_json, check_wire
from tests.fuzz.corpus import CORPUS, Case, cases
from tests.support.idl import needs_official


@needs_official
@pytest.mark.parametrize("case", list(cases(CORPUS)), ids=lambda case: case.why)
def test_it_does_not_fail_again(case: Case) -> None:
    problem = check_json(case.cls, case.text) if case.text is not None else check_wire(case.cls, case.data)
    assert problem is None
