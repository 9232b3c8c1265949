"""A task's inputs as a mapping of Python values: what `inputs.pb` and a CreateTaskRequest hold.

from flytemodels.values import inputs

values = inputs.to_python(literals, interface)
literals = inputs.from_python(values, interface)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast, overload

from flytemodels.values._variables import flyte_of, read_all, write_all

if TYPE_CHECKING:
    from typing import Literal

    from flytemodels.flyteidl import core
    from flytemodels.flyteidl2 import core as core2
    from flytemodels.flyteidl2 import task
    from flytemodels.values.references import Offloaded

__all__ = ["from_python", "to_python"]


def to_python(
    literals: core.LiteralMap | core2.LiteralMap | task.Inputs | None,
    interface: core.TypedInterface | core2.TypedInterface | None = None,
    python_types: Mapping[str, object] | None = None,
    *,
    resolve: Callable[[Offloaded], bytes] | None = None,
) -> dict[str, Any]:  # whatever the literals are
    """Return the Python values of inputs by name, as `flytemodels.values.to_python` returns each.

    Args:
        literals: a LiteralMap, or Flyte 2's Inputs. None means no inputs.
        interface: the task's interface: the types of the values, against which the names are checked. None takes what
            is there.
        python_types: the Python types that some or all values should have, by name.
        resolve: called with each offloaded literal, returns the bytes that were stored; None leaves them as
            `Offloaded`.

    Returns:
        The values, in the order of the literals.

    Raises:
        LiteralValueError: a literal does not fit its type, a name is not in the interface, or a value is missing whose
            type does not allow None.
        LiteralTypeError: an argument has another type.
    """
    return read_all("inputs", literals, interface, python_types, resolve)


@overload
def from_python(
    values: Mapping[str, object],
    interface: core.TypedInterface | None = None,
    python_types: Mapping[str, object] | None = None,
    *,
    flyte: Literal[1] = 1,
) -> core.LiteralMap: ...


@overload
def from_python(
    values: Mapping[str, object],
    interface: core2.TypedInterface,
    python_types: Mapping[str, object] | None = None,
) -> task.Inputs: ...


@overload
def from_python(
    values: Mapping[str, object],
    interface: None = None,
    python_types: Mapping[str, object] | None = None,
    *,
    flyte: Literal[2],
) -> task.Inputs: ...


def from_python(
    values: Mapping[str, object],
    interface: core.TypedInterface | core2.TypedInterface | None = None,
    python_types: Mapping[str, object] | None = None,
    *,
    flyte: int = 1,
) -> core.LiteralMap | task.Inputs:
    """Return Python values as inputs, each written as `flytemodels.values.to_literal` writes it.

    Args:
        values: the values by name.
        interface: the task's interface: the types to write, against which the names are checked. None writes each value
            as its own type.
        python_types: the Python types of some or all values, by name; they count before the interface's.
        flyte: 1 or 2, where there is no interface to say so.

    Returns:
        A LiteralMap or, for Flyte 2, Inputs, in the order of the interface.

    Raises:
        LiteralTypeError: a value has another type, or Flyte has no literal for it.
        LiteralValueError: a name is not in the interface, a value is missing whose type does not allow None, or a value
            is out of range.
    """
    flyte = flyte_of(interface, flyte)
    found = write_all("inputs", values, interface, python_types, flyte)
    if flyte == 1:
        from flytemodels.flyteidl.core.literals import LiteralMap

        return LiteralMap(literals=cast("dict[str, core.Literal]", found))
    from flytemodels.flyteidl2.task.common import Inputs, NamedLiteral

    return Inputs(literals=[NamedLiteral(name=name, value=literal) for name, literal in found.items()])
