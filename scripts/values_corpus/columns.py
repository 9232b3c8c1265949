"""Writes the LiteralTypes of tables with columns, with flytekit 1.16.31 and numpy; see the package's docstring.

flytekit cannot have columns without numpy, which this project's tools go without.
"""

import base64
import collections
import dataclasses
import datetime
import json
import typing
from typing import Any, Callable, Dict, List, Tuple


@dataclasses.dataclass
class Place:
    """Columns of a column."""

    city: str
    at: Dict[str, float]


@dataclasses.dataclass
class Order:
    """Columns as a dataclass, nested."""

    total: float
    place: Place


class Loose(typing.TypedDict):
    """Columns as a TypedDict."""

    size: int
    place: Place


NUMPY = [
    *("int32", "int64", "uint32", "uint64", "float32", "float64"),
    *("bool_", "datetime64", "timedelta64", "bytes_", "str_", "object_"),
]

Notes = Tuple[Any, ...]
"""What stands behind the table's class in `Annotated`."""


def notes(numpy_class: Callable[[str], type]) -> Dict[str, Notes]:
    """Return the cases: what to annotate a table with, by name.

    Args:
        numpy_class: returns numpy's class of a name, or one that passes for it.
    """
    plain = (int, float, str, bool, datetime.datetime, datetime.timedelta)
    return {
        "plain": ({f"c{index}": kind for index, kind in enumerate(plain)},),
        "with a format": ({"a": int}, "csv"),
        "format first": ("csv", {"a": int}),
        "ordered": (collections.OrderedDict(b=int, a=str),),
        "none": ({},),
        "the last of two": ({"a": int}, {"b": int}),
        "lists and dicts": ({"a": List[int], "b": list[list[str]], "c": dict[str, list[int]], "d": Dict[int, str]},),
        "dataclass": (Order,),
        "TypedDict": (Loose,),
        "columns of a column": ({"order": Order, "more": {"a": {"b": int}}, "empty": {}},),
        "numpy": ({name: numpy_class(name) for name in NUMPY} | {"many": list[numpy_class("int32")]},),  # type: ignore
    }


def main() -> None:
    """Print a line of JSON for each case."""
    import numpy
    from flytekit import StructuredDataset
    from flytekit.core.type_engine import TypeEngine

    for name, case in notes(lambda name: getattr(numpy, name)).items():
        made = TypeEngine.to_literal_type(typing.Annotated[(StructuredDataset, *case)]).to_flyte_idl()
        encoded = base64.b64encode(made.SerializeToString(deterministic=True)).decode()
        print(json.dumps({"name": name, "literal_type": encoded}))


if __name__ == "__main__":
    main()
