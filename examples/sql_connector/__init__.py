"""A connector that runs SQL on SQLite and returns the rows as a structured dataset."""
