"""Rules of buf.validate: what generated rules are made of, and what checks messages against them."""

from __future__ import annotations

from flytemodels._rules import cel, rules

__all__ = ["cel", "rules"]
