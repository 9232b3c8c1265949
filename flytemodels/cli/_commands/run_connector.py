"""`flytemodels run-connector`."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from flytemodels.cli._main import FINDINGS, FINE

if TYPE_CHECKING:
    from flytemodels.cli._console import Console
    from flytemodels.message import Message

DESCRIPTION = """
Run a task on a connector, without Flyte: create the job, poll it, follow its log, and print its outputs as JSON.

Phases and logs go to stderr. Ctrl-C deletes the job. The exit status is 1 where the task does not succeed.
"""
EXAMPLE = """
flytemodels run-connector my_package.warehouse template.pb inputs.pb
flytemodels run-connector my_package.warehouse template.pb --input region='"north"' --secret token=...
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("target", metavar="MODULE[:NAME]", help="where the connector is")
    parser.add_argument("template", metavar="TEMPLATE", help="a file with a TaskTemplate or a TaskSpec")
    parser.add_argument("inputs", nargs="?", metavar="INPUTS", help="a file with a LiteralMap (Flyte 2: Inputs)")
    parser.add_argument(
        "--input", action="append", default=[], metavar="NAME=JSON", help="an input; may come several times"
    )
    parser.add_argument(
        "--secret", action="append", default=[], metavar="NAME=VALUE", help="a secret; may come several times"
    )
    parser.add_argument("--output-prefix", default="", metavar="URL", help="where outputs belong")
    parser.add_argument("--flyte", type=int, choices=(1, 2), default=1, help="whose template it is (default: 1)")


def run(options: argparse.Namespace, console: Console) -> int:
    """Run the task."""
    import os
    import sys

    from flytemodels.connector import TaskFailedError, load, run_local
    from flytemodels.grpc import CallError

    if os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())
    template = _template(options.template, options.flyte)
    connectors = [one for one in load(options.target) if template.type in one.task_types()]
    if not connectors:
        raise ValueError(f"{options.target}: expected a connector for tasks of type {template.type!r}, got none")
    try:
        found = run_local(
            connectors[0],
            template,
            _inputs(options),
            output_prefix=options.output_prefix,
            secrets=dict(_pair(text, "--secret") for text in options.secret) or None,
            progress=console.say,
            logs=console.say,
        )
    except TaskFailedError as error:
        console.trouble(str(error))
        return FINDINGS
    except CallError as error:
        console.trouble(f"{error.status.name}: {error.message}")
        return FINDINGS
    console.json(json.loads(json.dumps(found, default=_plain)))
    return FINE


def _template(path: str, flyte: int) -> Any:  # a TaskTemplate of either Flyte
    from pathlib import Path

    data = Path(path).read_bytes()
    if flyte == 2:
        from flytemodels.flyteidl2.core import TaskTemplate as Template2
        from flytemodels.flyteidl2.task import TaskSpec as Spec2

        spec2 = _parsed(Spec2, data)
        return Template2.parse(data) if spec2 is None or spec2.task_template is None else spec2.task_template
    from flytemodels.flyteidl.admin import TaskSpec
    from flytemodels.flyteidl.core import TaskTemplate

    spec = _parsed(TaskSpec, data)
    return TaskTemplate.parse(data) if spec is None or spec.template is None else spec.template


def _parsed(cls: Any, data: bytes) -> Any:  # a TaskSpec of either Flyte, or None
    """The message, where the bytes are one without anything that its class does not know."""
    try:
        message: Message = cls.parse(data)
    except ValueError:
        return None
    template: Any = getattr(message, "template", getattr(message, "task_template", None))
    known = template is not None and template.type and not getattr(template, "_unknown_fields", b"")
    return message if known else None


def _inputs(options: argparse.Namespace) -> Any:  # values by name, a LiteralMap, or None
    if options.input:
        pairs = (_pair(text, "--input") for text in options.input)
        return {name: json.loads(value) for name, value in pairs}
    if options.inputs is None:
        return None
    from pathlib import Path

    data = Path(options.inputs).read_bytes()
    if options.flyte == 2:
        from flytemodels.flyteidl2.task import Inputs

        return Inputs.parse(data)
    from flytemodels.flyteidl.core import LiteralMap

    return LiteralMap.parse(data)


def _pair(text: str, option: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise ValueError(f"{option}: expected NAME=VALUE, got no '='")
    return name, value


def _plain(value: object) -> object:
    from flytemodels.connector._records import write_record

    try:
        return write_record(value)
    except TypeError:
        return str(value)
