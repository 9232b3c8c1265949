"""The well-known formats of strings, each as a function that returns whether a text has the format.

All take time in proportion to the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

__all__ = [
    "is_email",
    "is_header_name",
    "is_header_value",
    "is_host_and_port",
    "is_hostname",
    "is_ip",
    "is_ip_prefix",
    "is_loose_header_name",
    "is_loose_header_value",
    "is_protobuf_dot_fqn",
    "is_protobuf_fqn",
    "is_tuuid",
    "is_ulid",
    "is_uuid",
]


def _whole(pattern: str) -> Callable[[str], bool]:
    """Make the test of a whole text; the patterns are such that `re` takes linear time."""
    match = re.compile(rf"(?:{pattern})\Z").match
    return lambda text: match(text) is not None


_NAME: Final = r"[A-Za-z_][A-Za-z_0-9]*"

is_uuid: Final = _whole(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
is_tuuid: Final = _whole(r"[0-9a-fA-F]{32}")
is_ulid: Final = _whole(r"[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}")
is_protobuf_fqn: Final = _whole(rf"{_NAME}(?:\.{_NAME})*")
is_protobuf_dot_fqn: Final = _whole(rf"(?:\.{_NAME})+")
# `+-.` is a range, as in the definition of the rule: it takes in the comma.
is_header_name: Final = _whole(r":?[0-9a-zA-Z!#$%&'*+-.^_|~`]+")
is_header_value: Final = _whole(r"[^\x00-\x08\x0a-\x1f\x7f]*")
is_loose_header_name: Final = _whole(r"[^\x00\x0a\x0d]+")
is_loose_header_value: Final = _whole(r"[^\x00\x0a\x0d]*")

# https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
_EMAIL_LABEL: Final = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
is_email: Final = _whole(rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_EMAIL_LABEL}(?:\.{_EMAIL_LABEL})*")

_LABEL: Final = re.compile(r"(?!-)[a-zA-Z0-9-]{1,63}(?<!-)\Z")
_IPV4: Final = re.compile(r"(?:{0})(?:\.(?:{0})){{3}}\Z".format(r"25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]"))
_NUMBER: Final = re.compile(r"(?:0|[1-9][0-9]{0,5})\Z")
_GROUP: Final = re.compile(r"[0-9a-fA-F]{1,4}\Z")


def is_hostname(text: str) -> bool:
    """Return whether a text is a host's name: labels of letters, digits and hyphens, the last one not a number.

    A dot may end it. Without that it has at most 253 characters, and each label at most 63.
    """
    text = text.removesuffix(".")
    if len(text) > 253:
        return False
    labels = text.split(".")
    return all(map(_LABEL.match, labels)) and not labels[-1].isdigit()


def is_ip(text: str, version: int = 0) -> bool:
    """Return whether a text is an IP address.

    Args:
        text: the text; an IPv6 address may have a zone, as in `fe80::1%eth0`.
        version: 4 or 6 for that version only, 0 for either. There is no address of another version.
    """
    if version == 0:
        return _is_ipv4(text) or _is_ipv6(text)
    return _is_ipv4(text) if version == 4 else version == 6 and _is_ipv6(text)


def is_ip_prefix(text: str, version: int = 0, strict: bool = False) -> bool:
    """Return whether a text is an IP address with the length of a prefix, as in `10.0.0.0/8`.

    Args:
        text: the text.
        version: 4 or 6 for that version only, 0 for either.
        strict: True where no bit behind the prefix may be set.
    """
    address, slash, length = text.partition("/")
    if not slash or not _NUMBER.match(length):
        return False
    numbers = (_ipv4_number(address), 32) if version != 6 else (None, 0), (_ipv6_number(address), 128)
    for number, bits in numbers if version != 4 else numbers[:1]:
        if version not in (0, 4, 6) or number is None or int(length) > bits:
            continue
        return not strict or number & ((1 << (bits - int(length))) - 1) == 0
    return False


def is_host_and_port(text: str, port_required: bool) -> bool:
    """Return whether a text is a host's name or IP address, with a port.

    Args:
        text: the text; an IPv6 address is in brackets.
        port_required: False where the port may be missing.
    """
    if text.startswith("["):
        host, bracket, rest = text[1:].rpartition("]")
        if not bracket or not _is_ipv6(host):
            return False
        return _is_port(rest[1:]) if rest.startswith(":") else not rest and not port_required
    host, colon, port = text.rpartition(":")
    if not colon:
        return not port_required and (is_hostname(text) or _is_ipv4(text))
    return _is_port(port) and (is_hostname(host) or _is_ipv4(host))


def _is_port(text: str) -> bool:
    return _NUMBER.match(text) is not None and int(text) <= 0xFFFF


def _is_ipv4(text: str) -> bool:
    return _IPV4.match(text) is not None


def _is_ipv6(text: str) -> bool:
    address, percent, zone = text.partition("%")
    if percent and (not zone or "\0" in zone):
        return False
    return _ipv6_number(address) is not None


def _ipv4_number(text: str) -> int | None:
    if not _is_ipv4(text):
        return None
    number = 0
    for part in text.split("."):
        number = number << 8 | int(part)
    return number


def _ipv6_number(text: str) -> int | None:
    """Read an IPv6 address without a zone."""
    if len(text) > 45:
        return None
    head, compressed, tail = text.partition("::")
    before = _groups(head, last=not compressed)
    after = _groups(tail, last=True)
    if before is None or after is None:
        return None
    missing = 8 - len(before) - len(after)
    if missing < 1 if compressed else missing:
        return None
    number = 0
    for group in (*before, *[0] * missing, *after):
        number = number << 16 | group
    return number


def _groups(text: str, last: bool) -> list[int] | None:
    """Read groups of hexadecimal digits; the last ones of an address may be an IPv4 address."""
    if not text:
        return []
    found: list[int] = []
    parts = text.split(":")
    if last and "." in parts[-1]:
        number = _ipv4_number(parts.pop())
        if number is None:
            return None
        found = [number >> 16, number & 0xFFFF]
    if not all(map(_GROUP.match, parts)):
        return None
    return [*(int(part, 16) for part in parts), *found]
