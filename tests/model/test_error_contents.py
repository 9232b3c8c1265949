"""No error holds the input that it is about: it may be large, a secret, or both."""

from __future__ import annotations

import ast
import base64
import dataclasses
import datetime
import decimal
import enum
import gc
import gzip
import types
import uuid
from collections.abc import Callable, Iterator

import pytest

from flytemodels import TaskTemplate, files, get_path, set_path
from flytemodels.connector._records import read_record
from flytemodels.files import _contexts, _converting, _detection, _yaml
from flytemodels.flyteidl.admin import TaskExecutionClosure
from flytemodels.flyteidl.core import Binary, Literal, LiteralMap, Primitive, Scalar
from flytemodels.google.protobuf import Any, BoolValue, FieldMask
from flytemodels.values import literal_type, to_literal, to_python
from flytemodels.values._msgpack import unpack
from tests.support.import_graph import ROOT, parsed, sources, statements

MARK = "s3cr3t-v4lue-"
LARGE = MARK * 20_000
"""A quarter of a megabyte. Of a key, errors show 200 characters."""
LONE = LARGE + "\ud800"
BAD_UTF8 = LARGE.encode() + b"\xff"


def varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def field(number: int, data: bytes) -> bytes:
    return varint(number << 3 | 2) + varint(len(data)) + data


class Color(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Record:
    name: int
    color: Color


def struct(value: object) -> Literal:
    return Literal(scalar=Scalar(generic={"name": value, "color": "red"}))  # type: ignore[dict-item]  # wrong on purpose


def text(value: str) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(string_value=value)))


def packed(data: bytes) -> Literal:
    return Literal(scalar=Scalar(binary=Binary(value=data, tag="msgpack")))


def msgpack(value: str) -> bytes:
    return b"\xdb" + len(value).to_bytes(4, "big") + value.encode()


ENTRANCES: dict[str, Callable[[], object]] = {
    # The wire.
    "parse, a string": lambda: TaskTemplate.parse(field(2, BAD_UTF8)),
    "parse, a key": lambda: TaskTemplate.parse(field(16, field(1, BAD_UTF8))),
    "parse, in a Struct": lambda: TaskTemplate.parse(field(5, field(1, field(1, BAD_UTF8)))),
    "parse, no bytes": lambda: TaskTemplate.parse(LARGE),  # type: ignore[arg-type]
    "serialize, a string": lambda: bytes(TaskTemplate(type=LONE)),
    "serialize, a key": lambda: bytes(TaskTemplate(config={LONE: ""})),
    "serialize, another type": lambda: bytes(TaskTemplate(type=LARGE.encode())),  # type: ignore[arg-type]
    "serialize, no number": lambda: bytes(TaskTemplate(task_type_version=LARGE)),  # type: ignore[arg-type]
    "serialize, a Struct": lambda: bytes(TaskTemplate(custom={"a": LONE})),
    "serialize, a time": lambda: bytes(TaskExecutionClosure(created_at=LARGE)),  # type: ignore[arg-type]
    # JSON.
    "from_json, bytes": lambda: TaskTemplate.from_json(BAD_UTF8),
    "from_json, no JSON": lambda: TaskTemplate.from_json(LARGE),
    "from_json, its end": lambda: TaskTemplate.from_json(f'{{"type": "{LARGE}"'),
    "from_json, a number": lambda: TaskTemplate.from_json(f'{{"taskTypeVersion": "{LARGE}"}}'),
    "from_json, a double": lambda: Primitive.from_json(f'{{"floatValue": "{LARGE}"}}'),
    "from_json, a bool": lambda: Primitive.from_json(f'{{"boolean": "{LARGE}"}}'),
    "from_json, bytes of base64": lambda: Binary.from_json(f'{{"value": "{LARGE}a"}}'),
    "from_json, base64 that is not ASCII": lambda: Binary.from_dict({"value": LARGE + "\u00e9"}),
    "from_json, an enum": lambda: TaskExecutionClosure.from_json(f'{{"phase": "{LARGE}"}}'),
    "from_json, a time": lambda: TaskExecutionClosure.from_json(f'{{"createdAt": "{LARGE}"}}'),
    "from_json, a duration": lambda: TaskExecutionClosure.from_json(f'{{"duration": "{LARGE}"}}'),
    "from_json, a mask": lambda: FieldMask.from_dict(LARGE + "_"),
    "from_json, a wrapper": lambda: BoolValue.from_dict(LARGE),
    "from_json, an Any": lambda: Any.from_dict({"@type": LARGE, "value": LARGE}),
    "from_json, an unknown field": lambda: TaskTemplate.from_json(f'{{"{LARGE}": 1}}'),
    "from_json, a key twice": lambda: TaskTemplate.from_json(f'{{"{LARGE}": 1, "{LARGE}": 1}}'),
    "from_dict, a string": lambda: TaskTemplate.from_dict({"type": LONE}),
    "from_dict, a Struct": lambda: TaskTemplate.from_dict({"custom": {"a": {"b": [LONE]}}}),
    "from_dict, a key": lambda: TaskTemplate.from_dict({"config": {LARGE: 1}}),
    "to_json, a string": lambda: TaskTemplate(type=LONE).to_json(),
    "to_json, a Struct": lambda: TaskTemplate(custom={"a": LONE}).to_dict(),
    "to_json, no double": lambda: Primitive(float_value=memoryview(LARGE.encode())).to_dict(),  # type: ignore[arg-type]
    "to_json, an Any": lambda: Any(type_url="type.googleapis.com/flyteidl.core.Binary", value=BAD_UTF8).to_json(),
    # Text.
    "from_text, bytes": lambda: TaskTemplate.from_text(BAD_UTF8),
    "from_text, a word": lambda: TaskTemplate.from_text(LARGE),
    "from_text, an escape": lambda: TaskTemplate.from_text(f'type: "{LARGE}\\xff"'),
    "from_text, a number": lambda: TaskTemplate.from_text(f'task_type_version: "{LARGE}"'),
    "to_text, a string": lambda: TaskTemplate(type=LONE).to_text(),
    # Paths.
    "get_path": lambda: get_path(TaskTemplate(), f'config["{LARGE}"]'),
    "set_path": lambda: set_path(TaskTemplate(), f'config["{LARGE}"].x', 1),
    # Values.
    "to_python, no number": lambda: to_python(text(LARGE), int),
    "to_python, a field": lambda: to_python(struct(LARGE), Record),
    "to_python, an enum": lambda: to_python(text(LARGE), Color),
    "to_python, a datetime": lambda: to_python(packed(msgpack(LARGE)), datetime.datetime),
    "to_python, a date": lambda: to_python(packed(msgpack(LARGE)), datetime.date),
    "to_python, a timedelta": lambda: to_python(packed(msgpack(LARGE)), datetime.timedelta),
    "to_python, a time": lambda: to_python(packed(msgpack(LARGE)), datetime.time),
    "to_python, a UUID": lambda: to_python(packed(msgpack(LARGE)), uuid.UUID),
    "to_python, a Decimal": lambda: to_python(packed(msgpack(LARGE)), decimal.Decimal),
    "to_python, bytes": lambda: to_python(packed(msgpack(LARGE + "\u00e9")), bytes),
    "to_python, a key": lambda: to_python(packed(b"\x81" + msgpack(LARGE) + b"\x01"), dict[int, int]),
    "to_python, a map": lambda: to_python(Literal(map=LiteralMap(literals={LARGE: text("")})), dict[str, int]),
    "to_python, MessagePack": lambda: unpack(b"\xdb" + len(BAD_UTF8).to_bytes(4, "big") + BAD_UTF8),
    "to_literal, text": lambda: bytes(to_literal(LONE)),
    "to_literal, a record": lambda: to_literal({"a": LONE}, dict),
    "to_literal, another type": lambda: to_literal(LARGE, int),
    "literal_type": lambda: literal_type(types.SimpleNamespace(a=LARGE)),  # type: ignore[arg-type]
    # Files.
    "files, YAML": lambda: _yaml.load(f"a: [{LARGE}"),
    "files, a tag of YAML": lambda: _yaml.load(f"a: !{LARGE} b"),
    "files, an alias of YAML": lambda: _yaml.load(f"a: *{LARGE}"),
    "files, a character of YAML": lambda: _yaml.load(f"a: {LARGE}\x00"),
    "files, JSON": lambda: _converting.read(f'{{"a": "{LARGE}'.encode(), "json"),
    "files, no UTF-8": lambda: _converting.read(b"{" + BAD_UTF8, "json"),
    "files, a message": lambda: _detection.read_message(field(2, BAD_UTF8), "", TaskTemplate),
    "files, base64": lambda: _contexts.read_context(LARGE),
    "files, a context": lambda: _contexts.read_context(base64.b64encode(gzip.compress(LARGE.encode())).decode()),
    "files, the name of a type": lambda: files.message_type(LARGE[:1000]),
    # Settings of connectors.
    "settings, an enum": lambda: read_record(Color, LARGE, "custom"),
    "settings, a record": lambda: read_record(Record, {"name": LARGE, "color": "red"}, "custom"),
    "settings, a key": lambda: read_record(dict[str, int], {LARGE: ""}, "custom"),
}


def reached(error: BaseException) -> Iterator[object]:
    """Return what is reachable from an error: tracebacks aside, which hold the caller's own variables."""
    seen: set[int] = set()
    pending: list[object] = [error]
    while pending:
        value = pending.pop()
        if id(value) in seen or isinstance(value, (type, types.ModuleType, types.TracebackType, types.FunctionType)):
            continue
        seen.add(id(value))
        yield value
        pending.extend(gc.get_referents(value))


def size_of_marks(value: object) -> int:
    data = value.encode(errors="replace") if isinstance(value, str) else value
    if isinstance(data, memoryview):
        data = data.tobytes()
    return data.count(MARK.encode()) * len(MARK) if isinstance(data, (bytes, bytearray)) else 0


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_no_error_holds_what_it_is_about(entrance: str) -> None:
    with pytest.raises((ValueError, TypeError, LookupError)) as caught:
        ENTRANCES[entrance]()
    held = sum(map(size_of_marks, reached(caught.value)))
    # A key is shown, escaped and cut, perhaps by two errors of one cause; a value never is.
    named = ("key", "unknown", "path", "settings", "map", "tag", "name of", "alias")
    assert held < 2000 if any(word in entrance for word in named) else held == 0
    assert len(str(caught.value)) < 1500


def test_the_search_finds_what_an_error_holds() -> None:
    def careless() -> None:
        try:
            BAD_UTF8.decode()
        except UnicodeDecodeError:
            raise ValueError("no text") from None

    with pytest.raises(ValueError, match="no text") as caught:
        careless()
    assert sum(map(size_of_marks, reached(caught.value))) == len(LARGE)


HARMLESS = {
    "CallError", "ConversionError", "DecodeError", "EncodeError", "EvaluationError", "FileError", "SettingsError",
    "FileExistsError", "ImportError", "IndexError", "MemoryError", "OSError", "OverflowError", "RecursionError",
    "StopAsyncIteration", "StopIteration", "TypeError", "files.FileError", "struct.error", "zlib.error",
}  # fmt: skip
"""Errors that hold no input: those of the package, and those of Python that name types, sizes or files."""

DELIBERATE = {
    "flytemodels/connector/_handling.py": "the cause is the error of the connector's author",
    "flytemodels/connector/_records.py": "the cause is the error of the author's own class",
    "flytemodels/connector/_streams.py": "the cause is the error of the connector's author",
    "flytemodels/values/_columns.py": "the cause is the error of the user's own annotations",
    "flytemodels/values/_decode.py": "the cause is the error of the user's own class",
    "flytemodels/values/_encode.py": "the cause is the error of the user's own class",
    "flytemodels/values/_flyte2_models.py": "the cause is the error of the user's own annotations",
    "flytemodels/values/_shape.py": "the cause is the error of the user's own annotations",
}


def raised_while_handling() -> Iterator[tuple[str, str]]:
    """Return where errors are raised in an `except` of errors that may hold input, with what it catches."""
    for path in sources():
        tree = parsed(path) if path.suffix == ".py" else None
        for statement in statements(tree.body if tree is not None else ()):
            for handler in statement.handlers if isinstance(statement, ast.Try) else ():
                kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
                caught = {ast.unparse(kind) for kind in kinds if kind is not None} - HARMLESS
                for part in statements(handler.body):
                    if caught and isinstance(part, ast.Raise) and part.exc is not None:
                        is_cause = part.cause is not None and ast.unparse(part.cause) != "None"
                        place = str(path.relative_to(ROOT))
                        if not (is_cause and place in DELIBERATE):
                            yield place, ", ".join(sorted(caught))


def test_no_error_is_raised_while_one_with_input_is_handled() -> None:
    # `flytemodels/grpc` handles errors of calls, which hold no messages.
    found = [(place, caught) for place, caught in raised_while_handling() if "flytemodels/grpc/" not in place]
    assert found == [("flytemodels/connector/_handling.py", "LookupError")]  # its own, of an unknown task type


def test_errors_of_pydantic_are_dropped() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Settings(pydantic.BaseModel):
        size: int

    with pytest.raises(ValueError, match=r"custom\.size: ") as caught:
        read_record(Settings, {"size": LARGE}, "custom")
    assert sum(map(size_of_marks, reached(caught.value))) == 0
