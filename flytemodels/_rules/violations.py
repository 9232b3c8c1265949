"""What a check of a message finds."""

from __future__ import annotations

import json
from dataclasses import dataclass

__all__ = ["FieldPath", "FieldPathElement", "Violation"]


@dataclass(frozen=True, slots=True)
class FieldPathElement:
    """One step of a path: a field, and where it matters, one of its items. What `buf.validate.FieldPathElement` holds.

    Attributes:
        field_name: the field's name in the `.proto`; the oneof's name where a required oneof is not set; an extension's
            full name in brackets.
        field_number: the field's number; None for a oneof.
        field_type: the number of the field's type in `google.protobuf.FieldDescriptorProto.Type`; None for a oneof.
        key_type: the same of a map's keys, where `subscript` is a key.
        value_type: the same of a map's values, where `subscript` is a key.
        subscript: the index in a list or the key in a map; None for the field as a whole.
    """

    field_name: str
    field_number: int | None = None
    field_type: int | None = None
    key_type: int | None = None
    value_type: int | None = None
    subscript: int | bool | str | None = None

    def __str__(self) -> str:
        if self.subscript is None:
            return self.field_name
        return f"{self.field_name}[{json.dumps(self.subscript, ensure_ascii=False)}]"


@dataclass(frozen=True, slots=True)
class FieldPath:
    """Where something is, from the outermost message inwards.

    As text it is `run_id.name`, `items[2]`, `labels["a"]`; the empty path, of the message as a whole, is "".

    Attributes:
        elements: the steps.
    """

    elements: tuple[FieldPathElement, ...] = ()

    def __str__(self) -> str:
        return ".".join(map(str, self.elements))


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule that a message breaks.

    Attributes:
        path: the value that breaks it.
        rule_id: the rule, as programs compare it: `string.max_len`, `required`, or the id of a CEL rule.
        message: what is wrong, for people. Standard rules never quote the value; a rule in CEL may.
        for_key: True where the rule is about the key of a map's entry, not about its value.
        rule: where the rule is set in `buf.validate.FieldRules`; empty for rules of messages and oneofs.
    """

    path: FieldPath
    rule_id: str
    message: str
    for_key: bool = False
    rule: FieldPath = FieldPath()

    def __str__(self) -> str:
        where = f"{self.path} (key)" if self.for_key else str(self.path)
        return f"{where}: {self.message} [{self.rule_id}]" if where else f"{self.message} [{self.rule_id}]"
