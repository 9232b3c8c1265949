"""The run that a Flyte 2 task belongs to, as far as a container's arguments ask for it."""

from __future__ import annotations

import dataclasses
import datetime

__all__ = ["ActionContext"]


# Not attrs: importing a message must not import it.
@dataclasses.dataclass(frozen=True)
class ActionContext:
    """What Flyte 2 fills into a container's arguments besides the places of files.

    The defaults are those of flyte 2.12.1, where it renders a template outside a run.

    Attributes:
        run_name: the run: `{{.runName}}`.
        action_name: the action within the run: `{{.actionName}}`.
        run_start_time: when the run began: `{{.runStartTime}}`, in ISO format. An aware datetime.
        org: the organization: the argument `--org`.
        project: the project: the argument `--project`.
        domain: the domain: the argument `--domain`.
        run_base_dir: the folder of the run: the argument `--run-base-dir`; None for `base_dir` below the file prefix.

    Raises:
        ValueError: run_start_time has no time zone.
    """

    run_name: str = "test-run"
    action_name: str = "a1"
    run_start_time: datetime.datetime = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    org: str = "test-org"
    project: str = "test-project"
    domain: str = "test-domain"
    run_base_dir: str | None = None

    def __post_init__(self) -> None:
        if self.run_start_time.utcoffset() is None:
            raise ValueError("ActionContext.run_start_time: expected a datetime with a time zone, got one without")
