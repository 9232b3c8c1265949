"""The model between lowering and printing: what the generated modules say, with nothing left to decide.

Names are Python names, types are the text of annotations, calls are their arguments. A template that prints this never
asks what a thing is.
"""

from __future__ import annotations

from attrs import frozen

__all__ = [
    "Alias",
    "Constant",
    "EnumMember",
    "EnumType",
    "Field",
    "Function",
    "Import",
    "Index",
    "IndexPart",
    "MessageType",
    "Method",
    "Module",
    "Oneof",
    "Package",
    "Piece",
    "Renamed",
    "RulesModule",
    "Service",
    "ServiceModule",
    "SharedModule",
    "Tree",
]


@frozen(order=True)
class Import:
    """`from module import name as alias`, or `import module as alias` where there is no name."""

    module: str
    name: str = ""
    alias: str = ""


@frozen
class Field:
    """A field: `name: annotation = maker(*arguments)`, and what its docstring says."""

    name: str
    annotation: str
    maker: str
    arguments: tuple[str, ...]
    doc: str


@frozen
class Oneof:
    """A property that returns the member of a oneof that is set; `group` is the name in the `.proto`."""

    name: str
    group: str
    annotation: str
    members: tuple[str, ...]
    decorator: str
    doc: str


@frozen
class Constant:
    """A nested enum's value, offered on the enclosing message: `name: annotation = value`, with the member's `doc`."""

    name: str
    annotation: str
    value: str
    doc: str


@frozen
class EnumMember:
    """A value of an enum; `doc` is empty where there is nothing to say."""

    name: str
    number: int
    doc: str


@frozen
class Renamed:
    """The hooks by which betterproto2 learns of enum members whose Python names differ.

    Attributes:
        by_number: the proto name of each number whose first member has another name in Python.
        by_name: the number of each such proto name.
        decorator: `classmethod`, under the name that it has here.
        to_names: the first hook's return type.
        to_numbers: the second hook's return type.
    """

    by_number: tuple[tuple[int, str], ...]
    by_name: tuple[tuple[str, int], ...]
    decorator: str
    to_names: str
    to_numbers: str


@frozen
class EnumType:
    """An enum class."""

    name: str
    bases: tuple[str, ...]
    members: tuple[EnumMember, ...]
    renamed: Renamed | None
    doc: str


@frozen
class MessageType:
    """A message class, with the classes that are nested in it.

    `has_rules` says that buf.validate has rules for the message, or for one that its fields may hold.
    """

    name: str
    full_name: str
    decorator: str
    bases: tuple[str, ...]
    has_rules: bool
    enums: tuple[EnumType, ...]
    messages: tuple[MessageType, ...]
    constants: tuple[Constant, ...]
    fields: tuple[Field, ...]
    oneofs: tuple[Oneof, ...]
    doc: str


@frozen
class Alias:
    """A second name, at the end of a module, for a class whose own name is hidden in some class body."""

    name: str
    annotation: str
    target: str


@frozen
class Module:
    """A module of messages and enums, made from one `.proto` file."""

    path: str
    source: str
    command: str
    imports: tuple[Import, ...]
    enums: tuple[EnumType, ...]
    messages: tuple[MessageType, ...]
    aliases: tuple[Alias, ...]
    doc: str


@frozen
class Method:
    """A method of a service.

    Attributes:
        constant: the name of the module's constant that describes the method.
        name: the Python name.
        path: what is sent in HTTP/2's `:path`.
        shape: `unary_unary`, `unary_stream`, `stream_unary` or `stream_stream`.
        request: the annotation of one request, in the class body.
        response: the annotation of one response, in the class body.
        arguments: what the constant is made of, as arguments of a call at the top of the module.
        doc: the docstring.
    """

    constant: str
    name: str
    path: str
    shape: str
    request: str
    response: str
    arguments: tuple[str, ...]
    doc: str


@frozen
class Service:
    """A service: the classes that call it, and the class to derive from to serve it."""

    stub: str
    blocking_stub: str
    base: str
    full_name: str
    methods: tuple[Method, ...]
    stub_doc: str
    blocking_stub_doc: str
    base_doc: str

    @property
    def constants(self) -> list[str]:
        """The names of the constants that describe the methods."""
        return [method.constant for method in self.methods]


@frozen
class ServiceModule:
    """A module of services, made from one `.proto` file.

    Attributes:
        names: what the classes of the runtime are called in this module, by their own names.
    """

    path: str
    source: str
    command: str
    imports: tuple[Import, ...]
    services: tuple[Service, ...]
    names: dict[str, str]
    doc: str


@frozen
class SharedModule:
    """A module that offers classes made before.

    Attributes:
        target: the module that holds the classes.
        names: the classes.
    """

    path: str
    source: str
    command: str
    target: str
    names: tuple[str, ...]
    doc: str


@frozen
class Package:
    """A folder's `__init__.py`.

    Attributes:
        modules: the modules and packages in the folder, each with the names that the package offers for it.
        index: the module of the tree's type index, in the root; empty in the packages below.
    """

    path: str
    source: str
    command: str
    modules: tuple[tuple[str, tuple[str, ...]], ...]
    index: str
    doc: str

    @property
    def names(self) -> list[str]:
        """All that `__all__` lists."""
        return sorted({name for module, names in self.modules for name in (module, *names)})


@frozen
class IndexPart:
    """Where the top-level messages under one root are: the full protobuf names that each module defines.

    Attributes:
        root: the first part of their proto packages; "" for messages without a package.
    """

    root: str
    path: str
    modules: tuple[tuple[str, tuple[str, ...]], ...]
    doc: str


@frozen
class Index:
    """Where each top-level message is. In parts, so that looking one up does not load the names of other trees."""

    path: str
    command: str
    parts: tuple[IndexPart, ...]


@frozen
class Function:
    """A rule in CEL as a Python function.

    Attributes:
        name: its name.
        parameter: the annotation of its parameter `this`.
        result: `bool` or `str`.
        source: the expression in CEL.
        text: the expression in Python.
        uses_now: whether it needs the current time.
    """

    name: str
    parameter: str
    result: str
    source: str
    text: str
    uses_now: bool


@frozen
class Piece:
    """A call, a tuple or a dict, or an expression that is printed as it is.

    Attributes:
        opening: everything up to what is inside; the whole expression where nothing is.
        items: what is inside, separated by commas.
        closing: the bracket that ends it.
        is_tuple: whether a single item needs a comma.
    """

    opening: str
    items: tuple[Piece, ...] = ()
    closing: str = ""
    is_tuple: bool = False

    @property
    def single(self) -> bool:
        """Whether a comma must follow the only item."""
        return self.is_tuple and len(self.items) == 1

    @property
    def flat(self) -> str:
        """The expression in one line."""
        comma = "," if self.single else ""
        return f"{self.opening}{', '.join(item.flat for item in self.items)}{comma}{self.closing}"

    def named(self, name: str) -> Piece:
        """Return it as an argument, `name=...`, or as a dict's entry, `name: ...`."""
        return Piece(name + self.opening, self.items, self.closing, self.is_tuple)


@frozen
class RulesModule:
    """A module of rules, made from one `.proto` file.

    Attributes:
        patterns: the regular expressions that its functions use, by the names of their constants.
        messages: the rules of all messages: a dict by the messages' full names.
    """

    path: str
    source: str
    command: str
    imports: tuple[Import, ...]
    patterns: tuple[tuple[str, str], ...]
    functions: tuple[Function, ...]
    messages: Piece
    doc: str


@frozen
class Tree:
    """All files to print."""

    modules: tuple[Module, ...]
    rules_modules: tuple[RulesModule, ...]
    service_modules: tuple[ServiceModule, ...]
    shared_modules: tuple[SharedModule, ...]
    packages: tuple[Package, ...]
    index: Index
