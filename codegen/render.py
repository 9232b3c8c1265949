"""Stage 3: the model to text. The templates print; the filters here know how lines break."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final, cast

import jinja2

from .model import Import, Piece, Tree

__all__ = ["render"]

WIDTH: Final = 120
_STEP: Final = 4


def render(tree: Tree) -> dict[str, str]:
    """Print everything.

    Args:
        tree: the model.

    Returns:
        The text of each file by its path, from the folder that holds the package.
    """
    print_module = _ENVIRONMENT.get_template("module.py.jinja").render
    print_rules = _ENVIRONMENT.get_template("rules.py.jinja").render
    print_services = _ENVIRONMENT.get_template("services.py.jinja").render
    print_shared = _ENVIRONMENT.get_template("shared.py.jinja").render
    print_package = _ENVIRONMENT.get_template("package.py.jinja").render
    print_index = _ENVIRONMENT.get_template("index.py.jinja").render
    print_names = _ENVIRONMENT.get_template("index_part.py.jinja").render
    texts = {_path(module.path): print_module(module=module) for module in tree.modules}
    texts |= {_path(module.path): with_long_lines(print_rules(module=module)) for module in tree.rules_modules}
    texts |= {_path(module.path): print_services(module=module) for module in tree.service_modules}
    texts |= {_path(module.path): print_shared(module=module) for module in tree.shared_modules}
    texts |= {_path(f"{package.path}.__init__"): print_package(package=package) for package in tree.packages}
    texts |= {_path(part.path): print_names(index=tree.index, part=part) for part in tree.index.parts}
    texts[_path(f"{tree.index.path}.__init__")] = print_index(index=tree.index)
    return dict(sorted(texts.items()))


def _path(module: str) -> str:
    return f"{module.replace('.', '/')}.py"


def docstring(text: str, indent: int) -> str:
    """Print a docstring, wrapped; without its first line's indentation, which the template has printed.

    Args:
        text: paragraphs with an empty line between them.
        indent: how many spaces stand before it.

    Returns:
        The lines.
    """
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = f'{escaped[:-1]}\\"'
    if indent + len(escaped) + 6 <= WIDTH and "\n" not in escaped:
        return f'"""{escaped}"""'
    # What fits but for the closing quotes is broken as well: they must not stand below a single line.
    widths = (WIDTH - indent - 3, WIDTH - indent - 6)
    first, *more = escaped.split("\n\n")
    wrapped = next((text for width in widths if "\n" in (text := _wrapped(first, width))), _wrapped(first, widths[0]))
    lines = "\n\n".join([wrapped, *(_wrapped(paragraph, WIDTH - indent) for paragraph in more)]).split("\n")
    padding = " " * indent
    body = "".join(f"{padding}{line}\n" if line else "\n" for line in lines[1:])
    return f'"""{lines[0]}\n{body}{padding}"""'


def _wrapped(text: str, width: int) -> str:
    return "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


def string_literal(text: str) -> str:
    """Print a string with double quotes."""
    return json.dumps(text, ensure_ascii=False)


def expression(piece: Piece, indent: int, room: int) -> str:
    """Print nested calls, tuples and dicts, broken the way formatters break them.

    Args:
        piece: the outermost one.
        indent: how many spaces stand before the line that it is in.
        room: how many characters of that line, or of the last one, are taken by what is around it.

    Returns:
        The text, without the first line's indentation.
    """
    if indent + room + len(piece.flat) <= WIDTH or not piece.items:
        return piece.flat
    inner, padding = " " * (indent + _STEP), " " * indent
    joined = ", ".join(item.flat for item in piece.items)
    if len(inner) + len(joined) + piece.single <= WIDTH:
        return f"{piece.opening}\n{inner}{joined}{',' if piece.single else ''}\n{padding}{piece.closing}"
    lines = "".join(f"{inner}{expression(item, indent + _STEP, 1)},\n" for item in piece.items)
    return f"{piece.opening}\n{lines}{padding}{piece.closing}"


def with_long_lines(text: str) -> str:
    """Say so where lines are longer than others may be: nothing breaks a string.

    Args:
        text: a module whose first line is a comment.

    Returns:
        The module, with a second comment where one is needed.
    """
    if all(len(line) <= WIDTH for line in text.splitlines()):
        return text
    head, _, rest = text.partition("\n")
    return f"{head}\n# ruff: noqa: E501\n{rest}"


def call(head: str, arguments: Sequence[str], indent: int, tail: str = "") -> str:
    """Print a call, broken the way formatters break it.

    Args:
        head: everything before the parenthesis.
        arguments: the arguments.
        indent: how many spaces stand before it.
        tail: what follows the closing parenthesis.

    Returns:
        One line; or the arguments on a line of their own; or each on its own.
    """
    line = f"{head}({', '.join(arguments)}){tail}"
    if indent + len(line) <= WIDTH:
        return line
    inner = " " * (indent + _STEP)
    joined = ", ".join(arguments)
    if len(inner) + len(joined) <= WIDTH:
        return f"{head}(\n{inner}{joined}\n{' ' * indent}){tail}"
    lines = "".join(f"{inner}{argument},\n" for argument in arguments)
    return f"{head}(\n{lines}{' ' * indent}){tail}"


def constants(head: str, names: Sequence[str], indent: int) -> str:
    """Print a tuple of names, each on a line of its own; formatters pull a single one up where it fits.

    Args:
        head: everything before the parenthesis.
        names: the names.
        indent: how many spaces stand before it.

    Returns:
        The lines.
    """
    if not names:
        return f"{head}()"
    if len(names) == 1 and len(line := f"{head}({names[0]},)") + indent <= WIDTH:
        return line
    inner = " " * (indent + _STEP)
    return f"{head}(\n" + "".join(f"{inner}{name},\n" for name in names) + f"{' ' * indent})"


def assignment(target: str, value: str, indent: int) -> str:
    """Print `target = value`, the value in parentheses on a line of its own where it must be."""
    line = f"{target} = {value}"
    if indent + len(line) <= WIDTH:
        return line
    return f"{target} = (\n{' ' * (indent + _STEP)}{value}\n{' ' * indent})"


def signature(head: str, parameters: Sequence[str], result: str, indent: int) -> str:
    """Print the line `head(parameters) -> result:`, broken the way formatters break it."""
    line = f"{head}({', '.join(parameters)}) -> {result}:"
    if indent + len(line) <= WIDTH:
        return line
    inner = " " * (indent + _STEP)
    return f"{head}(\n{inner}{', '.join(parameters)}\n{' ' * indent}) -> {result}:"


def getter(name: str, annotation: str, indent: int) -> str:
    """Print the first lines of a property's function, its union over several lines where it must be."""
    line = f"def {name}(self) -> {annotation}:"
    outer, inner = " " * indent, " " * (indent + _STEP)
    if len(outer) + len(line) <= WIDTH:
        return line
    last = f") -> {annotation}:"
    if len(outer) + len(last) > WIDTH:
        alternatives = f"\n{inner}| ".join(annotation.split(" | "))
        last = f") -> (\n{inner}{alternatives}\n{outer}):"
    return f"def {name}(\n{inner}self,\n{outer}{last}"


def import_lines(imports: Sequence[Import]) -> str:
    """Print import lines as isort orders them: the standard library, an empty line, the project's own."""
    groups = [
        [line for whole in (True, False) for line in _import_group([one for one in part if bool(one.name) != whole])]
        for part in (
            [one for one in imports if not _is_own(one)],
            [one for one in imports if _is_own(one)],
        )
    ]
    return "\n\n".join("\n".join(group) for group in groups if group)


def _is_own(one: Import) -> bool:
    return "." in one.module and one.module != "collections.abc"


def _import_group(imports: Sequence[Import]) -> Iterable[str]:
    for module, group in groupby(imports, key=lambda one: one.module):
        members = list(group)
        yield from (f"import {module}{_as(one)}" for one in members if not one.name)
        # An import with another name has a line of its own; isort places it by the name it imports.
        lines = [([one.name], f"{one.name}{_as(one)}") for one in members if one.name and one.alias]
        plain = isorted(one.name for one in members if one.name and not one.alias)
        statements = [(names, _from_import(module, [text])) for names, text in lines]
        if plain:
            statements.append((plain, _from_import(module, plain)))
        yield from (line for _, line in sorted(statements, key=lambda pair: _isort_key(pair[0][0])))


def isorted(names: Iterable[str]) -> list[str]:
    """Sort the names of an import as isort does."""
    return sorted(names, key=_isort_key)


def _isort_key(name: str) -> tuple[int, str, str]:
    """Constants, then classes, then the rest, whatever the case: isort's `order-by-type`."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, name.lower(), name


def _as(one: Import) -> str:
    return f" as {one.alias}" if one.alias else ""


def _from_import(module: str, names: Sequence[str]) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return line
    lines = "".join(f"    {name},\n" for name in names)
    return f"from {module} import (\n{lines})"


def entry(module: str, names: Iterable[str], indent: int) -> str:
    """Print a module's line in a table: `"module": ("Name", "Name"),`."""
    quoted = [f'"{name}"' for name in names]
    line = f'"{module}": ({", ".join(quoted)}{"," if len(quoted) == 1 else ""}),'
    if indent + len(line) <= WIDTH:
        return line
    inner = " " * (indent + _STEP)
    return f'"{module}": (\n' + "".join(f"{inner}{one},\n" for one in quoted) + f"{' ' * indent}),"


def reexport(name: str, module: str, indent: int) -> str:
    """Print the import by which type checkers see a name, or a module, of a package; the `as` makes it public."""
    line = f"from {module} import {name} as {name}"
    if indent + len(line) <= WIDTH:
        return line
    return f"from {module} import (\n{' ' * (indent + _STEP)}{name} as {name},\n{' ' * indent})"


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    filters = (
        assignment,
        call,
        constants,
        docstring,
        entry,
        expression,
        getter,
        import_lines,
        isorted,
        reexport,
        signature,
        string_literal,
    )
    # jinja2's dict is typed as holding its own filters only.
    cast("dict[str, object]", environment.filters).update({function.__name__: function for function in filters})
    return environment


_ENVIRONMENT: Final = _environment()
