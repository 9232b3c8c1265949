"""One small `.proto` per concept, exhaustive within it: what it becomes, and that it speaks with google.protobuf."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from flytemodels.message import Message
from tests.support.protoc import Made, make, texts

SCALARS = {
    "double": (float, 1.5),
    "float": (float, 0.5),
    "int32": (int, -7),
    "int64": (int, -(2**40)),
    "uint32": (int, 2**32 - 1),
    "uint64": (int, 2**64 - 1),
    "sint32": (int, -8),
    "sint64": (int, -(2**50)),
    "fixed32": (int, 9),
    "fixed64": (int, 2**63),
    "sfixed32": (int, -10),
    "sfixed64": (int, -(2**62)),
    "bool": (bool, True),
    "string": (str, "naïve"),
    "bytes": (bytes, b"\x00\xff"),
}
KEYS = [name for name in SCALARS if name not in ("double", "float", "bytes")]


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:  # a function with keywords
    def compile_text(text: str, **more: str) -> tuple[ModuleType, Made]:
        files = {f"{name}.proto": body for name, body in more.items()}
        made = make(tmp_path, monkeypatch, {"t/it.proto": f"package t;\n{text}", **files})
        return made.module("t.it"), made

    return compile_text


def agrees(message: Message, made: Made) -> None:
    """Check that google.protobuf reads what we write, and we what it writes, in both forms."""
    official = made.official(message.proto_full_name()).FromString(bytes(message))
    assert official.SerializeToString() == bytes(message)
    assert type(message).parse(official.SerializeToString()) == message
    assert type(message).from_dict(message.to_dict()) == message


def declared(cls: type[Message]) -> dict[str, str]:
    return {field.name: str(field.type) for field in dataclasses.fields(cls)}


def test_scalars(compiled: Any) -> None:
    module, made = compiled(
        "message M {" + "".join(f"{name} f_{name} = {n};" for n, name in enumerate(SCALARS, 1)) + "}"
    )
    assert declared(module.M) == {f"f_{name}": python.__name__ for name, (python, _) in SCALARS.items()}
    assert bytes(module.M()) == b""
    assert all(getattr(module.M(), f"f_{name}") == python() for name, (python, _) in SCALARS.items())
    agrees(module.M(**{f"f_{name}": value for name, (_, value) in SCALARS.items()}), made)


def test_optional(compiled: Any) -> None:
    fields = "".join(f"optional {name} f_{name} = {n};" for n, name in enumerate(SCALARS, 1))
    module, made = compiled(f"enum E {{ A = 0; }} message M {{ {fields} optional E e = 20; optional M m = 21; }}")
    expected = {f"f_{name}": f"{python.__name__} | None" for name, (python, _) in SCALARS.items()}
    assert declared(module.M) == {**expected, "e": "E | None", "m": "M | None"}
    assert all(getattr(module.M(), name) is None for name in declared(module.M))
    zeros = module.M(**{f"f_{name}": python() for name, (python, _) in SCALARS.items()}, e=module.E.A, m=module.M())
    assert len(made.official("t.M").FromString(bytes(zeros)).ListFields()) == len(SCALARS) + 2
    agrees(zeros, made)
    # The oneof that protoc makes for each `optional` is not one that anyone wrote.
    assert not any(isinstance(value, property) for value in vars(module.M).values())


@pytest.mark.parametrize("option", ["", " [packed = true]", " [packed = false]"])
def test_repeated(compiled: Any, option: str) -> None:
    packable = [name for name in SCALARS if name not in ("string", "bytes")]
    fields = "".join(
        f"repeated {name} f_{name} = {n}{option if name in packable else ''};" for n, name in enumerate(SCALARS, 1)
    )
    module, made = compiled(
        f"enum E {{ A = 0; B = 1; }} message M {{ {fields} repeated E e = 20{option}; repeated M m = 21; }}"
    )
    expected = {f"f_{name}": f"list[{python.__name__}]" for name, (python, _) in SCALARS.items()}
    assert declared(module.M) == {**expected, "e": "list[E]", "m": "list[M]"}
    assert module.M().f_int32 == []
    values = {f"f_{name}": [python(), value] for name, (python, value) in SCALARS.items()}
    agrees(module.M(**values, e=[module.E.B, module.E.A], m=[module.M(), module.M(f_bool=[True])]), made)


@pytest.mark.parametrize("key", KEYS)
def test_maps(compiled: Any, key: str) -> None:
    fields = "".join(f"map<{key}, {name}> f_{name} = {n};" for n, name in enumerate(SCALARS, 1))
    module, made = compiled(
        f"enum E {{ A = 0; B = 1; }} message M {{ {fields} map<{key}, E> e = 20; map<{key}, M> m = 21; }}"
    )
    key_type, key_value = SCALARS[key]
    expected = {f"f_{name}": f"dict[{key_type.__name__}, {python.__name__}]" for name, (python, _) in SCALARS.items()}
    assert declared(module.M) == {
        **expected,
        "e": f"dict[{key_type.__name__}, E]",
        "m": f"dict[{key_type.__name__}, M]",
    }
    values = {f"f_{name}": {key_value: value} for name, (_, value) in SCALARS.items()}
    agrees(module.M(**values, e={key_value: module.E.B}, m={key_value: module.M(f_bool={key_value: False})}), made)


def test_oneofs(compiled: Any) -> None:
    members = "".join(f"{name} f_{name} = {n};" for n, name in enumerate(SCALARS, 1))
    module, made = compiled(
        f"""
        enum E {{ A = 0; B = 1; }}
        message M {{
          oneof choice {{ {members} E e = 20; M m = 21; }}
          oneof single {{ string s = 30; }}
        }}
        """
    )
    assert set(declared(module.M).values()) == {"float | None", "int | None", "bool | None", "str | None",
                                                "bytes | None", "E | None", "M | None"}  # fmt: skip
    zeros = {f"f_{name}": python() for name, (python, _) in SCALARS.items()}
    for name, value in {**zeros, "e": module.E.A, "m": module.M()}.items():
        message = module.M(**{name: value})
        assert message.choice == value
        assert message.which_oneof("choice") == name
        agrees(message, made)
    assert module.M().choice is None
    assert module.M(s="").single == ""
    with pytest.raises(ValueError, match="At most one of"):
        module.M(f_int32=1, f_bool=True)


def test_messages_nested_and_recursive(compiled: Any) -> None:
    module, made = compiled(
        """
        message Tree {
          message Leaf { string text = 1; Tree owner = 2; }
          message Inner { message Deep { Leaf leaf = 1; Inner.Deep deep = 2; } Deep deep = 1; }
          repeated Tree branches = 1;
          map<string, Tree> named = 2;
          Leaf leaf = 3;
          Inner.Deep deep = 4;
          Later later = 5;
        }
        message Later { Tree tree = 1; Tree.Inner.Deep deep = 2; }
        """
    )
    tree = module.Tree
    assert tree.Inner.Deep.__qualname__ == "Tree.Inner.Deep"
    assert declared(tree.Inner.Deep) == {"leaf": "Tree.Leaf | None", "deep": "Tree.Inner.Deep | None"}
    deep = tree.Inner.Deep(leaf=tree.Leaf(text="x"), deep=tree.Inner.Deep())
    branch = tree(branches=[tree(), tree(named={"a": tree()})], later=module.Later(tree=tree(), deep=deep))
    agrees(branch, made)


def test_enums_are_open_and_have_aliases(compiled: Any) -> None:
    module, made = compiled(
        """
        enum Top { option allow_alias = true; ZERO = 0; ONE = 1; UNO = 1; MINUS = -1; }
        message M {
          enum Nested { NONE = 0; SOME = 5; }
          Top top = 1;
          Nested nested = 2;
          repeated Top tops = 3;
          map<string, Nested> by_name = 4;
        }
        """
    )
    assert module.Top.UNO is module.Top.ONE
    assert module.M().top is module.Top.ZERO
    assert module.M().nested is module.M.Nested.NONE
    assert module.M.SOME is module.M.Nested.SOME
    assert not hasattr(module, "ONE")
    agrees(module.M(top=module.Top.MINUS, nested=module.M.SOME, tops=[module.Top.UNO, module.Top.ZERO]), made)
    unknown = module.M(top=module.Top(77), by_name={"k": module.M.Nested(-9)})
    agrees(unknown, made)
    assert module.M.parse(bytes(unknown)).top == 77


WRAPPED = {
    "BoolValue": ("bool", False),
    "Int32Value": ("int", -1),
    "Int64Value": ("int", 2**40),
    "UInt32Value": ("int", 1),
    "UInt64Value": ("int", 2**63),
    "FloatValue": ("float", 0.5),
    "DoubleValue": ("float", 1.5),
    "StringValue": ("str", ""),
    "BytesValue": ("bytes", b"\x01"),
    "Timestamp": ("datetime.datetime", datetime.datetime(2024, 2, 29, tzinfo=datetime.timezone.utc)),
    "Duration": ("datetime.timedelta", datetime.timedelta(seconds=-1.5)),
    "Struct": ("dict[str, JSON]", {"a": [1, None, {"b": "c"}]}),
}
MESSAGES = ("Any", "Empty", "FieldMask", "Value", "ListValue")


@pytest.mark.parametrize("name", WRAPPED)
def test_well_known_types_with_plain_values(compiled: Any, name: str) -> None:
    kind = f"google.protobuf.{name}"
    module, made = compiled(
        f"""
        import "google/protobuf/duration.proto";
        import "google/protobuf/struct.proto";
        import "google/protobuf/timestamp.proto";
        import "google/protobuf/wrappers.proto";
        message M {{
          {kind} one = 1; repeated {kind} many = 2; map<string, {kind}> by_name = 3;
          oneof choice {{ {kind} chosen = 4; }} optional {kind} maybe = 5;
        }}
        """
    )
    python, value = WRAPPED[name]
    assert declared(module.M) == {
        "one": f"{python} | None",
        "many": f"list[{python}]",
        "by_name": f"dict[str, {python}]",
        "chosen": f"{python} | None",
        "maybe": f"{python} | None",
    }
    agrees(module.M(one=value, many=[value, value], by_name={"k": value}, chosen=value, maybe=value), made)
    assert module.M().one is None


def test_well_known_types_that_stay_messages(compiled: Any) -> None:
    imports = "".join(f'import "google/protobuf/{name}.proto";' for name in ("any", "empty", "field_mask", "struct"))
    fields = "".join(f"google.protobuf.{name} f{n} = {n};" for n, name in enumerate(MESSAGES, 1))
    module, _ = compiled(f"{imports} message M {{ {fields} google.protobuf.NullValue null = 9; }}")
    from flytemodels.google import protobuf

    assert declared(module.M) == {
        **{f"f{n}": f"{name} | None" for n, name in enumerate(MESSAGES, 1)},
        "null": "NullValue",
    }
    assert module.M().null is protobuf.NullValue.NULL_VALUE
    assert module.Any is protobuf.Any


def test_imports_across_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "a/one.proto": 'package a; import "b/c/two.proto"; message One { b.c.Two two = 1; b.c.Two.Kind kind = 2; }',
        "b/c/two.proto": "package b.c; message Two { enum Kind { K = 0; L = 1; } string text = 1; }",
        "d/public.proto": 'package d; import public "b/c/two.proto";',
        "d/user.proto": 'package d; import "d/public.proto"; message User { b.c.Two two = 1; }',
        "root.proto": 'import "d/user.proto"; message Root { d.User user = 1; }',
    }
    made = make(tmp_path, monkeypatch, files)
    one, two = made.module("a.one").One, made.module("b.c.two").Two
    assert one(two=two(text="x"), kind=two.L).two.text == "x"
    user = made.module("d").User(two=two())
    assert isinstance(user.two, two)
    root = made.module("root").Root(user=user)
    agrees(root, made)
    index = {
        root: made.module(path.removeprefix(f"{made.package}.")).MODULES
        for root, path in made.module("_index").PARTS.items()
    }
    assert index == {
        "a": {"a.One": f"{made.package}.a.one"},
        "b": {"b.c.Two": f"{made.package}.b.c.two"},
        "d": {"d.User": f"{made.package}.d.user"},
        "": {"Root": f"{made.package}.root"},
    }


def test_json_names(compiled: Any) -> None:
    module, made = compiled('message M { string some_name = 1; string other = 2 [json_name = "@other"]; }')
    message = module.M(some_name="a", other="b")
    assert message.to_dict() == {"someName": "a", "@other": "b"}
    agrees(message, made)


def test_extensions_of_options_are_no_hindrance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "t/options.proto": """
            package t;
            import "google/protobuf/descriptor.proto";
            extend google.protobuf.FieldOptions { string note = 50000; }
            """,
        "t/it.proto": 'package t; import "t/options.proto"; message M { string a = 1 [(t.note) = "x"]; }',
    }
    made = make(tmp_path, monkeypatch, files)
    agrees(made.module("t.it").M(a="b"), made)


def test_deprecated_things_say_so(tmp_path: Path) -> None:
    text = texts(
        tmp_path,
        {"it.proto": "message M { option deprecated = true; int32 a = 1 [deprecated = true]; int32 b = 2; }"},
    )["made/it.py"]
    assert '"""Deprecated. The message `M`."""' in text
    assert '"""Deprecated. (`int32 a = 1`)"""' in text
    assert '"""`int32 b = 2`"""' in text


def test_the_order_of_the_constructor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"t/it.proto": "package t; message M { int32 a = 1; int32 b = 2; int32 c = 3; }"}
    order: Mapping[str, tuple[str, ...]] = {"t.M": ("c", "a", "b")}
    module = make(tmp_path, monkeypatch, files, constructor_order=order).module("t.it")
    assert module.M(3, 1, 2) == module.M(a=1, b=2, c=3)
    assert bytes(module.M(3, 1, 2)) == bytes([8, 1, 16, 2, 24, 3])


def test_mixins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "behaviour.py").write_text(
        "class M:\n    __slots__ = ()\n    def shout(self): return self.text.upper()\n"
        "class E:\n    @property\n    def is_bad(self): return self.name == 'BAD'\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    files = {"t/it.proto": "package t; message M { enum E { GOOD = 0; BAD = 1; } string text = 1; string shout = 2; }"}
    mixins = {"t.M": "behaviour:M", "t.M.E": "behaviour:E"}
    module = make(tmp_path, monkeypatch, files, mixins=mixins).module("t.it")
    assert module.M(text="a").shout() == "A"
    assert module.M.BAD.is_bad
    assert "shout_" in declared(module.M)
