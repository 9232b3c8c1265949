"""The engine in plain Python: exact, readable, and there wherever Python is."""
