"""Regular expressions as RE2 reads them, matched in linear time.

Patterns come from `.proto` files and mean what they mean to RE2 (Go's `regexp` has the same syntax). Python's `re`
differs in `$`, `\\d`, `\\w`, `\\b`, case folding and more, and takes exponential time for some patterns. A pattern is
therefore parsed here. Where `re` certainly cannot backtrack for long, `re` matches a translation, which is fastest;
otherwise an automaton does.
"""

from __future__ import annotations

from .pattern import Pattern
from .syntax import RegexError

__all__ = ["Pattern", "RegexError"]
