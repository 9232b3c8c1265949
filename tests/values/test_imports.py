"""What importing `flytemodels.values` brings along, and what it needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Whatever users of an SDK have, and what only some conversions need.
HEAVY = (
    "attrs",
    "attr",
    "mashumaro",
    "pydantic",
    "msgpack",
    "google.protobuf",
    "flyteidl",
    "grpclib",
    "decimal",
    "uuid",
)


def run(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


def test_the_import_brings_only_what_every_conversion_needs() -> None:
    # betterproto2 imports some of them itself.
    program = (
        "import sys; from flytemodels.flyteidl.core import Literal, LiteralType; before = set(sys.modules); "
        "from flytemodels.values import to_literal, to_python, literal_type; "
        "assert to_python(to_literal([1, 'x', {'a': 2.5}])) == [1, 'x', {'a': 2.5}]; "
        f"print(sorted(set(sys.modules) - before & set({HEAVY!r})), len(set(sys.modules) - before))"
    )
    program = program.replace("set(sys.modules) - before & set(", "(set(sys.modules) - before) & set(")
    heavy, _, count = run(program).strip().rpartition(" ")
    assert heavy == "[]"
    assert int(count) < 40


@pytest.mark.parametrize(
    ("missing", "needed"),
    [
        (
            "mashumaro",
            "Record: expected mashumaro to be installed for its JSON schema, got no such module; "
            "`pip install 'flytemodels[values]'`",
        )
    ],
)
def test_what_needs_an_extra_names_it(missing: str, needed: str) -> None:
    program = f"""
import sys
from dataclasses import dataclass
sys.modules[{missing!r}] = None
from flytemodels.values import literal_type, to_literal, to_python

@dataclass
class Record:
    a: int

literal = to_literal(Record(1), Record)
assert to_python(literal, python_type=Record) == Record(1)
try:
    literal_type(Record)
except ImportError as error:
    print(error)
"""
    assert run(program).strip() == needed


def test_tuples_of_flyte_2_name_pydantic() -> None:
    program = """
import sys
sys.modules["pydantic"] = None
from flytemodels.values import literal_type, to_literal, to_python
literal = to_literal((1, "a"), tuple[int, str], flyte=2)
assert to_python(literal, python_type=tuple[int, str]) == (1, "a")
try:
    literal_type(tuple[int, str], flyte=2)
except ImportError as error:
    print(error)
"""
    assert run(program).strip() == (
        "tuple[int, str]: expected pydantic to be installed, got no such module; `pip install pydantic`"
    )
