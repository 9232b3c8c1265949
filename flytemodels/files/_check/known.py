"""The entities of a package, for those who look up references."""

from __future__ import annotations

from typing import Any

from flytemodels.files._anatomy import identifier, template
from flytemodels.files._package import Package

__all__ = ["Known", "inputs_of", "outputs_of"]

_KINDS = {"TASK": "task", "WORKFLOW": "workflow", "LAUNCH_PLAN": "launch_plan"}


class Known:
    """What a package has under which identifier, with messages read again when they are asked for.

    Attributes:
        package: the package.
    """

    package: Package

    def __init__(self, package: Package) -> None:
        self.package = package
        self._places: set[tuple[str, str]] = set()
        self._messages: dict[str, Any] = {}
        for entity, message in package.scan():
            named = identifier(message)
            if named is not None:
                self._places.add((named.project, named.domain))
            self._messages[f"{entity.key}@{entity.version}"] = entity

    def is_own(self, reference: Any) -> bool:  # an Identifier
        """Return whether a reference should lead to something in the package.

        It does where it has the project and domain of the package's entities: references to what others registered name
        theirs, and packages leave them empty.
        """
        return (reference.project, reference.domain) in self._places

    def find(self, reference: Any) -> Any:  # an Identifier, and the message of an entity or None
        """Return what a reference leads to, or None where it is not in the package."""
        kind = _KINDS.get(reference.resource_type.name or "", "")
        entity = self._messages.get(f"{kind}/{reference.name}@{reference.version}")
        return entity.parse() if entity is not None and self.is_own(reference) else None


def inputs_of(message: Any) -> dict[str, Any] | None:  # a spec, plan or template, and its LiteralTypes
    """Return the types of the inputs of an entity; those of a launch plan are its parameters. None where unknown."""
    spec = getattr(message, "spec", None)
    if spec is not None and hasattr(spec, "default_inputs"):
        parameters: dict[str, Any] = spec.default_inputs.parameters if spec.default_inputs is not None else {}
        return {name: each.var.type if each.var is not None else None for name, each in parameters.items()}
    return _variables(message, "inputs")


def outputs_of(message: Any) -> dict[str, Any] | None:  # a spec or template, and its LiteralTypes
    """Return the types of the outputs of a task or workflow; None where unknown."""
    return _variables(message, "outputs")


def _variables(message: Any, side: str) -> dict[str, Any] | None:
    if message is None:
        return None
    holder = template(message)
    interface = getattr(holder, "interface", None)
    if interface is None:
        return {} if holder is not None else None
    found: Any = getattr(getattr(interface, side), "variables", None) or {}
    pairs: Any = found.items() if hasattr(found, "items") else [(entry.key, entry.value) for entry in found]
    return {name: variable.type for name, variable in pairs}
