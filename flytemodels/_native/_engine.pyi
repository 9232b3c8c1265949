"""The types of the extension module."""

from flytemodels._model.protocols import (
    DeepCopy,
    Equal,
    FromJson,
    FromJsonText,
    KeepsRules,
    Parse,
    Serialize,
    SerializeLossless,
    ToJson,
    ToJsonText,
)

parse: Parse
serialize: Serialize
json_text: ToJsonText
from_json_text: FromJsonText
serialize_lossless: SerializeLossless
equal: Equal
deep_copy: DeepCopy
from_json_values: FromJson
json_values: ToJson
keeps_rules: KeepsRules

def msgpack_fields(data: bytes, names: tuple[str, ...], classes: tuple[object, ...], depth: int, /) -> object: ...
def msgpack_pack(value: object, depth: int, /) -> object: ...
def msgpack_unpack(data: bytes, depth: int, /) -> object: ...
def prepare(cls: type, /) -> None: ...
