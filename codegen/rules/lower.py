"""Lowers the rules of one file: which constructors make them, and their expressions in CEL as functions."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeAlias, get_args

from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorProto

from flytemodels._rules import rules as constructors
from flytemodels._rules.regex import Pattern, RegexError
from flytemodels._rules.texts import Format

from ..catalog import Catalog
from ..cel import CelError, Scope, Variable, compile_expression
from ..cel.compile import literal
from ..cel.types import BOOL, ListType, MessageType, Nullable, Type
from ..config import Config
from ..errors import CodegenError
from ..load import Loaded
from ..model import Function, Piece, RulesModule
from .options import Options
from .schema import Definitions, ModuleSchema, field_type
from .words import limits_of_field, limits_of_message, limits_of_oneof

__all__ = ["RuleLowering"]

_Rules: TypeAlias = Any  # a message of buf.validate, whose class is made when options are read

_MESSAGE_TYPE, _NESTED_TYPE, _FIELD, _ONEOF = 4, 3, 2, 8
"""Numbers in descriptors, of which paths in the source are made."""

_SCALAR_RULES: Final = {
    number: name.removeprefix("TYPE_").lower()
    for name, number in FieldDescriptorProto.Type.items()
    if name not in ("TYPE_GROUP", "TYPE_MESSAGE")
}
"""Which rules a scalar takes."""
_MESSAGE_RULES: Final = {
    "google.protobuf.Any": "any",
    "google.protobuf.Duration": "duration",
    "google.protobuf.FieldMask": "field_mask",
    "google.protobuf.Timestamp": "timestamp",
    **{f"google.protobuf.{name}Value": name.lower() for name in ("Bool", "Bytes", "Double", "Float", "String")},
    **{f"google.protobuf.{name}Value": name.lower() for name in ("Int32", "Int64", "UInt32", "UInt64")},
}
"""Which rules a message takes, if any."""
_RENAMED: Final = {"in": "in_", "len": "len_"}
_MAKERS: Final = {name: f"{name}_" for name in ("any", "bool", "bytes", "float", "map")}
_HEADERS: Final = {1: "header_name", 2: "header_value"}
_IGNORE: Final = {0: "", 1: "if_zero", 3: "always"}
_FIELD_RULES: Final = frozenset({"cel", "cel_expression", "required", "ignore"})
_MESSAGE_LEVEL_RULES: Final = frozenset({"cel", "cel_expression", "oneof"})
_ONEOF_RULES: Final = frozenset({"required"})
"""What is read of the rules of fields, messages and oneofs, beside the standard rules."""
_NOT_ARGUMENTS: Final = frozenset({"example", "items", "keys", "values", "strict"})


class RuleLowering:
    """The rules of a tree.

    Attributes:
        with_rules: the full names of the messages that have rules, or whose fields may hold a message that has.
        limits: the rules in words, by the full names of the messages, fields and oneofs that have some.
    """

    def __init__(self, loaded: Loaded, catalog: Catalog, config: Config) -> None:
        self._options = Options(loaded.files)
        self._definitions = Definitions(loaded)
        self._catalog = catalog
        self._config = config
        self.with_rules = frozenset(self._find_with_rules())
        self.limits = {name: words for name, words in self._words() if words}

    def _words(self) -> Iterator[tuple[str, str]]:
        for full_name, message in self._definitions.messages.items():
            yield full_name, limits_of_message(self._options.of_message(message))
            for oneof in message.oneof_decl:
                yield f"{full_name}.{oneof.name}", limits_of_oneof(self._options.of_oneof(oneof))
            for field in message.field:
                yield f"{full_name}.{field.name}", limits_of_field(self._options.of_field(field))

    def _find_with_rules(self) -> set[str]:
        """Collect the messages with rules, then those that hold them, until there are no more."""
        holders: dict[str, list[str]] = {}
        found: set[str] = set()
        for full_name, message in self._definitions.messages.items():
            if self._has_own_rules(message):
                found.add(full_name)
            for descriptor, below in self._definitions.fields_below(full_name):
                rules = self._options.of_field(descriptor)
                if rules is None or _IGNORE.get(_ignore_of(rules)) != "always":
                    holders.setdefault(below, []).append(full_name)
        pending = list(found)
        while pending:
            for holder in holders.get(pending.pop(), ()):
                if holder not in found:
                    found.add(holder)
                    pending.append(holder)
        return found

    def _has_own_rules(self, message: DescriptorProto) -> bool:
        return (
            self._options.of_message(message) is not None
            or any(self._options.of_oneof(oneof) is not None for oneof in message.oneof_decl)
            or any(self._options.of_field(field) is not None for field in message.field)
        )

    def module(self, file: FileDescriptorProto, path: str) -> RulesModule | None:
        """Lower the rules of a file.

        Args:
            file: the file.
            path: the module's name.

        Returns:
            The module, or None where the file has no rules.

        Raises:
            CodegenError: a rule does not fit its field, or its expression is not supported.
        """
        writer = _FileWriter(
            file, self._options, self._definitions, ModuleSchema(self._definitions, self._catalog, self._config)
        )
        messages = dict(writer.messages(file.package, file.message_type, (_MESSAGE_TYPE,)))
        if writer.problems:
            raise CodegenError("\n".join(writer.problems))
        if not messages:
            return None
        uses_cel = any(one.uses_now or re.search(r"\bcel\.", one.text) for one in writer.functions)
        return RulesModule(
            path=path,
            source=file.name,
            command=self._config.command,
            imports=writer.schema.imports(uses_cel),
            patterns=writer.schema.patterns(),
            functions=tuple(writer.functions),
            messages=_dict(messages),
            doc=f"Rules of the messages of `{file.name}`.",
        )


class _FileWriter:
    """Writes the rules of one file. Problems are collected, so that all of a file are reported at once."""

    def __init__(
        self, file: FileDescriptorProto, options: Options, definitions: Definitions, schema: ModuleSchema
    ) -> None:
        self.schema = schema
        self.functions: list[Function] = []
        self.problems: list[str] = []
        self._file = file
        self._options = options
        self._definitions = definitions
        self._lines = {tuple(one.path): one.span[0] + 1 for one in file.source_code_info.location}
        self._names: set[str] = set()

    def messages(
        self, scope: str, messages: Sequence[DescriptorProto], path: tuple[int, ...]
    ) -> Iterator[tuple[str, Piece]]:
        """Write the rules of messages and of those nested in them, by their full names."""
        for index, message in enumerate(messages):
            if message.options.map_entry:
                continue
            full_name = f"{scope}.{message.name}".lstrip(".")
            here = (*path, index)
            text = self._message(full_name, message, here)
            if text:
                yield full_name, text
            yield from self.messages(full_name, message.nested_type, (*here, _NESTED_TYPE))

    def _problem(self, path: tuple[int, ...], where: str, problem: str) -> None:
        self.problems.append(f"{self._file.name}:{self._lines.get(path, 1)}: {where}: {problem}")

    # Messages

    def _message(self, full_name: str, message: DescriptorProto, path: tuple[int, ...]) -> Piece | None:
        rules = self._options.of_message(message)
        arguments: dict[str, Piece | None] = {}
        if rules is not None:
            self._refuse_others(rules, _MESSAGE_LEVEL_RULES, full_name, path)
            arguments["cel"] = _tuple(self._custom(rules, MessageType(full_name), full_name, path, indexed=False))
            arguments["oneofs"] = _tuple(
                self._message_oneof(one, full_name, message, path) for one in _list(rules, "oneof")
            )
        arguments["required_oneofs"] = _tuple(self._required_oneofs(full_name, message, path))
        fields = {
            field.name: text
            for index, field in enumerate(message.field)
            if (text := self._field(full_name, field, (*path, _FIELD, index)))
        }
        if fields:
            arguments["fields"] = _dict(fields)
        return _call("message", (), arguments) if any(arguments.values()) else None

    def _required_oneofs(self, full_name: str, message: DescriptorProto, path: tuple[int, ...]) -> Iterator[str]:
        for index, oneof in enumerate(message.oneof_decl):
            rules = self._options.of_oneof(oneof)
            if rules is not None:
                self._refuse_others(rules, _ONEOF_RULES, f"{full_name}.{oneof.name}", (*path, _ONEOF, index))
                if rules.required:
                    yield literal(oneof.name)

    def _refuse_others(
        self, rules: _Rules, known: frozenset[str], where: str, path: tuple[int, ...], kind: str = ""
    ) -> None:
        """Report rules of other releases of buf.validate than this one: none may be dropped."""
        for descriptor, _ in rules.ListFields():
            name = f"{kind}.{descriptor.name}" if kind else descriptor.name
            if not descriptor.is_extension and descriptor.name not in known:
                self._problem(path, where, f"expected a rule of this release of buf.validate, got {name}")

    def _message_oneof(self, rule: _Rules, full_name: str, message: DescriptorProto, path: tuple[int, ...]) -> Piece:
        names = list(rule.fields)
        known = {field.name for field in message.field}
        if not names:
            self._problem(path, full_name, "expected a oneof rule that names fields, got none")
        if len(set(names)) < len(names):
            self._problem(path, full_name, "expected a oneof rule that names each field once, got one twice")
        for name in names:
            if name not in known:
                self._problem(path, full_name, f"expected a oneof rule that names fields of the message, got {name}")
        return _call("oneof", map(literal, names), {"required": "True" if rule.required else None})

    # Fields

    def _field(self, full_name: str, field: FieldDescriptorProto, path: tuple[int, ...]) -> Piece | None:
        rules = self._options.of_field(field)
        if rules is None:
            return None
        where = f"{full_name}.{field.name}"
        entry = self._definitions.entry(field)
        wanted = (
            "map"
            if entry is not None
            else "repeated"
            if field.label == FieldDescriptorProto.LABEL_REPEATED
            else _rules_for(field)
        )
        return self._rules(rules, wanted, field, where, path, whole=True)

    def _rules(
        self,
        rules: _Rules,
        wanted: str | None,
        field: FieldDescriptorProto,
        where: str,
        path: tuple[int, ...],
        whole: bool,
    ) -> Piece | None:
        """Write the rules of a field, or of the items, keys or values in one.

        Args:
            rules: a `buf.validate.FieldRules`.
            wanted: which rules the value takes.
            field: the field; for a map's keys or values, that of the entry.
            where: how errors name it.
            path: where it is in the file.
            whole: False for what is in a list or map.
        """
        kind = rules.WhichOneof("type")
        self._refuse_others(rules, _FIELD_RULES | {kind}, where, path)
        ignore = _IGNORE.get(_ignore_of(rules))
        if ignore is None:
            self._problem(
                path, where, f"expected a value of ignore of this release of buf.validate, got {rules.ignore}"
            )
        if ignore == "always":
            return _call("field", (), {"ignore": literal(ignore)})
        if kind is not None and kind != wanted:
            rules_for = f"rules for {wanted}" if wanted else "no standard rules for this message"
            self._problem(path, where, f"expected {rules_for}, got rules for {kind}")
            return None
        value_type = self._value_type(field, whole) if _has_cel(rules, kind) else None
        custom = list(self._custom(rules, value_type, where, path, indexed=True))
        standard: Piece | None = None
        if kind is not None:
            standard = self._standard(kind, getattr(rules, kind), field, where, path)
            custom.extend(self._predefined(kind, getattr(rules, kind), value_type, where, path))
        arguments = {
            "required": "True" if rules.required and whole else None,
            "ignore": literal(ignore) if ignore else '"never"' if whole and _is_set(rules, "ignore") else None,
            "cel": _tuple(custom),
        }
        return _call("field", [standard] if standard else [], arguments)

    def _value_type(self, field: FieldDescriptorProto, whole: bool) -> Type:
        """Return the type that `this` has in expressions about the value."""
        kind = field_type(self._definitions, field)
        if isinstance(kind, ListType) and not whole:
            kind = kind.item or kind
        return kind.inner if isinstance(kind, Nullable) else kind

    # Standard rules

    def _standard(
        self, kind: str, rules: _Rules, field: FieldDescriptorProto, where: str, path: tuple[int, ...]
    ) -> Piece:
        arguments: dict[str, Piece | str | None] = {}
        self._refuse_others(rules, _known_rules(kind), where, path, kind)
        for descriptor, value in rules.ListFields():
            name: str = descriptor.name
            if descriptor.is_extension or name in _NOT_ARGUMENTS:
                continue
            if name == "well_known_regex":
                arguments["format_"] = literal(_HEADERS[value]) if value in _HEADERS else None
            elif descriptor.containing_oneof is not None and descriptor.containing_oneof.name == "well_known":
                arguments["format_"] = literal(name) if value else None
            else:
                arguments[_RENAMED.get(name, name)] = self._value(kind, descriptor, value, where, path)
        if kind == "string" and rules.HasField("strict") and not rules.strict:
            arguments["strict"] = "False"
        if kind == "repeated" and rules.unique and _rules_for(field) in _NOT_SCALARS:
            self._problem(path, where, "expected items that are not messages for repeated.unique, got messages")
        arguments.update(self._items(kind, rules, field, where, path))
        return _call(_MAKERS.get(kind, kind), (), arguments)

    def _value(self, kind: str, descriptor: Any, value: Any, where: str, path: tuple[int, ...]) -> Piece | str | None:
        """Write the value of a rule: of any type that the rules have."""
        if descriptor.name == "pattern":
            try:
                Pattern(value).check()
            except RegexError as error:
                self._problem(path, where, f"{kind}.pattern: {error}")
        if descriptor.message_type is None:
            if _is_repeated(descriptor):
                return _tuple(literal(one) for one in value)
            # A flag that is off is no rule, but a constant may be False.
            return literal(value) if value is not False or descriptor.name == "const" else None
        if _is_repeated(descriptor):
            return _tuple(_time(one) for one in value)
        if descriptor.message_type.full_name == "google.protobuf.FieldMask":
            return _tuple(map(literal, value.paths)) or "()"
        return _time(value)

    def _items(
        self, kind: str, rules: _Rules, field: FieldDescriptorProto, where: str, path: tuple[int, ...]
    ) -> dict[str, Piece | None]:
        entry = self._definitions.entry(field)
        if kind == "repeated" and rules.HasField("items"):
            text = self._rules(rules.items, _rules_for(field), field, f"{where} (items)", path, whole=False)
            return {"items": text}
        if kind != "map" or entry is None:
            return {}
        parts = {"keys": entry.field[0], "values": entry.field[1]}
        return {
            name: self._rules(getattr(rules, name), _rules_for(part), part, f"{where} ({name})", path, whole=False)
            for name, part in parts.items()
            if rules.HasField(name)
        }

    # Rules in CEL

    def _custom(
        self, rules: _Rules, value: Type | None, where: str, path: tuple[int, ...], indexed: bool
    ) -> Iterator[Piece]:
        if value is None:
            return
        for index, expression in enumerate(_list(rules, "cel_expression")):
            name = self._function(expression, expression, value, {}, where, path)
            yield _call("cel_expression", [literal(expression), name, *([str(index)] if indexed else [])], {})
        for index, rule in enumerate(rules.cel):
            name = self._function(rule.id, rule.expression, value, {}, where, path)
            arguments = [literal(rule.id), literal(rule.message), literal(rule.expression), name]
            yield _call("cel", [*arguments, *([str(index)] if indexed else [])], {})

    def _predefined(
        self, kind: str, rules: _Rules, value: Type | None, where: str, path: tuple[int, ...]
    ) -> Iterator[Piece]:
        """Write the rules that extensions of the standard rules stand for."""
        if value is None:
            return
        for descriptor, setting in rules.ListFields():
            found = self._options.predefined(descriptor.GetOptions()) if descriptor.is_extension else None
            for rule in found.cel if found is not None else ():
                try:
                    constants = {"rule": _constant(descriptor, setting), "rules": _constants(rules)}
                except CelError as error:
                    self._problem(path, where, f"[{descriptor.full_name}]: {error}")
                    continue
                name = self._function(rule.id, rule.expression, value, constants, where, path)
                arguments = [literal(rule.id), literal(rule.message), literal(rule.expression), name, literal(kind)]
                yield _call(
                    "extension",
                    [*arguments, literal(descriptor.full_name), str(descriptor.number), str(descriptor.type)],
                    {},
                )

    def _function(
        self,
        rule_id: str,
        source: str,
        value: Type,
        constants: Mapping[str, Variable],
        where: str,
        path: tuple[int, ...],
    ) -> str:
        """Compile an expression to a function of the module, and return the function's name."""
        try:
            compiled = compile_expression(source, Scope(self.schema, {"this": Variable(value, "this"), **constants}))
        except CelError as error:
            self._problem(path, where, f"rule {rule_id}: {error}")
            return ""
        name = self._name(rule_id)
        result = "bool" if compiled.type == BOOL else "str"
        self.functions.append(
            Function(name, self.schema.annotation(value), result, source, compiled.text, compiled.uses_now)
        )
        return name

    def _name(self, rule_id: str) -> str:
        base = "_" + (re.sub(r"\W+", "_", rule_id, flags=re.ASCII).strip("_").lower()[:60] or "rule")
        name, number = base, 1
        while name in self._names:
            number += 1
            name = f"{base}_{number}"
        self._names.add(name)
        return name


_NOT_SCALARS: Final = (None, "any", "duration", "field_mask", "timestamp")


@cache
def _known_rules(kind: str) -> frozenset[str]:
    """Return the standard rules that there are constructors for."""
    maker: Callable[..., object] = getattr(constructors, _MAKERS.get(kind, kind))
    arguments = {name.rstrip("_") for name in inspect.signature(maker).parameters}
    formats = {*get_args(Format), "well_known_regex"} if kind in ("string", "bytes") else set[str]()
    return frozenset(arguments | formats | _NOT_ARGUMENTS)


def _rules_for(field: FieldDescriptorProto) -> str | None:
    """Return which rules one value of a field takes."""
    if field.type == FieldDescriptorProto.TYPE_MESSAGE:
        return _MESSAGE_RULES.get(field.type_name.removeprefix("."))
    return _SCALAR_RULES.get(field.type)


def _list(rules: _Rules, name: str) -> Sequence[Any]:  # of strings or of messages of rules
    """Return a list of rules that older releases of buf.validate do not have."""
    found: Sequence[Any] = getattr(rules, name, ())
    return found


def _ignore_of(rules: _Rules) -> int:
    """Return a number of the enum `Ignore`, which the first releases of buf.validate do not have."""
    found: int = getattr(rules, "ignore", 0)
    return found


def _is_set(rules: _Rules, name: str) -> bool:
    """Return whether a rule is written down, if only with its default."""
    return any(descriptor.name == name for descriptor, _ in rules.ListFields())


def _has_cel(rules: _Rules, kind: str | None) -> bool:
    if rules.cel or _list(rules, "cel_expression"):
        return True
    return kind is not None and any(descriptor.is_extension for descriptor, _ in getattr(rules, kind).ListFields())


# Constants of expressions


def _constant(descriptor: Any, value: Any) -> Variable:
    """Describe the value of a rule for expressions: of any type that the rules have."""
    proto = FieldDescriptorProto(type=descriptor.type)
    if _is_repeated(descriptor):
        proto.label = FieldDescriptorProto.LABEL_REPEATED
    if descriptor.message_type is not None or descriptor.enum_type is not None:
        proto.type_name = f".{(descriptor.message_type or descriptor.enum_type).full_name}"
    kind = field_type(_NO_DEFINITIONS, proto)
    if _is_repeated(descriptor):
        assert isinstance(kind, ListType)
        assert kind.item is not None
        item = kind.item.inner if isinstance(kind.item, Nullable) else kind.item
        return Variable(ListType(item), f"[{', '.join(_constant_text(descriptor, one) for one in value)}]")
    if isinstance(kind, Nullable):
        kind = kind.inner
    return Variable(kind, _constant_text(descriptor, value))


def _constant_text(descriptor: Any, value: Any) -> str:
    if descriptor.message_type is None:
        text = literal(value)
        return f"({text})" if text.startswith("-") else text
    if descriptor.message_type.full_name in ("google.protobuf.Duration", "google.protobuf.Timestamp"):
        return _time(value).flat
    fields = descriptor.message_type.fields
    if len(fields) == 1 and fields[0].name == "value":
        return _constant_text(fields[0], value.value)
    raise CelError(f"expected a value that has a literal, got a {descriptor.message_type.full_name}")


def _is_repeated(descriptor: Any) -> bool:
    """Ask a descriptor of google.protobuf; before release 6 it has `label` only, which later ones warn of."""
    found: bool | None = getattr(descriptor, "is_repeated", None)
    return descriptor.label == descriptor.LABEL_REPEATED if found is None else found


def _constants(rules: _Rules) -> Variable:
    """Describe the message of rules that an expression sees as `rules`."""
    found: dict[str, Variable] = {}
    for descriptor in rules.DESCRIPTOR.fields:
        value = getattr(rules, descriptor.name)
        is_set = bool(value) if _is_repeated(descriptor) else rules.HasField(descriptor.name)
        try:
            constant = _constant(descriptor, value)
        except CelError:
            continue
        found[descriptor.name] = Variable(constant.type, constant.text, is_set=is_set)
    return Variable(MessageType(rules.DESCRIPTOR.full_name), "rules", found)


_NO_DEFINITIONS: Final = Definitions(Loaded((), frozenset()))


# Writing


def _time(value: Any) -> Piece:
    """Write a `google.protobuf.Duration` or `Timestamp`."""
    maker = "seconds" if value.DESCRIPTOR.name == "Duration" else "at"
    return _call(maker, [str(value.seconds), *([str(value.nanos)] if value.nanos else [])], {})


def _piece(item: Piece | str) -> Piece:
    return Piece(item) if isinstance(item, str) else item


def _tuple(items: Iterable[Piece | str]) -> Piece | None:
    found = tuple(map(_piece, items))
    return Piece("(", found, ")", is_tuple=True) if found else None


def _dict(entries: Mapping[str, Piece]) -> Piece:
    return Piece("{", tuple(piece.named(f"{literal(name)}: ") for name, piece in entries.items()), "}")


def _call(maker: str, arguments: Iterable[Piece | str], keywords: Mapping[str, Piece | str | None]) -> Piece:
    given = [_piece(item).named(f"{name}=") for name, item in keywords.items() if item is not None]
    return Piece(f"rules.{maker}(", (*map(_piece, arguments), *given), ")")
