"""The types of the extension module."""

from flytemodels._model.protocols import FromJson, Parse, Serialize, ToJson

parse: Parse
serialize: Serialize
from_json_values: FromJson
json_values: ToJson

def msgpack_pack(value: object, depth: int, /) -> object: ...
def msgpack_unpack(data: bytes, depth: int, /) -> object: ...
def prepare(cls: type, /) -> None: ...
