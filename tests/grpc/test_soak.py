"""`make soak` in a short form: the same load and the same faults, fewer of each."""

from __future__ import annotations

import re

from tests.grpc.processes import started


def test_a_short_soak() -> None:
    sizes = ["--seconds", "100", "--tasks", "20", "--calls", "1000", "--rounds", "2", "--alone"]
    with started("-m", "soak", *sizes) as program:
        output = "\n".join(program.finished())
        assert program.process.wait(60) == 0, output
    assert re.search(r"unary calls, answered +1,000\n  errors +0\n", output), output
    assert "0 problems" in output
