"""How the command line behaves: streams, statuses, terminals, names made to deceive, and closed pipes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from flytemodels.cli import main
from flytemodels.cli._console import cells, shown
from flytemodels.cli._index import COMMANDS
from flytemodels.flyteidl.admin import TaskSpec
from flytemodels.flyteidl.core import Container, Identifier, ResourceType, TaskTemplate
from tests.support.command_line import ROOT, run, run_process
from tests.support.packages import DATA, V1, make_package

NASTY = "a\x1b[31m[bold]\u202ex\n\x9b2J\x7f"


def package_named(path: Path, name: str) -> Path:
    template = TaskTemplate(
        id=Identifier(ResourceType.TASK, name=name), type=name, container=Container(image=name, args=[name])
    )
    return make_package(path / "p.tgz", {"0_a_1.pb": bytes(TaskSpec(template=template))})


def test_help_lists_every_command() -> None:
    text = run_process("--help").out
    assert all(f"\n  {command.name}" in text for command in COMMANDS)
    assert "Exit status: 0 fine, 1 differences or findings, 2 trouble" in text
    assert run_process("--version").out.startswith("flytemodels ")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_has_help_with_an_example(command: object, capsys: pytest.CaptureFixture[str]) -> None:
    name: str = getattr(command, "name")  # noqa: B009
    assert run(name, "--help").status == 0
    text = capsys.readouterr().out
    assert re.search(rf"^example.*:\n(?:.*\n)*.*flytemodels {name}\b", text, re.MULTILINE)
    assert max(map(len, text.splitlines())) <= 140


@pytest.mark.parametrize("arguments", [[], ["--help"]])
def test_without_a_command_help_is_printed(arguments: list[str]) -> None:
    assert "commands:" in run_process(*arguments).out


def test_unknown_commands_get_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("grahp").status == 2
    assert "did you mean graph?" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["ls"], ["ls", V1, "--jsn"], ["ls", V1, "--kind", "x"], ["ls", V1, "--js"]])
def test_wrong_usage_is_trouble(arguments: list[object], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments).status == 2
    assert "usage: flytemodels ls" in capsys.readouterr().err


def test_help_imports_neither_messages_nor_files() -> None:
    program = (
        "import sys; from flytemodels.cli import main\n"
        "main(['--help']); loaded = set(sys.modules)\n"
        "assert not loaded & {'betterproto2', 'flytemodels.message', 'flytemodels.files', 'rich', 'yaml'}"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT, capture_output=True)


def test_listing_a_package_imports_no_message() -> None:
    program = (
        "import sys; from flytemodels.cli import main\n"
        f"assert main(['ls', {str(V1)!r}]) == 0\n"
        "assert not set(sys.modules) & {'betterproto2', 'flytemodels.message', 'google.protobuf', 'rich'}"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT, capture_output=True)


# Streams


def test_data_goes_to_stdout_and_words_to_stderr() -> None:
    result = run_process("diff", V1, V1)
    assert (result.status, result.out, result.err) == (0, "", "no difference\n")


def test_a_dash_is_stdin() -> None:
    result = run_process("ls", "--json", "-", data=V1.read_bytes())
    assert len(json.loads(result.out)["entities"]) == 37
    result = run_process("values", "-", "--type", "LiteralMap", "--json", data=(DATA / "inputs.pb").read_bytes())
    assert json.loads(result.out)["epochs"] == 4
    result = run_process("convert", "-", "-", "--to", "json", data=(DATA / "error.pb").read_bytes())
    assert json.loads(result.out)["error"]["code"] == "USER:RuntimeError"


def test_a_dash_is_stdout_for_what_is_written() -> None:
    command = [sys.executable, "-m", "flytemodels", "set", str(V1), "version=v2", "-o", "-"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert done.stdout[:2] == b"\x1f\x8b"
    found = run_process("ls", "--json", "-", data=done.stdout)
    assert {entity["version"] for entity in json.loads(found.out)["entities"]} == {"v2"}


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGPIPE on Windows")
def test_a_closed_pipe_ends_quietly() -> None:
    command = (
        f"{sys.executable} -m flytemodels show {DATA}/large_workflow.pb --json 2>err | head -c 10; cat err; rm err"
    )
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == '{\n  "templ'
    assert done.stderr == ""


def test_no_failure_shows_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "p.tgz"
    path.write_bytes(V1.read_bytes())
    path.chmod(0)
    for arguments in (
        ["ls", path],
        ["ls", tmp_path / "none"],
        ["set", V1, "version=1", "-o", tmp_path / "no" / "x"],
        ["show", "/dev/null"],
    ):
        result = run_process(*arguments)
        assert "Traceback" not in result.err
        if result.status:
            assert result.status == 2
            assert result.err.startswith("flytemodels: ")


# Names made to deceive


def test_control_characters_are_escaped_everywhere(tmp_path: Path) -> None:
    path = package_named(tmp_path, NASTY)
    commands = ["ls", "ls --images", "ls --json", "ls --yaml", "show", "show --raw", "show --json", "check", "diff"]
    commands += ["show --field template.container.image", "set --dry-run", "set-image --all x:1 --dry-run"]
    for command in commands:
        name, *options = command.split()
        more = {"diff": [V1], "set": ["version=2"]}.get(name, [])
        arguments = [name, path, *more, *options]
        result = run(*arguments)
        text = result.out + result.err
        assert result.status in (0, 1), text
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text), arguments
        assert "[bold]" in text
    assert json.loads(run("ls", path, "--json").out)["entities"][0]["name"] == NASTY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\tb\r\n", "a\\tb\\r\\n"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\ud800", "\\ud800"),
        ("\x9b", "\\x9b"),
        ("Größe, 東京", "Größe, 東京"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_escaped(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_wide_and_combining_characters_are_counted() -> None:
    assert [cells(text) for text in ("abc", "東京", "e\u0301")] == [3, 4, 1]


# Terminals


def on_terminal(*arguments: object, columns: int, **environment: str) -> str:
    """Run a command with its stdout on a terminal of some width, and return what the terminal gets."""
    pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
    import fcntl
    import struct
    import termios

    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"there is no pseudo-terminal to be had: {error}")
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    kept = {
        name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES")
    }
    command = [sys.executable, "-m", "flytemodels", *map(str, arguments)]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        env=kept | {"TERM": "xterm"} | environment,
    )
    os.close(theirs)
    received = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux, when the other side has been closed
            break
        if not piece:
            break
        received += piece
    os.close(ours)
    process.wait(timeout=30)
    return received.decode().replace("\r\n", "\n")


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@pytest.mark.parametrize("columns", [40, 80, 200])
@pytest.mark.parametrize("rich", [True, False], ids=["rich", "plain"])
def test_tables_fit_terminals_of_any_width(columns: int, rich: bool, tmp_path: Path) -> None:
    environment = {}
    if not rich:
        (tmp_path / "rich.py").write_text("raise ImportError('not installed')\n")
        environment["PYTHONPATH"] = str(tmp_path)
    text = on_terminal("ls", V1, columns=columns, **environment)
    lines = plain(text).splitlines()
    assert max(map(cells, lines)) <= columns
    assert any("KIND" in line for line in lines)
    assert "\x1b[" in text
    if columns == 200:
        assert "ghcr.io/example/trainer:v1" in plain(text)


def test_no_color_is_obeyed_and_force_color_too() -> None:
    assert "\x1b[" not in on_terminal("ls", V1, columns=80, NO_COLOR="1")
    assert "\x1b[" not in on_terminal("show", V1, "train", columns=80, NO_COLOR="1")
    assert "\x1b[1m" in on_terminal("show", V1, "train", columns=80)
    assert "\x1b[" not in run_process("show", V1, "train").out
    assert "\x1b[1m" in run_process("show", V1, "train", FORCE_COLOR="1").out


def test_binary_data_does_not_go_to_a_terminal() -> None:
    text = on_terminal("set", V1, "version=v2", "-o", "-", columns=80)
    assert "stdout: expected a file or pipe for binary data, got a terminal" in text


def test_progress_is_shown_on_terminals_only_and_wiped_out() -> None:
    import io

    from flytemodels.cli._progress import Progress

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        with Progress(stream, "reading") as progress:
            progress._next = 0.0
            for _ in range(1500):
                progress.step()
    assert terminal.getvalue().startswith("\rreading: 1")
    assert terminal.getvalue().endswith("\r\x1b[K")
    assert file.getvalue() == ""


def test_long_reading_is_counted_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    from flytemodels.cli import _progress
    from flytemodels.cli._console import Console

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(_progress, "_SHOWN_AFTER", 0.0)
    monkeypatch.setattr(_progress, "_SHOWN_EVERY", 0.0)
    for command in (["ls", V1], ["diff", V1, V1], ["check", V1], ["set-image", V1, "--all", "x:1", "--dry-run"]):
        err = Terminal()
        main([str(argument) for argument in command], Console(io.StringIO(), err))
        assert f"\rreading {V1}: 38" in err.getvalue()
        assert "\r\x1b[K" in err.getvalue()


def test_interrupts_and_internal_errors_end_in_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from flytemodels.cli import _main

    def fail(error: BaseException) -> None:
        def raise_it() -> int:
            raise error

        monkeypatch.setattr(_main, "main", raise_it)

    fail(KeyboardInterrupt())
    assert _main.entry() == 130
    fail(AttributeError("x"))
    assert _main.entry() == 2
    assert "internal error: AttributeError: x" in capsys.readouterr().err
    monkeypatch.setenv("FLYTEMODELS_TRACEBACK", "1")
    with pytest.raises(AttributeError):
        _main.entry()
