"""A small package with the hand-written code of tests/dropin/hand_written/openai: how it is generated, and servers to call."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import httpx
from tests.dropin.owner import carry_over

from specloom.verbs.regenerate import regenerate_all

HERE = Path(__file__).resolve().parent


def generate(root: Path) -> Path:
    """Generate the package below `root`; the folder to import it from."""
    folder = root / "specs" / "openai"
    folder.mkdir(parents=True)
    shutil.copy(HERE / "openai.yaml", folder / "openapi.yaml")
    shutil.copy(HERE / "client.toml", folder / "client.toml")
    assert carry_over("openai", root)
    regenerate_all(root, ["openai"])
    return root / "generated"


@contextmanager
def imported(folder: Path) -> Iterator[Any]:
    """The package, imported for a while."""
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("openai")
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "openai"]:
            del sys.modules[name]


@attrs.define
class Exchange:
    """A token endpoint and an API behind one transport.

    Attributes:
        good: The token that the API accepts; None for any.
        seconds: How long tokens live.
        asked: What the token endpoint was sent.
        called: Authorization headers that the API was sent.
    """

    good: str | None = None
    seconds: object = 3600
    status: int = 200
    asked: list[Any] = attrs.field(factory=list[Any])
    called: list[str | None] = attrs.field(factory=list["str | None"])
    hook: Callable[[httpx.Request], httpx.Response | None] = lambda request: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The response to a request."""
        if (special := self.hook(request)) is not None:
            return special
        if request.url.path == "/oauth/token":
            self.asked.append(json.loads(request.content))
            token = {"access_token": f"t{len(self.asked)}", "token_type": "Bearer", "expires_in": self.seconds}
            refusal = {"error": "invalid_grant", "error_description": "unknown workload"}
            return httpx.Response(self.status, json=token if self.status == 200 else refusal)
        self.called.append(request.headers.get("authorization"))
        fits = self.good is None or self.called[-1] == f"Bearer {self.good}"
        return httpx.Response(200, json=["gpt"]) if fits else httpx.Response(401, json={})

    async def later(self, request: httpx.Request) -> httpx.Response:
        """The same for an async client."""
        return self(request)


def events(*chunks: object) -> httpx.Response:
    """A stream of server-sent events."""
    lines = [f"data: {json.dumps(chunk)}\n\n" for chunk in chunks]
    return httpx.Response(
        200, headers={"content-type": "text/event-stream"}, text="".join([*lines, "data: [DONE]\n\n"])
    )
