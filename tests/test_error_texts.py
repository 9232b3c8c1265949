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
}
"""Texts that are somebody else's, with the reason to keep them."""

OTHER_ERRORS = {
    "GRPCError": "the words of a status, which go to other programs",
    "StreamTerminatedError": "grpclib's",
    "NotImplementedError": "for whoever writes the code",
    "SystemExit": "the answer of a command",
}
"""Errors that are not about a value."""


PARTS = re.compile(r"flytemodels/(_json|_mixins|_model|_wire|connector|\w+\.py)")
"""Where the form is held to."""


def is_ours(found: ErrorText) -> bool:
    return (
        PARTS.match(found.place) is not None and found.text not in WORDS_OF_OTHERS and found.error not in OTHER_ERRORS
    )


def test_error_texts_say_what_was_expected_and_got() -> None:
    texts = [found for found in error_texts() if is_ours(found)]
    assert [f"{found.place}: {found.text}" for found in texts if not FORM.fullmatch(found.text)] == []


def test_error_texts_are_found_in_python_and_c() -> None:
    places = [found.place for found in error_texts()]
    assert len(places) > 200
    assert any(place.startswith("flytemodels/_native/") and ".c:" in place for place in places)
    assert any(place.startswith("flytemodels/_json/problems.py") for place in places)
