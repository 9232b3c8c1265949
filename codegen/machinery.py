"""The names that a message class carries once it has been used, besides those that its base classes offer."""

from __future__ import annotations

import copy
import pickle
from functools import cache

from flytemodels._runtime import Message, field, message_dataclass

__all__ = ["names_after_use"]


@message_dataclass(slots=True, eq=False, repr=False)
class _Probe(Message):
    """A message like a generated one, to see what becomes of its class."""

    probed: str = field(1, "string")


# Not as an argument of the class, which would register it: that asks the type index, which may not have been made.
_Probe._proto_full_name = "Probe"  # pyright: ignore[reportPrivateUsage]


@cache
def names_after_use() -> frozenset[str]:
    """Use a message, and collect what its class has got by that: plans, tables, and whatever comes after them.

    Returns:
        The attributes of the class.
    """
    probe = _Probe.parse(bytes(_Probe(probed="x")))
    assert _Probe.from_json(probe.to_json()) == copy.deepcopy(probe) == pickle.loads(pickle.dumps(probe))
    for method in (probe.short_string, probe.verbose_string, probe.to_dict):
        method()
    return frozenset(vars(_Probe).keys() - {"probed"})
