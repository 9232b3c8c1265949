"""Builds images of Dockerfiles without Docker, as far as that goes: each stage is a folder with a virtual environment.

`COPY` copies, `pip install` installs, ENTRYPOINT and CMD can be run. What changes the system around it, `apt-get` and
`useradd`, is left out, and so is the base image: its Python is the one that runs the tests.
"""

from __future__ import annotations

import fnmatch
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from attrs import define, field

__all__ = ["Image", "build", "copy_without"]

_LEFT_OUT: Final = ("apt-get", "useradd", "rm")
"""Commands of RUN that need a system of their own."""

_OFFLINE: Final = ("NewConnectionError", "Temporary failure in name resolution", "ConnectTimeoutError", "ProxyError")


@define
class Image:
    """A stage of a Dockerfile, or what became of the last one.

    Attributes:
        root: the folder that stands for `/`.
        folder: the working directory.
        entrypoint: the program and its first arguments.
        arguments: those that can be replaced.
        ports: the ports that it says it listens on.
        user: as whom it runs.
        left_out: the commands that were not run.
    """

    root: Path
    folder: str = "/"
    entrypoint: list[str] = field(factory=list)
    arguments: list[str] = field(factory=list)
    ports: list[int] = field(factory=list)
    user: str = ""
    left_out: list[str] = field(factory=list)

    def path(self, name: str) -> Path:
        """Return where a path of the image is."""
        return self.root / os.path.join(self.folder, name).lstrip("/")

    @property
    def environment(self) -> dict[str, str]:
        """The environment of programs in the image."""
        return {"PATH": f"{self.root}/usr/local/bin:{os.environ['PATH']}", "HOME": str(self.root)}

    def program(self, name: str) -> str:
        """Return the file of a program that was installed into the image."""
        return str(self.root / "usr/local/bin" / name)


def build(dockerfile: Path, context: Path, into: Path, package: Path) -> Image:
    """Build an image.

    Args:
        dockerfile: the Dockerfile.
        context: the folder that COPY copies from.
        into: an empty folder for the stages.
        package: the folder of flytemodels' sources, which stands for the release in the registry.

    Returns:
        The image of the last stage.
    """
    stages: dict[str, Image] = {}
    image: Image | None = None
    for line in dockerfile.read_text("utf-8").replace("\\\n", " ").splitlines():
        instruction, _, rest = line.strip().partition(" ")
        if not instruction or instruction.startswith("#"):
            continue
        if instruction == "FROM":
            base, *name = rest.split(" AS ")
            assert base.startswith("python:"), base
            image = Image(into / f"stage{len(stages)}")
            stages[name[0] if name else ""] = image
            subprocess.run([sys.executable, "-m", "venv", "--without-pip", image.root / "usr/local"], check=True)
            continue
        assert image is not None, line
        if instruction == "COPY":
            _copy(image, shlex.split(rest), context, dockerfile, stages)
        elif instruction == "RUN":
            for command in rest.split("&&"):
                _run(image, shlex.split(command), package)
        elif instruction == "WORKDIR":
            image.folder = rest
            image.path(".").mkdir(parents=True, exist_ok=True)
        elif instruction == "EXPOSE":
            image.ports += [int(port) for port in rest.split()]
        elif instruction == "USER":
            image.user = rest
        elif instruction == "ENTRYPOINT":
            image.entrypoint = json.loads(rest)
        elif instruction == "CMD":
            image.arguments = json.loads(rest)
        else:
            raise AssertionError(f"unheard of: {line}")
    assert image is not None
    return image


def _copy(image: Image, words: list[str], context: Path, dockerfile: Path, stages: dict[str, Image]) -> None:
    source_stage = stages[words.pop(0).removeprefix("--from=")] if words[0].startswith("--from=") else None
    *sources, target = words
    for name in sources:
        source = context / name if source_stage is None else source_stage.path(name)
        into = image.path(target)
        if source.is_file():
            into.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, into)
            continue
        if source_stage is None:
            copy_without(dockerfile.with_name(dockerfile.name + ".dockerignore"), source, into, context)
        else:
            shutil.copytree(source, into, dirs_exist_ok=True)
            # In an image both are /usr/local/bin/python.
            for script in (image.root / "usr/local/bin").iterdir():
                data = script.read_bytes() if script.is_file() and not script.is_symlink() else b""
                if data.startswith(b"#!"):
                    script.write_bytes(data.replace(bytes(source_stage.root), bytes(image.root)))


def copy_without(ignore_file: Path, source: Path, into: Path, context: Path) -> None:
    """Copy a folder without what an ignore file of Docker's names."""
    patterns = ignore_file.read_text("utf-8").split() if ignore_file.exists() else []

    def ignored(folder: str, names: list[str]) -> set[str]:
        found = set[str]()
        for pattern in patterns:
            if pattern.startswith("**/") or Path(folder) == context:
                found.update(fnmatch.filter(names, pattern.removeprefix("**/")))
        return found

    shutil.copytree(source, into, dirs_exist_ok=True, ignore=ignored)


def _run(image: Image, words: list[str], package: Path) -> None:
    if words[0] in _LEFT_OUT:
        image.left_out.append(shlex.join(words))
        return
    assert words[:2] == ["pip", "install"], words
    if importlib.util.find_spec("pip") is None:
        pytest.skip("pip is not installed")
    arguments = [str(image.path(word)) if word.startswith("/") else word for word in words[2:]]
    arguments = [re.sub(r"^flytemodels\b", str(package), word) for word in arguments]
    # This environment's pip, as a stage's own would take seconds to install.
    pip = [sys.executable, "-m", "pip", "--python", image.program("python"), "--disable-pip-version-check"]
    options = {name: os.environ[name] for name in os.environ if name.startswith(("PIP_", "SSL_", "HTTP", "http"))}
    # What it takes to build an engine is measured elsewhere.
    environment = {**options, **image.environment, "CFLAGS": "-O0", "PIP_NO_COMPILE": "1"}
    command = [*pip, "install", "--quiet", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if any(sign in done.stderr for sign in _OFFLINE):
        pytest.skip("pip cannot download packages here")
    assert done.returncode == 0, done.stderr
