"""Secrets that were handed out, so that they can be taken out of texts that leave the process."""

from __future__ import annotations

import threading
from collections import OrderedDict

__all__ = ["mask", "remember"]

_SHORTEST = 4
"""Shorter values are not looked for: they would turn up in any text, and a mask would tell them."""

_MOST = 1000
"""How many values are remembered; the oldest are forgotten first."""

_MASK = "***"

_known: OrderedDict[str, None] = OrderedDict()
_lock = threading.Lock()


def remember(value: str) -> str:
    """Note a secret that is about to be handed out.

    Args:
        value: the secret.

    Returns:
        The same value.
    """
    forms = {value, *value.splitlines(), repr(value)[1:-1]}
    with _lock:
        for form in forms:
            if len(form) >= _SHORTEST:
                _known[form] = None
                _known.move_to_end(form)
        while len(_known) > _MOST:
            _known.popitem(last=False)
    return value


def mask(text: str) -> str:
    """Return a text with `***` in place of each secret that was handed out.

    Args:
        text: a text that is about to leave the process.
    """
    with _lock:
        found = [secret for secret in _known if secret in text]
    # The longest first: one secret may be part of another.
    for secret in sorted(found, key=len, reverse=True):
        text = text.replace(secret, _MASK)
    return text
