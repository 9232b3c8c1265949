"""The rules of buf.validate in words, as docstrings print them."""

from __future__ import annotations

from typing import Any

import pytest
from google.protobuf import text_format

from codegen.rules.words import limits_of_field, limits_of_message, limits_of_oneof
from tests.validation.oracle import needs_protovalidate

pytestmark = needs_protovalidate


def parsed(name: str, text: str) -> Any:  # a message of buf.validate
    """Read rules as a `.proto` file writes them."""
    from buf.validate import validate_pb2

    return text_format.Parse(text, getattr(validate_pb2, name)())


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ("", ""),
        ("required: true", "required"),
        ("string: {min_len: 1}", "not empty"),
        ("string: {max_len: 1}", "at most 1 character"),
        ("string: {min_len: 1 max_len: 63}", "1 to 63 characters"),
        ("string: {len: 16}", "exactly 16 characters"),
        ("string: {min_len: 8 max_len: 8}", "exactly 8 characters"),
        ("string: {min_bytes: 2 max_bytes: 4}", "2 to 4 bytes"),
        ("string: {len_bytes: 4}", "exactly 4 bytes"),
        ("bytes: {min_len: 2}", "at least 2 bytes"),
        ("string: {prefix: 's3://' suffix: '.pb'}", "begins with `s3://`; ends with `.pb`"),
        ("string: {contains: '/' not_contains: ' '}", "contains `/`; does not contain ` `"),
        ("string: {pattern: '^[a-z]+$'}", "matches `^[a-z]+$`"),
        ("string: {in: ['a', 'b']}", "one of `a`, `b`"),
        ("string: {not_in: 'a'}", "none of `a`"),
        ("string: {uri: true}", "a URI"),
        ("string: {uri: false}", ""),
        ("string: {ip_with_prefixlen: true}", "`ip_with_prefixlen`"),
        ("string: {const: 'x'}", "always `x`"),
        ("int32: {gte: 0}", "at least 0"),
        ("int32: {gt: 0 lte: 10}", "above 0 and at most 10"),
        ("int32: {gt: 10 lt: 0}", "above 10 or below 0"),
        ("double: {gte: 1 finite: true}", "at least 1; finite"),
        ("double: {lt: 0.5}", "below 0.5"),
        ("duration: {gte: {} lte: {seconds: 90}}", "at least `0s` and at most `90s`"),
        ("timestamp: {lt_now: true}", "in the past"),
        ("timestamp: {within: {seconds: 60}}", "at most `60s` from now"),
        ("enum: {defined_only: true not_in: 0}", "a member of the enum; none of 0"),
        ("repeated: {min_items: 1 unique: true}", "not empty; each once"),
        ("repeated: {max_items: 2 items: {string: {min_len: 1}}}", "at most 2 items; each item: not empty"),
        ("map: {max_pairs: 1 keys: {int32: {gt: 0}}}", "at most 1 entry; each key: above 0"),
        ("map: {min_pairs: 2 values: {required: true}}", "at least 2 entries; each value: required"),
        ("ignore: IGNORE_IF_ZERO_VALUE string: {uuid: true}", "where it is set: a UUID"),
        ("ignore: IGNORE_ALWAYS string: {uuid: true}", ""),
        ("cel: {id: 'a' message: 'must be even.' expression: 'this % 2 == 0'}", "must be even"),
        ("cel: {id: 'a' expression: 'this % 2 == 0'}", "`this % 2 == 0`"),
    ],
)
def test_field(rules: str, words: str) -> None:
    assert limits_of_field(parsed("FieldRules", rules)) == words


def test_message() -> None:
    rules = "oneof: {fields: ['a', 'b'] required: true} oneof: {fields: 'c'} cel: {id: 'x' message: 'a needs b'}"
    expected = "exactly one of `a`, `b`; at most one of `c`; a needs b"
    assert limits_of_message(parsed("MessageRules", rules)) == expected
    assert limits_of_message(None) == ""


def test_oneof() -> None:
    assert limits_of_oneof(parsed("OneofRules", "required: true")) == "one has to be set"
    assert limits_of_oneof(parsed("OneofRules", "required: false")) == ""
    assert limits_of_oneof(None) == ""
