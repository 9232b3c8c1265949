"""Error texts have one form: the path, then `expected X, got Y`, in lower case and without a full stop."""

from __future__ import annotations

import re

import pytest

from flytemodels._model.suggestions import suggestions
from tests.support.error_texts import ErrorText, error_texts, status_texts
from tests.support.import_graph import sources

FORM = re.compile(r"(?:[^:]+(?::\{\})?: )?expected .+, got .*[^.]", re.DOTALL)

WORDS_OF_OTHERS = {
    "At most one of {} or {} can be set": "flytekit's, and what its users look for",
    "Unrecognized state: {}": "flytekit's, and what its users look for",
    "module {} has no attribute {}": "Python's own",
    "dictionary changed size during iteration": "Python's own",
    "message changed while it was written": "as Python's own of dicts",
    "{}: {}": "another error's, with its path",
    "{}{}: {}": "another error's, with its path",
    "{}{}": "another error's, with its path",
    "{}.{}": "another error's, with its path",
    "{}(): {}": "another error's, with its place in the expression",
    "[{}]: {}": "another error's, with its rule",
    "rule {}: {}": "another error's, with its rule",
    "{}.pattern: {}": "another error's, with its rule",
    "the server has been started already": "the state of a server",
    "the server was not started": "the state of a server",
    "the server does not listen on a TCP port": "the state of a server",
    "current_call() is for the methods of a service, while they serve a call": "a place where nothing is served",
    "regular expression: {}": "another error's, with what it is in",
}
"""Texts that are somebody else's, or about no value, with the reason to keep them."""

OTHER_ERRORS = {
    "GRPCError": "the words of a status, which go to other programs",
    "StreamTerminatedError": "grpclib's",
    "NotImplementedError": "for whoever writes the code",
    "Problem": "a finding of `flytemodels check`, not an error",
    "DeadlineExceededError": "time, which nobody got wrong",
    "TooManyFramesError": "the words of a GOAWAY, which go to other programs",
}
"""Errors that are not about a value."""


PARTS = re.compile(
    r"flytemodels/(_json|_mixins|_model|_native|_rules|_text|_wire|cli|connector|files|grpc|validation|values|\w+\.py)"
    r"|codegen/"
)
"""Where the form is held to."""

LOADING = ("flytemodels/_native/interpreter.c", "flytemodels/_native/module.c", "flytemodels/_native/state.c")
"""They also say why the engine cannot be loaded, in an ImportError that `flytemodels._engine` puts into the form."""

ABOUT_WORDS = ("codegen/docs_check.py",)
"""What is wrong with the words for docstrings: remarks to an author."""


STATES = {
    "the deadline has passed": "time",
    "the server is shutting down": "the state of a server",
    "this server has no such method": "a name that is not there",
    "{} is not implemented by this server": "a name that is not there",
    "this server has no service {}": "a name that is not there",
    "{} failed; the server's log says why": "what went wrong is not for others",
    "the channel is closed": "the state of a channel",
    "the channel was closed": "the state of a channel",
    "no connection: {}": "the state of a network",
    "no connection to {}: {}": "the state of a network",
    "no connection to {} within {} s": "the state of a network",
    "the server refused the stream": "what a server did",
    "{} has reset the stream: {}": "what a server did",
    "the server is going away ({})": "what a server did",
    "{}: {}": "another error's, with its path",
}
"""Texts that go with a status because of what happens, and not because of what was sent, with what that is."""


def is_ours(found: ErrorText) -> bool:
    theirs = found.text in WORDS_OF_OTHERS or found.error in OTHER_ERRORS
    loading = found.place.startswith(LOADING) and "engine" in found.text
    return (
        PARTS.match(found.place) is not None and not theirs and not loading and not found.place.startswith(ABOUT_WORDS)
    )


def test_error_texts_say_what_was_expected_and_got() -> None:
    texts = [found for found in error_texts() if is_ours(found)]
    assert [f"{found.place}: {found.text}" for found in texts if not FORM.fullmatch(found.text)] == []


def test_statuses_for_bad_input_say_expected_and_got() -> None:
    texts = [found for found in status_texts() if found.place.startswith("flytemodels/grpc/")]
    wrong = [found for found in texts if found.text not in STATES and not FORM.fullmatch(found.text)]
    assert [f"{found.place}: {found.text}" for found in wrong] == []
    assert len(texts) > 40
    assert set(STATES) - {found.text for found in texts} == set()


def test_error_texts_are_found_in_python_and_c() -> None:
    places = [found.place for found in error_texts()]
    assert len(places) > 200
    assert any(place.startswith("flytemodels/_native/") and ".c:" in place for place in places)
    assert any(place.startswith("flytemodels/_json/problems.py") for place in places)


@pytest.mark.parametrize("part", ["_json", "_rules", "_wire", "cli", "connector", "files", "grpc", "values", "codegen"])
def test_error_texts_are_found_in_every_part(part: str) -> None:
    places = [found.place for found in error_texts() if is_ours(found)]
    assert sum(f"/{part}/" in f"/{place}" for place in places) > 3


def test_findings_that_expect_something_say_what_they_got() -> None:
    findings = [found.text for found in error_texts() if found.error == "Problem"]
    assert len(findings) > 20
    assert [text for text in findings if text.startswith("expected") and not FORM.fullmatch(text)] == []


@pytest.mark.parametrize(
    ("name", "known", "hint"),
    [
        ("timeot", ["retries", "timeout"], "; did you mean timeout?"),
        ("TIMEOUT", ["retries", "timeout"], "; did you mean timeout?"),
        ("Timeot", ["b.Timeout", "c.Timeout", "d.Retries"], "; did you mean b.Timeout or c.Timeout?"),
        ("x", ["timeout"], "; there is timeout"),
        ("x", ["retries", "timeout"], "; there are retries, timeout"),
        (
            "x",
            [f"name{number}" for number in range(12)],
            "; there are name0, name1, name2, name3, name4, name5, name6, name7, name8, name9 and 2 more",
        ),
        ("x", [f"name{number}" for number in range(101)], ""),
        ("x", [], ""),
        ("tasks\x1b", ["tasks\x1bc"], "; did you mean tasks\\x1bc?"),
    ],
)
def test_unknown_names_come_with_the_names_that_are(name: str, known: list[str], hint: str) -> None:
    assert suggestions(name, known) == hint


def test_names_are_suggested_in_one_place() -> None:
    used = [path.name for path in sources() if "get_close_matches" in path.read_text(encoding="utf-8")]
    assert used == ["suggestions.py"]
