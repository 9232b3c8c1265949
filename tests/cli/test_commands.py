"""What each command prints, and with which status it ends."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from flytemodels.cli._index import COMMANDS
from tests.support.command_line import ROOT, run, run_bytes, run_process
from tests.support.flytekits import flytekit
from tests.support.packages import DATA, FAST, V1, V2, headers, make_package, members
from tests.support.packages import official as official_module

OLD, NEW = "ghcr.io/example/shop:v1", "ghcr.io/example/shop:v2"


def as_json(*arguments: object, status: int = 0) -> Any:
    result = run(*arguments)
    assert result.status == status, result.err
    return json.loads(result.out)


# Each command as a process, once.


@pytest.mark.parametrize(
    ("arguments", "status", "expected"),
    [
        (["ls", V1, "--kind", "launch_plan"], 0, "launch_plan  shop.nightly_emea          shop.workflows.nightly\n"),
        (["show", DATA / "error.pb"], 0, "  code          USER:RuntimeError\n"),
        (["values", DATA / "inputs.pb"], 0, "name = Größe 7, 東京\n"),
        (["diff", V1, V2, "--stat"], 1, "changed  launch_plan/shop.greet_often"),
        (["set-image", V1, f"{OLD}={NEW}", "--dry-run"], 0, f'template.container.image: "{OLD}" -> "{NEW}"\n'),
        (["set", V1, "retries=9", "--only", "train", "--dry-run"], 0, "retries.retries: 0 -> 9\n"),
        (["graph", V1, "nightly"], 0, "├─ train: task shop.tasks.train  ← load_orders\n"),
        (["convert", DATA / "error.pb", "-", "--to", "yaml"], 0, "error:\n  code: "),
        (["check", V1], 1, "error: workflow/shop.workflows.pick: "),
        (["completion", "bash"], 0, "complete -o filenames -F _flytemodels flytemodels\n"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_commands_run_as_processes(arguments: list[object], status: int, expected: str) -> None:
    result = run_process(*arguments)
    assert expected in result.out
    assert result.status == status
    assert "Traceback" not in result.err
    # The same within this process, where the other tests run them.
    assert run(*arguments)[:2] == result[:2]


def test_extract_and_pack_run_as_processes(tmp_path: Path) -> None:
    assert run_process("extract", FAST, "-o", tmp_path / "out").status == 0
    assert run_process("pack", tmp_path / "out", "-o", tmp_path / "again.tgz").status == 0
    assert members(tmp_path / "again.tgz") == members(FAST)


def test_the_console_script_is_installed() -> None:
    from importlib.metadata import entry_points

    (script,) = entry_points(group="console_scripts", name="flytemodels")
    from flytemodels.cli import entry

    assert script.load() is entry


# ls


def test_ls_prints_the_documented_json() -> None:
    document = as_json("ls", V1, "--json")
    assert document["format"] == 1
    assert document["entities"][0] == {
        "kind": "task",
        "name": "shop.tasks.load_orders",
        "version": "",
        "project": "",
        "domain": "",
        "file": "00_shop.tasks.load_orders_1.pb",
        "size": 1006,
        "type": "python-task",
        "images": [OLD],
        "nodes": None,
    }
    assert len(document["entities"]) == 37


def test_ls_prints_the_same_as_yaml() -> None:
    assert yaml.safe_load(run("ls", V1, "--yaml").out) == as_json("ls", V1, "--json")


def test_ls_chooses_by_kind() -> None:
    assert {entity["kind"] for entity in as_json("ls", V1, "--kind", "workflow", "--json")["entities"]} == {"workflow"}


def test_ls_counts_images() -> None:
    assert run("ls", V1, "--images").out.splitlines()[-2:] == [
        "ghcr.io/example/shop:v1         15",
        "ghcr.io/example/trainer:v1      1",
    ]


def test_ls_shows_interfaces_when_asked_for_more() -> None:
    entities = {entity["name"]: entity for entity in as_json("ls", "-l", V1, "--json", "--kind", "task")["entities"]}
    assert entities["shop.tasks.train"]["inputs"] == {"orders": "list[Order]", "rate": "float"}
    assert "orders: list[Order], rate: float" in run("ls", "--long", V1).out


def test_ls_takes_folders_files_and_several_of_them() -> None:
    names = [entity["name"] for entity in as_json("ls", "--json", DATA, DATA / "workflow.pb", V1)["entities"]]
    assert len(names) == 13 + 1 + 37
    result = run("ls", DATA / "inputs.pb")
    assert (result.status, result.out) == (0, "")
    assert "flyteidl.core.LiteralMap, which holds no entity" in result.err


def test_ls_names_archives_of_code_on_stderr() -> None:
    assert "is an archive of code" in run("ls", FAST, "--json").err


def test_ls_lists_what_is_well_and_ends_with_trouble(tmp_path: Path) -> None:
    contents = members(V1)
    contents["00_shop.tasks.load_orders_1.pb"] = contents["00_shop.tasks.load_orders_1.pb"][:90]
    result = run("ls", make_package(tmp_path / "p.tgz", contents), "--json")
    assert result.status == 2
    assert len(json.loads(result.out)["entities"]) == 36
    assert "00_shop.tasks.load_orders_1.pb: flyteidl." in result.err
    assert "at byte" in result.err


# show


@pytest.mark.parametrize(
    ("kind", "module", "name"),
    [
        ("task", "task_pb2", "TaskSpec"),
        ("workflow", "workflow_pb2", "WorkflowSpec"),
        ("launch_plan", "launch_plan_pb2", "LaunchPlan"),
    ],
)
def test_show_prints_json_that_parsedict_reads(kind: str, module: str, name: str) -> None:
    json_format = official_module("google.protobuf.json_format")
    cls = getattr(official_module(f"flyteidl.admin.{module}"), name)
    contents = members(V1)
    for entity in as_json("ls", V1, "--kind", kind, "--json")["entities"]:
        message = json_format.ParseDict(as_json("show", V1, entity["name"], "--kind", kind, "--json"), cls())
        assert message == cls.FromString(contents[entity["file"]])


def test_show_describes_tasks_workflows_and_plans() -> None:
    assert "  cache         version 3\n" in run("show", V1, "load_orders").out
    assert "                  elif rate_model" not in run("show", V1, "nightly").out
    assert "n3: branch" in run("show", V1, "nightly").out
    assert "  schedule      cron 30 2 * * *\n" in run("show", V1, "nightly_emea").out
    assert "  container     proxy: ghcr.io/example/proxy:v1\n" in run("show", V1, "beside_a_proxy").out
    assert "serialized context with fast_serialization_settings, " in run("show", V1, "sweep").out


def test_show_prints_one_field() -> None:
    assert run("show", V1, "load_orders", "--field", "template.container.env[TZ].value").out == "UTC\n"
    assert as_json("show", V1, "load_orders", "--field", "template.metadata.retries", "--json") == {"retries": 2}
    assert run("show", V1, "load_orders", "--field", "template.metadata.timeout").out == "1200s\n"
    assert run("show", V1, "load_orders", "--field", "template.metadata.generates_deck", "--json").out == "false\n"
    result = run("show", V1, "load_orders", "--field", "template.metadata.timeot")
    assert (result.status, result.out) == (2, "")
    assert "got 'timeot'; did you mean timeout?" in result.err


def test_show_prints_every_field_when_raw() -> None:
    assert "Flyte Serialized object (ErrorDocument):" in run("show", DATA / "error.pb", "--raw").out


def test_show_shows_values_errors_futures_and_decks(tmp_path: Path) -> None:
    assert "  name          Größe 7, 東京\n" in run("show", DATA / "inputs.pb").out
    assert "ValueError: no model after attempt 3: the loss is not a number" in run("show", DATA / "error.pb").out
    assert "dn0: task sample_project.tasks.evaluate(shard=0, threshold=0.1)" in run("show", DATA / "futures.pb").out
    deck = tmp_path / "deck.html"
    deck.write_text('<!doctype html><html><li onclick="handleLinkClick(this)">Source &amp; Code</li></html>')
    assert run("show", deck).out == "deck: HTML of 86 bytes that a task wrote\n  tab  Source & Code\n"
    assert as_json("show", deck, "--json") == {"format": 1, "deck": ["Source & Code"], "size": 86}


def test_show_tells_what_is_in_a_package() -> None:
    document = as_json("show", FAST, "--json")
    assert document["kinds"] == {"task": 18, "workflow": 8, "launch_plan": 11}
    assert [code["name"][:4] for code in document["code"]] == ["fast"]
    assert "  image         ghcr.io/example/shop:v1 (in 15)\n" in run("show", FAST).out


def test_show_takes_a_type_where_the_content_does_not_tell(tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(b"")
    result = run("show", path)
    assert result.status == 2
    assert "name one of them: flyteidl.admin.TaskSpec" in result.err
    assert as_json("show", path, "--type", "LiteralMap", "--json") == {}
    assert "did you mean" in run("show", path, "--type", "LiteralMpa").err


# values


def test_values_are_json_yaml_and_python() -> None:
    document = as_json("values", DATA / "inputs.pb", "--json")
    assert document["epochs"] == 4
    assert document["started"] == "2026-02-28T23:59:59.123456+00:00"
    assert document["parameters"] == {"optimizer": "adam", "momentum": 0.9, "layers": [128, 64]}
    assert yaml.safe_load(run("values", DATA / "inputs.pb", "--yaml").out)["tags"] == ["nightly", "emea", ""]
    text = run("values", DATA / "outputs.pb", "--python").out
    assert "'duration': datetime.timedelta(seconds=6000, microseconds=83333)" in text


def test_values_agree_with_flytekit() -> None:
    engine = flytekit("core.type_engine").TypeEngine
    context = flytekit("core.context_manager").FlyteContextManager.current_context()
    literals = flytekit("models.literals").LiteralMap
    official = official_module("flyteidl.core.literals_pb2").LiteralMap.FromString((DATA / "inputs.pb").read_bytes())
    types = {"epochs": int, "rate": float, "shuffle": bool, "name": str, "tags": list[str], "grid": list[list[int]]}
    values = literals.from_flyte_idl(official).literals
    found = as_json("values", DATA / "inputs.pb", "--json")
    assert {name: engine.to_python_value(context, values[name], kind) for name, kind in types.items()} == {
        name: found[name] for name in types
    }


def test_an_interface_from_a_package_needs_a_name() -> None:
    result = run("values", DATA / "inputs.pb", "--interface", V1)
    assert result.status == 2
    assert f"{V1}: expected FILE:NAME, got a package of" in result.err
    result = run("values", V1)
    assert result.status == 2
    assert f"{V1}: expected one file, got 37 files" in result.err


def test_values_take_the_types_of_an_interface() -> None:
    assert as_json("values", DATA / "outputs.pb", "--json", "--interface", DATA / "python_task.pb")["steps"] == 8
    assert as_json("values", DATA / "inputs.pb", "--json", "--interface", f"{DATA}:train")["epochs"] == 4
    result = run("values", DATA / "inputs.pb", "--interface", f"{V1}:train")
    assert result.status == 2
    assert "expected names of inputs or outputs, got budget" in result.err


def test_offloaded_values_are_read_from_a_folder(tmp_path: Path) -> None:
    from flytemodels.flyteidl.core import Literal, LiteralMap, LiteralOffloadedMetadata, Primitive, Scalar

    stored = Literal(scalar=Scalar(primitive=Primitive(integer=7)))
    (tmp_path / "big").mkdir()
    (tmp_path / "big" / "x.pb").write_bytes(bytes(stored))
    offloaded = LiteralOffloadedMetadata(uri="s3://bucket/big/x.pb", size_bytes=len(bytes(stored)))
    (tmp_path / "inputs.pb").write_bytes(bytes(LiteralMap({"x": Literal(offloaded_metadata=offloaded)})))
    assert "s3://bucket/big/x.pb" in json.dumps(as_json("values", tmp_path / "inputs.pb", "--json"))
    assert as_json("values", tmp_path / "inputs.pb", "--json", "--resolve", tmp_path / "big") == {"x": 7}
    result = run("values", tmp_path / "inputs.pb", "--resolve", tmp_path / "nothing")
    assert result.status == 2


def test_values_of_something_else_are_trouble() -> None:
    result = run("values", DATA / "error.pb")
    assert result.status == 2
    assert "expected inputs, outputs or a literal, got a flyteidl.core.ErrorDocument" in result.err


# diff


def test_diff_prints_the_documented_json() -> None:
    document = as_json("diff", V1, V2, "--json", status=1)
    assert list(document) == ["format", "added", "removed", "changed", "images", "versions"]
    assert document["changed"]["launch_plan/shop.greet_often"] == [
        {"path": "spec.entity_metadata.schedule.rate.value", "old": 15, "new": 5, "category": "other"}
    ]
    assert as_json("diff", V1, V1, "--json") == {
        "format": 1, "added": [], "removed": [], "changed": {}, "images": [], "versions": []
    }  # fmt: skip


def test_diff_shows_images_apart_and_fields_by_entity() -> None:
    lines = run("diff", V1, V2).out.splitlines()
    assert lines[0] == "images"
    assert f"  {OLD} -> {NEW}  in 14 entities" in lines
    assert '    template.container.env[SHOP_REGION].value: "emea" -> "apac"' in lines
    assert "~ task/shop.tasks.alarm" not in lines  # only its image changed


def test_diff_of_one_entity_and_without_some_kinds() -> None:
    assert list(as_json("diff", V1, V2, "load_orders", "--json", status=1)["changed"]) == [
        "task/shop.tasks.load_orders"
    ]
    assert run("diff", V1, V2, "alarm", "--ignore", "image, version").status == 0
    assert run("diff", V1, V2, "--ignore", "images").status == 2


# set-image and set


@pytest.mark.parametrize("command", [["set-image", f"{OLD}={NEW}"], ["set", "version=v7"]], ids=["set-image", "set"])
def test_rewriting_commands_write_read_only_what_changed(command: list[str], tmp_path: Path) -> None:
    output = tmp_path / "out.tgz"
    name, *changes = command
    result = run(name, V1, *changes, "-o", output)
    assert (result.status, result.out) == (0, "")
    assert result.err.splitlines()[-1].startswith("changed ")
    assert headers(output)[0][0] == headers(V1)[0][0]
    dry = run(name, V1, *changes, "--dry-run")
    assert dry.out == "".join(f"{line}\n" for line in result.err.splitlines()[:-1])
    assert "would change" in dry.err
    copy = tmp_path / "copy.tgz"
    copy.write_bytes(V1.read_bytes())
    assert run(name, copy, *changes, "--in-place").status == 0
    assert copy.read_bytes() == output.read_bytes()
    assert run_bytes(name, V1, *changes, "-o", "-") == output.read_bytes()
    only = run(name, V1, *changes, "--only", "tell", "--dry-run")
    assert [line for line in only.out.splitlines() if not line.startswith(" ")] == ["task/shop.tasks.tell"]


def test_rewriting_asks_where_to_write() -> None:
    result = run("set-image", V1, f"{OLD}={NEW}")
    assert result.status == 2


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["set-image", V1, "--dry-run"], "expected OLD=NEW or --all NEW"),
        (["set-image", V1, "x", "--dry-run"], "expected OLD=NEW, got 'x'"),
        (["set-image", V1, "x=", "--dry-run"], "expected the name of an image, got ''"),
        (["set-image", V1, "x=y", "--dry-run"], "expected an image of the package, got 'x'; there are"),
        (["set", V1, "version", "--dry-run"], "expected PATH=VALUE, got 'version'"),
        (["set", V1, "template.x=1", "--dry-run"], "got 'x'"),
        (
            ["set", V1, "version=1", "--only", "nobody", "--dry-run"],
            "expected the name of a task, workflow or launch plan, got 'nobody'",
        ),
        (["set", "-", "version=1", "--in-place"], ""),
        (["diff", "-", "-"], "at most one - for stdin"),
        (["convert", DATA / "error.pb", "-"], "expected --to binary, json or yaml"),
        (["convert", DATA / "error.pb", "x.json", "--type", "TaskSpec"], "at byte"),
        (["graph", V1], "expected the name of a workflow, got none; there are"),
        (["graph", V1, "train"], "expected the name of a workflow, got 'train'"),
        (["graph", DATA / "inputs.pb"], "expected a workflow, got a flyteidl.core.LiteralMap"),
        (["extract", DATA / "inputs.pb", "-o", "x"], "expected a package, got a single file"),
        (["pack", DATA / "inputs.pb", "-o", "x.tgz"], "expected a folder"),
        (["ls", "nothing.tgz"], "nothing.tgz: No such file or directory"),
        (["show", V1, "task/gone"], "expected the name of a task, workflow or launch plan, got 'task/gone'"),
        (["show", V1, "--kind", "task"], "expected a name, got none, and there are 18 entities"),
    ],
)
def test_trouble_is_told_in_a_line_on_stderr(arguments: list[object], problem: str) -> None:
    result = run(*arguments)
    assert (result.status, result.out) == (2, "")
    assert problem in result.err
    assert "Traceback" not in result.err


# graph


@pytest.mark.parametrize(
    ("name", "start"), [("g.svg", "<svg"), ("g.dot", "digraph"), ("g.mmd", "---\ntitle"), ("g.txt", "shop.workflows")]
)
def test_graph_takes_the_form_from_the_name(name: str, start: str, tmp_path: Path) -> None:
    result = run("graph", V1, "nightly", "-o", tmp_path / name)
    assert (result.status, result.out) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def test_graph_takes_depth_and_bindings() -> None:
    assert "average" not in run("graph", V1, "nightly", "--depth", "0").out
    assert "o0 → model" in run("graph", V1, "nightly", "--bindings").out
    assert "load_orders" in run("graph", V1, "everything", "--expand").out
    assert "load_orders" not in run("graph", V1, "everything").out
    assert run("graph", V1, "nightly", "--depth", "-1").status == 2


def test_graph_opens_a_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    import webbrowser

    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: not opened.append(address))
    result = run("graph", V1, "greet", "--open")
    assert (result.status, result.out) == (0, "")
    path = Path(opened[0].removeprefix("file://"))
    assert path.read_text(encoding="utf-8").startswith("<svg")
    path.unlink()


# convert


@pytest.mark.parametrize("form", ["json", "yaml"])
@pytest.mark.parametrize("name", ["workflow.pb", "error.pb", "python_task.pb"])
def test_convert_goes_there_and_back(name: str, form: str, tmp_path: Path) -> None:
    assert run("convert", DATA / name, tmp_path / f"x.{form}").status == 0
    assert run("convert", tmp_path / f"x.{form}", tmp_path / "x.pb").status == 0
    assert (tmp_path / "x.pb").read_bytes() == (DATA / name).read_bytes()
    assert (
        run_bytes("convert", tmp_path / f"x.{form}", "-", "--from", form, "--to", "binary")
        == (DATA / name).read_bytes()
    )


def test_convert_needs_pyyaml_for_reading_yaml_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "yaml", None)
    assert run("convert", DATA / "error.pb", tmp_path / "x.yaml").status == 0
    result = run("convert", tmp_path / "x.yaml", tmp_path / "x.pb")
    assert result.status == 2
    assert "pip install 'flytemodels[cli]'" in result.err


# check


def test_check_prints_the_documented_json_and_counts() -> None:
    document = as_json("check", V1, "--json", status=1)
    assert document["format"] == 1
    assert list(document["findings"][0]) == ["file", "level", "rule", "entity", "path", "text"]
    assert run("check", V1).err == "2 errors, 6 warnings\n"


def test_check_counts_warnings_when_strict(tmp_path: Path) -> None:
    contents = {name: data for name, data in members(V1).items() if name.endswith("sweep_1.pb")}
    path = make_package(tmp_path / "p.tgz", contents)
    assert run("check", path).status == 0
    assert run("check", path, "--strict").status == 1
    assert run("check", DATA / "inputs.pb", "--strict").status == 0


# completion


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_every_command_and_option(shell: str) -> None:
    script = run("completion", shell).out
    assert all(command.name in script for command in COMMANDS)
    for option in ("in-place", "dry-run", "kind", "expand", "interface", "strict", "resolve"):
        assert option in script


def test_bash_completes_commands_options_and_values() -> None:
    def complete(*words: str) -> list[str]:
        line = " ".join(f"'{word}'" for word in words)
        program = run("completion", "bash").out
        program += f"COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); "
        program += '_flytemodels; echo "${COMPREPLY[@]}"'
        done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
        return done.stdout.split()

    assert complete("flytemodels", "set") == ["set-image", "set"]
    assert complete("flytemodels", "ls", "--y") == ["--yaml"]
    assert complete("flytemodels", "graph", "--format", "m") == ["mermaid"]
    assert complete("flytemodels", "ls", "READ") == ["README.md"]


def test_values_of_flyte_2_are_read_as_well(tmp_path: Path) -> None:
    from flytemodels.flyteidl2 import core, task

    literal = core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=3)))
    inputs = task.Inputs(
        literals=[task.NamedLiteral(name="x", value=literal)], context=[core.KeyValuePair(key="a", value="b")]
    )
    (tmp_path / "inputs.pb").write_bytes(bytes(inputs))
    assert as_json("values", tmp_path / "inputs.pb", "--json") == {"x": 3}
    assert run("show", tmp_path / "inputs.pb").out == "inputs\n  x             3\n"
