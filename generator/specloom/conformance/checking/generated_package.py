"""A generated package, used from outside. Knows its public names and constructors; not HTTP and no case."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from base64 import b64decode
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs

from specloom.values import Json
from specloom.values.exact import read_json

SECRET_FREE = "test-{name}"
CREDENTIALS = ("client_id", "client_secret", "username", "password")
"""Ends of the names of credentials that are no secrets on their own."""


class PackageNotFound(Exception):
    """The generated package cannot be imported, or has no client; the message says why."""


@attrs.frozen
class LoadedPackage:
    """A generated package and how to construct its clients.

    Attributes:
        module: The imported package.
        client: Name of its sync client class; the async one has the prefix `Async`.
        arguments: Keyword arguments for both, mainly credentials.
        base_path: Path between the server's root and the described paths.
    """

    module: ModuleType
    client: str
    arguments: dict[str, Any]
    base_path: str = ""

    def make_sync(self, server: str, **more: object) -> Any:
        """A synchronous client of `server`."""
        return self._make(self.client, server, more)

    def make_async(self, server: str, **more: object) -> Any:
        """An asynchronous client of `server`."""
        return self._make(f"Async{self.client}", server, more)

    def _make(self, name: str, server: str, more: dict[str, object]) -> Any:
        options = {"max_retries": 0, **self.arguments, **more}
        return getattr(self.module, name)(base_url=server + self.base_path, **options)

    def to_json(self, value: object) -> Any:
        """`value` as JSON, encoded by the package."""
        return read_json(self.module.to_json(value))


def load_package(name: str, folder: Path, settings: Path | None = None) -> LoadedPackage:
    """Import `name` from `folder` and determine how to construct its clients.

    Args:
        folder: Folder of the package, usually `generated/`; it is put at the front of `sys.path`.
        settings: A `client.json` with `package`, `class`, `arguments` and `base_path`; defaults are the first public client class
            and a placeholder for each credential.

    Raises:
        NoPackage: It does not exist, or cannot be imported.
    """
    given: dict[str, Any] = json.loads(settings.read_bytes()) if settings is not None and settings.is_file() else {}
    module = _import(given.get("package", name), folder)
    client: str = given.get("class") or _client_class(module)
    arguments: dict[str, Any] | None = given.get("arguments")
    if arguments is None:
        arguments = _sample_credentials(getattr(module, client))
    return LoadedPackage(module, client, arguments, given.get("base_path", ""))


def _import(name: str, folder: Path) -> ModuleType:
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise PackageNotFound(f"{name}: {error}; run `specloom regenerate` to generate it in {folder}") from error


def _client_class(module: ModuleType) -> str:
    """Name of the first class of `client.py` that has an async version."""
    try:
        classes = vars(importlib.import_module(f"{module.__name__}.client"))
    except ImportError:
        classes = {}
    names = [name for name in module.__all__ if name in classes and f"Async{name}" in classes]
    if not names:
        raise PackageNotFound(f"{module.__name__} has no client, only models")
    return str(names[0])


def _sample_credentials(client: type) -> dict[str, str]:
    parameters = inspect.signature(client).parameters.values()
    ours = [p.name for p in parameters if p.kind is p.KEYWORD_ONLY and _is_credential(p)]
    return {name: SECRET_FREE.format(name=name.replace("_", "-")) for name in ours}


def _is_credential(parameter: inspect.Parameter) -> bool:
    """Whether an argument of a client is a credential; without a placeholder it would come from the environment."""
    return "Secret" in str(parameter.annotation) or parameter.name.endswith(CREDENTIALS)


def python_value(package: LoadedPackage, value: Json) -> Any:
    """An argument of a case as a Python value: tagged objects become values that JSON lacks."""
    match value:
        case {"$null": True}:
            return package.module.NULL
        case {"$file": str(name)}:
            return name, _bytes(value)
        case {"$bytes": str()}:
            return _bytes(value)
        case {"$time": str(text)}:
            return datetime.fromisoformat(text)
        case {"$date": str(text)}:
            return date.fromisoformat(text)
        case {"$record": str(name), "of": members}:
            return package.module.from_dict(getattr(package.module.models, name), members)
        case Mapping():
            return {key: python_value(package, inner) for key, inner in value.items()}
        case list() | tuple():
            return [python_value(package, inner) for inner in value]
        case _:
            return value


def _bytes(value: Any) -> bytes:
    coded = value.get("$bytes")
    return b64decode(str(coded)) if coded is not None else str(value.get("$text", "")).encode()
