"""What mashumaro makes JSON schemas of: dataclasses with flytekit's own reference classes in place of ours.

The schema of a `File` is that of flytekit's `FlyteFile`, with its name and its fields, so that a dataclass has the same
LiteralType whichever of the two its fields are annotated with.
"""

from __future__ import annotations

import dataclasses
import os
import types
import typing
from typing import Any, Optional, Union, cast

from mashumaro.types import SerializableType

from flytemodels.values._shape import Record, RecordKind, Reference, Shape, is_hashable, shape_of

__all__ = ["with_flytekits_references"]


class _Serializable(SerializableType):
    """Lets mashumaro write a default value."""

    def _serialize(self) -> dict[str, Any]:  # JSON
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(cast("Any", self))}

    @classmethod
    def _deserialize(cls, value: dict[str, Any]) -> _Serializable:  # JSON
        return cls(**value)


@dataclasses.dataclass
class FlyteFile(_Serializable):
    """The fields of flytekit's FlyteFile."""

    path: Union[str, os.PathLike[str]] = None  # type: ignore[assignment]  # noqa: UP007  # as flytekit has it
    metadata: Optional[dict[str, str]] = None  # noqa: UP045  # likewise


@dataclasses.dataclass
class FlyteDirectory(_Serializable):
    """The fields of flytekit's FlyteDirectory."""

    path: Union[str, os.PathLike[str]] = None  # type: ignore[assignment]  # noqa: UP007  # as flytekit has it


@dataclasses.dataclass
class StructuredDataset(_Serializable):
    """The fields of flytekit's StructuredDataset."""

    uri: Optional[str] = None  # noqa: UP045  # as flytekit has it
    file_format: Optional[str] = ""  # noqa: UP045  # likewise


_CLASSES: dict[str, type] = {"File": FlyteFile, "Directory": FlyteDirectory, "Dataset": StructuredDataset}


def with_flytekits_references(python_type: object) -> Any:  # a type expression
    """Return a type with flytekit's reference classes in place of ours; the type itself where it has none."""
    return _Substitution().of(python_type)


class _Substitution:
    def __init__(self) -> None:
        self._copies: dict[type, Any] = {}  # dataclasses, by what they are copies of
        self._known: dict[type, bool] = {}

    def of(self, hint: Any) -> Any:  # type expressions
        args = typing.get_args(hint)
        if not args or typing.get_origin(hint) is typing.Literal:
            return self._of_class(hint)
        made = tuple(arg if arg is ... else self.of(arg) for arg in args)
        if made == args:
            return hint
        origin = typing.get_origin(hint)
        if origin is typing.Annotated:
            return made[0]
        if origin is typing.Union or origin is types.UnionType:
            return Union[made]  # noqa: UP007  # its members are known at run time
        return origin[made]

    def _of_class(self, hint: Any) -> Any:  # type expressions
        if not isinstance(hint, type) or not is_hashable(hint):
            return hint
        shape = shape_of(hint)
        if isinstance(shape, Reference):
            return _CLASSES.get(shape.kind, hint)
        if not self._has_references(shape):
            return hint
        return self._copies.get(hint) or self._copy(cast("Record", shape))

    def _has_references(self, shape: Shape) -> bool:
        """Return whether a dataclass has references among its fields, or in those of its fields, and so on."""
        if isinstance(shape, Reference):
            return True
        if isinstance(shape, Record) and shape.kind is RecordKind.DATACLASS:
            known = self._known.get(shape.cls)
            if known is None:
                self._known[shape.cls] = False  # while it is looked at: it may contain itself
                known = self._known[shape.cls] = any(self._has_references(field.shape) for field in shape.fields)
            return known
        return any(self._has_references(inner) for inner in shape.inner_shapes())

    def _copy(self, shape: Record) -> Any:  # a dataclass
        """Return a dataclass of the same name, with the same fields but for their types."""
        made: Any = type(shape.cls.__name__, (), {"__module__": shape.cls.__module__, "__annotations__": {}})
        self._copies[shape.cls] = made
        fields = {field.name: field for field in dataclasses.fields(shape.cls)}
        for field in shape.fields:
            made.__annotations__[field.name] = self.of(field.shape.python_type)
            setattr(made, field.name, self._field(fields[field.name]))
        if hasattr(shape.cls, "Config"):  # mashumaro's
            made.Config = cast("Any", shape.cls).Config
        return dataclasses.dataclass(made, kw_only=True)  # so that fields with defaults may stand before others

    def _field(self, field: dataclasses.Field[Any]) -> Any:  # a field with whatever default
        default = field.default
        if type(default).__module__ == "flytemodels.values.references" and type(default).__name__ in _CLASSES:
            default = _default_of(default)
        make: Any = dataclasses.field  # typeshed wants to know which default there is
        return make(default=default, default_factory=field.default_factory, init=field.init, metadata=field.metadata)


def _default_of(reference: Any) -> object:  # a File, Directory or Dataset
    if type(reference).__name__ == "Dataset":
        return StructuredDataset(reference.uri, reference.format)
    if type(reference).__name__ == "Directory":
        return FlyteDirectory(reference.uri)
    return FlyteFile(reference.uri, dict(reference.metadata) or None)
