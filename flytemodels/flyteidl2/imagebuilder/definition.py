# Made from flyteidl2/imagebuilder/definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/imagebuilder/definition.proto` (package `flyteidl2.imagebuilder`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier
from flytemodels.flyteidl2.core.security import Secret


@message_dataclass(slots=True, eq=False, repr=False)
class ImageIdentifier(Message, proto="flyteidl2.imagebuilder.ImageIdentifier", rules=True):
    """Names a built image."""

    name: str = field(1, "string")
    """Repository and tag, without the registry. (`string name = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Image(Message, proto="flyteidl2.imagebuilder.Image", rules=True):
    """A built image."""

    id: ImageIdentifier | None = field(1, "message")
    """Repository and tag. (`ImageIdentifier id = 1`)"""
    fqin: str = field(2, "string")
    """Full reference, with registry and tag or digest. (`string fqin = 2`)"""
    build_run: RunIdentifier | None = field(3, "message")
    """Run that built it. None if unknown. (`flyteidl2.common.RunIdentifier build_run = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AptPackages(Message, proto="flyteidl2.imagebuilder.AptPackages"):
    """A layer of Debian packages."""

    packages: list[str] = field(1, "string", repeated=True)
    """Packages to install with apt-get. (`repeated string packages = 1`)"""
    secret_mounts: list[Secret] = field(2, "message", repeated=True)
    """Secrets that the build step can read. (`repeated flyteidl2.core.Secret secret_mounts = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PipOptions(Message, proto="flyteidl2.imagebuilder.PipOptions"):
    """Where and how pip looks for packages."""

    index_url: str = field(2, "string")
    """Package index. Empty for pip's default. (`string index_url = 2`)"""
    extra_index_urls: list[str] = field(3, "string", repeated=True)
    """Further package indexes. (`repeated string extra_index_urls = 3`)"""
    pre: bool = field(4, "bool")
    """Whether pre-releases are allowed. (`bool pre = 4`)"""
    extra_args: str = field(5, "string")
    """Further command-line arguments. (`string extra_args = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PipPackages(Message, proto="flyteidl2.imagebuilder.PipPackages"):
    """A layer of Python packages, by requirement."""

    packages: list[str] = field(1, "string", repeated=True)
    """Requirements, such as `numpy>=2`. (`repeated string packages = 1`)"""
    options: PipOptions | None = field(2, "message")
    """Where and how pip looks for them. (`PipOptions options = 2`)"""
    secret_mounts: list[Secret] = field(3, "message", repeated=True)
    """Secrets that the build step can read. (`repeated flyteidl2.core.Secret secret_mounts = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Requirements(Message, proto="flyteidl2.imagebuilder.Requirements"):
    """A layer of Python packages from a requirements file."""

    file: str = field(1, "string")
    """Path of the file in the build context. (`string file = 1`)"""
    options: PipOptions | None = field(2, "message")
    """Where and how pip looks for packages. (`PipOptions options = 2`)"""
    secret_mounts: list[Secret] = field(3, "message", repeated=True)
    """Secrets that the build step can read. (`repeated flyteidl2.core.Secret secret_mounts = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PythonWheels(Message, proto="flyteidl2.imagebuilder.PythonWheels"):
    """A layer of wheels that are part of the build context."""

    dir: str = field(1, "string")
    """Folder in the build context that holds the wheels. (`string dir = 1`)"""
    options: PipOptions | None = field(2, "message")
    """Where and how pip looks for their dependencies. (`PipOptions options = 2`)"""
    secret_mounts: list[Secret] = field(3, "message", repeated=True)
    """Secrets that the build step can read. (`repeated flyteidl2.core.Secret secret_mounts = 3`)"""
    package_name: str = field(4, "string")
    """Only wheels of this package. Empty for all. (`string package_name = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UVProject(Message, proto="flyteidl2.imagebuilder.UVProject"):
    """A layer with the dependencies of a uv project."""

    pyproject: str = field(1, "string")
    """Path of `pyproject.toml` in the build context. (`string pyproject = 1`)"""
    uvlock: str = field(2, "string")
    """Path of `uv.lock` in the build context. (`string uvlock = 2`)"""
    options: PipOptions | None = field(3, "message")
    """Where and how packages are looked for. (`PipOptions options = 3`)"""
    secret_mounts: list[Secret] = field(4, "message", repeated=True)
    """Secrets that the build step can read. (`repeated flyteidl2.core.Secret secret_mounts = 4`)"""
    source_dir: str = field(5, "string")
    """Folder of the project's code. Empty to install only the dependencies. (`string source_dir = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Commands(Message, proto="flyteidl2.imagebuilder.Commands"):
    """A layer made by shell commands."""

    cmd: list[str] = field(2, "string", repeated=True)
    """Shell commands, in order. (`repeated string cmd = 2`)"""
    secret_mounts: list[Secret] = field(3, "message", repeated=True)
    """Secrets that the build step can read. (`repeated flyteidl2.core.Secret secret_mounts = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkDir(Message, proto="flyteidl2.imagebuilder.WorkDir"):
    """A layer that sets the working directory."""

    workdir: str = field(1, "string")
    """Path in the image. (`string workdir = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CopyConfig(Message, proto="flyteidl2.imagebuilder.CopyConfig"):
    """A layer of files from the build context."""

    src: str = field(1, "string")
    """Path in the build context. (`string src = 1`)"""
    dst: str = field(2, "string")
    """Path in the image. (`string dst = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Env(Message, proto="flyteidl2.imagebuilder.Env"):
    """A layer of environment variables."""

    env_variables: dict[str, str] = map_field(1, "string", "string")
    """Text of each variable, by its name. (`map<string, string> env_variables = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PoetryProject(Message, proto="flyteidl2.imagebuilder.PoetryProject"):
    """A layer with the dependencies of a Poetry project."""

    pyproject: str = field(1, "string")
    """Path of `pyproject.toml` in the build context. (`string pyproject = 1`)"""
    poetry_lock: str = field(2, "string")
    """Path of `poetry.lock` in the build context. (`string poetry_lock = 2`)"""
    extra_args: str = field(3, "string")
    """Further arguments for Poetry. (`string extra_args = 3`)"""
    secret_mounts: list[Secret] = field(4, "message", repeated=True)
    """Secrets that the build step can read. (`repeated flyteidl2.core.Secret secret_mounts = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Layer(Message, proto="flyteidl2.imagebuilder.Layer"):
    """One step of an image build."""

    apt_packages: AptPackages | None = field(1, "message", group="layer")
    """Debian packages. (`AptPackages apt_packages = 1`)"""
    pip_packages: PipPackages | None = field(2, "message", group="layer")
    """Python packages by requirement. (`PipPackages pip_packages = 2`)"""
    commands: Commands | None = field(3, "message", group="layer")
    """Shell commands. (`Commands commands = 3`)"""
    requirements: Requirements | None = field(4, "message", group="layer")
    """Python packages of a requirements file. (`Requirements requirements = 4`)"""
    python_wheels: PythonWheels | None = field(5, "message", group="layer")
    """Wheels from the build context. (`PythonWheels python_wheels = 5`)"""
    workdir: WorkDir | None = field(6, "message", group="layer")
    """Folder that later commands run in. (`WorkDir workdir = 6`)"""
    copy_config: CopyConfig | None = field(7, "message", group="layer")
    """Files from the build context. (`CopyConfig copy_config = 7`)"""
    uv_project: UVProject | None = field(8, "message", group="layer")
    """Dependencies of a uv project. (`UVProject uv_project = 8`)"""
    env: Env | None = field(9, "message", group="layer")
    """Environment variables. (`Env env = 9`)"""
    poetry_project: PoetryProject | None = field(10, "message", group="layer")
    """Dependencies of a Poetry project. (`PoetryProject poetry_project = 10`)"""

    @property
    def layer(
        self,
    ) -> (
        AptPackages
        | PipPackages
        | Commands
        | Requirements
        | PythonWheels
        | WorkDir
        | CopyConfig
        | UVProject
        | Env
        | PoetryProject
        | None
    ):
        """The member that is set, or None."""
        return self._oneof(
            "layer",
            self.apt_packages,
            self.pip_packages,
            self.commands,
            self.requirements,
            self.python_wheels,
            self.workdir,
            self.copy_config,
            self.uv_project,
            self.env,
            self.poetry_project,
        )


@message_dataclass(slots=True, eq=False, repr=False)
class ImageSpec(Message, proto="flyteidl2.imagebuilder.ImageSpec"):
    """How to build an image."""

    base_image: str = field(1, "string")
    """Full reference of the base image. (`string base_image = 1`)"""
    python_version: str = field(2, "string")
    """Python version, such as `3.12`. Empty for that of the base image. (`string python_version = 2`)"""
    layers: list[Layer] = field(3, "message", repeated=True)
    """Build steps, in order. (`repeated Layer layers = 3`)"""
    platform: list[str] = field(4, "string", repeated=True)
    """Target platforms, such as `linux/amd64`. (`repeated string platform = 4`)"""
