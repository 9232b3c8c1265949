"""A client of flyteadmin: `python -m examples.admin_client --help`."""
