"""Rules in CEL are compiled to Python that means the same, and refused where they cannot be."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from flytemodels.validation import EvaluationError
from tests.support.protoc import Made, make, texts
from tests.support.type_checkers import skip_without_processors
from tests.validation.oracle import CannotEvaluateError, expected_violations, needs_protovalidate
from tests.validation.samples import sample

FIELDS = """
import "buf/validate/validate.proto";
import "google/protobuf/any.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
enum Color { NONE = 0; RED = 1; GREEN = 2; }
message Inner { int32 a = 1; string s = 2; Inner inner = 3; optional int64 o = 4; repeated Inner many = 5; }
message M {
  %s
  int64 i = 1; uint64 u = 2; double d = 3; float f = 4; string s = 5; bytes b = 6; bool t = 7; Color c = 8;
  optional int32 oi = 9; optional string os = 10; Inner m = 11; repeated int32 ri = 12; repeated string rs = 13;
  repeated Inner rm = 14; map<string, int32> ms = 15; map<int64, Inner> mi = 16; google.protobuf.Timestamp ts = 17;
  google.protobuf.Duration du = 18; google.protobuf.Int64Value wi = 19; google.protobuf.StringValue ws = 20;
  repeated Color rc = 21; repeated double rd = 22; repeated uint32 ru = 23;
  oneof choice { int32 x = 24; string y = 25; Inner z = 26; }
  sint32 si = 27; fixed64 fi = 28; google.protobuf.BoolValue wb = 29; map<bool, double> mb = 30;
  google.protobuf.Any any = 31; google.protobuf.Struct st = 32; repeated google.protobuf.Any ra = 33;
}
"""

EXPRESSIONS = (
    "this.i + 1 > this.i",
    "this.i - 9223372036854775807 < 0",
    "this.i * this.i >= 0",
    "-this.i <= 0",
    "this.i / 2 * 2 + this.i % 2 == this.i",
    "10 / this.i > 0",
    "10 % this.i >= 0",
    "-7 / 2 == -3 && -7 % 2 == -1",
    "this.u - 1u >= 0u",
    "this.u / 2u <= this.u",
    "uint(this.i) == this.u",
    "int(this.u) == this.i",
    "this.d / 0.0 > 1.0",
    "this.d == this.d",
    "this.d < 1.0 || this.d >= 1.0",
    "int(this.d) >= 0",
    "this.f * 2.0 == this.f + this.f",
    "double(this.i) == this.d",
    "string(this.d) != ''",
    "string(this.i).size() == 1",
    "string(this.t) == 'true'",
    "string(this.u) == '7'",
    "string(this.b) == 'a'",
    "bytes(this.s).size() == this.s.size()",
    "int(this.s) == 5",
    "bool(this.s)",
    "double(this.s) > 0.0",
    "this.s.startsWith('a') && !this.s.endsWith('b')",
    "this.s.contains('a') ? '' : 'no a'",
    "this.s.matches('^[a-z]+$')",
    "this.s.matches(this.os)",
    "this.s in ['', 'a', 'A b']",
    "!(this.s in this.rs)",
    "this.s < 'b' && this.s + 'x' > this.s",
    "this.s.size() > 3 && size(this.s) < 64",
    "this.s.lowerAscii() == this.s.upperAscii()",
    "this.s.charAt(0) == 'a'",
    "this.s.indexOf('a') == this.s.lastIndexOf('a')",
    "this.s.substring(1) != '' && this.s.substring(0, 1) == 'a'",
    "this.s.replace('a', 'b').size() == this.s.size()",
    "this.s.split('a').size() > 1",
    "this.s.trim() == this.s",
    "this.s.isEmail() || this.s.isUri() || this.s.isHostname() || this.s.isIp()",
    "'%s %d %s'.format([this.s.size(), this.i, this.t]) != ''",
    "this.rs.join('-') == 'a'",
    "this.b == b'a' || this.b.size() == 0",
    "this.b + b'x' != b'\\xffx'",
    "this.t",
    "!this.t || this.t == true",
    "this.c == 1",
    "this.c in [1, 2]",
    "this.rc.all(e, e == 1 || e == 2)",
    "this.oi > 0",
    "has(this.oi) && this.oi > 0",
    "has(this.os) == (this.os != '')",
    "has(this.i) && has(this.s) && has(this.d) && has(this.c) && has(this.t)",
    "has(this.m) && has(this.m.inner) && has(this.m.inner.o)",
    "has(this.ri) || has(this.ms)",
    "this.m.a == this.m.inner.a",
    "this.m.inner.inner.s == ''",
    "this.m.o == 0",
    "this.m == this.z",
    "this.m.inner != this.m",
    "this.m.many.exists(e, e.a > 0)",
    "this.ri.all(e, e >= 0)",
    "this.ri.exists(e, 10 / e > 3)",
    "this.ri.all(e, 10 / e > 3)",
    "this.ri.exists_one(e, e == 1)",
    "this.ri.map(e, e + 1).all(e, e > 0)",
    "this.ri.map(e, e > 0, e * 2).size() == this.ri.filter(e, e > 0).size()",
    "this.ri.size() > 0 && this.ri[0] == 1",
    "this.ri[1] == this.ri[0]",
    "this.ri == [1, 2]",
    "this.ri + [1] != []",
    "this.ri.unique()",
    "this.rd.exists(e, e.isNan() || e.isInf())",
    "0.5 in this.rd",
    "this.ru.all(e, e < 8u)",
    "this.rm.all(e, e.a == e.inner.a)",
    "'a' in this.ms",
    "this.ms['a'] == 1",
    "this.ms.all(k, this.ms[k] >= 0)",
    "this.ms.exists(k, k.size() > 30) || this.ms.size() == 0",
    "this.mi.all(k, this.mi[k].a == 0)",
    "true in this.mb",
    "has(this.ts) && this.ts > timestamp('1970-01-01T00:00:00Z')",
    "this.ts - duration('1s') < this.ts",
    "this.ts.getFullYear() == 1970 && this.ts.getMonth() == 0",
    "this.ts.getDayOfWeek() == 4 && this.ts.getHours('+02:00') == 2",
    "int(this.ts) >= 0",
    "this.ts < now",
    "now == now",
    "this.du >= duration('0s')",
    "this.du + duration('1m') > duration('30s')",
    "this.du.getSeconds() == 1 || this.du.getMilliseconds() == 0",
    "this.ts + this.du > this.ts",
    "this.wi == 1",
    "this.wi != null && this.wi > 0",
    "this.wi > 0",
    "has(this.ws) ? this.ws.size() > 2 : true",
    "this.ws == null",
    "has(this.x) || has(this.y) || has(this.z)",
    "this.x > 0",
    "this.y.size() > 0",
    "this.z.a == 0",
    "this.i > 0 ? this.s : 'not positive'",
    "this.i > 0 ? (this.u > 0u ? '' : 'u') : 'i'",
    "(this.i > 0 || this.u > 0u) && (this.t || !this.t)",
    "10 / this.i > 0 || true",
    "true || 10 / this.i > 0",
    "10 / this.i > 0 && false",
    "this.si < this.i",
    "this.fi == 7u",
    "has(this.any) || has(this.st) && size(this.ra) > 0",
    "this.m == null",
    "this.ts != null",
    "[has(this.m), has(this.z), this.t].exists_one(e, e)",
    "[this.s, this.y, this.os].filter(e, e != '').size() == 1",
    "this.rm.map(e, e.a).unique()",
    "this.rm.all(e, has(e.inner) && e.many.all(f, f.a < 5))",
    "this.ri.all(a, this.ru.exists(b, int(b) == a))",
    "this.ms.size() + this.ri.size() <= 3",
    "this.s != '' ? this.s + ' ' + string(this.i) : ''",
    "this.i < 5 == this.t",
    "1 < this.i && this.i <= 0x7fffffff && this.d != 1e3",
    "r'\\d' != '\\\\d' || 'A\\u00e9\\x41\\101' == 'A\u00e9AA'",
    '"""a"b""" == \'a"b\'',
    "[this.s, 'b'].exists(e, e == 'b') && {'a': 1}['a'] == 1",
    "this.wi in this.ri || this.ws in ['a', 'b']",
    "this.wi in this.ri",
    "this.rd == this.rd && this.rd in [this.rd] && !(this.rd != this.rd)",
    "this.mb == this.mb && this == this",
    "this.i in [this.wi] || [this.wi, 1].exists(e, e == 2) || {'a': this.wi}.a == 1",
    "[this.wi] == [1] || [this.wi].filter(e, e != null).size() == this.ri.map(e, e > 0, this.wi).size()",
    "(this.t ? this.wi : 3) == 3 || '%s|%s'.format([this.wi, this.ws]) == 'null|a'",
    "this.ms == {} || {} != this.ms && {}.size() == 1 || this.s in {}",
    "string(this.d) + string(this.f) + string(1.0 / 3.0)",
    " || ".join(f"this.i == {number}" for number in range(600)),
    " && ".join(["10 / this.i < 11"] * 300),
    "this.rs.all(this_, this_ != 'b') || this.rs.exists(class_, class_ == '')",
)

REFUSED = {
    "this.any == null": "expected a type that is known at compile time, got google.protobuf.Any",
    "this.st.a == 1": "expected a type that is known at compile time, got google.protobuf.Struct",
    "this.ra == this.ra": "expected a type that is known at compile time, got google.protobuf.Any",
    "this.rm.unique()": "expected a function that is declared, got unique()",
    "this.ra.all(e, e.type_url != '')": "expected a type that is known at compile time, got google.protobuf.Any",
    "dyn(this.i) == 1": "expected types that are known at compile time, got dyn()",
    "type(this.i) == int": "expected types that are known at compile time, got type()",
    "this.nothing == 1": "expected a field of M, got nothing",
    "nothing == 1": "expected a name that is declared, got nothing",
    "this.i.nothing()": "expected a function that is declared, got nothing()",
    "this.i == 'a'": "expected an overload of _==_, got (int, string)",
    "this.i + 1u > 0": "expected an overload of _+_, got (int, uint)",
    "this.s.startsWith(1)": "expected an overload of startsWith, got (string, int)",
    "this.i": "expected an expression that is a bool or a string, got int",
    "this.s.matches('(')": "regular expression: expected a closing ), got the end of the pattern",
    "this.i >": "expected an expression, got the end of the expression",
    "this.i # 1": "expected a token of CEL, got '# 1'",
    "Inner{a: 1} == this.m": "expected an operator, got the construction of a message",
    "this.ri.all(e, i, e > i)": "expected a comprehension with one variable, got two",
    "[1, 'a'].size() == 2": "expected a list whose items are of one type, got int and string",
    "this.m.?a == 1": "expected a field, got an optional selection (.?)",
    "duration('x') == this.du": "duration(): expected a duration as text, got other text",
    "this.ri.all(e, 1)": "all(): expected a condition that is a bool, got int",
    "has(this)": "has(): expected the selection of a field, got another argument",
    "cel.bind(x, 1, x == 1)": "expected a supported macro, got cel.bind()",
    "99999999999999999999 > this.i": "expected a number within an int64, got 99999999999999999999",
    "this.t < 'a'": "expected an overload of _<_, got (bool, string)",
    "!" * 3000 + "this.t": "expected an expression of fewer levels, got one that is nested too deep",
    "1 + " * 3000 + "1 == 1": "expected an expression of fewer levels, got one that is nested too deep",
    "!this.i": "expected an overload of !_, got (int)",
}


def rules(expressions: tuple[str, ...]) -> str:
    return "\n".join(
        f'option (buf.validate.message).cel = {{id: "{number}", message: "no", expression: {_quoted(expression)}}};'
        for number, expression in enumerate(expressions)
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """A package with a message for each expression: protovalidate stops at the first rule that fails."""
    # One folder holds one package.
    files = {
        f"f{number}/m.proto": f"package p{number};\n{FIELDS % rules((expression,))}".replace(
            "Color.", f"p{number}.Color."
        )
        for number, expression in enumerate(EXPRESSIONS)
    }
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield make(tmp_path_factory.mktemp("cel"), monkeypatch, files)


@needs_protovalidate
def test_expressions_mean_what_they_mean_to_protovalidate(compiled: Made) -> None:
    for number, expression in enumerate(EXPRESSIONS):
        message, official = compiled.module(f"f{number}.m").M, compiled.official(f"p{number}.M")
        seed = random.Random(number)
        outcomes = [_outcomes(sample(message, seed, depth=3), official) for _ in range(12)]
        for ours, theirs in outcomes:
            assert ours == theirs, expression


def _outcomes(message: Any, official: Any) -> tuple[object, object]:  # a message, and the official class of it
    try:
        ours: object = message.violations()
    except EvaluationError:
        ours = "fails"
    try:
        theirs: object = expected_violations(official.FromString(bytes(message)))
    except CannotEvaluateError:
        theirs = "fails"
    return ours, theirs


def test_enum_values_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # protovalidate 2.1.0 fails on them.
    expressions = (
        "this.c == Color.RED",
        "Color.GREEN in this.rc || int(Color.GREEN) == 1",
        "[Color.NONE, 1].size() == 2",
    )
    module = make(tmp_path, monkeypatch, {"m.proto": FIELDS % rules(expressions)}).module("m")
    red, green = module.Color.RED, module.Color.GREEN
    assert module.M(c=red, rc=[red, green]).violations() == []
    assert [one.rule_id for one in module.M(c=green, rc=[red]).violations()] == ["0", "1"]


@pytest.mark.parametrize("expression", REFUSED)
def test_what_is_not_supported_is_an_error_with_its_place(tmp_path: Path, expression: str) -> None:
    with pytest.raises(CodegenError) as caught:
        texts(tmp_path, {"m.proto": FIELDS % rules((expression,))})
    text = str(caught.value)
    assert re.match(r"m\.proto:10: M: rule 0: ", text), text
    assert REFUSED[expression] in text


def test_every_problem_of_a_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        texts(tmp_path, {"m.proto": FIELDS % rules(("dyn(1) == 1", "this.a", "this.t"))})
    assert [line.split(": ")[2] for line in str(caught.value).splitlines()] == ["rule 0", "rule 1"]


def test_a_file_without_the_expression_is_not_named(tmp_path: Path) -> None:
    files = {"a.proto": "message A {}", "m.proto": FIELDS % rules(("dyn(1) == 1",))}
    with pytest.raises(CodegenError) as caught:
        texts(tmp_path, files)
    assert str(caught.value).startswith("m.proto:")
    assert "a.proto" not in str(caught.value)


NESTED = """
import "buf/validate/validate.proto";
message N { int32 a = 1 [(buf.validate.field).cel = {id: "a", expression: "10 / this > 0"}]; }
message M { N one = 1; repeated N many = 2; map<string, N> by = 3; }
"""


def test_a_rule_that_fails_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = make(tmp_path, monkeypatch, {"m.proto": NESTED}).module("m")
    good, bad = module.N(a=1), module.N()
    assert module.M(one=good, many=[good], by={"x": good}).violations() == []
    for message, path in (
        (module.M(one=bad), "one.a"),
        (module.M(one=good, many=[good, bad]), "many[1].a"),
        (module.M(by={"x": good, "y": bad}), 'by["y"].a'),
    ):
        with pytest.raises(EvaluationError) as caught:
            message.violations()
        assert str(caught.value) == f"{path}: rule [a]: expected a divisor other than 0, got a division by zero"


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_functions_are_typed_for_type_checkers(tmp_path: Path, checker: str) -> None:
    if checker == "mypy":
        skip_without_processors()
    for path, text in texts(tmp_path / "protos", {"m.proto": FIELDS % rules(EXPRESSIONS)}).items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    root = str(Path(__file__).parents[2])
    (tmp_path / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "include": ["made"], "extraPaths": [root]})
    )
    commands = {
        "mypy": ["--strict", str(tmp_path / "made")],
        "pyright": ["--pythonpath", sys.executable, "--project", str(tmp_path)],
    }
    # In the repository's root, whose cache mypy has filled with what the functions use.
    command = [sys.executable, "-m", checker, *commands[checker]]
    environment = {**os.environ, "MYPYPATH": str(tmp_path)}
    run = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
