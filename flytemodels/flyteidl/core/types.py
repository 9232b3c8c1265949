# Made from flyteidl/core/types.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/types.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, map_field, message_dataclass


class SimpleType(Enum):
    """Kinds of values without further parameters."""

    NONE = 0
    """Only None."""
    INTEGER = 1
    """A whole number of 64 bits."""
    FLOAT = 2
    """A float of 64 bits."""
    STRING = 3
    """Text."""
    BOOLEAN = 4
    """A bool."""
    DATETIME = 5
    """A point in time."""
    DURATION = 6
    """A span of time."""
    BINARY = 7
    """Bytes with a tag."""
    ERROR = 8
    """What a failure node is told."""
    STRUCT = 9
    """A dataclass or dict: in `Scalar.binary`, or in `Scalar.generic` as older flytekit wrote it."""


@message_dataclass(slots=True, eq=False, repr=False)
class SchemaType(Message, proto="flyteidl.core.SchemaType"):
    """The type of a table in the older form."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class SchemaColumn(Message, proto="flyteidl.core.SchemaType.SchemaColumn"):
        """The message `flyteidl.core.SchemaType.SchemaColumn`."""

        class SchemaColumnType(Enum):
            """The enum `flyteidl.core.SchemaType.SchemaColumn.SchemaColumnType`."""

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
    """The columns. Empty means that any will do. (`repeated SchemaColumn columns = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StructuredDatasetType(Message, proto="flyteidl.core.StructuredDatasetType"):
    """The type of a table."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class DatasetColumn(Message, proto="flyteidl.core.StructuredDatasetType.DatasetColumn"):
        """A column."""

        name: str = field(1, "string")
        """Its name. (`string name = 1`)"""
        literal_type: LiteralType | None = field(2, "message")
        """The type of its values. (`LiteralType literal_type = 2`)"""

    columns: list[StructuredDatasetType.DatasetColumn] = field(1, "message", repeated=True)
    """The columns that it must have. Empty means that any will do. (`repeated DatasetColumn columns = 1`)"""
    format: str = field(2, "string")
    """The format, such as `parquet`. Empty means that any will do. (`string format = 2`)"""
    external_schema_type: str = field(3, "string")
    """What language `external_schema_bytes` are in, such as `arrow`. (`string external_schema_type = 3`)"""
    external_schema_bytes: bytes = field(4, "bytes")
    """A schema in that language, for checks that columns cannot express. (`bytes external_schema_bytes = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class BlobType(Message, proto="flyteidl.core.BlobType"):
    """What blobs a variable accepts."""

    class BlobDimensionality(Enum):
        """How many files a blob has."""

        SINGLE = 0
        """One: flytekit's FlyteFile."""
        MULTIPART = 1
        """All below a prefix: flytekit's FlyteDirectory."""

    SINGLE: ClassVar[BlobType.BlobDimensionality] = BlobDimensionality.SINGLE
    MULTIPART: ClassVar[BlobType.BlobDimensionality] = BlobDimensionality.MULTIPART

    format: str = field(1, "string")
    """The format, as those who write and read it call it: `csv`, `jpeg`. Empty means any. (`string format = 1`)"""
    dimensionality: BlobType.BlobDimensionality = field(
        2, "enum", default_factory=lambda: BlobType.BlobDimensionality.SINGLE
    )
    """A single file, or several below one prefix. (`BlobDimensionality dimensionality = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnumType(Message, proto="flyteidl.core.EnumType"):
    """A choice of strings."""

    values: list[str] = field(1, "string", repeated=True)
    """The strings, in the order of their declaration. (`repeated string values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UnionType(Message, proto="flyteidl.core.UnionType"):
    """A choice of types."""

    variants: list[LiteralType] = field(1, "message", repeated=True)
    """The types, in order. (`repeated LiteralType variants = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypeStructure(Message, proto="flyteidl.core.TypeStructure"):
    """How a type is made up inside."""

    tag: str = field(1, "string")
    """The name of flytekit's transformer for it. (`string tag = 1`)"""
    dataclass_type: dict[str, LiteralType] = map_field(2, "string", "message")
    """The types of a dataclass's attributes, by name. (`map<string, LiteralType> dataclass_type = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypeAnnotation(Message, proto="flyteidl.core.TypeAnnotation"):
    """What an author attached to a type."""

    annotations: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """The annotations, as plain JSON. (`google.protobuf.Struct annotations = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralType(Message, proto="flyteidl.core.LiteralType"):
    """The type of a variable, an input or an output. Literals are checked against it."""

    simple: SimpleType | None = field(1, "enum", group="type")
    """A basic kind of value, or one that has no type of its own. (`SimpleType simple = 1`)"""
    schema: SchemaType | None = field(2, "message", group="type")
    """A table in the older form. (`SchemaType schema = 2`)"""
    collection_type: LiteralType | None = field(3, "message", group="type")
    """A list; this is the type of its elements. (`LiteralType collection_type = 3`)"""
    map_value_type: LiteralType | None = field(4, "message", group="type")
    """A dict with string keys; this is the type of its values. (`LiteralType map_value_type = 4`)"""
    blob: BlobType | None = field(5, "message", group="type")
    """A file or folder. (`BlobType blob = 5`)"""
    enum_type: EnumType | None = field(7, "message", group="type")
    """One of several strings. (`EnumType enum_type = 7`)"""
    structured_dataset_type: StructuredDatasetType | None = field(8, "message", group="type")
    """A table. (`StructuredDatasetType structured_dataset_type = 8`)"""
    union_type: UnionType | None = field(10, "message", group="type")
    """One of several types. (`UnionType union_type = 10`)"""
    metadata: dict[str, JSON] | None = field(6, "message", wraps="google.protobuf.Struct")
    """Notes for those who show or read values: for a dataclass, its JSON schema. (`google.protobuf.Struct metadata =
    6`)
    """
    annotation: TypeAnnotation | None = field(9, "message")
    """What the author attached with `Annotated`. (`TypeAnnotation annotation = 9`)"""
    structure: TypeStructure | None = field(11, "message")
    """How the value is made up inside, for flytekit to tell variants of a union apart. (`TypeStructure structure =
    11`)
    """

    @property
    def type(
        self,
    ) -> SimpleType | SchemaType | LiteralType | BlobType | EnumType | StructuredDatasetType | UnionType | None:
        """The member that is set, or None."""
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
class OutputReference(Message, proto="flyteidl.core.OutputReference"):
    """An output of another node: a promise, in flytekit's terms."""

    node_id: str = field(1, "string")
    """The node. (`string node_id = 1`)"""
    var: str = field(2, "string")
    """The name of its output. (`string var = 2`)"""
    attr_path: list[PromiseAttribute] = field(3, "message", repeated=True)
    """The way into the output, by attribute and index. Empty means the whole of it. (`repeated PromiseAttribute
    attr_path = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class PromiseAttribute(Message, proto="flyteidl.core.PromiseAttribute"):
    """One step into an output."""

    string_value: str | None = field(1, "string", group="value")
    """The attribute, or the key in a dict. (`string string_value = 1`)"""
    int_value: int | None = field(2, "int32", group="value")
    """The index in a list. (`int32 int_value = 2`)"""

    @property
    def value(self) -> str | int | None:
        """The member that is set, or None."""
        return self._oneof("value", self.string_value, self.int_value)


@message_dataclass(slots=True, eq=False, repr=False)
class Error(Message, proto="flyteidl.core.Error"):
    """What went wrong, for the node that takes care of failures."""

    failed_node_id: str = field(1, "string")
    """The node that failed. (`string failed_node_id = 1`)"""
    message: str = field(2, "string")
    """Why. (`string message = 2`)"""
