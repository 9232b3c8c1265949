"""Writes the corpus with flytekit; see the package's docstring."""

import base64
import json
import logging
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from cases import Kinds, cases
from dataclasses_json import dataclass_json
from flytekit import StructuredDataset
from flytekit.core.context_manager import FlyteContextManager
from flytekit.core.type_engine import TypeEngine
from flytekit.types.directory import FlyteDirectory
from flytekit.types.file import FlyteFile

logging.disable(logging.CRITICAL)


def main() -> None:
    """Print a line of JSON for each case."""
    context = FlyteContextManager.current_context()
    kinds = Kinds(
        "flytekit",
        FlyteFile,
        FlyteDirectory,
        lambda uri, file_format: StructuredDataset(uri=uri, metadata=None, file_format=file_format),
        (FlyteFile, FlyteDirectory, StructuredDataset),
        dataclass_json,
    )
    for name, python_type, value in cases(kinds):
        try:
            literal_type = TypeEngine.to_literal_type(python_type)
            literal = TypeEngine.to_literal(context, value, python_type, literal_type)
        except Exception as error:  # what this flytekit cannot write
            print(f"{name}: {error}", file=sys.stderr)
            continue
        encoded = [
            base64.b64encode(m.to_flyte_idl().SerializeToString(deterministic=True)).decode()
            for m in (literal_type, literal)
        ]
        print(json.dumps({"name": name, "literal_type": encoded[0], "literal": encoded[1]}))


if __name__ == "__main__":
    main()
