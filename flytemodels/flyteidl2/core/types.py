# Made from flyteidl2/core/types.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/types.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, map_field, message_dataclass


class SimpleType(Enum):
    """The enum `flyteidl2.core.SimpleType`."""

    NONE = 0
    INTEGER = 1
    FLOAT = 2
    STRING = 3
    BOOLEAN = 4
    DATETIME = 5
    DURATION = 6
    BINARY = 7
    ERROR = 8
    STRUCT = 9


@message_dataclass(slots=True, eq=False, repr=False)
class SchemaType(Message, proto="flyteidl2.core.SchemaType"):
    """The message `flyteidl2.core.SchemaType`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class SchemaColumn(Message, proto="flyteidl2.core.SchemaType.SchemaColumn"):
        """The message `flyteidl2.core.SchemaType.SchemaColumn`."""

        class SchemaColumnType(Enum):
            """The enum `flyteidl2.core.SchemaType.SchemaColumn.SchemaColumnType`."""

            INTEGER = 0
            FLOAT = 1
            STRING = 2
            BOOLEAN = 3
            DATETIME = 4
            DURATION = 5

        INTEGER: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.INTEGER
        FLOAT: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.FLOAT
        STRING: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.STRING
        BOOLEAN: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.BOOLEAN
        DATETIME: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.DATETIME
        DURATION: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.DURATION

        name: str = field(1, "string")
        """`string name = 1`"""
        type: SchemaType.SchemaColumn.SchemaColumnType = field(
            2, "enum", default_factory=lambda: SchemaType.SchemaColumn.SchemaColumnType.INTEGER
        )
        """`SchemaColumnType type = 2`"""

    columns: list[SchemaType.SchemaColumn] = field(3, "message", repeated=True)
    """`repeated SchemaColumn columns = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class StructuredDatasetType(Message, proto="flyteidl2.core.StructuredDatasetType"):
    """The message `flyteidl2.core.StructuredDatasetType`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class DatasetColumn(Message, proto="flyteidl2.core.StructuredDatasetType.DatasetColumn"):
        """The message `flyteidl2.core.StructuredDatasetType.DatasetColumn`."""

        name: str = field(1, "string")
        """`string name = 1`"""
        literal_type: LiteralType | None = field(2, "message")
        """`LiteralType literal_type = 2`"""

    columns: list[StructuredDatasetType.DatasetColumn] = field(1, "message", repeated=True)
    """`repeated DatasetColumn columns = 1`"""
    format: str = field(2, "string")
    """`string format = 2`"""
    external_schema_type: str = field(3, "string")
    """`string external_schema_type = 3`"""
    external_schema_bytes: bytes = field(4, "bytes")
    """`bytes external_schema_bytes = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class BlobType(Message, proto="flyteidl2.core.BlobType"):
    """The message `flyteidl2.core.BlobType`."""

    class BlobDimensionality(Enum):
        """The enum `flyteidl2.core.BlobType.BlobDimensionality`."""

        SINGLE = 0
        MULTIPART = 1

    SINGLE: ClassVar[BlobType.BlobDimensionality] = BlobDimensionality.SINGLE
    MULTIPART: ClassVar[BlobType.BlobDimensionality] = BlobDimensionality.MULTIPART

    format: str = field(1, "string")
    """`string format = 1`"""
    dimensionality: BlobType.BlobDimensionality = field(
        2, "enum", default_factory=lambda: BlobType.BlobDimensionality.SINGLE
    )
    """`BlobDimensionality dimensionality = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnumType(Message, proto="flyteidl2.core.EnumType"):
    """The message `flyteidl2.core.EnumType`."""

    values: list[str] = field(1, "string", repeated=True)
    """`repeated string values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UnionType(Message, proto="flyteidl2.core.UnionType"):
    """The message `flyteidl2.core.UnionType`."""

    variants: list[LiteralType] = field(1, "message", repeated=True)
    """`repeated LiteralType variants = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypeStructure(Message, proto="flyteidl2.core.TypeStructure"):
    """The message `flyteidl2.core.TypeStructure`."""

    tag: str = field(1, "string")
    """`string tag = 1`"""
    dataclass_type: dict[str, LiteralType] = map_field(2, "string", "message")
    """`map<string, LiteralType> dataclass_type = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypeAnnotation(Message, proto="flyteidl2.core.TypeAnnotation"):
    """The message `flyteidl2.core.TypeAnnotation`."""

    annotations: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct annotations = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralType(Message, proto="flyteidl2.core.LiteralType"):
    """The message `flyteidl2.core.LiteralType`."""

    simple: SimpleType | None = field(1, "enum", group="type")
    """`SimpleType simple = 1`"""
    schema: SchemaType | None = field(2, "message", group="type")
    """`SchemaType schema = 2`"""
    collection_type: LiteralType | None = field(3, "message", group="type")
    """`LiteralType collection_type = 3`"""
    map_value_type: LiteralType | None = field(4, "message", group="type")
    """`LiteralType map_value_type = 4`"""
    blob: BlobType | None = field(5, "message", group="type")
    """`BlobType blob = 5`"""
    enum_type: EnumType | None = field(7, "message", group="type")
    """`EnumType enum_type = 7`"""
    structured_dataset_type: StructuredDatasetType | None = field(8, "message", group="type")
    """`StructuredDatasetType structured_dataset_type = 8`"""
    union_type: UnionType | None = field(10, "message", group="type")
    """`UnionType union_type = 10`"""
    metadata: dict[str, JSON] | None = field(6, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct metadata = 6`"""
    annotation: TypeAnnotation | None = field(9, "message")
    """`TypeAnnotation annotation = 9`"""
    structure: TypeStructure | None = field(11, "message")
    """`TypeStructure structure = 11`"""

    @property
    def type(
        self,
    ) -> SimpleType | SchemaType | LiteralType | BlobType | EnumType | StructuredDatasetType | UnionType | None:
        """The member of the oneof `type` that is set, or None."""
        return self._oneof(
            "type",
            self.simple,
            self.schema,
            self.collection_type,
            self.map_value_type,
            self.blob,
            self.enum_type,
            self.structured_dataset_type,
            self.union_type,
        )


@message_dataclass(slots=True, eq=False, repr=False)
class OutputReference(Message, proto="flyteidl2.core.OutputReference"):
    """The message `flyteidl2.core.OutputReference`."""

    node_id: str = field(1, "string")
    """`string node_id = 1`"""
    var: str = field(2, "string")
    """`string var = 2`"""
    attr_path: list[PromiseAttribute] = field(3, "message", repeated=True)
    """`repeated PromiseAttribute attr_path = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PromiseAttribute(Message, proto="flyteidl2.core.PromiseAttribute"):
    """The message `flyteidl2.core.PromiseAttribute`."""

    string_value: str | None = field(1, "string", group="value")
    """`string string_value = 1`"""
    int_value: int | None = field(2, "int32", group="value")
    """`int32 int_value = 2`"""

    @property
    def value(self) -> str | int | None:
        """The member of the oneof `value` that is set, or None."""
        return self._oneof("value", self.string_value, self.int_value)


@message_dataclass(slots=True, eq=False, repr=False)
class Error(Message, proto="flyteidl2.core.Error"):
    """The message `flyteidl2.core.Error`."""

    failed_node_id: str = field(1, "string")
    """`string failed_node_id = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""
