"""Makes the packages in tests/data/packages: has flytekit package the project in scripts/package_project.

`pyflyte package` makes every one of them; nothing is built by hand. The second version of the project is the first one
with the edits in `CHANGES`, as a release would have them. The project is packaged where a colleague's machine might
have it (`--python-interpreter` names her interpreter), so that the packages have traces of a machine without naming the
one they were made on.

The members are in the order in which the file system lists them, and maps in no canonical order: a second run gives
packages that say the same but may differ.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
PROJECT = SCRIPTS / "package_project"
PACKAGES = SCRIPTS.parent / "tests" / "data" / "packages"
FLYTEKIT_VERSION = "1.16.31"
COLLEAGUE = "/home/ada/shop/.venv/bin/python3"

CHANGES: dict[str, list[tuple[str, str]]] = {
    "shop/tasks.py": [
        ('cache_version="3"', 'cache_version="4"'),
        ("def load_orders(day: str, limit: int = 100)", "def load_orders(day: str, limit: int = 250)"),
        ('environment={"TZ": "UTC", "SHOP_REGION": "emea"}', 'environment={"TZ": "UTC", "SHOP_REGION": "apac"}'),
        ('limits=Resources(cpu="1", mem="1Gi")', 'limits=Resources(cpu="2", mem="2Gi")'),
        ('image="ghcr.io/example/proxy:v1"', 'image="ghcr.io/example/proxy:v2"'),
        ("def score(model: FlyteFile, shard: int) -> float:", "def score(model: FlyteFile, part: int) -> float:"),
        ("    return 1.0 / (shard + 1)", "    return 1.0 / (part + 2)"),
        ("score(model=model, shard=shard)", "score(model=model, part=shard)"),
        ('accuracy: float, note: str = "") -> str:', 'accuracy: float, note: str = "", public: bool = False) -> str:'),
        ("@task\ndef tell(", '@task(pod_template_name="spot-nodes")\ndef tell('),
        ('command=["/bin/sh", "-c"]', 'command=["/bin/ash", "-c"]'),
        ("ORDER BY amount DESC", "ORDER BY amount DESC, customer"),
        (
            '@task(pod_template_name="spot-nodes", interruptible=True)\ndef on_spot_nodes',
            "@task(retries=4)\ndef on_a_quiet_node",
        ),
    ],
    "shop/workflows.py": [
        ("    on_spot_nodes,\n", "    on_a_quiet_node,\n"),
        ("on_spot_nodes(day=day)", "on_a_quiet_node(day=day)"),
        ("(accuracy >= 0.9) & (rate < 0.5)", "(accuracy >= 0.95) & (rate < 0.5)"),
        ("concurrency=4)(shard=shards)", "concurrency=16)(part=shards)"),
        ('schedule="30 2 * * *"', 'schedule="0 4 * * *"'),
        ("timedelta(minutes=15)", "timedelta(minutes=5)"),
        ("best_customers(limit=10)", "best_customers(limit=25)"),
    ],
}


def package(folder: Path, output: Path, *options: str) -> None:
    """Have pyflyte package the project in a folder.

    Args:
        folder: the folder that holds the Python package `shop`.
        output: the package to write.
        options: further options of `pyflyte package`.
    """
    binary = str(Path(sys.executable).with_name("pyflyte"))
    command = [
        binary,
        "--pkgs",
        "shop",
        "package",
        "--python-interpreter",
        COLLEAGUE,
        "--output",
        str(output),
        *options,
    ]
    environment = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", "HOME": str(folder.parent)}
    finished = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if finished.returncode != 0 or not output.exists():
        raise RuntimeError(f"{' '.join(command)} failed:\n{finished.stdout}{finished.stderr}")


def edit(folder: Path) -> None:
    """Turn the first version of the project, in a folder, into the second."""
    for name, changes in CHANGES.items():
        path = folder / name
        text = path.read_text()
        for old, new in changes:
            if text.count(old) != 1:
                raise ValueError(f"{name}: expected {old!r} once, found it {text.count(old)} times")
            text = text.replace(old, new)
        path.write_text(text)


def main() -> None:
    """Make the packages."""
    found = version("flytekit")
    if found != FLYTEKIT_VERSION:
        sys.exit(f"expected flytekit {FLYTEKIT_VERSION}, found {found}")
    PACKAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="shop-") as temporary:
        folder = Path(temporary) / "project"
        shutil.copytree(PROJECT, folder, ignore=shutil.ignore_patterns("__pycache__"))
        made = Path(temporary)
        package(folder, made / "shop-v1.tgz", "--image", "ghcr.io/example/shop:v1")
        fast = ("--copy", "auto", "--in-container-source-path", "/root")
        package(folder, made / "shop-fast.tgz", "--image", "ghcr.io/example/shop:v1", *fast)
        edit(folder)
        package(folder, made / "shop-v2.tgz", "--image", "ghcr.io/example/shop:v2")
        for name in ("shop-v1.tgz", "shop-v2.tgz", "shop-fast.tgz"):
            shutil.copyfile(made / name, PACKAGES / name)
            print(f"{name:16} {(PACKAGES / name).stat().st_size:6} bytes")


if __name__ == "__main__":
    main()
