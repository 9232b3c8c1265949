"""The names that enums have in JSON."""

from __future__ import annotations

from betterproto2 import Enum

__all__ = ["is_null_value", "members_by_name", "names_by_number"]


def is_null_value(enum: type[Enum]) -> bool:
    """Return whether an enum is `google.protobuf.NullValue`, whose only value is JSON's null."""
    return (enum.__module__, enum.__qualname__) == ("flytemodels.google.protobuf.struct", "NullValue")


def names_by_number(enum: type[Enum]) -> dict[int, str]:
    """Return the names of the `.proto` for an enum's numbers; of aliases the first one.

    Args:
        enum: the enum.

    Returns:
        The names by number.
    """
    renamed = enum.betterproto_value_to_renamed_proto_names()
    return {int(member): renamed.get(int(member), member.name) for member in enum}


def members_by_name(enum: type[Enum]) -> dict[str, Enum]:
    """Return the members of all names of the `.proto`, aliases included.

    Args:
        enum: the enum.

    Returns:
        The members by name.
    """
    renamed = enum.betterproto_renamed_proto_names_to_value()
    own = {name: member for name, member in enum.__members__.items() if name.rstrip("_") not in renamed}
    return {**own, **{name: enum(number) for name, number in renamed.items()}}
