"""Stage 4: compare with what is there, and write what differs. Nothing is written before everything is rendered."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from .errors import CodegenError

__all__ = ["Difference", "compare", "write"]

_MARK: Final = "# Made "
"""How the first line of every generated file begins."""


@frozen
class Difference:
    """How a folder differs from what would be generated. Paths are relative to the folder.

    Attributes:
        missing: files that are not there.
        changed: files with other contents.
        orphaned: files that an earlier run made, or that someone put among the generated ones.
    """

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    orphaned: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.changed or self.orphaned)

    def __str__(self) -> str:
        kinds = {"missing": self.missing, "changed": self.changed, "left over": self.orphaned}
        return "\n".join(f"{kind}: {path}" for kind, paths in kinds.items() for path in paths)


def compare(texts: Mapping[str, str], out: Path) -> Difference:
    """Compare a folder with what would be generated.

    Args:
        texts: the files, by their paths from `out`.
        out: the folder that holds the package.

    Returns:
        What differs.
    """
    there = {path for path in texts if (out / path).is_file()}
    return Difference(
        missing=tuple(sorted(texts.keys() - there)),
        changed=tuple(sorted(path for path in there if (out / path).read_bytes() != texts[path].encode())),
        orphaned=tuple(sorted(_present(texts, out) - texts.keys())),
    )


def _present(texts: Mapping[str, str], out: Path) -> set[str]:
    """Find the files in the folders that belong to the generator: those where it makes an `__init__.py`."""
    owned = {path.removesuffix("/__init__.py") for path in texts if path.endswith("/__init__.py")}
    roots = {folder for folder in owned if folder.rpartition("/")[0] not in owned}
    found = (path for root in roots for path in (out / root).rglob("*") if path.is_file())
    return {path.relative_to(out).as_posix() for path in found if "__pycache__" not in path.parts}


def write(texts: Mapping[str, str], out: Path) -> Difference:
    """Bring a folder up to date: write what differs, remove what an earlier run left.

    Args:
        texts: the files, by their paths from `out`.
        out: the folder that holds the package.

    Returns:
        What was mended.

    Raises:
        CodegenError: a file among the generated ones was not generated; nothing is written then.
    """
    difference = compare(texts, out)
    strangers = [path for path in difference.orphaned if not _is_generated(out / path)]
    if strangers:
        raise CodegenError(
            "\n".join(
                f"{path}: expected a generated file, got another one in a generated folder; move it"
                for path in strangers
            )
        )
    for path in (*difference.missing, *difference.changed):
        _replace(out / path, texts[path])
    for path in difference.orphaned:
        (out / path).unlink()
    return difference


def _is_generated(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MARK)) == _MARK.encode()


def _replace(path: Path, text: str) -> None:
    """Write beside the file and rename, so that an interrupted run leaves the old text or the new."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_bytes(text.encode())
    os.replace(fresh, path)
