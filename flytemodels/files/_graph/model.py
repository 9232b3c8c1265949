"""What is drawn of a workflow: boxes, edges between them, and boxes inside boxes."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Box", "Edge", "Picture"]


@dataclass(eq=False)
class Box:
    """A node, or something that is drawn like one.

    Attributes:
        id: what names it among the boxes of its picture.
        kind: `task`, `workflow`, `launch_plan`, `array`, `branch`, `case`, `sleep`, `signal`, `approve`, `fail`,
            `inputs`, `outputs` or `unknown`.
        title: what it is called.
        subtitle: what it runs.
        notes: what else there is to say: overrides, the size of a map.
        inner: what is drawn inside it; None for a plain box.
        details: lines for who looks closer: the bindings of its inputs.
    """

    id: str
    kind: str
    title: str
    subtitle: str = ""
    notes: list[str] = field(default_factory=list[str])
    inner: Picture | None = None
    details: list[str] = field(default_factory=list[str])


@dataclass(eq=False)
class Edge:
    """An arrow.

    Attributes:
        source: the id of the box that it leaves.
        target: the id of the box that it enters.
        kind: `data`, `order` for what only has to wait, or `failure`.
        labels: what goes along it, as `o0 → orders`.
    """

    source: str
    target: str
    kind: str = "data"
    labels: list[str] = field(default_factory=list[str])


@dataclass(eq=False)
class Picture:
    """Boxes and the edges between them.

    Attributes:
        title: what it shows.
        boxes: the boxes, by id, in the order of the workflow.
        edges: the edges.
        fed: the ids of boxes that take an input of the workflow.
    """

    title: str = ""
    boxes: dict[str, Box] = field(default_factory=dict[str, Box])
    edges: list[Edge] = field(default_factory=list[Edge])
    fed: set[str] = field(default_factory=set[str])

    def add(self, box: Box) -> Box:
        """Add a box; where its id is taken, it gets another one.

        Returns:
            The box.
        """
        wanted, number = box.id, 2
        while box.id in self.boxes:
            box.id = f"{wanted}~{number}"
            number += 1
        self.boxes[box.id] = box
        return box

    def connect(self, source: str, target: str, kind: str = "data", label: str | None = None) -> None:
        """Add an edge, or a label to the one that is there."""
        if source == target or source not in self.boxes or target not in self.boxes:
            return
        edge = next((each for each in self.edges if (each.source, each.target) == (source, target)), None)
        if edge is None:
            edge = Edge(source, target, kind)
            self.edges.append(edge)
        elif edge.kind == "order":
            edge.kind = kind
        if label is not None and label not in edge.labels:
            edge.labels.append(label)
