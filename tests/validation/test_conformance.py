"""protovalidate's conformance suite; `make validate-conformance` runs all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.validation.conformance.suite import Suite, has_go, left_out


@pytest.mark.skipif(not has_go(), reason="Go is not installed, which builds the conformance runner")
def test_the_suites_of_rules_in_cel(tmp_path: Path) -> None:
    results = Suite.prepared(tmp_path).run(["--suite=custom_rules|predefined_rules|kitchen_sink"])
    assert len(results) >= 149
    assert {(one.suite, one.case) for one in results if not one.passed} == left_out()
