"""`flytemodels check`."""

from __future__ import annotations

import argparse
from typing import Any

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINDINGS, FINE
from flytemodels.cli._options import add_json

DESCRIPTION = """
Look for mistakes in packages: references that lead nowhere, tasks without images, launch plans that do not fit their
workflows, bindings of the wrong type, unknown fields, violations of buf.validate's rules, and paths of the machine that
made the package. The exit status is 1 where there are errors; with --strict, also where there are warnings.
"""
EXAMPLE = """
flytemodels check flyte-package.tgz
flytemodels check --strict --json build/*.tgz
"""
_STYLES = {"error": "red", "warning": "yellow"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a package, a folder or a message; - for stdin")
    add_json(parser)
    parser.add_argument("--strict", action="store_true", help="count warnings as findings")


def run(options: argparse.Namespace, console: Console) -> int:
    """Check the packages."""
    from flytemodels import files

    findings: list[dict[str, Any]] = []  # JSON
    for path in options.files:
        with console.opened(path) as package:
            for finding in files.check(package):
                findings.append({"file": path, **finding.to_dict()})
    if options.json:
        console.json({"format": 1, "findings": findings})
    else:
        _print(findings, len(options.files) > 1, console)
    counts = {level: sum(1 for each in findings if each["level"] == level) for level in _STYLES}
    words = [f"{count} {level}{'' if count == 1 else 's'}" for level, count in counts.items()]
    console.say(", ".join(words))
    return FINDINGS if counts["error"] or (options.strict and counts["warning"]) else FINE


def _print(findings: list[dict[str, Any]], name_files: bool, console: Console) -> None:
    for each in findings:
        where = ": ".join(part for part in (each["file"] if name_files else "", each["entity"], each["path"]) if part)
        console.styled_line((each["level"], (_STYLES[each["level"]],)), f": {where}: " if where else ": ", each["text"])
