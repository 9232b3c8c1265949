"""The guide's commands print what the guide says."""

from __future__ import annotations

from tests.support.command_line import ROOT, run
from tests.support.console_blocks import blocks, commands, printed, sample_folder

PAGE = ROOT / "docs" / "guide" / "files.md"


def test_the_guides_commands_print_what_it_says() -> None:
    page = blocks(PAGE.read_text(encoding="utf-8"))
    with sample_folder():
        for block in page:
            for line, output in commands(block):
                assert printed(line) == output, line
    names = {line.split()[1] for block in page for line, _ in commands(block)}
    assert names == {"ls", "show", "values", "diff", "set-image", "set", "graph", "convert", "check", "extract", "pack"}


def test_the_guides_picture_is_what_the_command_draws() -> None:
    with sample_folder() as folder:
        assert run("graph", "shop-v1.tgz", "nightly", "-o", "nightly.svg").status == 0
        drawn = (folder / "nightly.svg").read_text(encoding="utf-8")
    assert (ROOT / "docs" / "assets" / "nightly.svg").read_text(encoding="utf-8") == drawn
