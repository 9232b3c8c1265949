"""`python -m flytemodels`: the command line."""

import sys

from flytemodels.cli import entry

if __name__ == "__main__":
    sys.exit(entry())
