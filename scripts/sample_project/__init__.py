"""A small Flyte project, as a user of flytekit would write it: `make samples` has flytekit serialize and run it."""
