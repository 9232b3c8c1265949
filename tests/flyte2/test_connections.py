"""The secrets and settings of a connection."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from typing import Any, Optional

import pytest

from flytemodels import connection_settings, get_connection_config, get_connection_secret
from flytemodels.flyteidl2.core import Connection
from tests.flyte2.sdk import ask

SECRET = "hunter2"
CONNECTION = Connection(
    task_type="warehouse",
    secrets={"token": SECRET, "empty": "", "both": "secret"},
    configs={"warehouse": "w1", "timeout": "30", "ratio": "0.5", "tls": "true", "both": "config"},
)


@dataclass
class Account:
    warehouse: str
    token: str = field(repr=False)
    timeout: int
    ratio: float
    tls: bool
    both: str
    empty: str
    region: str = "eu"
    retries: int | None = None
    owner: Optional[str] = None  # noqa: UP045  # both spellings are in use
    tags: str | None = field(default_factory=lambda: "none", kw_only=True)
    computed: list[str] = field(init=False, default_factory=list)


def test_secrets_and_settings_by_name() -> None:
    assert get_connection_secret(CONNECTION, "token") == SECRET
    assert get_connection_secret(CONNECTION, "empty") == ""
    assert get_connection_config(CONNECTION, "timeout") == "30"


@pytest.mark.parametrize(
    ("get", "connection", "message"),
    [
        (get_connection_secret, CONNECTION, r"^connection\.secrets: expected 'key', got 'both', 'empty', 'token'$"),
        (get_connection_config, Connection(), r"^connection\.configs: expected 'key', got none$"),
        (get_connection_secret, None, r"^connection\.secrets: expected 'key', got none$"),
    ],
)
def test_what_is_missing_is_named_and_nothing_is_told(get: Any, connection: Connection | None, message: str) -> None:
    with pytest.raises(ValueError, match=message) as caught:
        get(connection, "key")
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_FSEC_KEY", "elsewhere")
    with pytest.raises(ValueError, match="expected 'key'"):
        get_connection_secret(CONNECTION, "key")


def test_a_dataclass_says_what_is_needed() -> None:
    account = connection_settings(CONNECTION, Account)
    assert account == Account(
        warehouse="w1", token=SECRET, timeout=30, ratio=0.5, tls=True, both="config", empty="", region="eu"
    )
    assert SECRET not in repr(account)


def test_a_setting_wins_over_a_secret_as_in_the_sdk() -> None:
    code = """
        from flyteidl2.core.security_pb2 import Connection
        from flyte.connectors._server import _get_connection_kwargs
        def answer(data):
            return _get_connection_kwargs(Connection.FromString(bytes.fromhex(data)))
    """
    theirs = ask(code, bytes(CONNECTION).hex())

    @dataclass
    class All:
        token: str
        empty: str
        both: str
        warehouse: str
        timeout: str
        ratio: str
        tls: str

    assert vars(connection_settings(CONNECTION, All)) == theirs


@pytest.mark.parametrize("text", ["", "1.5", " 1", "0x10", "\uff11", SECRET, "1" * 5000, "1_0"])
def test_a_number_that_is_none_is_refused_without_its_text(text: str) -> None:
    @dataclass
    class Limits:
        count: int
        missing: str

    with pytest.raises(ValueError, match="count") as caught:
        connection_settings(Connection(secrets={"count": text}), Limits)
    assert str(caught.value) == (
        "connection: expected the secrets and configs of Limits, got no whole number in 'count', no 'missing'"
    )


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("FALSE", False), ("1", True), ("0", False), ("yes", None)]
)
def test_booleans_are_words_or_digits(text: str, value: bool | None) -> None:
    @dataclass
    class Switch:
        on: bool

    if value is None:
        with pytest.raises(ValueError, match=r"of Switch, got no true or false in 'on'$"):
            connection_settings(Connection(configs={"on": text}), Switch)
    else:
        assert connection_settings(Connection(configs={"on": text}), Switch) == Switch(value)


def test_what_cannot_be_filled_in_is_a_type_error() -> None:
    @dataclass
    class Odd:
        items: list[str]

    with pytest.raises(TypeError, match=r"^Odd\.items: expected str, int, float or bool, or one of them \| None, got"):
        connection_settings(CONNECTION, Odd)
    with pytest.raises(TypeError, match=r"^cls: expected a dataclass, got type$"):
        connection_settings(CONNECTION, str)
