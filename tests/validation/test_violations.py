"""Paths, texts and the wire form of violations."""

from __future__ import annotations

import copy
import pickle

import pytest

from flytemodels import DecodeError
from flytemodels.validation import EvaluationError, FieldPath, FieldPathElement, ValidationError, Violation
from tests.validation.oracle import needs_protovalidate

STRING, INT32, UINT64, BOOL, MESSAGE = 9, 5, 4, 8, 11

VIOLATIONS = (
    Violation(FieldPath(), "whole", "the message is wrong"),
    Violation(FieldPath((FieldPathElement("target"),)), "required", "exactly one field is required in oneof"),
    Violation(
        FieldPath((FieldPathElement("run_id", 1, MESSAGE), FieldPathElement("name", 2, STRING))),
        "string.max_len",
        "must be at most 30 characters",
        rule=FieldPath((FieldPathElement("string", 14, MESSAGE), FieldPathElement("max_len", 3, UINT64))),
    ),
    Violation(FieldPath((FieldPathElement("items", 3, STRING, subscript=0),)), "a", "b"),
    *(
        Violation(FieldPath((FieldPathElement("labels", 4, MESSAGE, kind, STRING, key),)), "a", "b", for_key=True)
        for kind, key in ((STRING, 'a"b'), (STRING, ""), (INT32, -7), (UINT64, 2**64 - 1), (BOOL, True), (BOOL, False))
    ),
)


def test_paths_as_text() -> None:
    assert [str(violation.path) for violation in VIOLATIONS] == [
        "",
        "target",
        "run_id.name",
        "items[0]",
        'labels["a\\"b"]',
        'labels[""]',
        "labels[-7]",
        "labels[18446744073709551615]",
        "labels[true]",
        "labels[false]",
    ]


def test_violations_as_text() -> None:
    assert str(VIOLATIONS[0]) == "the message is wrong [whole]"
    assert str(VIOLATIONS[2]) == "run_id.name: must be at most 30 characters [string.max_len]"
    assert str(VIOLATIONS[6]) == "labels[-7] (key): b [a]"
    assert str(ValidationError(VIOLATIONS[:2])) == f"{VIOLATIONS[0]}\n{VIOLATIONS[1]}"


def test_the_wire_form_is_read_again() -> None:
    error = ValidationError(VIOLATIONS)
    assert ValidationError.from_bytes(error.to_bytes()).violations == VIOLATIONS
    assert ValidationError.from_bytes(b"").violations == ()


@needs_protovalidate
def test_protovalidate_reads_the_wire_form() -> None:
    import protovalidate

    read = protovalidate.ViolationsPb.from_binary(ValidationError(VIOLATIONS).to_bytes())
    assert [one.rule_id for one in read.violations] == [one.rule_id for one in VIOLATIONS]
    assert ValidationError.from_bytes(read.to_binary()).violations == VIOLATIONS


def test_unknown_fields_are_passed_over() -> None:
    violation = b"\x12\x01a" + b"\x9a\x06\x02xy" + b"\x95\x06abcd" + b"\xd0\x07\x01"
    data = b"\x0a" + bytes([len(violation)]) + violation + b"\x18\x01"
    assert ValidationError.from_bytes(data).violations == (Violation(FieldPath(), "a", ""),)


def test_damaged_bytes_are_refused() -> None:
    with pytest.raises(DecodeError):
        ValidationError.from_bytes(b"\x0a\x05\x12")


def test_errors_can_be_pickled_and_copied() -> None:
    error = ValidationError(VIOLATIONS)
    assert pickle.loads(pickle.dumps(error)).violations == VIOLATIONS
    assert copy.deepcopy(error).violations == VIOLATIONS
    failure = EvaluationError("division by zero", "rule", VIOLATIONS[2].path)
    assert str(pickle.loads(pickle.dumps(failure))) == str(failure)
    assert str(failure) == "run_id.name: rule [rule]: division by zero"
