"""The words of `codegen/docs/` reach people: in an editor's hover, below each field, in `help()`."""

from __future__ import annotations

import ast
import inspect
import pydoc
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import flytemodels
from codegen.docs import Docs, read_docs
from codegen.docs_check import counts, names_of
from codegen.flyte import FLYTE, PROTOS
from codegen.load import load
from flytemodels.grpc import BlockingServiceStub, ServiceBase, ServiceStub
from tests.support.language_server import HAS_NODE, LanguageServer

PACKAGE = Path(flytemodels.__file__).parent
DOCUMENT = """\
from flytemodels import TaskTemplate
from flytemodels.flyteidl.core import Scalar, TaskExecution
from flytemodels.flyteidl.service import AsyncAgentServiceBase, AsyncAgentServiceBlockingStub, AsyncAgentServiceStub
from flytemodels.flyteidl2 import connector, core

def flyte1(task: TaskTemplate, scalar: Scalar, stub: AsyncAgentServiceStub, blocking: AsyncAgentServiceBlockingStub):
    task.container
    scalar.value
    TaskExecution.Phase.RETRYABLE_FAILED
    TaskExecution.QUEUED
    stub.create_task
    blocking.delete_task
    AsyncAgentServiceBase.get_task
    TaskTemplate(k8s_pod=None)

def flyte2(task: core.TaskTemplate, stub: connector.AsyncConnectorServiceStub):
    core.TaskLog
    task.reuse_policy
    task.target
    core.TaskExecution.Phase.FAILED
    stub.get_task
    connector.AsyncConnectorServiceBase.create_task
"""
HOVERS = {
    "import TaskTemplate": "flyteidl.core.TaskTemplate",
    "Scalar, TaskExecution": "flyteidl.core.TaskExecution",
    "import AsyncAgentServiceBase": "flyteidl.service.AsyncAgentService",
    "AsyncAgentServiceStub": "flyteidl.service.AsyncAgentService",
    "task.container": "flyteidl.core.TaskTemplate.container",
    "scalar.value": "flyteidl.core.Scalar.value",
    "TaskExecution.Phase": "flyteidl.core.TaskExecution.Phase",
    "TaskExecution.Phase.RETRYABLE_FAILED": "flyteidl.core.TaskExecution.Phase.RETRYABLE_FAILED",
    "TaskExecution.QUEUED": "flyteidl.core.TaskExecution.Phase.QUEUED",
    "stub.create_task": "flyteidl.service.AsyncAgentService.CreateTask",
    "blocking.delete_task": "flyteidl.service.AsyncAgentService.DeleteTask",
    "AsyncAgentServiceBase.get_task": "flyteidl.service.AsyncAgentService.GetTask",
    "TaskTemplate(k8s_pod": "flyteidl.core.TaskTemplate.k8s_pod",
    "core.TaskLog": "flyteidl2.core.TaskLog",
    "task.reuse_policy": "flyteidl2.core.TaskTemplate.reuse_policy",
    "task.target": "flyteidl2.core.TaskTemplate.target",
    "core.TaskExecution.Phase": "flyteidl2.core.TaskExecution.Phase",
    "core.TaskExecution.Phase.FAILED": "flyteidl2.core.TaskExecution.Phase.FAILED",
    "stub.get_task": "flyteidl2.connector.AsyncConnectorService.GetTask",
    "connector.AsyncConnectorServiceBase.create_task": "flyteidl2.connector.AsyncConnectorService.CreateTask",
}
"""Code of the document, and the protobuf name whose words its last name is to show."""


@cache
def words() -> Docs:
    return read_docs(FLYTE.docs)


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.skipif(not HAS_NODE, reason="pyright's language server needs node")
def test_hovering_shows_the_words(tmp_path: Path) -> None:
    with LanguageServer(tmp_path, DOCUMENT) as server:
        shown = {code: server.hover(code) for code in HOVERS}
    assert {code: text for code, text in shown.items() if plain(words().get(HOVERS[code])) not in text} == {}


def documented(body: list[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Each statement of a class, with the docstring below it or in it."""
    for statement, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(statement, ast.ClassDef | ast.FunctionDef):
            yield statement, ast.get_docstring(statement) or ""
        elif isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            yield statement, str(following.value.value)
        else:
            yield statement, ""


def described(scope: str, body: list[ast.stmt]) -> Iterator[tuple[str, str, str]]:
    """What is in a scope of a generated module: its kind, its protobuf name, and its docstring."""
    for statement, text in documented(body):
        match statement:
            case ast.ClassDef(name=name, bases=[*_, ast.Name(id="Enum")], body=members):
                yield "enum", f"{scope}.{name}", text
                values = ((node, below) for node, below in documented(members) if isinstance(node, ast.Assign))
                for node, below in values:
                    yield "enum value", f"{scope}.{name}.{ast.unparse(node.targets[0])}", below
            case ast.ClassDef(
                body=members, keywords=[ast.keyword(arg="proto", value=ast.Constant(value=str(name))), *_]
            ):
                yield "message", name, text
                yield from described(name, members)
            case ast.FunctionDef(name=name, decorator_list=[decorator]) if ast.unparse(decorator).endswith("property"):
                yield "oneof", f"{scope}.{name}", text
            case ast.AnnAssign(annotation=kind, value=ast.Attribute() as member) if "ClassVar" in ast.unparse(kind):
                yield "alias", f"{scope}.{ast.unparse(member)}", text
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield "field", f"{scope}.{name}", text
            case _:
                pass


def everything() -> Iterator[tuple[str, str, str]]:
    for path in (path for tree in ("flyteidl", "flyteidl2") for path in (PACKAGE / tree).rglob("*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        title = ast.get_docstring(module) or ""
        if title.startswith("Messages of "):
            yield from described(title.partition("(package `")[2].partition("`")[0], module.body)


def test_the_words_stand_below_every_field() -> None:
    """PyCharm and Sphinx read the string below a field; type checkers do as well."""
    found = list(everything())
    wanted = {kind: count for kind, count in counts(load(PROTOS)).items() if kind not in ("service", "method")}
    assert Counter(kind for kind, _, _ in found if kind != "alias") == wanted
    assert [name for _, name, text in found if plain(words().get(name)) not in plain(text) or not text] == []


def help_text(item: object) -> str:
    """What `help()` prints, without the bars on its left."""
    return plain(re.sub(r"^ *\|", "", pydoc.plain(pydoc.render_doc(item)), flags=re.MULTILINE))


@pytest.mark.parametrize("tree", ["flyteidl", "flyteidl2"])
def test_help_prints_the_words_of_messages(tree: str) -> None:
    name = f"{tree}.core.TaskTemplate"
    shown = help_text(import_module(f"flytemodels.{tree}.core").TaskTemplate)
    assert plain(words().get(name).partition("\n\n")[0]) in shown
    assert plain(words().get(f"{name}.target")) in shown


@pytest.mark.parametrize("base", [ServiceStub, BlockingServiceStub, ServiceBase])
def test_help_prints_the_words_of_services(base: type) -> None:
    paths = sorted(path for tree in ("flyteidl", "flyteidl2") for path in (PACKAGE / tree).rglob("*_grpc.py"))
    modules = [import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)) for path in paths]
    classes = [cls for module in modules for cls in vars(module).values() if inspect.isclass(cls)]
    shown = [help_text(cls) for cls in classes if issubclass(cls, base) and cls is not base]
    missing = [
        item.name
        for item in names_of(load(PROTOS))
        if item.kind in ("service", "method") and not any(plain(words().get(item.name)) in text for text in shown)
    ]
    assert len(shown) == counts(load(PROTOS))["service"]
    assert missing == []
