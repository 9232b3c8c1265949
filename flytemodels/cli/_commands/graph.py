"""`flytemodels graph`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from flytemodels._model.suggestions import suggestions
from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE

if TYPE_CHECKING:
    from flytemodels.files import Graph, Package
    from flytemodels.message import Message

FORMATS = ("svg", "dot", "mermaid", "text")

DESCRIPTION = """
Draw a workflow, or what a dynamic task made at run time: branches with their conditions, maps, gates, launch plans and
subworkflows. SVG needs no other program. Without --format and --output, a tree of text is printed.
"""
EXAMPLE = """
flytemodels graph flyte-package.tgz nightly
flytemodels graph flyte-package.tgz nightly -o nightly.svg
flytemodels graph futures.pb --format mermaid
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE", help="a package, a folder or a message; - for stdin")
    parser.add_argument("name", nargs="?", metavar="NAME", help="the workflow; the end of its name will do")
    parser.add_argument("--format", choices=FORMATS, help="by default what the output's name ends in, else text")
    parser.add_argument("-o", "--output", metavar="OUT", help="write the picture here; - for stdout")
    parser.add_argument("--depth", type=_depth, metavar="N", default=1, help="levels of subworkflows to draw (1)")
    parser.add_argument("--expand", action="store_true", help="draw all levels, and the workflows of launch plans")
    parser.add_argument("--bindings", action="store_true", help="write on the arrows what goes along them")
    parser.add_argument("--open", action="store_true", help="open the picture as SVG in a browser")


def _depth(text: str) -> int:
    if not text.isdecimal() or int(text) > 50:
        raise argparse.ArgumentTypeError(f"expected a number from 0 to 50, got {text!r}")
    return int(text)


def run(options: argparse.Namespace, console: Console) -> int:
    """Draw the workflow."""
    from flytemodels import files

    with console.opened(options.file) as package:
        message = _workflow(package, options.name)
        made = files.graph(
            message, depth=options.depth, expand=options.expand, bindings=options.bindings, package=package
        )
    form = options.format or _by_name(options.output) or ("svg" if options.open else "text")
    if options.open:
        _open(made, console)
    if options.output not in (None, "-"):
        _save(_text(made, form), options.output)
    elif not options.open or options.output == "-":
        for line in _text(made, form).splitlines():
            console.line(line)
    return FINE


def _workflow(package: Package, name: str | None) -> Message:
    from flytemodels.files import FileError

    if name is not None:
        return package.find(name, "workflow").message
    if package.is_single:
        return package.message()
    workflows = [entity for entity in package.values() if entity.kind == "workflow"]
    if len(workflows) == 1:
        return workflows[0].message
    there = suggestions("", [entity.name for entity in workflows])
    raise FileError(f"expected the name of a workflow, got none{there}", package.path)


def _by_name(output: str | None) -> str | None:
    endings = {".svg": "svg", ".dot": "dot", ".gv": "dot", ".mmd": "mermaid", ".mermaid": "mermaid", ".txt": "text"}
    return next((form for ending, form in endings.items() if output is not None and output.endswith(ending)), None)


def _text(made: Graph, form: str) -> str:
    return {"svg": made.svg, "dot": made.dot, "mermaid": made.mermaid, "text": made.text}[form]()


def _save(text: str, path: str) -> None:
    from flytemodels.files._writing import write_atomically

    write_atomically(path, lambda stream: stream.write(text.encode()))


def _open(made: Graph, console: Console) -> None:
    import tempfile
    import webbrowser

    with tempfile.NamedTemporaryFile("w", suffix=".svg", prefix="flytemodels-", delete=False, encoding="utf-8") as file:
        file.write(made.svg())
    console.say(f"drawn into {file.name}")
    if not webbrowser.open(f"file://{file.name}"):
        console.trouble("expected a browser to show it, got none")
