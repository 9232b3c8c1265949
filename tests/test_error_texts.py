"""Error texts have one form: the path, then `expected X, got Y`, in lower case and without a full stop."""

from __future__ import annotations

import re

from tests.support.error_texts import ErrorText, error_texts

FORM = re.compile(r"(?:[^:]+: )?expected .+, got .*[^.]", re.DOTALL)

WORDS_OF_OTHERS = {
    "At most one of {} or {} can be set": "flytekit's, and what its users look for",
    "Unrecognized state: {}": "flytekit's, and what its users look for",
    "module {} has no attribute {}": "Python's own",
    "dictionary changed size during iteration": "Python's own",
    "message changed while it was written": "as Python's own of dicts",
    "{}: {}": "another error's, with its path",
    "{}{}: {}": "another error's, with its path",
    "{}.{}": "another error's, with its path",
    "no {} is named {}{}": "a name that is not there, with the names that are",
    "several entities are named {}: {}": "a name that is not unique, with the names that are",
    "{} has no field {}{}": "a name that is not there, with the names that are",
    "no item [{}]{}": "an index that is not there, with those that are",
    "no key {}{}": "a key that is not there, with those that are",
    "no image is {}{}": "an image that is not there, with those that are",
    "task type {}, version {}: expected one of {}": "a task type that is not there, with those that are",
}
"""Texts that are somebody else's, with the reason to keep them."""

OTHER_ERRORS = {
    "GRPCError": "the words of a status, which go to other programs",
    "StreamTerminatedError": "grpclib's",
    "NotImplementedError": "for whoever writes the code",
    "SystemExit": "the answer of a command",
}
"""Errors that are not about a value."""


PARTS = re.compile(r"flytemodels/(_json|_mixins|_model|_native|_wire|cli|connector|files|values|\w+\.py)")
"""Where the form is held to. Rules have the words of CEL and RE2, and gRPC those of the states of calls and servers."""

LOADING = ("flytemodels/_native/interpreter.c", "flytemodels/_native/module.c", "flytemodels/_native/state.c")
"""They also say why the engine cannot be loaded, in an ImportError that `flytemodels._engine` puts into the form."""


def is_ours(found: ErrorText) -> bool:
    theirs = found.text in WORDS_OF_OTHERS or found.error in OTHER_ERRORS
    loading = found.place.startswith(LOADING) and "engine" in found.text
    return PARTS.match(found.place) is not None and not theirs and not loading


def test_error_texts_say_what_was_expected_and_got() -> None:
    texts = [found for found in error_texts() if is_ours(found)]
    assert [f"{found.place}: {found.text}" for found in texts if not FORM.fullmatch(found.text)] == []


def test_error_texts_are_found_in_python_and_c() -> None:
    places = [found.place for found in error_texts()]
    assert len(places) > 200
    assert any(place.startswith("flytemodels/_native/") and ".c:" in place for place in places)
    assert any(place.startswith("flytemodels/_json/problems.py") for place in places)
