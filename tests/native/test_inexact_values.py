"""What plain values cannot say is read, kept and written alike by both engines, in whatever parts and order."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from flytemodels._model.kinds import LENGTH, Kind, Label
from flytemodels._model.plan import Field, plan_of
from tests.native.both import same_parse
from tests.native.test_amplification import MESSAGES, tagged

_UNKNOWN = b"\x78\x01"
_KEYS = st.sampled_from([b"\x0a\x01k", b"\x0a\x01l"])
_NUMBERS = st.sampled_from(
    [
        b"\x01",
        b"\xe7\x07",
        b"\x80\xa8\xd6\xb9\x07",
        b"\xff\xff\xff\xff\x07",
        b"\xff" * 8 + b"\x7f",
        b"\xff" * 9 + b"\x01",
    ]
)
_NUMERIC = st.lists(
    st.one_of(
        st.just(_UNKNOWN), _NUMBERS.map(lambda number: b"\x08" + number), _NUMBERS.map(lambda number: b"\x10" + number)
    ),
    max_size=3,
).map(b"".join)

_PLAIN = st.sampled_from(
    [b"", b"\x08\x00", b"\x08\x01", b"\x11" + b"\xff" * 8, b"\x11" + b"\x00" * 8, b"\x1a\x01a", b"\x20\x01", _UNKNOWN]
)


def _nested(value: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    items = st.lists(value.map(lambda one: tagged(1, LENGTH, one)), max_size=2).map(b"".join)
    parts = st.one_of(
        _struct(value).map(lambda one: tagged(5, LENGTH, one)), items.map(lambda one: tagged(6, LENGTH, one))
    )
    return st.lists(st.one_of(value, parts), max_size=2).map(b"".join)


def _struct(value: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    part = st.one_of(_KEYS, value.map(lambda one: tagged(2, LENGTH, one)), st.just(_UNKNOWN))
    entry = st.lists(part, max_size=3).map(b"".join).map(lambda one: tagged(1, LENGTH, one))
    return st.lists(st.one_of(entry, st.just(_UNKNOWN)), max_size=3).map(b"".join)


_STRUCT = _struct(st.recursive(_PLAIN, _nested, max_leaves=4))
_WRAPPER = st.lists(st.sampled_from(MESSAGES[Kind.WRAPPER]), max_size=2).map(b"".join)


def _content(field: Field) -> st.SearchStrategy[bytes]:
    if field.kind is Kind.STRUCT:
        return _STRUCT
    return _WRAPPER if field.kind is Kind.WRAPPER else _NUMERIC


def _occurrence(field: Field) -> st.SearchStrategy[bytes]:
    content = _content(field)
    if field.label is Label.MAP:
        part = st.one_of(_KEYS, content.map(lambda one: tagged(2, LENGTH, one)), st.just(_UNKNOWN))
        content = st.lists(part, max_size=3).map(b"".join)
    return content.map(lambda one: tagged(field.number, LENGTH, one))


@settings(max_examples=120)
@given(data=st.data())
def test_both_engines_read_and_write_the_same(every: Any, data: st.DataObject) -> None:
    wrapped = [field for field in plan_of(every.cls).fields if field.kind >= Kind.TIMESTAMP]
    few = data.draw(st.lists(st.sampled_from(wrapped), min_size=1, max_size=2))
    # The same field again and again, others in between, and a field that no class knows.
    parts = st.one_of(*(_occurrence(field) for field in few), st.just(b"\xfa\xff\x3f\x01x"))
    assert same_parse(every.cls, b"".join(data.draw(st.lists(parts, min_size=1, max_size=6)))) is not None
