"""Packages made from the text of `.proto` files, for tests that need messages of their own."""

from __future__ import annotations

import importlib
import itertools
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from google.protobuf import descriptor_pool, message_factory

from codegen.config import Config
from codegen.flyte import EXTERNALS, PROTOS
from codegen.generate import generate
from codegen.load import Loaded, load
from codegen.write import write

__all__ = ["Made", "loaded", "make", "texts"]

_numbers = itertools.count(1)


def loaded(folder: Path, files: Mapping[str, str]) -> Loaded:
    """Compile `.proto` files.

    Args:
        folder: an empty folder to put them into.
        files: their texts by path. `syntax = "proto3";` is added where no line begins with `syntax` or `edition`.

    Returns:
        The descriptors.
    """
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = textwrap.dedent(text).lstrip("\n")
        target.write_text(text if text.startswith(("syntax", "edition", "// ")) else f'syntax = "proto3";\n{text}')
    return load(folder, (PROTOS,))


def texts(folder: Path, files: Mapping[str, str], **config: Any) -> dict[str, str]:
    """Generate modules from `.proto` files.

    Args:
        folder: an empty folder.
        files: texts by path, as for `loaded`.
        config: attributes of `codegen.config.Config`; the package is `made` unless it is given.

    Returns:
        The texts of the modules by path.
    """
    return generate(loaded(folder, files), Config(**{"package": "made", "externals": EXTERNALS, **config}))


class Made:
    """A package made from `.proto` files, ready to be imported."""

    def __init__(self, package: str, descriptors: Loaded) -> None:
        self.package = package
        self._pool = descriptor_pool.DescriptorPool()
        for file in descriptors.files:
            self._pool.AddSerializedFile(file.SerializeToString())

    def module(self, name: str) -> ModuleType:
        """Import a module of it.

        Args:
            name: its name below the package.

        Returns:
            The module.
        """
        return importlib.import_module(f"{self.package}.{name}")

    def official(self, full_name: str) -> Any:  # official classes have no types of their own
        """Return the class that google.protobuf makes of a message.

        Args:
            full_name: the message's protobuf name.

        Returns:
            The class.
        """
        return message_factory.GetMessageClass(self._pool.FindMessageTypeByName(full_name))


def make(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    files: Mapping[str, str],
    **config: Any,  # as for `texts`
) -> Made:
    """Generate a package that can be imported until the test ends.

    Args:
        folder: an empty folder.
        monkeypatch: puts the package's folder on `sys.path`.
        files: texts by path, as for `loaded`.
        config: attributes of `codegen.config.Config`, the package excepted: each one has its own.

    Returns:
        The package.
    """
    package = f"made_{next(_numbers)}"
    descriptors = loaded(folder / "protos", files)
    write(generate(descriptors, Config(**{"package": package, "externals": EXTERNALS, **config})), folder / "out")
    monkeypatch.syspath_prepend(str(folder / "out"))
    # The import system may have looked into the folder before it was filled.
    importlib.invalidate_caches()
    assert package not in sys.modules
    return Made(package, descriptors)
