# Made by `make codegen`. Do not edit.
"""The module of each top-level message under `datacatalog`, by its full protobuf name."""

from __future__ import annotations

from typing import Final

_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "flytemodels.flyteidl.datacatalog.datacatalog": (
        "datacatalog.AddTagRequest",
        "datacatalog.AddTagResponse",
        "datacatalog.Artifact",
        "datacatalog.ArtifactData",
        "datacatalog.ArtifactPropertyFilter",
        "datacatalog.CreateArtifactRequest",
        "datacatalog.CreateArtifactResponse",
        "datacatalog.CreateDatasetRequest",
        "datacatalog.CreateDatasetResponse",
        "datacatalog.Dataset",
        "datacatalog.DatasetID",
        "datacatalog.DatasetPropertyFilter",
        "datacatalog.FilterExpression",
        "datacatalog.GetArtifactRequest",
        "datacatalog.GetArtifactResponse",
        "datacatalog.GetDatasetRequest",
        "datacatalog.GetDatasetResponse",
        "datacatalog.GetOrExtendReservationRequest",
        "datacatalog.GetOrExtendReservationResponse",
        "datacatalog.KeyValuePair",
        "datacatalog.ListArtifactsRequest",
        "datacatalog.ListArtifactsResponse",
        "datacatalog.ListDatasetsRequest",
        "datacatalog.ListDatasetsResponse",
        "datacatalog.Metadata",
        "datacatalog.PaginationOptions",
        "datacatalog.Partition",
        "datacatalog.PartitionPropertyFilter",
        "datacatalog.ReleaseReservationRequest",
        "datacatalog.ReleaseReservationResponse",
        "datacatalog.Reservation",
        "datacatalog.ReservationID",
        "datacatalog.SinglePropertyFilter",
        "datacatalog.Tag",
        "datacatalog.TagPropertyFilter",
        "datacatalog.UpdateArtifactRequest",
        "datacatalog.UpdateArtifactResponse",
    ),
}

MODULES: Final[dict[str, str]] = {name: module for module, names in _NAMES.items() for name in names}
