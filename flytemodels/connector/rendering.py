"""The variables in a container's arguments, and what they become when a connector runs the task."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.tasks import TaskTemplate

__all__ = ["render_task_template"]

# What follows the prefix, by the variable's name in lower case.
_SUFFIX = {
    "input": "/inputs.pb",
    "outputprefix": "",
    "rawoutputdataprefix": "/raw_output",
    "checkpointoutputprefix": "/checkpoint_output",
    "prevcheckpointprefix": "/prev_checkpoint",
}

# Propeller has a pattern for each name, such as `(?i){{\s*[\.$]Input\s*}}`. This is all of them in one, so that an
# argument is gone through once and nothing that was filled in is looked at again. Go's \s is this set of five.
_VARIABLE = re.compile(r"\{\{[\t\n\f\r ]*[.$](" + "|".join(_SUFFIX) + r")[\t\n\f\r ]*\}\}", re.IGNORECASE | re.ASCII)


def render_task_template(tt: TaskTemplate, file_prefix: str) -> TaskTemplate:
    """Fill the places of files into a container's arguments, as propeller would.

    | variable                      | becomes                           |
    |-------------------------------|-----------------------------------|
    | `{{.input}}`                  | `<file_prefix>/inputs.pb`         |
    | `{{.outputPrefix}}`           | `<file_prefix>`                   |
    | `{{.rawOutputDataPrefix}}`    | `<file_prefix>/raw_output`        |
    | `{{.checkpointOutputPrefix}}` | `<file_prefix>/checkpoint_output` |
    | `{{.prevCheckpointPrefix}}`   | `<file_prefix>/prev_checkpoint`   |

    As in propeller (`flyteplugins/go/tasks/pluginmachinery/core/template`), `$` may stand for the dot, case makes no
    difference, and there may be spaces inside of the braces. Other variables stay as they are.

    Args:
        tt: the template; it is left alone.
        file_prefix: the folder or URL below which the files lie, such as `s3://bucket/run-1`. Slashes at its end are
            dropped.

    Returns:
        A new template. Without a container it equals the old one.

    Raises:
        TypeError: file_prefix is not a string.
    """
    if not isinstance(file_prefix, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"file_prefix must be a str, got {type(file_prefix).__name__}")
    base = file_prefix.rstrip("/")
    values = {name: base + suffix for name, suffix in _SUFFIX.items()}
    values["outputprefix"] = base or file_prefix[:1]  # "/" is a folder, too

    rendered = copy.deepcopy(tt)
    if rendered.container is not None:
        rendered.container.args = [
            _VARIABLE.sub(lambda match: values[match[1].lower()], argument) for argument in rendered.container.args
        ]
    return rendered
