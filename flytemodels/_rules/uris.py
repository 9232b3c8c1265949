"""URIs and references to them, by RFC 3986 and, for the zone of an IPv6 address, RFC 6874."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_to_bytes

from flytemodels._rules.formats import is_ip

__all__ = ["is_uri", "is_uri_ref"]

_PERCENT: Final = "%[0-9A-Fa-f]{2}"
_UNRESERVED: Final = r"A-Za-z0-9\-._~"
_SUB_DELIMS: Final = "!$&'()*+,;="


def _chars(extra: str) -> re.Pattern[str]:
    """Match what is made of unreserved characters, sub-delimiters, encoded ones and a few more."""
    return re.compile(rf"(?:[{_UNRESERVED}{_SUB_DELIMS}{extra}]|{_PERCENT})*\Z")


_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_USER: Final = _chars(":")
_HOST: Final = _chars("")
_PATH: Final = _chars(":@/")
_QUERY: Final = _chars(":@/?")
_PORT: Final = re.compile(r"[0-9]*\Z")
_FUTURE: Final = re.compile(rf"[vV][0-9A-Fa-f]+\.[{_UNRESERVED}{_SUB_DELIMS}:]+\Z")
_ZONE: Final = re.compile(rf"(?:[{_UNRESERVED}]|{_PERCENT})+\Z")


def is_uri(text: str) -> bool:
    """Return whether a text is a URI: it has a scheme, and maybe a fragment."""
    scheme = _SCHEME.match(text)
    return scheme is not None and _is_hierarchical(text[scheme.end() :], relative=False)


def is_uri_ref(text: str) -> bool:
    """Return whether a text is a URI or a reference relative to one."""
    return is_uri(text) or _is_hierarchical(text, relative=True)


def _is_hierarchical(text: str, relative: bool) -> bool:
    """Check what follows the scheme: an authority, a path, a query and a fragment."""
    text, _, fragment = text.partition("#")
    text, _, query = text.partition("?")
    if not (_QUERY.match(query) and _QUERY.match(fragment)):
        return False
    if text.startswith("//"):
        authority, slash, path = text[2:].partition("/")
        return _is_authority(authority) and _PATH.match(slash + path) is not None
    # A colon in the first segment would make it a scheme.
    if relative and ":" in text.partition("/")[0]:
        return False
    return _PATH.match(text) is not None


def _is_authority(text: str) -> bool:
    user, at, host = text.rpartition("@")
    if at and not _USER.match(user):
        return False
    if host.startswith("["):
        literal, bracket, rest = host[1:].rpartition("]")
        port = rest[1:] if rest.startswith(":") else rest
        return bool(bracket) and (not rest or rest.startswith(":")) and bool(_PORT.match(port)) and _is_literal(literal)
    host, _, port = host.partition(":")
    return bool(_PORT.match(port) and _HOST.match(host)) and _decodes(host)


def _is_literal(text: str) -> bool:
    """Check what is in brackets: an IPv6 address, perhaps with a zone behind `%25`, or a later version's."""
    if _FUTURE.match(text):
        return True
    address, percent, zone = text.partition("%")
    if not is_ip(address, 6):
        return False
    if not percent:
        return True
    zone = zone[2:] if zone.startswith("25") else ""
    return _ZONE.match(zone) is not None and _decodes(zone)


def _decodes(text: str) -> bool:
    """Return whether what the encoded characters stand for is UTF-8."""
    try:
        unquote_to_bytes(text).decode()
    except UnicodeDecodeError:
        return False
    return True
