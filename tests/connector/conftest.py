"""Tests that are `async def`s run on an event loop of their own, within bounded time."""

from __future__ import annotations

import asyncio
import inspect

import pytest

PATIENCE = 60
"""How many seconds a test may take on a machine that is busy with something else."""


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine to its end."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    asyncio.run(asyncio.wait_for(pyfuncitem.obj(**arguments), PATIENCE))
    return True
