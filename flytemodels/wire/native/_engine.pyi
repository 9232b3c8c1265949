"""The types of the extension module."""

from flytemodels.wire import Parse, Serialize

parse: Parse
serialize: Serialize

def prepare(cls: type, /) -> None: ...
