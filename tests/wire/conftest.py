"""Small messages, one `.proto` to a concept, for the rules of the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from flytemodels import DecodeError
from flytemodels.message import Message

PROTOS = {
    "scalars/it.proto": """
        package scalars;
        message One {
          double a_double = 1; float a_float = 2; int32 an_int32 = 3; int64 an_int64 = 4; uint32 a_uint32 = 5;
          uint64 a_uint64 = 6; sint32 a_sint32 = 7; sint64 a_sint64 = 8; fixed32 a_fixed32 = 9;
          fixed64 a_fixed64 = 10;
          sfixed32 a_sfixed32 = 11; sfixed64 a_sfixed64 = 12; bool a_bool = 13; string a_string = 14;
          bytes some_bytes = 15;
        }
        message Maybe {
          optional double a_double = 1; optional float a_float = 2; optional int32 an_int32 = 3;
          optional int64 an_int64 = 4; optional uint32 a_uint32 = 5; optional uint64 a_uint64 = 6;
          optional sint32 a_sint32 = 7; optional sint64 a_sint64 = 8; optional fixed32 a_fixed32 = 9;
          optional fixed64 a_fixed64 = 10; optional sfixed32 a_sfixed32 = 11; optional sfixed64 a_sfixed64 = 12;
          optional bool a_bool = 13; optional string a_string = 14; optional bytes some_bytes = 15;
        }
        message Many {
          repeated double a_double = 1; repeated float a_float = 2; repeated int32 an_int32 = 3;
          repeated int64 an_int64 = 4; repeated uint32 a_uint32 = 5; repeated uint64 a_uint64 = 6;
          repeated sint32 a_sint32 = 7; repeated sint64 a_sint64 = 8; repeated fixed32 a_fixed32 = 9;
          repeated fixed64 a_fixed64 = 10; repeated sfixed32 a_sfixed32 = 11; repeated sfixed64 a_sfixed64 = 12;
          repeated bool a_bool = 13; repeated string a_string = 14; repeated bytes some_bytes = 15;
          repeated int32 loose = 16 [packed = false]; repeated double loose_double = 17 [packed = false];
          repeated Color colors = 18; repeated Color loose_colors = 19 [packed = false];
        }
        enum Color { NONE = 0; RED = 1; ALSO_RED = 1; BLUE = -5; option allow_alias = true; }
        message Colored { Color color = 1; optional Color maybe = 2; map<int32, Color> by_number = 3; }
        """,
    "oneofs/it.proto": """
        package oneofs;
        message Inner { int32 x = 1; int32 y = 2; repeated int32 items = 3; }
        message Choice {
          oneof value { int32 number = 1; string text = 2; Inner first = 3; Inner second = 4; bytes data = 5; }
          int32 beside = 6;
        }
        """,
    "messages/it.proto": """
        package messages;
        message Node {
          int32 id = 1; string name = 2; Node next = 3; repeated Node children = 4; map<string, Node> named = 5;
        }
        """,
    "maps/it.proto": """
        package maps;
        message Inner { int32 x = 1; repeated int32 items = 2; }
        message Maps {
          map<int32, int32> an_int32 = 1; map<int64, int32> an_int64 = 2; map<uint32, int32> a_uint32 = 3;
          map<uint64, int32> a_uint64 = 4; map<sint32, int32> a_sint32 = 5; map<sint64, int32> a_sint64 = 6;
          map<fixed32, int32> a_fixed32 = 7; map<fixed64, int32> a_fixed64 = 8; map<sfixed32, int32> a_sfixed32 = 9;
          map<sfixed64, int32> a_sfixed64 = 10; map<bool, int32> a_bool = 11; map<string, int32> a_string = 12;
          map<string, Inner> inners = 13; map<int32, string> texts = 14; map<int32, bytes> blobs = 15;
          map<int32, double> doubles = 16;
        }
        """,
    "plain/it.proto": """
        package plain;
        import "google/protobuf/duration.proto";
        import "google/protobuf/struct.proto";
        import "google/protobuf/timestamp.proto";
        import "google/protobuf/wrappers.proto";
        message Plain {
          google.protobuf.Timestamp moment = 1; google.protobuf.Duration span = 2; google.protobuf.Struct object = 3;
          google.protobuf.BoolValue a_bool = 4; google.protobuf.FloatValue a_float = 5;
          google.protobuf.StringValue a_string = 6; google.protobuf.Int64Value an_int64 = 7;
          repeated google.protobuf.Timestamp moments = 8; map<string, google.protobuf.Struct> objects = 9;
          map<string, google.protobuf.Duration> spans = 10; repeated google.protobuf.Struct more = 11;
          oneof choice { google.protobuf.BoolValue yes = 12; google.protobuf.Struct settings = 13; string word = 14; }
          google.protobuf.Value value = 15; google.protobuf.ListValue list = 16;
          google.protobuf.BytesValue blob = 17; google.protobuf.UInt32Value a_uint32 = 18;
        }
        """,
}

Verdict = Callable[[type[Message], bytes], Any]


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:  # a `tests.support.protoc.Made`
    from tests.support.protoc import make

    with pytest.MonkeyPatch.context() as monkeypatch:
        yield make(tmp_path_factory.mktemp("small"), monkeypatch, PROTOS)


@pytest.fixture(scope="session")
def read(small: Any) -> Verdict:
    """Read wire data as the official library does, or fail; gives our message, None where both refuse."""
    from google.protobuf.message import DecodeError as TheirDecodeError

    def read_both(cls: type[Message], data: bytes) -> Any:
        try:
            theirs = small.official(cls.proto_full_name()).FromString(data)
        except TheirDecodeError:
            with pytest.raises(DecodeError):
                cls.parse(data)
            return None
        message = cls.parse(data)
        written = message.serialize_to_string(deterministic=True)
        again = type(theirs).FromString(written)
        assert again.SerializeToString(deterministic=True) == theirs.SerializeToString(deterministic=True)
        assert bytes(cls.parse(theirs.SerializeToString(deterministic=True))) == theirs.SerializeToString(
            deterministic=True
        )
        return message

    return read_both
