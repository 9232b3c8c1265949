"""Run protovalidate's own conformance suite: `python -m tests.validation.conformance [-- RUNNER_OPTION ...]`.

The runner and the suite's `.proto` files are Go modules, which Go downloads and checks. Codegen makes the messages'
classes and rules, as it does for everybody's. Codegen refuses proto2 and editions, so those files' cases are left out;
of the others, the cases in `left_out.yaml` are, each with the construct of CEL that it needs.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.validation.conformance.suite import Result, Suite, left_out

EXPECTED = {"standard_rules": 1459, "library": 635, "predefined_rules": 82, "custom_rules": 61, "kitchen_sink": 6}
"""The cases of proto3 files in the runner of release 1.2.2, by the first part of the suites' names."""


def main() -> int:
    """Run the suite.

    Returns:
        0 where all cases passed but for those that are left out, and those failed.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.validation.conformance")
    parser.add_argument("options", nargs="*", help="options for the runner, after --")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        results = Suite.prepared(Path(folder)).run(arguments.options)
    return _report(results, bool(arguments.options))


def _report(results: list[Result], partial: bool) -> int:
    omitted = left_out()
    total = Counter(result.group for result in results)
    passed = Counter(result.group for result in results if result.passed)
    wrong = [result for result in results if result.passed == ((result.suite, result.case) in omitted)]
    for result in wrong:
        problem = "passes, though it is left out" if result.passed else result.difference
        print(f"{result.suite}: {result.case}: {problem}")
    for group, count in total.items():
        print(f"{group}: {passed[group]} passed, {count - passed[group]} left out or failed, of {count}")
    complete = partial or dict(total) == EXPECTED
    if not complete:
        print(f"expected {EXPECTED} cases of proto3 files", file=sys.stderr)
    return 0 if complete and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
