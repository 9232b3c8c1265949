"""Write the reference pages of the generated modules into `docs/reference`, and their place in the navigation.

There is a page for each proto package. The pages of hand-written modules are written by hand, in `docs/reference` too.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "flytemodels"
REFERENCE = ROOT / "docs" / "reference"
NAVIGATION = ROOT / "mkdocs.yml"

TREES = {"flyteidl": "Flyte 1", "flyteidl2": "Flyte 2", "google": "Google's types"}
"""The trees of generated modules, with what the navigation calls them."""

BEGIN = "      # The pages below are written by scripts/make_reference.py.\n"
END = "      # End of the pages that are written.\n"


def main() -> None:
    """Write what is not current; with `--check`, say what is not current and exit with 1."""
    stale = [path for path, text in texts().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(ROOT)}: not current; run `make docs`", file=sys.stderr)
        sys.exit(bool(stale))
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts()[path], encoding="utf-8")


def texts() -> dict[Path, str]:
    """Return the text of each file that this script writes."""
    pages = {REFERENCE / f"{package}.md": page(package, modules) for package, modules in packages().items()}
    before, rest = NAVIGATION.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    return {**pages, NAVIGATION: before + BEGIN + navigation() + END + after}


def packages() -> dict[str, list[str]]:
    """Return the modules of each generated package: `{"flyteidl.core": ["flytemodels.flyteidl.core.tasks", ...]}`."""
    found: dict[str, list[str]] = {}
    for tree in TREES:
        for path in sorted((PACKAGE / tree).rglob("*.py")):
            # Modules of rules are found by `Message.violations`; nobody imports them.
            if path.name != "__init__.py" and not path.name.endswith("_rules.py"):
                parts = path.relative_to(PACKAGE).with_suffix("").parts
                found.setdefault(".".join(parts[:-1]), []).append(".".join(("flytemodels", *parts)))
    return dict(sorted(found.items()))


def page(package: str, modules: list[str]) -> str:
    """Return the reference page of one proto package."""
    sections = [f"## `{source(module)}`\n\n::: {module}\n    options:\n      heading_level: 3\n" for module in modules]
    return "\n".join([f"# {package}\n", *sections])


def source(module: str) -> str:
    """Return what a module was made from, as its page calls it."""
    path = module.removeprefix("flytemodels.").replace(".", "/")
    if path.endswith("_grpc"):
        return f"{path.removesuffix('_grpc')}.proto, services"
    return f"{path}.proto"


def navigation() -> str:
    """Return the lines of the navigation for the generated packages."""
    lines: list[str] = []
    for tree, title in TREES.items():
        names = [name for name in packages() if name.partition(".")[0] == tree]
        if names:
            lines.append(f"      - {title}:\n")
            lines += [f"          - reference/{name}.md\n" for name in names]
    return "".join(lines)


if __name__ == "__main__":
    main()
