"""What goes into trailers, bounded: a long text would cost the client its connection, and h2 seconds of work."""

from __future__ import annotations

import logging

from multidict import MultiDict

__all__ = ["MAX_STATUS_TEXT", "MAX_TRAILERS", "bounded_metadata", "bounded_text"]

MAX_STATUS_TEXT = 8192
"""How many bytes of a status text are sent. (grpcio's limit for all headers together is 16 KiB.)"""

MAX_TRAILERS = 8192
"""How many bytes of trailing metadata, the details of the status included, are sent."""

_OVERHEAD = 32
"""What a header counts beside its own bytes, as HTTP/2 has it."""

_log = logging.getLogger("flytemodels.grpc")


def bounded_text(text: str | None) -> str | None:
    """Cut a status text.

    Args:
        text: the text.

    Returns:
        The text; where its percent-encoded form would be too long, its beginning, and how long it was.
    """
    if text is None or len(text) * 9 <= MAX_STATUS_TEXT:  # at worst a character is 4 bytes in %XX; most are 1
        return text
    room = MAX_STATUS_TEXT
    for index, character in enumerate(text):
        room -= 1 if " " <= character <= "~" and character != "%" else 3 * len(character.encode("utf-8", "replace"))
        if room < 0:
            end = f" ... (cut: {len(text)} characters)"
            return text[: max(0, index - len(end))] + end
    return text


def bounded_metadata(metadata: MultiDict[str | bytes], path: str) -> MultiDict[str | bytes]:
    """Leave out trailing metadata that is too large, and say so in the log.

    Args:
        metadata: the metadata.
        path: the method's path, for the log.

    Returns:
        The metadata, without the values that have no room.
    """
    if not metadata:
        return metadata
    room = MAX_TRAILERS
    kept: MultiDict[str | bytes] = MultiDict()
    for key, value in metadata.items():
        size = len(key) + _OVERHEAD + (len(value) * 4 // 3 if isinstance(value, bytes) else len(value))
        if size > room:
            _log.warning(
                "%s: %d bytes of trailing metadata under %r were left out: more than %d", path, size, key, MAX_TRAILERS
            )
            continue
        room -= size
        kept.add(key, value)
    return kept
