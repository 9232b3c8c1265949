"""Secrets: where they are looked for, what is refused, and that nothing of them shows."""

from __future__ import annotations

import errno
import logging
import os
import subprocess
import sys
import traceback
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytemodels import get_agent_secret, get_connector_secret
from flytemodels.connector.secrets import SecretsConfig
from tests.support.flytekits import flytekit

SECRET = "s3cr3t-value"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in list(os.environ):
        if variable.startswith(("_FSEC_", "FLYTE_SECRETS_")):
            monkeypatch.delenv(variable)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "secrets"
    made.mkdir()
    return made


@pytest.fixture
def config(folder: Path) -> SecretsConfig:
    return SecretsConfig(default_dir=str(folder))


def test_agent_and_connector_are_the_same_function() -> None:
    assert get_agent_secret is get_connector_secret


# Where they are looked for


def test_order_is_prefixed_variable_then_bare_variable_then_file(
    monkeypatch: pytest.MonkeyPatch, folder: Path, config: SecretsConfig
) -> None:
    (folder / "token").write_text("from file")
    assert get_connector_secret("Token", config=config) == "from file"
    monkeypatch.setenv("TOKEN", "from bare variable")
    assert get_connector_secret("Token", config=config) == "from file"
    asked = attrs.evolve(config, bare_variables=True)
    assert get_connector_secret("Token", config=asked) == "from bare variable"
    monkeypatch.setenv("_FSEC_TOKEN", "from prefixed variable")
    assert get_connector_secret("Token", config=config) == "from prefixed variable"


def test_variables_are_upper_case_and_files_lower_case(
    monkeypatch: pytest.MonkeyPatch, folder: Path, config: SecretsConfig
) -> None:
    monkeypatch.setenv("token", "lower case variable")
    (folder / "TOKEN").write_text("upper case file")
    with pytest.raises(ValueError, match=r"expected .* in the environment or the file"):
        get_connector_secret("Token", config=config)


def test_values_are_stripped(monkeypatch: pytest.MonkeyPatch, folder: Path, config: SecretsConfig) -> None:
    monkeypatch.setenv("_FSEC_A", f"  {SECRET}\n")
    (folder / "b").write_text(f"\t{SECRET} \r\n")
    assert get_connector_secret("a", config=config) == SECRET
    assert get_connector_secret("b", config=config) == SECRET


@pytest.mark.parametrize("variable", ["_FSEC_TOKEN", "TOKEN"])
def test_an_empty_variable_counts_as_set(
    monkeypatch: pytest.MonkeyPatch, folder: Path, config: SecretsConfig, variable: str
) -> None:
    (folder / "token").write_text("from file")
    monkeypatch.setenv(variable, "")
    assert get_connector_secret("token", config=attrs.evolve(config, bare_variables=True)) == ""


def test_groups_and_versions(monkeypatch: pytest.MonkeyPatch, folder: Path, config: SecretsConfig) -> None:
    (folder / "team" / "v2").mkdir(parents=True)
    (folder / "team" / "token").write_text("group file")
    (folder / "team" / "v2" / "token").write_text("version file")
    assert get_connector_secret("TOKEN", group="Team", config=config) == "group file"
    assert get_connector_secret("TOKEN", group="Team", group_version="V2", config=config) == "version file"
    monkeypatch.setenv("TEAM_V2_TOKEN", "bare")
    asked = attrs.evolve(config, bare_variables=True)
    assert get_connector_secret("token", group="team", group_version="v2", config=asked) == "bare"
    monkeypatch.setenv("_FSEC_TEAM_V2_TOKEN", "prefixed")
    assert get_connector_secret("token", group="team", group_version="v2", config=config) == "prefixed"
    assert get_connector_secret("token", group="team", group_version="", config=config) == "group file"


def test_links_within_the_folder_are_followed(folder: Path, config: SecretsConfig) -> None:
    # This is what a mounted Kubernetes secret looks like.
    (folder / "..2024_01_01").mkdir()
    (folder / "..2024_01_01" / "token").write_text(SECRET)
    (folder / "..data").symlink_to("..2024_01_01")
    (folder / "token").symlink_to("..data/token")
    assert get_connector_secret("token", config=config) == SECRET


def test_the_folder_itself_may_be_a_link(folder: Path, tmp_path: Path) -> None:
    (folder / "token").write_text(SECRET)
    (tmp_path / "link").symlink_to(folder)
    assert get_connector_secret("token", config=SecretsConfig(default_dir=str(tmp_path / "link"))) == SECRET


# The configuration


def test_defaults() -> None:
    assert SecretsConfig() == SecretsConfig(env_prefix="_FSEC_", default_dir="/etc/secrets", file_prefix="")


def test_the_environment_overrides_the_defaults_each_time(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("FLYTE_SECRETS_ENV_PREFIX", "MINE_")
    monkeypatch.setenv("FLYTE_SECRETS_DEFAULT_DIR", f" {folder} ")
    monkeypatch.setenv("FLYTE_SECRETS_FILE_PREFIX", "pre-")
    assert SecretsConfig() == SecretsConfig("MINE_", str(folder), "pre-")
    (folder / "pre-token").write_text("from file")
    assert get_connector_secret("token") == "from file"
    monkeypatch.setenv("MINE_TOKEN", "from variable")
    assert get_connector_secret("token") == "from variable"


def test_what_is_passed_in_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("FLYTE_SECRETS_DEFAULT_DIR", "/nowhere")
    (folder / "token").write_text(SECRET)
    assert get_connector_secret("token", config=SecretsConfig(default_dir=folder)) == SECRET


def test_an_empty_override_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ENV_PREFIX", "DEFAULT_DIR", "FILE_PREFIX"):
        monkeypatch.setenv(f"FLYTE_SECRETS_{name}", "")
    assert SecretsConfig() == SecretsConfig("_FSEC_", "/etc/secrets", "")


def test_an_empty_folder_is_refused() -> None:
    with pytest.raises(ValueError, match="default_dir: expected a folder"):
        SecretsConfig(default_dir=" ")


# What is refused


def test_not_found_names_variables_and_file(config: SecretsConfig, folder: Path) -> None:
    with pytest.raises(ValueError, match=r"expected .* in the environment or the file") as caught:
        get_connector_secret("Token", group="Team", config=config)
    for part in ("_FSEC_TEAM_TOKEN", str(folder / "team" / "token")):
        assert part in str(caught.value)


@pytest.mark.parametrize(
    "key",
    ["", " ", "\n", ".", "..", "a/b", "../token", "/etc/passwd", "a\\b", "..\\b", "a\0b", "/", "\ud800"],
)
@pytest.mark.parametrize("role", ["secret_key", "group", "group_version"])
def test_hostile_names_are_refused(config: SecretsConfig, folder: Path, key: str, role: str) -> None:
    (folder.parent / "token").write_text(SECRET)
    arguments = {"secret_key": "token", "group": "team", "group_version": "v1", role: key}
    if not key and role != "secret_key":
        return  # no group
    with pytest.raises(ValueError, match=f"^{role}: expected ") as caught:
        get_connector_secret(**arguments, config=config)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("key", [None, 1, b"token", ["token"]])
def test_a_key_that_is_no_string_is_a_type_error(config: SecretsConfig, key: object) -> None:
    with pytest.raises(TypeError, match="secret_key: expected str"):
        get_connector_secret(key, config=config)  # type: ignore[arg-type]  # that is the test


def test_a_link_out_of_the_folder_is_refused(config: SecretsConfig, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").write_text(SECRET)
    (folder / "token").symlink_to(tmp_path / "outside")
    (folder / "team").symlink_to(tmp_path)
    with pytest.raises(ValueError, match="got a link out of it"):
        get_connector_secret("token", config=config)
    with pytest.raises(ValueError, match="got a link out of it"):
        get_connector_secret("outside", group="team", config=config)


def test_a_folder_whose_name_begins_alike_is_outside(folder: Path) -> None:
    other = folder.with_name(folder.name + "-other")
    other.mkdir()
    (other / "token").write_text(SECRET)
    (folder / "token").symlink_to(other / "token")
    with pytest.raises(ValueError, match="got a link out of it"):
        get_connector_secret("token", config=SecretsConfig(default_dir=folder))


def test_a_file_prefix_cannot_lead_out(folder: Path) -> None:
    (folder.parent / "token").write_text(SECRET)
    with pytest.raises(ValueError, match="got a link out of it"):
        get_connector_secret("token", config=SecretsConfig(default_dir=folder, file_prefix="../"))


def test_broken_and_circular_links_are_not_found(config: SecretsConfig, folder: Path) -> None:
    (folder / "broken").symlink_to("nothing")
    (folder / "circle").symlink_to("circle")
    for key in ("broken", "circle", "x" * 5000):
        with pytest.raises(ValueError, match=r"expected .* in the environment or the file"):
            get_connector_secret(key, config=config)


def test_a_directory_is_refused(config: SecretsConfig, folder: Path) -> None:
    (folder / "token").mkdir()
    with pytest.raises(ValueError, match="expected a regular file"):
        get_connector_secret("token", config=config)


def test_a_pipe_is_refused_and_not_waited_for(config: SecretsConfig, folder: Path) -> None:
    os.mkfifo(folder / "token")
    with pytest.raises(ValueError, match="expected a regular file"):
        get_connector_secret("token", config=config)


def test_a_file_that_is_not_text_is_refused_without_showing_it(config: SecretsConfig, folder: Path) -> None:
    (folder / "token").write_bytes(SECRET.encode() + b"\xff")
    with pytest.raises(ValueError, match="got bytes that are not UTF-8") as caught:
        get_connector_secret("token", config=config)
    assert_hidden(caught.value)


def test_an_unreadable_file_is_a_clear_error(
    monkeypatch: pytest.MonkeyPatch, config: SecretsConfig, folder: Path
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))  # root may read everything, others may not

    (folder / "token").write_text(SECRET)
    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ValueError, match="got an error from the system: Permission denied"):
        get_connector_secret("token", config=config)


ROTATING = """
import os, sys, shutil, itertools
folder = sys.argv[1]
for number in itertools.count():
    new = f"{folder}/..{number}"
    os.mkdir(new)
    with open(f"{new}/token", "w") as file:
        file.write("value " + "x" * 100)
    os.symlink(f"..{number}", f"{folder}/..data_tmp")
    os.replace(f"{folder}/..data_tmp", f"{folder}/..data")
    if number == 1:
        os.symlink("..data/token", f"{folder}/token")
        print("ready", flush=True)
    if number:
        shutil.rmtree(f"{folder}/..{number - 1}")
"""


def test_a_secret_that_kubernetes_replaces_all_the_time_is_read(config: SecretsConfig, folder: Path) -> None:
    command = [sys.executable, "-c", ROTATING, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as rotating:
        try:
            assert rotating.stdout is not None
            assert rotating.stdout.readline() == "ready\n"
            values = {get_connector_secret("token", config=config) for _ in range(1500)}
        finally:
            rotating.kill()
    assert values == {"value " + "x" * 100}


def test_variables_of_the_process_are_not_secrets(monkeypatch: pytest.MonkeyPatch, config: SecretsConfig) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    for key, group, version in (("aws_secret_access_key", "", ""), ("key", "aws", "secret_access")):
        with pytest.raises(ValueError, match="got none of them") as caught:
            get_connector_secret(key, group=group, group_version=version, config=config)
        assert "environment or the file" in str(caught.value)
        assert_hidden(caught.value)


@pytest.mark.parametrize("sign", ["\n", "\r", "\x1b[2J", "\x9b", "\u2028", "\u202e", "\u200f", "\ufeff"])
def test_keys_cannot_forge_lines_or_control_terminals(config: SecretsConfig, sign: str) -> None:
    with pytest.raises(ValueError, match="got none of them") as caught:
        get_connector_secret(f"a{sign}b" + "c" * 100_000, config=config)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 2000


# What shows


def assert_hidden(error: BaseException) -> None:
    """Look for the secret where an error report would: in the message, the chain, and each frame's variables."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    library = [line for line in report.format() if os.path.join("connector", "secrets.py") in line]
    assert not any(SECRET in line for line in library)
    seen: BaseException | None = error
    while seen is not None:
        assert SECRET not in str(seen)
        assert SECRET not in repr(seen.__dict__)
        assert not isinstance(seen, UnicodeDecodeError)
        seen = seen.__cause__ or seen.__context__


def test_nothing_is_logged_and_no_repr_shows_a_value(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, config: SecretsConfig
) -> None:
    monkeypatch.setenv("_FSEC_TOKEN", SECRET)
    with caplog.at_level(logging.DEBUG):
        assert get_connector_secret("token", config=config) == SECRET
    assert SECRET not in caplog.text
    assert SECRET not in repr(config)


def test_not_found_shows_no_other_value(monkeypatch: pytest.MonkeyPatch, config: SecretsConfig, folder: Path) -> None:
    monkeypatch.setenv("_FSEC_OTHER", SECRET)
    (folder / "another").write_text(SECRET)
    with pytest.raises(ValueError, match="got none of them") as caught:
        get_connector_secret("token", config=config)
    assert_hidden(caught.value)


@given(st.text())
def test_any_key_finds_a_file_of_the_folder_or_is_refused(key: str) -> None:
    folder = Path(__file__).parent / "no-such-folder"
    if key.upper() in os.environ:
        return
    with pytest.raises(ValueError, match=r"expected "):
        get_connector_secret(key, config=SecretsConfig(default_dir=folder))


# Side by side with flytekit


def test_flytekit_finds_the_same(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    backend = flytekit("extend.backend.utils")
    configuration = flytekit("configuration")
    context = flytekit("core.context_manager")
    monkeypatch.setenv("_FSEC_A", " one ")
    monkeypatch.setenv("B", "two\n")
    monkeypatch.setenv("_FSEC_C", "")
    (folder / "c").write_text("never read")
    monkeypatch.setenv("_FSEC_TEAM_V1_D", "four")
    manager = context.FlyteContextManager
    local = context.ExecutionState.Mode.LOCAL_TASK_EXECUTION
    state = manager.current_context().new_execution_state().with_params(mode=local)
    with manager.with_context(manager.current_context().with_execution_state(state)):
        for key in ("a", "B"):
            found = get_connector_secret(key, config=SecretsConfig(bare_variables=True))
            assert found == backend.get_connector_secret(key)

    (folder / "team" / "v1").mkdir(parents=True)
    (folder / "pre-e").write_text("five\n")
    (folder / "team" / "pre-f").write_text("six")
    (folder / "team" / "v1" / "pre-g").write_text("line 1\r\nline 2\r\n")
    theirs = context.SecretsManager(configuration.SecretsConfig("_FSEC_", str(folder), "pre-"))
    ours = SecretsConfig("_FSEC_", str(folder), "pre-")
    places: list[tuple[str | None, str, str | None]] = [
        (None, "C", None),
        ("team", "D", "V1"),
        (None, "E", None),
        ("Team", "F", None),
        ("TEAM", "g", "v1"),
    ]
    for group, key, version in places:
        expected = theirs.get(group=group, key=key, group_version=version)
        assert get_connector_secret(key, group=group, group_version=version, config=ours) == expected


def test_a_flytekit_fault_not_reproduced_keys_lead_out(folder: Path) -> None:
    configuration = flytekit("configuration")
    context = flytekit("core.context_manager")
    (folder.parent / "outside").write_text(SECRET)
    theirs = context.SecretsManager(configuration.SecretsConfig(default_dir=str(folder)))
    assert theirs.get(key="../outside") == SECRET
    with pytest.raises(ValueError, match="expected a plain name"):
        get_connector_secret("../outside", config=SecretsConfig(default_dir=folder))
