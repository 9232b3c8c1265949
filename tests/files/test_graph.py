"""Pictures of workflows: complete, well formed, and good to look at as far as a test can tell."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flytemodels import files
from flytemodels.files._graph.layers import Item, arrange
from flytemodels.files._graph.layout import Drawing, Placed, lay_out
from flytemodels.files._graph.measure import shortened, text_width
from flytemodels.files._graph.model import Picture
from flytemodels.flyteidl.core import Identifier, Node, NodeMetadata, TaskNode, WorkflowTemplate
from tests.support.packages import DATA, V1, V2

WORKFLOWS = ("greet", "rate_model", "nightly", "pick", "with_gates", "everything", "imperative")
NASTY = [
    '<script>alert("x")</script>',
    "a\x00\x1b[31mb\u202ec",
    'q"uote\\n',
    "end\n```\nsubgraph",
    "\ud800",
    "長い名前" * 30,
    "]|;%%{",
]


def drawn(name: str, **options: bool) -> files.Graph:
    with files.open(V1) as package:
        return files.graph(package.find(name, "workflow").message, package=package, **options)  # type: ignore[arg-type]


def boxes(picture: Picture) -> Iterator[tuple[str, str]]:
    for box in picture.boxes.values():
        yield box.kind, box.title
        if box.inner is not None:
            yield from boxes(box.inner)


def test_every_kind_of_node_is_drawn() -> None:
    kinds = {kind for name in WORKFLOWS for kind, _ in boxes(drawn(name).picture)}
    assert {"task", "workflow", "launch_plan", "array", "branch", "case", "sleep", "signal", "approve"} <= kinds
    assert kinds - {"task", "workflow", "launch_plan", "array", "branch", "case", "sleep", "signal", "approve"} == {
        "fail",
        "inputs",
        "outputs",
    }


def test_branches_show_their_conditions_in_words() -> None:
    cases = [title for kind, title in boxes(drawn("nightly").picture) if kind == "case"]
    assert cases == ["if rate_model.o0 >= 0.9 and rate < 0.5", "elif rate_model.o0 > 0.5 or day == 'sunday'", "else"]


def test_levels_are_drawn_as_deep_as_asked_for() -> None:
    with files.open(V1) as package:
        message = package.find("everything", "workflow").message
        counts = [len(list(boxes(files.graph(message, depth=depth, package=package).picture))) for depth in (0, 1, 2)]
        whole = len(list(boxes(files.graph(message, expand=True, package=package).picture)))
    assert counts[0] == 14
    assert counts[0] < counts[1] < counts[2] < whole


def test_bindings_stand_on_the_arrows_when_asked_for() -> None:
    labels = [label for edge in drawn("nightly", bindings=True).picture.edges for label in edge.labels]
    assert {"day → day", "o0 → orders", "o0 → model"} <= set(labels)
    assert not [label for edge in drawn("nightly").picture.edges for label in edge.labels]


def test_edges_are_those_of_the_workflow() -> None:
    edges = {(edge.source, edge.target) for edge in drawn("with_gates").picture.edges}
    assert {("n0", "n2"), ("n1", "n3"), ("n2", "n3"), ("n3", "n4"), ("n4", "n5"), ("n5", "outputs")} <= edges


def placed(drawing: Drawing, x: float = 0.0, y: float = 0.0) -> Iterator[list[tuple[float, float, float, float]]]:
    """Yield the boxes of each drawing: those of one may not overlap."""
    yield [(x + box.x, y + box.y, box.width, box.height) for box in drawing.boxes]
    for box in drawing.boxes:
        if box.inner is not None:
            yield from placed(box.inner, x + box.x + box.inner_at[0], y + box.y + box.inner_at[1])


def check_layout(drawing: Drawing) -> None:
    for rectangles in placed(drawing):
        for (x, y, w, h), (x2, y2, w2, h2) in combinations(rectangles, 2):
            assert x + w <= x2 + 0.01 or x2 + w2 <= x + 0.01 or y + h <= y2 + 0.01 or y2 + h2 <= y + 0.01
    for box in every_box(drawing):
        assert all(line.x + (line.width / 2 if line.centered else line.width) <= box.width for line in box.lines)
        if box.inner is not None:
            assert box.inner_at[0] + box.inner.width <= box.width
            assert box.inner_at[1] + box.inner.height <= box.height


def every_box(drawing: Drawing) -> Iterator[Placed]:
    for box in drawing.boxes:
        yield box
        if box.inner is not None:
            yield from every_box(box.inner)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_boxes_do_not_overlap_and_texts_fit(name: str) -> None:
    for options in ({}, {"bindings": True}, {"expand": True}):
        check_layout(lay_out(drawn(name, **options).picture))


@given(
    st.integers(1, 25).flatmap(
        lambda size: st.lists(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), max_size=50).map(
            lambda pairs: (size, sorted({pair for pair in pairs if pair[0] != pair[1]}))
        )
    )
)
@settings(max_examples=60, deadline=None)
def test_any_graph_is_arranged_in_rows_without_overlaps(case: tuple[int, list[tuple[int, int]]]) -> None:
    size, edges = case
    items = [Item(10.0 + 7 * (index % 5)) for index in range(size)]
    rows, paths = arrange(items, edges, 5.0)
    for row in rows:
        for left, right in pairwise(row):
            assert right.x - left.x >= (left.width + right.width) / 2 + 5 - 1e-6
    for (source, target), path in zip(edges, paths, strict=True):
        assert path[0] is items[source]
        assert path[-1] is items[target]
        assert all(abs(upper.row - lower.row) == 1 for upper, lower in pairwise(path))


def test_crossings_that_can_be_avoided_are_avoided() -> None:
    items = [Item(10.0) for _ in range(12)]
    edges = [(index, 11 - index) for index in range(6)]
    rows, _ = arrange(items, edges, 5.0)
    order = [[items.index(item) for item in row] for row in rows]
    assert order[0] == [11 - index for index in order[1]]


def test_a_large_workflow_is_drawn_in_seconds() -> None:
    nodes = [Node(id=f"n{index}", upstream_node_ids=[f"n{index // 3}"] if index else []) for index in range(600)]
    assert files.graph(WorkflowTemplate(nodes=nodes)).svg().count('class="card"') == 600


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_hostile_names_stay_text_in_every_form(text: str) -> None:
    node = Node(
        id=text.encode("utf-8", "replace").decode(),
        metadata=NodeMetadata(name=text),
        task_node=TaskNode(reference_id=Identifier(name=text)),
    )
    made = files.graph(WorkflowTemplate(id=Identifier(name=text), nodes=[node]))
    svg = made.svg()
    root = ET.fromstring(svg.encode())
    assert not [element for element in root.iter() if element.tag.endswith("script")]
    assert svg.encode().decode() == svg
    # One line for each statement: nothing in a name begins a new one.
    plain = files.graph(WorkflowTemplate(nodes=[Node(id="x", task_node=TaskNode(reference_id=Identifier(name="y")))]))
    assert len(made.mermaid().splitlines()) == len(plain.mermaid().splitlines())
    assert len(made.dot().splitlines()) == len(plain.dot().splitlines())
    assert "```" not in made.mermaid()
    made.text()


@pytest.mark.parametrize("name", WORKFLOWS)
def test_svgs_are_complete_documents_of_their_own(name: str) -> None:
    svg = drawn(name).svg()
    root = ET.fromstring(svg)
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    assert root.attrib["viewBox"] == f"0 0 {width:.0f} {height:.0f}"
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"<(script|image|foreignObject|use)\b|\bon\w+=|url\((?!#fm-)", svg)
    assert "prefers-color-scheme:dark" in svg


def test_dynamic_workflows_and_templates_are_drawn() -> None:
    with files.open(DATA / "futures.pb") as package:
        text = files.graph(package.message()).text()
    assert text.count("evaluate: task sample_project.tasks.evaluate") == 3
    with files.open(DATA / "inputs.pb") as package, pytest.raises(files.FileError, match="expected a workflow, got a"):
        files.graph(package.message())


def test_trees_of_text_show_what_waits_for_what() -> None:
    lines = drawn("nightly").text().splitlines()
    assert lines[0] == "shop.workflows.nightly"
    assert "├─ train: task shop.tasks.train  ← load_orders" in lines
    assert "│  ├─ average: task shop.tasks.average  ← map_score" in lines
    assert "│     └─ fail: the model is too bad to publish" in lines


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz's dot is not installed")
@pytest.mark.parametrize("name", ["nightly", "pick"])
def test_graphviz_reads_the_dot_form(name: str) -> None:
    done = subprocess.run(["dot", "-Tplain"], input=drawn(name).dot(), capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout.count("\nedge ") == drawn(name).dot().count(" -> ")


def chromium() -> str | None:
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.mark.skipif(chromium() is None, reason="Chromium is not installed")
def test_a_browser_draws_the_svg(tmp_path: Path) -> None:
    svg = drawn("nightly").svg()
    (tmp_path / "graph.svg").write_text(svg, encoding="utf-8")
    found = re.search(r'width="(\d+)" height="(\d+)"', svg)
    assert found is not None
    browser = chromium()
    assert browser is not None
    command = [
        browser,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        f"--user-data-dir={tmp_path}/home",
    ]
    command += [
        f"--window-size={found[1]},{found[2]}",
        f"--screenshot={tmp_path}/shot.png",
        f"file://{tmp_path}/graph.svg",
    ]
    subprocess.run(command, capture_output=True, timeout=100, check=True)
    pixels = colors((tmp_path / "shot.png").read_bytes())
    # The page, a card's accent, the ends and the tint of a branch are all to be seen.
    assert {(255, 255, 255), (0x33, 0x41, 0x55)} <= pixels
    assert any(abs(r - 0x2F) + abs(g - 0x6F) + abs(b - 0xED) < 60 for r, g, b in pixels)
    assert any(abs(r - 0xD3) + abs(g - 0x3A) + abs(b - 0x3A) < 60 for r, g, b in pixels)


def colors(png: bytes) -> set[tuple[int, int, int]]:
    """Return the colours in a PNG of 8-bit RGB or RGBA, as browsers write them."""
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    assert (depth, kind) in ((8, 2), (8, 6))
    size = 3 if kind == 2 else 4
    position, data = 8, b""
    while position < len(png):
        length, name = struct.unpack(">I4s", png[position : position + 8])
        data += png[position + 8 : position + 8 + length] if name == b"IDAT" else b""
        position += length + 12
    raw, stride = zlib.decompress(data), width * size
    above, found = bytes(stride), set[tuple[int, int, int]]()
    for y in range(height):
        start = y * (stride + 1)
        row = bytearray(raw[start + 1 : start + 1 + stride])
        unfilter(raw[start], row, above, size)
        found.update(zip(row[0::size], row[1::size], row[2::size], strict=True))
        above = bytes(row)
    return found


def unfilter(kind: int, row: bytearray, above: bytes, size: int) -> None:
    if not kind:
        return
    for index in range(len(row)):
        left = row[index - size] if index >= size else 0
        corner = above[index - size] if index >= size else 0
        up = above[index]
        if kind == 1:
            row[index] = (row[index] + left) & 255
        elif kind == 2:
            row[index] = (row[index] + up) & 255
        elif kind == 3:
            row[index] = (row[index] + (left + up) // 2) & 255
        else:
            guess = left + up - corner
            best = min((abs(guess - left), 0, left), (abs(guess - up), 1, up), (abs(guess - corner), 2, corner))
            row[index] = (row[index] + best[2]) & 255


def test_jupyter_gets_the_svg() -> None:
    made = drawn("greet")
    assert made._repr_svg_() == made.svg()
    assert str(made) == made.text()


def test_text_is_measured_and_shortened_to_fit() -> None:
    assert text_width("iii", 10) < text_width("mmm", 10) < text_width("mmm", 10, bold=True)
    for text in ("shop.tasks.a_rather_long_name_of_a_task", "長い名前" * 20, "x"):
        assert text_width(shortened(text, 11, 100), 11) <= 100
    assert shortened("shop.tasks.train", 11, 500) == "shop.tasks.train"


def test_packages_of_another_version_draw_as_well() -> None:
    with files.open(V2) as package:
        assert "0.95" in files.graph(package.find("nightly", "workflow").message).text()
