"""What a caller or a sender may do on purpose: a clean exception, the same from both engines, and no crash."""

from __future__ import annotations

import abc
import copy
import gc
import subprocess
import sys
import weakref
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from flytemodels import DecodeError, EncodeError
from flytemodels._model.fields import field
from flytemodels._model.plan import plan_of
from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl import core
from flytemodels.google.protobuf import Struct
from flytemodels.message import Enum, Message
from tests.native.both import native, parsed, python, same_parse, same_serialize, written

# What callers do


def test_a_deleted_slot(every: Any) -> None:
    cls = every.cls
    for name in (*cls.__dataclass_fields__, "_unknown_fields", "_originals"):
        message = cls(one_moment=None)
        delattr(message, name)
        if name != "_originals":
            with pytest.raises(AttributeError, match=name):
                native.serialize(message)
        same_serialize(message)


class _Acting:
    """A number that does something when it is asked for its value."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def __index__(self) -> int:
        self._act()
        return 7


def _raise() -> None:
    raise KeyError("not today")


def test_lists_that_change_while_they_are_written(every: Any) -> None:
    for engine in (native, python):
        for name in ("many_int32", "unpacked_int32"):
            message = every.cls()
            values: list[Any] = [1, 2, _Acting(lambda: values.clear()), 4, 5]  # noqa: B023
            setattr(message, name, values)
            written_early = engine.parse(every.cls, engine.serialize(message))
            assert getattr(written_early, name)[:3] == [1, 2, 7]
            values[:] = [_Acting(lambda: values.extend([1] * 1000) if len(values) < 10_000 else None)]  # noqa: B023
            grown = engine.parse(every.cls, engine.serialize(message))
            assert set(getattr(grown, name)) <= {7, 1}
            values[:] = [_Acting(lambda: setattr(message, name, None)), 1, 2]  # noqa: B023
            assert getattr(engine.parse(every.cls, engine.serialize(message)), name) == [7, 1, 2]
            assert getattr(message, name) is None


def test_dicts_that_change_while_they_are_written(every: Any) -> None:
    for act in (dict[str, Any].clear, lambda entries: entries.update(x=1), lambda entries: entries.pop("b")):
        entries: dict[str, Any] = {}
        entries.update(a=_Acting(lambda: act(entries)), b=2, c=3)  # noqa: B023
        message = every.cls(map_int32=entries)
        with pytest.raises((RuntimeError, KeyError)):
            native.serialize(message)


def test_messages_that_lose_what_is_being_written(every: Any) -> None:
    cls = every.cls
    inner = cls()
    outer = cls(one_every=inner, many_every=[inner, inner])
    inner.many_int32 = [_Acting(lambda: (setattr(outer, "one_every", None), outer.many_every.clear(), gc.collect()))]
    del inner
    written_whole = native.parse(cls, native.serialize(outer))
    assert written_whole.one_every is not None
    assert written_whole.one_every.many_int32 == [7]
    assert outer.one_every is None
    assert outer.many_every == []


def test_exceptions_from_values(every: Any) -> None:
    message = every.cls(one_int32=_Acting(_raise), map_int32={"k": _Acting(_raise)})
    assert written(native, message) == written(python, message)
    with pytest.raises(KeyError, match="not today"):
        native.serialize(message)


def _deep(content: core.Literal, levels: int) -> core.Literal:
    for _ in range(levels):
        content = core.Literal(collection=core.LiteralCollection(literals=[content]))
    return content


_CALLS_BACK = """
from tests.native.test_hostile import _Acting, _deep, core
from tests.native.both import native

class Truth(int):
    def __bool__(self):
        native.json_values(texts)
        return True

class Key(str):
    __hash__ = str.__hash__

    def __eq__(self, other):
        native.from_json_values(core.Literal, values, False)
        return NotImplemented

def number(act):
    return core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=act)))

numbers = _deep(number(_Acting(lambda: native.serialize(numbers))), 48)
texts = _deep(core.Literal(scalar=core.Scalar(error=core.Error(message=Truth(1)))), 48)
values = {Key("hash"): ""}
for _ in range(48):
    values = {"collection": {"literals": [values]}}
for call in (
    lambda: native.serialize(numbers),
    lambda: native.json_values(texts),
    lambda: native.from_json_values(core.Literal, values, False),
):
    try:
        call()
    except (RecursionError, ValueError) as error:
        print(type(error).__name__)
"""


def test_values_that_call_the_engine_again_and_again() -> None:
    # In a process of its own: a C stack that is full is no exception.
    done = subprocess.run([sys.executable, "-c", _CALLS_BACK], check=True, timeout=300, capture_output=True, text=True)
    assert done.stdout == "EncodeError\nRecursionError\nRecursionError\n"


class _Collector:
    """Lets the garbage collector run at every chance, and does something each time."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def _called(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._act()

    def __enter__(self) -> None:
        self._threshold = gc.get_threshold()
        gc.callbacks.append(self._called)
        gc.set_threshold(1)

    def __exit__(self, *_: object) -> None:
        gc.set_threshold(*self._threshold)
        gc.callbacks.remove(self._called)


def test_a_garbage_collector_that_empties_what_is_written() -> None:
    for deterministic in (False, True):
        for _ in range(20):
            custom: dict[str, Any] = {}
            inner: list[Any] = ["".join(["é", "x"]) for _ in range(5)]
            # No UTF-8 form: the exception that says so is what starts the collector, before CPython 3.12.
            custom.update({"".join(["k", "\ud800"]): 1, "list": inner, "text": "".join(["x", "\ud800"])})
            message = core.TaskTemplate(custom=custom)
            with _Collector(lambda: (custom.clear(), inner.clear())):  # noqa: B023
                try:
                    data = native.serialize(message, deterministic)
                except EncodeError:
                    data = b""
            # Either the error, or what was there when it was written: nothing that has no UTF-8 form comes out.
            assert native.parse(core.TaskTemplate, data).custom in (None, {})


def test_a_caller_that_empties_the_lists_of_others(every: Any) -> None:
    def empty() -> None:
        message.map_int32.clear()
        for found in gc.get_objects():
            if type(found) is list and len(found) == 50 and set(map(type, found)) == {str}:
                found.clear()
        raise TypeError

    for deterministic in (False, True):
        # A subclass of dict: what is written is a list of its keys.
        entries = {f"key {number}": _Acting(empty) for number in range(50)}
        message = every.cls(map_int32=defaultdict(None, entries))
        del entries
        with pytest.raises((EncodeError, LookupError)):
            native.serialize(message, deterministic)


def test_tables_that_are_half_made_are_not_shown() -> None:
    seen: list[int] = []

    class Curious(type(Moody)):  # type: ignore[misc]
        def __iter__(cls) -> Iterator[Any]:
            seen.append(sum(type(found).__name__ == "Table" for found in gc.get_objects()))
            return super().__iter__()  # type: ignore[no-any-return]

    class Asked(Enum, metaclass=Curious):
        NO = 0

    @dataclass(slots=True, eq=False, repr=False)
    class Asking(Message, proto="tests.native.Asking"):
        asked: Asked = field(1, "enum", default_factory=lambda: Asked.NO)

    Asking.__annotations__["asked"] = Asked
    tables = sum(type(found).__name__ == "Table" for found in gc.get_objects())
    seen.clear()
    native.parse(Asking, b"")
    assert set(seen) <= {tables}


def test_tables_cannot_be_made_by_others(every: Any) -> None:
    native.parse(every.cls, b"")
    table = next(found for found in gc.get_objects() if type(found).__name__ == "Table")
    for make in (type(table), lambda: object.__new__(type(table)), lambda: copy.copy(table)):
        with pytest.raises(TypeError):
            make()
    with pytest.raises(TypeError):
        type("More", (type(table),), {})


class _Text(str):
    """A string with ideas of its own."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        raise KeyError("never equal")

    def __lt__(self, other: object) -> bool:
        raise KeyError("never less")

    def encode(self, *args: Any, **kwargs: Any) -> bytes:
        raise KeyError("never encoded")


class _Bytes(bytes):
    def __len__(self) -> int:
        return 1 << 40


class _Number(int):
    def __index__(self) -> int:
        raise KeyError("no index")

    def __lt__(self, other: object) -> bool:
        raise KeyError("no order")

    __gt__ = __le__ = __ge__ = __lt__


def test_subclasses_of_builtin_types(every: Any) -> None:
    cls = every.cls
    same_serialize(cls(one_string=_Text("x"), map_string={_Text("k"): _Text("v")}, many_string=[_Text("é")]))
    same_serialize(cls(one_struct={_Text("k"): [_Text("v")]}))
    assert native.serialize(cls(one_bytes=_Bytes(b"x"))) == native.serialize(cls(one_bytes=b"x"))
    assert native.serialize(cls(one_int32=_Number(5))) == native.serialize(cls(one_int32=5))


class _List(list[Any]):
    def __iter__(self) -> Iterator[Any]:
        return iter([10, 20])


class _Dict(dict[str, Any]):
    def __iter__(self) -> Iterator[str]:
        return iter(["x"])

    def __getitem__(self, key: str) -> Any:
        return 5


def test_containers_with_ideas_of_their_own(every: Any) -> None:
    cls = every.cls
    same_serialize(cls(many_int32=_List([1, 2, 3])))
    same_serialize(cls(many_int32=(1, 2, 3), many_string=("x",)))
    same_serialize(cls(map_int32=_Dict(a=1, b=2)))
    same_serialize(cls(one_struct=_Dict(a=1)))


# What users' subclasses do


class Plain(core.Container):
    """Has a `__dict__`, as every class below a generated one that does not ask for slots."""


class Shouting(core.Container):
    @property
    def image(self) -> str:  # type: ignore[override]
        return "LOUD"

    @image.setter
    def image(self, value: str) -> None:
        self.__dict__["quiet"] = value


class Watching(core.Container):
    def __setattr__(self, name: str, value: object) -> None:
        super().__setattr__(name, value)
        self.__dict__.setdefault("seen", []).append(name)


class Refusing(core.Container):
    def __setattr__(self, name: str, value: object) -> None:
        if name == "image" and value:
            raise KeyError("no images")
        super().__setattr__(name, value)


class Guessing(core.Container):
    def __getattribute__(self, name: str) -> Any:
        return "guessed" if name == "image" else super().__getattribute__(name)


class Picky(core.Container):
    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        raise KeyError("not to be made")


class Abstract(core.Container, abc.ABC):
    @abc.abstractmethod
    def run(self) -> None: ...


@dataclass
class Extended(core.Container):
    note: str = "none"
    tags: Any = None


@dataclass(slots=True)
class Slotted(core.Container):
    note: str = "none"


@pytest.mark.parametrize(
    "cls",
    [Plain, Shouting, Watching, Refusing, Guessing, Picky, Abstract, Extended, Slotted],
    ids=lambda cls: cls.__name__,
)
def test_subclasses_of_users(cls: type[core.Container]) -> None:
    data = bytes(core.Container(image="i", args=["a"], env=[core.KeyValuePair(key="k", value="v")])) + b"\xfa\x3e\1x"
    assert parsed(native, cls, data) == parsed(python, cls, data)
    if cls in (Refusing, Abstract):
        with pytest.raises((KeyError, TypeError)):
            native.parse(cls, data)
        return
    ours, theirs = native.parse(cls, data), python.parse(cls, data)
    for message in (ours, theirs):
        # How often and in which order a message is given its first values is nobody's business.
        if isinstance(message, Watching):
            vars(message)["seen"] = set(vars(message)["seen"])
    assert getattr(ours, "__dict__", None) == getattr(theirs, "__dict__", None)
    same_serialize(ours)
    same_serialize(core.TaskTemplate(container=ours))


def test_a_class_goes_when_nobody_holds_it() -> None:
    def use() -> weakref.ref[type[Message]]:
        class Passing(core.LiteralMap):
            pass

        native.serialize(native.parse(Passing, bytes(core.LiteralMap(literals={"a": core.Literal()}))))
        return weakref.ref(Passing)

    used = [use() for _ in range(5)]
    gc.collect()
    assert [cls() for cls in used] == [None] * 5


class Moody(Enum):
    CALM = 0

    @classmethod
    def _missing_(cls, value: object) -> Any:
        raise KeyError("what is that?")


@dataclass(slots=True, eq=False, repr=False)
class Mood(Message, proto="tests.native.Mood"):
    mood: Moody = field(1, "enum", default_factory=lambda: Moody.CALM)
    moods: list[Moody] = field(2, "enum", repeated=True)


def test_exceptions_from_enums() -> None:
    for data in (b"\x08\x05", b"\x12\x03\0\0\5"):
        assert parsed(native, Mood, data) == parsed(python, Mood, data)
        with pytest.raises(KeyError):
            native.parse(Mood, data)


def test_what_is_no_message() -> None:
    for wrong in (None, 1, "x", object(), core.Container, int):
        with pytest.raises((TypeError, AttributeError)):
            native.serialize(wrong)
    for wrong in (None, 1, "x", object(), int):
        with pytest.raises((TypeError, AttributeError)):
            native.parse(wrong, b"")
    with pytest.raises(TypeError):
        native.parse(core.Container)
    with pytest.raises((TypeError, AttributeError)):
        native.parse(Message, b"")


def test_what_is_no_buffer() -> None:
    for wrong in (None, 1, "x", object(), [1]):
        assert parsed(native, core.Container, wrong) == parsed(python, core.Container, wrong)  # type: ignore[arg-type]
    released = memoryview(b"x")
    released.release()
    with pytest.raises(ValueError, match="released"):
        native.parse(core.Container, released)
    for buffer in (bytearray(b"\x0a\x01i"), memoryview(b"\x0a\x01i"), memoryview(b"i\x01\x0a")[::-1]):
        assert native.parse(core.Container, buffer).image == "i"


# What senders do


@pytest.mark.parametrize("levels", [99, 100, 101, 102, 100_000])
def test_nesting(every: Any, levels: int) -> None:
    cls = every.cls
    number = cls.__dataclass_fields__["one_every"].metadata["betterproto"].number
    tag = encode_varint(number << 3 | 2)
    assert len(tag) == 2
    parts: list[bytes] = []
    size = 0
    for _ in range(levels):
        head = tag + encode_varint(size)
        parts.append(head)
        size += len(head)
    data = b"".join(reversed(parts))
    assert parsed(native, cls, data) == parsed(python, cls, data)
    for groups in (b"\xfb\x3e" * levels, b"\xfb\x3e" * levels + b"\xfc\x3e" * levels):
        assert parsed(native, cls, groups) == parsed(python, cls, groups)


@pytest.mark.parametrize("levels", [40, 49, 50, 51, 52, 33, 34, 100_000])
def test_nesting_of_structs(levels: int) -> None:
    for tag, inner in ((0x0A, 0x32), (0x0A, 0x2A)):
        parts: list[bytes] = []
        size = 0
        for level in range(levels):
            head = bytes([tag if level % 2 else inner]) + encode_varint(size)
            parts.append(head)
            size += len(head)
        content = b"".join(reversed(parts))
        entry = b"\x12" + encode_varint(len(content)) + content
        data = b"\x0a" + encode_varint(len(entry)) + entry
        same_parse(core.TaskTemplate, b"\x2a" + encode_varint(len(data)) + data)
        same_parse(Struct, data)


@pytest.mark.parametrize("levels", [30, 33, 34, 48, 49, 50, 51, 100_000])
def test_nested_values(levels: int) -> None:
    value: Any = None
    for level in range(levels):
        value = {"k": value} if level % 3 == 0 else [value]
    same_serialize(core.TaskTemplate(custom={"k": value}))


def test_nested_messages(every: Any) -> None:
    cls = every.cls
    for levels in (99, 100, 101, 5_000):
        message = cls()
        for _ in range(levels):
            message = cls(one_every=message)
        for engine in (native, python) if levels < 500 else (native,):
            if levels <= 100:
                engine.serialize(message)
            else:
                with pytest.raises(EncodeError, match="at most 100 levels"):
                    engine.serialize(message)
        if levels < 500:
            same_serialize(message)


def test_100_000_levels_in_and_out() -> None:
    message = _deep(core.Literal(), 50_000)
    values: Any = {}
    for _ in range(50_000):
        values = {"collection": {"literals": [values]}}
    for engine in (native, python):
        with pytest.raises(EncodeError, match="at most 100 levels"):
            engine.serialize(message)
    for write in (native.json_values, core.Literal.to_dict):
        with pytest.raises(EncodeError, match="at most 100 levels"):
            write(message)
    for read in (lambda: native.from_json_values(core.Literal, values, False), lambda: core.Literal.from_dict(values)):
        with pytest.raises(DecodeError, match="at most 100 levels"):
            read()


def test_a_message_that_holds_itself(every: Any) -> None:
    message = every.cls()
    message.one_every = message
    same_serialize(message)
    message.one_every = None


@pytest.mark.parametrize("engine", [native, python], ids=["native", "python"])
def test_64_mb(engine: Any) -> None:
    size = 64 << 20
    for text in ("x", "é"):
        image = text * (size // len(text.encode()))
        data = engine.serialize(core.Container(image=image))
        assert len(data) == 1 + 4 + size
        assert engine.parse(core.Container, data).image == image
        with pytest.raises(DecodeError, match="within the enclosing message"):
            engine.parse(core.Container, data[:-1])
    literal = engine.parse(core.Literal, bytes(core.Literal(hash=image)))
    assert engine.serialize(_deep(literal, 40)).endswith(data[-1000:])
    value = engine.parse(core.TaskTemplate, engine.serialize(core.TaskTemplate(custom={"k": [image]})))
    assert value.custom == {"k": [image]}


def test_64_mb_of_json() -> None:
    image = "x" * (64 << 20)
    values = {"image": image, "args": [image[:-1]]}
    assert native.json_values(core.Container(image=image, args=[image[:-1]])) == values
    message = native.from_json_values(core.Container, values, False)
    assert (message.image, message.args) == (image, [image[:-1]])
    assert native.from_json_values(core.Binary, {"value": image[:-4] + "AA=="}, False).value[-1] == 0
    struct = core.TaskTemplate(custom={"k": image})
    assert native.from_json_values(core.TaskTemplate, native.json_values(struct), False) == struct


@pytest.mark.parametrize("size", [(1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 63, (1 << 64) - 1])
def test_lengths_of_2_gib(every: Any, size: int) -> None:
    for field_plan in plan_of(every.cls).fields:
        for data in (encode_varint(field_plan.number << 3 | 2), encode_varint(1000 << 3 | 2)):
            same_parse(every.cls, data + encode_varint(size) + b"x" * 100)
            with pytest.raises(DecodeError, match=r"below 2 GiB|within the enclosing message"):
                native.parse(every.cls, data + encode_varint(size) + b"x" * 100)


def test_many_small_items() -> None:
    many = b"\x1a\x01x" * (1 << 20)
    assert len(native.parse(core.Container, many).args) == 1 << 20
    assert native.serialize(native.parse(core.Container, many)) == many


_LINEAR = """
import sys, time
from flytemodels import _native as native
from flytemodels.flyteidl import core, admin
from flytemodels._model.varint import encode_varint
from flytemodels._model.plan import plan_of

def field(number, data):
    return encode_varint(number << 3 | 2) + encode_varint(len(data)) + data

makers = {
    "a message that occurs again": lambda n: field(6, field(1, b"i") + field(3, b"a")) * n,
    "unknown fields of a message that occurs again": lambda n: field(6, field(1000, b"x")) * n,
    "unknown fields between others": lambda n: (field(1000, b"x") + field(2, b"t")) * n,
    "a struct that occurs again": lambda n: field(5, field(1, field(1, b"k"))) * n,
    "odd entries": lambda n: field(16, field(1, b"k") + field(3, b"x")) * n,
    "groups": lambda n: (encode_varint(1000 << 3 | 3) + encode_varint(1000 << 3 | 4)) * n,
}
def cost(make, n):
    data = make(n)
    started = time.process_time()
    native.serialize(native.parse(core.TaskTemplate, data))
    return time.process_time() - started
for name, make in makers.items():
    cost(make, 10)
    few = min(cost(make, 2_000) for _ in range(5))
    many = min(cost(make, 40_000) for _ in range(2))
    assert many < 20 * few * 4 + 0.05, (name, few, many)
"""


def test_cost_grows_with_the_input_alone() -> None:
    subprocess.run([sys.executable, "-c", _LINEAR], check=True, timeout=300)
