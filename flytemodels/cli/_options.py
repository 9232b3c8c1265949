"""Options that several commands have."""

from __future__ import annotations

import argparse
from typing import Final

__all__ = ["KINDS", "add_json", "add_json_and_yaml", "add_kind", "add_output"]

KINDS: Final = ("task", "workflow", "launch_plan")


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add `--json`."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def add_json_and_yaml(parser: argparse.ArgumentParser) -> None:
    """Add `--json` and `--yaml`."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--json", action="store_true", help="print one JSON document")
    group.add_argument("--yaml", action="store_true", help="print one YAML document")


def add_kind(parser: argparse.ArgumentParser) -> None:
    """Add `--kind`."""
    parser.add_argument("--kind", choices=KINDS, help="look at entities of this kind only")


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add `--output`, `--in-place` and `--dry-run`."""
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("-o", "--output", metavar="OUT", help="write the changed file here; - for stdout")
    group.add_argument("--in-place", action="store_true", help="replace the file, at once and as a whole")
    group.add_argument("--dry-run", action="store_true", help="only say what would change")
