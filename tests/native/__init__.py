"""Tests of the native engine: that it does what the Python engine does, and survives what it is given."""
