# Made from flyteidl/service/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl/service` (package `flyteidl.service`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import admin as admin
    from . import admin_grpc as admin_grpc
    from . import agent as agent
    from . import agent_grpc as agent_grpc
    from . import auth as auth
    from . import auth_grpc as auth_grpc
    from . import dataproxy as dataproxy
    from . import dataproxy_grpc as dataproxy_grpc
    from . import external_plugin_service as external_plugin_service
    from . import external_plugin_service_grpc as external_plugin_service_grpc
    from . import identity as identity
    from . import identity_grpc as identity_grpc
    from . import signal as signal
    from . import signal_grpc as signal_grpc
    from .admin_grpc import AdminServiceBase as AdminServiceBase
    from .admin_grpc import AdminServiceBlockingStub as AdminServiceBlockingStub
    from .admin_grpc import AdminServiceStub as AdminServiceStub
    from .agent_grpc import AgentMetadataServiceBase as AgentMetadataServiceBase
    from .agent_grpc import AgentMetadataServiceBlockingStub as AgentMetadataServiceBlockingStub
    from .agent_grpc import AgentMetadataServiceStub as AgentMetadataServiceStub
    from .agent_grpc import AsyncAgentServiceBase as AsyncAgentServiceBase
    from .agent_grpc import AsyncAgentServiceBlockingStub as AsyncAgentServiceBlockingStub
    from .agent_grpc import AsyncAgentServiceStub as AsyncAgentServiceStub
    from .agent_grpc import SyncAgentServiceBase as SyncAgentServiceBase
    from .agent_grpc import SyncAgentServiceBlockingStub as SyncAgentServiceBlockingStub
    from .agent_grpc import SyncAgentServiceStub as SyncAgentServiceStub
    from .auth import OAuth2MetadataRequest as OAuth2MetadataRequest
    from .auth import OAuth2MetadataResponse as OAuth2MetadataResponse
    from .auth import PublicClientAuthConfigRequest as PublicClientAuthConfigRequest
    from .auth import PublicClientAuthConfigResponse as PublicClientAuthConfigResponse
    from .auth_grpc import AuthMetadataServiceBase as AuthMetadataServiceBase
    from .auth_grpc import AuthMetadataServiceBlockingStub as AuthMetadataServiceBlockingStub
    from .auth_grpc import AuthMetadataServiceStub as AuthMetadataServiceStub
    from .dataproxy import ArtifactType as ArtifactType
    from .dataproxy import CreateDownloadLinkRequest as CreateDownloadLinkRequest
    from .dataproxy import CreateDownloadLinkResponse as CreateDownloadLinkResponse
    from .dataproxy import CreateDownloadLocationRequest as CreateDownloadLocationRequest
    from .dataproxy import CreateDownloadLocationResponse as CreateDownloadLocationResponse
    from .dataproxy import CreateUploadLocationRequest as CreateUploadLocationRequest
    from .dataproxy import CreateUploadLocationResponse as CreateUploadLocationResponse
    from .dataproxy import GetDataRequest as GetDataRequest
    from .dataproxy import GetDataResponse as GetDataResponse
    from .dataproxy import PreSignedURLs as PreSignedURLs
    from .dataproxy_grpc import DataProxyServiceBase as DataProxyServiceBase
    from .dataproxy_grpc import DataProxyServiceBlockingStub as DataProxyServiceBlockingStub
    from .dataproxy_grpc import DataProxyServiceStub as DataProxyServiceStub
    from .external_plugin_service import State as State
    from .external_plugin_service import TaskCreateRequest as TaskCreateRequest
    from .external_plugin_service import TaskCreateResponse as TaskCreateResponse
    from .external_plugin_service import TaskDeleteRequest as TaskDeleteRequest
    from .external_plugin_service import TaskDeleteResponse as TaskDeleteResponse
    from .external_plugin_service import TaskGetRequest as TaskGetRequest
    from .external_plugin_service import TaskGetResponse as TaskGetResponse
    from .external_plugin_service_grpc import ExternalPluginServiceBase as ExternalPluginServiceBase
    from .external_plugin_service_grpc import ExternalPluginServiceBlockingStub as ExternalPluginServiceBlockingStub
    from .external_plugin_service_grpc import ExternalPluginServiceStub as ExternalPluginServiceStub
    from .identity import UserInfoRequest as UserInfoRequest
    from .identity import UserInfoResponse as UserInfoResponse
    from .identity_grpc import IdentityServiceBase as IdentityServiceBase
    from .identity_grpc import IdentityServiceBlockingStub as IdentityServiceBlockingStub
    from .identity_grpc import IdentityServiceStub as IdentityServiceStub
    from .signal_grpc import SignalServiceBase as SignalServiceBase
    from .signal_grpc import SignalServiceBlockingStub as SignalServiceBlockingStub
    from .signal_grpc import SignalServiceStub as SignalServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "admin": (),
            "admin_grpc": ("AdminServiceBase", "AdminServiceBlockingStub", "AdminServiceStub"),
            "agent": (),
            "agent_grpc": (
                "AgentMetadataServiceBase",
                "AgentMetadataServiceBlockingStub",
                "AgentMetadataServiceStub",
                "AsyncAgentServiceBase",
                "AsyncAgentServiceBlockingStub",
                "AsyncAgentServiceStub",
                "SyncAgentServiceBase",
                "SyncAgentServiceBlockingStub",
                "SyncAgentServiceStub",
            ),
            "auth": (
                "OAuth2MetadataRequest",
                "OAuth2MetadataResponse",
                "PublicClientAuthConfigRequest",
                "PublicClientAuthConfigResponse",
            ),
            "auth_grpc": ("AuthMetadataServiceBase", "AuthMetadataServiceBlockingStub", "AuthMetadataServiceStub"),
            "dataproxy": (
                "ArtifactType",
                "CreateDownloadLinkRequest",
                "CreateDownloadLinkResponse",
                "CreateDownloadLocationRequest",
                "CreateDownloadLocationResponse",
                "CreateUploadLocationRequest",
                "CreateUploadLocationResponse",
                "GetDataRequest",
                "GetDataResponse",
                "PreSignedURLs",
            ),
            "dataproxy_grpc": ("DataProxyServiceBase", "DataProxyServiceBlockingStub", "DataProxyServiceStub"),
            "external_plugin_service": (
                "State",
                "TaskCreateRequest",
                "TaskCreateResponse",
                "TaskDeleteRequest",
                "TaskDeleteResponse",
                "TaskGetRequest",
                "TaskGetResponse",
            ),
            "external_plugin_service_grpc": (
                "ExternalPluginServiceBase",
                "ExternalPluginServiceBlockingStub",
                "ExternalPluginServiceStub",
            ),
            "identity": ("UserInfoRequest", "UserInfoResponse"),
            "identity_grpc": ("IdentityServiceBase", "IdentityServiceBlockingStub", "IdentityServiceStub"),
            "signal": (),
            "signal_grpc": ("SignalServiceBase", "SignalServiceBlockingStub", "SignalServiceStub"),
        },
    )

__all__ = [
    "AdminServiceBase",
    "AdminServiceBlockingStub",
    "AdminServiceStub",
    "AgentMetadataServiceBase",
    "AgentMetadataServiceBlockingStub",
    "AgentMetadataServiceStub",
    "ArtifactType",
    "AsyncAgentServiceBase",
    "AsyncAgentServiceBlockingStub",
    "AsyncAgentServiceStub",
    "AuthMetadataServiceBase",
    "AuthMetadataServiceBlockingStub",
    "AuthMetadataServiceStub",
    "CreateDownloadLinkRequest",
    "CreateDownloadLinkResponse",
    "CreateDownloadLocationRequest",
    "CreateDownloadLocationResponse",
    "CreateUploadLocationRequest",
    "CreateUploadLocationResponse",
    "DataProxyServiceBase",
    "DataProxyServiceBlockingStub",
    "DataProxyServiceStub",
    "ExternalPluginServiceBase",
    "ExternalPluginServiceBlockingStub",
    "ExternalPluginServiceStub",
    "GetDataRequest",
    "GetDataResponse",
    "IdentityServiceBase",
    "IdentityServiceBlockingStub",
    "IdentityServiceStub",
    "OAuth2MetadataRequest",
    "OAuth2MetadataResponse",
    "PreSignedURLs",
    "PublicClientAuthConfigRequest",
    "PublicClientAuthConfigResponse",
    "SignalServiceBase",
    "SignalServiceBlockingStub",
    "SignalServiceStub",
    "State",
    "SyncAgentServiceBase",
    "SyncAgentServiceBlockingStub",
    "SyncAgentServiceStub",
    "TaskCreateRequest",
    "TaskCreateResponse",
    "TaskDeleteRequest",
    "TaskDeleteResponse",
    "TaskGetRequest",
    "TaskGetResponse",
    "UserInfoRequest",
    "UserInfoResponse",
    "admin",
    "admin_grpc",
    "agent",
    "agent_grpc",
    "auth",
    "auth_grpc",
    "dataproxy",
    "dataproxy_grpc",
    "external_plugin_service",
    "external_plugin_service_grpc",
    "identity",
    "identity_grpc",
    "signal",
    "signal_grpc",
]
