"""Peers of other makes."""
