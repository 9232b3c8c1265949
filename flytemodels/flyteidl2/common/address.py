# Made from flyteidl2/common/address.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/address.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ActionAddress(Message, proto="flyteidl2.common.ActionAddress", rules=True):
    """Where an action can be reached while it runs."""

    pod: PodAddress | None = field(1, "message")
    """Pod that it runs in. (`PodAddress pod = 1`)"""
    path: str = field(2, "string")
    """Path of the URL at which it answers. (`string path = 2`)"""
    url: str = field(3, "string")
    """URL that works from outside the cluster. (`string url = 3`; where it is set: a URI)"""
    cluster: str = field(4, "string")
    """Cluster that the pod runs in. (`string cluster = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PodAddress(Message, proto="flyteidl2.common.PodAddress", rules=True):
    """Where a pod can be reached inside its cluster."""

    namespace: str = field(1, "string")
    """Kubernetes namespace. (`string namespace = 1`)"""
    name: str = field(2, "string")
    """Name of the Kubernetes object. (`string name = 2`)"""
    ip: str = field(3, "string")
    """IP address inside the cluster. (`string ip = 3`)"""
    port: int = field(4, "uint32")
    """Port that the pod listens on. (`uint32 port = 4`; at most 65535)"""
