"""Compiles expressions in CEL, the language of rules in `.proto` files, to Python.

https://github.com/google/cel-spec/blob/master/doc/langdef.md is the language. What is compiled is typed: an expression
whose types are not known before it runs is refused, and so is whatever has no counterpart here.
"""

from __future__ import annotations

from .compile import Compiled, compile_expression
from .errors import CelError
from .types import Scope, Variable

__all__ = ["CelError", "Compiled", "Scope", "Variable", "compile_expression"]
