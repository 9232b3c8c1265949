"""Methods of `TaskTemplate`, that of Flyte 1 and that of Flyte 2."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

if TYPE_CHECKING:
    from flytemodels._mixins.action_context import ActionContext

__all__ = ["TaskTemplate2Mixin", "TaskTemplateMixin"]

# What follows the prefix, by the variable's name in lower case.
_SUFFIX = {
    "input": "/inputs.pb",
    "outputprefix": "",
    "rawoutputdataprefix": "/raw_output",
    "checkpointoutputprefix": "/checkpoint_output",
    "prevcheckpointprefix": "/prev_checkpoint",
}


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    # Propeller has a pattern for each name, such as `(?i){{\s*[\.$]Input\s*}}`. This is all of them in one, so that an
    # argument is scanned once and nothing that was filled in is scanned again. Go's \s is this set of five.
    return re.compile(r"\{\{[\t\n\f\r ]*[.$](" + "|".join(names) + r")[\t\n\f\r ]*\}\}", re.IGNORECASE | re.ASCII)


class TaskTemplateMixin:
    """Methods of `flyteidl.core.TaskTemplate`.

    Its parameters come in flytekit's order, and at most one of container, k8s_pod and sql may be given; the generated
    class sees to the first and `Message` to the second.
    """

    __slots__: tuple[str, ...] = ()

    def render(self, file_prefix: str) -> Self:
        """Replace the variables in the container's arguments. See `flytemodels.render_task_template`.

        Args:
            file_prefix: the folder or URL that holds the task's files.

        Returns:
            A new template; this one is unchanged.

        Raises:
            TypeError: file_prefix is not a string.
        """
        rendered: Any = copy.deepcopy(self)  # its fields are the generated class's
        _fill_in(rendered.container, _files_below(file_prefix))
        made: Self = rendered
        return made


class TaskTemplate2Mixin:
    """Methods of `flyteidl2.core.TaskTemplate`. Its parameters begin as those of Flyte 1's."""

    __slots__: tuple[str, ...] = ()

    def render(self, file_prefix: str, action: ActionContext | None = None, *, run_arguments: bool = True) -> Self:
        """Replace the variables in the container's arguments. See `flytemodels.render_task_template`.

        Args:
            file_prefix: the folder or URL that holds the task's files.
            action: the run and action that the task belongs to; None for those of a local execution.
            run_arguments: whether to add what Flyte's own entry point requires: `--domain`, `--project`, `--org` and
                `--run-base-dir`, behind the first argument. False for containers with a program of their own.

        Returns:
            A new template; this one is unchanged.

        Raises:
            TypeError: file_prefix is not a string.
        """
        from flytemodels._mixins.action_context import ActionContext

        action = ActionContext() if action is None else action
        values = _files_below(file_prefix)
        values.update(
            runname=action.run_name, actionname=action.action_name, runstarttime=action.run_start_time.isoformat()
        )
        rendered: Any = copy.deepcopy(self)
        _fill_in(rendered.container, values)
        if rendered.container is not None and run_arguments:
            rendered.container.args[1:1] = _run_arguments(file_prefix.rstrip("/"), action)
        made: Self = rendered
        return made


def _files_below(file_prefix: str) -> dict[str, str]:
    """Return what each variable that stands for a file or folder becomes."""
    if not isinstance(file_prefix, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"file_prefix: expected str, got {type(file_prefix).__name__}")
    base = file_prefix.rstrip("/")
    values = {name: base + suffix for name, suffix in _SUFFIX.items()}
    values["outputprefix"] = base or file_prefix[:1]  # "/" is a folder, too
    return values


def _fill_in(container: Any, values: Mapping[str, str]) -> None:
    """Replace the variables in a container's arguments, if there is a container."""
    if container is not None:
        variable = _pattern(tuple(values))
        container.args = [variable.sub(lambda match: values[match[1].lower()], argument) for argument in container.args]


def _run_arguments(base: str, action: ActionContext) -> list[str]:
    """Return the arguments that flyte 2.12.1 puts behind the first one, in its order."""
    return [
        *("--domain", action.domain),
        *("--project", action.project),
        *("--org", action.org),
        *("--run-base-dir", f"{base}/base_dir" if action.run_base_dir is None else action.run_base_dir),
    ]
