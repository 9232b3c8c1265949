"""A connector like flytekit's for ChatGPT: a call that is answered at once."""

from __future__ import annotations

from typing import TypedDict

from flytemodels.connector import Resource, SyncConnector, TaskContext
from tests.connector.vendors import Completions


class Settings(TypedDict):
    model: str


class ChatGPT(SyncConnector):
    task_type = "chatgpt"
    name = "ChatGPT Connector"

    async def do(self, task: TaskContext) -> Resource:
        model = task.settings(Settings)["model"]
        answer = Completions().complete(model, task.inputs["message"], task.secret("token", group="openai"))
        return Resource("succeeded", outputs={"o0": answer})
