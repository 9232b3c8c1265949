"""The command line of the client."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

from grpclib import GRPCError

from examples.admin_client.client import connect, execution, launch, tasks
from flytemodels.flyteidl import core
from flytemodels.flyteidl.service import AdminServiceStub
from flytemodels.grpc import client_tls


def main() -> int:
    """Read the command line, do what it says, and return the exit status."""
    options = _parser().parse_args()
    try:
        return asyncio.run(_connected(options))
    except (GRPCError, OSError) as error:
        print(f"{error.status.name}: {error.message}" if isinstance(error, GRPCError) else error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m examples.admin_client",
        description="Talks to flyteadmin. The environment variable FLYTE_TOKEN may hold a bearer token.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="(default: %(default)s)")
    parser.add_argument("--port", type=int, default=8089, help="(default: %(default)s)")
    parser.add_argument("--tls", action="store_true", help="use TLS, and trust what the system trusts")
    parser.add_argument("--ca", metavar="FILE", help="use TLS, and trust the certificates in this PEM file")
    parser.add_argument("--project", default="flytesnacks", help="(default: %(default)s)")
    parser.add_argument("--domain", default="development", help="(default: %(default)s)")
    commands = parser.add_subparsers(dest="command", required=True)
    listing = commands.add_parser("tasks", help="list the tasks of the project")
    listing.add_argument("--page-size", type=int, default=100, help="how many to ask for at a time")
    commands.add_parser("execution", help="show an execution").add_argument("name")
    launching = commands.add_parser("launch", help="launch a launch plan, and print the execution's name")
    launching.add_argument("name", help="the launch plan's name")
    launching.add_argument("version", help="its version")
    launching.add_argument("--inputs", type=Path, metavar="FILE", help="a LiteralMap, such as inputs.pb")
    return parser


async def _connected(options: argparse.Namespace) -> int:
    tls = client_tls(ca=options.ca) if options.tls or options.ca else None
    async with connect(options.host, options.port, tls=tls, token=os.environ.get("FLYTE_TOKEN")) as client:
        if options.command == "tasks":
            await _list(client, options)
        elif options.command == "execution":
            found = await execution(client, options.project, options.domain, options.name)
            print(found.verbose_string())
        else:
            await _launch(client, options)
    return 0


async def _list(client: AdminServiceStub, options: argparse.Namespace) -> None:
    async for task in tasks(client, options.project, options.domain, page_size=options.page_size):
        if task.id is not None:
            print(task.id.name, task.id.version)


async def _launch(client: AdminServiceStub, options: argparse.Namespace) -> None:
    plan = core.Identifier(
        resource_type=core.ResourceType.LAUNCH_PLAN,
        project=options.project,
        domain=options.domain,
        name=options.name,
        version=options.version,
    )
    inputs = None if options.inputs is None else core.LiteralMap.parse(options.inputs.read_bytes())
    launched = await launch(client, plan, inputs)
    print(launched.name)


if __name__ == "__main__":
    sys.exit(main())
