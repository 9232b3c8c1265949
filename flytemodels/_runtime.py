"""What generated code needs of the hand-written layer. For generated code only: it may change in any release.

The names are loaded when they are first used. A generated package needs `lazy_package` alone, and importing one should
not import betterproto2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytemodels._model.lazy_package import lazy_names, lazy_package

if TYPE_CHECKING:
    from flytemodels._mixins.field_mask import FieldMaskMixin
    from flytemodels._mixins.named_entries import NamedEntriesMixin
    from flytemodels._mixins.phase import ActionPhaseMixin, PhaseMixin
    from flytemodels._mixins.task_template import TaskTemplate2Mixin, TaskTemplateMixin
    from flytemodels._mixins.well_known import (
        AnyMixin,
        BoolValueMixin,
        BytesValueMixin,
        DoubleValueMixin,
        DurationMixin,
        FloatValueMixin,
        Int32ValueMixin,
        Int64ValueMixin,
        StringValueMixin,
        StructMixin,
        TimestampMixin,
        UInt32ValueMixin,
        UInt64ValueMixin,
    )
    from flytemodels._model.fields import field, map_field
    from flytemodels._model.message_dataclass import message_dataclass
    from flytemodels._rules import cel, rules
    from flytemodels.message import Enum, Message
    from flytemodels.types import JSON

__all__ = [
    "JSON",
    "ActionPhaseMixin",
    "AnyMixin",
    "BoolValueMixin",
    "BytesValueMixin",
    "DoubleValueMixin",
    "DurationMixin",
    "Enum",
    "FieldMaskMixin",
    "FloatValueMixin",
    "Int32ValueMixin",
    "Int64ValueMixin",
    "Message",
    "NamedEntriesMixin",
    "PhaseMixin",
    "StringValueMixin",
    "StructMixin",
    "TaskTemplate2Mixin",
    "TaskTemplateMixin",
    "TimestampMixin",
    "UInt32ValueMixin",
    "UInt64ValueMixin",
    "cel",
    "field",
    "lazy_package",
    "map_field",
    "message_dataclass",
    "rules",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "flytemodels._mixins.named_entries": ("NamedEntriesMixin",),
            "flytemodels._mixins.field_mask": ("FieldMaskMixin",),
            "flytemodels._mixins.phase": ("ActionPhaseMixin", "PhaseMixin"),
            "flytemodels._mixins.task_template": ("TaskTemplate2Mixin", "TaskTemplateMixin"),
            "flytemodels._mixins.well_known": (
                "AnyMixin",
                "BoolValueMixin",
                "BytesValueMixin",
                "DoubleValueMixin",
                "DurationMixin",
                "FloatValueMixin",
                "Int32ValueMixin",
                "Int64ValueMixin",
                "StringValueMixin",
                "StructMixin",
                "TimestampMixin",
                "UInt32ValueMixin",
                "UInt64ValueMixin",
            ),
            "flytemodels._model.fields": ("field", "map_field"),
            "flytemodels._model.message_dataclass": ("message_dataclass",),
            "flytemodels._rules": ("cel", "rules"),
            "flytemodels.message": ("Enum", "Message"),
            "flytemodels.types": ("JSON",),
        },
    )
