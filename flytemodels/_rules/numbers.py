"""Field numbers and types of buf.validate's own messages: a violation names the broken rule by a path in them."""

from __future__ import annotations

from functools import cache
from typing import Final

from flytemodels._model.kinds import SCALARS, Kind
from flytemodels._rules.violations import FieldPathElement

__all__ = ["rule_element", "type_element"]

_TYPES: Final = {
    **dict(
        zip(("float", "double", "int32", "int64", "uint32", "uint64", "sint32", "sint64"), range(1, 9), strict=True)
    ),
    **dict(
        zip(
            ("fixed32", "fixed64", "sfixed32", "sfixed64", "bool", "string", "bytes", "enum"), range(9, 17), strict=True
        )
    ),
    "repeated": 18,
    "map": 19,
    "any": 20,
    "duration": 21,
    "timestamp": 22,
    "cel": 23,
    "field_mask": 28,
}
"""The numbers of the messages in `FieldRules`."""

_SCALARS: Final = {"required": (25, "bool"), "cel_expression": (29, "string")}
"""The numbers and types of the other fields of `FieldRules`."""

_RULES: Final = {
    "bool": "const=1:bool",
    "string": """
        const=1:string len=19:uint64 min_len=2:uint64 max_len=3:uint64 len_bytes=20:uint64 min_bytes=4:uint64
        max_bytes=5:uint64 pattern=6:string prefix=7:string suffix=8:string contains=9:string not_contains=23:string
        in=10:string not_in=11:string email=12:bool hostname=13:bool ip=14:bool ipv4=15:bool ipv6=16:bool uri=17:bool
        uri_ref=18:bool address=21:bool uuid=22:bool tuuid=33:bool ip_with_prefixlen=26:bool ipv4_with_prefixlen=27:bool
        ipv6_with_prefixlen=28:bool ip_prefix=29:bool ipv4_prefix=30:bool ipv6_prefix=31:bool host_and_port=32:bool
        ulid=35:bool protobuf_fqn=37:bool protobuf_dot_fqn=38:bool well_known_regex=24:enum""",
    "bytes": """
        const=1:bytes len=13:uint64 min_len=2:uint64 max_len=3:uint64 pattern=4:string prefix=5:bytes suffix=6:bytes
        contains=7:bytes in=8:bytes not_in=9:bytes ip=10:bool ipv4=11:bool ipv6=12:bool uuid=15:bool""",
    "enum": "const=1:int32 defined_only=2:bool in=3:int32 not_in=4:int32",
    "repeated": "min_items=1:uint64 max_items=2:uint64 unique=3:bool items=4:message",
    "map": "min_pairs=1:uint64 max_pairs=2:uint64 keys=4:message values=5:message",
    "any": "in=2:string not_in=3:string",
    "duration": """
        const=2:message lt=3:message lte=4:message gt=5:message gte=6:message in=7:message not_in=8:message""",
    "field_mask": "const=1:message in=2:string not_in=3:string",
    "timestamp": """
        const=2:message lt=3:message lte=4:message lt_now=7:bool gt=5:message gte=6:message gt_now=8:bool
        within=9:message""",
}
"""The fields of each message of rules: `name=number:type`."""

_NUMERIC: Final = "const=1:{0} lt=2:{0} lte=3:{0} gt=4:{0} gte=5:{0} in=6:{0} not_in=7:{0} finite=8:bool"
"""The same for the rules of all numbers; only floats have `finite`."""


@cache
def type_element(name: str, index: int | None = None) -> FieldPathElement:
    """Return the step of a path that enters a field of `FieldRules`.

    Args:
        name: the field: a type such as `string`, or `cel`, `cel_expression` or `required`.
        index: which item of a list.

    Returns:
        The step.
    """
    if name in _SCALARS:
        number, kind = _SCALARS[name]
        return FieldPathElement(name, number, int(SCALARS[kind]), subscript=index)
    return FieldPathElement(name, _TYPES[name], int(Kind.MESSAGE), subscript=index)


@cache
def rule_element(kind: str, name: str) -> FieldPathElement:
    """Return the step of a path that enters a rule.

    Args:
        kind: the type that the rule is for, such as `string`.
        name: the rule, such as `min_len`.

    Returns:
        The step.
    """
    for entry in _RULES.get(kind, _NUMERIC.format(kind)).split():
        field, _, rest = entry.partition("=")
        if field == name:
            number, _, type_name = rest.partition(":")
            return FieldPathElement(name, int(number), int(SCALARS.get(type_name, Kind.MESSAGE)))
    raise LookupError(f"expected a rule for {kind}, got {name}")
