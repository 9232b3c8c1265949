"""Flyte's files: open, read, compare, rewrite, check and draw what Flyte and its SDKs write.

Names are loaded when they are first used.

    from flytemodels import files

    with files.open("flyte-package.tgz") as package:
        task = package["task/shop.tasks.train"]
        print(task.images, task.message)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytemodels._model.lazy_package import lazy_package

if TYPE_CHECKING:
    from flytemodels.files._archives import Member
    from flytemodels.files._changes import Change
    from flytemodels.files._check.findings import Finding
    from flytemodels.files._check.package import check
    from flytemodels.files._detection import detect, message_type
    from flytemodels.files._diff import Diff, Replacement, diff
    from flytemodels.files._errors import FileError
    from flytemodels.files._graphs import Graph, graph
    from flytemodels.files._images import ImagePlace, image_places, images
    from flytemodels.files._limits import Limits
    from flytemodels.files._opening import open
    from flytemodels.files._package import Entity, Package
    from flytemodels.files._rewriting import Rewriting, set_fields, set_images
    from flytemodels.files._unpacking import extract, pack

__all__ = [
    "Change",
    "Diff",
    "Entity",
    "FileError",
    "Finding",
    "Graph",
    "ImagePlace",
    "Limits",
    "Member",
    "Package",
    "Replacement",
    "Rewriting",
    "check",
    "detect",
    "diff",
    "extract",
    "graph",
    "image_places",
    "images",
    "message_type",
    "open",
    "pack",
    "set_fields",
    "set_images",
]

# Type checkers must not see __getattr__: with it, every misspelt name would exist for them.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "_archives": ("Member",),
            "_changes": ("Change",),
            "_check.findings": ("Finding",),
            "_check.package": ("check",),
            "_detection": ("detect", "message_type"),
            "_diff": ("Diff", "Replacement", "diff"),
            "_errors": ("FileError",),
            "_graphs": ("Graph", "graph"),
            "_images": ("ImagePlace", "image_places", "images"),
            "_limits": ("Limits",),
            "_opening": ("open",),
            "_package": ("Entity", "Package"),
            "_rewriting": ("Rewriting", "set_fields", "set_images"),
            "_unpacking": ("extract", "pack"),
        },
    )
