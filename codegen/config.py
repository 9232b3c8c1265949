"""What may be said about a tree of `.proto` files besides the files themselves."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import Factory, frozen

__all__ = ["Config"]


def _nothing() -> Mapping[str, str]:
    return {}


def _no_order() -> Mapping[str, tuple[str, ...]]:
    return {}


@frozen
class Config:
    """How a tree of `.proto` files becomes a Python package.

    Attributes:
        package: the Python package that mirrors the root of the tree; `a/b.proto` becomes `<package>.a.b`.
        command: what to run to generate again; the files' headers name it.
        mixins: the class that carries the hand-written behaviour of a message or enum, as `module:Class`, by the full
            protobuf name. The module must be importable without any generated module.
        mixin_parameters: the message that stands for the type parameter of such a class, by the full protobuf names.
        constructor_order: the order of the constructor's parameters, all of them, by the message's full name. Other
            messages take their fields in the order of their declaration.
        docs: the folder with the words for docstrings, or None (see `codegen.docs`).
        externals: Python packages that hold modules made before, by the beginning of the `.proto` path:
            `{"google/protobuf/": "flytemodels"}` has `google/protobuf/any.proto` in `flytemodels.google.protobuf.any`.
            They are for files which are imported, but are not part of the tree.
        index: the package of the type index, below the package.
        root: whether the package's own `__init__.py` is generated; False where it is written by hand.
    """

    package: str
    command: str = "python -m codegen"
    mixins: Mapping[str, str] = Factory(_nothing)
    mixin_parameters: Mapping[str, str] = Factory(_nothing)
    constructor_order: Mapping[str, tuple[str, ...]] = Factory(_no_order)
    docs: Path | None = None
    externals: Mapping[str, str] = Factory(_nothing)
    index: str = "_index"
    root: bool = True
