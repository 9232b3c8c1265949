"""What the official library says of some wire data, and what this one does.

The official library has two implementations, and they do not always agree with each other. upb, the one that everybody
uses, is asked first; the one in pure Python, which needs a process of its own, only where upb and we differ.
"""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
from functools import cache
from typing import Any

from flytemodels import DecodeError
from flytemodels.message import Message

__all__ = ["agreed", "our_verdict", "their_verdict"]


def our_verdict(cls: type[Message], data: bytes) -> bytes | None:
    """Read and write again with this package.

    Args:
        cls: the class to read.
        data: wire data, damaged or not.

    Returns:
        What the message becomes when it is written again, deterministically; None where the data is refused.
        Nothing but DecodeError is taken for a refusal.
    """
    try:
        message = cls.parse(data)
    except DecodeError:
        return None
    return message.serialize_to_string(deterministic=True)


def their_verdict(cls: Any, data: bytes) -> bytes | None:
    """Do the same with an official class.

    Args:
        cls: the official class.
        data: wire data, damaged or not.

    Returns:
        As for `our_verdict`.
    """
    from google.protobuf.message import DecodeError as TheirDecodeError

    try:
        message = cls.FromString(data)
    except (TheirDecodeError, UnicodeDecodeError):  # the latter escapes from the implementation in pure Python
        return None
    written: bytes = message.SerializeToString(deterministic=True)
    return written


def agreed(cls: type[Message], data: bytes, ours: bytes | None, theirs: bytes | None) -> bool:
    """Return whether our verdict is right: that of upb, or else that of the implementation in pure Python.

    Args:
        cls: the class that was read.
        data: the data.
        ours: our verdict on it.
        theirs: upb's.

    Returns:
        True where one of the two agrees.
    """
    if ours == theirs:
        return True
    # In one place upb leaves the order of a map's entries to chance even when it writes deterministically: in a map
    # within an entry that became an unknown field. There the same bytes in another order will do.
    if ours is not None and theirs is not None and sorted(ours) == sorted(theirs):
        return True
    return ours == _pure_python_verdict(cls, data)


def _pure_python_verdict(cls: type[Message], data: bytes) -> bytes | None:
    process = _pure_python()
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{cls.proto_full_name()} {data.hex()}\n")
    process.stdin.flush()
    answer = process.stdout.readline().rstrip("\n")
    return None if answer == "refused" else bytes.fromhex(answer)


@cache
def _pure_python() -> subprocess.Popen[str]:
    environment = {**os.environ, "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "python"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.wire.oracle"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    atexit.register(process.communicate)
    return process


def _serve() -> None:
    """Answer `FULL_NAME HEX` lines with what the message becomes, or `refused`."""
    from flytemodels._model.registry import message_class
    from tests.support.idl import official_class

    for line in sys.stdin:
        name, _, data = line.rstrip("\n").partition(" ")
        cls: type[Message] = message_class(name)
        verdict = their_verdict(official_class(cls), bytes.fromhex(data))
        print("refused" if verdict is None else verdict.hex(), flush=True)


if __name__ == "__main__":
    _serve()
