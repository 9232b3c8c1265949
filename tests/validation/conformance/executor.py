"""What the conformance runner runs for each suite: reads a request from stdin, and writes the results to stdout.

Run as `executor.py FOLDER`, where FOLDER is that of `tests.validation.conformance.suite.Suite`.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[3]))

from flytemodels._model.registry import find_message_class
from flytemodels.message import Message
from flytemodels.validation import EvaluationError, ValidationError
from tests.validation.conformance.suite import CASES, REFUSED, official

_OFFICIAL = "conformance.harness"


def main() -> None:
    """Answer the request."""
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    request = official(folder, f"{_OFFICIAL}.TestConformanceRequest").FromString(sys.stdin.buffer.read())
    response = official(folder, f"{_OFFICIAL}.TestConformanceResponse")()
    classes = _classes()
    refused = json.loads((folder / REFUSED).read_text())
    for name, case in request.cases.items():
        full_name = case.type_url.rpartition("/")[2]
        if full_name in refused:
            response.results[name].compilation_error = "codegen refuses the rules of this message"
        else:
            _check(classes.get(full_name) or find_message_class(full_name), case.value, response.results[name])
    sys.stdout.buffer.write(response.SerializeToString())


def _classes() -> dict[str, type[Message]]:
    """Import all messages of the suite."""
    found: dict[str, type[Message]] = {}
    parts: dict[str, str] = importlib.import_module(f"{CASES}._index").PARTS
    modules = {module for part in parts.values() for module in importlib.import_module(part).MODULES.values()}
    for module in modules:
        for value in vars(importlib.import_module(module)).values():
            _collect(value, module, found)
    return found


def _collect(value: object, module: str, found: dict[str, type[Message]]) -> None:
    if isinstance(value, type) and issubclass(value, Message) and value.__module__ == module:
        found[value.proto_full_name()] = value
        for inner in vars(value).values():
            _collect(inner, module, found)


def _check(cls: Any | None, data: bytes, result: Any) -> None:  # a TestResult, whose class is made here
    if cls is None:
        result.unexpected_error = "codegen does not compile this message"
        return
    try:
        cls.parse(data).validate()
        result.success = True
    except ValidationError as error:
        result.validation_error.ParseFromString(error.to_bytes())
    except EvaluationError as error:
        result.runtime_error = error.problem
    except Exception as error:
        result.unexpected_error = f"{type(error).__name__}: {error}"


main()
