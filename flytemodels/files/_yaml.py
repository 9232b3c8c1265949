"""JSON values as YAML, both ways.

Writing is done here: YAML contains JSON, so a few lines are enough for block style, and `--yaml` works wherever the
package does. Reading is left to PyYAML (extra `cli`), with the types of YAML 1.2's core schema: in its own, `no` is
false, `1_000` a number and `2026-01-01` a date, all of which are strings in JSON's world.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from typing import Any, Final

from flytemodels._model.problems import visible
from flytemodels.files._errors import FileError
from flytemodels.files._shapes import is_dict, is_list

__all__ = ["dump", "load"]

# Strings that every reader of YAML, old or new, takes for strings without quotes: words that are no keywords.
_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_./@+-]*(?: [A-Za-z0-9_./@+-]+)*\Z")
_KEYWORDS: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def dump(value: object) -> str:
    """Return a JSON value as YAML.

    Args:
        value: dicts with strings for keys, lists, strings, numbers, booleans and None.

    Returns:
        The text, with a newline at its end.
    """
    return "".join(f"{line}\n" for line in _lines(value))


def _lines(value: object) -> Iterator[str]:
    if is_dict(value) and value:
        for key, item in value.items():
            yield from _entry(f"{_scalar(key)}:", item, indented=is_dict(item))
    elif is_list(value) and value:
        for item in value:
            yield from _item(item)
    else:
        yield _scalar(value)


def _entry(head: str, value: object, indented: bool) -> Iterator[str]:
    if (is_dict(value) or is_list(value)) and value:
        yield head
        # Lists may stand below their key without being indented, as Kubernetes' files have them.
        yield from (f"  {line}" if indented else line for line in _lines(value))
    elif isinstance(value, str) and _is_block(value):
        yield f"{head} |" + ("" if value.endswith("\n") else "-")
        yield from (f"  {line}" if line else "" for line in value.removesuffix("\n").split("\n"))
    else:
        yield f"{head} {_scalar(value)}"


def _item(item: object) -> Iterator[str]:
    if (is_dict(item) or is_list(item)) and item:
        for index, line in enumerate(_lines(item)):
            yield ("- " if index == 0 else "  ") + line
    else:
        yield from _entry("-", item, indented=False)


def _is_block(text: str) -> bool:
    """Return whether a text of several lines can stand as it is: no line that would be misread."""
    lines = text.split("\n")
    return (
        len(lines) > 1
        and bool(lines[0])
        and not lines[0].startswith(" ")
        and not text.endswith("\n\n")
        and text != "\n"
        and all(line.isprintable() and (not line or not line.isspace()) for line in lines)
    )


def _scalar(value: object) -> str:
    if isinstance(value, str):
        if _PLAIN.match(value) and value.lower() not in _KEYWORDS:
            return value
        return _escaped(json.dumps(value, ensure_ascii=False))
    if is_dict(value) or is_list(value):
        return "{}" if is_dict(value) else "[]"
    return json.dumps(value)


def _escaped(text: str) -> str:
    return "".join(character if character.isprintable() else _escape(ord(character)) for character in text)


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def load(text: str) -> Any:  # JSON
    """Read YAML.

    Args:
        text: one document.

    Returns:
        The value, with the types that JSON has.

    Raises:
        FileError: it is not YAML, uses tags or aliases, or has a key twice.
        ImportError: PyYAML is not installed.
    """
    try:
        yaml: Any = importlib.import_module("yaml")  # it has no types of its own
    except ImportError:
        raise ImportError(
            "YAML: expected PyYAML to be installed, got no such module; `pip install 'flytemodels[cli]'`"
        ) from None
    try:
        loader: Any = _loader_class(yaml)(text)
        try:
            return loader.get_single_data()
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        mark: Any = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark is not None else ""
        problem = f"{visible(getattr(error, 'problem', None) or 'damaged text')}{where}"
    except FileError:
        raise
    except (RecursionError, ValueError):
        problem = "something nested too deep or out of range"
    # Here, where no error is being handled: it would become the context of this one, with the whole text in it.
    raise FileError(f"expected YAML, got {problem}")


_CORE_SCHEMA: Final = (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:~|null|Null|NULL|)$", "~nN"),
)


def _loader_class(yaml: Any) -> Any:  # the module, which has no types of its own, and a class made of its loader
    """Return PyYAML's safe loader with the core schema, and without aliases and repeated keys."""
    loader: Any = type("Loader", (yaml.SafeLoader,), {"yaml_implicit_resolvers": {}})

    def compose_node(self: Any, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.events.AliasEvent):
            # Nine lines of aliases of aliases make a billion items, and no message needs any.
            raise FileError("expected YAML without aliases, got one")
        return yaml.SafeLoader.compose_node(self, parent, index)

    def construct_mapping(self: Any, node: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if not isinstance(key, str):
                raise FileError(
                    f"expected a string for a key, got another value in line {key_node.start_mark.line + 1}"
                )
            if key in found:
                raise FileError(f"expected each key once, got it twice in line {key_node.start_mark.line + 1}")
            found[key] = self.construct_object(value_node, deep=True)
        return found

    def construct_int(self: Any, node: Any) -> int:
        return int(self.construct_scalar(node))

    def construct_float(self: Any, node: Any) -> float:
        return float(self.construct_scalar(node))

    loader.compose_node = compose_node
    for name, pattern, first in _CORE_SCHEMA:
        starts = [*first, ""] if name == "null" else [*first]
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(pattern), starts)
    loader.add_constructor("tag:yaml.org,2002:map", construct_mapping)
    loader.add_constructor("tag:yaml.org,2002:int", construct_int)
    loader.add_constructor("tag:yaml.org,2002:float", construct_float)
    return loader
