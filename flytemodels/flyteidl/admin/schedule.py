# Made from flyteidl/admin/schedule.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/schedule.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class FixedRateUnit(Enum):
    """Units of time for schedules."""

    MINUTE = 0
    """60 seconds."""
    HOUR = 1
    """60 minutes."""
    DAY = 2
    """24 hours."""


@message_dataclass(slots=True, eq=False, repr=False)
class FixedRate(Message, proto="flyteidl.admin.FixedRate"):
    """Starts at regular intervals."""

    value: int = field(1, "uint32")
    """Number of units between two starts. (`uint32 value = 1`)"""
    unit: FixedRateUnit = field(2, "enum", default_factory=lambda: FixedRateUnit.MINUTE)
    """Minutes, hours or days. (`FixedRateUnit unit = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CronSchedule(Message, proto="flyteidl.admin.CronSchedule"):
    """Starts at times of the calendar."""

    schedule: str = field(1, "string")
    """Cron expression of five fields, or an alias such as `@daily`. flytekit also accepts `daily`, but flyteadmin
    refuses it. The scheduler uses its own local time, or UTC where `useUTCTz` is set. (`string schedule = 1`)
    """
    offset: str = field(2, "string")
    """ISO 8601 duration by which starts are moved. Nobody in Flyte 1 reads it. (`string offset = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Schedule(Message, proto="flyteidl.admin.Schedule"):
    """When a launch plan starts on its own."""

    cron_expression: str | None = field(1, "string", group="ScheduleExpression")
    """Deprecated. Use `cron_schedule`. (`string cron_expression = 1`)"""
    rate: FixedRate | None = field(2, "message", group="ScheduleExpression")
    """At regular intervals. (`FixedRate rate = 2`)"""
    cron_schedule: CronSchedule | None = field(4, "message", group="ScheduleExpression")
    """At times of the calendar. (`CronSchedule cron_schedule = 4`)"""
    kickoff_time_input_arg: str = field(3, "string")
    """Input that receives the time that the start was due. flyteadmin requires it to be of type DATETIME and not fixed.
    No other input without a default may remain. (`string kickoff_time_input_arg = 3`)
    """

    @property
    def ScheduleExpression(self) -> str | FixedRate | CronSchedule | None:
        """Rate or cron, whichever is set."""
        return self._oneof("ScheduleExpression", self.cron_expression, self.rate, self.cron_schedule)
