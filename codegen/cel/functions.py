"""The functions of CEL, of its string extension and of protovalidate, and what each becomes in Python.

In a template, `{0}` is the target or the first argument, and `cel` is `flytemodels._rules.cel`.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from .types import BOOL, BYTES, DOUBLE, DURATION, INT, STRING, TIMESTAMP, UINT, ListType, Type

__all__ = ["FUNCTIONS", "METHODS", "Overload"]


@frozen
class Overload:
    """A function for some types of arguments.

    Attributes:
        arguments: the types, that of the target first.
        template: the Python text.
        result: the type of the result.
        may_raise: whether it can fail.
        compares: whether the template is a comparison, which binds less than a call.
    """

    arguments: tuple[Type, ...]
    template: str
    result: Type
    may_raise: bool = False
    compares: bool = False


_STRINGS: Final = ListType(STRING)


def _one(argument: Type, template: str, result: Type, may_raise: bool = False) -> Overload:
    return Overload((argument,), template, result, may_raise)


def _part_of_time(function: str) -> list[Overload]:
    return [
        Overload((TIMESTAMP,), f"cel.{function}({{0}})", INT),
        Overload((TIMESTAMP, STRING), f"cel.{function}({{0}}, {{1}})", INT, may_raise=True),
    ]


METHODS: Final[dict[str, list[Overload]]] = {
    "startsWith": [Overload((kind, kind), "{0}.startswith({1})", BOOL) for kind in (STRING, BYTES)],
    "endsWith": [Overload((kind, kind), "{0}.endswith({1})", BOOL) for kind in (STRING, BYTES)],
    "contains": [Overload((kind, kind), "{1} in {0}", BOOL, compares=True) for kind in (STRING, BYTES)],
    "matches": [Overload((STRING, STRING), "cel.matches({0}, {1})", BOOL, may_raise=True)],
    "size": [_one(STRING, "len({0})", INT), _one(BYTES, "len({0})", INT)],
    "charAt": [Overload((STRING, INT), "cel.char_at({0}, {1})", STRING, may_raise=True)],
    "indexOf": [
        Overload((STRING, STRING), "{0}.find({1})", INT),
        Overload((STRING, STRING, INT), "cel.index_of({0}, {1}, {2})", INT, may_raise=True),
    ],
    "lastIndexOf": [
        Overload((STRING, STRING), "{0}.rfind({1})", INT),
        Overload((STRING, STRING, INT), "cel.last_index_of({0}, {1}, {2})", INT, may_raise=True),
    ],
    "lowerAscii": [_one(STRING, "cel.lower_ascii({0})", STRING)],
    "upperAscii": [_one(STRING, "cel.upper_ascii({0})", STRING)],
    "replace": [
        Overload((STRING, STRING, STRING), "{0}.replace({1}, {2})", STRING),
        Overload((STRING, STRING, STRING, INT), "{0}.replace({1}, {2}, {3})", STRING),
    ],
    "split": [
        Overload((STRING, STRING), "cel.split({0}, {1})", _STRINGS),
        Overload((STRING, STRING, INT), "cel.split({0}, {1}, {2})", _STRINGS),
    ],
    "substring": [
        Overload((STRING, INT), "cel.substring({0}, {1})", STRING, may_raise=True),
        Overload((STRING, INT, INT), "cel.substring({0}, {1}, {2})", STRING, may_raise=True),
    ],
    "trim": [_one(STRING, "{0}.strip()", STRING)],
    "reverse": [_one(STRING, "{0}[::-1]", STRING)],
    "join": [
        _one(_STRINGS, '"".join({0})', STRING),
        Overload((_STRINGS, STRING), "{1}.join({0})", STRING),
    ],
    "isHostname": [_one(STRING, "cel.is_hostname({0})", BOOL)],
    "isEmail": [_one(STRING, "cel.is_email({0})", BOOL)],
    "isUri": [_one(STRING, "cel.is_uri({0})", BOOL)],
    "isUriRef": [_one(STRING, "cel.is_uri_ref({0})", BOOL)],
    "isHostAndPort": [Overload((STRING, BOOL), "cel.is_host_and_port({0}, {1})", BOOL)],
    "isIp": [_one(STRING, "cel.is_ip({0})", BOOL), Overload((STRING, INT), "cel.is_ip({0}, {1})", BOOL)],
    "isIpPrefix": [
        _one(STRING, "cel.is_ip_prefix({0})", BOOL),
        Overload((STRING, INT), "cel.is_ip_prefix({0}, {1})", BOOL),
        Overload((STRING, BOOL), "cel.is_ip_prefix({0}, 0, {1})", BOOL),
        Overload((STRING, INT, BOOL), "cel.is_ip_prefix({0}, {1}, {2})", BOOL),
    ],
    "isNan": [_one(DOUBLE, "cel.isnan({0})", BOOL)],
    "isInf": [_one(DOUBLE, "cel.isinf({0})", BOOL), Overload((DOUBLE, INT), "cel.is_infinite({0}, {1})", BOOL)],
    "getFullYear": _part_of_time("full_year"),
    "getMonth": _part_of_time("month"),
    "getDate": _part_of_time("date"),
    "getDayOfMonth": _part_of_time("day_of_month"),
    "getDayOfWeek": _part_of_time("day_of_week"),
    "getDayOfYear": _part_of_time("day_of_year"),
    "getHours": [*_part_of_time("hours"), _one(DURATION, "cel.whole_hours({0})", INT)],
    "getMinutes": [*_part_of_time("minutes"), _one(DURATION, "cel.whole_minutes({0})", INT)],
    "getSeconds": [*_part_of_time("seconds"), _one(DURATION, "cel.whole_seconds({0})", INT)],
    "getMilliseconds": [*_part_of_time("milliseconds"), _one(DURATION, "cel.part_milliseconds({0})", INT)],
}
"""Functions that are called on a target, but for those that take any list."""

FUNCTIONS: Final[dict[str, list[Overload]]] = {
    "size": METHODS["size"],
    "matches": METHODS["matches"],
    "bool": [_one(BOOL, "{0}", BOOL), _one(STRING, "cel.to_bool({0})", BOOL, may_raise=True)],
    "int": [
        _one(INT, "{0}", INT),
        _one(UINT, "cel.int64({0})", INT, may_raise=True),
        _one(DOUBLE, "cel.truncated({0}, cel.int64)", INT, may_raise=True),
        _one(STRING, "cel.to_int({0})", INT, may_raise=True),
        _one(TIMESTAMP, "cel.to_seconds({0})", INT),
        _one(DURATION, "cel.whole_seconds({0})", INT),
    ],
    "uint": [
        _one(UINT, "{0}", UINT),
        _one(INT, "cel.uint64({0})", UINT, may_raise=True),
        _one(DOUBLE, "cel.truncated({0}, cel.uint64)", UINT, may_raise=True),
        _one(STRING, "cel.to_uint({0})", UINT, may_raise=True),
    ],
    "double": [
        _one(DOUBLE, "{0}", DOUBLE),
        _one(INT, "float({0})", DOUBLE),
        _one(UINT, "float({0})", DOUBLE),
        _one(STRING, "cel.to_double({0})", DOUBLE, may_raise=True),
    ],
    "string": [
        _one(STRING, "{0}", STRING),
        _one(BYTES, "cel.decoded({0})", STRING, may_raise=True),
        *(_one(kind, "cel.to_string({0})", STRING) for kind in (BOOL, INT, UINT, DOUBLE, TIMESTAMP, DURATION)),
    ],
    "bytes": [_one(BYTES, "{0}", BYTES), _one(STRING, "{0}.encode()", BYTES)],
    "duration": [_one(DURATION, "{0}", DURATION), _one(STRING, "cel.to_duration({0})", DURATION, may_raise=True)],
    "timestamp": [
        _one(TIMESTAMP, "{0}", TIMESTAMP),
        _one(STRING, "cel.to_timestamp({0})", TIMESTAMP, may_raise=True),
        _one(INT, "cel.at_seconds({0})", TIMESTAMP, may_raise=True),
    ],
    "strings.quote": [_one(STRING, "cel.quoted({0})", STRING)],
}
"""Functions without a target."""
