"""The examples in the docstrings."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

from flytemodels import _json as protojson


@pytest.mark.parametrize("name", sorted(module.name for module in pkgutil.iter_modules(protojson.__path__)))
def test_the_examples_are_right(name: str) -> None:
    result = doctest.testmod(importlib.import_module(f"flytemodels._json.{name}"))
    assert result.failed == 0
