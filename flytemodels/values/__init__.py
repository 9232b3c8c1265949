"""Python values in and out of Flyte's literals, without an SDK.

from flytemodels.values import inputs, to_python

to_python(literal, python_type=int)
inputs.to_python(request.inputs, request.template.interface)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytemodels._model.lazy_package import lazy_package

if TYPE_CHECKING:
    from flytemodels.values import inputs as inputs
    from flytemodels.values import outputs as outputs
    from flytemodels.values._convert import literal_type, python_type, to_literal, to_python
    from flytemodels.values.errors import ConversionError, LiteralTypeError, LiteralValueError
    from flytemodels.values.references import (
        Annotation,
        Binary,
        Dataset,
        Directory,
        Failure,
        File,
        Hash,
        Offloaded,
        Pickle,
    )

__all__ = [
    "Annotation",
    "Binary",
    "ConversionError",
    "Dataset",
    "Directory",
    "Failure",
    "File",
    "Hash",
    "LiteralTypeError",
    "LiteralValueError",
    "Offloaded",
    "Pickle",
    "inputs",
    "literal_type",
    "outputs",
    "python_type",
    "to_literal",
    "to_python",
]

# Type checkers must not see __getattr__: with it, every misspelt name would exist for them.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "_convert": ("literal_type", "python_type", "to_literal", "to_python"),
            "errors": ("ConversionError", "LiteralTypeError", "LiteralValueError"),
            "inputs": (),
            "outputs": (),
            "references": (
                "Annotation",
                "Binary",
                "Dataset",
                "Directory",
                "Failure",
                "File",
                "Hash",
                "Offloaded",
                "Pickle",
            ),
        },
    )
