"""The types of the extension module."""

from typing import Any

from flytemodels._engine import FromJson, Parse, Serialize
from flytemodels.message import Message

parse: Parse
serialize: Serialize
from_json_values: FromJson

def prepare(cls: type, /) -> None: ...
def json_values(message: Message, /) -> Any: ...  # JSON
