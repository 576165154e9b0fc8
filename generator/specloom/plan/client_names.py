"""Which names the classes of a client cannot have: those of built-in classes, and of what a package offers already."""

from __future__ import annotations

import builtins
from functools import cache

from specloom.names.spelling import camel
from specloom.plan.exports import RUNTIME

_MODULES = ("client", "errors", "headers", "inputs", "models", "resources", "types", "webhooks")
"""Modules that packages have."""


def client_class(api: str) -> str:
    """Default name of the client class of an API: `Petstore`; `ExceptionClient` where `Exception` cannot be used."""
    name = camel(api)
    return name if client_name_problem(name) is None else f"{name}Client"


def client_name_problem(name: str) -> str | None:
    """Why a client cannot have a name; None if it can."""
    if hasattr(builtins, name):
        return f"`{name}` is a built-in name of Python"
    taken = next((each for each in (name, f"Async{name}") if each in _offered()), None)
    return None if taken is None else f"every package offers `{taken}` already"


@cache
def _offered() -> frozenset[str]:
    return frozenset(_MODULES).union(*RUNTIME.values())
