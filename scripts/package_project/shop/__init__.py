"""A Flyte project with every kind of task and node: `make packages` has flytekit package it."""
