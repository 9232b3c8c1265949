# Made from flyteidl2/core/types.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/types.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, map_field, message_dataclass


class SimpleType(Enum):
    """Kinds of values without further parameters."""

    NONE = 0
    """Only None."""
    INTEGER = 1
    """64-bit signed integers."""
    FLOAT = 2
    """64-bit floats."""
    STRING = 3
    """Text."""
    BOOLEAN = 4
    """True and False."""
    DATETIME = 5
    """Timestamps."""
    DURATION = 6
    """Timedeltas."""
    BINARY = 7
    """Bytes with a tag."""
    ERROR = 8
    """Error details, as a failure node receives them."""
    STRUCT = 9
    """Dataclasses, models and dicts: in `Scalar.binary`, or in `Scalar.generic` as older SDKs wrote them."""


@message_dataclass(slots=True, eq=False, repr=False)
class SchemaType(Message, proto="flyteidl2.core.SchemaType"):
    """The type of a table in the older form."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class SchemaColumn(Message, proto="flyteidl2.core.SchemaType.SchemaColumn"):
        """One column of a table in the older form."""

        class SchemaColumnType(Enum):
            """Types of cells."""

            INTEGER = 0
            """64-bit signed integers."""
            FLOAT = 1
            """64-bit floats."""
            STRING = 2
            """Text."""
            BOOLEAN = 3
            """True and False."""
            DATETIME = 4
            """Timestamps."""
            DURATION = 5
            """Timedeltas."""

        INTEGER: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.INTEGER
        """64-bit signed integers."""
        FLOAT: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.FLOAT
        """64-bit floats."""
        STRING: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.STRING
        """Text."""
        BOOLEAN: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.BOOLEAN
        """True and False."""
        DATETIME: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.DATETIME
        """Timestamps."""
        DURATION: ClassVar[SchemaType.SchemaColumn.SchemaColumnType] = SchemaColumnType.DURATION
        """Timedeltas."""

        name: str = field(1, "string")
        """Name of the column in the table. (`string name = 1`)"""
        type: SchemaType.SchemaColumn.SchemaColumnType = field(
            2, "enum", default_factory=lambda: SchemaType.SchemaColumn.SchemaColumnType.INTEGER
        )
        """Type of the cells. (`SchemaColumnType type = 2`)"""

    columns: list[SchemaType.SchemaColumn] = field(3, "message", repeated=True)
    """Columns of the table. Empty accepts any. (`repeated SchemaColumn columns = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StructuredDatasetType(Message, proto="flyteidl2.core.StructuredDatasetType"):
    """The type of a table."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class DatasetColumn(Message, proto="flyteidl2.core.StructuredDatasetType.DatasetColumn"):
        """One column of a table."""

        name: str = field(1, "string")
        """Name of the column in the table. (`string name = 1`)"""
        literal_type: LiteralType | None = field(2, "message")
        """Type of the cells. (`LiteralType literal_type = 2`)"""

    columns: list[StructuredDatasetType.DatasetColumn] = field(1, "message", repeated=True)
    """Columns that it must have. Empty accepts any. (`repeated DatasetColumn columns = 1`)"""
    format: str = field(2, "string")
    """Such as `parquet`. Empty accepts any. (`string format = 2`)"""
    external_schema_type: str = field(3, "string")
    """Schema language of `external_schema_bytes`, such as `arrow`. (`string external_schema_type = 3`)"""
    external_schema_bytes: bytes = field(4, "bytes")
    """A schema in that language, for checks that columns cannot express. (`bytes external_schema_bytes = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class BlobType(Message, proto="flyteidl2.core.BlobType"):
    """Which files or folders a variable accepts."""

    class BlobDimensionality(Enum):
        """How many files a blob has."""

        SINGLE = 0
        """Just one: a FlyteFile."""
        MULTIPART = 1
        """All files under a prefix: a FlyteDirectory."""

    SINGLE: ClassVar[BlobType.BlobDimensionality] = BlobDimensionality.SINGLE
    """Just one: a FlyteFile."""
    MULTIPART: ClassVar[BlobType.BlobDimensionality] = BlobDimensionality.MULTIPART
    """All files under a prefix: a FlyteDirectory."""

    format: str = field(1, "string")
    """Name that writer and reader agree on, such as `csv` or `jpeg`. Empty means any. (`string format = 1`)"""
    dimensionality: BlobType.BlobDimensionality = field(
        2, "enum", default_factory=lambda: BlobType.BlobDimensionality.SINGLE
    )
    """A single file, or all files under one prefix. (`BlobDimensionality dimensionality = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnumType(Message, proto="flyteidl2.core.EnumType"):
    """A choice of strings."""

    values: list[str] = field(1, "string", repeated=True)
    """Allowed strings, in the order of their declaration. (`repeated string values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UnionType(Message, proto="flyteidl2.core.UnionType"):
    """A choice of types."""

    variants: list[LiteralType] = field(1, "message", repeated=True)
    """Allowed types, in order. (`repeated LiteralType variants = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypeStructure(Message, proto="flyteidl2.core.TypeStructure"):
    """How a type is composed."""

    tag: str = field(1, "string")
    """Name of the transformer that wrote the type. (`string tag = 1`)"""
    dataclass_type: dict[str, LiteralType] = map_field(2, "string", "message")
    """Types of a dataclass's attributes, by name. (`map<string, LiteralType> dataclass_type = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypeAnnotation(Message, proto="flyteidl2.core.TypeAnnotation"):
    """What an author attached to a type."""

    annotations: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """Content of the annotation, as plain JSON, such as the key `cache-key-metadata`. (`google.protobuf.Struct
    annotations = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralType(Message, proto="flyteidl2.core.LiteralType"):
    """The type of an input or output. Literals are checked against it."""

    simple: SimpleType | None = field(1, "enum", group="type")
    """A basic kind of value, or one without further parameters. (`SimpleType simple = 1`)"""
    schema: SchemaType | None = field(2, "message", group="type")
    """A table in the older form. (`SchemaType schema = 2`)"""
    collection_type: LiteralType | None = field(3, "message", group="type")
    """A list, by the type of its elements. (`LiteralType collection_type = 3`)"""
    map_value_type: LiteralType | None = field(4, "message", group="type")
    """A dict with string keys, by the type of its values. (`LiteralType map_value_type = 4`)"""
    blob: BlobType | None = field(5, "message", group="type")
    """A file or folder. (`BlobType blob = 5`)"""
    enum_type: EnumType | None = field(7, "message", group="type")
    """One of several strings. (`EnumType enum_type = 7`)"""
    structured_dataset_type: StructuredDatasetType | None = field(8, "message", group="type")
    """A table. (`StructuredDatasetType structured_dataset_type = 8`)"""
    union_type: UnionType | None = field(10, "message", group="type")
    """One of several types. (`UnionType union_type = 10`)"""
    metadata: dict[str, JSON] | None = field(6, "message", wraps="google.protobuf.Struct")
    """For STRUCT, the JSON schema of the dataclass or model. (`google.protobuf.Struct metadata = 6`)"""
    annotation: TypeAnnotation | None = field(9, "message")
    """What the author attached with `Annotated`. For types that become MessagePack, the SDK puts the format here, for
    the cache. (`TypeAnnotation annotation = 9`)
    """
    structure: TypeStructure | None = field(11, "message")
    """Inner structure of the type, which tells the variants of a union apart. (`TypeStructure structure = 11`)"""

    @property
    def type(
        self,
    ) -> SimpleType | SchemaType | LiteralType | BlobType | EnumType | StructuredDatasetType | UnionType | None:
        """Whichever one is set, or None."""
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
    """An output of another node."""

    node_id: str = field(1, "string")
    """Node whose output is meant. Empty or `start-node` for an input of the workflow. (`string node_id = 1`)"""
    var: str = field(2, "string")
    """Variable of that node's interface. (`string var = 2`)"""
    attr_path: list[PromiseAttribute] = field(3, "message", repeated=True)
    """Path into the output, as attributes and indexes. Empty means the whole output. (`repeated PromiseAttribute
    attr_path = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class PromiseAttribute(Message, proto="flyteidl2.core.PromiseAttribute"):
    """One step of a path into an output."""

    string_value: str | None = field(1, "string", group="value")
    """Attribute of a dataclass or key of a dict. (`string string_value = 1`)"""
    int_value: int | None = field(2, "int32", group="value")
    """Index of a list, from 0. (`int32 int_value = 2`)"""

    @property
    def value(self) -> str | int | None:
        """Attribute, key or index, whichever is set; None if none is."""
        return self._oneof("value", self.string_value, self.int_value)


@message_dataclass(slots=True, eq=False, repr=False)
class Error(Message, proto="flyteidl2.core.Error"):
    """Error details: what a failure node receives, or what a branch that ends in a failure holds."""

    failed_node_id: str = field(1, "string")
    """Node or action that failed. (`string failed_node_id = 1`)"""
    message: str = field(2, "string")
    """Human-readable text. (`string message = 2`)"""
