"""The rules of the wire, one by one, on messages made for them; google.protobuf has to agree with each."""

from __future__ import annotations

import math
import struct
from typing import Any

import pytest

from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.message import Enum

EDGES: dict[str, list[Any]] = {
    "a_double": [0.0, -0.0, 1.5, math.inf, -math.inf, 5e-324, 1.7976931348623157e308],
    "a_float": [0.0, -0.0, 0.5, math.inf, -math.inf, 1.401298464324817e-45, 3.4028234663852886e38],
    "an_int32": [0, 1, -1, 127, 128, 2**31 - 1, -(2**31)],
    "an_int64": [0, 1, -1, 2**63 - 1, -(2**63)],
    "a_uint32": [0, 1, 2**32 - 1],
    "a_uint64": [0, 1, 2**64 - 1],
    "a_sint32": [0, 1, -1, 2**31 - 1, -(2**31)],
    "a_sint64": [0, 1, -1, 2**63 - 1, -(2**63)],
    "a_fixed32": [0, 1, 2**32 - 1],
    "a_fixed64": [0, 1, 2**64 - 1],
    "a_sfixed32": [0, 1, -1, 2**31 - 1, -(2**31)],
    "a_sfixed64": [0, 1, -1, 2**63 - 1, -(2**63)],
    "a_bool": [False, True],
    "a_string": ["", "x", "\0", "naïve 🚀", "z" * 300],
    "some_bytes": [b"", b"\0", bytes(range(256))],
}
NUMBERS = list(EDGES)[:13]
KEYS = [name for name in EDGES if name not in ("a_double", "a_float", "some_bytes")]

each_scalar = pytest.mark.parametrize("name", EDGES)
each_number = pytest.mark.parametrize("name", NUMBERS)


@pytest.fixture(scope="session")
def scalars(small: Any) -> Any:
    return small.module("scalars.it")


@pytest.fixture(scope="session")
def oneofs(small: Any) -> Any:
    return small.module("oneofs.it")


@pytest.fixture(scope="session")
def maps(small: Any) -> Any:
    return small.module("maps.it")


@pytest.fixture(scope="session")
def node(small: Any) -> Any:
    return small.module("messages.it").Node


# Scalars


@each_scalar
def test_every_value_at_the_edge_has_the_official_bytes(small: Any, scalars: Any, name: str) -> None:
    for cls in (scalars.One, scalars.Maybe):
        for value in EDGES[name]:
            ours = cls(**{name: value})
            theirs = small.official(cls.proto_full_name())(**{name: value})
            assert bytes(ours) == theirs.SerializeToString()
            assert cls.parse(bytes(ours)) == ours
            assert repr(getattr(cls.parse(bytes(ours)), name)) == repr(value)
    ours = scalars.Many(**{name: EDGES[name]})
    assert bytes(ours) == small.official("scalars.Many")(**{name: EDGES[name]}).SerializeToString()
    assert repr(getattr(scalars.Many.parse(bytes(ours)), name)) == repr(EDGES[name])


@each_scalar
def test_zero_stays_out_without_presence_and_in_with_it(scalars: Any, name: str) -> None:
    zero = EDGES[name][0]
    assert bytes(scalars.One(**{name: zero})) == b""
    there = scalars.Maybe.parse(bytes(scalars.Maybe(**{name: zero})))
    assert getattr(there, name) == zero
    assert there.is_set(name)
    assert getattr(scalars.Maybe.parse(b""), name) is None
    assert there != scalars.Maybe()


@pytest.mark.parametrize("name", ["a_double", "a_float"])
def test_minus_zero_is_not_zero(scalars: Any, name: str) -> None:
    message = scalars.One(**{name: -0.0})
    assert bytes(message) != b""
    assert math.copysign(1, getattr(scalars.One.parse(bytes(message)), name)) == -1
    assert message != scalars.One()


@pytest.mark.parametrize(
    ("name", "bits"),
    [
        *(("a_float", bits) for bits in ("0000c07f", "0100807f", "0000c0ff", "010080ff", "ffffffff", "3412c07f")),
        *(
            ("a_double", bits)
            for bits in ("000000000000f87f", "010000000000f07f", "ffffffffffffffff", "010000000000f0ff")
        ),
    ],
)
def test_nan_keeps_its_bits(scalars: Any, read: Any, name: str, bits: str) -> None:
    number = 2 if name == "a_float" else 1
    data = encode_varint(number << 3 | (5 if name == "a_float" else 1)) + bytes.fromhex(bits)
    message = read(scalars.One, data)
    assert math.isnan(getattr(message, name))
    assert bytes(message) == data
    assert message == scalars.One.parse(data)


@each_scalar
def test_the_last_one_wins(scalars: Any, read: Any, name: str) -> None:
    first, last = EDGES[name][-1], EDGES[name][1]
    data = bytes(scalars.Maybe(**{name: first})) + bytes(scalars.Maybe(**{name: last}))
    assert repr(getattr(read(scalars.Maybe, data), name)) == repr(last)
    assert repr(getattr(read(scalars.One, data), name)) == repr(last)
    back_to_zero = data + bytes(scalars.Maybe(**{name: EDGES[name][0]}))
    assert bytes(read(scalars.One, back_to_zero)) == b""


@pytest.mark.parametrize("name", ["an_int32", "a_uint32", "a_sint32", "a_bool", "an_int64", "a_uint64", "a_sint64"])
@pytest.mark.parametrize(
    "encoded", ["ffffffffffffffffff01", "80808080808080808002", "8080808010", "ffffffffffffffff7f", "818000"]
)
def test_varints_that_are_too_wide_are_cut_off(scalars: Any, read: Any, name: str, encoded: str) -> None:
    tag = bytes(scalars.Maybe(**{name: EDGES[name][1]}))[:1]
    read(scalars.One, tag + bytes.fromhex(encoded))
    read(scalars.Maybe, tag + bytes.fromhex(encoded))
    read(scalars.Many, tag + bytes.fromhex(encoded))


# Repeated fields


@each_number
def test_packed_and_unpacked_are_both_accepted(scalars: Any, read: Any, name: str) -> None:
    values = EDGES[name]
    tag = bytes(scalars.Maybe(**{name: values[1]}))[:1]
    singles = [bytes(scalars.Maybe(**{name: value}))[1:] for value in values]
    unpacked = b"".join(tag + single for single in singles)
    packed = encode_varint(tag[0] >> 3 << 3 | 2) + encode_varint(sum(map(len, singles))) + b"".join(singles)
    for data in (unpacked, packed):
        assert repr(getattr(read(scalars.Many, data), name)) == repr(values)
    mixed = packed + unpacked + encode_varint(tag[0] >> 3 << 3 | 2) + b"\0"
    assert repr(getattr(read(scalars.Many, mixed), name)) == repr(values + values)


def test_packed_false_is_written_unpacked_and_reads_both(scalars: Any, read: Any) -> None:
    message = scalars.Many(loose=[1, -1], loose_double=[0.5], loose_colors=[scalars.Color.RED])
    assert bytes(message).hex() == "800101" + "8001ffffffffffffffffff01" + "8901000000000000e03f" + "980101"
    assert read(scalars.Many, bytes(message)) == message
    assert read(scalars.Many, bytes.fromhex("82010201028a0108000000000000e03f")).loose == [1, 2]


def test_a_packed_field_must_fill_its_length(scalars: Any, read: Any) -> None:
    assert read(scalars.Many, bytes.fromhex("0a07") + bytes(7)) is None
    assert read(scalars.Many, bytes.fromhex("1a0180")) is None
    assert read(scalars.Many, bytes.fromhex("1a0280")) is None
    assert read(scalars.Many, bytes.fromhex("1a00")).an_int32 == []


# Enums


def test_unknown_enum_numbers_are_kept(scalars: Any, read: Any) -> None:
    for number in (7, -1, 2**31 - 1, -(2**31)):
        message = scalars.Colored(color=scalars.Color(number), maybe=scalars.Color(number))
        assert read(scalars.Colored, bytes(message)) == message
        assert isinstance(scalars.Colored.parse(bytes(message)).color, Enum)
        assert int(scalars.Colored.parse(bytes(message)).color) == number
    many = scalars.Many(colors=[scalars.Color(9), scalars.Color.RED, scalars.Color.BLUE])
    assert read(scalars.Many, bytes(many)).colors == [9, 1, -5]
    by_number = scalars.Colored(by_number={3: scalars.Color(77)})
    assert read(scalars.Colored, bytes(by_number)).by_number == {3: 77}


def test_known_enum_numbers_are_members(scalars: Any) -> None:
    message = scalars.Colored.parse(bytes.fromhex("0801"))
    assert message.color is scalars.Color.RED
    assert message.color is scalars.Color.ALSO_RED
    assert scalars.Colored().color is scalars.Color.NONE
    assert scalars.Colored.parse(b"").color is scalars.Color.NONE


def test_enum_numbers_of_64_bits_are_cut_off(scalars: Any, read: Any) -> None:
    assert read(scalars.Colored, bytes.fromhex("08818080801010" + "01")).color == 1


def test_many_unknown_enum_numbers_are_not_remembered(scalars: Any) -> None:
    before = len(scalars.Color.__members__), len(scalars.Color._value2member_map_)
    scalars.Many.parse(bytes(scalars.Many(an_int32=list(range(10, 5000)))).replace(b"\x1a", b"\x92\x01", 1))
    assert (len(scalars.Color.__members__), len(scalars.Color._value2member_map_)) == before


# Oneofs


def test_the_last_member_of_a_oneof_wins(oneofs: Any, read: Any) -> None:
    members: list[dict[str, Any]] = [
        {"number": 0},
        {"text": ""},
        {"first": oneofs.Inner(x=1)},
        {"second": oneofs.Inner()},
        {"data": b"x"},
    ]
    for one in members:
        for other in members:
            if one is not other:
                data = bytes(oneofs.Choice(**one)) + bytes(oneofs.Choice(**other))
                message = read(oneofs.Choice, data)
                assert message == oneofs.Choice(**other)
                assert message.which_oneof("value") == next(iter(other))


def test_occurrences_of_the_same_message_in_a_oneof_are_merged(oneofs: Any, read: Any) -> None:
    data = bytes(oneofs.Choice(first=oneofs.Inner(x=1, items=[1]))) + bytes(
        oneofs.Choice(first=oneofs.Inner(y=2, items=[2]))
    )
    assert read(oneofs.Choice, data).first == oneofs.Inner(x=1, y=2, items=[1, 2])


def test_a_message_that_another_member_replaced_starts_anew(oneofs: Any, read: Any) -> None:
    first = bytes(oneofs.Choice(first=oneofs.Inner(x=1)))
    second = bytes(oneofs.Choice(second=oneofs.Inner(y=5)))
    assert read(oneofs.Choice, first + second + bytes(oneofs.Choice(first=oneofs.Inner(y=2)))).first == oneofs.Inner(
        y=2
    )


def test_default_values_in_a_oneof_are_written(oneofs: Any) -> None:
    assert bytes(oneofs.Choice(number=0)).hex() == "0800"
    assert bytes(oneofs.Choice(text="")).hex() == "1200"
    assert bytes(oneofs.Choice(first=oneofs.Inner())).hex() == "1a00"


# Messages


def test_occurrences_of_a_message_are_merged(node: Any, read: Any) -> None:
    one = node(next=node(id=1, children=[node(id=10)], named={"a": node(id=1)}, next=node(name="deep")))
    two = node(next=node(name="two", children=[node(id=20)], named={"a": node(name="x"), "b": node()}, next=node(id=9)))
    merged = read(node, bytes(one) + bytes(two)).next
    assert merged == node(
        id=1,
        name="two",
        next=node(id=9, name="deep"),
        children=[node(id=10), node(id=20)],
        named={"a": node(name="x"), "b": node()},
    )


def test_empty_messages_are_present(node: Any, read: Any) -> None:
    assert read(node, bytes.fromhex("1a00")).next == node()
    assert read(node, b"").next is None
    assert bytes(node(next=node())) == bytes.fromhex("1a00")
    assert bytes(node(children=[node(), node()])) == bytes.fromhex("22002200")
    assert node(next=node()) != node()


def test_a_message_without_fields_of_its_own_merges_to_itself(node: Any, read: Any) -> None:
    assert read(node, bytes.fromhex("1a0208011a00")).next == node(id=1)


# Maps


@pytest.mark.parametrize("name", KEYS)
def test_every_kind_of_key(small: Any, maps: Any, read: Any, name: str) -> None:
    entries = {key: number for number, key in enumerate(EDGES[name], 1)}
    message = maps.Maps(**{name: entries})
    assert getattr(read(maps.Maps, bytes(message)), name) == entries
    theirs = small.official("maps.Maps")(**{name: entries})
    assert getattr(maps.Maps.parse(theirs.SerializeToString()), name) == entries


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("0a040801" + "1002", {1: 2}),  # as everybody writes it
        ("0a041002" + "0801", {1: 2}),  # the value first
        ("0a020801", {1: 0}),
        ("0a021002", {0: 2}),
        ("0a00", {0: 0}),
        ("0a0808010803" + "10021005", {3: 5}),  # the last key and value win
        ("0a04080110020a0408011007", {1: 7}),  # the last entry wins
        ("0a060880808010" + "1000"[2:], None),  # the entry ends within the value
    ],
)
def test_entries_may_be_odd(maps: Any, read: Any, entry: str, expected: Any) -> None:
    message = read(maps.Maps, bytes.fromhex(entry))
    assert (None if message is None else message.an_int32) == expected


def test_the_values_of_an_entry_are_merged_those_of_two_are_not(maps: Any, read: Any) -> None:
    one, two = bytes(maps.Inner(x=1, items=[1])), bytes(maps.Inner(items=[2]))
    key = b"\x0a\x01k"
    within = key + b"\x12" + encode_varint(len(one)) + one + b"\x12" + encode_varint(len(two)) + two
    assert read(maps.Maps, b"\x6a" + encode_varint(len(within)) + within).inners == {"k": maps.Inner(x=1, items=[1, 2])}
    apart = bytes(maps.Maps(inners={"k": maps.Inner(x=1, items=[1])})) + bytes(
        maps.Maps(inners={"k": maps.Inner(items=[2])})
    )
    assert read(maps.Maps, apart).inners == {"k": maps.Inner(items=[2])}


def test_missing_values_are_zero(maps: Any, read: Any) -> None:
    assert read(maps.Maps, bytes.fromhex("6a030a016b")).inners == {"k": maps.Inner()}
    assert read(maps.Maps, bytes.fromhex("72020801")).texts == {1: ""}
    assert read(maps.Maps, bytes.fromhex("7a020801")).blobs == {1: b""}
    assert repr(read(maps.Maps, bytes.fromhex("8201020801")).doubles) == "{1: 0.0}"
    assert bytes(maps.Maps(texts={0: ""})).hex() == "720408001200"


@pytest.mark.parametrize(
    "entry",
    [
        "0a0608011002" + "1803",
        "0a021803",
        "0a070d010000001002",
        "0a0608001000" + "1803",
        "0a0618031002" + "0801",
        "0a040b0c0801",
    ],
)
def test_an_entry_with_something_else_in_it_is_unknown(maps: Any, read: Any, entry: str) -> None:
    message = read(maps.Maps, bytes.fromhex(entry))
    assert message.an_int32 == {}
    assert message._unknown_fields


def test_such_entries_keep_their_place_among_the_unknown_fields(maps: Any, read: Any) -> None:
    message = read(maps.Maps, bytes.fromhex("a00601" + "0a06080110021803" + "a00602" + "0a0408011005"))
    assert bytes(message).hex() == "0a0408011005" + "a00601" + "0a06080110021803" + "a00602"


def test_map_entries_keep_their_order(maps: Any) -> None:
    entries = {"b": 1, "a": 2, "": 3, "ab": 4}
    message = maps.Maps(a_string=entries)
    assert list(maps.Maps.parse(bytes(message)).a_string.items()) == list(entries.items())
    assert bytes(maps.Maps.parse(bytes(message))) == bytes(message)


def test_deterministic_sorts_by_key(maps: Any) -> None:
    message = maps.Maps(
        a_string={"b": 1, "a": 2, "": 3, "ab": 4}, an_int32={5: 1, -1: 2, 0: 3}, a_bool={True: 1, False: 2}
    )
    written = maps.Maps.parse(message.serialize_to_string(deterministic=True))
    assert list(written.a_string) == ["ab", "a", "b", ""]
    assert list(written.an_int32) == [-1, 5, 0]
    assert list(written.a_bool) == [True, False]
    assert written == message


def test_deterministic_goes_all_the_way_down(node: Any) -> None:
    one = node(next=node(named={"a": node(id=1), "b": node()}), children=[node(named={"x": node(), "y": node()})])
    other = node(next=node(named={"b": node(), "a": node(id=1)}), children=[node(named={"y": node(), "x": node()})])
    assert bytes(one) != bytes(other)
    assert one.serialize_to_string(deterministic=True) == other.serialize_to_string(deterministic=True)
    assert one.SerializeToString(deterministic=True) == other.SerializeToString(deterministic=True)
    assert one == other


# Unknown fields

UNKNOWN = [
    "a00601",  # a varint
    "a10600000000000000ff",  # 8 bytes
    "a2060361ff00",  # a length
    "a50600000001",  # 4 bytes
    "a306" + "0801" + "a406",  # a group
    "a306" + "a306a406" + "a406",  # a group within a group
    "a306" + "0001" + "a406",  # the number 0 within a group
    "f8ffffff0f01",  # the largest number
]


@pytest.mark.parametrize("unknown", UNKNOWN)
def test_unknown_fields_are_kept(node: Any, read: Any, unknown: str) -> None:
    message = read(node, bytes.fromhex("0801" + unknown + "1a03" + "a00601" + "120178"))
    assert bytes(message).hex() == "0801" + "120178" + "1a03a00601" + unknown
    assert message != node(id=1, name="x", next=node())


def test_unknown_fields_of_merged_messages_come_together(node: Any, read: Any) -> None:
    message = read(node, bytes.fromhex("1a03a00601" + "1a03a00602" + "1a03a00603"))
    assert bytes(message).hex() == "1a09a00601a00602a00603"
    assert isinstance(message.next._unknown_fields, bytes)


@pytest.mark.parametrize("form", [1, 2, 5])
def test_a_field_of_another_wire_type_is_unknown(node: Any, read: Any, form: int) -> None:
    payload = {1: bytes(8), 2: b"\x01x", 5: bytes(4)}[form]
    message = read(node, encode_varint(1 << 3 | form) + payload)
    assert message.id == 0
    assert bytes(message) == encode_varint(1 << 3 | form) + payload


@pytest.mark.parametrize("number", [3, 4, 5])
def test_a_group_in_place_of_a_message_is_unknown(node: Any, read: Any, number: int) -> None:
    data = encode_varint(number << 3 | 3) + b"\x08\x01" + encode_varint(number << 3 | 4)
    message = read(node, data)
    assert (message.next, message.children, message.named) == (None, [], {})
    assert bytes(message) == data


# The order of what is written


def test_fields_are_written_in_the_order_of_their_numbers() -> None:
    """The constructor's order is another one here."""
    message = TaskTemplate(type="t", config={"a": "b"}, task_type_version=3, custom={})
    assert bytes(message).hex() == "120174" + "2a00" + "3803" + "820106" + "0a0161120162"


def test_a_number_that_a_float_holds_only_nearly_is_rounded(scalars: Any) -> None:
    assert bytes(scalars.One(a_float=0.1)) == b"\x15" + struct.pack("<f", 0.1)
