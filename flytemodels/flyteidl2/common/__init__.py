# Made from flyteidl2/common/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/common` (package `flyteidl2.common`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import address as address
    from . import authorization as authorization
    from . import cache as cache
    from . import configuration as configuration
    from . import identifier as identifier
    from . import identity as identity
    from . import list as list
    from . import phase as phase
    from . import policy as policy
    from . import role as role
    from . import run as run
    from . import runtime_version as runtime_version
    from .address import ActionAddress as ActionAddress
    from .address import PodAddress as PodAddress
    from .authorization import Action as Action
    from .authorization import Domain as Domain
    from .authorization import LaunchPlan as LaunchPlan
    from .authorization import Organization as Organization
    from .authorization import Permission as Permission
    from .authorization import Project as Project
    from .authorization import Resource as Resource
    from .authorization import Workflow as Workflow
    from .cache import CacheMetadata as CacheMetadata
    from .configuration import AttributesSource as AttributesSource
    from .identifier import ActionAttemptIdentifier as ActionAttemptIdentifier
    from .identifier import ActionIdentifier as ActionIdentifier
    from .identifier import ApplicationIdentifier as ApplicationIdentifier
    from .identifier import ClusterConfigIdentifier as ClusterConfigIdentifier
    from .identifier import ClusterIdentifier as ClusterIdentifier
    from .identifier import ClusterNodepoolIdentifier as ClusterNodepoolIdentifier
    from .identifier import ClusterPoolIdentifier as ClusterPoolIdentifier
    from .identifier import DomainIdentifier as DomainIdentifier
    from .identifier import ManagedClusterIdentifier as ManagedClusterIdentifier
    from .identifier import OrgIdentifier as OrgIdentifier
    from .identifier import PolicyIdentifier as PolicyIdentifier
    from .identifier import ProjectIdentifier as ProjectIdentifier
    from .identifier import QueueIdentifier as QueueIdentifier
    from .identifier import RoleIdentifier as RoleIdentifier
    from .identifier import RunIdentifier as RunIdentifier
    from .identifier import TriggerIdentifier as TriggerIdentifier
    from .identifier import TriggerName as TriggerName
    from .identifier import UserIdentifier as UserIdentifier
    from .identity import Application as Application
    from .identity import AppSpec as AppSpec
    from .identity import EnrichedIdentity as EnrichedIdentity
    from .identity import Identity as Identity
    from .identity import User as User
    from .identity import UserSpec as UserSpec
    from .list import Filter as Filter
    from .list import ListRequest as ListRequest
    from .list import Sort as Sort
    from .phase import ActionPhase as ActionPhase
    from .policy import Policy as Policy
    from .policy import PolicyBinding as PolicyBinding
    from .role import Role as Role
    from .role import RoleSpec as RoleSpec
    from .role import RoleType as RoleType
    from .run import OffloadedInputData as OffloadedInputData
    from .run import Relation as Relation
    from .run import RelationType as RelationType
    from .runtime_version import RuntimeMetadata as RuntimeMetadata
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "address": ("ActionAddress", "PodAddress"),
            "authorization": (
                "Action",
                "Domain",
                "LaunchPlan",
                "Organization",
                "Permission",
                "Project",
                "Resource",
                "Workflow",
            ),
            "cache": ("CacheMetadata",),
            "configuration": ("AttributesSource",),
            "identifier": (
                "ActionAttemptIdentifier",
                "ActionIdentifier",
                "ApplicationIdentifier",
                "ClusterConfigIdentifier",
                "ClusterIdentifier",
                "ClusterNodepoolIdentifier",
                "ClusterPoolIdentifier",
                "DomainIdentifier",
                "ManagedClusterIdentifier",
                "OrgIdentifier",
                "PolicyIdentifier",
                "ProjectIdentifier",
                "QueueIdentifier",
                "RoleIdentifier",
                "RunIdentifier",
                "TriggerIdentifier",
                "TriggerName",
                "UserIdentifier",
            ),
            "identity": ("AppSpec", "Application", "EnrichedIdentity", "Identity", "User", "UserSpec"),
            "list": ("Filter", "ListRequest", "Sort"),
            "phase": ("ActionPhase",),
            "policy": ("Policy", "PolicyBinding"),
            "role": ("Role", "RoleSpec", "RoleType"),
            "run": ("OffloadedInputData", "Relation", "RelationType"),
            "runtime_version": ("RuntimeMetadata",),
        },
    )

__all__ = [
    "Action",
    "ActionAddress",
    "ActionAttemptIdentifier",
    "ActionIdentifier",
    "ActionPhase",
    "AppSpec",
    "Application",
    "ApplicationIdentifier",
    "AttributesSource",
    "CacheMetadata",
    "ClusterConfigIdentifier",
    "ClusterIdentifier",
    "ClusterNodepoolIdentifier",
    "ClusterPoolIdentifier",
    "Domain",
    "DomainIdentifier",
    "EnrichedIdentity",
    "Filter",
    "Identity",
    "LaunchPlan",
    "ListRequest",
    "ManagedClusterIdentifier",
    "OffloadedInputData",
    "OrgIdentifier",
    "Organization",
    "Permission",
    "PodAddress",
    "Policy",
    "PolicyBinding",
    "PolicyIdentifier",
    "Project",
    "ProjectIdentifier",
    "QueueIdentifier",
    "Relation",
    "RelationType",
    "Resource",
    "Role",
    "RoleIdentifier",
    "RoleSpec",
    "RoleType",
    "RunIdentifier",
    "RuntimeMetadata",
    "Sort",
    "TriggerIdentifier",
    "TriggerName",
    "User",
    "UserIdentifier",
    "UserSpec",
    "Workflow",
    "address",
    "authorization",
    "cache",
    "configuration",
    "identifier",
    "identity",
    "list",
    "phase",
    "policy",
    "role",
    "run",
    "runtime_version",
]
