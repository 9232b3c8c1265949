"""`flytemodels set-image`."""

from __future__ import annotations

import argparse

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE
from flytemodels.cli._options import add_output
from flytemodels.cli._rewrite import assignments, finish

DESCRIPTION = """
Replace container images everywhere in a package: in containers, pods with sidecars and init containers, pod templates,
overrides of nodes, array nodes, subworkflows, and inside the serialized context of dynamic tasks (_F_SS_C). An OLD
image without tag and digest stands for all of them. All other files keep their bytes, and all files their order and
times.
"""
EXAMPLE = """
flytemodels set-image pkg.tgz ghcr.io/example/shop:v1=ghcr.io/example/shop:v2 -o new.tgz
flytemodels set-image pkg.tgz --all registry.local/shop:test --dry-run
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE", help="a package, a folder or a message; - for stdin")
    parser.add_argument("images", nargs="*", metavar="OLD=NEW", help="an image and the one that takes its place")
    parser.add_argument("--all", metavar="NEW", help="put this image in the place of all others")
    parser.add_argument("--only", metavar="NAME", help="change this entity only")
    add_output(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Replace the images."""
    from flytemodels import files

    images = dict(assignments(options.images, "OLD=NEW"))
    if not images and options.all is None:
        raise ValueError("expected OLD=NEW or --all NEW, got neither")
    for new in [*images.values(), *([options.all] if options.all is not None else [])]:
        if not new or any(character.isspace() for character in new):
            raise ValueError(f"expected the name of an image, got {new!r}")
    with console.opened(options.file) as package:
        finish(files.set_images(package, images, all=options.all, only=options.only), options, console)
    return FINE
