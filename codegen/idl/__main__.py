"""Print the `.proto` files of the pinned releases into `codegen/protos/`: `python -m codegen.idl`."""

from __future__ import annotations

import sys

from ..flyte import PROTOS
from .errors import IdlError
from .releases import RELEASES
from .texts import texts

__all__ = ["main"]


def main() -> int:
    """Print all files into codegen/protos/, and remove what earlier releases had.

    Returns:
        The exit status.
    """
    try:
        printed = {PROTOS / name: text for name, text in texts().items()}
    except IdlError as error:
        print(f"codegen.idl: {error}", file=sys.stderr)
        return 1
    for stale in set(PROTOS.rglob("*.proto")) - printed.keys():
        stale.unlink()
    for path, text in printed.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{len(printed)} files of {', '.join(release.title for release in RELEASES)} in {PROTOS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
