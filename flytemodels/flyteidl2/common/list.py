# Made from flyteidl2/common/list.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/list.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, message_dataclass
from flytemodels._runtime import field as _field


@message_dataclass(slots=True, eq=False, repr=False)
class Sort(Message, proto="flyteidl2.common.Sort"):
    """The message `flyteidl2.common.Sort`."""

    class Direction(Enum):
        """The enum `flyteidl2.common.Sort.Direction`."""

        DESCENDING = 0
        ASCENDING = 1

    DESCENDING: ClassVar[Sort.Direction] = Direction.DESCENDING
    ASCENDING: ClassVar[Sort.Direction] = Direction.ASCENDING

    key: str = _field(1, "string")
    """`string key = 1`"""
    direction: Sort.Direction = _field(2, "enum", default_factory=lambda: Sort.Direction.DESCENDING)
    """`Direction direction = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListRequest(Message, proto="flyteidl2.common.ListRequest"):
    """The message `flyteidl2.common.ListRequest`."""

    limit: int = _field(1, "uint32")
    """`uint32 limit = 1`"""
    token: str = _field(2, "string")
    """`string token = 2`"""
    sort_by: Sort | None = _field(3, "message")
    """Deprecated. (`Sort sort_by = 3`)"""
    filters: list[Filter] = _field(4, "message", repeated=True)
    """`repeated Filter filters = 4`"""
    raw_filters: list[str] = _field(5, "string", repeated=True)
    """`repeated string raw_filters = 5`"""
    sort_by_fields: list[Sort] = _field(6, "message", repeated=True)
    """`repeated Sort sort_by_fields = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Filter(Message, proto="flyteidl2.common.Filter"):
    """The message `flyteidl2.common.Filter`."""

    class Function(Enum):
        """The enum `flyteidl2.common.Filter.Function`."""

        EQUAL = 0
        NOT_EQUAL = 1
        GREATER_THAN = 2
        GREATER_THAN_OR_EQUAL = 3
        LESS_THAN = 4
        LESS_THAN_OR_EQUAL = 5
        CONTAINS = 6
        VALUE_IN = 7
        VALUE_NOT_IN = 9
        ENDS_WITH = 12
        NOT_ENDS_WITH = 13
        CONTAINS_CASE_INSENSITIVE = 14
        EXISTS = 15
        NOT_EXISTS = 16

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
    """`Function function = 1`"""
    field: str = _field(2, "string")
    """`string field = 2`"""
    values: list[str] = _field(3, "string", repeated=True)
    """`repeated string values = 3`"""
