"""What is loaded when one Flyte is used: nothing of the other."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def loaded_by(code: str) -> list[str]:
    """Run code in a process of its own, and return the modules of this package that it has loaded."""
    program = (
        f"{textwrap.dedent(code)}\nimport sys\nprint(*(name for name in sys.modules if name[:11] == 'flytemodels'))"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.split()


def of_flyte_2(modules: list[str]) -> list[str]:
    return [name for name in modules if "flyteidl2" in name]


def of_flyte_1(modules: list[str]) -> list[str]:
    return [name for name in modules if name.split(".")[1:2] == ["flyteidl"] or name.endswith("type_index.flyteidl")]


USES_OF_FLYTE_1 = {
    "a message": "from flytemodels import TaskTemplate; TaskTemplate.parse(bytes(TaskTemplate(type='t')))",
    "a lookup by name": """
        from flytemodels import message_class
        from flytemodels.google.protobuf import Any
        any = Any.pack(message_class("flyteidl.core.Identifier")(name="x"))
        assert any.unpack().name == "x"
        assert Any.from_json(any.to_json()) == any
    """,
    "the helpers": """
        import flytemodels as f
        f.render_task_template(f.TaskTemplate(), "P")
        assert f.is_terminal_phase(f.convert_to_flyte_phase("done"))
    """,
    "a service": "from flytemodels.flyteidl.service import AsyncAgentServiceBase, AsyncAgentServiceStub",
}

USES_OF_FLYTE_2 = {
    "a message": "from flytemodels.flyteidl2.core import TaskTemplate; TaskTemplate.parse(bytes(TaskTemplate()))",
    "a lookup by name": """
        from flytemodels import message_class
        from flytemodels.google.protobuf import Any
        any = Any.pack(message_class("flyteidl2.core.Identifier")(name="x"))
        assert any.unpack().name == "x"
    """,
    "the helpers": """
        import flytemodels as f
        from flytemodels.flyteidl2 import common, core
        f.render_task_template(core.TaskTemplate(), "P")
        assert f.is_terminal_phase(f.convert_to_flyte_phase("done", phases=core.TaskExecution.Phase))
        assert f.task_phase_of(common.ActionPhase(5)).is_terminal
        f.get_connection_secret(core.Connection(secrets={"a": "b"}), "a")
    """,
    "a service": "from flytemodels.flyteidl2.connector import AsyncConnectorServiceBase",
}


@pytest.mark.parametrize("use", USES_OF_FLYTE_1)
def test_flyte_1_loads_nothing_of_flyte_2(use: str) -> None:
    modules = loaded_by(USES_OF_FLYTE_1[use])
    assert of_flyte_1(modules)
    assert of_flyte_2(modules) == []


@pytest.mark.parametrize("use", USES_OF_FLYTE_2)
def test_flyte_2_loads_nothing_of_flyte_1(use: str) -> None:
    modules = loaded_by(USES_OF_FLYTE_2[use])
    assert of_flyte_2(modules)
    assert of_flyte_1(modules) == []
