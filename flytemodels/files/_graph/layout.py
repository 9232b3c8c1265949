"""Sizes and places of everything in a picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from flytemodels.files._graph.layers import Item, arrange
from flytemodels.files._graph.measure import shortened, text_width, wrapped
from flytemodels.files._graph.model import Box, Edge, Picture

__all__ = ["Drawing", "Line", "Placed", "Route", "lay_out"]

_PAD = 14.0
_ICON = 30.0
_CARD_AT_LEAST, _CARD_AT_MOST = 150.0, 290.0
_TITLE, _SMALL = 13.0, 11.0
_COLUMN_GAP, _ROW_GAP = 28.0, 44.0
_CLUSTER_PAD = 18.0
_DOT = 16.0
_PORT_GAP = 14.0
_NOTES_AT_MOST = 8


@dataclass(frozen=True)
class Line:
    """A line of text in a box.

    Attributes:
        text: the text.
        x: where it begins, or its middle if it is centred, from the box's left.
        y: its baseline, from the box's top.
        style: `title`, `subtitle`, `note` or `case`.
        centered: True where `x` is the middle.
    """

    text: str
    x: float
    y: float
    style: str
    centered: bool = False

    @property
    def width(self) -> float:
        """How wide the text is."""
        bold = self.style in ("title", "case")
        return text_width(self.text, _TITLE if self.style == "title" else _SMALL, bold)


@dataclass(eq=False)
class Placed:
    """A box with its place.

    Attributes:
        box: the box.
        x: its left side.
        y: its top.
        width: its width.
        height: its height.
        lines: its text.
        inner: what is drawn inside, with its own origin at `inner_at`.
        inner_at: where the inner drawing begins, from the box's left and top.
    """

    box: Box
    width: float
    height: float
    lines: list[Line]
    inner: Drawing | None = None
    inner_at: tuple[float, float] = (0.0, 0.0)
    x: float = 0.0
    y: float = 0.0


@dataclass(eq=False)
class Route:
    """The way of an edge.

    Attributes:
        edge: the edge.
        path: SVG path data, from the source to the target.
    """

    edge: Edge
    path: str


@dataclass(eq=False)
class Drawing:
    """A picture that has been laid out.

    Attributes:
        width: its width.
        height: its height.
        boxes: the boxes.
        routes: the edges.
        labels: the texts on edges: the middle of the first line, and the lines.
    """

    width: float = 0.0
    height: float = 0.0
    boxes: list[Placed] = field(default_factory=list[Placed])
    routes: list[Route] = field(default_factory=list[Route])
    labels: list[tuple[float, float, list[str]]] = field(default_factory=list[tuple[float, float, list[str]]])


def lay_out(picture: Picture, outermost: bool = True) -> Drawing:
    """Lay a picture out, from the top down.

    Args:
        picture: the picture.
        outermost: False for what is inside a box, where inputs and outputs are only dots.

    Returns:
        The drawing.
    """
    placed = {name: _sized(box, outermost) for name, box in picture.boxes.items()}
    names = list(picture.boxes)
    items = [Item(placed[name].width) for name in names]
    index = {name: number for number, name in enumerate(names)}
    edges: list[tuple[int, int]] = []
    heights = {id(item): placed[name].height for item, name in zip(items, names, strict=True)}
    labelled: list[tuple[Edge, list[int]]] = []
    for edge in picture.edges:
        ends = [index[edge.source], index[edge.target]]
        if edge.labels:
            # A label gets a place of its own between the ends, so that nothing covers it.
            label = Item(max(text_width(text, _SMALL) for text in edge.labels) + 10, passing=True)
            heights[id(label)] = 14.0 * len(edge.labels) + 4
            items.append(label)
            ends.insert(1, len(items) - 1)
        labelled.append((edge, [len(edges) + step for step in range(len(ends) - 1)]))
        edges += pairwise(ends)
    rows, paths = arrange(items, edges, _COLUMN_GAP)
    drawing = Drawing(boxes=list(placed.values()))
    tops = _tops(rows, heights, drawing)
    left = min((item.x - item.width / 2 for row in rows for item in row), default=0.0)
    for item in {id(item): item for row in rows for item in row}.values():
        item.x -= left
    drawing.width = max((item.x + item.width / 2 for row in rows for item in row), default=0.0)
    for item, name in zip(items, names, strict=False):
        spot = placed[name]
        spot.x = item.x - spot.width / 2
        spot.y = tops[item.row][0] + (tops[item.row][1] - spot.height) / 2
    _route(drawing, labelled, paths, rows, tops, heights)
    return drawing


def _tops(rows: list[list[Item]], heights: dict[int, float], drawing: Drawing) -> list[tuple[float, float]]:
    """Return the top and the height of each row."""
    tops: list[tuple[float, float]] = []
    position = 0.0
    for number, row in enumerate(rows):
        height = max((heights.get(id(item), 0.0) for item in row), default=0.0)
        # Where many edges run far to the side, they need more room to bend.
        reach = max((abs(item.x - other.x) for item in row for other in item.below), default=0.0)
        tops.append((position, height))
        gap = _ROW_GAP + min(36.0, reach / 14) if number < len(rows) - 1 else 0.0
        position += height + gap
    drawing.height = position
    return tops


def _route(
    drawing: Drawing,
    labelled: list[tuple[Edge, list[int]]],
    paths: list[list[Item]],
    rows: list[list[Item]],
    tops: list[tuple[float, float]],
    heights: dict[int, float],
) -> None:
    ports = _ports(rows, paths)
    for edge, numbers in labelled:
        trail: list[str] = []
        for number in numbers:
            trail.append(_path_data(paths[number], ports, number, tops, heights, first=number == numbers[0]))
        drawing.routes.append(Route(edge, " ".join(trail)))
        if len(numbers) > 1:
            item = paths[numbers[0]][-1]
            top, height = tops[item.row]
            own = heights[id(item)]
            drawing.labels.append((item.x, top + (height - own) / 2 + 13, edge.labels))


def _ports(rows: list[list[Item]], paths: list[list[Item]]) -> dict[tuple[int, bool], float]:
    """Return where each path leaves its first item and enters its last one, by the path's number and True for
    leaving."""
    ports: dict[tuple[int, bool], float] = {}
    leaving: dict[int, list[int]] = {}
    entering: dict[int, list[int]] = {}
    for number, path in enumerate(paths):
        leaving.setdefault(id(path[0]), []).append(number)
        entering.setdefault(id(path[-1]), []).append(number)
    for row in rows:
        for item in row:
            _spread(item, {number: paths[number][1].x for number in leaving.get(id(item), [])}, True, ports)
    for row in rows:
        for item in row:
            wishes: dict[int, float] = {}
            for number in entering.get(id(item), []):
                before = paths[number][-2]
                wishes[number] = ports[number, True] if len(paths[number]) == 2 else before.x
            _spread(item, wishes, False, ports)
    return ports


def _spread(item: Item, wishes: dict[int, float], leaving: bool, ports: dict[tuple[int, bool], float]) -> None:
    if not wishes:
        return
    if item.passing:
        ports.update({(number, leaving): item.x for number in wishes})
        return
    room = max(0.0, item.width / 2 - 18)
    order = sorted(wishes, key=lambda number: wishes[number])
    gap = min(_PORT_GAP, 2 * room / (len(order) - 1)) if len(order) > 1 else 0.0
    # A far neighbour may be nearly reached within a wide box, but edges of a card had better stay near its middle.
    reach = room if item.width > _CARD_AT_MOST else min(room, max(12.0, gap * (len(order) - 1) / 2))
    places = [min(max(wishes[number], item.x - reach), item.x + reach) for number in order]
    for index in range(1, len(places)):
        places[index] = max(places[index], places[index - 1] + gap)
    excess = places[-1] - (item.x + room)
    if excess > 0:
        places = [max(place - excess, item.x - room + gap * index) for index, place in enumerate(places)]
    for number, place in zip(order, places, strict=True):
        ports[number, leaving] = place


def _path_data(
    path: list[Item],
    ports: dict[tuple[int, bool], float],
    number: int,
    tops: list[tuple[float, float]],
    heights: dict[int, float],
    first: bool,
) -> str:
    """Return SVG path data along the items of a path; it begins with a move where it is the first part of an edge."""
    up = path[0].row > path[-1].row
    x, y = ports[number, True], _side(path[0], tops, heights, bottom=not up)
    parts = [f"M{x:.1f} {y:.1f}" if first else f"L{x:.1f} {y:.1f}"]
    for index, item in enumerate(path[1:], 1):
        last = index == len(path) - 1
        edge_of_row = tops[path[index - 1].row]
        leave = edge_of_row[0] if up else edge_of_row[0] + edge_of_row[1]
        row_top, row_height = tops[item.row]
        arrive = row_top + row_height if up else row_top
        target = ports[number, False] if last else item.x
        if leave != y:
            parts.append(f"V{leave:.1f}")
        if abs(target - x) < 0.5:
            parts.append(f"V{arrive:.1f}")
        else:
            middle = (leave + arrive) / 2
            parts.append(f"C{x:.1f} {middle:.1f} {target:.1f} {middle:.1f} {target:.1f} {arrive:.1f}")
        x, y = target, arrive
    end = _side(path[-1], tops, heights, bottom=up)
    if abs(end - y) > 0.05:
        parts.append(f"V{end:.1f}")
    return " ".join(parts)


def _side(item: Item, tops: list[tuple[float, float]], heights: dict[int, float], bottom: bool) -> float:
    top, height = tops[item.row]
    own = heights.get(id(item), 0.0)
    upper = top + (height - own) / 2
    return upper + own if bottom else upper


def _sized(box: Box, outermost: bool) -> Placed:
    if box.kind in ("inputs", "outputs"):
        return _terminal(box) if outermost else Placed(box, _DOT, _DOT, [])
    if box.kind == "case":
        return _case(box)
    return _card(box) if box.inner is None or not box.inner.boxes else _cluster(box)


def _terminal(box: Box) -> Placed:
    notes = [shortened(note, _SMALL, _CARD_AT_MOST) for note in box.notes]
    if len(notes) > _NOTES_AT_MOST:
        notes = [*notes[: _NOTES_AT_MOST - 1], f"and {len(box.notes) - _NOTES_AT_MOST + 1} more"]
    widest = max([text_width(box.title, _TITLE, True), *(text_width(note, _SMALL) for note in notes)])
    width = max(96.0, widest + 2 * 22)
    lines = [Line(box.title, width / 2, 21, "title", centered=True)]
    for number, note in enumerate(notes, 1):
        lines.append(Line(note, width / 2, 21 + 15.0 * number, "subtitle", centered=True))
    return Placed(box, width, 33 + 15.0 * len(notes), lines)


def _case(box: Box) -> Placed:
    texts = wrapped(box.title, _SMALL, 200, 3)
    width = max(56.0, max(text_width(text, _SMALL, True) for text in texts) + 26)
    lines = [Line(text, width / 2, 17 + 14.0 * number, "case", centered=True) for number, text in enumerate(texts)]
    return Placed(box, width, 12 + 14.0 * len(texts), lines)


def _card(box: Box) -> Placed:
    room = _CARD_AT_MOST - _ICON - 2 * _PAD
    lines, height = _texts(box, room)
    widest = max(line.width for line in lines)
    return Placed(box, max(_CARD_AT_LEAST, widest + _ICON + 2 * _PAD), height, lines)


def _cluster(box: Box) -> Placed:
    assert box.inner is not None
    inner = lay_out(box.inner, outermost=False)
    room = max(_CARD_AT_MOST - _ICON, inner.width) - 2 * _PAD
    lines, head = _texts(box, room)
    widest = max(line.width for line in lines)
    width = max(inner.width + 2 * _CLUSTER_PAD, widest + _ICON + 2 * _PAD)
    at = ((width - inner.width) / 2, head + 4)
    return Placed(box, width, head + 4 + inner.height + _CLUSTER_PAD, lines, inner, at)


def _texts(box: Box, room: float) -> tuple[list[Line], float]:
    """Return the lines of a card or of a cluster's head, and how high they are together."""
    lines = [Line(shortened(box.title or box.kind, _TITLE, room, True), _PAD + _ICON, 23, "title")]
    y = 23.0
    texts = [("subtitle", box.subtitle)] if box.subtitle else []
    texts += [("note", " · ".join(box.notes))] if box.notes else []
    for style, text in texts:
        for part in wrapped(text, _SMALL, room, 2 if style == "note" else 1) if style == "note" else [text]:
            y += 15.5
            lines.append(Line(shortened(part, _SMALL, room), _PAD + _ICON, y, style))
    return lines, y + 14
