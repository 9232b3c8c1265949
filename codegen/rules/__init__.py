"""Makes a module of rules beside each module of messages, from the options of buf.validate in its `.proto` file."""

from __future__ import annotations

from .lower import RuleLowering

__all__ = ["RuleLowering"]
