# Made from flyteidl2/common/list.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/list.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, message_dataclass
from flytemodels._runtime import field as _field


@message_dataclass(slots=True, eq=False, repr=False)
class Sort(Message, proto="flyteidl2.common.Sort"):
    """Sort order of a list."""

    class Direction(Enum):
        """Ways to sort."""

        DESCENDING = 0
        """Newest or largest first."""
        ASCENDING = 1
        """Oldest or smallest first."""

    DESCENDING: ClassVar[Sort.Direction] = Direction.DESCENDING
    """Newest or largest first."""
    ASCENDING: ClassVar[Sort.Direction] = Direction.ASCENDING
    """Oldest or smallest first."""

    key: str = _field(1, "string")
    """Column to sort by, such as `created_at`. Unknown columns are refused. (`string key = 1`)"""
    direction: Sort.Direction = _field(2, "enum", default_factory=lambda: Sort.Direction.DESCENDING)
    """Ascending or descending. (`Direction direction = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListRequest(Message, proto="flyteidl2.common.ListRequest"):
    """Paging, sorting and filters of a list."""

    limit: int = _field(1, "uint32")
    """Maximum number of items in the response. 0 means 50 for most lists; more than 200 are refused. (`uint32 limit =
    1`)
    """
    token: str = _field(2, "string")
    """Continuation token from an earlier response. Empty for the first page. (`string token = 2`)"""
    sort_by: Sort | None = _field(3, "message")
    """Deprecated. Use `sort_by_fields`; this one counts only if that is empty. (`Sort sort_by = 3`)"""
    filters: list[Filter] = _field(4, "message", repeated=True)
    """Filters, all of which must match. (`repeated Filter filters = 4`)"""
    raw_filters: list[str] = _field(5, "string", repeated=True)
    """Filters as strings, in Flyte 1's notation. The open-source services ignore them: use `filters`. (`repeated string
    raw_filters = 5`)
    """
    sort_by_fields: list[Sort] = _field(6, "message", repeated=True)
    """Columns to sort by, most significant first. (`repeated Sort sort_by_fields = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Filter(Message, proto="flyteidl2.common.Filter"):
    """A filter on the items of a list."""

    class Function(Enum):
        """Comparisons. VALUE_NOT_IN, EXISTS and NOT_EXISTS are refused by the open-source services."""

        EQUAL = 0
        """Exactly the given value."""
        NOT_EQUAL = 1
        """Any other value."""
        GREATER_THAN = 2
        """Larger or later."""
        GREATER_THAN_OR_EQUAL = 3
        """Equal, larger or later."""
        LESS_THAN = 4
        """Smaller or earlier."""
        LESS_THAN_OR_EQUAL = 5
        """Equal, smaller or earlier."""
        CONTAINS = 6
        """The text is a part of the column, in the same case."""
        VALUE_IN = 7
        """One of several values."""
        VALUE_NOT_IN = 9
        """None of several values."""
        ENDS_WITH = 12
        """The column ends with the text."""
        NOT_ENDS_WITH = 13
        """The column does not end with the text."""
        CONTAINS_CASE_INSENSITIVE = 14
        """The text is a part of the column, in any case."""
        EXISTS = 15
        """The column has a value."""
        NOT_EXISTS = 16
        """The column has no value."""

    EQUAL: ClassVar[Filter.Function] = Function.EQUAL
    """Exactly the given value."""
    NOT_EQUAL: ClassVar[Filter.Function] = Function.NOT_EQUAL
    """Any other value."""
    GREATER_THAN: ClassVar[Filter.Function] = Function.GREATER_THAN
    """Larger or later."""
    GREATER_THAN_OR_EQUAL: ClassVar[Filter.Function] = Function.GREATER_THAN_OR_EQUAL
    """Equal, larger or later."""
    LESS_THAN: ClassVar[Filter.Function] = Function.LESS_THAN
    """Smaller or earlier."""
    LESS_THAN_OR_EQUAL: ClassVar[Filter.Function] = Function.LESS_THAN_OR_EQUAL
    """Equal, smaller or earlier."""
    CONTAINS: ClassVar[Filter.Function] = Function.CONTAINS
    """The text is a part of the column, in the same case."""
    VALUE_IN: ClassVar[Filter.Function] = Function.VALUE_IN
    """One of several values."""
    VALUE_NOT_IN: ClassVar[Filter.Function] = Function.VALUE_NOT_IN
    """None of several values."""
    ENDS_WITH: ClassVar[Filter.Function] = Function.ENDS_WITH
    """The column ends with the text."""
    NOT_ENDS_WITH: ClassVar[Filter.Function] = Function.NOT_ENDS_WITH
    """The column does not end with the text."""
    CONTAINS_CASE_INSENSITIVE: ClassVar[Filter.Function] = Function.CONTAINS_CASE_INSENSITIVE
    """The text is a part of the column, in any case."""
    EXISTS: ClassVar[Filter.Function] = Function.EXISTS
    """The column has a value."""
    NOT_EXISTS: ClassVar[Filter.Function] = Function.NOT_EXISTS
    """The column has no value."""

    function: Filter.Function = _field(1, "enum", default_factory=lambda: Filter.Function.EQUAL)
    """Comparison to apply. (`Function function = 1`)"""
    field: str = _field(2, "string")
    """Column to compare. Unknown columns are refused. (`string field = 2`)"""
    values: list[str] = _field(3, "string", repeated=True)
    """Values to compare with: two or more for VALUE_IN, one for the others. A filter without values is refused.
    (`repeated string values = 3`)
    """
