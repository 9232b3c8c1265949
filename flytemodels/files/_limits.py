"""How much of an archive is read before it is taken for an attack."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DEFAULT_LIMITS", "Limits"]


@dataclass(frozen=True)
class Limits:
    """Bounds on what is read from an archive or a folder.

    Attributes:
        members: how many members an archive or folder may have.
        member_size: the size of one message or member, in bytes.
        total_size: the size of everything unpacked, in bytes.
        ratio: how many times as large as the packed file the unpacked one may be.
        ratio_from: the unpacked size in bytes from which `ratio` counts; small files may well shrink to nearly nothing.
        context_size: the size of a serialized context (`_F_SS_C`), unpacked, in bytes.
    """

    members: int = 50_000
    member_size: int = 256 << 20
    total_size: int = 4 << 30
    ratio: int = 200
    ratio_from: int = 16 << 20
    context_size: int = 1 << 20


DEFAULT_LIMITS = Limits()
