"""Expressions as trees, and the parser that makes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from attrs import frozen

from .errors import CelError

__all__ = ["Call", "Expr", "Ident", "ListOf", "Literal", "MapOf", "Select", "Uint", "parse"]


@frozen
class Uint:
    """An unsigned literal, such as `5u`."""

    value: int


@frozen
class Literal:
    """A value: None, bool, int, Uint, float, str or bytes."""

    value: bool | int | float | str | bytes | Uint | None


@frozen
class Ident:
    """A name."""

    name: str


@frozen
class Select:
    """`operand.field`."""

    operand: Expr
    field: str


@frozen
class Call:
    """A call, `target.function(arguments)` or without a target; operators are named `_+_`, `!_`, `_?_:_`, `_[_]`."""

    function: str
    target: Expr | None
    arguments: tuple[Expr, ...]


@frozen
class ListOf:
    """`[a, b]`."""

    items: tuple[Expr, ...]


@frozen
class MapOf:
    """`{a: b}`."""

    entries: tuple[tuple[Expr, Expr], ...]


Expr: TypeAlias = Literal | Ident | Select | Call | ListOf | MapOf

_TOKEN: Final = re.compile(
    r"""
    (?P<space>[ \t\r\n\f]+ | //[^\n]*)
  | (?P<float>[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)? | [0-9]+[eE][+-]?[0-9]+ | \.[0-9]+(?:[eE][+-]?[0-9]+)?)
  | (?P<int>(?:0[xX][0-9a-fA-F]+ | [0-9]+)[uU]?)
  | (?P<string>[bB]?(?:
      \"\"\"(?s:.*?)(?<!\\)\"\"\" | '''(?s:.*?)(?<!\\)''' | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*'
    ))
  | (?P<ident>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<op>&&|\|\||==|!=|<=|>=|[-+*/%!<>?:.,(){}\[\]])
    """,
    re.VERBOSE,
)
_RAW_STRING: Final = re.compile(r"""[bB]?[rR][bB]?(?:\"\"\".*?\"\"\"|'''.*?'''|"[^"\n]*"|'[^'\n]*')""", re.DOTALL)
_RELATIONS: Final = ("==", "!=", "<=", ">=", "<", ">")
_LITERALS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}
_RESERVED: Final = frozenset(
    {"as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop"}
    | {"namespace", "package", "return", "var", "void", "while"}
)
_ESCAPE: Final = re.compile(
    r"\\(?:x[0-9a-fA-F]{2}|X[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2}|.)", re.DOTALL
)
_SIMPLE_ESCAPES: Final = dict(zip("abfnrtv\\?\"'`", "\a\b\f\n\r\t\v\\?\"'`", strict=True))
_MAX_DEPTH: Final = 100


@frozen
class _Token:
    kind: str
    text: str

    def shown(self) -> str:
        """Write it as errors show it."""
        return repr(self.text) if self.text else "the end of the expression"


def parse(source: str) -> Expr:
    """Parse an expression.

    Args:
        source: its text.

    Returns:
        The tree. Macros such as `has` are calls in it.

    Raises:
        CelError: it is not CEL.
    """
    parser = _Parser(list(_tokens(source)))
    expr = parser.expr()
    parser.expect("end", "")
    return expr


def _tokens(source: str) -> list[_Token]:
    found: list[_Token] = []
    pos = 0
    while pos < len(source):
        match = _RAW_STRING.match(source, pos) or _TOKEN.match(source, pos)
        if match is None:
            raise CelError(f"expected a token of CEL, got {source[pos : pos + 10]!r}")
        kind = match.lastgroup or "string"
        if kind != "space":
            found.append(_Token(kind, match[0]))
        pos = match.end()
    return [*found, _Token("end", "")]


class _Parser:
    """A recursive-descent parser; one method per level of precedence."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.pos = 0
        self.depth = 0

    @property
    def token(self) -> _Token:
        return self.tokens[self.pos]

    def take(self, *texts: str) -> str | None:
        """Take an operator, if it is next."""
        if self.token.kind in ("op", "ident") and self.token.text in texts:
            self.pos += 1
            return self.tokens[self.pos - 1].text
        return None

    def expect(self, kind: str, what: str) -> str:
        if self.token.kind != kind or (what and self.token.text != what):
            raise CelError(f"expected {what or kind}, got {self.token.shown()}")
        self.pos += 1
        return self.tokens[self.pos - 1].text

    def expr(self) -> Expr:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise CelError(f"expected at most {_MAX_DEPTH} levels of nesting, got more")
        condition = self._either()
        if self.take("?"):
            yes = self._either()
            self.expect("op", ":")
            condition = Call("_?_:_", None, (condition, yes, self.expr()))
        self.depth -= 1
        return condition

    def _either(self) -> Expr:
        terms = [self._both()]
        while self.take("||"):
            terms.append(self._both())
        return _balanced("_||_", terms)

    def _both(self) -> Expr:
        terms = [self._relation()]
        while self.take("&&"):
            terms.append(self._relation())
        return _balanced("_&&_", terms)

    def _relation(self) -> Expr:
        left = self._sum()
        while operator := self.take(*_RELATIONS, "in"):
            left = Call("@in" if operator == "in" else f"_{operator}_", None, (left, self._sum()))
        return left

    def _sum(self) -> Expr:
        left = self._product()
        while operator := self.take("+", "-"):
            left = Call(f"_{operator}_", None, (left, self._product()))
        return left

    def _product(self) -> Expr:
        left = self._unary()
        while operator := self.take("*", "/", "%"):
            left = Call(f"_{operator}_", None, (left, self._unary()))
        return left

    def _unary(self) -> Expr:
        if self.take("!"):
            return Call("!_", None, (self._unary(),))
        if self.take("-"):
            if self.token.kind in ("int", "float") and self.token.text[-1] not in "uU":
                self.tokens[self.pos] = _Token(self.token.kind, f"-{self.token.text}")
                return self._member()
            return Call("-_", None, (self._unary(),))
        return self._member()

    def _member(self) -> Expr:
        left = self._primary()
        while True:
            if self.take("."):
                if self.token.text == "?":
                    raise CelError("expected a field, got an optional selection (.?)")
                name = self.expect("ident", "")
                left = Call(name, left, self._arguments(")")) if self.take("(") else Select(left, name)
            elif self.take("["):
                if self.take("?"):
                    raise CelError("expected an index, got an optional one ([?])")
                index = self.expr()
                self.expect("op", "]")
                left = Call("_[_]", None, (left, index))
            elif self.token.text == "{" and isinstance(left, (Ident, Select)):
                raise CelError("expected an operator, got the construction of a message")
            else:
                return left

    def _arguments(self, end: str) -> tuple[Expr, ...]:
        found: list[Expr] = []
        while not self.take(end):
            found.append(self.expr())
            if not self.take(","):
                self.expect("op", end)
                break
        return tuple(found)

    def _primary(self) -> Expr:
        if self.take("("):
            inner = self.expr()
            self.expect("op", ")")
            return inner
        if self.take("["):
            return ListOf(self._arguments("]"))
        if self.take("{"):
            return MapOf(self._entries())
        self.take(".")  # a name from the root: all are
        token = self.token
        self.pos += 1
        if token.kind == "int":
            return Literal(_integer(token.text))
        if token.kind == "float":
            return Literal(float(token.text))
        if token.kind == "string":
            return Literal(_string(token.text))
        if token.kind == "ident":
            return self._name(token.text)
        raise CelError(f"expected an expression, got {token.shown()}")

    def _name(self, name: str) -> Expr:
        if name in _LITERALS:
            return Literal(_LITERALS[name])
        if name in _RESERVED:
            raise CelError(f"expected a name, got the reserved word {name}")
        return Call(name, None, self._arguments(")")) if self.take("(") else Ident(name)

    def _entries(self) -> tuple[tuple[Expr, Expr], ...]:
        found: list[tuple[Expr, Expr]] = []
        while not self.take("}"):
            key = self.expr()
            self.expect("op", ":")
            found.append((key, self.expr()))
            if not self.take(","):
                self.expect("op", "}")
                break
        return tuple(found)


def _balanced(function: str, terms: Sequence[Expr]) -> Expr:
    """Join terms so that long chains, such as generators write, make no deep trees. The grouping does not matter."""
    if len(terms) == 1:
        return terms[0]
    middle = len(terms) // 2
    return Call(function, None, (_balanced(function, terms[:middle]), _balanced(function, terms[middle:])))


def _integer(text: str) -> int | Uint:
    unsigned = text[-1] in "uU"
    digits = text.rstrip("uU")
    value = int(digits, 16) if "x" in digits.lower() else int(digits)
    if unsigned:
        if value >= 1 << 64:
            raise CelError(f"expected a number within a uint64, got {text}")
        return Uint(value)
    if not -(1 << 63) <= value < 1 << 63:
        raise CelError(f"expected a number within an int64, got {text}")
    return value


def _string(token: str) -> str | bytes:
    quote = re.search("[\"']", token)
    assert quote is not None
    prefix = token[: quote.start()].lower()
    body = token[quote.start() :]
    size = 3 if body[:3] in ('"""', "'''") else 1
    body = body[size:-size].replace("\r\n", "\n")
    if "b" in prefix:
        return _bytes(body, "r" in prefix)
    return body if "r" in prefix else _ESCAPE.sub(lambda match: chr(_code(match[0])), body)


def _bytes(body: str, raw: bool) -> bytes:
    if raw:
        return body.encode()
    out = bytearray()
    pos = 0
    for match in _ESCAPE.finditer(body):
        out += body[pos : match.start()].encode()
        code = _code(match[0])
        out += bytes([code]) if match[0][1] not in "uU" else chr(code).encode()
        pos = match.end()
    return bytes(out) + body[pos:].encode()


def _code(escape: str) -> int:
    simple = _SIMPLE_ESCAPES.get(escape[1])
    if simple is not None:
        return ord(simple)
    if escape[1] in "xXuU" and len(escape) > 2:
        return int(escape[2:], 16)
    if escape[1:].isdigit() and len(escape) == 4:
        return int(escape[1:], 8)
    raise CelError(f"expected an escape sequence, got {escape}")
