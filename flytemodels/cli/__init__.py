"""The command line: `flytemodels ...` and `python -m flytemodels ...`."""

from flytemodels.cli._main import FINDINGS, FINE, TROUBLE, entry, main

__all__ = ["FINDINGS", "FINE", "TROUBLE", "entry", "main"]
