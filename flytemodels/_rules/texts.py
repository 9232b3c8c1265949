"""The standard rules of strings and bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, TypeAlias

from flytemodels._model.attempts import attempt
from flytemodels._rules import formats, uris
from flytemodels._rules.errors import EvaluationError
from flytemodels._rules.model import Check, Standard, Test, standard_check, within
from flytemodels._rules.regex import Pattern
from flytemodels._rules.scalars import membership

__all__ = ["bytes_", "string"]

Format: TypeAlias = Literal[
    "email",
    "hostname",
    "ip",
    "ipv4",
    "ipv6",
    "uri",
    "uri_ref",
    "address",
    "uuid",
    "tuuid",
    "ulid",
    "ip_with_prefixlen",
    "ipv4_with_prefixlen",
    "ipv6_with_prefixlen",
    "ip_prefix",
    "ipv4_prefix",
    "ipv6_prefix",
    "host_and_port",
    "protobuf_fqn",
    "protobuf_dot_fqn",
    "header_name",
    "header_value",
]
"""The well-known formats of strings; the last two are those of `well_known_regex`."""

_FORMATS: Final[dict[str, tuple[Callable[[str], bool], str, str]]] = {
    "email": (formats.is_email, "must be a valid email address", "a valid email address"),
    "hostname": (formats.is_hostname, "must be a valid hostname", "a valid hostname"),
    "ip": (formats.is_ip, "must be a valid IP address", "a valid IP address"),
    "ipv4": (lambda text: formats.is_ip(text, 4), "must be a valid IPv4 address", "a valid IPv4 address"),
    "ipv6": (lambda text: formats.is_ip(text, 6), "must be a valid IPv6 address", "a valid IPv6 address"),
    "uri": (uris.is_uri, "must be a valid URI", "a valid URI"),
    "uri_ref": (uris.is_uri_ref, "must be a valid URI Reference", ""),
    "address": (
        lambda text: formats.is_hostname(text) or formats.is_ip(text),
        "must be a valid hostname, or ip address",
        "a valid hostname, or ip address",
    ),
    "uuid": (formats.is_uuid, "must be a valid UUID", "a valid UUID"),
    "tuuid": (formats.is_tuuid, "must be a valid trimmed UUID", "a valid trimmed UUID"),
    "ulid": (formats.is_ulid, "must be a valid ULID", "a valid ULID"),
    "ip_with_prefixlen": (formats.is_ip_prefix, "must be a valid IP prefix", "a valid IP prefix"),
    "ipv4_with_prefixlen": (
        lambda text: formats.is_ip_prefix(text, 4),
        "must be a valid IPv4 address with prefix length",
        "a valid IPv4 address with prefix length",
    ),
    "ipv6_with_prefixlen": (
        lambda text: formats.is_ip_prefix(text, 6),
        "must be a valid IPv6 address with prefix length",
        "a valid IPv6 address with prefix length",
    ),
    "ip_prefix": (
        lambda text: formats.is_ip_prefix(text, 0, True),
        "must be a valid IP prefix",
        "a valid IP prefix",
    ),
    "ipv4_prefix": (
        lambda text: formats.is_ip_prefix(text, 4, True),
        "must be a valid IPv4 prefix",
        "a valid IPv4 prefix",
    ),
    "ipv6_prefix": (
        lambda text: formats.is_ip_prefix(text, 6, True),
        "must be a valid IPv6 prefix",
        "a valid IPv6 prefix",
    ),
    "host_and_port": (
        lambda text: formats.is_host_and_port(text, True),
        "must be a valid host (hostname or IP address) and port pair",
        "a valid host and port pair",
    ),
    "protobuf_fqn": (
        formats.is_protobuf_fqn,
        "must be a valid fully-qualified Protobuf name",
        "a valid fully-qualified Protobuf name",
    ),
    "protobuf_dot_fqn": (
        formats.is_protobuf_dot_fqn,
        "must be a valid fully-qualified Protobuf name with a leading dot",
        "a valid fully-qualified Protobuf name with a leading dot",
    ),
}
"""The formats: their tests, what is wrong with other texts, and what the empty text is not ("" where it may be one)."""


def string(
    *,
    const: str | None = None,
    len_: int | None = None,
    min_len: int | None = None,
    max_len: int | None = None,
    len_bytes: int | None = None,
    min_bytes: int | None = None,
    max_bytes: int | None = None,
    pattern: str | None = None,
    prefix: str | None = None,
    suffix: str | None = None,
    contains: str | None = None,
    not_contains: str | None = None,
    in_: tuple[str, ...] = (),
    not_in: tuple[str, ...] = (),
    format_: Format | None = None,
    strict: bool = True,
) -> Standard:
    """Return the rules of a string.

    Args:
        const: what it must be.
        len_: how many characters it must have.
        min_len: how many it must have at least.
        max_len: how many it may have.
        len_bytes: how many bytes it must have as UTF-8.
        min_bytes: how many it must have at least.
        max_bytes: how many it may have.
        pattern: a regular expression in RE2's syntax that must match somewhere in it.
        prefix: what it must begin with.
        suffix: what it must end with.
        contains: what must be in it.
        not_contains: what must not be in it.
        in_: what it must be one of.
        not_in: what it must not be.
        format_: a well-known format; `header_name` and `header_value` are those of `well_known_regex`.
        strict: False where the headers' formats only refuse what would break a line.
    """
    checks: list[Check] = []

    def add(name: str, fails: Test, message: str) -> None:
        checks.append(standard_check("string", name, fails, message))

    if const is not None:
        add("const", lambda value: value != const, f"must equal `{const}`")
    checks.extend(_lengths("string", "characters", len_, min_len, max_len))
    if len_bytes is not None:
        add("len_bytes", lambda value: _size(value) != len_bytes, f"must be {len_bytes} bytes")
    if min_bytes is not None:
        add("min_bytes", lambda value: _size(value) < min_bytes, f"must be at least {min_bytes} bytes")
    if max_bytes is not None:
        add("max_bytes", lambda value: _size(value) > max_bytes, f"must be at most {max_bytes} bytes")
    if pattern is not None:
        search = Pattern(pattern).search
        add("pattern", lambda value: not search(value), f"does not match regex pattern `{pattern}`")
    if prefix is not None:
        add("prefix", lambda value: not value.startswith(prefix), f"does not have prefix `{prefix}`")
    if suffix is not None:
        add("suffix", lambda value: not value.endswith(suffix), f"does not have suffix `{suffix}`")
    if contains is not None:
        add("contains", lambda value: contains not in value, f"does not contain substring `{contains}`")
    if not_contains is not None:
        add("not_contains", lambda value: not_contains in value, f"contains substring `{not_contains}`")
    checks.extend(membership("string", in_, not_in))
    if format_ is not None:
        checks.extend(_header(format_, strict) if format_.startswith("header") else _format(format_))
    return Standard("string", tuple(checks), within(checks, min_len, max_len))


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())


def _lengths(kind: str, unit: str, exact: int | None, least: int | None, most: int | None) -> list[Check]:
    checks: list[Check] = []
    if exact is not None:
        checks.append(standard_check(kind, "len", lambda value: len(value) != exact, f"must be {exact} {unit}"))
    if least is not None:
        text = f"must be at least {least} {unit}"
        checks.append(standard_check(kind, "min_len", lambda value: len(value) < least, text))
    if most is not None:
        checks.append(
            standard_check(kind, "max_len", lambda value: len(value) > most, f"must be at most {most} {unit}")
        )
    return checks


def _format(name: str) -> list[Check]:
    is_valid, message, what = _FORMATS[name]
    if not what:
        return [standard_check("string", name, lambda value: not is_valid(value), message)]
    return [
        standard_check("string", name, lambda value: value != "" and not is_valid(value), message),
        standard_check(
            "string", name, lambda value: value == "", f"value is empty, which is not {what}", f"{name}_empty"
        ),
    ]


def _header(name: str, strict: bool) -> list[Check]:
    rule, suffix = "well_known_regex", f"well_known_regex.{name}"
    if name == "header_value":
        is_value = formats.is_header_value if strict else formats.is_loose_header_value
        text = "must be a valid HTTP header value"
        return [standard_check("string", rule, lambda value: not is_value(value), text, suffix)]
    is_name = formats.is_header_name if strict else formats.is_loose_header_name
    text = "value is empty, which is not a valid HTTP header name"
    return [
        standard_check(
            "string",
            rule,
            lambda value: value != "" and not is_name(value),
            "must be a valid HTTP header name",
            suffix,
        ),
        standard_check("string", rule, lambda value: value == "", text, f"{suffix}_empty"),
    ]


_SIZES: Final = {
    "ip": ((4, 16), "IP address"),
    "ipv4": ((4,), "IPv4 address"),
    "ipv6": ((16,), "IPv6 address"),
    "uuid": ((16,), "UUID"),
}
"""How many bytes what has a format may have."""


def bytes_(
    *,
    const: bytes | None = None,
    len_: int | None = None,
    min_len: int | None = None,
    max_len: int | None = None,
    pattern: str | None = None,
    prefix: bytes | None = None,
    suffix: bytes | None = None,
    contains: bytes | None = None,
    in_: tuple[bytes, ...] = (),
    not_in: tuple[bytes, ...] = (),
    format_: Literal["ip", "ipv4", "ipv6", "uuid"] | None = None,
) -> Standard:
    """Return the rules of bytes: as for `string`; a pattern can be applied to UTF-8 only."""
    checks: list[Check] = []

    def add(name: str, fails: Test, message: str, suffix: str | None = None) -> None:
        checks.append(standard_check("bytes", name, fails, message, suffix))

    if const is not None:
        add("const", lambda value: value != const, f"must be {const.hex()}")
    checks.extend(_lengths("bytes", "bytes", len_, min_len, max_len))
    if pattern is not None:
        search = Pattern(pattern).search
        add("pattern", lambda value: not search(_text(value)), f"must match regex pattern `{pattern}`")
    if prefix is not None:
        add("prefix", lambda value: not value.startswith(prefix), f"does not have prefix {prefix.hex()}")
    if suffix is not None:
        add("suffix", lambda value: not value.endswith(suffix), f"does not have suffix {suffix.hex()}")
    if contains is not None:
        add("contains", lambda value: contains not in value, f"does not contain {contains.hex()}")
    checks.extend(membership("bytes", in_, not_in))
    if format_ is not None:
        sizes, what = _SIZES[format_]
        add(format_, lambda value: len(value) > 0 and len(value) not in sizes, f"must be a valid {what}")
        add(format_, lambda value: not value, f"value is empty, which is not a valid {what}", f"{format_}_empty")
    return Standard("bytes", tuple(checks), within(checks, min_len, max_len))


def _text(value: bytes) -> str:
    text = attempt(bytes.decode, value, UnicodeDecodeError)
    if text is None:
        raise EvaluationError("expected bytes that are UTF-8 for a regular expression, got others")
    return text
