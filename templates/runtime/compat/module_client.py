"""The client of a package itself: `acme.things.list()` calls it, and `acme.api_key = "..."` configures it. Knows variables of the
package; in new code make a client.
"""

from __future__ import annotations

import sys
from typing import Any

from .members import constructor_signature
from .options import ClientOptions

_PACKAGE = __name__.partition("._runtime")[0]

NONE: Any = None
"""A variable of the package that nobody has set."""


class _Default:
    """The client that was made last, and what for."""

    client: Any = None
    given: dict[str, Any] | None = None


_DEFAULT = _Default()


def default_client() -> Any:
    """The client for the variables of the package as they are now."""
    package = sys.modules[_PACKAGE]
    arguments = {*constructor_signature(package.Client).parameters, *ClientOptions.__optional_keys__}
    variables: dict[str, Any] = vars(package)
    given = {name: variables[name] for name in arguments if variables.get(name) is not None}
    if _DEFAULT.client is None or _DEFAULT.given != given:
        _DEFAULT.client, _DEFAULT.given = package.Client(**given), given
    return _DEFAULT.client


class ModuleResource:
    """A resource of the default client, found anew with each use."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def _client(self) -> Any:
        return default_client()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(getattr(default_client(), self._name), name)

    def __repr__(self) -> str:
        return f"<{_PACKAGE}.{self._name}>"


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return ModuleResource(name)
