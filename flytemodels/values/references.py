"""What a literal refers to or says beside plain values: files, folders, tables, pickles, offloaded literals.

Nothing here fetches, opens or unpickles anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.types import BlobType, LiteralType, SchemaType, StructuredDatasetType

__all__ = ["Annotation", "Binary", "Dataset", "Directory", "Failure", "File", "Hash", "Offloaded", "Pickle"]


@attrs.frozen
class File:
    """A file by reference: flytekit's `FlyteFile`, Flyte 2's `flyte.io.File`.

    Attributes:
        uri: where it is, such as `s3://bucket/key`.
        format: what its writer calls its format, such as `csv`; empty where nothing was said.
        hash: what the cache compares instead of the reference; empty for none.
        metadata: notes about the file.
    """

    uri: str
    format: str = ""
    hash: str = attrs.field(default="", kw_only=True)
    metadata: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True, hash=False)

    @property
    def type(self) -> BlobType:
        """The type of the blob: one file, of this format."""
        from flytemodels.flyteidl.core.types import BlobType

        return BlobType(format=self.format, dimensionality=BlobType.SINGLE)


@attrs.frozen
class Directory:
    """All files below a prefix, by reference: flytekit's `FlyteDirectory`, Flyte 2's `flyte.io.Dir`.

    Attributes:
        uri: the prefix.
        format: what its writer calls the format; empty where nothing was said.
        hash: what the cache compares instead of the reference; empty for none.
        metadata: notes about the files.
    """

    uri: str
    format: str = ""
    hash: str = attrs.field(default="", kw_only=True)
    metadata: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True, hash=False)

    @property
    def type(self) -> BlobType:
        """The type of the blob: several files, of this format."""
        from flytemodels.flyteidl.core.types import BlobType

        return BlobType(format=self.format, dimensionality=BlobType.MULTIPART)


@attrs.frozen
class Dataset:
    """A table by reference: flytekit's `StructuredDataset` and `FlyteSchema`, Flyte 2's `flyte.io.DataFrame`.

    Attributes:
        uri: where it is.
        format: such as `parquet`; empty where nothing was said.
        type: its columns: a StructuredDatasetType or, for the form before it, a SchemaType. None where the literal says
            nothing beyond the format.
        hash: what the cache compares instead of the reference; empty for none.
        metadata: notes about the table.
    """

    uri: str
    format: str = ""
    type: StructuredDatasetType | SchemaType | None = attrs.field(default=None, kw_only=True)
    hash: str = attrs.field(default="", kw_only=True)
    metadata: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True, hash=False)


@attrs.frozen
class Pickle:
    """A pickled object, left as it is: to unpickle is to run whatever its writer put there.

    Attributes:
        uri: where the pickle is; empty where the literal has the bytes itself, as small ones of Flyte 2.
        data: the bytes, or None.
        hash: what the cache compares instead of the pickle; empty for none.
        metadata: notes about the pickle.
    """

    uri: str = ""
    data: bytes | None = attrs.field(default=None, kw_only=True)
    hash: str = attrs.field(default="", kw_only=True)
    metadata: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True, hash=False)

    @property
    def type(self) -> BlobType:
        """The type of the blob: one file, a pickle."""
        from flytemodels.flyteidl.core.types import BlobType

        return BlobType(format="PythonPickle", dimensionality=BlobType.SINGLE)


@attrs.frozen
class Offloaded:
    """A literal that was too large to be sent; it is stored elsewhere.

    Attributes:
        uri: where the encoded literal is.
        size: its size in bytes; 0 where nothing was said.
        type: its type, or None where nothing was said.
        hash: what the cache compares instead of the literal; empty for none.
    """

    uri: str
    size: int = 0
    type: LiteralType | None = attrs.field(default=None, kw_only=True)
    hash: str = attrs.field(default="", kw_only=True)


@attrs.frozen
class Binary:
    """Bytes with a tag that says what they are, other than `msgpack`.

    Attributes:
        value: the bytes.
        tag: what they are.
    """

    value: bytes
    tag: str = ""


@attrs.frozen
class Failure:
    """What a failure node is told: flytekit's `FlyteError`.

    Attributes:
        message: what went wrong.
        failed_node_id: the node that it went wrong on.
    """

    message: str = ""
    failed_node_id: str = ""


@attrs.frozen
class Annotation:
    """Inside of `Annotated[T, ...]`: data for the `annotation` of the LiteralType, as flytekit's `FlyteAnnotation`.

    Attributes:
        data: what JSON can hold.
    """

    data: Mapping[str, Any] = attrs.field(hash=False)  # JSON of any shape


@attrs.frozen
class Hash:
    """Inside of `Annotated[T, ...]`: computes the `hash` of each literal, as flytekit's `HashMethod`.

    Attributes:
        calculate: returns the hash of a value.
    """

    calculate: Callable[[Any], str]  # a function of whatever type is annotated
