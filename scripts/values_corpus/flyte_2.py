"""Writes the corpus with the Flyte 2 SDK; see the package's docstring."""

import asyncio
import base64
import json
import logging
import sys
import typing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from cases import Kinds, cases
from flyte._interface import literal_to_enum
from flyte.io import DataFrame, Dir, File
from flyte.types import TypeEngine

logging.disable(logging.CRITICAL)


async def main() -> None:
    """Print a line of JSON for each case."""
    kinds = Kinds(
        "flyte",
        lambda uri: File(path=uri),
        lambda uri: Dir(path=uri),
        lambda uri, file_format: DataFrame(uri=uri, format=file_format),
        (File, Dir, DataFrame),
    )
    for name, python_type, value in cases(kinds):
        if typing.get_origin(python_type) is typing.Literal:
            python_type = literal_to_enum(python_type)  # as the SDK does with the types of a task's signature
        try:
            literal_type = TypeEngine.to_literal_type(python_type)
            literal = await TypeEngine.to_literal(value, python_type, literal_type)
        except Exception as error:  # what this SDK cannot write
            print(f"{name}: {type(error).__name__} {error}", file=sys.stderr)
            continue
        encoded = [base64.b64encode(m.SerializeToString(deterministic=True)).decode() for m in (literal_type, literal)]
        print(json.dumps({"name": name, "literal_type": encoded[0], "literal": encoded[1]}))


if __name__ == "__main__":
    asyncio.run(main())
