# Made from flyteidl2/core/literals.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/literals.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

import datetime as _datetime

from flytemodels._runtime import JSON, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.artifact_id import ArtifactVersionId
from flytemodels.flyteidl2.core.types import (
    BlobType,
    Error,
    LiteralType,
    OutputReference,
    SchemaType,
    StructuredDatasetType,
)


@message_dataclass(slots=True, eq=False, repr=False)
class Primitive(Message, proto="flyteidl2.core.Primitive"):
    """A value of one of six basic kinds."""

    integer: int | None = field(1, "int64", group="value")
    """64-bit signed integer. (`int64 integer = 1`)"""
    float_value: float | None = field(2, "double", group="value")
    """64-bit float. (`double float_value = 2`)"""
    string_value: str | None = field(3, "string", group="value")
    """Text. (`string string_value = 3`)"""
    boolean: bool | None = field(4, "bool", group="value")
    """True or False. (`bool boolean = 4`)"""
    datetime: _datetime.datetime | None = field(5, "message", group="value", wraps="google.protobuf.Timestamp")
    """Timezone-aware datetime, in UTC. (`google.protobuf.Timestamp datetime = 5`)"""
    duration: _datetime.timedelta | None = field(6, "message", group="value", wraps="google.protobuf.Duration")
    """Timedelta; may be negative. (`google.protobuf.Duration duration = 6`)"""

    @property
    def value(self) -> int | float | str | bool | _datetime.datetime | _datetime.timedelta | None:
        """Whichever one is set, or None. Zero, False and the empty string count as set."""
        return self._oneof(
            "value", self.integer, self.float_value, self.string_value, self.boolean, self.datetime, self.duration
        )


@message_dataclass(slots=True, eq=False, repr=False)
class Void(Message, proto="flyteidl2.core.Void"):
    """Nothing, as a value: Python's None."""


@message_dataclass(slots=True, eq=False, repr=False)
class Blob(Message, proto="flyteidl2.core.Blob"):
    """Reference to a file or folder."""

    metadata: BlobMetadata | None = field(1, "message")
    """Format, and whether it is a single file. None means a single file of no particular format. (`BlobMetadata
    metadata = 1`)
    """
    uri: str = field(3, "string")
    """Where it is stored, such as `s3://bucket/key`. (`string uri = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class BlobMetadata(Message, proto="flyteidl2.core.BlobMetadata"):
    """Describes a [Blob][]."""

    type: BlobType | None = field(1, "message")
    """Format, and whether it is a single file or several. (`BlobType type = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Binary(Message, proto="flyteidl2.core.Binary"):
    """Bytes, and how they are encoded."""

    value: bytes = field(1, "bytes")
    """Encoded value. (`bytes value = 1`)"""
    tag: str = field(2, "string")
    """Encoding of `value`: `msgpack` for dataclasses, models and dicts. (`string tag = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Schema(Message, proto="flyteidl2.core.Schema"):
    """Reference to a table in the older form, which structured datasets replaced."""

    uri: str = field(1, "string")
    """Where its files are stored. (`string uri = 1`)"""
    type: SchemaType | None = field(3, "message")
    """Columns of the table. (`SchemaType type = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Union(Message, proto="flyteidl2.core.Union", rules=True):
    """A value of one of several types."""

    value: Literal | None = field(1, "message")
    """Literal of the chosen variant. (`Literal value = 1`)"""
    type: LiteralType | None = field(2, "message")
    """The variant that the value was written with; `structure.tag` names its transformer. (`LiteralType type = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StructuredDatasetMetadata(Message, proto="flyteidl2.core.StructuredDatasetMetadata"):
    """Describes a table."""

    structured_dataset_type: StructuredDatasetType | None = field(1, "message")
    """Columns and format. (`StructuredDatasetType structured_dataset_type = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StructuredDataset(Message, proto="flyteidl2.core.StructuredDataset"):
    """Reference to a table."""

    uri: str = field(1, "string")
    """Path in an object store, or the table's address in a warehouse. (`string uri = 1`)"""
    metadata: StructuredDatasetMetadata | None = field(2, "message")
    """Columns and format. None if nothing is known about them. (`StructuredDatasetMetadata metadata = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Scalar(Message, proto="flyteidl2.core.Scalar", rules=True):
    """A value that is neither a list nor a map."""

    primitive: Primitive | None = field(1, "message", group="value")
    """A number, string, bool, timestamp or duration. (`Primitive primitive = 1`)"""
    blob: Blob | None = field(2, "message", group="value")
    """A file or folder in an object store. (`Blob blob = 2`)"""
    binary: Binary | None = field(3, "message", group="value")
    """Bytes in a format that their tag names. Dataclasses, pydantic models, typed dicts and tuples are stored here, as
    MessagePack. (`Binary binary = 3`)
    """
    schema: Schema | None = field(4, "message", group="value")
    """A table in the older form, which structured datasets replaced. (`Schema schema = 4`)"""
    none_type: Void | None = field(5, "message", group="value")
    """Python's None: present, with no content. (`Void none_type = 5`)"""
    error: Error | None = field(6, "message", group="value")
    """Error details: what a failure node receives, and what the `fail` of a branch holds. (`Error error = 6`)"""
    generic: dict[str, JSON] | None = field(7, "message", group="value", wraps="google.protobuf.Struct")
    """A value that JSON can express. Older SDKs stored dataclasses and dicts here, with whole numbers as floats.
    (`google.protobuf.Struct generic = 7`)
    """
    structured_dataset: StructuredDataset | None = field(8, "message", group="value")
    """A table in an object store or a warehouse. (`StructuredDataset structured_dataset = 8`)"""
    union: Union | None = field(9, "message", group="value")
    """A value of one of several types, together with that type. (`Union union = 9`)"""

    @property
    def value(
        self,
    ) -> Primitive | Blob | Binary | Schema | Void | Error | dict[str, JSON] | StructuredDataset | Union | None:
        """Whichever one is set, or None."""
        return self._oneof(
            "value",
            self.primitive,
            self.blob,
            self.binary,
            self.schema,
            self.none_type,
            self.error,
            self.generic,
            self.structured_dataset,
            self.union,
        )


@message_dataclass(slots=True, eq=False, repr=False)
class Literal(Message, proto="flyteidl2.core.Literal", rules=True):
    """A value, as tasks take and return it. Exactly one of these is set: a scalar, a list, a map, or a reference to
    where a large value is stored.
    """

    scalar: Scalar | None = field(1, "message", group="value")
    """A single value. (`Scalar scalar = 1`)"""
    collection: LiteralCollection | None = field(2, "message", group="value")
    """A list of literals. (`LiteralCollection collection = 2`)"""
    map: LiteralMap | None = field(3, "message", group="value")
    """Literals by key: a `dict[str, T]`. Dataclasses and untyped dicts are `scalar.binary`. (`LiteralMap map = 3`)"""
    offloaded_metadata: LiteralOffloadedMetadata | None = field(8, "message", group="value")
    """Where the value is stored, if it was too large to be sent. (`LiteralOffloadedMetadata offloaded_metadata = 8`)"""
    hash: str = field(4, "string")
    """Content hash that the author of a task supplied; on a list or map it stands for all elements. The SDK puts it in
    place of the value when it computes cache keys. For the first action of a run, the run service hashes the values
    as they are. (`string hash = 4`)
    """
    metadata: dict[str, str] = map_field(5, "string", "string")
    """Notes about the value that are not part of it. (`map<string, string> metadata = 5`)"""
    artifact_id: ArtifactVersionId | None = field(9, "message")
    """Artifact that the value was taken from. None for most values. (`ArtifactVersionId artifact_id = 9`)"""

    @property
    def value(self) -> Scalar | LiteralCollection | LiteralMap | LiteralOffloadedMetadata | None:
        """Whichever one is set; None for a literal that holds nothing at all."""
        return self._oneof("value", self.scalar, self.collection, self.map, self.offloaded_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralOffloadedMetadata(Message, proto="flyteidl2.core.LiteralOffloadedMetadata"):
    """Reference to a literal that was too large for a message."""

    uri: str = field(1, "string")
    """Address of the object that holds the encoded [Literal][]. (`string uri = 1`)"""
    size_bytes: int = field(2, "uint64")
    """Length of that object, in bytes. (`uint64 size_bytes = 2`)"""
    inferred_type: LiteralType | None = field(3, "message")
    """Type of the stored value, so that it can be checked without being fetched. None if unknown. (`LiteralType
    inferred_type = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralCollection(Message, proto="flyteidl2.core.LiteralCollection", rules=True):
    """A list of literals."""

    literals: list[Literal] = field(1, "message", repeated=True)
    """Elements, in order. They share one type, which may be a union. (`repeated Literal literals = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralMap(Message, proto="flyteidl2.core.LiteralMap", rules=True):
    """Literals by name: inputs or outputs of a task, a node or an execution. `inputs.pb` and `outputs.pb` hold one."""

    literals: dict[str, Literal] = map_field(1, "string", "message")
    """Values by name. The order has no meaning. (`map<string, Literal> literals = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class BindingDataCollection(Message, proto="flyteidl2.core.BindingDataCollection", rules=True):
    """A list whose elements come from several sources."""

    bindings: list[BindingData] = field(1, "message", repeated=True)
    """Source of each element, in order. (`repeated BindingData bindings = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class BindingDataMap(Message, proto="flyteidl2.core.BindingDataMap", rules=True):
    """A dict whose values come from several sources."""

    bindings: dict[str, BindingData] = map_field(1, "string", "message")
    """Source of each value, by key. (`map<string, BindingData> bindings = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UnionInfo(Message, proto="flyteidl2.core.UnionInfo"):
    """The variant of a union that a binding is meant for."""

    targetType: LiteralType | None = field(1, "message")
    """Type of the input that is bound. (`LiteralType targetType = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class BindingData(Message, proto="flyteidl2.core.BindingData", rules=True):
    """Where a value comes from: a constant, an output of another node, or a list or dict of such sources."""

    scalar: Scalar | None = field(1, "message", group="value")
    """A constant. (`Scalar scalar = 1`)"""
    collection: BindingDataCollection | None = field(2, "message", group="value")
    """A list whose elements have sources of their own. (`BindingDataCollection collection = 2`)"""
    promise: OutputReference | None = field(3, "message", group="value")
    """An output of another node. (`OutputReference promise = 3`)"""
    map: BindingDataMap | None = field(4, "message", group="value")
    """A dict whose values have sources of their own. (`BindingDataMap map = 4`)"""
    offloaded_metadata: LiteralOffloadedMetadata | None = field(6, "message", group="value")
    """Reference to a constant that was too large to be sent. (`LiteralOffloadedMetadata offloaded_metadata = 6`)"""
    union: UnionInfo | None = field(5, "message")
    """The variant that is meant, if the input is a union. (`UnionInfo union = 5`)"""

    @property
    def value(
        self,
    ) -> Scalar | BindingDataCollection | OutputReference | BindingDataMap | LiteralOffloadedMetadata | None:
        """Whichever one is set, or None."""
        return self._oneof("value", self.scalar, self.collection, self.promise, self.map, self.offloaded_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class Binding(Message, proto="flyteidl2.core.Binding", rules=True):
    """Where an input of a node, or an output of a workflow, comes from."""

    var: str = field(1, "string")
    """Input or output that is bound. (`string var = 1`)"""
    binding: BindingData | None = field(2, "message")
    """Where its value comes from. (`BindingData binding = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class KeyValuePair(Message, proto="flyteidl2.core.KeyValuePair"):
    """One entry of a list of settings, such as an environment variable."""

    key: str = field(1, "string")
    """Name of the setting, such as `TZ`. (`string key = 1`)"""
    value: str = field(2, "string")
    """What it is set to, such as `UTC`. (`string value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Backoff(Message, proto="flyteidl2.core.Backoff", rules=True):
    """How long to wait between attempts. The open-source executor ignores it and retries at once.

    Rules: cap is required when factor > 1 to prevent unbounded retry delay growth.
    """

    base: _datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """Wait after the first failure. (`google.protobuf.Duration base = 1`; at least `0s`)"""
    factor: float | None = field(2, "double", optional=True)
    """Factor by which the wait grows from one attempt to the next. None for waits of equal length. (`optional double
    factor = 2`; at least 1)
    """
    cap: _datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """Longest wait. None for no limit. (`google.protobuf.Duration cap = 3`; at least `0s`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RetryStrategy(Message, proto="flyteidl2.core.RetryStrategy", rules=True):
    """How often to retry, and how long to wait in between."""

    retries: int = field(5, "uint32")
    """Number of further attempts after failures of the user's code that are marked as recoverable. Failures of the
    system are counted apart: more than 3 in a row fail the action, by default. (`uint32 retries = 5`)
    """
    backoff: Backoff | None = field(6, "message")
    """How long to wait between attempts. None for no wait. (`Backoff backoff = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TimeoutStrategy(Message, proto="flyteidl2.core.TimeoutStrategy", rules=True):
    """Time limits of an action. The open-source backend ignores them."""

    queued_timeout: _datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """Longest time that an attempt waits in the queue. None for no limit. (`google.protobuf.Duration queued_timeout =
    1`; at least `0s`)
    """
    deadline: _datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """Longest time in total, all attempts included. None for no limit. (`google.protobuf.Duration deadline = 2`; at
    least `0s`)
    """
