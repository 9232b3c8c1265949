"""Every standard rule, for every kind of field, finds what protovalidate finds, with the same words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.shipped import PROTOS
from flytemodels.validation import EvaluationError
from tests.support.protoc import Made, make, texts
from tests.validation import samples
from tests.validation.oracle import expected_violations, needs_protovalidate
from tests.validation.samples import sample

SIGNED = ("int32", "int64", "sint32", "sint64", "sfixed32", "sfixed64")
UNSIGNED = ("uint32", "uint64", "fixed32", "fixed64")
FLOATS = ("float", "double")
NUMBER_RULES = (
    "const: 7",
    "lt: 7",
    "lte: 7",
    "gt: 1",
    "gte: 1",
    "gt: 1, lt: 7",
    "gte: 1, lte: 7",
    "gt: 1, lte: 1000",
    "gte: 2, lt: 1000",
    "gt: 7, lt: 1",
    "gte: 7, lte: 1",
    "gte: 7, lt: 2",
    "gt: 7, lte: 2",
    "in: [1, 2, 1000]",
    "not_in: [0, 7]",
)
FLOAT_RULES = ("const: 1.1", "lt: 1e20", "gt: -0.5", "in: [0.1, 1.5]", "not_in: [0.5]", "finite: true", "const: nan")
FORMATS = ("email", "hostname", "ip", "ipv4", "ipv6", "uri", "uri_ref", "address", "uuid", "tuuid", "host_and_port")
PREFIXES = tuple(f"{ip}_{form}" for ip in ("ip", "ipv4", "ipv6") for form in ("with_prefixlen", "prefix"))
STRING_RULES = (
    'const: "a"',
    "len: 3",
    "min_len: 3",
    "max_len: 2",
    "min_len: 1, max_len: 3",
    "len_bytes: 3",
    "min_bytes: 3",
    "max_bytes: 30",
    'pattern: "^[a-z]+$"',
    'prefix: "a"',
    'suffix: "a"',
    'contains: "a"',
    'not_contains: "a"',
    'in: ["a", "foo"]',
    'not_in: ["a", ""]',
    *(f"{name}: true" for name in (*FORMATS, *PREFIXES)),
    *(f"well_known_regex: KNOWN_REGEX_HTTP_HEADER_{part}" for part in ("NAME", "VALUE")),
    *(f"well_known_regex: KNOWN_REGEX_HTTP_HEADER_{part}, strict: false" for part in ("NAME", "VALUE")),
    "email: false",
    'min_len: 2, prefix: "f", email: true',
)
BYTES_RULES = (
    'const: "a"',
    "len: 1",
    "min_len: 2",
    "max_len: 1",
    'prefix: "a"',
    'suffix: "a"',
    'contains: "a"',
    'in: ["a", "b"]',
    'not_in: ["a"]',
    *(f"{name}: true" for name in ("ip", "ipv4", "ipv6")),
)
ENUM_RULES = ("const: 1", "defined_only: true", "in: [0, 2]", "not_in: [1]")
LIST_RULES = (
    "min_items: 2",
    "max_items: 1",
    "unique: true",
    "items: {int32: {gt: 0}}",
    "items: {int32: {gt: 0}, ignore: IGNORE_IF_ZERO_VALUE}",
    "items: {ignore: IGNORE_ALWAYS, int32: {gt: 0}}",
    "min_items: 1, max_items: 2, unique: true, items: {int32: {in: [1, 2]}}",
)
MAP_RULES = (
    "min_pairs: 2",
    "max_pairs: 1",
    "keys: {string: {min_len: 2}}",
    "values: {int32: {gte: 1}}",
    "keys: {string: {max_len: 1}}, values: {int32: {lt: 1}, ignore: IGNORE_IF_ZERO_VALUE}",
)
DURATION_RULES = (
    "const: {seconds: 1}",
    "lt: {seconds: 1}",
    "lte: {}",
    "gt: {nanos: 1}",
    "gte: {seconds: -1, nanos: -500000000}",
    "gt: {}, lt: {seconds: 86400}",
    "gte: {seconds: 1}, lte: {}",
    "in: [{seconds: 1}, {nanos: 1}]",
    "not_in: [{}]",
)
TIMESTAMP_RULES = (
    "const: {seconds: 7}",
    "lt: {seconds: 7}",
    "lte: {seconds: 7, nanos: 500000000}",
    "gt: {seconds: 1}",
    "gte: {}",
    "gt: {seconds: 1}, lt: {seconds: 1000}",
    "lt_now: true",
    "gt_now: true",
    "within: {seconds: 3600}",
)
ANY_RULES = ('in: ["type.googleapis.com/a.B"]', 'not_in: ["type.googleapis.com/a.B", ""]')
WRAPPERS = {"Int32Value": "int32: {gt: 0}", "StringValue": "string: {min_len: 2}", "BoolValue": "bool: {const: true}"}
WRAPPERS |= {
    "DoubleValue": "double: {gt: 1}, ignore: IGNORE_IF_ZERO_VALUE",
    "FloatValue": "float: {lt: 1.1}",
    "BytesValue": "bytes: {len: 1}",
    "UInt64Value": "uint64: {in: [1, 2]}",
}

FILES = ("buf/validate/validate", *(f"google/protobuf/{name}" for name in ("any", "duration", "timestamp", "wrappers")))
IMPORTS = "".join(f'import "{file}.proto";\n' for file in FILES)


def fields() -> Iterator[tuple[str, str]]:
    """Return the type of each field, and its rules."""
    for kind in (*SIGNED, *UNSIGNED, *FLOATS):
        yield from ((kind, f"{kind}: {{{rules}}}") for rules in NUMBER_RULES)
    for kinds, several in (
        (FLOATS, FLOAT_RULES),
        (("string",), STRING_RULES),
        (("bytes",), BYTES_RULES),
    ):
        yield from ((kind, f"{kind}: {{{rules}}}") for kind in kinds for rules in several)
    yield from (("E", f"enum: {{{rules}}}") for rules in ENUM_RULES)
    yield from (("repeated int32", f"repeated: {{{rules}}}") for rules in LIST_RULES)
    yield from (("map<string, int32>", f"map: {{{rules}}}") for rules in MAP_RULES)
    for kind, several in (("Duration", DURATION_RULES), ("Timestamp", TIMESTAMP_RULES), ("Any", ANY_RULES)):
        for rules in several:
            own = f"{kind.lower()}: {{{rules}}}"
            yield f"google.protobuf.{kind}", own
            yield f"repeated google.protobuf.{kind}", f"repeated: {{items: {{{own}}}}}"
    for kind, own in WRAPPERS.items():
        yield f"google.protobuf.{kind}", own
        yield f"repeated google.protobuf.{kind}", f"repeated: {{items: {{{own}}}}}"
    for kind in (
        "string",
        "int32",
        "bool",
        "E",
        "double",
        "bytes",
        "M",
        "repeated E",
        "repeated double",
        "map<int32, M>",
    ):
        yield kind, "required: true"
    for ignore in ("IGNORE_UNSPECIFIED", "IGNORE_IF_ZERO_VALUE", "IGNORE_ALWAYS"):
        for label in ("", "optional "):
            yield f"{label}string", f"string: {{min_len: 3}}, ignore: {ignore}"
            yield f"{label}double", f"double: {{gt: 1}}, ignore: {ignore}, required: {str(bool(label)).lower()}"
        yield "M", f"required: true, ignore: {ignore}"


def proto() -> str:
    lines = [
        f"{kind} f{number} = {number} [(buf.validate.field) = {{{rules}}}];"
        for number, (kind, rules) in enumerate(fields(), 1)
    ]
    parts = [lines[start : start + 40] for start in range(0, len(lines), 40)]
    messages = [f"message P{number} {{\n" + "\n".join(part) + "\n}" for number, part in enumerate(parts)]
    return "\n".join([IMPORTS, "enum E { A = 0; B = 1; C = 2; }", ONEOFS, *messages])


ONEOFS = """
message M { string a = 1 [(buf.validate.field).string.min_len = 1]; M below = 2; }
message OneofOfProto { oneof choice { option (buf.validate.oneof).required = true; int32 a = 1; M b = 2; } }
message OneofOfRules {
  option (buf.validate.message).oneof = {fields: ["a", "b"], required: true};
  option (buf.validate.message).oneof = {fields: ["b", "c", "d"]};
  string a = 1 [(buf.validate.field).string.min_len = 3];
  int32 b = 2;
  M c = 3;
  optional double d = 4;
  option (buf.validate.message).oneof = {fields: ["e", "f"]};
  string e = 5 [(buf.validate.field) = {string: {min_len: 2}, ignore: IGNORE_UNSPECIFIED}];
  repeated double f = 6 [(buf.validate.field).repeated.min_items = 2];
}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        more = ("foo", "127.0.0.1", "::1", "10.0.0.0/8", "10.0.0.1/8", "::/16", "a@b.co", "a.b:80", "[::1]:80", "v\r\n")
        uuid = "550e8400-e29b-41d4-a716-446655440000"
        monkeypatch.setattr(samples, "_TEXTS", (*samples._TEXTS, *more, uuid, uuid.replace("-", "")))
        monkeypatch.setattr(samples, "_FLOATS", (*samples._FLOATS, 1.1, 0.1, 7.0))
        yield make(tmp_path_factory.mktemp("standard"), monkeypatch, {"m.proto": proto()})


@needs_protovalidate
def test_random_values_break_the_rules_that_protovalidate_says(made: Made) -> None:
    seed = random.Random(4)
    found: set[str] = set()
    for name, cls in vars(made.module("m")).items():
        if name[:1] not in "PO":
            continue
        official = made.official(name)
        for _ in range(60):
            message = sample(cls, seed, depth=2)
            expected = expected_violations(official.FromString(bytes(message)))
            assert sorted(message.violations(), key=repr) == expected
            assert sorted(cls.parse(bytes(message)).violations(), key=repr) == expected
            found.update(violation.rule_id for violation in expected)
    assert len(found) > 230


@needs_protovalidate
def test_times_beyond_python_s_are_exact(made: Made) -> None:
    late = b"\x08" + b"\x80\x80\x80\x80\x80\x80\x80\x80\x40"  # 2**62 seconds
    for name, cls in vars(made.module("m")).items():
        if not name.startswith("P"):
            continue
        kinds = (
            {field.number for field in cls._plan.fields if field.kind in (32, 33)} if hasattr(cls, "_plan") else set()
        )
        data = b"".join(_tag(number) + bytes([len(late)]) + late for number in sorted(kinds))
        if data:
            expected = expected_violations(made.official(name).FromString(data))
            assert sorted(cls.parse(data).violations(), key=repr) == expected


def _tag(number: int) -> bytes:
    key = number << 3 | 2
    return bytes([key & 0x7F | 0x80, key >> 7]) if key > 0x7F else bytes([key])


PATTERN = """
import "buf/validate/validate.proto";
message M { bytes a = 1 [(buf.validate.field).bytes.pattern = "^a"]; }
"""


def test_a_pattern_on_bytes_that_are_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    message = make(tmp_path, monkeypatch, {"m.proto": PATTERN}).module("m").M
    assert [one.rule_id for one in message(a=b"b").violations()] == ["bytes.pattern"]
    with pytest.raises(EvaluationError, match=r"^a: rule \[bytes\.pattern\]: expected bytes that are UTF-8 "):
        message(a=b"\xff").violations()


REFUSED: dict[str, str] = {
    "string a = 1 [(buf.validate.field).int32.gt = 1]": "M.a: expected rules for string, got rules for int32",
    "M a = 1 [(buf.validate.field).string.min_len = 1]": (
        "M.a: expected no standard rules for this message, got rules for string"
    ),
    "repeated int32 a = 1 [(buf.validate.field).int32.gt = 1]": "M.a: expected rules for repeated, got rules for int32",
    "repeated int32 a = 1 [(buf.validate.field).repeated.items.string.len = 1]": (
        "M.a (items): expected rules for int32, got rules for string"
    ),
    "map<string, int32> a = 1 [(buf.validate.field).map.keys.int32.gt = 1]": (
        "M.a (keys): expected rules for string, got rules for int32"
    ),
    "repeated M a = 1 [(buf.validate.field).repeated.unique = true]": (
        "M.a: expected items that are not messages for repeated.unique, got messages"
    ),
    'string a = 1 [(buf.validate.field).string.pattern = "a**"]': (
        "M.a: string.pattern: expected one repetition operator, got **"
    ),
    'string a = 1 [(buf.validate.field).string.pattern = "(?=a)"]': "M.a: string.pattern: expected a group of RE2",
}


@pytest.mark.parametrize("field", REFUSED)
def test_rules_that_do_not_fit_are_an_error_with_its_place(tmp_path: Path, field: str) -> None:
    with pytest.raises(CodegenError) as caught:
        texts(tmp_path, {"m.proto": f'import "buf/validate/validate.proto";\nmessage M {{\n  {field};\n}}\n'})
    assert str(caught.value).startswith(f"m.proto:4: {REFUSED[field]}")


def test_a_oneof_rule_must_name_fields(tmp_path: Path) -> None:
    rule = 'option (buf.validate.message).oneof = {fields: ["b", "b"]};'
    text = f'import "buf/validate/validate.proto";\nmessage M {{ {rule} }}'
    with pytest.raises(CodegenError) as caught:
        texts(tmp_path, {"m.proto": text})
    assert "M: expected a oneof rule that names each field once, got one twice" in str(caught.value)
    assert "M: expected a oneof rule that names fields of the message, got b" in str(caught.value)


def test_a_file_called_like_anothers_rules_keeps_its_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rule = 'import "buf/validate/validate.proto"; message {} {{ string a = 1 [(buf.validate.field).required = true]; }}'
    made = make(tmp_path, monkeypatch, {"m.proto": rule.format("M"), "m_rules.proto": rule.format("RULES")})
    messages: list[Any] = [made.module("m").M(), made.module("m_rules").RULES()]
    assert [[one.rule_id for one in message.violations()] for message in messages] == [["required"], ["required"]]


@pytest.mark.parametrize(
    ("old", "new", "field", "problem"),
    [
        (
            "message StringRules {",
            "message StringRules { optional bool fancy = 900;",
            "string a = 1 [(buf.validate.field).string.fancy = true]",
            "M.a: expected a rule of this release of buf.validate, got string.fancy",
        ),
        (
            "message FieldRules {",
            "message FieldRules { optional bool passed_over = 900;",
            "string a = 1 [(buf.validate.field).passed_over = true]",
            "M.a: expected a rule of this release of buf.validate, got passed_over",
        ),
        (
            "message OneofRules {",
            "message OneofRules { optional bool many = 900;",
            "oneof o { option (buf.validate.oneof).many = true; int32 a = 1; }",
            "M.o: expected a rule of this release of buf.validate, got many",
        ),
        (
            "IGNORE_ALWAYS = 3;",
            "IGNORE_ALWAYS = 3; IGNORE_LATER = 4;",
            "string a = 1 [(buf.validate.field).ignore = IGNORE_LATER]",
            "M.a: expected a value of ignore of this release of buf.validate, got 4",
        ),
    ],
)
def test_rules_of_other_releases_are_not_dropped(tmp_path: Path, old: str, new: str, field: str, problem: str) -> None:
    rules = (PROTOS / "buf/validate/validate.proto").read_text()
    assert old in rules
    text = f'import "buf/validate/validate.proto";\nmessage M {{ {field}{"" if field.endswith("}") else ";"} }}'
    with pytest.raises(CodegenError) as caught:
        texts(tmp_path, {"buf/validate/validate.proto": rules.replace(old, new), "m.proto": text})
    assert problem in str(caught.value)
