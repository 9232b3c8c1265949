"""A picture as a tree of lines, for terminals and logs."""

from __future__ import annotations

from collections.abc import Iterator

from flytemodels.files._graph.model import Box, Picture

__all__ = ["tree"]

_KINDS = {
    "task": "task",
    "workflow": "workflow",
    "launch_plan": "launch plan",
    "array": "map",
    "branch": "branch",
    "sleep": "gate",
    "signal": "gate",
    "approve": "gate",
}


def tree(picture: Picture) -> str:
    """Draw a picture as lines: a node each, with what it waits for behind an arrow, and what is inside it below.

    Args:
        picture: the picture.

    Returns:
        The lines, each ended by a newline.
    """
    return "".join(f"{line}\n" for line in [picture.title, *_branches(picture)])


def _branches(picture: Picture) -> Iterator[str]:
    # The nodes behind the condition of a case are drawn below it.
    below = {edge.target for edge in picture.edges if picture.boxes[edge.source].kind == "case"}
    boxes = [box for box in picture.boxes.values() if box.id not in below]
    for number, box in enumerate(boxes):
        last = number == len(boxes) - 1
        yield ("└─ " if last else "├─ ") + _line(picture, box)
        inner = _inside(picture, box)
        yield from (("   " if last else "│  ") + line for line in inner)


def _inside(picture: Picture, box: Box) -> Iterator[str]:
    if box.kind == "case":
        for edge in picture.edges:
            if edge.source == box.id:
                target = picture.boxes[edge.target]
                yield "└─ " + _line(picture, target)
                yield from ("   " + line for line in _inside(picture, target))
    elif box.inner is not None:
        yield from _branches(box.inner)


def _line(picture: Picture, box: Box) -> str:
    if box.kind in ("inputs", "outputs"):
        text = f"{box.title}: {', '.join(box.notes)}" if box.notes else box.title
    else:
        text = ": ".join(part for part in (box.title, _what(box)) if part)
    sources = [edge for edge in picture.edges if edge.target == box.id and picture.boxes[edge.source].kind != "case"]
    shown = [_source(picture.boxes[edge.source], edge.labels) for edge in sources if edge.kind != "failure"]
    return f"{text}  ← {', '.join(shown)}" if shown else text


def _source(box: Box, labels: list[str]) -> str:
    return f"{box.title} ({', '.join(labels)})" if labels else box.title


def _what(box: Box) -> str:
    kind = _KINDS.get(box.kind, "")
    words = f"{kind} {box.subtitle}".strip()
    notes = f" [{', '.join(box.notes)}]" if box.notes and box.kind != "case" else ""
    return words + notes
