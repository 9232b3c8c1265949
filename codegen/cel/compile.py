"""Typed compilation of an expression to one expression in Python."""

from __future__ import annotations

import json
import keyword
from collections.abc import Callable, Sequence
from typing import Final

from attrs import evolve, frozen
from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from flytemodels._rules import cel as runtime
from flytemodels._rules.errors import EvaluationError

from .errors import CelError
from .functions import FUNCTIONS, METHODS, Overload
from .syntax import Call, Expr, Ident, ListOf, Literal, MapOf, Select, Uint, parse
from .types import (
    BOOL,
    BYTES,
    DOUBLE,
    DURATION,
    INT,
    NULL,
    STRING,
    TIMESTAMP,
    UINT,
    EnumType,
    ListType,
    MapType,
    MessageType,
    Nullable,
    Primitive,
    Scope,
    Type,
    Variable,
    is_dynamic,
)

__all__ = ["Compiled", "compile_expression", "literal"]

_TERNARY, _OR, _AND, _NOT, _COMPARE, _SUM, _PRODUCT, _UNARY, _ATOM = range(9)
"""How strongly Python's operators bind."""

_LONG: Final = 500
"""The length of half of a chain of conditions, from which on it is put in parentheses."""

_NUMBERS: Final = (INT, UINT, DOUBLE)
_ORDERED: Final = (BOOL, STRING, BYTES, TIMESTAMP, DURATION)
_RESERVED: Final = frozenset({"this", "cel", "rules", "now", "m", "datetime", *keyword.kwlist, *dir(__builtins__)})
_NOT_SUPPORTED: Final = {
    "dyn": "expected types that are known at compile time, got dyn()",
    "type": "expected types that are known at compile time, got type()",
    "bind": "expected a supported macro, got cel.bind()",
    "optMap": "expected a value, got an optional one (optMap())",
    "transformList": "expected a comprehension with one variable, got two",
    "transformMap": "expected a comprehension with one variable, got two",
}


@frozen
class Compiled:
    """An expression in Python.

    Attributes:
        text: the expression.
        type: bool or string.
        uses_now: whether it reads the variable `now`, the time at which it is evaluated.
    """

    text: str
    type: Type
    uses_now: bool


@frozen
class _Code:
    """A piece of an expression.

    Attributes:
        text: the Python text.
        type: its type.
        binds: how strongly its outermost operator binds.
        may_raise: whether it can fail.
        default: how to write the value where None stands for an empty message; None where it cannot be absent.
        constants: as for `Variable`.
        constant: the value, where it is a literal string.
        negated: for a comparison, the opposite one.
    """

    text: str
    type: Type
    binds: int = _ATOM
    may_raise: bool = False
    default: str | None = None
    variable: Variable | None = None
    constant: str | None = None
    negated: str | None = None

    def at(self, binds: int) -> str:
        """Write it where an operator that binds so strongly is around it."""
        return self.text if self.binds >= binds else f"({self.text})"


def compile_expression(source: str, scope: Scope) -> Compiled:
    """Compile an expression.

    Args:
        source: the expression in CEL.
        scope: what it may refer to.

    Returns:
        The expression in Python.

    Raises:
        CelError: it is not valid, or uses what is not supported.
    """
    compiler = _Compiler()
    try:
        code = compiler.compile(parse(source), scope)
    except RecursionError:
        raise CelError("expected an expression of fewer levels, got one that is nested too deep") from None
    if code.type not in (BOOL, STRING):
        raise CelError(f"expected an expression that is a bool or a string, got {code.type}")
    return Compiled(code.text, code.type, compiler.uses_now)


def literal(value: object) -> str:
    """Write a value as Python does, strings in double quotes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return f'float("{value}")'
    return repr(value)


class _Compiler:
    """Compiles one expression."""

    def __init__(self) -> None:
        self.uses_now = False

    def compile(self, expr: Expr, scope: Scope) -> _Code:
        if isinstance(expr, Literal):
            return _literal(expr)
        if isinstance(expr, Ident):
            return self._ident(expr.name, scope)
        if isinstance(expr, Select):
            return self._select(expr, scope)
        if isinstance(expr, ListOf):
            return self._list(expr, scope)
        if isinstance(expr, MapOf):
            return self._map(expr, scope)
        return self._call(expr, scope)

    def solid(self, expr: Expr, scope: Scope) -> _Code:
        """Compile what is used as a value: an absent message is an empty one, and null is an error."""
        return _present(self.or_null(expr, scope))

    def or_null(self, expr: Expr, scope: Scope) -> _Code:
        """Compile what may be a wrapper that is null: an absent message is an empty one."""
        code = self.compile(expr, scope)
        _refuse_dynamic(code.type)
        if code.default is None:
            return code
        return evolve(code, text=code.default.format(code.text), default=None, binds=_ATOM)

    # Names and fields

    def _ident(self, name: str, scope: Scope) -> _Code:
        if name == "now" and name not in scope.variables:
            self.uses_now = True
            return _Code("now", TIMESTAMP)
        variable = scope.variables.get(name)
        if variable is None:
            raise CelError(f"expected a name that is declared, got {name}")
        return _Code(variable.text, variable.type, variable=variable)

    def _select(self, expr: Select, scope: Scope) -> _Code:
        enum_value = _enum_value(expr, scope)
        if enum_value is not None:
            return enum_value
        operand = self.solid(expr.operand, scope)
        return self._field(operand, expr.field, scope)

    def _field(self, operand: _Code, name: str, scope: Scope) -> _Code:
        if isinstance(operand.type, MapType):
            return self._item(operand, _Code(literal(name), STRING))
        if not isinstance(operand.type, MessageType):
            raise CelError(f"expected a message or map with the field {name}, got {operand.type}")
        if operand.variable is not None and operand.variable.constants is not None:
            constant = operand.variable.constants.get(name)
            if constant is None:
                raise CelError(f"expected a field of the rules, got {name}")
            return _Code(constant.text, constant.type)
        descriptor = _descriptor(operand.type, name, scope)
        kind = scope.schema.type_of(operand.type.full_name, descriptor)
        attribute = scope.schema.attribute(operand.type.full_name, name)
        text = f"{operand.at(_ATOM)}.{attribute}"
        default = _default(kind, descriptor, scope)
        if descriptor.HasField("oneof_index") and default is None and not isinstance(kind, Nullable):
            # Not set, so None: it reads as the type's zero.
            text = f"({text} or {_zero(kind, scope)})"
        if kind == DOUBLE and descriptor.type == FieldDescriptorProto.TYPE_FLOAT:
            # It may hold more digits than would be written.
            text = f"cel.single({text})"
        return _Code(text, kind, may_raise=operand.may_raise, default=default)

    def _has(self, arguments: Sequence[Expr], scope: Scope) -> _Code:
        if len(arguments) != 1 or not isinstance(arguments[0], Select):
            raise CelError("has(): expected the selection of a field, got another argument")
        expr = arguments[0]
        operand = self.solid(expr.operand, scope)
        if isinstance(operand.type, MapType):
            return _comparison(_Code(literal(expr.field), STRING), "in", "not in", operand)
        if not isinstance(operand.type, MessageType):
            raise CelError(f"expected a message or map with the field {expr.field}, got {operand.type}")
        if operand.variable is not None and operand.variable.constants is not None:
            constant = operand.variable.constants.get(expr.field)
            if constant is None:
                raise CelError(f"expected a field of the rules, got {expr.field}")
            return _Code(str(constant.is_set), BOOL)
        descriptor = _descriptor(operand.type, expr.field, scope)
        kind = scope.schema.type_of(operand.type.full_name, descriptor)
        text = f"{operand.at(_ATOM)}.{scope.schema.attribute(operand.type.full_name, expr.field)}"
        return _presence(text, kind, descriptor, operand.may_raise)

    # Lists and maps

    def _list(self, expr: ListOf, scope: Scope) -> _Code:
        items = [_as_int(self.or_null(item, scope)) for item in expr.items]
        kinds = {item.type for item in items}
        kind = _common([item.type for item in items]) if items else None
        if items and kind is None:
            raise CelError(f"expected a list whose items are of one type, got {' and '.join(sorted(map(str, kinds)))}")
        text = ", ".join(item.text for item in items)
        return _Code(f"[{text}]", ListType(kind), may_raise=any(item.may_raise for item in items))

    def _map(self, expr: MapOf, scope: Scope) -> _Code:
        entries = [
            (_as_int(self.solid(key, scope)), _as_int(self.or_null(value, scope))) for key, value in expr.entries
        ]
        key_type = _common([key.type for key, _ in entries]) if entries else None
        value_type = _common([value.type for _, value in entries]) if entries else None
        if entries and (key_type is None or value_type is None):
            raise CelError("expected a map whose keys are of one type, and its values too, got another one")
        text = ", ".join(f"{key.text}: {value.text}" for key, value in entries)
        may_raise = any(key.may_raise or value.may_raise for key, value in entries)
        return _Code(f"{{{text}}}", MapType(key_type, value_type), may_raise=may_raise)

    def _item(self, operand: _Code, index: _Code) -> _Code:
        if isinstance(operand.type, ListType) and operand.type.item is not None and index.type in (INT, UINT):
            return _Code(f"cel.item({operand.text}, {index.text})", operand.type.item, may_raise=True)
        kind = operand.type
        if (
            isinstance(kind, MapType)
            and kind.key is not None
            and kind.value is not None
            and _same(kind.key, index.type)
        ):
            return _Code(f"cel.value({operand.text}, {index.text})", kind.value, may_raise=True)
        raise _no_overload("_[_]", (operand, index))

    def _comprehension(self, macro: str, expr: Call, scope: Scope) -> _Code:
        assert expr.target is not None
        source = self.solid(expr.target, scope)
        if not isinstance(source.type, (ListType, MapType)):
            raise CelError(f"{macro}(): expected a list or map, got {source.type}")
        if not isinstance(expr.arguments[0], Ident):
            raise CelError(f"{macro}(): expected a name as the first argument, got another expression")
        kind = source.type.key if isinstance(source.type, MapType) else source.type.item
        if kind is None:
            raise CelError(f"{macro}(): expected a list or map whose type is known, got an empty one")
        name = expr.arguments[0].name
        variable = Variable(kind, f"{name}_" if name in _RESERVED else name)
        inner = scope.with_variable(name, variable)
        parts = [(self.or_null if macro == "map" else self.solid)(part, inner) for part in expr.arguments[1:]]
        return _MACROS[macro](source, variable, parts)

    # Calls and operators

    def _call(self, expr: Call, scope: Scope) -> _Code:
        special = _SPECIAL.get(expr.function)
        if special is not None and expr.target is None:
            return special(self, expr.arguments, scope)
        if expr.target is None and expr.function == "has":
            return self._has(expr.arguments, scope)
        if expr.target is None and expr.function == "getField":
            return self._get_field(expr.arguments, scope)
        if expr.function in _MACROS and expr.target is not None and len(expr.arguments) in (2, 3):
            return self._comprehension(_macro_name(expr), expr, scope)
        if expr.function in _NOT_SUPPORTED:
            raise CelError(_NOT_SUPPORTED[expr.function])
        if expr.function == "format" and expr.target is not None:
            return self._format(expr, scope)
        return self._function(expr, scope)

    def _get_field(self, arguments: Sequence[Expr], scope: Scope) -> _Code:
        if len(arguments) != 2 or not isinstance(arguments[1], Literal) or not isinstance(arguments[1].value, str):
            raise CelError("getField(): expected a literal name, got another expression")
        return self._field(self.solid(arguments[0], scope), arguments[1].value, scope)

    def _format(self, expr: Call, scope: Scope) -> _Code:
        assert expr.target is not None
        template = self.solid(expr.target, scope)
        if template.type != STRING or len(expr.arguments) != 1 or not isinstance(expr.arguments[0], ListOf):
            raise CelError("format(): expected a list literal, got another expression")
        # Its items may be of different types, unlike those of other lists.
        items = [_as_int(self.or_null(item, scope)) for item in expr.arguments[0].items]
        return _Code(
            f"cel.formatted({template.text}, [{', '.join(item.text for item in items)}])", STRING, may_raise=True
        )

    def _function(self, expr: Call, scope: Scope) -> _Code:
        quoted = expr.function == "quote" and expr.target == Ident("strings")
        targets = (expr.target,) if expr.target is not None and not quoted else ()
        arguments = [self.solid(argument, scope) for argument in (*targets, *expr.arguments)]
        if expr.function in ("size", "unique") and len(arguments) == 1:
            kind = arguments[0].type
            if isinstance(kind, (ListType, MapType)) and expr.function == "size":
                return evolve(arguments[0], text=f"len({arguments[0].text})", type=INT, binds=_ATOM)
            if isinstance(kind, ListType) and _is_scalar(kind.item):
                return _Code(f"cel.unique({arguments[0].text})", BOOL, may_raise=arguments[0].may_raise)
        if expr.function == "matches" and len(arguments) == 2 and arguments[1].constant is not None:
            pattern = scope.schema.pattern(arguments[1].constant)
            return _Code(f"{pattern}.search({arguments[0].text})", BOOL, may_raise=arguments[0].may_raise)
        table = FUNCTIONS if expr.target is None or quoted else METHODS
        name = "strings.quote" if quoted else expr.function
        if name not in table:
            raise CelError(f"expected a function that is declared, got {expr.function}()")
        code = _overloaded(name, table[name], arguments)
        _try_literal(name, arguments)
        return code


def _try_literal(name: str, arguments: list[_Code]) -> None:
    """Refuse a literal that is not a duration or timestamp: it would fail each time."""
    if name in ("duration", "timestamp") and arguments[0].constant is not None:
        try:
            (runtime.to_duration if name == "duration" else runtime.to_timestamp)(arguments[0].constant)
        except EvaluationError as error:
            raise CelError(f"{name}(): {error.problem}") from None


def _overloaded(name: str, overloads: Sequence[Overload], arguments: Sequence[_Code]) -> _Code:
    for overload in overloads:
        if len(overload.arguments) == len(arguments) and all(
            _same(wanted, argument.type) for wanted, argument in zip(overload.arguments, arguments, strict=True)
        ):
            texts = [_argument(argument, index) for index, argument in enumerate(arguments)]
            binds = _COMPARE if overload.compares else _ATOM
            if overload.template == "{0}":
                return _as_int(arguments[0])
            may_raise = overload.may_raise or any(argument.may_raise for argument in arguments)
            return _Code(overload.template.format(*texts), overload.result, binds, may_raise)
    raise _no_overload(name, arguments)


def _argument(argument: _Code, index: int) -> str:
    return _as_int(argument).at(_SUM) if index else _as_int(argument).at(_ATOM)


# Types


def _same(one: Type, other: Type) -> bool:
    if isinstance(one, ListType) and isinstance(other, ListType):
        return _same_part(one.item, other.item)
    if isinstance(one, MapType) and isinstance(other, MapType):
        return _same_part(one.key, other.key) and _same_part(one.value, other.value)
    return _plain(one) == _plain(other)


def _same_part(one: Type | None, other: Type | None) -> bool:
    """Compare types of what is in lists and maps: those of an empty one go with any, and null is a value there."""
    return one is None or other is None or _same(_value_type(one), _value_type(other))


def _plain(kind: Type) -> Type:
    return INT if isinstance(kind, EnumType) else kind


def _value_type(kind: Type) -> Type:
    """Return the type of a wrapper's value, and other types as they are."""
    return kind.inner if isinstance(kind, Nullable) else kind


def _sum_type(one: Type, other: Type) -> Type:
    """Return the type of two strings, or lists of the same type, put together."""
    if isinstance(one, ListType) and isinstance(other, ListType):
        items = [kind.item for kind in (one, other) if kind.item is not None]
        return ListType((_common(items) or items[0]) if items else None)
    return one


def _common(kinds: Sequence[Type]) -> Type | None:
    """Return the type that has the values of all of these: that of the wrapper where one may be null."""
    first = next((kind for kind in kinds if isinstance(kind, Nullable)), kinds[0])
    return first if all(_value_type(kind) == _value_type(first) for kind in kinds) else None


def _as_int(code: _Code) -> _Code:
    """Turn an enum's member into its number."""
    return evolve(code, text=f"int({code.text})", type=INT, binds=_ATOM) if isinstance(code.type, EnumType) else code


def _refuse_dynamic(kind: Type) -> None:
    if is_dynamic(kind):
        raise CelError(f"expected a type that is known at compile time, got {kind}")


def _refuse_dynamic_parts(kind: Type | None) -> None:
    """Refuse what can only be compared by what is in an Any or Struct."""
    if isinstance(kind, ListType):
        _refuse_dynamic_parts(kind.item)
    elif isinstance(kind, MapType):
        _refuse_dynamic_parts(kind.value)
    elif kind is not None:
        _refuse_dynamic(kind)


def _may_hold_nan(kind: Type | None) -> bool:
    """Return whether Python finds two values equal that have a NaN in the same place."""
    if isinstance(kind, ListType):
        return kind.item is not None and (_value_type(kind.item) == DOUBLE or _may_hold_nan(kind.item))
    if isinstance(kind, MapType):
        return kind.value is not None and (_value_type(kind.value) == DOUBLE or _may_hold_nan(kind.value))
    return isinstance(kind, MessageType)


def _is_scalar(kind: Type | None) -> bool:
    """Return whether lists of a type have `unique()`."""
    plain = None if kind is None else _plain(_value_type(kind))
    return plain in (None, BOOL, INT, UINT, DOUBLE, STRING, BYTES)


def _present(code: _Code) -> _Code:
    """Take the value out of a wrapper, which fails where it is null."""
    if not isinstance(code.type, Nullable):
        return code
    return _Code(f"cel.present({code.text})", code.type.inner, may_raise=True)


def _no_overload(name: str, arguments: Sequence[_Code]) -> CelError:
    kinds = ", ".join(str(argument.type) for argument in arguments)
    return CelError(f"expected an overload of {name}, got ({kinds})")


# Literals and names


def _literal(expr: Literal) -> _Code:
    value = expr.value
    if value is None:
        return _Code("None", NULL)
    if isinstance(value, Uint):
        return _Code(str(value.value), UINT)
    if isinstance(value, str):
        return _Code(literal(value), STRING, constant=value)
    kinds: dict[type, Primitive] = {bool: BOOL, int: INT, float: DOUBLE, bytes: BYTES}
    return _Code(literal(value), kinds[type(value)], _UNARY if isinstance(value, (int, float)) and value < 0 else _ATOM)


def _enum_value(expr: Select, scope: Scope) -> _Code | None:
    """Resolve `package.Enum.VALUE`."""
    parts = [expr.field]
    operand: Expr = expr.operand
    while isinstance(operand, Select):
        parts.append(operand.field)
        operand = operand.operand
    if not isinstance(operand, Ident) or operand.name in scope.variables:
        return None
    name = ".".join([operand.name, *reversed(parts)])
    found = scope.schema.enum_value(name)
    if found is None:
        return None
    enum, member = found
    return _Code(f"{scope.schema.class_of(enum)}.{member}", EnumType(enum))


def _descriptor(kind: MessageType, name: str, scope: Scope) -> FieldDescriptorProto:
    for descriptor in scope.schema.message(kind.full_name).field:
        if descriptor.name == name:
            return descriptor
    raise CelError(f"expected a field of {kind}, got {name}")


def _default(kind: Type, descriptor: FieldDescriptorProto, scope: Scope) -> str | None:
    if descriptor.label == FieldDescriptorProto.LABEL_REPEATED:
        return None
    if is_dynamic(kind):
        return "{0}"
    if isinstance(kind, MessageType):
        return f"({{0}} or {scope.schema.class_of(kind.full_name)}())"
    times = {TIMESTAMP: "cel.time_of({0})", DURATION: "cel.duration_of({0})"}
    return times.get(kind) if isinstance(kind, Primitive) else None


def _zero(kind: Type, scope: Scope) -> str:
    if isinstance(kind, EnumType):
        return f"{scope.schema.class_of(kind.full_name)}(0)"
    return {BOOL: "False", INT: "0", UINT: "0", DOUBLE: "0.0", STRING: '""', BYTES: 'b""'}[kind]  # type: ignore[index]


def _presence(text: str, kind: Type, descriptor: FieldDescriptorProto, may_raise: bool) -> _Code:
    if descriptor.label == FieldDescriptorProto.LABEL_REPEATED:
        return _Code(f"bool({text})", BOOL, _ATOM, may_raise)
    if isinstance(kind, (MessageType, Nullable)) or kind in (TIMESTAMP, DURATION) or descriptor.HasField("oneof_index"):
        return _comparison(_Code(text, kind, may_raise=may_raise), "is not", "is", _Code("None", NULL))
    if kind == BOOL:
        return _Code(text, BOOL, _ATOM, may_raise)
    if kind == DOUBLE:
        return _Code(f"cel.is_set({text})", BOOL, _ATOM, may_raise)
    zero = {STRING: '""', BYTES: 'b""'}.get(kind, "0") if isinstance(kind, Primitive) else "0"
    shown = f"int({text})" if isinstance(kind, EnumType) else text
    return _comparison(_Code(shown, kind, may_raise=may_raise), "!=", "==", _Code(zero, kind))


# Macros


def _macro_name(expr: Call) -> str:
    if len(expr.arguments) == 3 and expr.function != "map":
        raise CelError("expected a comprehension with one variable, got two")
    return expr.function


def _bool_predicate(macro: str, code: _Code) -> _Code:
    if code.type != BOOL:
        raise CelError(f"{macro}(): expected a condition that is a bool, got {code.type}")
    return code


def _quantifier(macro: str, quick: str, safe: str) -> Callable[[_Code, Variable, list[_Code]], _Code]:
    def write(source: _Code, variable: Variable, parts: list[_Code]) -> _Code:
        predicate = _bool_predicate(macro, parts[0])
        if predicate.may_raise:
            return _Code(f"cel.{safe}(lambda {variable.text}: {predicate.text}, {source.text})", BOOL, may_raise=True)
        text = f"{quick}({predicate.text} for {variable.text} in {source.text})"
        return _Code(text, BOOL, may_raise=source.may_raise)

    return write


def _exists_one(source: _Code, variable: Variable, parts: list[_Code]) -> _Code:
    predicate = _bool_predicate("exists_one", parts[0])
    text = f"sum(1 for {variable.text} in {source.text} if {predicate.text}) == 1"
    return _Code(text, BOOL, _COMPARE, source.may_raise or predicate.may_raise)


def _map_macro(source: _Code, variable: Variable, parts: list[_Code]) -> _Code:
    result = parts[-1]
    condition = f" if {_bool_predicate('map', parts[0]).at(_OR)}" if len(parts) == 2 else ""
    text = f"[{result.text} for {variable.text} in {source.text}{condition}]"
    return _Code(text, ListType(result.type), may_raise=source.may_raise or any(part.may_raise for part in parts))


def _filter(source: _Code, variable: Variable, parts: list[_Code]) -> _Code:
    predicate = _bool_predicate("filter", parts[0])
    text = f"[{variable.text} for {variable.text} in {source.text} if {predicate.at(_OR)}]"
    return _Code(text, ListType(variable.type), may_raise=source.may_raise or predicate.may_raise)


_MACROS: Final[dict[str, Callable[[_Code, Variable, list[_Code]], _Code]]] = {
    "all": _quantifier("all", "all", "all_of"),
    "exists": _quantifier("exists", "any", "any_of"),
    "exists_one": _exists_one,
    "existsOne": _exists_one,
    "map": _map_macro,
    "filter": _filter,
}


# Operators


def _logical(operator: str, word: str, helper: str, binds: int) -> Callable[[_Compiler, Sequence[Expr], Scope], _Code]:
    def write(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
        left, right = (compiler.solid(argument, scope) for argument in arguments)
        if (left.type, right.type) != (BOOL, BOOL):
            raise _no_overload(operator, (left, right))
        # The other side decides where one fails, whichever comes first.
        if left.may_raise:
            return _Code(f"cel.{helper}(lambda: {left.text}, lambda: {right.text})", BOOL, may_raise=True)
        # Type checkers give up on long chains; `right` is half of this one.
        after = right.at(binds + 1 if len(right.text) > _LONG else binds)
        return _Code(f"{left.at(binds)} {word} {after}", BOOL, binds, right.may_raise)

    return write


def _ternary(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
    condition = compiler.solid(arguments[0], scope)
    yes, no = (_as_int(compiler.or_null(argument, scope)) for argument in arguments[1:])
    kind = _common([yes.type, no.type]) or (yes.type if _same(yes.type, no.type) else None)
    if condition.type != BOOL or kind is None:
        raise _no_overload("_?_:_", (condition, yes, no))
    may_raise = condition.may_raise or yes.may_raise or no.may_raise
    return _Code(f"{yes.at(_OR)} if {condition.at(_OR)} else {no.text}", kind, _TERNARY, may_raise)


def _not(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
    operand = compiler.solid(arguments[0], scope)
    if operand.type != BOOL:
        raise _no_overload("!_", (operand,))
    if operand.negated is not None:
        return _Code(operand.negated, BOOL, _COMPARE, operand.may_raise, negated=operand.text)
    return _Code(f"not {operand.at(_COMPARE)}", BOOL, _NOT, operand.may_raise)


def _negative(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
    operand = _as_int(compiler.solid(arguments[0], scope))
    if operand.type == DOUBLE:
        return _Code(f"-{operand.at(_UNARY)}", DOUBLE, _UNARY, operand.may_raise)
    if operand.type == INT:
        return _Code(f"cel.int64(-{operand.at(_UNARY)})", INT, may_raise=True)
    raise _no_overload("-_", (operand,))


def _equality(operator: str) -> Callable[[_Compiler, Sequence[Expr], Scope], _Code]:
    def write(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
        left, right = (compiler.compile(argument, scope) for argument in arguments)
        for code in (left, right):
            _refuse_dynamic_parts(code.type)
        for one, other in ((left, right), (right, left)):
            if one.type == NULL:
                return _null_check(operator, other)
        # A wrapper that is null equals no value, so it needs no unwrapping.
        kinds = [_plain(_value_type(code.type)) for code in (left, right)]
        if not _same(kinds[0], kinds[1]):
            raise _no_overload(f"_{operator}_", (left, right))
        if not isinstance(left.type, Nullable) and not isinstance(right.type, Nullable):
            left, right = (compiler.solid(argument, scope) for argument in arguments)
        if left.type != right.type:
            left, right = _as_int(left), _as_int(right)
        if _may_hold_nan(left.type):
            text = f"cel.equal({left.text}, {right.text})"
            code = _Code(text, BOOL, may_raise=left.may_raise or right.may_raise)
            return code if operator == "==" else evolve(code, text=f"not {text}", binds=_NOT)
        return _comparison(left, operator, "!=" if operator == "==" else "==", right)

    return write


def _comparison(left: _Code, operator: str, opposite: str, right: _Code) -> _Code:
    one, other = left.at(_SUM), right.at(_SUM)
    may_raise = left.may_raise or right.may_raise
    return _Code(f"{one} {operator} {other}", BOOL, _COMPARE, may_raise, negated=f"{one} {opposite} {other}")


def _null_check(operator: str, code: _Code) -> _Code:
    if code.default is not None and not isinstance(code.type, Nullable):
        # An absent message reads as an empty one, so it is never null.
        return _Code(str(operator == "!="), BOOL)
    if not isinstance(code.type, Nullable) and code.type != NULL:
        raise _no_overload(f"_{operator}_", (code, _Code("None", NULL)))
    words = ("is", "is not") if operator == "==" else ("is not", "is")
    return _comparison(code, *words, _Code("None", NULL))


def _order(operator: str) -> Callable[[_Compiler, Sequence[Expr], Scope], _Code]:
    def write(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
        left, right = (_as_int(compiler.solid(argument, scope)) for argument in arguments)
        numbers = left.type in _NUMBERS and right.type in _NUMBERS
        if not numbers and not (left.type == right.type and left.type in _ORDERED):
            raise _no_overload(f"_{operator}_", (left, right))
        text = f"{left.at(_SUM)} {operator} {right.at(_SUM)}"
        return _Code(text, BOOL, _COMPARE, left.may_raise or right.may_raise)

    return write


def _membership(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
    right = compiler.solid(arguments[1], scope)
    # Null is in no list of values, but no key that a map could be asked for.
    left = (compiler.solid if isinstance(right.type, MapType) else compiler.or_null)(arguments[0], scope)
    if isinstance(right.type, MapType):
        kind = right.type.key
    elif isinstance(right.type, ListType):
        kind = right.type.item
    else:
        raise _no_overload("@in", (left, right))
    if not _same_part(kind, left.type):
        raise _no_overload("@in", (left, right))
    _refuse_dynamic_parts(kind)
    may_raise = left.may_raise or right.may_raise
    if kind is not None and (_value_type(kind) == DOUBLE or _may_hold_nan(kind)):
        return _Code(f"cel.contains({right.text}, {left.text})", BOOL, may_raise=may_raise)
    if kind != left.type:
        left = _as_int(left)
    if isinstance(kind, EnumType) and left.type == INT:
        right = _Code(f"map(int, {right.text})", right.type, may_raise=right.may_raise)
    return _comparison(left, "in", "not in", right)


_TIME_SUMS: Final = {
    ("+", TIMESTAMP, DURATION): ("cel.time_sum({0}, {1})", TIMESTAMP),
    ("+", DURATION, TIMESTAMP): ("cel.time_sum({1}, {0})", TIMESTAMP),
    ("+", DURATION, DURATION): ("cel.duration_sum({0}, {1})", DURATION),
    ("-", TIMESTAMP, TIMESTAMP): ("cel.time_difference({0}, {1})", DURATION),
    ("-", TIMESTAMP, DURATION): ("cel.time_sum({0}, -{1})", TIMESTAMP),
    ("-", DURATION, DURATION): ("cel.duration_sum({0}, -{1})", DURATION),
}


def _arithmetic(operator: str) -> Callable[[_Compiler, Sequence[Expr], Scope], _Code]:
    binds = _SUM if operator in "+-" else _PRODUCT

    def write(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
        left, right = (_as_int(compiler.solid(argument, scope)) for argument in arguments)
        may_raise = left.may_raise or right.may_raise
        text = f"{left.at(binds)} {operator} {right.at(binds + 1)}"
        times = (
            _TIME_SUMS.get((operator, left.type, right.type))
            if isinstance(left.type, Primitive) and isinstance(right.type, Primitive)
            else None
        )
        if times is not None:
            template, kind = times
            return _Code(template.format(left.at(_UNARY), right.at(_UNARY)), kind, may_raise=True)
        if not _same(left.type, right.type):
            raise _no_overload(f"_{operator}_", (left, right))
        if operator == "+" and (left.type in (STRING, BYTES) or isinstance(left.type, ListType)):
            return _Code(text, _sum_type(left.type, right.type), binds, may_raise)
        if left.type == DOUBLE and operator != "%":
            if operator == "/":
                return _Code(f"cel.quotient({left.text}, {right.text})", DOUBLE, may_raise=may_raise)
            return _Code(text, DOUBLE, binds, may_raise)
        if left.type not in (INT, UINT):
            raise _no_overload(f"_{operator}_", (left, right))
        if operator in "/%":
            text = f"cel.{'whole_quotient' if operator == '/' else 'remainder'}({left.text}, {right.text})"
        return _Code(f"cel.{'int64' if left.type == INT else 'uint64'}({text})", left.type, may_raise=True)

    return write


def _index(compiler: _Compiler, arguments: Sequence[Expr], scope: Scope) -> _Code:
    operand, index = (compiler.solid(argument, scope) for argument in arguments)
    return compiler._item(operand, index)  # pyright: ignore[reportPrivateUsage]


_SPECIAL: Final[dict[str, Callable[[_Compiler, Sequence[Expr], Scope], _Code]]] = {
    "_&&_": _logical("_&&_", "and", "both", _AND),
    "_||_": _logical("_||_", "or", "either", _OR),
    "_?_:_": _ternary,
    "!_": _not,
    "-_": _negative,
    "@in": _membership,
    "_[_]": _index,
    **{f"_{operator}_": _equality(operator) for operator in ("==", "!=")},
    **{f"_{operator}_": _order(operator) for operator in ("<", "<=", ">", ">=")},
    **{f"_{operator}_": _arithmetic(operator) for operator in "+-*/%"},
}
