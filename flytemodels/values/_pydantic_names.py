"""JSON schemas of pydantic models as Flyte 2 writes them: enums by the names of their members."""

from __future__ import annotations

import enum
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

__all__ = ["NamesSchema"]


class NamesSchema(GenerateJsonSchema):
    """Lists the names of an enum's members instead of their values."""

    def enum_schema(self, schema: Any) -> JsonSchemaValue:  # pydantic's own schema of the enum
        """Return the schema of an enum."""
        made = super().enum_schema(schema)
        cls = schema.get("cls")
        if isinstance(cls, type) and issubclass(cls, enum.Enum) and "enum" in made:
            made["enum"] = [member.name for member in cls]
        return made
