"""Rules of buf.validate: what `Message.violations` returns, and what `Message.validate` raises.

The rules are in the `.proto` files: `codegen` puts them into a module beside each module of messages, and flyteidl2 has
some on most of its requests. Checking needs no other package.
"""

from __future__ import annotations

from flytemodels._rules.errors import EvaluationError, ValidationError
from flytemodels._rules.violations import FieldPath, FieldPathElement, Violation

__all__ = ["EvaluationError", "FieldPath", "FieldPathElement", "ValidationError", "Violation"]
