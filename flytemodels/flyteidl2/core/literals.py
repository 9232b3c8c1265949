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
    """The message `flyteidl2.core.Primitive`."""

    integer: int | None = field(1, "int64", group="value")
    """`int64 integer = 1`"""
    float_value: float | None = field(2, "double", group="value")
    """`double float_value = 2`"""
    string_value: str | None = field(3, "string", group="value")
    """`string string_value = 3`"""
    boolean: bool | None = field(4, "bool", group="value")
    """`bool boolean = 4`"""
    datetime: _datetime.datetime | None = field(5, "message", group="value", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp datetime = 5`"""
    duration: _datetime.timedelta | None = field(6, "message", group="value", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration duration = 6`"""

    @property
    def value(self) -> int | float | str | bool | _datetime.datetime | _datetime.timedelta | None:
        """The member of the oneof `value` that is set, or None."""
        return self._oneof(
            "value", self.integer, self.float_value, self.string_value, self.boolean, self.datetime, self.duration
        )


@message_dataclass(slots=True, eq=False, repr=False)
class Void(Message, proto="flyteidl2.core.Void"):
    """The message `flyteidl2.core.Void`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Blob(Message, proto="flyteidl2.core.Blob"):
    """The message `flyteidl2.core.Blob`."""

    metadata: BlobMetadata | None = field(1, "message")
    """`BlobMetadata metadata = 1`"""
    uri: str = field(3, "string")
    """`string uri = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class BlobMetadata(Message, proto="flyteidl2.core.BlobMetadata"):
    """The message `flyteidl2.core.BlobMetadata`."""

    type: BlobType | None = field(1, "message")
    """`BlobType type = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Binary(Message, proto="flyteidl2.core.Binary"):
    """The message `flyteidl2.core.Binary`."""

    value: bytes = field(1, "bytes")
    """`bytes value = 1`"""
    tag: str = field(2, "string")
    """`string tag = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Schema(Message, proto="flyteidl2.core.Schema"):
    """The message `flyteidl2.core.Schema`."""

    uri: str = field(1, "string")
    """`string uri = 1`"""
    type: SchemaType | None = field(3, "message")
    """`SchemaType type = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Union(Message, proto="flyteidl2.core.Union"):
    """The message `flyteidl2.core.Union`."""

    value: Literal | None = field(1, "message")
    """`Literal value = 1`"""
    type: LiteralType | None = field(2, "message")
    """`LiteralType type = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class StructuredDatasetMetadata(Message, proto="flyteidl2.core.StructuredDatasetMetadata"):
    """The message `flyteidl2.core.StructuredDatasetMetadata`."""

    structured_dataset_type: StructuredDatasetType | None = field(1, "message")
    """`StructuredDatasetType structured_dataset_type = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class StructuredDataset(Message, proto="flyteidl2.core.StructuredDataset"):
    """The message `flyteidl2.core.StructuredDataset`."""

    uri: str = field(1, "string")
    """`string uri = 1`"""
    metadata: StructuredDatasetMetadata | None = field(2, "message")
    """`StructuredDatasetMetadata metadata = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Scalar(Message, proto="flyteidl2.core.Scalar"):
    """The message `flyteidl2.core.Scalar`."""

    primitive: Primitive | None = field(1, "message", group="value")
    """`Primitive primitive = 1`"""
    blob: Blob | None = field(2, "message", group="value")
    """`Blob blob = 2`"""
    binary: Binary | None = field(3, "message", group="value")
    """`Binary binary = 3`"""
    schema: Schema | None = field(4, "message", group="value")
    """`Schema schema = 4`"""
    none_type: Void | None = field(5, "message", group="value")
    """`Void none_type = 5`"""
    error: Error | None = field(6, "message", group="value")
    """`Error error = 6`"""
    generic: dict[str, JSON] | None = field(7, "message", group="value", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct generic = 7`"""
    structured_dataset: StructuredDataset | None = field(8, "message", group="value")
    """`StructuredDataset structured_dataset = 8`"""
    union: Union | None = field(9, "message", group="value")
    """`Union union = 9`"""

    @property
    def value(
        self,
    ) -> Primitive | Blob | Binary | Schema | Void | Error | dict[str, JSON] | StructuredDataset | Union | None:
        """The member of the oneof `value` that is set, or None."""
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
class Literal(Message, proto="flyteidl2.core.Literal"):
    """The message `flyteidl2.core.Literal`."""

    scalar: Scalar | None = field(1, "message", group="value")
    """`Scalar scalar = 1`"""
    collection: LiteralCollection | None = field(2, "message", group="value")
    """`LiteralCollection collection = 2`"""
    map: LiteralMap | None = field(3, "message", group="value")
    """`LiteralMap map = 3`"""
    offloaded_metadata: LiteralOffloadedMetadata | None = field(8, "message", group="value")
    """`LiteralOffloadedMetadata offloaded_metadata = 8`"""
    hash: str = field(4, "string")
    """`string hash = 4`"""
    metadata: dict[str, str] = map_field(5, "string", "string")
    """`map<string, string> metadata = 5`"""
    artifact_id: ArtifactVersionId | None = field(9, "message")
    """`ArtifactVersionId artifact_id = 9`"""

    @property
    def value(self) -> Scalar | LiteralCollection | LiteralMap | LiteralOffloadedMetadata | None:
        """The member of the oneof `value` that is set, or None."""
        return self._oneof("value", self.scalar, self.collection, self.map, self.offloaded_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralOffloadedMetadata(Message, proto="flyteidl2.core.LiteralOffloadedMetadata"):
    """The message `flyteidl2.core.LiteralOffloadedMetadata`."""

    uri: str = field(1, "string")
    """`string uri = 1`"""
    size_bytes: int = field(2, "uint64")
    """`uint64 size_bytes = 2`"""
    inferred_type: LiteralType | None = field(3, "message")
    """`LiteralType inferred_type = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralCollection(Message, proto="flyteidl2.core.LiteralCollection"):
    """The message `flyteidl2.core.LiteralCollection`."""

    literals: list[Literal] = field(1, "message", repeated=True)
    """`repeated Literal literals = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralMap(Message, proto="flyteidl2.core.LiteralMap"):
    """The message `flyteidl2.core.LiteralMap`."""

    literals: dict[str, Literal] = map_field(1, "string", "message")
    """`map<string, Literal> literals = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class BindingDataCollection(Message, proto="flyteidl2.core.BindingDataCollection"):
    """The message `flyteidl2.core.BindingDataCollection`."""

    bindings: list[BindingData] = field(1, "message", repeated=True)
    """`repeated BindingData bindings = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class BindingDataMap(Message, proto="flyteidl2.core.BindingDataMap"):
    """The message `flyteidl2.core.BindingDataMap`."""

    bindings: dict[str, BindingData] = map_field(1, "string", "message")
    """`map<string, BindingData> bindings = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UnionInfo(Message, proto="flyteidl2.core.UnionInfo"):
    """The message `flyteidl2.core.UnionInfo`."""

    targetType: LiteralType | None = field(1, "message")
    """`LiteralType targetType = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class BindingData(Message, proto="flyteidl2.core.BindingData"):
    """The message `flyteidl2.core.BindingData`."""

    scalar: Scalar | None = field(1, "message", group="value")
    """`Scalar scalar = 1`"""
    collection: BindingDataCollection | None = field(2, "message", group="value")
    """`BindingDataCollection collection = 2`"""
    promise: OutputReference | None = field(3, "message", group="value")
    """`OutputReference promise = 3`"""
    map: BindingDataMap | None = field(4, "message", group="value")
    """`BindingDataMap map = 4`"""
    offloaded_metadata: LiteralOffloadedMetadata | None = field(6, "message", group="value")
    """`LiteralOffloadedMetadata offloaded_metadata = 6`"""
    union: UnionInfo | None = field(5, "message")
    """`UnionInfo union = 5`"""

    @property
    def value(
        self,
    ) -> Scalar | BindingDataCollection | OutputReference | BindingDataMap | LiteralOffloadedMetadata | None:
        """The member of the oneof `value` that is set, or None."""
        return self._oneof("value", self.scalar, self.collection, self.promise, self.map, self.offloaded_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class Binding(Message, proto="flyteidl2.core.Binding"):
    """The message `flyteidl2.core.Binding`."""

    var: str = field(1, "string")
    """`string var = 1`"""
    binding: BindingData | None = field(2, "message")
    """`BindingData binding = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class KeyValuePair(Message, proto="flyteidl2.core.KeyValuePair"):
    """The message `flyteidl2.core.KeyValuePair`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    value: str = field(2, "string")
    """`string value = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Backoff(Message, proto="flyteidl2.core.Backoff"):
    """The message `flyteidl2.core.Backoff`."""

    base: _datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration base = 1`"""
    factor: float | None = field(2, "double", optional=True)
    """`optional double factor = 2`"""
    cap: _datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration cap = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RetryStrategy(Message, proto="flyteidl2.core.RetryStrategy"):
    """The message `flyteidl2.core.RetryStrategy`."""

    retries: int = field(5, "uint32")
    """`uint32 retries = 5`"""
    backoff: Backoff | None = field(6, "message")
    """`Backoff backoff = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TimeoutStrategy(Message, proto="flyteidl2.core.TimeoutStrategy"):
    """The message `flyteidl2.core.TimeoutStrategy`."""

    queued_timeout: _datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration queued_timeout = 1`"""
    deadline: _datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration deadline = 2`"""
