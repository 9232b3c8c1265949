"""The commands of the guide "Write a connector" and of the examples, and the folder that the guide's reader has."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from tests.docs.snippets import ROOT, run, snippets_of

__all__ = ["PAGE", "Command", "block", "commands", "commands_of_examples", "make_session"]

PAGE: Final = ROOT / "docs" / "guide" / "connectors.md"
_SHELL: Final = re.compile(r"^```sh\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_EXAMPLE: Final = re.compile(r"^(?:flytemodels|python -m) .*$", re.MULTILINE)


@frozen
class Command:
    """A command as it stands in a page.

    Attributes:
        line: its line.
        place: the file, and the number of the command in it.
    """

    line: str
    place: str

    @property
    def words(self) -> list[str]:
        """What a shell makes of it."""
        return shlex.split(self.line, comments=True)


def commands() -> list[Command]:
    """Return all commands of the guide, in order."""
    lines = [line for block in _SHELL.findall(PAGE.read_text("utf-8")) for line in block.splitlines() if line]
    return [Command(line, f"connectors.md-{number}") for number, line in enumerate(lines)]


def commands_of_examples() -> list[Command]:
    """Return the commands that the docstrings of the examples' connectors have."""

    def found() -> Iterator[Command]:
        for path in sorted((ROOT / "examples").glob("*/connector.py")):
            docstring = path.read_text("utf-8").split('"""')[1]
            for number, match in enumerate(_EXAMPLE.finditer(docstring)):
                yield Command(match[0], f"{path.parent.name}-{number}")

    return list(found())


def block(language: str) -> str:
    """Return the guide's only block in a language, such as `dockerfile`."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return str(found)


def make_session(folder: Path) -> None:
    """Put into a folder what the guide tells its reader to: the connector, its test, a task in files, a Dockerfile."""
    text = PAGE.read_text("utf-8")
    snippets = list(snippets_of(text))
    (folder / "shop_connector.py").write_text(snippets[0].code, "utf-8")
    (folder / "test_shop_connector.py").write_text(block('py title="test_shop_connector.py"'), "utf-8")
    (folder / "Dockerfile").write_text(block("dockerfile"), "utf-8")
    sessions: dict[str, dict[str, Any]] = {}
    for snippet in snippets[:2]:
        run(snippet, PAGE, sessions)
    template = sessions[""]["template"]
    from flytemodels.values import inputs

    (folder / "template.pb").write_bytes(bytes(template))
    (folder / "inputs.pb").write_bytes(bytes(inputs.from_python({"orders": 14}, template.interface)))
    # A package that offers a connector as an entry point.
    package = folder / "shop-1.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: shop\nVersion: 1.0\n")
    (package / "entry_points.txt").write_text("[flytemodels.connectors]\nshop = shop_connector:ShopConnector\n")


PYTHON_COMMANDS: Final = {
    "flytemodels": [sys.executable, "-m", "flytemodels"],
    "pytest": [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"],
    "python": [sys.executable],
}
"""Commands of this environment, which need not be on the PATH of the tests."""
