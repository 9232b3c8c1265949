"""A connector of Flyte 2: the toy warehouse of `examples.connector`, with each caller's own secrets."""
