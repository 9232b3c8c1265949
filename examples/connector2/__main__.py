"""Starts the connector's server, as that of `examples.connector` is started."""

from __future__ import annotations

from examples.connector.__main__ import main
from examples.connector2.connector import services

if __name__ == "__main__":
    main(services, "python -m examples.connector2")
