"""A client of Flyte 2 that starts a run and follows it: `python -m examples.run_client --help`."""
