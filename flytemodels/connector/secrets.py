"""The secrets that Flyte hands to a connector: as environment variables, or as files in a mounted folder.

Everything that is looked up here is worth hiding. Names, folders and reasons go into error messages, values and file
contents never do; functions that hold a value do not raise, so that no traceback can show one among the variables of
a frame.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import attrs

from flytemodels._model.problems import quoted, visible
from flytemodels.connector._masking import remember

__all__ = ["SecretsConfig", "get_agent_secret", "get_connector_secret"]


def _from_environment(variable: str, otherwise: str) -> Callable[[], str]:
    """Make a default that is read each time; an empty variable counts as not set, as in flytekit."""
    return lambda: os.environ.get(variable, "").strip() or otherwise


def _stripped(value: str | os.PathLike[str]) -> str:
    return os.fspath(value).strip()


def _not_empty(_instance: object, attribute: attrs.Attribute[str], value: str) -> None:
    if not value:
        raise ValueError(f"{attribute.name}: expected a folder, got an empty name, which would be the current folder")


@attrs.frozen
class SecretsConfig:
    """Where secrets are looked for. Surrounding whitespace is dropped from each value.

    Attributes:
        env_prefix: stands before the name of a variable. Default: FLYTE_SECRETS_ENV_PREFIX, else `_FSEC_`.
        default_dir: the folder that holds the files. Default: FLYTE_SECRETS_DEFAULT_DIR, else `/etc/secrets`.
        file_prefix: stands before the name of a file. Default: FLYTE_SECRETS_FILE_PREFIX, else nothing.
        bare_variables: whether a variable without the prefix counts too, as in flytekit's local executions. A key that
            comes from a task template is a stranger's, and would then name any variable of the process.
    """

    env_prefix: str = attrs.field(factory=_from_environment("FLYTE_SECRETS_ENV_PREFIX", "_FSEC_"), converter=_stripped)
    default_dir: str = attrs.field(
        factory=_from_environment("FLYTE_SECRETS_DEFAULT_DIR", os.path.join(os.sep, "etc", "secrets")),
        converter=_stripped,
        validator=_not_empty,
    )
    file_prefix: str = attrs.field(factory=_from_environment("FLYTE_SECRETS_FILE_PREFIX", ""), converter=_stripped)
    bare_variables: bool = attrs.field(default=False, kw_only=True)


def get_connector_secret(
    secret_key: str,
    *,
    group: str | None = None,
    group_version: str | None = None,
    config: SecretsConfig | None = None,
) -> str:
    """Find a secret: in the environment, with the prefix, then in the folder of secrets.

    The key `token` is looked for in the variable `_FSEC_TOKEN` and in the file `/etc/secrets/token`. With a group and a
    version they are `_FSEC_GROUP_VERSION_TOKEN` and `/etc/secrets/group/version/token`. These are the places of
    flytekit's SecretsManager, which looks at variables without the prefix, `TOKEN`, in local executions only; here
    `SecretsConfig(bare_variables=True)` asks for them.

    A file may be replaced while it is read, as Kubernetes does when a secret changes: the value is the old one or the
    new one.

    Args:
        secret_key: the key. Variables have it in upper case, files in lower case.
        group: the group that the key belongs to; None or "" for none.
        group_version: the version of the group; None or "" for none.
        config: prefixes and folder; None to take them from the environment or the defaults.

    Returns:
        The value without surrounding whitespace. A variable that is set wins, even when it is empty.

    Raises:
        TypeError: the key or a part of the group is not a string.
        ValueError: there is no such secret (the message says where it was looked for), the key could not be a file's
            name, or the file is not a text file in the folder.
    """
    config = config or SecretsConfig()
    groups = (("group", group), ("group_version", group_version))
    names = [*(_checked(what, part) for what, part in groups if part), _checked("secret_key", secret_key)]

    bare = "_".join(names).upper()
    variables = [config.env_prefix + bare]
    if config.bare_variables and config.env_prefix:  # an empty prefix would name one variable twice
        variables.append(bare)
    for variable in variables:
        value = os.environ.get(variable)
        if value is not None:
            return remember(value.strip())

    *folders, name = (part.lower() for part in names)
    path = Path(config.default_dir, *folders, config.file_prefix + name)
    content, problem = _content(path, Path(config.default_dir))
    secret = f"secret {quoted('/'.join(names))}"
    if problem is None:
        looked = " or ".join(map(visible, variables))
        raise ValueError(
            f"{secret}: expected {looked} in the environment or the file {visible(str(path))}, "
            "got none of them; does the connector's deployment provide it?"
        )
    if content is None:
        raise ValueError(f"{secret}: expected a text file {visible(str(path))}, got {problem}")
    return remember(content)


get_agent_secret = get_connector_secret
"""The same under the name it had when connectors were called agents."""


def _checked(what: str, part: str) -> str:
    """Refuse what names no file, or one elsewhere: keys may come from a task template, which a stranger wrote."""
    if not isinstance(part, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{what}: expected str, got {type(part).__name__}")
    if not part.strip():
        raise ValueError(f"{what}: expected a name, got an empty one")
    if part in (".", "..") or any(character in part for character in "/\\\0"):
        raise ValueError(f"{what}: expected a plain name, got one with path separators, '..' or NUL")
    if any("\ud800" <= character <= "\udfff" for character in part):
        raise ValueError(f"{what}: expected valid Unicode, got a lone surrogate")
    return part


_ATTEMPTS = 100
"""How often a file is opened that is replaced each time before it is known where it was. Twice is seldom needed."""


def _content(path: Path, folder: Path) -> tuple[str | None, str | None]:
    """Read a secret, or say what is in the way. No error carries the content, as a UnicodeDecodeError would.

    Kubernetes mounts a secret as links to a folder that it replaces as a whole, so what a path leads to can change
    between any two steps. The file is opened first, and then found to be the one in the folder, or opened again.

    Returns:
        The content and ""; or None and the problem, which is None if there is no file.

    Raises:
        ValueError: it is outside the folder, or it is not a regular file.
    """
    for attempt in range(_ATTEMPTS):
        try:
            # Not to wait for the other end of a pipe.
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        except FileNotFoundError:
            # The folder that a link led to may be gone, and the link lead elsewhere by now.
            if attempt < 3 and _is_link(path):
                continue
            return None, None
        except PermissionError as error:
            return None, f"an error from the system: {error.strerror}"
        except (OSError, ValueError):  # a name too long, a link to itself
            return None, None
        try:
            if _is_in(folder, path, descriptor):
                return _text(descriptor)
        finally:
            os.close(descriptor)
    return None, "one that is replaced all the time"


def _is_in(folder: Path, path: Path, descriptor: int) -> bool:
    """Return whether an open file is what a path leads to now, and insist that it is a regular file in the folder."""
    opened = os.fstat(descriptor)
    try:
        target = path.resolve(strict=True)
        if not os.path.samestat(opened, target.stat()):
            return False
    except (OSError, RuntimeError):  # gone by now
        return False
    if not target.is_relative_to(folder.resolve()):
        place, inside = visible(str(path)), visible(str(folder))
        raise ValueError(f"{place}: expected a file in the folder of secrets, {inside}, got a link out of it")
    if not stat.S_ISREG(opened.st_mode):
        raise ValueError(f"{visible(str(path))}: expected a regular file, got something else")
    return True


def _is_link(path: Path) -> bool:
    return any(part.is_symlink() for part in (path, *path.parents))


def _text(descriptor: int) -> tuple[str | None, str]:
    with open(descriptor, encoding="utf-8", closefd=False) as file:
        try:
            return file.read().strip(), ""
        except UnicodeDecodeError:
            return None, "bytes that are not UTF-8"
        except OSError as error:
            return None, f"an error from the system: {error.strerror}"
