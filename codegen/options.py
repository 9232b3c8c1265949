"""The options that the command line and the protoc plugin have in common, checked."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from .config import Config
from .errors import CodegenError
from .shipped import EXTERNALS, PACKAGE

__all__ = ["config_for", "externals_of"]


def config_for(package: str, externals: dict[str, str], command: str) -> Config:
    """Make the configuration for somebody's tree.

    Args:
        package: the Python package that mirrors the root of the tree.
        externals: packages that hold modules made before, by the beginning of the `.proto` path.
        command: what the headers of the files name as their maker.

    Returns:
        The configuration.

    Raises:
        CodegenError: a package is not one that Python can import, or is flytemodels' own.
    """
    _check_package("package", package)
    if package.partition(".")[0] == PACKAGE:
        raise CodegenError(f"package: expected a package of your own, got {package}")
    return Config(package=package, command=command, externals={**externals, **EXTERNALS})


def externals_of(texts: Iterable[str]) -> dict[str, str]:
    """Read options of the form `PREFIX=PACKAGE`.

    Raises:
        CodegenError: one has another form.
    """
    found: dict[str, str] = {}
    for text in texts:
        prefix, equals, package = text.rpartition("=")
        if not (equals and prefix):
            raise CodegenError(f"external: expected PREFIX=PACKAGE, got {text!a}")
        _check_package("external", package)
        found[prefix] = package
    return found


def _check_package(option: str, package: str) -> None:
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in package.split(".")):
        raise CodegenError(f"{option}: expected the dotted name of a Python package, got {package!a}")
