"""Literals and bindings as short texts."""

from __future__ import annotations

from typing import Any

__all__ = ["literal_text", "promise_text", "scalar_text"]


def promise_text(binding: Any) -> str:  # a BindingData or None
    """Return where the value of a binding comes from, or the value: `n0.o0`, `inputs.day`, `[1, 2]`."""
    if binding is None:
        return "nothing"
    if binding.promise is not None:
        path = "".join(
            f".{part.string_value}" if part.string_value is not None else f"[{part.int_value}]"
            for part in binding.promise.attr_path
        )
        return f"{binding.promise.node_id or 'inputs'}.{binding.promise.var}{path}"
    if binding.collection is not None:
        return "[" + ", ".join(map(promise_text, binding.collection.bindings)) + "]"
    if binding.map is not None:
        return "{" + ", ".join(f"{key}: {promise_text(item)}" for key, item in binding.map.bindings.items()) + "}"
    if binding.scalar is not None:
        return scalar_text(binding.scalar)
    return "nothing"


def scalar_text(scalar: Any) -> str:  # a Scalar
    """Return a scalar as a short text."""
    if scalar.primitive is not None:
        value = scalar.primitive.value
        return repr(value) if isinstance(value, str) else str(value)
    if scalar.none_type is not None:
        return "None"
    if scalar.union is not None and scalar.union.value is not None:
        return literal_text(scalar.union.value)
    uri = getattr(scalar.blob or scalar.schema or scalar.structured_dataset, "uri", None)
    if uri is not None:
        return str(uri)
    if scalar.generic is not None:
        import json

        return json.dumps(scalar.generic, ensure_ascii=False)
    return "..." if scalar.binary is not None or scalar.error is not None else "nothing"


def literal_text(literal: Any) -> str:  # a Literal or None
    """Return a literal as a short text."""
    if literal is None:
        return "nothing"
    if literal.scalar is not None:
        return scalar_text(literal.scalar)
    if literal.collection is not None:
        return "[" + ", ".join(map(literal_text, literal.collection.literals)) + "]"
    if literal.map is not None:
        return "{" + ", ".join(f"{key}: {literal_text(item)}" for key, item in literal.map.literals.items()) + "}"
    return "..."
