# Made from flyteidl/admin/schedule.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/schedule.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class FixedRateUnit(Enum):
    """The enum `flyteidl.admin.FixedRateUnit`."""

    MINUTE = 0
    HOUR = 1
    DAY = 2


@message_dataclass(slots=True, eq=False, repr=False)
class FixedRate(Message, proto="flyteidl.admin.FixedRate"):
    """The message `flyteidl.admin.FixedRate`."""

    value: int = field(1, "uint32")
    """`uint32 value = 1`"""
    unit: FixedRateUnit = field(2, "enum", default_factory=lambda: FixedRateUnit.MINUTE)
    """`FixedRateUnit unit = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CronSchedule(Message, proto="flyteidl.admin.CronSchedule"):
    """The message `flyteidl.admin.CronSchedule`."""

    schedule: str = field(1, "string")
    """`string schedule = 1`"""
    offset: str = field(2, "string")
    """`string offset = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Schedule(Message, proto="flyteidl.admin.Schedule"):
    """The message `flyteidl.admin.Schedule`."""

    cron_expression: str | None = field(1, "string", group="ScheduleExpression")
    """Deprecated. (`string cron_expression = 1`)"""
    rate: FixedRate | None = field(2, "message", group="ScheduleExpression")
    """`FixedRate rate = 2`"""
    cron_schedule: CronSchedule | None = field(4, "message", group="ScheduleExpression")
    """`CronSchedule cron_schedule = 4`"""
    kickoff_time_input_arg: str = field(3, "string")
    """`string kickoff_time_input_arg = 3`"""

    @property
    def ScheduleExpression(self) -> str | FixedRate | CronSchedule | None:
        """The member of the oneof `ScheduleExpression` that is set, or None."""
        return self._oneof("ScheduleExpression", self.cron_expression, self.rate, self.cron_schedule)
