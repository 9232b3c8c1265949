"""What protovalidate says of a message, in our terms."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

import pytest

from flytemodels.validation import ValidationError, Violation

__all__ = ["CannotEvaluateError", "expected_violations", "needs_protovalidate"]

needs_protovalidate = pytest.mark.skipif(sys.version_info < (3, 11), reason="protovalidate needs Python 3.11 or later")
"""Marks tests that ask protovalidate."""


class CannotEvaluateError(Exception):
    """protovalidate cannot evaluate a rule."""


@cache
def _validator(pool: object) -> Any:  # a protovalidate.Validator
    """Return a validator for the messages of a pool: one remembers types by their names."""
    import protovalidate

    return protovalidate.Validator()


def expected_violations(official: Any) -> list[Violation]:  # a message of google.protobuf
    """Return what protovalidate finds.

    Args:
        official: the message.

    Returns:
        All violations, in the order of their text.

    Raises:
        CannotEvaluateError: a rule cannot be evaluated.
    """
    import protovalidate

    try:
        found = _validator(official.DESCRIPTOR.file.pool).collect_violations(official)
    except protovalidate.EvaluationError as error:
        raise CannotEvaluateError(str(error)) from None
    violations = protovalidate.ViolationsPb(violations=[one.proto for one in found])
    return sorted(ValidationError.from_bytes(violations.to_binary()).violations, key=repr)
