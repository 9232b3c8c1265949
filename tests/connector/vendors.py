"""Vendors' libraries as connectors meet them: they block, and have words of their own for states."""

from __future__ import annotations

import itertools

__all__ = ["Completions", "QueryJobs", "Runs", "reset"]


class QueryJobs:
    """A warehouse: queries become jobs, which are PENDING, RUNNING, then DONE; `DROP` fails."""

    jobs: dict[str, list[str]] = {}  # noqa: RUF012 - the vendor's own state, which outlives every connector

    def query(self, sql: str, parameters: dict[str, object], request_id: str) -> str:
        job = f"job-{request_id or len(self.jobs)}"
        if job not in self.jobs:
            end = ["error: table is read-only"] if "DROP" in sql else ["DONE"]
            self.jobs[job] = ["PENDING", "RUNNING", *end]
        return job

    def state(self, job: str) -> str:
        states = self.jobs[job]
        return states.pop(0) if len(states) > 1 else states[0]

    def cancel(self, job: str) -> None:
        self.jobs[job] = ["cancelled"]


class Completions:
    """A model behind an API, which answers at once."""

    def complete(self, model: str, prompt: str, token: str) -> str:
        if token != "sk-secret-token":
            raise PermissionError(f"bad token {token}")
        return f"{model}: {prompt[::-1]}"


class Runs:
    """A cluster: runs have a life-cycle and a result state."""

    runs: dict[int, list[tuple[str, str]]] = {}  # noqa: RUF012
    numbers = itertools.count(1)

    def submit(self, spec: dict[str, object]) -> int:
        number = next(self.numbers)
        self.runs[number] = [("PENDING", ""), ("RUNNING", ""), ("TERMINATED", "SUCCESS")]
        if spec.get("fail"):
            self.runs[number][-1] = ("TERMINATED", "FAILED")
        return number

    def get(self, number: int) -> tuple[str, str]:
        states = self.runs[number]
        return states.pop(0) if len(states) > 1 else states[0]

    def cancel(self, number: int) -> None:
        self.runs[number] = [("TERMINATED", "CANCELED")]


def reset() -> None:
    """Forget all jobs."""
    QueryJobs.jobs.clear()
    Runs.runs.clear()
    Runs.numbers = itertools.count(1)
