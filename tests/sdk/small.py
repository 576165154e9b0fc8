"""SDKs of a few lines, written where a test wants them. Knows how such an SDK is laid out; nothing of what is tested."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specloom import document, ir, pipeline
from specloom.names.lock import Lock
from specloom.sdk.moving import Moving, move_in
from specloom.sdk.read import read_sdk
from specloom.settings import ClientSettings

CLIENT = """
    import os
    from ._base_client import SyncAPIClient, AsyncAPIClient
    from ._compat import cached_property
    from .resources.dogs import Dogs, AsyncDogs

    class Kennel(SyncAPIClient):
        def __init__(self, *, api_key: str | None = None, base_url: str | None = None) -> None:
            if api_key is None:
                api_key = os.environ.get("KENNEL_API_KEY")
            self.api_key = api_key

        @cached_property
        def dogs(self) -> Dogs: ...

        @property
        def auth_headers(self) -> dict[str, str]:
            return {"Authorization": f"Bearer {self.api_key}"}

    class AsyncKennel(AsyncAPIClient): ...
"""


def small_sdk(folder: Path, dogs: str = "", *, client: str = CLIENT, files: Mapping[str, str] | None = None) -> Path:
    """The unpacked SDK `kennel`.

    Args:
        dogs: The methods of the resource `dogs`.
        files: Further modules by their paths in the package.
    """
    head = "from .._resource import SyncAPIResource\nfrom .._utils import maybe_transform\nfrom .._wrappers import DataWrapper\nfrom ..types import Dog\n\n\nclass Dogs(SyncAPIResource):\n"
    written = {
        "__init__.py": "from ._client import Kennel, AsyncKennel\n",
        "_client.py": textwrap.dedent(client),
        "resources/__init__.py": "",
        "resources/dogs.py": head + textwrap.indent(textwrap.dedent(dogs) or "pass\n", "    "),
        **{path: textwrap.dedent(text) for path, text in (files or {}).items()},
    }
    for path, text in written.items():
        at = folder / "kennel-1.0.0" / "src" / "kennel" / path
        at.parent.mkdir(parents=True, exist_ok=True)
        at.write_text(text, encoding="utf-8")
    (folder / "kennel-1.0.0" / "PKG-INFO").write_text(
        "Metadata-Version: 2.1\nName: kennel\nVersion: 1.0.0\n", encoding="utf-8"
    )
    return folder / "kennel-1.0.0"


BEARER: Mapping[str, Any] = {
    "components": {"securitySchemes": {"Token": {"type": "http", "scheme": "bearer"}}},
    "security": [{"Token": []}],
}
"""What a description says of the credentials that the client above sends."""


def describe(folder: Path, paths: Mapping[str, Any], **more: Any) -> Path:
    """A description with these paths."""
    written = {"openapi": "3.1.0", "info": {"title": "Kennel", "version": "1"}, "paths": paths, **more}
    at = folder / "kennel.json"
    at.write_text(json.dumps(written), encoding="utf-8")
    return at


def operation(*, body: Any = None, parameters: Any = (), response: Any = None) -> dict[str, Any]:
    """An operation with a JSON body and a JSON response."""
    content = {"content": {"application/json": {"schema": response}}} if response is not None else {}
    sent = {} if body is None else {"requestBody": {"content": {"application/json": {"schema": body}}}}
    return {"parameters": list(parameters), **sent, "responses": {"200": {"description": "Done.", **content}}}


def moved(sdk: Path, description: Path) -> Moving:
    """What `--like` finds out."""
    described = document.load(description)

    def understand(settings: ClientSettings, lock: Lock) -> ir.Client:
        return pipeline.build_client(described, settings, lock)[0]

    return move_in(read_sdk(sdk), understand)
