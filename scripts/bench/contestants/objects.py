"""What is done with messages once they are there: compared, copied, pickled, shown."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

from . import Operations


def object_operations(parse: Callable[[], object], show: Callable[[object], str]) -> Operations:
    """Prepare the operations on two equal messages.

    Args:
        parse: makes a message.
        show: what prints all of a message.

    Returns:
        `equal`, `deepcopy`, `dumps`, `loads` and `show`.
    """
    one, other = parse(), parse()
    data = pickle.dumps(one)
    return {
        "equal": lambda: one == other,
        "deepcopy": lambda: copy.deepcopy(one),
        "dumps": lambda: pickle.dumps(one),
        "loads": lambda: pickle.loads(data),
        "show": lambda: show(one),
    }


def dict_operations(message: Any) -> Operations:  # of a library whose messages have these methods
    """Go to and from a dict."""
    cls: Any = message.__class__  # of `type(message)`, pyright knows too little
    as_dict = message.to_dict()
    return {"to_dict": message.to_dict, "from_dict": lambda: cls.from_dict(as_dict)}
