"""A picture in Graphviz's language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flytemodels.files._graph.model import Box, Edge, Picture

__all__ = ["dot"]

_SHAPES = {
    "inputs": 'shape=oval style=filled fillcolor="#334155" fontcolor=white',
    "outputs": 'shape=oval style=filled fillcolor="#334155" fontcolor=white',
    "case": 'shape=box style="rounded,filled" fillcolor="#f3e2c7"',
    "fail": 'color="#d33a3a"',
    "array": "peripheries=2",
}
_COLORS = {"workflow": "#7c4ddb", "branch": "#c27803", "launch_plan": "#0f9d6b", "array": "#0a8ea8"}
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def dot(picture: Picture) -> str:
    """Write a picture in Graphviz's language, subworkflows and branches as clusters.

    Args:
        picture: the picture.

    Returns:
        A digraph.
    """
    head = [
        f"digraph {_quoted(picture.title)} {{",
        "  compound=true",
        '  graph [fontname="Helvetica" labelloc=t labeljust=l style=rounded]',
        '  node [fontname="Helvetica" fontsize=11 shape=box style=rounded color="#8a96a8"]',
        '  edge [fontname="Helvetica" fontsize=9 color="#8a96a8"]',
        f"  label={_quoted(picture.title)}",
    ]
    return "".join(f"{line}\n" for line in [*head, *_body(picture, "", "  "), "}"])


def _body(picture: Picture, prefix: str, indent: str) -> Iterator[str]:
    for box in picture.boxes.values():
        name = f"{prefix}{box.id}"
        if box.inner is not None and box.inner.boxes:
            yield f"{indent}subgraph {_quoted(f'cluster {name}')} {{"
            yield f"{indent}  label={_quoted(_label(box))}"
            yield f'{indent}  color="{_COLORS.get(box.kind, "#8a96a8")}"'
            yield from _body(box.inner, f"{name}/", indent + "  ")
            yield f"{indent}}}"
        else:
            shape = _SHAPES.get(box.kind)
            yield f"{indent}{_quoted(name)} [label={_quoted(_label(box))}{f' {shape}' if shape else ''}]"
    for edge in picture.edges:
        yield indent + _edge(picture, edge, prefix)


def _edge(picture: Picture, edge: Edge, prefix: str) -> str:
    """An edge from or to a cluster has to name a node in it; `ltail` and `lhead` end it at the border."""
    source, target = picture.boxes[edge.source], picture.boxes[edge.target]
    attributes: list[str] = []
    if source.inner is not None and source.inner.boxes:
        attributes.append(f"ltail={_quoted(f'cluster {prefix}{source.id}')}")
    if target.inner is not None and target.inner.boxes:
        attributes.append(f"lhead={_quoted(f'cluster {prefix}{target.id}')}")
    if edge.labels:
        attributes.append(f"label={_quoted(chr(10).join(edge.labels))}")
    if edge.kind != "data":
        attributes.append("style=dashed color=red" if edge.kind == "failure" else "style=dotted")
    ends = f"{_quoted(_inmost(source, prefix, last=True))} -> {_quoted(_inmost(target, prefix, last=False))}"
    return f"{ends} [{' '.join(attributes)}]" if attributes else ends


def _inmost(box: Box, prefix: str, last: bool) -> str:
    name = f"{prefix}{box.id}"
    if box.inner is None or not box.inner.boxes:
        return name
    inner = list(box.inner.boxes.values())
    return _inmost(inner[-1 if last else 0], f"{name}/", last)


def _label(box: Box) -> str:
    return "\n".join(part for part in (box.title, box.subtitle, "\n".join(box.notes)) if part)


def _quoted(text: str) -> str:
    """Return a string of Graphviz's: only quotes, backslashes and newlines need care."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    clean = _CONTROL.sub("\ufffd", escaped)
    return f'"{clean}"'
