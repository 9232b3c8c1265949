"""The types of the extension module."""

from typing import Any

from flytemodels.message import Message
from flytemodels.wire import Parse, Serialize

parse: Parse
serialize: Serialize

def prepare(cls: type, /) -> None: ...
def json_values(message: Message, /) -> Any: ...  # JSON
