"""Methods of `TaskTemplate`."""

from __future__ import annotations

import copy
import re
from typing import Any

from typing_extensions import Self

__all__ = ["TaskTemplateMixin"]

# What follows the prefix, by the variable's name in lower case.
_SUFFIX = {
    "input": "/inputs.pb",
    "outputprefix": "",
    "rawoutputdataprefix": "/raw_output",
    "checkpointoutputprefix": "/checkpoint_output",
    "prevcheckpointprefix": "/prev_checkpoint",
}

# Propeller has a pattern for each name, such as `(?i){{\s*[\.$]Input\s*}}`. This is all of them in one, so that an
# argument is scanned once and nothing that was filled in is scanned again. Go's \s is this set of five.
_VARIABLE = re.compile(r"\{\{[\t\n\f\r ]*[.$](" + "|".join(_SUFFIX) + r")[\t\n\f\r ]*\}\}", re.IGNORECASE | re.ASCII)


class TaskTemplateMixin:
    """Methods of `TaskTemplate`.

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
        if not isinstance(file_prefix, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"file_prefix: expected str, got {type(file_prefix).__name__}")
        base = file_prefix.rstrip("/")
        values = {name: base + suffix for name, suffix in _SUFFIX.items()}
        values["outputprefix"] = base or file_prefix[:1]  # "/" is a folder, too

        rendered: Any = copy.deepcopy(self)  # its fields are the generated class's
        if rendered.container is not None:
            rendered.container.args = [
                _VARIABLE.sub(lambda match: values[match[1].lower()], argument) for argument in rendered.container.args
            ]
        made: Self = rendered
        return made
