"""The command line of the client."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

from grpclib.client import Channel

from examples.run_client.client import RunFailedError, follow, phase_of, result, start
from flytemodels.flyteidl2.task import Inputs, TaskIdentifier
from flytemodels.flyteidl2.workflow import RunServiceStub
from flytemodels.grpc import CallError, MessageCodec, client_tls


def main() -> int:
    """Read the command line, start the run, print its phases and outputs, and return the exit status."""
    options = _parser().parse_args()
    try:
        asyncio.run(_run(options))
    except (CallError, RunFailedError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m examples.run_client",
        description="Starts a run and follows it. The environment variable FLYTE_TOKEN may hold a bearer token.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="(default: %(default)s)")
    parser.add_argument("--port", type=int, default=8090, help="(default: %(default)s)")
    parser.add_argument("--tls", action="store_true", help="use TLS, and trust what the system trusts")
    parser.add_argument("--org", required=True)
    parser.add_argument("--project", default="flytesnacks", help="(default: %(default)s)")
    parser.add_argument("--domain", default="development", help="(default: %(default)s)")
    parser.add_argument("--name", default="", help="the run's name (default: Flyte chooses one)")
    parser.add_argument("--inputs", type=Path, metavar="FILE", help="flyteidl2.task.Inputs, such as inputs.pb")
    parser.add_argument("task", help="the task's name")
    parser.add_argument("version", help="its version")
    return parser


async def _run(options: argparse.Namespace) -> None:
    token = os.environ.get("FLYTE_TOKEN")
    metadata = None if token is None else {"authorization": f"Bearer {token}"}
    tls = client_tls() if options.tls else None
    inputs = Inputs() if options.inputs is None else Inputs.parse(options.inputs.read_bytes())
    task = TaskIdentifier(options.org, options.project, options.domain, options.task, options.version)
    async with Channel(options.host, options.port, ssl=tls, codec=MessageCodec()) as channel:
        client = RunServiceStub(channel, metadata=metadata)
        run = await start(client, task, inputs.as_dict(), name=options.name)
        print(run.name)
        async for action in follow(client, run):
            print(phase_of(action).name)
        for name, literal in (await result(client, run)).items():
            print(f"{name}: {literal.short_string()}")


if __name__ == "__main__":
    sys.exit(main())
