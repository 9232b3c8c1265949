"""A picture in Mermaid's language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flytemodels.files._graph.model import Box, Picture

__all__ = ["mermaid"]

_SHAPES = {
    "inputs": ("([", "])"),
    "outputs": ("([", "])"),
    "case": ("{{", "}}"),
    "array": ("[[", "]]"),
    "sleep": ("([", "])"),
    "signal": ("[/", "/]"),
    "approve": ("[/", "/]"),
}
_ARROWS = {"data": "-->", "order": "-.->", "failure": "-.->"}
_UNSAFE = re.compile(r"[^\w .,:=@/()+*|\u0080-\U0010ffff-]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def mermaid(picture: Picture) -> str:
    """Write a picture in Mermaid's language, subworkflows and branches as subgraphs.

    Args:
        picture: the picture.

    Returns:
        A flowchart.
    """
    names: dict[int, str] = {}
    lines = ["---", f"title: {_title(picture.title)}", "---", "flowchart TD", *_body(picture, names, "  ")]
    return "".join(f"{line}\n" for line in lines)


def _body(picture: Picture, names: dict[int, str], indent: str) -> Iterator[str]:
    for box in picture.boxes.values():
        # Mermaid has keywords and no quotes for ids; numbers are safe whatever the nodes are called.
        name = names.setdefault(id(box), f"n{len(names)}")
        if box.inner is not None and box.inner.boxes:
            yield f"{indent}subgraph {name}[{_label(box)}]"
            yield from _body(box.inner, names, indent + "  ")
            yield f"{indent}end"
        else:
            opening, closing = _SHAPES.get(box.kind, ("[", "]"))
            yield f"{indent}{name}{opening}{_label(box)}{closing}"
    for edge in picture.edges:
        source, target = names[id(picture.boxes[edge.source])], names[id(picture.boxes[edge.target])]
        label = f"|{_quoted(', '.join(edge.labels))}|" if edge.labels else "|failure|" if edge.kind == "failure" else ""
        yield f"{indent}{source} {_ARROWS[edge.kind]}{label} {target}"


def _label(box: Box) -> str:
    parts = [box.title, box.subtitle, ", ".join(box.notes)]
    return _quoted("\n".join(part for part in parts if part))


def _quoted(text: str) -> str:
    """Return a string of Mermaid's: what HTML or Mermaid would read otherwise is written by its number."""
    lines = [_UNSAFE.sub(_entity, _CONTROL.sub("\ufffd", line)) for line in text.split("\n")]
    return f'"{"<br>".join(lines)}"'


def _entity(found: re.Match[str]) -> str:
    return f"#{ord(found[0])};"


def _title(text: str) -> str:
    import json

    # Three backticks would end the block of Markdown that the picture stands in.
    return json.dumps(_CONTROL.sub("\ufffd", text), ensure_ascii=False).replace("`", "\\u0060")
