"""The generator as a protoc plugin, `protoc-gen-flytemodels`, for buf and for `python -m grpc_tools.protoc`.

The one option that is needed is the package: `--flytemodels_opt=package=acme.models`. All files of a tree must come in
one call, as packages offer the names of all of their modules: with buf, `strategy: all`.
"""

from __future__ import annotations

import sys
from typing import Final

from google.protobuf.compiler.plugin_pb2 import CodeGeneratorRequest, CodeGeneratorResponse

from .config import Config
from .errors import CodegenError
from .generate import generate
from .load import Loaded
from .options import config_for, externals_of

__all__ = ["answer", "main"]

_COMMAND: Final = "protoc-gen-flytemodels"


def main() -> int:
    """Answer the request on stdin, on stdout.

    Returns:
        The exit status: 0. What is refused is said in the answer, which protoc and buf show.
    """
    request = CodeGeneratorRequest.FromString(sys.stdin.buffer.read())
    sys.stdout.buffer.write(answer(request).SerializeToString())
    return 0


def answer(request: CodeGeneratorRequest) -> CodeGeneratorResponse:
    """Generate what protoc asks for.

    Args:
        request: the files and the options.

    Returns:
        The modules, or the reason why there are none.
    """
    response = CodeGeneratorResponse(supported_features=CodeGeneratorResponse.FEATURE_PROTO3_OPTIONAL)
    try:
        texts = generate(Loaded.of(request.proto_file, request.file_to_generate, True), _config(request.parameter))
    except CodegenError as error:
        response.error = str(error)
        return response
    for path, text in texts.items():
        response.file.add(name=path, content=text)
    return response


def _config(parameter: str) -> Config:
    """Read `package=acme.models,external=acme/base/=acme_base`."""
    package = ""
    externals: list[str] = []
    for option in filter(None, parameter.split(",")):
        key, _, value = option.partition("=")
        if key == "package":
            package = value
        elif key == "external":
            externals.append(value)
        else:
            raise CodegenError(f"{_COMMAND}: expected package=NAME or external=PREFIX=PACKAGE, got {option!a}")
    if not package:
        raise CodegenError(f"{_COMMAND}: expected the option package=NAME, got none")
    return config_for(package, externals_of(externals), _COMMAND)


if __name__ == "__main__":
    sys.exit(main())
