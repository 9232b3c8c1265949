"""What the project's own documents name exists: paths, make targets, and names in code."""

from __future__ import annotations

import re
from functools import cache

import pytest

from tests.support.import_graph import ROOT

DOCUMENTS = ("README.md", "DESIGN.md", "CONTRIBUTING.md", "CHANGELOG.md")
FOLDERS = ("codegen", "docs", "examples", "flytemodels", "scripts", "tests", ".ci")
NOT_KEPT = ("site",)
"""Folders that commands make."""
ENDINGS = (".py", ".c", ".h", ".pyi", ".j2", ".proto", ".toml", ".md", ".jsonl", ".yml", "Makefile", "run")


@cache
def paths() -> frozenset[str]:
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]
    files += [path for path in ROOT.iterdir() if path.is_file()]
    return frozenset(f"/{path.relative_to(ROOT).as_posix()}" for path in files)


@cache
def words_of_the_code() -> frozenset[str]:
    texts = ((ROOT / path[1:]) for path in paths() if path.endswith(ENDINGS) and not path.endswith(".md"))
    return frozenset(
        word for path in texts if path.is_file() for word in WORD.findall(path.read_text("utf-8", "replace"))
    )


WORD = re.compile(r"[A-Za-z_][A-Za-z_0-9]{3,}")
QUOTED = re.compile(r"`([^`\n]+)`")
FENCED = re.compile(r"```.*?```", re.DOTALL)


def quoted(document: str) -> list[str]:
    text = (ROOT / document).read_text("utf-8")
    return QUOTED.findall(FENCED.sub("", text))


def is_path(text: str) -> bool:
    is_name = re.fullmatch(r"[\w.-]+(/[\w.-]*)+", text) is not None
    return is_name or re.fullmatch(r"\w+\.(py|c|h|md|proto|jsonl)", text) is not None


def exists(path: str) -> bool:
    name = path.rstrip("/")
    return name in NOT_KEPT or any(each.endswith(f"/{name}") or f"/{name}/" in each for each in paths())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_name_paths_that_exist(document: str) -> None:
    assert [text for text in quoted(document) if is_path(text) and not exists(text)] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_name_targets_that_exist(document: str) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    text = (ROOT / document).read_text("utf-8")
    named = re.findall(r"(?:`|^ {4})make ([a-z][a-z -]*?)(?:`| RELEASE| +#|$)", text, re.MULTILINE)
    assert {target for names in named for target in names.split()} - targets == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_name_things_of_the_code(document: str) -> None:
    words = {word for text in quoted(document) if not is_path(text) for word in WORD.findall(text)}
    beginnings = tuple(word for word in words if word.endswith("_"))
    known = {word for word in beginnings if any(other.startswith(word) for other in words_of_the_code())}
    assert sorted(words - words_of_the_code() - known) == []


def test_the_search_finds_what_is_not_there() -> None:
    assert is_path("flytemodels/_model/nothing.py")
    assert not exists("flytemodels/_model/nothing.py")
    assert exists("_model/plan.py")
    assert exists("flytemodels/_model/")
    assert "message_dataclass" in words_of_the_code()
    assert "no_such_" + "thing_at_all" not in words_of_the_code()
