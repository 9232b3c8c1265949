"""Interpreters that the native engine does not know: it is not loaded, and the Python engine runs."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytest.importorskip("flytemodels._native", reason="the native engine is not built")

# The classes on which the engine tries the interpreter are made by class statements, for which Python calls this.
_MAKING_CLASSES = """
import builtins
build, metaclass = builtins.__build_class__, None
class Metaclass(type):
    def __new__(cls, name, bases, names):
        made = change(name, names) if names["__module__"] == "flytemodels._native" else None
        return made or super().__new__(cls, name, bases, names)
def build_differently(function, name, *bases, **keywords):
    if name in ("Base", "Probe") and "metaclass" not in keywords:
        keywords["metaclass"] = Metaclass
    return build(function, name, *bases, **keywords)
builtins.__build_class__ = build_differently
"""

_INTERPRETERS = {
    "a later version": ("import sys; sys.hexversion = 0x031000F0", "was built for Python"),
    "no version": ("import sys; sys.hexversion = '3'", "cannot be loaded"),
    "slots kept in a dict": (
        _MAKING_CLASSES + "def change(name, names): names.pop('__slots__')",
        "this interpreter keeps slots in a way the native engine does not know",
    ),
    "slots behind another descriptor": (
        _MAKING_CLASSES + "def change(name, names):\n    for slot in names.pop('__slots__'): names[slot] = property()",
        "this interpreter keeps slots in a way the native engine does not know",
    ),
    "objects made in another way": (
        _MAKING_CLASSES + "def change(name, names): names['__new__'] = lambda cls: object.__new__(cls)",
        "this interpreter makes objects in a way the native engine does not know",
    ),
    "classes that are no types": (
        _MAKING_CLASSES + "def change(name, names): return name == 'Probe' and name or None",
        "this interpreter makes classes in a way the native engine does not know",
    ),
}


# What the engine was built against is not what lies beside it: an old build in a checkout, say.
_SOURCES = {
    "another number": (
        "from flytemodels._model import kinds\nkinds.Kind = type('Kind', (), {'DOUBLE': 2})",
        "ImportError: the native engine is of another version than flytemodels: DOUBLE is 2, not 1",
    ),
    "something missing": (
        "from flytemodels._model import problems\ndel problems.TOO_DEEP",
        "ImportError: the native engine cannot be loaded: "
        "module 'flytemodels._model.problems' has no attribute 'TOO_DEEP'",
    ),
    "somebody who wants to stop": (
        "from flytemodels._model import kinds\nclass Kind:\n"
        "    def __getattr__(self, name): raise KeyboardInterrupt\n"
        "kinds.Kind = Kind()",
        "KeyboardInterrupt",
    ),
}


def _said(code: str, engine: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "FLYTEMODELS_ENGINE": engine},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout.strip().rpartition("\n")[2]


@pytest.mark.parametrize(("code", "reason"), _INTERPRETERS.values(), ids=_INTERPRETERS)
def test_that_the_python_engine_takes_over(code: str, reason: str) -> None:
    code += "\nimport flytemodels._engine\nprint(flytemodels._engine.engine())"
    assert _said(code, "") == "python"
    asked = _said(code, "native")
    assert asked.startswith(
        "ImportError: FLYTEMODELS_ENGINE: expected the native engine, got one that cannot be loaded ("
    )
    assert reason in asked


@pytest.mark.parametrize(("code", "reason"), _SOURCES.values(), ids=_SOURCES)
def test_that_it_is_not_loaded_beside_other_sources(code: str, reason: str) -> None:
    assert _said(code + "\nimport flytemodels._native", "python") == reason
