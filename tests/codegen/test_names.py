"""Names: injective, and never in each other's way, whatever the `.proto` calls things."""

from __future__ import annotations

import doctest
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import codegen.names
from codegen.names import KEYWORDS, enum_member_name, method_names, offered_by, scoped_name
from flytemodels._model.plan import plan_of
from flytemodels.message import Enum, Message
from tests.support.protoc import Made, make

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

MESSAGE_NAMES = offered_by("flytemodels.message:Message")
ENUM_NAMES = offered_by("flytemodels.message:Enum")

identifiers = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,5}", fullmatch=True)
awkward = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "_", "__"]),
    st.sampled_from(["class", "parse", "name", "mro", "init", "x", "None", ""]),
    st.integers(0, 5).map("_".__mul__),
).filter(bool)


def test_the_examples_of_the_docstrings() -> None:
    result = doctest.testmod(codegen.names)
    assert result.attempted == 9
    assert result.failed == 0


@given(st.sets(identifiers | awkward, max_size=12))
def test_names_in_a_message_stay_apart_and_off_what_is_taken(names: set[str]) -> None:
    made = {scoped_name(name, MESSAGE_NAMES) for name in names}
    assert len(made) == len(names)
    assert not made & (KEYWORDS | MESSAGE_NAMES)
    assert all(name.isidentifier() for name in made)


@given(st.sets(identifiers | awkward, max_size=12))
def test_names_in_an_enum_stay_apart_and_are_accepted(names: set[str]) -> None:
    made = [enum_member_name(name, ENUM_NAMES) for name in sorted(names)]
    assert len(set(made)) == len(names)
    body = "".join(f"    {name} = {number}\n" for number, name in enumerate(made))
    space: dict[str, type[Enum]] = {"Enum": Enum}
    exec(f"class Colors(Enum):\n    pass\n{body}", space)
    assert sorted(space["Colors"].__members__) == sorted(made)


@given(st.lists(identifiers | awkward, unique=True, max_size=8))
def test_methods_of_a_service_stay_apart(names: list[str]) -> None:
    made = method_names(names)
    assert list(made) == names
    assert len(set(made.values())) == len(names)


# The tree of clashes: keywords, builtins, fields named like types and modules, names that differ in case only.


@pytest.fixture(scope="module")
def clash(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    files = {
        path.relative_to(HERE / "clash").as_posix(): path.read_text() for path in (HERE / "clash").rglob("*.proto")
    }
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield make(tmp_path_factory.mktemp("clash"), monkeypatch, files)


def classes_of(module: ModuleType) -> Iterator[type[Message]]:
    pending = [value for value in vars(module).values() if is_message_of(value, module)]
    seen: set[type] = set()
    while pending:
        cls = pending.pop()
        if cls not in seen:
            seen.add(cls)
            yield cls
            pending.extend(value for value in vars(cls).values() if is_message_of(value, module))


def is_message_of(value: object, module: ModuleType) -> bool:
    return isinstance(value, type) and issubclass(value, Message) and value.__module__ == module.__name__


@pytest.mark.parametrize("name", ["clash.names", "clash.import_.class_", "clash.message.field"])
def test_every_class_of_the_clash_tree_works(clash: Made, name: str) -> None:
    module = clash.module(name)
    classes = list(classes_of(module))
    assert classes
    for cls in classes:
        official = clash.official(cls.proto_full_name()).DESCRIPTOR
        # The plan evaluates every annotation in the module's globals.
        named = {field.number: (field.proto_name, field.json_name) for field in plan_of(cls).fields}
        assert named == {field.number: (field.name, field.json_name) for field in official.fields}
        assert cls.parse(bytes(cls())) == cls()


def test_values_go_to_the_right_fields(clash: Made) -> None:
    names = clash.module("clash.names")
    keywords = names.Keywords(
        class_="a",
        class__="b",
        class___="c",
        None_="",
        async_=[1],
        import_={"k": "v"},
        global_=names.Enum.class__,
        _="d",
    )
    official = clash.official("clash.Keywords")()
    official.ParseFromString(bytes(keywords))
    told = {field.name: value for field, value in official.ListFields()}
    assert told == {
        "class": "a",
        "class_": "b",
        "class__": "c",
        "None": "",
        "async": [1],
        "import": {"k": "v"},
        "global": 2,
        "_": "d",
    }
    assert keywords.from_ is names.Enum.class_
    assert keywords.which_oneof("from") == "global_"


def test_renamed_enum_values_keep_their_proto_names(clash: Made) -> None:
    enum = clash.module("clash.names").Enum
    assert enum.None_.proto_name == "None"
    assert enum.class_ is enum.class__
    assert enum.class_.proto_name == "class"
    assert enum.str.proto_name is None
    assert enum.betterproto_renamed_proto_names_to_value()["class_"] == 2


def test_packages_offer_all_that_has_no_module_of_its_name(clash: Made) -> None:
    package = clash.module("clash")
    names = clash.module("clash.names")
    assert package.Message is names.Message
    assert package.names is names
    assert {"Message", "list", "names", "import_", "message"} <= set(dir(package))
    assert set(package.__all__) <= set(dir(package))
    inner = clash.module("clash.message")
    assert inner.field is clash.module("clash.message.field")
    assert inner.Message is inner.field.Message
    with pytest.raises(AttributeError, match=r"clash' has no attribute 'Missing'"):
        _ = package.Missing


def test_modules_without_clashes_have_no_second_names() -> None:
    assert " as _" not in (ROOT / "flytemodels/flyteidl/core/tasks.py").read_text()


def test_only_what_is_hidden_is_renamed() -> None:
    text = (ROOT / "flytemodels/flyteidl/core/literals.py").read_text()
    assert "import datetime as _datetime\n" in text
    assert text.count(" as _") == 1


@pytest.fixture(scope="module")
def clash_folder(clash: Made, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clash tree's folder, for type checkers."""
    spec = importlib.util.find_spec(clash.package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


def test_the_clash_tree_passes_mypy(clash_folder: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--cache-dir",
        str(clash_folder / ".mypy"),
    ]
    files = [str(path) for path in clash_folder.rglob("*.py")]
    result = subprocess.run(
        [*command, "--explicit-package-bases", *files],
        cwd=clash_folder.parent,
        env=environment_with(clash_folder.parent),
        capture_output=True,
        text=True,
        check=False,
    )
    assert [line for line in result.stdout.splitlines() if line.startswith(clash_folder.name)] == []
    assert result.returncode in (0, 1), result.stderr


def environment_with(folder: Path) -> dict[str, str]:
    return {**os.environ, "MYPYPATH": f"{folder}{os.pathsep}{ROOT}"}


def test_the_clash_tree_passes_pyright(clash_folder: Path) -> None:
    folder = clash_folder.parent
    (folder / "pyrightconfig.json").write_text(
        json.dumps(
            {
                "typeCheckingMode": "strict",
                "include": [clash_folder.name],
                "extraPaths": [str(ROOT)],
            }
        )
    )
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--pythonpath",
        sys.executable,
        "--outputjson",
        "--project",
        str(folder),
    ]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = json.loads(result.stdout)
    assert found["summary"]["filesAnalyzed"] >= 8
    assert [(problem["file"], problem["message"]) for problem in found["generalDiagnostics"]] == []
