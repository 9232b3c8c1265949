"""Go's protobuf library reads and writes Flyte's messages as we do: with our descriptors, and as Flyte's Go classes."""

from __future__ import annotations

import json
import subprocess
from random import Random
from typing import Any

import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

from flytemodels.message import Message
from tests.support.idl import flyte_classes
from tests.support.strategies import filled
from tests.wire.pieces import encode, random_pieces

PER_CLASS = 4
MESSAGES = {"flyteidl": 437, "flyteidl2": 633}


def samples(idl: str) -> list[Message]:
    made: list[Message] = []
    for cls in flyte_classes(idl):
        random = Random(cls.proto_full_name())
        made += [filled(cls), cls(), *(cls.parse(encode(random_pieces(cls, random, odd=0.0))) for _ in range(2))]
    return made


def asked(program: list[str], command: str, lines: str = "") -> list[str]:
    arguments = [*program, command]
    run = subprocess.run(arguments, input=lines, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


def answers_to(program: list[str], messages: list[Message]) -> list[tuple[bytes, str]]:
    """What Go makes of messages: wire data and JSON, "" where it has none."""
    lines = "".join(f"{message.proto_full_name()} {bytes(message).hex()}\n" for message in messages)
    found: list[tuple[bytes, str]] = []
    for message, answer in zip(messages, asked(program, "messages", lines), strict=True):
        wire, _, text = answer.partition(" ")
        assert wire != "refused:", f"{type(message)}: {answer}"
        found.append((bytes.fromhex(wire), text))
    return found


class Known:
    """The messages and fields that a Go program knows, which may be those of another release."""

    def __init__(self, program: list[str]) -> None:
        (described,) = asked(program, "describe")
        files = descriptor_pb2.FileDescriptorSet.FromString(bytes.fromhex(described))
        self._pool = descriptor_pool.DescriptorPool()
        waiting = {file.name: file for file in files.file}
        while waiting:
            self._add(next(iter(waiting)), waiting)

    def _add(self, name: str, waiting: dict[str, Any]) -> None:
        file = waiting.pop(name)
        for imported in file.dependency:
            if imported in waiting:
                self._add(imported, waiting)
        self._pool.Add(file)

    def knows(self, message: Message) -> bool:
        try:
            self._pool.FindMessageTypeByName(message.proto_full_name())
        except KeyError:
            return False
        return True

    def part_of(self, message: Message) -> Message:
        """A message without the fields that are unknown to Go."""
        cls = message_factory.GetMessageClass(self._pool.FindMessageTypeByName(message.proto_full_name()))
        official = cls.FromString(bytes(message))
        official.DiscardUnknownFields()
        return type(message).parse(official.SerializeToString())


@pytest.mark.parametrize("idl", ["flyteidl", "flyteidl2"])
def test_messages_go_to_go_and_come_back(idl: str, descriptors: list[str]) -> None:
    messages = samples(idl)
    assert len(messages) == PER_CLASS * MESSAGES[idl]
    with_json = 0
    for message, (wire, text) in zip(messages, answers_to(descriptors, messages), strict=True):
        assert type(message).parse(wire) == message, type(message)
        if text:  # Go has none where a Value has no kind, an Any holds what is no message, a time is out of range
            assert json.loads(text) == message.to_dict(), type(message)
            with_json += 1
    assert with_json > 0.75 * len(messages)


@pytest.mark.parametrize(("idl", "module"), [("flyteidl", "module1"), ("flyteidl2", "module2")])
def test_go_classes_of_flyte_keep_every_message(idl: str, module: str, request: pytest.FixtureRequest) -> None:
    program: list[str] = request.getfixturevalue(module)
    known = Known(program)
    messages = [message for message in samples(idl) if known.knows(message)]
    # All of them where the release is ours; a checkout may be of another one, with fewer.
    assert len(messages) > 0.95 * PER_CLASS * MESSAGES[idl]
    with_json = same_json = 0
    for message, (wire, text) in zip(messages, answers_to(program, messages), strict=True):
        cls = type(message)
        assert cls.parse(wire) == message, cls  # what Go does not know it passes on
        if text:
            expected = known.part_of(message)
            assert cls.from_dict(json.loads(text)).to_dict() == expected.to_dict(), cls
            with_json += 1
            same_json += json.loads(text) == expected.to_dict()
    assert with_json > 0.75 * len(messages)
    # Go has the number of an enum value that is unknown to it.
    assert same_json > 0.95 * with_json
    print(f"{len(messages)} messages of {len(messages) // PER_CLASS} types; {same_json} of {with_json} with equal JSON")
