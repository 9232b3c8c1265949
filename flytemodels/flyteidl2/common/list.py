# Made from flyteidl2/common/list.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/list.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, message_dataclass
from flytemodels._runtime import field as _field


@message_dataclass(slots=True, eq=False, repr=False)
class Sort(Message, proto="flyteidl2.common.Sort"):
    """Order of a list."""

    class Direction(Enum):
        """Ways to sort."""

        DESCENDING = 0
        """Newest or greatest first."""
        ASCENDING = 1
        """Oldest or smallest first."""

    DESCENDING: ClassVar[Sort.Direction] = Direction.DESCENDING
    ASCENDING: ClassVar[Sort.Direction] = Direction.ASCENDING

    key: str = _field(1, "string")
    """Column to sort by, such as `created_at`. (`string key = 1`)"""
    direction: Sort.Direction = _field(2, "enum", default_factory=lambda: Sort.Direction.DESCENDING)
    """Up or down. (`Direction direction = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListRequest(Message, proto="flyteidl2.common.ListRequest"):
    """Which page of a list, in which order, under which conditions."""

    limit: int = _field(1, "uint32")
    """Most items in the answer. 0 leaves it to the service. (`uint32 limit = 1`)"""
    token: str = _field(2, "string")
    """Where to go on, from an earlier answer. Empty for the beginning. (`string token = 2`)"""
    sort_by: Sort | None = _field(3, "message")
    """Deprecated. Use `sort_by_fields`. (`Sort sort_by = 3`)"""
    filters: list[Filter] = _field(4, "message", repeated=True)
    """Conditions, all of which must be met. (`repeated Filter filters = 4`)"""
    raw_filters: list[str] = _field(5, "string", repeated=True)
    """Conditions as text, in the notation of the first Flyte. (`repeated string raw_filters = 5`)"""
    sort_by_fields: list[Sort] = _field(6, "message", repeated=True)
    """Columns to sort by, the most important first. (`repeated Sort sort_by_fields = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Filter(Message, proto="flyteidl2.common.Filter"):
    """A condition on items of a list."""

    class Function(Enum):
        """Ways to compare."""

        EQUAL = 0
        """The same."""
        NOT_EQUAL = 1
        """Not the same."""
        GREATER_THAN = 2
        """Greater or later."""
        GREATER_THAN_OR_EQUAL = 3
        """The same, greater or later."""
        LESS_THAN = 4
        """Smaller or earlier."""
        LESS_THAN_OR_EQUAL = 5
        """The same, smaller or earlier."""
        CONTAINS = 6
        """The text is part of it."""
        VALUE_IN = 7
        """One of several."""
        VALUE_NOT_IN = 9
        """None of several."""
        ENDS_WITH = 12
        """The text is its end."""
        NOT_ENDS_WITH = 13
        """The text is not its end."""
        CONTAINS_CASE_INSENSITIVE = 14
        """The text is part of it, in upper or lower case."""
        EXISTS = 15
        """It is set."""
        NOT_EXISTS = 16
        """It is not set."""

    EQUAL: ClassVar[Filter.Function] = Function.EQUAL
    NOT_EQUAL: ClassVar[Filter.Function] = Function.NOT_EQUAL
    GREATER_THAN: ClassVar[Filter.Function] = Function.GREATER_THAN
    GREATER_THAN_OR_EQUAL: ClassVar[Filter.Function] = Function.GREATER_THAN_OR_EQUAL
    LESS_THAN: ClassVar[Filter.Function] = Function.LESS_THAN
    LESS_THAN_OR_EQUAL: ClassVar[Filter.Function] = Function.LESS_THAN_OR_EQUAL
    CONTAINS: ClassVar[Filter.Function] = Function.CONTAINS
    VALUE_IN: ClassVar[Filter.Function] = Function.VALUE_IN
    VALUE_NOT_IN: ClassVar[Filter.Function] = Function.VALUE_NOT_IN
    ENDS_WITH: ClassVar[Filter.Function] = Function.ENDS_WITH
    NOT_ENDS_WITH: ClassVar[Filter.Function] = Function.NOT_ENDS_WITH
    CONTAINS_CASE_INSENSITIVE: ClassVar[Filter.Function] = Function.CONTAINS_CASE_INSENSITIVE
    EXISTS: ClassVar[Filter.Function] = Function.EXISTS
    NOT_EXISTS: ClassVar[Filter.Function] = Function.NOT_EXISTS

    function: Filter.Function = _field(1, "enum", default_factory=lambda: Filter.Function.EQUAL)
    """How to compare. (`Function function = 1`)"""
    field: str = _field(2, "string")
    """Column to compare. (`string field = 2`)"""
    values: list[str] = _field(3, "string", repeated=True)
    """What to compare with; several for VALUE_IN and VALUE_NOT_IN. (`repeated string values = 3`)"""
