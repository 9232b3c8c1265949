"""What authors write is short, and typed: the three connectors and the guide's, under mypy and pyright, both strict."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.connector.guide import make_session
from tests.docs.snippets import ROOT
from tests.support.type_checkers import skip_without_processors

AUTHORED = [ROOT / "tests" / "connector" / f"{name}.py" for name in ("bigquery", "openai", "databricks")]


@pytest.mark.parametrize("path", AUTHORED, ids=lambda path: path.stem)
def test_connectors_have_at_most_60_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 60


def test_mypy_accepts_connectors(tmp_path: Path) -> None:
    skip_without_processors()
    make_session(tmp_path)
    command = [sys.executable, "-m", "mypy", "--strict", *map(str, AUTHORED)]
    done = subprocess.run(
        [*command, str(tmp_path / "shop_connector.py")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_accepts_connectors(tmp_path: Path) -> None:
    make_session(tmp_path)
    names = ["shop_connector.py"]
    for path in AUTHORED:  # pyright takes what is below the folder of its settings
        names.append(Path(shutil.copy(path, tmp_path)).name)
    settings = {"typeCheckingMode": "strict", "include": names, "extraPaths": [str(ROOT)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "-p", str(tmp_path), "--outputjson"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(names)
    assert report["generalDiagnostics"] == []
