"""Words from `codegen/docs/` become docstrings; words for what does not exist are refused."""

from __future__ import annotations

import ast
import importlib
import pydoc
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import CodeType

import pytest

import flytemodels
from codegen.docs import Docs, read_docs
from codegen.docs_check import Documented, counts, main, problems, to_do
from codegen.errors import CodegenError
from codegen.flyte import FLYTE, PROTOS
from codegen.load import load
from codegen.render import WIDTH, docstring
from tests.support.protoc import texts

PROTO = """
package p.q;
message M {
  enum E { ZERO = 0; ONE = 1; }
  string a = 1;
  repeated E b = 2;
  oneof c { int32 d = 3; M e = 4; }
}
service S { rpc Do(M) returns (M); }
"""

WORDS = """\
# p.q

## M

The first
paragraph.

The second.

- `a`: About a,
  on two lines.

  And another paragraph.
- `c`: Which it is.

## `M.E`

Kinds.

- `ONE`: The first.

## S

Serves.

- `Do`: Does it.
"""


def generated(folder: Path, words: str, name: str = "p.q.md") -> dict[str, str]:
    docs = folder / "docs"
    docs.mkdir()
    (docs / name).write_text(words)
    (docs / "README.md").write_text("## not read\n")
    return texts(folder / "protos", {"p/m.proto": PROTO}, docs=docs)


def test_words_find_their_places(tmp_path: Path) -> None:
    made = generated(tmp_path, WORDS)
    module = ast.parse(made["made/p/m.py"])
    (message,) = (node for node in module.body if isinstance(node, ast.ClassDef))
    assert ast.get_docstring(message) == "The first paragraph.\n\nThe second."
    (enum,) = (node for node in message.body if isinstance(node, ast.ClassDef))
    assert ast.get_docstring(enum) == "Kinds."
    text = made["made/p/m.py"]
    assert '        ONE = 1\n        """The first."""\n' in text
    assert '    """About a, on two lines.\n\n    And another paragraph. (`string a = 1`)\n    """\n' in text
    assert '    """`repeated E b = 2`"""\n' in text
    assert '        """Which it is."""\n' in text
    services = made["made/p/m_grpc.py"]
    assert "Serves." in services
    assert '"""Does it. (`/p.q.S/Do`)"""' in services


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("## N\n\nWhat?\n", r"^p\.q\.md:1: expected a name of the tree, got p\.q\.N$"),
        ("## M\n\n- `z`: What?\n", r"^p\.q\.md:3: expected a name of the tree, got p\.q\.M\.z$"),
        ("## M.E\n\n- `TWO`: What?\n", r"^p\.q\.md:3: expected a name of the tree, got p\.q\.M\.E\.TWO$"),
        (
            "## M\n\nOnce.\n\n## M\n\nTwice.\n",
            r"^p\.q\.md:5: expected words once, got p\.q\.M again, after p\.q\.md:1$",
        ),
        ("# p.q\n\nStray.\n", r"^p\.q\.md:3: expected a `## Message` heading, got text"),
    ],
)
def test_words_for_nothing_are_refused(tmp_path: Path, words: str, message: str) -> None:
    with pytest.raises(CodegenError, match=message):
        generated(tmp_path, words)


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize(
    "text",
    [
        "Short.",
        "word " * 60 + "end.",
        'Ends with a "quote"',
        'Has """three""" of them',
        "A \\ backslash",
        "x" * 108 + " y z.",
        "x" * 113,
        "x" * 300,
        "One.\n\n" + "two " * 50 + "\n\nThree.",
        *("y" * count for count in range(WIDTH - 16, WIDTH + 1)),
        *("y " * count for count in range(WIDTH // 2 - 9, WIDTH // 2 + 1)),
    ],
)
def test_docstrings_say_what_they_should(text: str, indent: int) -> None:
    printed = docstring(text, indent)
    value = ast.literal_eval(printed)
    assert value.split() == text.split()
    assert [part.split() for part in value.split("\n\n")] == [part.split() for part in text.split("\n\n")]
    longest = max(len(word) for word in text.split())
    lines = (" " * indent + printed).split("\n")
    assert all(len(line) <= max(WIDTH, longest + indent + 6) for line in lines)
    assert not any(line.endswith(" ") for line in lines)


def test_sources_stay_out_of_docstrings(tmp_path: Path) -> None:
    words = "# p.q\n\n## M\n\nWords.\nSource: flyte@v1 a/b.go:7\n\n- `a`: Read.\n  Source: run: x\n"
    text = generated(tmp_path, words)["made/p/m.py"]
    assert '    """Words."""\n' in text
    assert '    """Read. (`string a = 1`)"""\n' in text
    assert "Source" not in text


def test_words_of_another_name_are_taken_over(tmp_path: Path) -> None:
    words = "# p.q\n\n## M\n\nOf M.\n\n- `a`: The a.\n- `b`: The b.\n\n## N\n\n= p.q.M\n\n- `b`: Another.\n"
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "p.q.md").write_text(words)
    proto = PROTO + "message N { string a = 1; string b = 2; }"
    text = texts(tmp_path / "protos", {"p/m.proto": proto}, docs=docs)["made/p/m.py"]
    other = text[text.index("class N(") :]
    assert '    """Of M."""\n' in other
    assert '    """The a. (`string a = 1`)"""\n' in other
    assert '    """Another. (`string b = 2`)"""\n' in other


def test_words_of_an_unknown_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"^p\.q\.md:1: expected a name with words of its own, got p\.q\.Nothing$"):
        generated(tmp_path, "## M\n\n= p.q.Nothing\n")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "the field has no words"),
        ("Its images' name.", "the words say nothing but the name"),
        ("Holds information about the container.", "'information about' says nothing"),
        ("Propeller reads it.", "says what Propeller does, without a source"),
        ("The open-source backend ignores it.", "says what open-source does, without a source"),
        ("The container's image, with its tag.", ""),
    ],
)
def test_docs_check_refuses(text: str, problem: str) -> None:
    name = "p.q.Image.name"
    found = list(problems([Documented(name, "field")], Docs({name: text} if text else {}, {name: "p.q.md:1"})))
    assert len(found) == bool(problem)
    assert all(problem in line for line in found)


def test_every_name_of_both_interfaces_is_counted() -> None:
    assert counts(load(PROTOS)) == {
        "message": 1070,
        "field": 3227,
        "enum": 127,
        "enum value": 606,
        "oneof": 147,
        "service": 38,
        "method": 217,
    }


def test_a_new_release_says_which_names_need_words() -> None:
    names = [
        Documented("flyteidl2.p.M", "message"),
        Documented("flyteidl2.p.M.new", "field"),
        Documented("flyteidl.p.M.not_asked_for", "field"),
    ]
    texts = {"flyteidl2.p.M": "Old.", "flyteidl2.p.M.gone": "Old.", "flyteidl.p.M.gone_too": "Old."}
    sources = {
        "flyteidl2.p.M": ("flyte@0abc executor/a.go:7", "flyte@0abc runs/b.go:8", "run: flyte --version"),
        "flyteidl2.p.M.gone": ("flyte@0abc c.go:9",),
        "flyteidl.p.M.not_asked_for": ("flyte@v1 d.go:1",),
    }
    docs = Docs(texts, {name: f"p.md:{line}" for line, name in enumerate(texts, 1)}, sources)
    assert list(to_do(names, docs, "flyteidl2")) == [
        "names that need words: 1",
        "  flyteidl2.p.M.new (field)",
        "words for names that are gone: 1",
        "  p.md:2: flyteidl2.p.M.gone",
        "sources to look at again: 3 (make docs-check ARGS=--sources lists each)",
        "  flyte@0abc: 2",
        "  run: 1",
    ]


@pytest.mark.parametrize("package", ["flyteidl", "flyteidl2"])
def test_pinned_releases_ask_for_no_words(package: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--moved", package]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["names that need words: 0", "words for names that are gone: 0"]
    assert lines[2].startswith("sources to look at again: ")
    assert any(line.startswith("  flyte@") for line in lines[3:])


def strings(code: CodeType) -> Iterator[str]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from strings(constant)
        elif isinstance(constant, str):
            yield constant


@pytest.mark.parametrize("name", ["flytemodels.flyteidl.core.tasks", "flytemodels.flyteidl2.core.tasks"])
def test_docstrings_of_fields_are_not_kept(name: str) -> None:
    path = importlib.import_module(name).__file__
    assert path is not None
    source = Path(path).read_text(encoding="utf-8")
    classes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]
    words = [
        text.value.value
        for body in (node.body for node in classes)
        for field, text in pairwise(body)
        if isinstance(field, (ast.Assign, ast.AnnAssign))
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
    ]
    kept = set(strings(compile(source, path, "exec")))
    assert len(words) > 90
    assert not kept.intersection(words)
    assert {ast.get_docstring(node, clean=False) for node in classes} <= kept


def test_links_between_messages_lead_to_classes() -> None:
    """`make docs` fails on a link without a target as well, when it builds the reference."""
    assert FLYTE.docs is not None
    packages = sorted((path.stem for path in FLYTE.docs.glob("*.md")), key=len, reverse=True)
    link = re.compile(r"\[(?P<text>[^\]]+)\]\[(?P<target>[\w.]*)\]")
    links = {
        (next(package for package in packages if name.startswith(f"{package}.")), match["target"] or match["text"])
        for name, text in read_docs(FLYTE.docs).texts.items()
        for match in link.finditer(text)
    }
    assert {package.partition(".")[0] for package, _ in links} == {"flyteidl", "flyteidl2"}
    for package, target in links:
        path = target if target.startswith("flytemodels.") else f"flytemodels.{package}.{target}"
        assert pydoc.locate(path) is not None, f"{package}: nothing is named {target}"


def test_words_do_not_contradict_printed_rules() -> None:
    found = []
    for path in sorted((Path(flytemodels.__file__).parent / "flyteidl2").rglob("*.py")):
        for text in re.findall(r'^    """([^"]*\(`[^"]*`; [^"]*)"""$', path.read_text(encoding="utf-8"), re.MULTILINE):
            words, _, rules = " ".join(text.split()).rpartition("(`")
            if "not empty" in rules and re.search(r"\bempty\b", words, re.IGNORECASE):
                found.append(f"{path.name}: {words}({rules}")
    assert found == []
