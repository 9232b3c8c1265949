"""The variables in a container's arguments, and what they become when a connector runs the task."""

from __future__ import annotations

from flytemodels.flyteidl.core.tasks import TaskTemplate

__all__ = ["render_task_template"]


def render_task_template(tt: TaskTemplate, file_prefix: str) -> TaskTemplate:
    """Replace the variables in a container's arguments with the places of the task's files, as propeller would.

    | variable                      | becomes                           |
    |-------------------------------|-----------------------------------|
    | `{{.input}}`                  | `<file_prefix>/inputs.pb`         |
    | `{{.outputPrefix}}`           | `<file_prefix>`                   |
    | `{{.rawOutputDataPrefix}}`    | `<file_prefix>/raw_output`        |
    | `{{.checkpointOutputPrefix}}` | `<file_prefix>/checkpoint_output` |
    | `{{.prevCheckpointPrefix}}`   | `<file_prefix>/prev_checkpoint`   |

    As in propeller (`flyteplugins/go/tasks/pluginmachinery/core/template`), `$` may stand for the dot, case makes no
    difference, and there may be whitespace inside the braces. Other variables stay as they are.

    Args:
        tt: the template; it is not changed.
        file_prefix: the folder or URL that holds the files, such as `s3://bucket/run-1`. Trailing slashes are dropped.

    Returns:
        A new template. Without a container it equals the old one.

    Raises:
        TypeError: file_prefix is not a string.
    """
    return tt.render(file_prefix)
