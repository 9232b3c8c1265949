"""The soak of served connectors in a short form: the framework's rows, a second for each."""

from __future__ import annotations

import pytest

from tests.grpc.processes import started

pytest.importorskip("grpc", reason="grpcio is not installed")


@pytest.mark.slow
def test_a_short_soak_of_a_connector() -> None:
    with started("-m", "soak.connectors", "--seconds", "1", "--only", "framework, grpclib") as program:
        output = program.finished()
        assert program.process.wait(60) == 0, "\n".join(output)
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in output if "framework" in line]
    assert [row[0] for row in rows] == [
        "100 clients",
        "restarts, one replica after the other",
        "floods of control frames and resets",
        "clients vanish before their answers",
    ]
    for situation, _, calls, failed, *_ in rows:
        assert int(calls.replace(",", "")) > 10, situation
        assert failed == "0", situation
