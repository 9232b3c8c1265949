"""Runs the benchmark and prints the table: `make bench`, or `python -m bench` with scripts/ on the path."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable
from datetime import datetime, timezone
from importlib.metadata import version
from time import perf_counter

from .contestants import ALL, BARE, BUF, MODELS, NATIVE, ORJSON, PYTHON, UPB, is_installed, left_out
from .data import write_data
from .docs import write_docs
from .grpc_calls import grpc_report
from .instructions import instructions_report
from .measure import Results, measure
from .rivals import generate_rivals
from .tables import as_markdown, as_text, table
from .targets import NATIVE_SWEEP_TARGETS, NATIVE_TARGETS, TARGETS
from .validation import validation_report
from .values import values_report

PACKAGES = (
    "betterproto2",
    "betterproto2-compiler",
    "fastproto",
    "flyteidl",
    "flytekit",
    "orjson",
    "protobuf",
    "protobuf-py",
)


def main() -> None:
    """Measure, and print what came out."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument(
        "--rounds", type=int, default=7, help="how often each figure is measured (default: %(default)s)"
    )
    parser.add_argument("--markdown", action="store_true", help="print the tables in Markdown")
    parser.add_argument("--docs", action="store_true", help="put the figures into docs/benchmarks.md, too")
    parser.add_argument("--instructions", action="store_true", help="only count instructions, with callgrind")
    options = parser.parse_args()

    if not is_installed("flyteidl"):
        parser.error("expected flyteidl to be installed: its classes make the data and are the unit")

    began = perf_counter()
    sizes = write_data()
    if options.instructions:
        print(instructions_report())
        return
    absent = left_out()
    for label, reason in absent.items():
        print(f"Left out: {label}, {reason}")
    taking_part = [contestant for contestant in ALL if contestant.label not in absent]
    generate_rivals(taking_part)
    results, sweep = measure(taking_part, (PYTHON, NATIVE, UPB, MODELS, BUF), options.rounds)

    about = heading(sizes, options.rounds)
    verdicts = [target.verdict(results) for target in TARGETS]
    if NATIVE in taking_part:
        verdicts += ["", "Targets of the native engine", *(target.verdict(results) for target in NATIVE_TARGETS)]
        verdicts += [target.verdict(sweep) for target in NATIVE_SWEEP_TARGETS]
    report(about, results, sweep, verdicts, as_markdown if options.markdown else as_text)
    print(f"\nValues, beside flytekit's TypeEngine\n{report_beside('flytekit', values_report)}")
    print(f"\nRules of buf.validate, beside protovalidate\n{report_beside('protovalidate', validation_report)}")
    print(f"\ngRPC, processor time beside the official classes over grpcio\n{grpc_report()}")
    print(f"\nMeasured in {perf_counter() - began:.0f} s")
    if options.docs:
        write_docs(results, about)


def report(
    about: str, results: Results, sweep: Results, verdicts: list[str], layout: Callable[[list[list[str]]], str]
) -> None:
    """Print what was measured."""
    print(f"{about}\n\n{layout(table(results, [*ALL, ORJSON, BARE]))}")
    for label, data in results.altered.items():
        print(f"{label} writes something else than it read: {', '.join(data)}")
    print(f"\nTime per literal of a LiteralMap, by its size\n{layout(table(sweep, ALL))}")
    print("\n".join(["\nTargets of the Python engine", *verdicts]))


def report_beside(distribution: str, make: Callable[[], str]) -> str:
    """Make a report that needs a distribution, or return why there is none."""
    return make() if is_installed(distribution) else f"Left out: {distribution} is not installed"


def heading(sizes: dict[str, int], rounds: int) -> str:
    """Return what was measured, with what, and how."""
    interpreter = f"{platform.python_implementation()} {platform.python_version()}"
    packages = ", ".join(f"{package} {version(package)}" for package in PACKAGES if is_installed(package))
    data = ", ".join(f"{name} {size:,} bytes" for name, size in sizes.items() if "-" not in name)
    return (
        f"{interpreter}, {platform.machine()}, {platform.system()}; {packages}\n"
        f"{datetime.now(timezone.utc):%Y-%m-%d}, processor time, best of {rounds} rounds, "
        f"ratios to {UPB.label}, of JSON text to {ORJSON.label}; {data}"
    )


if __name__ == "__main__":
    main()
