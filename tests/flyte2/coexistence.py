"""Imports both Flytes, official and ours, and the SDK, in the order of the command line, and exchanges messages.

    python -m tests.flyte2.coexistence flyteidl flyteidl2 flyte flytemodels

It needs nothing but these packages. It prints their versions.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import sys

KNOWN = ("flyteidl", "flyteidl2", "flyte", "flytemodels")


def main() -> None:
    """Import, exchange, print."""
    order = sys.argv[1:]
    assert set(order) <= set(KNOWN), order
    for name in order:
        load(name)
        exchange(set(order))
    versions = [f"{name} {importlib.metadata.version(name)}" for name in (*order, "protobuf")]
    print(", ".join(versions))


def load(name: str) -> None:
    """Import a package, and what its users import of it."""
    if name == "flyte":
        importlib.import_module("flyte.connectors")
    elif name == "flytemodels":
        for package in ("flyteidl", "flyteidl2"):
            importlib.import_module(f"flytemodels.{package}.core.tasks")
            importlib.import_module(f"flytemodels.{package}.core.literals")
    else:
        importlib.import_module(f"{name}.core.tasks_pb2")
        importlib.import_module(f"{name}.core.literals_pb2")


def exchange(order: set[str]) -> None:
    """Take an official template of each Flyte that is there over, and give it back."""
    if "flytemodels" not in sys.modules:
        return
    for package in order & {"flyteidl", "flyteidl2"}:
        ours = importlib.import_module(f"flytemodels.{package}.core").TaskTemplate
        theirs = importlib.import_module(f"{package}.core.tasks_pb2").TaskTemplate(type="t", config={"a": "b"})
        taken = ours.from_flyte_idl(theirs)
        assert taken.config == {"a": "b"}
        assert taken.to_flyte_idl() == theirs
        assert type(taken.to_flyte_idl()) is type(theirs)
        assert taken.render("P") == taken


if __name__ == "__main__":
    main()
