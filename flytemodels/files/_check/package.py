"""Checking a package as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flytemodels.files._anatomy import template, template_path
from flytemodels.files._check.entities import check_plan, check_task
from flytemodels.files._check.findings import Finding
from flytemodels.files._check.known import Known
from flytemodels.files._check.machine_paths import machine_paths
from flytemodels.files._check.nodes import Problem, check_workflow
from flytemodels.files._contexts import CONTEXT_VARIABLE, read_context
from flytemodels.files._errors import FileError
from flytemodels.files._package import Package
from flytemodels.files._walking import unknown_fields
from flytemodels.message import Message

__all__ = ["check"]


def check(package: Package) -> list[Finding]:
    """Look for mistakes in a package.

    References between entities lead somewhere, tasks have images, launch plans fit their workflows, bindings have types
    that fit. Fields that this release does not know, paths of the packager's machine, and fast registration without an
    archive of code are found as well, and so are violations of buf.validate's rules, which Flyte 2's messages have.

    Args:
        package: the package, folder or file.

    Returns:
        What was found, in the order of the entities.
    """
    known = Known(package)
    found: list[Finding] = []
    seen: set[tuple[str, str]] = set()
    for entity, message in package.scan():
        if (entity.key, entity.version) in seen:
            found.append(
                Finding("error", "duplicate", entity.key, "", "expected each entity once, got it several times")
            )
        seen.add((entity.key, entity.version))
        found += [Finding(*_placed(entity.key, problem)) for problem in _check(entity.kind, message, known, package)]
    found += [Finding("error", "damaged", "", "", str(problem)) for problem in package.problems]
    if package.is_single and not seen and not package.problems:
        message = package.message()
        found += [Finding(*_placed(message.proto_full_name(), problem)) for problem in _any_message(message)]
    return found


def _placed(entity: str, problem: Problem) -> tuple[str, str, str, str, str]:
    return problem.level, problem.rule, entity, problem.path, problem.text


def _check(kind: str, message: Any, known: Known, package: Package) -> Iterator[Problem]:  # an entity
    holder = template(message)
    prefix = template_path(message)
    if holder is None:
        yield Problem("error", "required", "template", "expected a template, got none")
    elif kind == "task":
        yield from _under(prefix, check_task(holder))
        yield from _check_code(holder, package)
    elif kind == "workflow":
        subs = list(getattr(message, "sub_workflows", []))
        yield from _under(prefix, check_workflow(holder, subs, known))
        for index, sub in enumerate(subs):
            yield from _under(f"sub_workflows[{index}].", check_workflow(sub, subs, known))
    else:
        yield from check_plan(message, known)
    yield from _any_message(message)


def _under(prefix: str, problems: Iterator[Problem]) -> Iterator[Problem]:
    return (problem._replace(path=prefix + problem.path) for problem in problems)


def _check_code(holder: Any, package: Package) -> Iterator[Problem]:  # a TaskTemplate
    arguments = list(holder.container.args) if holder.container is not None else []
    if "{{ .remote_package_path }}" in arguments and not package.is_single and not package.code:
        text = "the task's code comes by fast registration, but there is no archive of code in the package"
        yield Problem("warning", "code", "template.container.args", text)
    pairs: list[Any] = holder.container.env if holder.container is not None else []
    for pair in pairs:
        if pair.key == CONTEXT_VARIABLE:
            try:
                read_context(pair.value)
            except FileError as error:
                yield Problem("error", "context", f"template.container.env[{CONTEXT_VARIABLE}]", error.problem)


def _any_message(message: Message) -> Iterator[Problem]:
    for path in unknown_fields(message):
        yield Problem(
            "warning", "unknown", path, "fields that this release does not know; a newer Flyte may have written it"
        )
    told: set[tuple[str, str]] = set()
    for path, found in machine_paths(message):
        if (path, found) not in told:
            told.add((path, found))
            yield Problem("warning", "path", path, f"a path of the machine that made the package: {found}")
    violations: Any = getattr(message, "violations", None)
    broken: list[Any] = violations() if violations is not None else []
    for violation in broken:
        yield Problem("error", violation.rule_id, str(violation.path), violation.message)
