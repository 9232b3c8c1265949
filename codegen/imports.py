"""What a name is called inside one module: plain where it can be, by another name where something hides it.

Two things can hide a name. A class of the module's own may have it (`Message`, `datetime`, `str`). Or a class body in
which it is used may have it: a field called `datetime` hides the module from the annotations below it, for type
checkers and at run time alike. Nothing else is ever renamed, so most modules have no such name at all.

Lowering walks a module twice: once to note which names it uses where (`Uses`), once with the names decided (`Names`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from attrs import Factory, define, frozen

from .model import Import

__all__ = ["Namer", "Names", "Scope", "Symbol", "Uses"]

Scope = frozenset[str]
"""The names that a class body defines; empty at the top of a module."""

_WHOLE_MODULES: Final = frozenset({"datetime"})
"""Modules that are imported whole: `datetime.datetime` says more than `datetime`."""


@frozen(order=True)
class Symbol:
    """A thing with a name.

    Attributes:
        module: where it is defined; "" for the module being made.
        path: its name there, dotted for a nested class.
    """

    module: str
    path: str

    @property
    def head(self) -> str:
        """The identifier that must not be hidden where the thing is used."""
        return self.module if self.module in _WHOLE_MODULES else self.path.partition(".")[0]

    @property
    def binding(self) -> tuple[str, str]:
        """What its import, or its definition, binds: `Outer.A` and `Outer.B` come in by one name."""
        return self.module, self.head

    @property
    def text(self) -> str:
        """How it is written when its head is not renamed."""
        return f"{self.module}.{self.path}" if self.module in _WHOLE_MODULES else self.path

    def renamed(self, head: str) -> str:
        """Write it with another head."""
        return head + self.text[len(self.head) :]

    @property
    def imported(self) -> bool:
        """Whether an import line brings it."""
        return self.module not in ("", "builtins")


class Namer(Protocol):
    """Returns the name of a symbol for a place in the module."""

    def name(self, symbol: Symbol, scope: Scope = frozenset()) -> str:
        """Name a symbol.

        Args:
            symbol: what to name.
            scope: the names of the class body in which the name is used.

        Returns:
            The text to print.
        """
        ...


@define
class Uses:
    """The first pass: notes every use, and returns plain names."""

    own: Scope
    scopes: dict[Symbol, set[Scope]] = Factory(dict[Symbol, set[Scope]])

    def name(self, symbol: Symbol, scope: Scope = frozenset()) -> str:
        """Note the use. See `Namer.name`."""
        self.scopes.setdefault(symbol, set()).add(scope)
        return symbol.text


@frozen
class Names:
    """The second pass: every name is decided.

    Attributes:
        own: the names of the module's own classes.
        bindings: what the module uses, as `(module, head)`: symbols with the same import share their fate.
        others: another head for those whose plain one is hidden somewhere. An import has it throughout the module; the
            module's own classes and builtins only where it has to be.
    """

    own: Scope
    bindings: frozenset[tuple[str, str]]
    others: Mapping[tuple[str, str], str]

    def name(self, symbol: Symbol, scope: Scope = frozenset()) -> str:
        """Return the decided name. See `Namer.name`."""
        other = self.others.get(symbol.binding)
        if other is None:
            return symbol.text
        hidden = symbol.head in scope or (symbol.module == "builtins" and symbol.head in self.own)
        return symbol.renamed(other) if hidden or symbol.imported else symbol.text

    @staticmethod
    def decide(uses: Uses) -> Names:
        """Decide on the names of a module.

        Args:
            uses: what the first pass noted.

        Returns:
            The names. They depend on what is used, not on the order of the uses.
        """
        scopes: dict[tuple[str, str], Scope] = {}
        for symbol, places in uses.scopes.items():
            scopes[symbol.binding] = scopes.get(symbol.binding, Scope()).union(*places)
        plain = {*uses.own, *(head for module, head in scopes if module == "builtins")}
        taken = plain.union(*scopes.values(), (head for _, head in scopes))
        builtins = _free("builtins", taken)
        others: dict[tuple[str, str], str] = {}
        for binding, around in sorted(scopes.items()):
            module, head = binding
            if module == "builtins":
                if head in around or head in uses.own:
                    others[binding] = f"{builtins}.{head}"
            elif head in around or (module and head in plain):
                others[binding] = _free(head, taken)
            else:
                plain.add(head)
        return Names(uses.own, frozenset(scopes), others)

    def imports(self) -> tuple[Import, ...]:
        """List the imports that the module needs, sorted; without `from __future__`."""
        found: set[Import] = set()
        for binding in self.bindings:
            module, head = binding
            other = self.others.get(binding, "")
            if module == "builtins" and other:
                found.add(Import("builtins", "", other.partition(".")[0]))
            elif module not in ("", "builtins"):
                found.add(Import(module, "" if module in _WHOLE_MODULES else head, other))
        return tuple(sorted(found))

    def aliases(self) -> list[tuple[str, str]]:
        """List the second names that the module's own classes need, as `(name, class)`, sorted."""
        return sorted((other, head) for (module, head), other in self.others.items() if not module)


def _free(head: str, taken: set[str]) -> str:
    """Find a name that nothing in the module has, and take it. (One underscore: Python mangles two.)"""
    base = f"_{head.lstrip('_')}"
    number = 1
    while (name := base if number == 1 else f"{base}{number}") in taken:
        number += 1
    taken.add(name)
    return name
