"""`make soak`: load on the example connector and on flytekit's server, and faults. Fails where something is wrong."""

from __future__ import annotations

import argparse
import asyncio
import sys
from importlib.util import find_spec

from .connectors import connector_complaints, connectors_table, run_connectors
from .faults import Damage, run_faults
from .load import Clock, Load, run_load
from .servers import flytekits_connector, our_connector
from .situations import world_table
from .world import run_world

GROWTH = 0.05
"""How much more memory, as a part, a server may take up after the calls than after warm-up."""


def main() -> int:
    """Read the command line, run all of it, print the report, and return the exit status."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600, help="time for all of it (default: %(default)s)")
    parser.add_argument("--tasks", type=int, default=1000, help="tasks to run at once (default: %(default)s)")
    parser.add_argument("--calls", type=int, default=50_000, help="calls to make (default: %(default)s)")
    parser.add_argument("--concurrency", type=int, default=100, help="calls in progress (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=50, help="times that each fault is tried (default: %(default)s)")
    parser.add_argument("--alone", action="store_true", help="leave out flytekit's server")
    return asyncio.run(soak(parser.parse_args()))


async def soak(options: argparse.Namespace) -> int:
    """Run all of it, and print what came of it."""
    clock = Clock(options.seconds)
    size = options.tasks, options.calls, options.concurrency
    loads: list[Load] = []
    async with our_connector(at_a_time=4) as target:
        loads.append(await run_load(target, *size, clock))
    if not options.alone and find_spec("flytekit") is not None:
        async with flytekits_connector() as target:
            loads.append(await run_load(target, *size, clock))
    print(table(loads), flush=True)
    damage = await run_faults(clock, options.rounds)
    print(report(damage))
    problems = [*complaints(loads[0], options), *damage.errors]
    if not options.alone:
        outcomes = await run_world(10)
        print(f"\n{world_table(outcomes)}")
        problems += [f"{one.situation}: {one.errors}" for one in outcomes if one.kind == "ours" and one.failed]
        connectors = await run_connectors(10)
        print(f"\n{connectors_table(connectors)}")
        problems += connector_complaints(connectors)
    for problem in problems[:20]:
        print(f"PROBLEM: {problem}")
    print(f"{len(problems)} problems")
    return bool(problems)


def table(loads: list[Load]) -> str:
    """Show the servers beside each other."""
    rows = [
        ("", [load.name for load in loads]),
        ("tasks at once, ended well", [f"{load.finished:,}" for load in loads]),
        ("  seconds until the last one", [f"{load.task_seconds:.1f}" for load in loads]),
        ("  calls about them", [f"{len(load.tasks.times):,}" for load in loads]),
        ("  errors", [f"{len(load.tasks.errors):,}" for load in loads]),
        (
            "  p50, p99 in ms",
            [f"{load.tasks.percentile(0.5):.1f}, {load.tasks.percentile(0.99):.1f}" for load in loads],
        ),
        ("unary calls, answered", [f"{len(load.calls.times):,}" for load in loads]),
        ("  errors", [f"{len(load.calls.errors):,}" for load in loads]),
        (
            "  calls per second",
            [f"{len(load.calls.times) / load.calls.seconds:,.0f}" if load.calls.seconds else "-" for load in loads],
        ),
        (
            "  p50, p99 in ms",
            [f"{load.calls.percentile(0.5):.1f}, {load.calls.percentile(0.99):.1f}" for load in loads],
        ),
        (
            "memory in MB, before and after",
            [f"{load.before.memory / 1e6:.1f}, {load.after.memory / 1e6:.1f}" for load in loads],
        ),
        ("open files, before and after", [f"{load.before.files}, {load.after.files}" for load in loads]),
    ]
    return "\n".join(f"{title:32}" + "".join(f"{value:>20}" for value in values) for title, values in rows)


def report(damage: Damage) -> str:
    """Show what the faults did."""
    faults = ", ".join(f"{count} x {name}" for name, count in damage.faults.items())
    return (
        f"\nfaults: {faults}\n"
        f"meanwhile: {damage.calls:,} calls of another client, the slowest {damage.slowest * 1e3:.0f} ms\n"
        f"before and after: {damage.tasks[0]}, {damage.tasks[1]} asyncio tasks; "
        f"{damage.files[0]}, {damage.files[1]} open files"
    )


def complaints(load: Load, options: argparse.Namespace) -> list[str]:
    """Return what is wrong with the numbers of our own server."""
    found = [*load.tasks.errors, *load.calls.errors]
    if load.finished != options.tasks:
        found.append(f"{load.finished} of {options.tasks} tasks ended well")
        return found  # those that still run have memory and files of their own
    if len(load.calls.times) != options.calls:
        found.append(f"{len(load.calls.times)} of {options.calls} calls were answered")
    if load.after.memory > load.before.memory * (1 + GROWTH):
        found.append(f"memory grew from {load.before.memory:,} to {load.after.memory:,} bytes")
    if load.after.files > load.before.files:
        found.append(f"open files grew from {load.before.files} to {load.after.files}")
    return found


if __name__ == "__main__":
    sys.exit(main())
