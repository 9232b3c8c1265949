"""What TaskTemplate can do beside being a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.tasks import TaskTemplate

__all__ = ["TaskTemplateMixin"]


class TaskTemplateMixin:
    """The behaviour of `TaskTemplate`, which the generated class inherits.

    Its parameters come in flytekit's order, and at most one of container, k8s_pod and sql may be given; the generated
    class sees to the first and `Message` to the second.
    """

    __slots__ = ()

    def render(self, file_prefix: str) -> TaskTemplate:
        """Fill the places of files into the container's arguments; see `flytemodels.render_task_template`.

        Args:
            file_prefix: the folder or URL below which the task's files lie.

        Returns:
            A new template; this one stays as it is.
        """
        from flytemodels.connector.rendering import render_task_template

        return render_task_template(cast("TaskTemplate", self), file_prefix)
