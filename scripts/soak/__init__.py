"""Loads and damages the example connector, and looks at what is left of it."""
