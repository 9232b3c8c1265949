"""What every message can do: merge, clear, walk; fields, paths, differences, masks."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import unknown_fields
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import flytemodels
from flytemodels import Message, TaskTemplate, UnknownField, diff, fields, get_path, set_fields, set_path
from flytemodels.flyteidl.admin import ExecutionClosure, WorkflowSpec
from flytemodels.flyteidl.core import (
    Container,
    Identifier,
    K8sPod,
    KeyValuePair,
    Literal,
    LiteralMap,
    LiteralType,
    Primitive,
    TaskMetadata,
    TypedInterface,
    Variable,
    VariableMap,
)
from flytemodels.google.protobuf import DoubleValue, FieldMask, Struct
from tests.support.idl import classes, named, needs_official, official_class
from tests.support.strategies import filled, messages

DATA = Path(__file__).parents[1] / "data"
UNKNOWN = b"\xfa\x3f\x01x"
LATE = b"\x2a\x08\x08\x80\x90\xba\xb0\xd1\xcc\x01"


def template() -> TaskTemplate:
    return TaskTemplate.parse((DATA / "task_template.pb").read_bytes())


# Merging and clearing


@needs_official
@pytest.mark.parametrize("cls", [TaskTemplate, Literal, LiteralMap, ExecutionClosure, Struct], ids=named)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_merging_is_googles(cls: type[Message], data: st.DataObject) -> None:
    one, other = data.draw(messages(cls)), data.draw(messages(cls))
    official = official_class(cls).FromString(bytes(one))
    official.MergeFrom(official_class(cls).FromString(bytes(other)))
    before = bytes(other)
    one.merge_from(other)
    assert one.serialize_to_string(deterministic=True) == official.SerializeToString(deterministic=True)
    assert bytes(other) == before


def test_merging_wants_the_same_class() -> None:
    with pytest.raises(TypeError, match="expected TaskTemplate, got Identifier"):
        TaskTemplate().merge_from(Identifier())  # type: ignore[arg-type]


def test_merging_shares_nothing() -> None:
    one, other = TaskTemplate(), TaskTemplate(container=Container(args=["a"]))
    one.merge_from(other)
    assert one.container is not None
    assert other.container is not None
    one.container.args.append("b")
    assert other.container.args == ["a"]


@pytest.mark.parametrize("cls", classes()[::10], ids=named)
def test_clearing_leaves_an_empty_message(cls: type[Message]) -> None:
    message = cls.parse(bytes(filled(cls)) + UNKNOWN)
    message.clear()
    assert message == cls()
    assert bytes(message) == b""


def test_clearing_unsets_late_timestamps() -> None:
    late = ExecutionClosure.parse(LATE)
    late.clear()
    assert bytes(late) == b""


# Unknown fields


@needs_official
def test_unknown_fields_are_parsed_as_googles() -> None:
    data = (
        b"\xfa\x3f\x02\x08\x07\xf8\x3f\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\xfd\x3f\x01\x00\x00\x80\xf9\x3f"
        + b"\x01" * 8
    )
    data += b"\xfb\x3f\x08\x01\x13\x14\xfc\x3f"
    message = Identifier.parse(b"\x12\x01p" + data)
    official = unknown_fields.UnknownFieldSet(official_class(Identifier).FromString(bytes(message)))

    def plain(found: Any) -> list[Any]:
        return [(one.field_number, one.wire_type, plain(one.data) if one.wire_type == 3 else one.data) for one in found]

    def ours(found: tuple[UnknownField, ...]) -> list[Any]:
        return [
            (one.number, one.wire_type, ours(one.value) if isinstance(one.value, tuple) else one.value) for one in found
        ]

    assert ours(message.unknown_fields) == plain(official)
    assert message.unknown_fields[0].as_message() == (UnknownField(1, 0, 7),)
    assert Identifier().unknown_fields == ()
    assert Identifier.parse(UNKNOWN).unknown_fields[0].as_message() is None


def test_deep_groups_are_parsed_without_recursion() -> None:
    data = b"\xfb\x3f" * 90 + b"\xfc\x3f" * 90
    (found,) = Identifier.parse(data).unknown_fields
    depth = 0
    while found.value:
        assert isinstance(found.value, tuple)
        (found,) = found.value
        depth += 1
    assert depth == 89


# Fields


@needs_official
@pytest.mark.parametrize("cls", classes()[::9], ids=named)
def test_fields_are_those_of_the_descriptor(cls: type[Message]) -> None:
    descriptor = official_class(cls).DESCRIPTOR
    found = fields(cls)
    assert fields(cls()) == found
    by_number = {field.number: field for field in descriptor.fields}
    assert [field.number for field in found] == sorted(by_number)
    for field in found:
        known = by_number[field.number]
        is_map = known.message_type is not None and known.message_type.GetOptions().map_entry
        value = known.message_type.fields_by_name["value"] if is_map else known
        assert (field.proto_name, field.json_name) == (known.name, known.json_name)
        assert hasattr(cls(), field.name)
        kinds = {1: "double", 2: "float", 3: "int64", 4: "uint64", 5: "int32", 6: "fixed64", 7: "fixed32", 8: "bool"}
        kinds |= {9: "string", 11: "message", 12: "bytes", 13: "uint32", 14: "enum", 15: "sfixed32", 16: "sfixed64"}
        assert field.kind == (kinds | {17: "sint32", 18: "sint64"})[value.type]
        assert (field.label == "map") == is_map
        assert (field.label == "repeated") == (known.is_repeated and not is_map)
        assert (field.label == "explicit") == known.has_presence
        assert (field.message is None) == (value.message_type is None)
        if field.message is not None:
            assert field.message.proto_full_name() == value.message_type.full_name
        assert (field.enum is None) == (value.enum_type is None)
        real = known.containing_oneof if known.containing_oneof in descriptor.oneofs else None
        assert (field.oneof is not None or field.optional) == (real is not None)


def test_set_fields_are_those_with_a_value_in_order() -> None:
    message = TaskTemplate(type="t", id=Identifier(name="n"), config={"a": "b"}, custom={})
    assert [(field.name, value) for field, value in set_fields(message)] == [
        ("id", Identifier(name="n")),
        ("type", "t"),
        ("custom", {}),
        ("config", {"a": "b"}),
    ]
    assert [field.name for field, _ in set_fields(Primitive(float_value=-0.0))] == ["float_value"]


@needs_official
@pytest.mark.parametrize("cls", [TaskTemplate, Literal, ExecutionClosure], ids=named)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_set_fields_are_those_that_google_lists(cls: type[Message], data: st.DataObject) -> None:
    message = data.draw(messages(cls))
    listed = official_class(cls).FromString(bytes(message)).ListFields()
    assert [field.proto_name for field, _ in set_fields(message)] == [field.name for field, _ in listed]


@pytest.mark.parametrize("wrong", [int, 3, None, "x"])
def test_fields_are_of_messages_only(wrong: Any) -> None:
    with pytest.raises(TypeError, match="expected a message"):
        fields(wrong)
    with pytest.raises(TypeError, match="expected a message"):
        next(set_fields(wrong))


# Paths


def test_paths_lead_to_fields_items_and_keys() -> None:
    message = template()
    assert get_path(message, "container.args[2]") == "{{.input}}"
    assert get_path(message, 'interface.inputs.variables["day"].description') == "The day that the report is about."
    assert get_path(message, "sql") is None
    odd = TaskTemplate(config={'a"b\\c].d': "x"}, custom={"a": [{"b": 1}]})
    assert get_path(odd, r'config["a\"b\\c].d"]') == "x"
    assert get_path(odd, 'custom["a"][0]["b"]') == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("nope", r"^TaskTemplate\.nope: expected a field of TaskTemplate, got another name$"),
        ("container.args[99]", r"^TaskTemplate\.container\.args\[99\]: expected an index below 18, got another one$"),
        ("container.args[-1]", "expected an index below"),
        ('config["x"]', "expected a key of the map"),
        ("sql.statement", r"^TaskTemplate\.sql: expected a message, got None$"),
        ("type.x", "expected a field of a message"),
        ("type[0]", "expected a list or a map"),
    ],
)
def test_paths_that_lead_nowhere_are_told(path: str, text: str) -> None:
    with pytest.raises(LookupError, match=text) as caught:
        get_path(template(), path)
    assert not isinstance(caught.value, KeyError)


@pytest.mark.parametrize("path", ["", ".", "a..b", "a.", "[", "a[", "a[x]", 'a["x', "a b", "\x1b[2J", "1a"])
def test_paths_of_another_form_are_refused(path: str) -> None:
    with pytest.raises(ValueError, match=r"^path.*: expected a") as caught:
        get_path(TaskTemplate(), path)
    assert str(caught.value).isprintable()


def test_setting_makes_what_is_missing() -> None:
    message = TaskTemplate(k8s_pod=K8sPod())
    set_path(message, "container.image", "x")
    assert message == TaskTemplate(container=Container(image="x"))
    set_path(message, "container.args[0]", "a")
    set_path(message, "container.args[0]", "b")
    set_path(message, 'config["k"]', "v")
    set_path(message, 'custom["a"]', [1])
    set_path(message, 'custom["a"][1]', 2)
    assert message.container is not None
    assert message.container.args == ["b"]
    assert (message.config, message.custom) == ({"k": "v"}, {"a": [1, 2]})
    set_path(message, 'interface.inputs.variables["x"].description', "d")
    set_path(message, "container.env[0].key", "e")
    set_path(message, 'custom["b"]["c"][0]["d"]', 1)
    assert message.interface == TypedInterface(inputs=VariableMap(variables={"x": Variable(description="d")}))
    assert message.container.env == [KeyValuePair(key="e")]
    assert message.custom == {"a": [1, 2], "b": {"c": [{"d": 1}]}}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("container.args[7]", r"container\.args\[7\]: expected an index below 1, got another one"),
        ("container.nope", r"container\.nope: expected a field of Container, got another name"),
        ("container.env[0].value.x", r"value\.x: expected a field of a message, got another name"),
        ("metadata.retries.nope.x", r"metadata\.retries\.nope: expected a field of RetryStrategy, got another name"),
        ('interface.inputs.variables["x"].nope', r"variables\[\"x\"\]\.nope: expected a field of Variable"),
        ("config[5]", r"config\[5\]: expected a key of the map, got another one"),
        ("config[true]", r"config\[true\]: expected a key of the map, got another one"),
        ("custom[0]", r"custom\[0\]: expected a key of the map, got another one"),
        ('custom["a"].b', r"custom\[\"a\"\]: expected a key of the map, got another one"),
        ('config["k"]["x"]', r"config\[\"k\"\]: expected a key of the map, got another one"),
    ],
)
def test_setting_what_cannot_be_leaves_a_message_alone(path: str, text: str) -> None:
    message = TaskTemplate(k8s_pod=K8sPod())
    with pytest.raises(LookupError, match=rf"^TaskTemplate\..*{text}") as caught:
        set_path(message, path, "x")
    assert message == TaskTemplate(k8s_pod=K8sPod())
    assert caught.value.__context__ is None


def test_an_index_is_no_key_that_is_true() -> None:
    with pytest.raises(LookupError):
        get_path(VariableMap(), "variables[0]")
    with pytest.raises(LookupError):
        get_path(TaskTemplate(container=Container(args=["a", "b"])), "container.args[true]")


def test_negative_zero_is_set() -> None:
    assert DoubleValue(value=-0.0).is_set("value")
    assert not DoubleValue(value=0.0).is_set("value")


def test_paths_of_walks_and_changes_lead_back() -> None:
    message = template()
    for path, found in message.walk(Message):
        assert path == "" or get_path(message, path) is found


# Walking


def test_walking_finds_every_message_of_a_class() -> None:
    spec = WorkflowSpec.parse((DATA / "workflow.pb").read_bytes())
    types = [found for _, found in spec.walk(LiteralType)]
    assert len(types) == sum(isinstance(found, LiteralType) for _, found in spec.walk(Message)) > 5
    nested = LiteralType(collection_type=LiteralType(map_value_type=LiteralType(simple=1)))  # type: ignore[arg-type]
    assert [path for path, _ in nested.walk(LiteralType)] == ["", "collection_type", "collection_type.map_value_type"]
    variables = VariableMap(variables={"b": Variable(), "a": Variable()})
    interface = TypedInterface(inputs=variables)
    assert [path for path, _ in interface.walk(Variable)] == ['inputs.variables["a"]', 'inputs.variables["b"]']


# Differences


def test_differences_have_paths() -> None:
    one = TaskTemplate(type="a", container=Container(args=["x", "y"]), custom={"n": [1, {"k": 1}]}, config={"o": "1"})
    other = TaskTemplate(type="b", container=Container(args=["x"]), custom={"n": [1, {"k": 2}]}, config={"p": "1"})
    other.metadata = TaskMetadata()
    assert [(change.path, change.kind, change.old, change.new) for change in diff(one, other)] == [
        ("type", "changed", "a", "b"),
        ("metadata", "added", None, TaskMetadata()),
        ('custom["n"][1]["k"]', "changed", 1, 2),
        ("container.args[1]", "removed", "y", None),
        ('config["o"]', "removed", "1", None),
        ('config["p"]', "added", None, "1"),
    ]


def test_differences_are_as_strict_as_the_wire() -> None:
    assert [change.path for change in diff(Identifier(), Identifier.parse(UNKNOWN))] == ["<unknown fields>"]
    assert diff(Primitive(float_value=math.nan), Primitive(float_value=math.nan)) == []
    assert len(diff(Primitive(float_value=0.0), Primitive(float_value=-0.0))) == 1
    assert len(diff(TaskTemplate(custom={"a": 1}), TaskTemplate(custom={"a": True}))) == 1
    late = ExecutionClosure.parse(LATE)
    assert diff(late, ExecutionClosure.parse(LATE)) == []
    assert [change.path for change in diff(late, ExecutionClosure(started_at=late.started_at))] == ["started_at"]
    with pytest.raises(TypeError, match="expected two messages of one class, got TaskTemplate and Identifier"):
        diff(TaskTemplate(), Identifier())  # type: ignore[type-var]


@pytest.mark.parametrize("cls", [TaskTemplate, Literal, Struct, ExecutionClosure], ids=named)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_messages_differ_where_they_are_not_equal(cls: type[Message], data: st.DataObject) -> None:
    one, other = data.draw(messages(cls)), data.draw(messages(cls))
    assert (diff(one, other) == []) == (one == other)
    assert diff(one, cls.parse(bytes(one))) == []


# Masks

PATHS = ["id", "id.name", "metadata", "metadata.retries", "metadata.retries.retries", "custom"]


@needs_official
@given(st.lists(st.sampled_from(PATHS)), st.lists(st.sampled_from(PATHS)))
def test_masks_are_merged_and_intersected_as_googles(one: list[str], other: list[str]) -> None:
    official = official_class(FieldMask)
    union, common = official(), official()
    union.Union(official(paths=one), official(paths=other))
    common.Intersect(official(paths=one), official(paths=other))
    assert FieldMask(paths=one).merge(FieldMask(paths=other)).paths == union.paths
    assert FieldMask(paths=one).intersect(FieldMask(paths=other)).paths == common.paths
    canonical = official()
    canonical.CanonicalFormFromMask(official(paths=one))
    assert FieldMask.from_paths(one, TaskTemplate).paths == canonical.paths


@needs_official
@pytest.mark.parametrize(("message", "repeated"), [(False, False), (True, False), (False, True), (True, True)])
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_masks_merge_messages_as_googles(message: bool, repeated: bool, data: st.DataObject) -> None:
    one, other = data.draw(messages(TaskTemplate)), data.draw(messages(TaskTemplate))
    paths = data.draw(st.lists(st.sampled_from(["id", "id.name", "metadata", "metadata.tags", "custom", "type"])))
    official = official_class(TaskTemplate)
    target = official.FromString(bytes(other))
    official_class(FieldMask)(paths=paths).MergeMessage(official.FromString(bytes(one)), target, message, repeated)
    mask = FieldMask(paths=paths)
    mask.merge_message(one, other, replace_message=message, replace_repeated=repeated)
    assert other.serialize_to_string(deterministic=True) == target.SerializeToString(deterministic=True)


def test_a_mask_takes_a_part_of_a_message() -> None:
    message = template()
    assert message.id is not None
    part = FieldMask(paths=["id.name", "container.args"]).apply(message)
    assert part == TaskTemplate(id=Identifier(name=message.id.name), container=Container(args=message.container.args))
    assert FieldMask().apply(message) == TaskTemplate()
    late = ExecutionClosure.parse(LATE)
    assert FieldMask(paths=["started_at"]).apply(late) == late
    assert FieldMask(paths=["started_at.seconds"]).apply(late) == late


@pytest.mark.parametrize("path", ["nope", "id.nope", "type.x", "config.x", "container.args.x", "", "a\x1b[2J"])
def test_masks_refuse_paths_that_do_not_exist(path: str) -> None:
    with pytest.raises(ValueError, match=r"^path ") as caught:
        FieldMask(paths=[path]).apply(TaskTemplate())
    assert str(caught.value).isprintable()
    with pytest.raises(ValueError, match=r"^path "):
        FieldMask.from_paths([path], TaskTemplate)


# Names


def test_no_method_hides_a_field_of_either_idl() -> None:
    taken = {name for name in dir(Message) if not name.startswith("__")}
    for cls in classes():
        assert {field.proto_name for field in fields(cls)} & taken == set(), cls


def test_messages_are_found_by_their_full_names() -> None:
    assert flytemodels.message_class("flyteidl.core.TaskTemplate") is TaskTemplate
    with pytest.raises(LookupError):
        flytemodels.message_class("no.Such")
