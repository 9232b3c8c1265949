"""flytekit 1.16.31 is the oracle for random types of three levels: the same bytes, and the same values back."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from flytemodels.flyteidl import core
from flytemodels.values import literal_type, to_literal, to_python
from tests.values.typed import same, typed_values

if sys.version_info >= (3, 13):
    pytest.skip("flytekit cannot be installed on Python 3.13 and later", allow_module_level=True)

from flytekit.core.context_manager import FlyteContextManager
from flytekit.core.type_engine import TypeEngine
from flytekit.models.literals import Literal as FlytekitLiteral

CONTEXT = FlyteContextManager.current_context()


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(typed_values())
def test_random_types_and_values(typed: tuple[Any, Any]) -> None:
    python_type, value = typed
    expected_type = TypeEngine.to_literal_type(python_type)
    official_type = expected_type.to_flyte_idl().SerializeToString(deterministic=True)
    made_type = literal_type(python_type)
    assert made_type.serialize_to_string(deterministic=True) == official_type

    TypeEngine._LITERAL_CACHE.clear()
    official = TypeEngine.to_literal(CONTEXT, value, python_type, expected_type).to_flyte_idl()
    encoded = official.SerializeToString(deterministic=True)
    assert to_literal(value, python_type).serialize_to_string(deterministic=True) == encoded

    literal = core.Literal.parse(encoded)
    assert same(to_python(literal, python_type=python_type), value)
    assert to_literal(to_python(literal, made_type), None, made_type) == literal
    theirs = TypeEngine.to_python_value(CONTEXT, FlytekitLiteral.from_flyte_idl(official), python_type)
    # flytekit loses -0.0 where it reads a float that an int stands for; nothing else.
    assert theirs == value
