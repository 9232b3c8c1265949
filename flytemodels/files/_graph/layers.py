"""A layered layout: boxes in rows, so that edges lead down, cross seldom and run straight.

The steps are those of Sugiyama, Tagawa and Toda (1981): break cycles, assign rows, order each row by the barycenters of
its neighbours, then place the boxes. Positions in a row minimise the squared distances to where the neighbours would
have each box, with the order and the gaps as constraints; that is an isotonic regression, solved exactly by pooling.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

__all__ = ["Item", "arrange"]

_SWEEPS = 12
_PLACEMENTS = 16
# Where an edge passes through a row, it should not bend.
_WEIGHT_OF_PASSING = 6.0


@dataclass(eq=False)
class Item:
    """Something in a row: a box, or the place where an edge passes through.

    Attributes:
        width: its width.
        row: the number of its row, once arranged.
        x: its centre, once arranged.
        above: the items that edges come from, in the row above once arranged.
        below: the items that edges lead to, in the row below once arranged.
        passing: True where an edge passes through, with or without a label.
    """

    width: float
    row: int = 0
    x: float = 0.0
    above: list[Item] = field(default_factory=list["Item"])
    below: list[Item] = field(default_factory=list["Item"])
    passing: bool = False


def arrange(items: list[Item], edges: list[tuple[int, int]], gap: float) -> tuple[list[list[Item]], list[list[Item]]]:
    """Arrange items in rows.

    Args:
        items: the items, in the order in which they should be read where nothing speaks against it.
        edges: pairs of indexes of items.
        gap: the distance between two items in a row.

    Returns:
        The rows from the top down, and for each edge the items along it, from its source to its target.
    """
    directed = _without_cycles(len(items), edges)
    _assign_rows(items, directed)
    paths = [_path(items[source], items[target]) for source, target in directed]
    rows: list[list[Item]] = [[] for _ in range(1 + max((item.row for item in items), default=-1))]
    for item in items:
        rows[item.row].append(item)
    for path in paths:
        for item in path[1:-1]:
            rows[item.row].append(item)
    _order(rows)
    _place(rows, gap)
    # An edge that closed a cycle was turned around.
    kept = [edge == original for edge, original in zip(directed, edges, strict=True)]
    return rows, [path if as_it_was else path[::-1] for path, as_it_was in zip(paths, kept, strict=True)]


def _without_cycles(count: int, edges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Turn the edges around that close a cycle: workflows have none, damaged files may."""
    targets: list[list[int]] = [[] for _ in range(count)]
    for source, target in edges:
        targets[source].append(target)
    state = [0] * count  # 1 while on the way, 2 when done
    closing: set[tuple[int, int]] = set()
    for start in range(count):
        stack = [(start, iter(targets[start]))] if not state[start] else []
        while stack:
            node, rest = stack[-1]
            state[node] = 1
            following = next(rest, None)
            if following is None:
                state[node] = 2
                stack.pop()
            elif state[following] == 1:
                closing.add((node, following))
            elif not state[following]:
                stack.append((following, iter(targets[following])))
    return [(target, source) if (source, target) in closing else (source, target) for source, target in edges]


def _assign_rows(items: list[Item], edges: list[tuple[int, int]]) -> None:
    """Put each item as high as it can be, then those that only lead somewhere as low as they can be."""
    below: list[list[int]] = [[] for _ in items]
    waiting = [0] * len(items)
    for source, target in edges:
        below[source].append(target)
        waiting[target] += 1
    ready = [index for index, count in enumerate(waiting) if not count]
    order: list[int] = []
    entered = [count > 0 for count in waiting]
    while ready:
        index = ready.pop()
        order.append(index)
        for target in below[index]:
            items[target].row = max(items[target].row, items[index].row + 1)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    for index in reversed(order):
        if below[index] and not entered[index]:
            items[index].row = min(items[target].row for target in below[index]) - 1


def _path(source: Item, target: Item) -> list[Item]:
    passing = [Item(0.0, row, passing=True) for row in range(source.row + 1, target.row)]
    path = [source, *passing, target]
    for upper, lower in pairwise(path):
        upper.below.append(lower)
        lower.above.append(upper)
    return path


def _order(rows: list[list[Item]]) -> None:
    _number(rows)
    best, fewest = [list(row) for row in rows], _crossings(rows)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        down = sweep % 2 == 0
        for row in rows[1:] if down else rows[-2::-1]:
            row.sort(key=lambda item: _barycenter(item, item.above if down else item.below))
            _number([row])
        count = _crossings(rows)
        if count < fewest:
            best, fewest = [list(row) for row in rows], count
    for row, order in zip(rows, best, strict=True):
        row[:] = order
    _number(rows)


def _number(rows: list[list[Item]]) -> None:
    for row in rows:
        for number, item in enumerate(row):
            item.x = float(number)


def _barycenter(item: Item, neighbours: list[Item]) -> float:
    return sum(neighbour.x for neighbour in neighbours) / len(neighbours) if neighbours else item.x


def _crossings(rows: list[list[Item]]) -> int:
    """Count the crossings between rows: inversions among the ends of edges, with a Fenwick tree."""
    total = 0
    for row in rows:
        ends = [int(target.x) for item in row for target in sorted(item.below, key=lambda each: each.x)]
        if not ends:
            continue
        tree = [0] * (max(ends) + 2)
        for seen, end in enumerate(ends):
            before, index = 0, end + 1
            while index:
                before += tree[index]
                index &= index - 1
            total += seen - before
            index = end + 1
            while index < len(tree):
                tree[index] += 1
                index += index & -index
    return total


def _place(rows: list[list[Item]], gap: float) -> None:
    for row in rows:
        position = 0.0
        for item in row:
            item.x = position + item.width / 2
            position += item.width + gap
    for placement in range(_PLACEMENTS):
        for row in rows if placement % 2 == 0 else rows[::-1]:
            _settle(row, gap)
    _straighten(rows, gap)


def _settle(row: list[Item], gap: float) -> None:
    """Move the items of a row to where their neighbours would have them, as near as order and gaps allow."""
    offsets: list[float] = []
    offset = 0.0
    for previous, item in zip([None, *row], row, strict=False):
        if previous is not None:
            offset += (previous.width + item.width) / 2 + gap
        offsets.append(offset)
    blocks: list[tuple[float, float, int]] = []  # position, weight, how many items
    for item, offset in zip(row, offsets, strict=True):
        position, weight = _wish(item)
        block = (position - offset, weight, 1)
        while blocks and blocks[-1][0] > block[0]:
            before = blocks.pop()
            weight = before[1] + block[1]
            position = (before[0] * before[1] + block[0] * block[1]) / weight
            block = (position, weight, before[2] + block[2])
        blocks.append(block)
    index = 0
    for position, _, count in blocks:
        for _ in range(count):
            row[index].x = position + offsets[index]
            index += 1


def _straighten(rows: list[list[Item]], gap: float) -> None:
    """Put the places of an edge in one line where its neighbours leave room for one."""
    numbers = {id(item): number for row in rows for number, item in enumerate(row)}

    def span(item: Item) -> tuple[float, float]:
        row = rows[item.row]
        index = numbers[id(item)]
        left = row[index - 1] if index else None
        right = row[index + 1] if index + 1 < len(row) else None
        low = left.x + (left.width + item.width) / 2 + gap if left is not None else float("-inf")
        high = right.x - (right.width + item.width) / 2 - gap if right is not None else float("inf")
        return low, high

    for row in rows:
        for first in row:
            if not first.passing or first.above[0].passing:
                continue
            chain = [first]
            while chain[-1].below and chain[-1].below[0].passing:
                chain.append(chain[-1].below[0])
            spans = [span(item) for item in chain]
            low, high = max(low for low, _ in spans), min(high for _, high in spans)
            if low <= high:
                middle = sum(item.x for item in chain) / len(chain)
                for item in chain:
                    item.x = min(max(middle, low), high)


def _wish(item: Item) -> tuple[float, float]:
    neighbours = [*item.above, *item.below]
    if not neighbours:
        return item.x, 0.1
    weights = [_weight(item, other) for other in neighbours]
    total = sum(weights)
    return sum(other.x * weight for other, weight in zip(neighbours, weights, strict=True)) / total, total


def _weight(item: Item, other: Item) -> float:
    if item.passing and other.passing:
        return _WEIGHT_OF_PASSING
    return 2.0 if item.passing or other.passing else 1.0
