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
    """

    env_prefix: str = attrs.field(factory=_from_environment("FLYTE_SECRETS_ENV_PREFIX", "_FSEC_"), converter=_stripped)
    default_dir: str = attrs.field(
        factory=_from_environment("FLYTE_SECRETS_DEFAULT_DIR", os.path.join(os.sep, "etc", "secrets")),
        converter=_stripped,
        validator=_not_empty,
    )
    file_prefix: str = attrs.field(factory=_from_environment("FLYTE_SECRETS_FILE_PREFIX", ""), converter=_stripped)


def get_connector_secret(
    secret_key: str,
    *,
    group: str | None = None,
    group_version: str | None = None,
    config: SecretsConfig | None = None,
) -> str:
    """Find a secret: in the environment, with the prefix and without it, then in the folder of secrets.

    The key `token` is looked for in the variables `_FSEC_TOKEN` and `TOKEN` and in the file `/etc/secrets/token`. With
    a group and a version they are `_FSEC_GROUP_VERSION_TOKEN`, `GROUP_VERSION_TOKEN` and
    `/etc/secrets/group/version/token`. These are the places of flytekit's SecretsManager. There the variable without
    the prefix counts in local executions only; a connector may run on anybody's machine, so here it always does.

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
    # dict.fromkeys: an empty prefix would name one variable twice.
    variables = list(dict.fromkeys((config.env_prefix + bare, bare)))
    for variable in variables:
        value = os.environ.get(variable)
        if value is not None:
            return remember(value.strip())

    *folders, name = (part.lower() for part in names)
    path = Path(config.default_dir, *folders, config.file_prefix + name)
    found = _find(path, Path(config.default_dir))
    if found is None:
        raise ValueError(
            f"secret {'/'.join(names)!r}: expected {' or '.join(variables)} in the environment or the file {path}, "
            "got none of them; does the connector's deployment provide it?"
        )
    content, problem = _read(found)
    if content is None:
        raise ValueError(f"secret {'/'.join(names)!r}: expected a text file {path}, got {problem}")
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


def _find(path: Path, folder: Path) -> Path | None:
    """Follow the links to a secret's file, which Kubernetes makes a lot of, and insist that they stay in the folder.

    Returns:
        The file itself, or None where there is none.

    Raises:
        ValueError: it is outside the folder, or it is not a regular file.
    """
    try:
        target = path.resolve(strict=True)
        mode = target.stat().st_mode
    except (OSError, RuntimeError):  # not there, a name too long, a link to itself (RuntimeError before Python 3.13)
        return None
    if not target.is_relative_to(folder.resolve()):
        raise ValueError(f"{path}: expected a file in the folder of secrets, {folder}, got a link out of it")
    if not stat.S_ISREG(mode):
        raise ValueError(f"{path}: expected a regular file, got something else")
    return target


def _read(path: Path) -> tuple[str | None, str]:
    """Read a secret, or say what is in the way. It does not raise: a UnicodeDecodeError carries the content."""
    try:
        return path.read_text(encoding="utf-8").strip(), ""
    except UnicodeDecodeError:
        return None, "bytes that are not UTF-8"
    except OSError as error:
        return None, f"an error from the system: {error.strerror}"
