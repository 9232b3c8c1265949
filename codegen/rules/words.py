"""Says the rules of buf.validate in words, for docstrings: limits are printed from the rules, never by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

__all__ = ["limits_of_field", "limits_of_message", "limits_of_oneof"]

_Rules: TypeAlias = Any  # a message of buf.validate, whose class is made when options are read

_IGNORE_IF_ZERO, _IGNORE_ALWAYS = 1, 3

_COUNTED: Final = {"len": "character", "bytes": "byte", "items": "item", "pairs": "entry"}
_PLURALS: Final = {"entry": "entries"}
_BOUNDS: Final = {"gt": "above", "gte": "at least", "lt": "below", "lte": "at most"}
_AFFIXES: Final = {
    "prefix": "begins with",
    "suffix": "ends with",
    "contains": "contains",
    "not_contains": "does not contain",
    "pattern": "matches",
}
_FLAGS: Final = {
    "defined_only": "a member of the enum",
    "unique": "each once",
    "finite": "finite",
    "lt_now": "in the past",
    "gt_now": "in the future",
}
_FORMATS: Final = {
    "uri": "a URI",
    "uri_ref": "a URI or a reference to one",
    "email": "an e-mail address",
    "hostname": "a host name",
    "ip": "an IP address",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "uuid": "a UUID",
    "tuuid": "a UUID without dashes",
    "address": "a host name or an IP address",
    "host_and_port": "a host and a port",
}
_PARTS: Final = {"items": "each item", "keys": "each key", "values": "each value"}


def limits_of_field(rules: _Rules) -> str:
    """Say the rules of a field, of the items of a list, or of the keys or values of a map.

    Args:
        rules: a `buf.validate.FieldRules`, or None.

    Returns:
        Such as "required; 1 to 63 characters"; "" where there are none.
    """
    if rules is None or rules.ignore == _IGNORE_ALWAYS:
        return ""
    kind = rules.WhichOneof("type")
    found: list[str] = [
        *(["required"] if rules.required else []),
        *(_standard(kind, getattr(rules, kind)) if kind is not None else []),
        *_expressions(rules),
    ]
    text = "; ".join(found)
    return f"where it is set: {text}" if text and rules.ignore == _IGNORE_IF_ZERO else text


def limits_of_message(rules: _Rules) -> str:
    """Say the rules of a message, those that look at several fields.

    Args:
        rules: a `buf.validate.MessageRules`, or None.

    Returns:
        Such as "project requires domain to be specified"; "" where there are none.
    """
    if rules is None:
        return ""
    oneofs = [
        f"{'exactly' if one.required else 'at most'} one of {', '.join(f'`{name}`' for name in one.fields)}"
        for one in getattr(rules, "oneof", ())
    ]
    return "; ".join([*oneofs, *_expressions(rules)])


def limits_of_oneof(rules: _Rules) -> str:
    """Say the rule of a oneof: whether one of its fields has to be set.

    Args:
        rules: a `buf.validate.OneofRules`, or None.

    Returns:
        "one has to be set" or "".
    """
    return "one has to be set" if rules is not None and rules.required else ""


def _expressions(rules: _Rules) -> Iterator[str]:
    for rule in rules.cel:
        yield rule.message.rstrip(".") or f"`{rule.expression}`"
    yield from (f"`{expression}`" for expression in getattr(rules, "cel_expression", ()))


def _standard(kind: str, rules: _Rules) -> Iterator[str]:
    """Say the standard rules of a type, in the order of the rules' own fields."""
    set_rules = {one.name: value for one, value in rules.ListFields() if not one.is_extension}
    yield from _counts(kind, set_rules)
    yield from _range(set_rules)
    for name, value in set_rules.items():
        if name in _AFFIXES:
            yield f"{_AFFIXES[name]} {_shown(value)}"
        elif name in _PARTS:
            limits = limits_of_field(value)
            if limits:
                yield f"{_PARTS[name]}: {limits}"
        elif name in ("in", "not_in"):
            yield f"{'none' if name == 'not_in' else 'one'} of {', '.join(map(_shown, value))}"
        elif name == "const":
            yield f"always {_shown(value)}"
        elif value is True:
            yield _FLAGS.get(name) or _FORMATS.get(name) or f"`{name}`"


def _counts(kind: str, rules: Mapping[str, Any]) -> Iterator[str]:
    """Say lengths: `len`, `min_len` and `max_len`, and likewise in bytes, items and entries."""
    for unit, word in _COUNTED.items():
        exact = rules.get("len_bytes" if unit == "bytes" else unit) if unit in ("len", "bytes") else None
        least, most = (rules.get(f"{end}_{unit}") for end in ("min", "max"))
        counted = "byte" if kind == "bytes" else word
        if exact is not None:
            yield f"exactly {_number(exact, counted)}"
        elif least and most is not None:
            yield _number(most, counted, f"{least} to ") if least < most else f"exactly {_number(most, counted)}"
        elif most is not None:
            yield f"at most {_number(most, counted)}"
        elif least:
            yield "not empty" if least == 1 else f"at least {_number(least, counted)}"


def _number(count: int, word: str, before: str = "") -> str:
    return f"{before}{count} {word if count == 1 else _PLURALS.get(word, f'{word}s')}"


def _range(rules: Mapping[str, Any]) -> Iterator[str]:
    """Say the bounds of numbers and times. Where the lower is above the upper, the value is outside both."""
    found = [(name, rules[name]) for name in _BOUNDS if name in rules]
    texts = [f"{_BOUNDS[name]} {_shown(value)}" for name, value in found]
    if len(found) == 2 and _order(found[0][1]) > _order(found[1][1]):
        yield " or ".join(texts)
    elif texts:
        yield " and ".join(texts)
    if "within" in rules:
        yield f"at most {_shown(rules['within'])} from now"


def _order(value: Any) -> Any:  # a number, or the parts of a time: whatever the rule compares
    return (value.seconds, value.nanos) if hasattr(value, "nanos") else value


def _shown(value: Any) -> str:  # the value of a rule: a scalar, a Duration or a Timestamp
    if hasattr(value, "ToJsonString"):
        return f"`{value.ToJsonString()}`"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return f"`{value}`" if isinstance(value, str) else str(value) if not isinstance(value, bytes) else f"`{value!r}`"
