"""The variables in a container's arguments, and what they become in a local execution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from flytemodels._mixins.action_context import ActionContext
from flytemodels._mixins.task_template import TaskTemplate2Mixin

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.tasks import TaskTemplate
    from flytemodels.flyteidl2.core.tasks import TaskTemplate as TaskTemplate2

    T1 = TypeVar("T1", bound=TaskTemplate)
    T2 = TypeVar("T2", bound=TaskTemplate2)

__all__ = ["ActionContext", "render_task_template"]


@overload
def render_task_template(tt: T1, file_prefix: str) -> T1: ...


@overload
def render_task_template(
    tt: T2, file_prefix: str, action: ActionContext | None = None, *, run_arguments: bool = True
) -> T2: ...


def render_task_template(
    tt: TaskTemplate | TaskTemplate2,
    file_prefix: str,
    action: ActionContext | None = None,
    *,
    run_arguments: bool | None = None,
) -> Any:  # the overloads say which template
    """Replace the variables in a container's arguments with places of the task's files, for a local execution.

    A connector that propeller calls need not: propeller has filled in the arguments before (but not the command, the
    statement of a `Sql`, or `custom`), and its own places are others. Inputs lie in the node's folder, outputs below it
    in one for each attempt, raw outputs and checkpoints elsewhere. The places here are those that flytekit has when it
    runs a connector in the process at hand.

    | variable                      | becomes                           |
    |-------------------------------|-----------------------------------|
    | `{{.input}}`                  | `<file_prefix>/inputs.pb`         |
    | `{{.outputPrefix}}`           | `<file_prefix>`                   |
    | `{{.rawOutputDataPrefix}}`    | `<file_prefix>/raw_output`        |
    | `{{.checkpointOutputPrefix}}` | `<file_prefix>/checkpoint_output` |
    | `{{.prevCheckpointPrefix}}`   | `<file_prefix>/prev_checkpoint`   |

    A template of Flyte 2 has three more, and gets the arguments that Flyte's entry point requires: `--domain`,
    `--project`, `--org` and `--run-base-dir`, behind the first one. They are those of flyte 2.12.1's own function,
    which, however, changes its argument and adds a container to templates that have none.

    | variable            | becomes                           |
    |---------------------|-----------------------------------|
    | `{{.runName}}`      | the run's name                    |
    | `{{.actionName}}`   | the action's name                 |
    | `{{.runStartTime}}` | when the run began, in ISO format |

    As in propeller's own renderer (`flyteplugins/go/tasks/pluginmachinery/core/template`), `$` may stand for the dot,
    case makes no difference, and there may be whitespace inside the braces. Other variables stay as they are, such as
    `{{.inputs.x}}`, which propeller does know.

    Args:
        tt: the template, of either Flyte; it is not changed.
        file_prefix: the folder or URL that holds the files, such as `s3://bucket/run-1`. Trailing slashes are dropped.
        action: for Flyte 2, the run and action that the task belongs to; None for those of a local execution.
        run_arguments: for Flyte 2, whether to add the arguments of Flyte's entry point. False for containers with a
            program of their own.

    Returns:
        A new template of the same class. Without a container it equals the old one.

    Raises:
        TypeError: file_prefix is not a string, or the template of Flyte 1 is given what only Flyte 2 knows.
    """
    template: Any = tt  # the overloads say what goes with which template
    if isinstance(tt, TaskTemplate2Mixin):
        return template.render(file_prefix, action, run_arguments=run_arguments is not False)
    if action is not None or run_arguments is not None:
        raise TypeError("action and run_arguments: expected a template of Flyte 2, got one of Flyte 1")
    return template.render(file_prefix)
