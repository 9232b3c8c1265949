# Made from flyteidl2/imagebuilder/definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/imagebuilder/definition.proto` (package `flyteidl2.imagebuilder`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier
from flytemodels.flyteidl2.core.security import Secret


@message_dataclass(slots=True, eq=False, repr=False)
class ImageIdentifier(Message, proto="flyteidl2.imagebuilder.ImageIdentifier"):
    """The message `flyteidl2.imagebuilder.ImageIdentifier`."""

    name: str = field(1, "string")
    """`string name = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Image(Message, proto="flyteidl2.imagebuilder.Image"):
    """The message `flyteidl2.imagebuilder.Image`."""

    id: ImageIdentifier | None = field(1, "message")
    """`ImageIdentifier id = 1`"""
    fqin: str = field(2, "string")
    """`string fqin = 2`"""
    build_run: RunIdentifier | None = field(3, "message")
    """`flyteidl2.common.RunIdentifier build_run = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AptPackages(Message, proto="flyteidl2.imagebuilder.AptPackages"):
    """The message `flyteidl2.imagebuilder.AptPackages`."""

    packages: list[str] = field(1, "string", repeated=True)
    """`repeated string packages = 1`"""
    secret_mounts: list[Secret] = field(2, "message", repeated=True)
    """`repeated flyteidl2.core.Secret secret_mounts = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PipOptions(Message, proto="flyteidl2.imagebuilder.PipOptions"):
    """The message `flyteidl2.imagebuilder.PipOptions`."""

    index_url: str = field(2, "string")
    """`string index_url = 2`"""
    extra_index_urls: list[str] = field(3, "string", repeated=True)
    """`repeated string extra_index_urls = 3`"""
    pre: bool = field(4, "bool")
    """`bool pre = 4`"""
    extra_args: str = field(5, "string")
    """`string extra_args = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PipPackages(Message, proto="flyteidl2.imagebuilder.PipPackages"):
    """The message `flyteidl2.imagebuilder.PipPackages`."""

    packages: list[str] = field(1, "string", repeated=True)
    """`repeated string packages = 1`"""
    options: PipOptions | None = field(2, "message")
    """`PipOptions options = 2`"""
    secret_mounts: list[Secret] = field(3, "message", repeated=True)
    """`repeated flyteidl2.core.Secret secret_mounts = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Requirements(Message, proto="flyteidl2.imagebuilder.Requirements"):
    """The message `flyteidl2.imagebuilder.Requirements`."""

    file: str = field(1, "string")
    """`string file = 1`"""
    options: PipOptions | None = field(2, "message")
    """`PipOptions options = 2`"""
    secret_mounts: list[Secret] = field(3, "message", repeated=True)
    """`repeated flyteidl2.core.Secret secret_mounts = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PythonWheels(Message, proto="flyteidl2.imagebuilder.PythonWheels"):
    """The message `flyteidl2.imagebuilder.PythonWheels`."""

    dir: str = field(1, "string")
    """`string dir = 1`"""
    options: PipOptions | None = field(2, "message")
    """`PipOptions options = 2`"""
    secret_mounts: list[Secret] = field(3, "message", repeated=True)
    """`repeated flyteidl2.core.Secret secret_mounts = 3`"""
    package_name: str = field(4, "string")
    """`string package_name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UVProject(Message, proto="flyteidl2.imagebuilder.UVProject"):
    """The message `flyteidl2.imagebuilder.UVProject`."""

    pyproject: str = field(1, "string")
    """`string pyproject = 1`"""
    uvlock: str = field(2, "string")
    """`string uvlock = 2`"""
    options: PipOptions | None = field(3, "message")
    """`PipOptions options = 3`"""
    secret_mounts: list[Secret] = field(4, "message", repeated=True)
    """`repeated flyteidl2.core.Secret secret_mounts = 4`"""
    source_dir: str = field(5, "string")
    """`string source_dir = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Commands(Message, proto="flyteidl2.imagebuilder.Commands"):
    """The message `flyteidl2.imagebuilder.Commands`."""

    cmd: list[str] = field(2, "string", repeated=True)
    """`repeated string cmd = 2`"""
    secret_mounts: list[Secret] = field(3, "message", repeated=True)
    """`repeated flyteidl2.core.Secret secret_mounts = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkDir(Message, proto="flyteidl2.imagebuilder.WorkDir"):
    """The message `flyteidl2.imagebuilder.WorkDir`."""

    workdir: str = field(1, "string")
    """`string workdir = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CopyConfig(Message, proto="flyteidl2.imagebuilder.CopyConfig"):
    """The message `flyteidl2.imagebuilder.CopyConfig`."""

    src: str = field(1, "string")
    """`string src = 1`"""
    dst: str = field(2, "string")
    """`string dst = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Env(Message, proto="flyteidl2.imagebuilder.Env"):
    """The message `flyteidl2.imagebuilder.Env`."""

    env_variables: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> env_variables = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PoetryProject(Message, proto="flyteidl2.imagebuilder.PoetryProject"):
    """The message `flyteidl2.imagebuilder.PoetryProject`."""

    pyproject: str = field(1, "string")
    """`string pyproject = 1`"""
    poetry_lock: str = field(2, "string")
    """`string poetry_lock = 2`"""
    extra_args: str = field(3, "string")
    """`string extra_args = 3`"""
    secret_mounts: list[Secret] = field(4, "message", repeated=True)
    """`repeated flyteidl2.core.Secret secret_mounts = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Layer(Message, proto="flyteidl2.imagebuilder.Layer"):
    """The message `flyteidl2.imagebuilder.Layer`."""

    apt_packages: AptPackages | None = field(1, "message", group="layer")
    """`AptPackages apt_packages = 1`"""
    pip_packages: PipPackages | None = field(2, "message", group="layer")
    """`PipPackages pip_packages = 2`"""
    commands: Commands | None = field(3, "message", group="layer")
    """`Commands commands = 3`"""
    requirements: Requirements | None = field(4, "message", group="layer")
    """`Requirements requirements = 4`"""
    python_wheels: PythonWheels | None = field(5, "message", group="layer")
    """`PythonWheels python_wheels = 5`"""
    workdir: WorkDir | None = field(6, "message", group="layer")
    """`WorkDir workdir = 6`"""
    copy_config: CopyConfig | None = field(7, "message", group="layer")
    """`CopyConfig copy_config = 7`"""
    uv_project: UVProject | None = field(8, "message", group="layer")
    """`UVProject uv_project = 8`"""
    env: Env | None = field(9, "message", group="layer")
    """`Env env = 9`"""
    poetry_project: PoetryProject | None = field(10, "message", group="layer")
    """`PoetryProject poetry_project = 10`"""

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
        """The member of the oneof `layer` that is set, or None."""
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
    """The message `flyteidl2.imagebuilder.ImageSpec`."""

    base_image: str = field(1, "string")
    """`string base_image = 1`"""
    python_version: str = field(2, "string")
    """`string python_version = 2`"""
    layers: list[Layer] = field(3, "message", repeated=True)
    """`repeated Layer layers = 3`"""
    platform: list[str] = field(4, "string", repeated=True)
    """`repeated string platform = 4`"""
