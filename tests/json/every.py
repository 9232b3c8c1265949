"""A message with a field of every kind, made for these tests, with its official class beside it."""

from __future__ import annotations

from typing import Any

__all__ = ["EVERY", "Every"]

EVERY = """
    package every;
    import "google/protobuf/any.proto";
    import "google/protobuf/duration.proto";
    import "google/protobuf/field_mask.proto";
    import "google/protobuf/struct.proto";
    import "google/protobuf/timestamp.proto";
    import "google/protobuf/wrappers.proto";

    enum Color {
      option allow_alias = true;
      BLACK = 0;
      RED = 1;
      CRIMSON = 1;
      None = 2;
    }

    message Every {
      int32 an_int32 = 1;
      int64 an_int64 = 2;
      uint32 a_uint32 = 3;
      uint64 a_uint64 = 4;
      sint32 a_sint32 = 5;
      sint64 a_sint64 = 6;
      fixed32 a_fixed32 = 7;
      fixed64 a_fixed64 = 8;
      sfixed32 a_sfixed32 = 9;
      sfixed64 a_sfixed64 = 10;
      float a_float = 11;
      double a_double = 12;
      bool a_bool = 13;
      string a_string = 14;
      bytes some_bytes = 15;
      Color a_color = 16;
      Every child = 17;

      repeated int32 int32s = 20;
      repeated string strings = 21;
      repeated Color colors = 22;
      repeated Every children = 23;
      repeated google.protobuf.Value values = 24;
      repeated google.protobuf.Timestamp moments = 25;

      map<string, string> by_string = 30;
      map<int32, string> by_int32 = 31;
      map<uint64, string> by_uint64 = 32;
      map<bool, string> by_bool = 33;
      map<string, Color> colors_by_name = 34;
      map<string, Every> children_by_name = 35;
      map<string, google.protobuf.Value> values_by_name = 36;
      map<string, google.protobuf.Duration> spans_by_name = 37;

      oneof choice {
        int32 chosen_int32 = 40;
        string chosen_string = 41;
        google.protobuf.NullValue chosen_null = 42;
        Every chosen_child = 43;
        Color chosen_color = 44;
      }

      optional int32 maybe_int32 = 50;
      optional string maybe_string = 51;
      optional Color maybe_color = 52;
      google.protobuf.NullValue a_null = 53;

      google.protobuf.Timestamp moment = 60;
      google.protobuf.Duration span = 61;
      google.protobuf.Struct struct = 62;
      google.protobuf.Value value = 63;
      google.protobuf.ListValue list = 64;
      google.protobuf.Any any = 65;
      google.protobuf.FieldMask mask = 66;
      google.protobuf.BoolValue wrapped_bool = 67;
      google.protobuf.Int64Value wrapped_int64 = 68;
      google.protobuf.FloatValue wrapped_float = 69;
      google.protobuf.StringValue wrapped_string = 70;
      google.protobuf.BytesValue wrapped_bytes = 71;

      int32 class = 80;
      int32 OddName__x_1 = 81;
      int32 named = 82 [json_name = "@odd name"];
    }
"""


class Every:
    """The two classes of the message `every.Every`.

    Attributes:
        cls: the generated one.
        official: that of google.protobuf.
        color: the generated enum.
    """

    def __init__(self, cls: Any, official: Any, color: Any) -> None:
        self.cls = cls
        self.official = official
        self.color = color
