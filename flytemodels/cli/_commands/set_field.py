"""`flytemodels set`."""

from __future__ import annotations

import argparse

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE
from flytemodels.cli._options import add_kind, add_output
from flytemodels.cli._rewrite import assignments, finish

DESCRIPTION = """
Set fields of the entities in a package. A path is set in every entity that has the message which it leads to; --only
and --kind choose. Items of lists are named by key, id, name or index: template.container.env[TZ].value.

short names:
  version             of all entities, and of the references between them
  env.NAME            an environment variable of the container
  requests.CPU        a resource (cpu, mem, gpu, ephemeral_storage); limits.CPU likewise
  retries timeout interruptible cache_version pod_template_name image

Values are text for strings, JSON for everything else; null makes a field absent.
"""
EXAMPLE = """
flytemodels set pkg.tgz version=v2 env.TZ=UTC -o new.tgz
flytemodels set pkg.tgz retries=5 limits.mem=4Gi --only train --in-place
flytemodels set pkg.tgz spec.entity_metadata.schedule.cron_schedule.schedule="0 4 * * *" --only nightly_emea --dry-run
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE", help="a package, a folder or a message; - for stdin")
    parser.add_argument("values", nargs="+", metavar="PATH=VALUE", help="a field and its new value")
    parser.add_argument("--only", metavar="NAME", help="change this entity only")
    add_kind(parser)
    add_output(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Set the fields."""
    from flytemodels import files

    values = assignments(options.values, "PATH=VALUE")
    with console.opened(options.file) as package:
        finish(files.set_fields(package, values, only=options.only, kind=options.kind), options, console)
    return FINE
