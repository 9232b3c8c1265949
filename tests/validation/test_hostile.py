"""The cost of checking grows with the message, and with nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from flytemodels.message import Message
from tests.support.protoc import Made, make

PROTO = """
import "buf/validate/validate.proto";
message M {
  string email = 1 [(buf.validate.field).string.email = true];
  string uri = 2 [(buf.validate.field).string.uri = true];
  string host = 3 [(buf.validate.field).string.host_and_port = true];
  string ip = 4 [(buf.validate.field).string.ip_prefix = true];
  string pattern = 5 [(buf.validate.field).string.pattern = "^(a+)+$"];
  string header = 6 [(buf.validate.field).string = {well_known_regex: KNOWN_REGEX_HTTP_HEADER_VALUE}];
  string name = 7 [(buf.validate.field).string.hostname = true];
  repeated int64 numbers = 8 [(buf.validate.field).repeated.unique = true];
  repeated string texts = 9 [(buf.validate.field).repeated = {unique: true, items: {string: {min_len: 1}}}];
  map<string, string> labels = 10 [(buf.validate.field).map.values.string.max_len = 3];
  M below = 11;
  double ratio = 12 [(buf.validate.field).cel = {id: "ratio", expression: "double(string(this)) == this"}];
}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield make(tmp_path_factory.mktemp("hostile"), monkeypatch, {"m.proto": PROTO})


def seconds(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


@pytest.mark.parametrize("unit", ["a", "a.", "a@", "%41", "[", ":", "::", "1.", "0", "-", "/", "\n", "é"])
@pytest.mark.parametrize("field", ["email", "uri", "host", "ip", "pattern", "header", "name"])
def test_texts_of_a_megabyte(made: Made, field: str, unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    message: Message = made.module("m").M(**{field: text})
    assert seconds(message.violations) < 1


def test_lists_and_maps_of_many_items(made: Made) -> None:
    count = 100_000
    message: Message = made.module("m").M(
        numbers=[number << 40 for number in range(count)],
        texts=[f"text {number}" for number in range(count)],
        labels={f"key {number}": "abc" for number in range(count)},
    )
    assert seconds(message.violations) < 2


def test_many_violations(made: Made) -> None:
    message: Message = made.module("m").M(labels={f"key {number}": "too long" for number in range(20_000)})
    found = message.violations()
    assert len([one for one in found if one.rule_id == "string.max_len"]) == 20_000


def test_deep_messages(made: Made) -> None:
    message = made.module("m").M(ratio=0.1)
    for _ in range(90):
        message = made.module("m").M(below=message)
    path = ".".join(["below"] * 90)
    assert any(str(one.path) == f"{path}.email" for one in message.violations())


def test_messages_nested_too_deep(made: Made) -> None:
    message = made.module("m").M()
    message.below = message
    with pytest.raises(ValueError, match="levels"):
        message.violations()
