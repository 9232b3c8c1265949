"""A complete connector: `python -m examples.connector --help`."""
