"""Imports every module of the packages in the first folder and makes a call of each kind without a socket; runs in Pyodide only.

`tests/support/pyodide.mjs` sets `folders` and mounts them. WebAssembly has no threads and no sockets, so calls go through httpx's
mock transport.
"""

from __future__ import annotations

import importlib
import pathlib
import sys
from typing import Any

root = pathlib.Path(folders[0])  # type: ignore[name-defined]  # noqa: F821  set by the program that runs this
sys.path[:0] = [str(folder) for folder in folders]  # type: ignore[name-defined]  # noqa: F821

count = 0
for path in sorted(root.rglob("*.py")):
    parts = path.relative_to(root).with_suffix("").parts
    if "_interface" in parts or parts[-1] == "__main__":
        continue  # they need the extras of a package
    module = importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    for name in getattr(module, "__all__", ()):
        getattr(module, name)
    count += 1

import httpx  # noqa: E402  found by the path above
import together_client as package  # noqa: E402


def answer(request: httpx.Request) -> httpx.Response:
    """A list of embeddings."""
    return httpx.Response(200, json={"object": "list", "model": "m", "data": []}, request=request)


def embed(client: Any) -> Any:
    """A call with a body."""
    return client.embeddings.create(model="m", input="Hello")


async def main() -> None:
    """The calls; called once the module has run."""
    with package.Together(api_key="key", transport=httpx.MockTransport(answer)) as client:
        assert embed(client).model == "m"
    async with package.AsyncTogether(api_key="key", transport=httpx.MockTransport(answer)) as other:
        assert (await embed(other)).model == "m"
    assert package.get_type_hints(package.Together.__init__)["base_url"] == str | None
    print(f"{sys.version.split()[0]} in Pyodide: {count} modules import, calls work")
