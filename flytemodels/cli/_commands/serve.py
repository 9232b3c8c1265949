"""`flytemodels serve`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from flytemodels.cli._main import FINE

if TYPE_CHECKING:
    from flytemodels.cli._console import Console

DESCRIPTION = """
Serve connectors over gRPC, for Flyte 1 and Flyte 2 on one port, with health checks and reflection, until SIGTERM.

A target is a module, MODULE:NAME for one connector in it, or `entry-points` for those of installed packages.
"""
EXAMPLE = """
flytemodels serve my_package.warehouse --host 0.0.0.0 --port 8000
flytemodels serve my_package.warehouse:Warehouse --transport grpcio --metrics-port 9090 --log-format json
flytemodels serve my_package.warehouse --reload
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("targets", nargs="+", metavar="MODULE[:NAME]", help="where the connectors are")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8000, help="0 for a free one (default: %(default)s)")
    parser.add_argument("--transport", choices=("grpclib", "grpcio"), default="grpclib", help="default: %(default)s")
    parser.add_argument("--certificate", metavar="FILE", help="PEM file with the server's certificate, for TLS")
    parser.add_argument("--key", metavar="FILE", help="PEM file with its private key")
    parser.add_argument("--client-ca", metavar="FILE", help="PEM file with the roots of clients' certificates")
    parser.add_argument("--metrics-port", type=int, metavar="PORT", help="serve metrics for Prometheus there")
    parser.add_argument("--log-format", choices=("text", "json"), default="text", help="default: %(default)s")
    parser.add_argument("--log-level", default="INFO", metavar="LEVEL", help="default: %(default)s")
    parser.add_argument("--grace", type=float, default=10.0, metavar="SECONDS", help="time that calls have to end")
    parser.add_argument("--hide-errors", action="store_true", help="tell callers the type of an error only")
    parser.add_argument("--tracebacks", action="store_true", help="tell callers the traceback as well")
    parser.add_argument("--reload", action="store_true", help="start again when a source file changes")


def run(options: argparse.Namespace, console: Console) -> int:
    """Serve until a signal comes."""
    import logging
    import os
    import sys

    levels = {name: getattr(logging, name) for name in ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")}
    if options.log_level.upper() not in levels:
        raise ValueError(f"--log-level: expected {', '.join(levels)}, got another word")
    level = levels[options.log_level.upper()]
    # As `python -m` does: the module may be in the folder that the command is run in.
    if os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())
    from flytemodels.connector._logs import configure_logging

    configure_logging(options.log_format, level)
    if options.reload:
        from flytemodels.connector._reload import run_and_reload

        return run_and_reload([argument for argument in sys.argv[1:] if argument != "--reload"])
    from flytemodels.connector import load, serve

    connectors = [connector for target in options.targets for connector in load(target)]
    serve(
        *connectors,
        host=options.host,
        port=options.port,
        transport=options.transport,
        certificate=options.certificate,
        key=options.key,
        client_ca=options.client_ca,
        metrics_port=options.metrics_port,
        hide_errors=options.hide_errors,
        tracebacks=options.tracebacks,
        grace=options.grace,
    )
    return FINE
