"""What the conformance runner tests: reads requests from stdin, answers on stdout, with flytemodels messages for both.

Run as `testee.py FOLDER`, where FOLDER holds the package `conformance_messages` (see `tests.conformance.__main__`).
"""

from __future__ import annotations

import importlib
import struct
import sys
from typing import Any, BinaryIO

_SIZE = struct.Struct("<I")
_PROTOBUF, _JSON = 1, 2
"""WireFormat, the forms in which an answer is asked for."""
_JSON_IGNORE_UNKNOWN = 3
"""TestCategory, the one in which unknown JSON fields are to be ignored."""


def main() -> None:
    """Answer requests until there are no more."""
    sys.path.insert(0, sys.argv[1])
    # What follows is generated for the run, so no type checker can see it.
    envelope: Any = importlib.import_module("conformance_messages.conformance.conformance")
    importlib.import_module("conformance_messages.conformance.messages.test_messages_proto3")
    while size := sys.stdin.buffer.read(_SIZE.size):
        request = envelope.ConformanceRequest.parse(_read(sys.stdin.buffer, _SIZE.unpack(size)[0]))
        answer = bytes(_answer(request, envelope.ConformanceResponse))
        sys.stdout.buffer.write(_SIZE.pack(len(answer)) + answer)
        sys.stdout.buffer.flush()


def _read(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise EOFError(f"the runner promised {size} bytes and sent {len(data)}")
    return data


def _answer(request: Any, response: Any) -> Any:
    from flytemodels import DecodeError, EncodeError
    from flytemodels._model.registry import find_message_class

    cls = find_message_class(request.message_type)
    if cls is None:
        return response(skipped=f"{request.message_type} is not of a proto3 file")
    if request.which_oneof("payload") not in ("protobuf_payload", "json_payload"):
        return response(skipped="only the wire format and JSON are read")
    if request.requested_output_format not in (_PROTOBUF, _JSON):
        return response(skipped="only the wire format and JSON are written")
    try:
        message = _parsed(request, cls)
    except DecodeError as error:
        return response(parse_error=str(error))
    try:
        if request.requested_output_format == _JSON:
            return response(json_payload=message.to_json())
        return response(protobuf_payload=bytes(message))
    except EncodeError as error:
        return response(serialize_error=str(error))


def _parsed(request: Any, cls: Any) -> Any:
    if request.protobuf_payload is not None:
        return cls.parse(request.protobuf_payload)
    ignore = request.test_category == _JSON_IGNORE_UNKNOWN
    return cls.from_json(request.json_payload, ignore_unknown_fields=ignore)


if __name__ == "__main__":
    main()
