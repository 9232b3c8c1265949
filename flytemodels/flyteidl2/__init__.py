# Made from flyteidl2/*.proto by `make codegen`. Do not edit.
"""The packages below `flyteidl2`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import actions as actions
    from . import app as app
    from . import artifact as artifact
    from . import auth as auth
    from . import cacheservice as cacheservice
    from . import cluster as cluster
    from . import common as common
    from . import connector as connector
    from . import core as core
    from . import dataproxy as dataproxy
    from . import event as event
    from . import imagebuilder as imagebuilder
    from . import logs as logs
    from . import notification as notification
    from . import org as org
    from . import plugins as plugins
    from . import project as project
    from . import secret as secret
    from . import settings as settings
    from . import task as task
    from . import trigger as trigger
    from . import workflow as workflow
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "actions": (),
            "app": (),
            "artifact": (),
            "auth": (),
            "cacheservice": (),
            "cluster": (),
            "common": (),
            "connector": (),
            "core": (),
            "dataproxy": (),
            "event": (),
            "imagebuilder": (),
            "logs": (),
            "notification": (),
            "org": (),
            "plugins": (),
            "project": (),
            "secret": (),
            "settings": (),
            "task": (),
            "trigger": (),
            "workflow": (),
        },
    )

__all__ = [
    "actions",
    "app",
    "artifact",
    "auth",
    "cacheservice",
    "cluster",
    "common",
    "connector",
    "core",
    "dataproxy",
    "event",
    "imagebuilder",
    "logs",
    "notification",
    "org",
    "plugins",
    "project",
    "secret",
    "settings",
    "task",
    "trigger",
    "workflow",
]
