"""How names of the `.proto` become Python names: injectively, so that no two names ever meet.

A name that Python or a base class needs gets an underscore at its end, and so does every name that such a name could
turn into. Nothing else changes.
"""

from __future__ import annotations

import importlib
import inspect
import keyword
import re
from collections.abc import Collection, Iterable
from functools import cache
from typing import Final

from .errors import CodegenError

__all__ = [
    "PACKAGE_NAMES",
    "camel_case",
    "enum_member_name",
    "method_names",
    "module_name",
    "offered_by",
    "scoped_name",
    "snake_case",
]

KEYWORDS: Final = frozenset(keyword.kwlist)

PACKAGE_NAMES: Final = frozenset({"TYPE_CHECKING", "_index", "lazy_package"})
"""What packages have by these names, next to their classes and modules."""

_OTHER_ENUM_NAMES: Final = frozenset({"is_integer", "mro"})
"""What enums cannot have either: a method that `int` got after Python 3.10 (the output must not depend on the Python
that codegen runs on), and a name that `enum` refuses."""


def scoped_name(name: str, reserved: Collection[str] = frozenset()) -> str:
    """Name a class, a field, a oneof or a constant.

    Two leading underscores get three trailing ones: Python would mangle `__x` in a class body, and has meanings of
    its own for `__x__`.

    Args:
        name: the name in the `.proto`.
        reserved: what the surrounding class needs for itself, on top of Python's keywords.

    Returns:
        A Python identifier; different names give different identifiers.

    >>> scoped_name("k8s_pod"), scoped_name("class"), scoped_name("class_"), scoped_name("class__")
    ('k8s_pod', 'class_', 'class__', 'class___')
    >>> scoped_name("parse", {"parse"}), scoped_name("parse_", {"parse"}), scoped_name("parse")
    ('parse_', 'parse__', 'parse')
    >>> scoped_name("__init__"), scoped_name("__x"), scoped_name("_x")
    ('__init_____', '__x___', '_x')
    """
    if name.startswith("__"):
        return f"{name}___"
    base = name.rstrip("_")
    # As many underscores for every name with this base: one more than any reserved name has.
    tails = [len(other) - len(base) for other in (*KEYWORDS, *reserved) if other.rstrip("_") == base]
    return name + "_" * (max(tails) + 1) if tails else name


def enum_member_name(name: str, reserved: Collection[str] = frozenset()) -> str:
    """Name a member of an enum.

    A leading underscore gets three trailing ones: `_x_` is Python's own in an enum, and `_Color__x` is private.

    Args:
        name: the value's name in the `.proto`.
        reserved: what the enum's base classes offer.

    Returns:
        A Python identifier; different names give different identifiers.

    >>> enum_member_name("SUCCEEDED"), enum_member_name("None"), enum_member_name("_x_")
    ('SUCCEEDED', 'None_', '_x____')
    """
    return f"{name}___" if name.startswith("_") else scoped_name(name, reserved)


def module_name(path: str) -> str:
    """Name the module of a `.proto` file, from the root of the tree.

    This is the one mapping that is not injective (`a-b.proto` and `a_b.proto`); `codegen.modules` keeps doubles apart.

    Args:
        path: the path of the file, with slashes.

    Returns:
        The dotted name.

    >>> module_name("flyteidl/core/tasks.proto"), module_name("my-api/v1.2/import.proto")
    ('flyteidl.core.tasks', 'my_api.v1_2.import_')
    """
    parts = (re.sub(r"\W", "_", part, flags=re.ASCII) for part in path.removesuffix(".proto").split("/"))
    # Nor is there a name where nothing stands before the ending: `.proto` is a file, too.
    named = (f"_{part}" if part[:1].isdigit() or not part else part for part in parts)
    return ".".join(scoped_name(part, PACKAGE_NAMES) for part in named)


def snake_case(name: str) -> str:
    """Turn a method's name into snake case.

    >>> snake_case("CreateTask"), snake_case("GetHTTPInfo"), snake_case("ListV2Items"), snake_case("get_x")
    ('create_task', 'get_http_info', 'list_v2_items', 'get_x')
    """
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def method_names(names: Collection[str], reserved: Collection[str] = frozenset()) -> dict[str, str]:
    """Name the methods of a service.

    Methods that would meet in snake case keep the names they have. (That is still injective: a name in snake case
    stays what it is, so whatever equals a kept name would have met it before.)

    Args:
        names: the names in the `.proto`.
        reserved: what the base classes of stubs and services offer.

    Returns:
        The Python names by the names in the `.proto`.

    >>> method_names(["GetTask", "List", "import"])
    {'GetTask': 'get_task', 'List': 'list', 'import': 'import_'}
    >>> method_names(["GetX", "getX", "Other"])
    {'GetX': 'GetX', 'getX': 'getX', 'Other': 'other'}
    """
    snakes = [snake_case(name) for name in names]
    chosen = (name if snakes.count(snake) > 1 else snake for name, snake in zip(names, snakes, strict=True))
    return {name: scoped_name(new, reserved) for name, new in zip(names, chosen, strict=True)}


def camel_case(name: str) -> str:
    """Return the JSON name that protobuf derives from a field's name.

    >>> camel_case("k8s_pod"), camel_case("_a__b_"), camel_case("databricksConf"), camel_case("a_1")
    ('k8sPod', 'AB', 'databricksConf', 'a1')
    """
    return re.sub(r"_+(.?)", lambda match: match[1].upper(), name)


@cache
def offered_by(*classes: str) -> frozenset[str]:
    """Collect the names that base classes use, so that generated names keep off them.

    Args:
        classes: the classes, as `module:Class`.

    Returns:
        The names of their attributes and methods, inherited ones and bare annotations included.

    Raises:
        CodegenError: a class cannot be imported.
    """
    names = set(_OTHER_ENUM_NAMES) if any(issubclass(_class(name), int) for name in classes) else set[str]()
    for name in classes:
        for base in inspect.getmro(_class(name)):
            names.update(_names_in(base))
    return frozenset(names)


def _names_in(cls: type) -> Iterable[str]:
    yield from vars(cls)
    yield from vars(cls).get("__annotations__", {})


def _class(name: str) -> type:
    module, _, attribute = name.partition(":")
    try:
        found: object = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise CodegenError(
            f"{name}: expected a class, as codegen's configuration says, got an error: {error}"
        ) from error
    if not isinstance(found, type):
        raise CodegenError(f"{name}: expected a class, as codegen's configuration says, got something else")
    return found
