"""The inputs and outputs of a task as mappings of Python values, held against its interface."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from flytemodels.message import Message
from flytemodels.values._convert import read_as, too_deep, write_as
from flytemodels.values._idl import idl_of
from flytemodels.values.errors import ConversionError, LiteralTypeError, LiteralValueError

if TYPE_CHECKING:
    from flytemodels.values.references import Offloaded

__all__ = ["read_all", "write_all"]


def read_all(
    side: str,
    literals: object,
    interface: object,
    python_types: Mapping[str, object] | None,
    resolve: Callable[[Offloaded], bytes] | None,
) -> dict[str, Any]:  # whatever the literals are
    """Return the values of all inputs or outputs.

    Args:
        side: `inputs` or `outputs`.
        literals: a LiteralMap, or Flyte 2's Inputs or Outputs; None for none.
        interface: a TypedInterface, or None.
        python_types: Python types by name, or None.
        resolve: as for `to_python`.
    """
    found = _by_name(side, literals)
    variables = _variables_of(side, interface)
    if variables is not None:
        _check_names(side, found, variables, _may_be_absent(side, variables))
    types = python_types or {}
    _check_types(side, types, found if variables is None else variables)
    made: dict[str, Any] = {}
    name = ""
    try:
        for name, literal in found.items():
            kind = None if variables is None else _type_of(variables, name)
            made[name] = read_as(literal, kind, types.get(name), resolve)
    except ConversionError as error:
        raise error.at_key(name).at_root(side) from error.__cause__
    except RecursionError:
        raise too_deep().at_key(name).at_root(side) from None
    return made


def write_all(
    side: str, values: Mapping[str, object], interface: object, python_types: Mapping[str, object] | None, flyte: int
) -> dict[str, Any]:  # literals of either version, by name
    """Return the literals of all inputs or outputs, in the order of the interface.

    Args:
        side: `inputs` or `outputs`.
        values: the values by name.
        interface: a TypedInterface, or None.
        python_types: Python types by name, or None.
        flyte: 1 or 2, where no interface says so.
    """
    _check_mapping(side, values)
    variables = _variables_of(side, interface)
    if variables is not None:
        _check_names(side, values, variables, _may_be_absent(side, variables))
    types = python_types or {}
    _check_types(side, types, values if variables is None else variables)
    names = values if variables is None else [name for name in variables if name in values]
    made: dict[str, Any] = {}
    name = ""
    try:
        for name in names:
            made[name] = write_as(values[name], types.get(name), _type_of(variables, name), flyte)
    except ConversionError as error:
        raise error.at_key(name).at_root(side) from error.__cause__
    except RecursionError:
        raise too_deep().at_key(name).at_root(side) from None
    return made


def _check_mapping(side: str, values: object) -> None:
    """Refuse what is not a mapping of strings, though callers without a type checker may bring it."""
    if not isinstance(values, Mapping):
        raise LiteralTypeError(f"expected a mapping of names to values, got {type(values).__name__}").at_root(side)
    for name in cast("Mapping[object, object]", values):
        if not isinstance(name, str):
            raise LiteralTypeError(f"expected names that are str, got {type(name).__name__}").at_root(side)


def flyte_of(interface: object, flyte: int) -> int:
    """Return the version of an interface: 1 or 2."""
    return idl_of(interface).flyte if isinstance(interface, Message) else flyte


def _by_name(side: str, literals: object) -> dict[str, Any]:  # literals of either version
    if literals is None:
        return {}
    if isinstance(literals, Message):
        name = literals.proto_full_name()
        message: Any = literals  # of one of these classes
        if name in ("flyteidl.core.LiteralMap", "flyteidl2.core.LiteralMap"):
            return dict(message.literals)
        if name in ("flyteidl2.task.Inputs", "flyteidl2.task.Outputs"):
            return _named(side, message.literals)
    raise LiteralTypeError(f"expected a LiteralMap, got {type(literals).__name__}").at_root(side)


def _named(side: str, entries: Iterable[Any]) -> dict[str, Any]:  # NamedLiterals to literals
    found: dict[str, Any] = {}
    for entry in entries:
        if entry.name in found:
            raise LiteralValueError("expected each name once, got it twice").at_key(entry.name).at_root(side)
        if entry.value is None:
            raise LiteralValueError("expected a value, got none").at_key(entry.name).at_root(side)
        found[entry.name] = entry.value
    return found


def _variables_of(side: str, interface: object) -> dict[str, Any] | None:  # Variables of either version
    if interface is None:
        return None
    if not isinstance(interface, Message) or not interface.proto_full_name().endswith(".TypedInterface"):
        raise LiteralTypeError(f"expected a TypedInterface, got {type(interface).__name__}").at_root(side)
    found: Any = getattr(interface, side)  # a VariableMap of either version
    if found is None:
        return {}
    variables: Any = found.variables
    if isinstance(variables, dict):
        return cast("dict[str, Any]", variables)
    return {entry.key: entry.value for entry in variables}  # Flyte 2 keeps their order


def _type_of(variables: Mapping[str, Any] | None, name: str) -> Any:  # a LiteralType of either version
    variable = variables.get(name) if variables is not None else None
    return variable.type if variable is not None else None


def _check_names(side: str, found: Mapping[str, object], variables: Mapping[str, object], absent: set[str]) -> None:
    for name in found:
        if name not in variables:
            raise LiteralValueError(f"expected {_names(variables)}, got another name").at_key(name).at_root(side)
    missing = [name for name in variables if name not in found and name not in absent]
    if missing:
        raise LiteralValueError("expected a value, got none").at_key(missing[0]).at_root(side)


def _may_be_absent(side: str, variables: Mapping[str, Any]) -> set[str]:  # Variables of either version
    """Return the names of variables that need no value: those that may be None."""
    return {name for name, variable in variables.items() if variable.type is not None and _allows_none(variable.type)}


def _allows_none(literal_type: Any) -> bool:  # a LiteralType of either version
    if literal_type.union_type is None:
        return literal_type.simple is not None and int(literal_type.simple) == 0
    return any(_allows_none(variant) for variant in literal_type.union_type.variants)


def _check_types(side: str, types: Mapping[str, object], known: Iterable[str]) -> None:
    names = set(known)
    for name in types:
        if name not in names:
            raise (
                LiteralValueError(f"expected {_names(names)} in python_types, got another name")
                .at_key(name)
                .at_root(side)
            )


def _names(names: Iterable[str]) -> str:
    shown = sorted(names)
    if not shown:
        return "no names"
    return f"one of {', '.join(shown[:20])}{' ...' if len(shown) > 20 else ''}"
