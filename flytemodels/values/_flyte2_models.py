"""The pydantic models that Flyte 2 makes of tuples, NamedTuples and TypedDicts: LiteralTypes have their JSON schemas.

TypedDicts inside a TypedDict become models as well, in whatever generic type they are; pydantic itself deals with those
inside tuples, NamedTuples and dataclasses.
"""

from __future__ import annotations

import typing
from collections.abc import Callable
from typing import Any, Optional

import typing_extensions

from flytemodels.values._shape import Record, RecordKind, Shape, Tuple, shape_of, type_hints
from flytemodels.values.errors import ConversionError, LiteralTypeError

__all__ = ["model_of", "pydantics_own"]

Create = Callable[..., Any]
"""pydantic's create_model: a name and fields in its own form to a model."""

_PREFIXES = {RecordKind.NAMED_TUPLE: "NamedTupleWrapper", RecordKind.TYPED_DICT: "TypedDictWrapper"}


def model_of(shape: Tuple | Record) -> Any:  # a pydantic model
    """Return the pydantic model that Flyte 2 makes of a tuple, NamedTuple or TypedDict.

    Raises:
        LiteralTypeError: pydantic cannot make it.
        ImportError: pydantic is not installed.
    """
    try:
        from pydantic import create_model
    except ImportError as error:
        raise ImportError(
            f"{shape.name}: expected pydantic to be installed, got no such module; `pip install pydantic`"
        ) from error
    return pydantics_own(lambda: _made(shape, create_model), shape.name)


def pydantics_own(make: Callable[[], Any], name: str) -> Any:  # what pydantic makes
    """Return what pydantic makes of a type.

    Args:
        make: asks pydantic for it.
        name: the type's name.

    Raises:
        LiteralTypeError: pydantic has no schema for the type.
    """
    try:
        return make()
    except ConversionError:
        raise
    except Exception as error:  # whatever pydantic raises for types that it does not know
        raise LiteralTypeError(
            f"expected types that pydantic has a schema for, got {type(error).__name__} for {name}"
        ) from error


def _made(shape: Tuple | Record, create: Create) -> Any:  # a pydantic model
    if isinstance(shape, Tuple):
        name = getattr(shape.python_type, "__name__", "tuple")
        fields: dict[str, Any] = {f"item_{index}": (item.python_type, ...) for index, item in enumerate(shape.items)}
        return create(f"TupleWrapper_{name}", **fields)
    if shape.kind is RecordKind.TYPED_DICT:
        return _TypedDicts(create).model(shape)
    return create(_name(shape), **{field.name: (field.shape.python_type, ...) for field in shape.fields})


def _name(shape: Record) -> str:
    return f"{_PREFIXES[shape.kind]}_{shape.cls.__name__}"


class _TypedDicts:
    """Makes models of a TypedDict and those inside it; one that contains itself is a name until it is made."""

    def __init__(self, create: Create) -> None:
        self._create = create
        self._models: dict[type, Any] = {}

    def model(self, shape: Record) -> Any:  # a pydantic model, or its name
        if shape.cls in self._models:
            return self._models[shape.cls]
        self._models[shape.cls] = _name(shape)
        hints = type_hints(shape)
        made = self._create(_name(shape), **{name: self._field(hint) for name, hint in hints.items()})
        self._models[shape.cls] = made
        finished = {model.__name__: model for model in self._models.values() if isinstance(model, type)}
        made.model_rebuild(_types_namespace=finished)
        return made

    def _field(self, hint: Any) -> tuple[Any, Any]:  # a type expression to pydantic's own form
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        if origin is typing_extensions.NotRequired:
            return Optional[self._converted(args[0])], None  # noqa: UP045  # maybe the name of a model
        return self._converted(args[0] if origin is typing_extensions.Required else hint), ...

    def _converted(self, hint: Any) -> Any:  # type expressions
        shape = _typed_dict(hint)
        if shape is not None:
            return self.model(shape)
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        if origin is None or not args or origin is typing.Literal:
            return hint
        made = tuple(arg if arg is ... else self._converted(arg) for arg in args)
        if all(new is old for new, old in zip(made, args, strict=True)):
            return hint
        if origin is typing.Union:
            return typing.Union[made]  # noqa: UP007  # its members are known at run time
        alias: Any = {list: typing.List, dict: typing.Dict, set: typing.Set, tuple: typing.Tuple}.get(origin, origin)  # noqa: UP006  # take names
        try:
            return alias[made]
        except TypeError:  # such as `A | B`
            return hint


def _typed_dict(hint: Any) -> Record | None:  # a type expression
    if not isinstance(hint, type) or not typing_extensions.is_typeddict(hint):
        return None
    shape: Shape = shape_of(hint)
    return shape if isinstance(shape, Record) else None
