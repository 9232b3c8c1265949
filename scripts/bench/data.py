"""The data that every contestant works on, as files in protobuf's wire format."""

from __future__ import annotations

import importlib
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "bench"
SAMPLES = ROOT / "tests" / "data"

DATA = ("TaskTemplate", "LiteralMap", "WorkflowSpec")
"""What all contestants work on."""

SIZES = (10, 100, 1_000, 10_000, 100_000)
"""How many literals the maps of the size sweep hold."""


def write_data() -> dict[str, int]:
    """Write all data files into the cache folder, as `<data>.pb`, and return how many bytes each has."""
    contents = {
        "TaskTemplate": (SAMPLES / "task_template.pb").read_bytes(),
        "LiteralMap": literal_map(200),
        "WorkflowSpec": (SAMPLES / "large_workflow.pb").read_bytes(),
    }
    contents |= {f"LiteralMap-{size}": literal_map(size) for size in SIZES}
    CACHE.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        data_file(name).write_bytes(content)
    return {name: len(content) for name, content in contents.items()}


def data_file(name: str) -> Path:
    """The file that holds some data."""
    return CACHE / f"{name}.pb"


def package_of(name: str) -> str:
    """The protobuf package of the message that the data is one of."""
    return "flyteidl.admin" if name == "WorkflowSpec" else "flyteidl.core"


def message_of(name: str) -> str:
    """The message that the data is one of."""
    return name.partition("-")[0]


def literal_map(size: int) -> bytes:
    """Make a LiteralMap of literals of all kinds in turn, with the official classes."""
    literals: Any = importlib.import_module("flyteidl.core.literals_pb2")
    entries = {f"variable_{index:06}": literal(literals, index) for index in range(size)}
    written: bytes = literals.LiteralMap(literals=entries).SerializeToString(deterministic=True)
    return written


def literal(literals: Any, index: int) -> Any:  # a module without types, and what its classes make
    """Make the literal with that index: an int, float, string, bool, time, blob, list or map."""
    match index % 8:
        case 0:
            primitive = literals.Primitive(integer=index * 1_000_003)
        case 1:
            primitive = literals.Primitive(float_value=index / 7)
        case 2:
            primitive = literals.Primitive(string_value=f"the value of variable {index}")
        case 3:
            primitive = literals.Primitive(boolean=index % 16 == 3)
        case 4:
            primitive = literals.Primitive(datetime=datetime.fromtimestamp(1_700_000_000 + index / 8, timezone.utc))
        case 5:
            blob_type = {"format": "csv"}
            blob = literals.Blob(metadata={"type": blob_type}, uri=f"s3://example-data/run/{index}.csv")
            return literals.Literal(scalar=literals.Scalar(blob=blob))
        case 6:
            return literals.Literal(collection={"literals": [literal(literals, each) for each in (0, 1, 2)]})
        case _:
            return literals.Literal(map={"literals": {f"key{each}": literal(literals, each) for each in (2, 3)}})
    return literals.Literal(scalar=literals.Scalar(primitive=primitive))
