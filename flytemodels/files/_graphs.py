"""`files.graph`: a workflow as a picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flytemodels.files._graph.build import Options, build
from flytemodels.files._graph.model import Picture
from flytemodels.message import Message

if TYPE_CHECKING:
    from flytemodels.files._package import Package

__all__ = ["Graph", "graph"]

_ALL_LEVELS = 50


class Graph:
    """The picture of a workflow, to be had in four forms. In Jupyter it shows itself.

    Attributes:
        picture: the boxes and edges, for programs that draw them in their own way.
    """

    picture: Picture

    def __init__(self, picture: Picture) -> None:
        self.picture = picture

    def svg(self) -> str:
        """Return the picture as an SVG document, laid out here: no program but a browser is needed to look at it."""
        from flytemodels.files._graph.svg import svg

        return svg(self.picture)

    def dot(self) -> str:
        """Return the picture in Graphviz's language."""
        from flytemodels.files._graph.dot import dot

        return dot(self.picture)

    def mermaid(self) -> str:
        """Return the picture in Mermaid's language, which GitHub and others draw where they find it in Markdown."""
        from flytemodels.files._graph.mermaid import mermaid

        return mermaid(self.picture)

    def text(self) -> str:
        """Return the picture as a tree of lines."""
        from flytemodels.files._graph.tree import tree

        return tree(self.picture)

    def _repr_svg_(self) -> str:
        return self.svg()

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<Graph {self.picture.title!r}: {len(self.picture.boxes)} boxes>"


def graph(
    spec: Message,
    *,
    depth: int = 1,
    expand: bool = False,
    bindings: bool = False,
    package: Package | None = None,
) -> Graph:
    """Draw a workflow.

    Args:
        spec: a WorkflowSpec, WorkflowTemplate, CompiledWorkflowClosure, or the DynamicJobSpec of a dynamic task.
        depth: how many levels of subworkflows are drawn inside their nodes; 0 for none.
        expand: True to draw all levels, and the workflows of launch plans that are in the package.
        bindings: True to write on the arrows which outputs become which inputs.
        package: where to look for launch plans, and for workflows that the spec does not contain.

    Returns:
        The picture.

    Raises:
        FileError: the message is no workflow, or there is too much to draw.
    """
    find: Callable[[Any], Any] | None = None
    if package is not None:
        find = _finder(package, launch_plans=expand)
    return Graph(build(spec, Options(_ALL_LEVELS if expand else depth, bindings, find)))


def _finder(package: Package, launch_plans: bool) -> Callable[[Any], Any]:  # an Identifier to a WorkflowSpec or None
    known: dict[tuple[str, str, str], Any] = {}

    def find(reference: Any) -> Any:
        key = (reference.resource_type.name, reference.name, reference.version)
        if key not in known:
            known[key] = load(*key)
        return known[key]

    def load(kind: str, name: str, version: str) -> Any:
        if kind == "LAUNCH_PLAN":
            plan = package.get(f"launch_plan/{name}") if launch_plans else None
            spec: Any = getattr(plan.parse(), "spec", None) if plan is not None and plan.version == version else None
            return find(spec.workflow_id) if spec is not None and spec.workflow_id is not None else None
        found = package.get(f"workflow/{name}")
        return found.parse() if found is not None and found.version == version else None

    return find
