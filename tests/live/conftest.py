"""A shop as a FastAPI application, its description as a project, and its package; knows nothing of how it is called."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest
import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse, StreamingResponse
from fastapi.security import HTTPBearer
from pydantic import BaseModel, Field
from tests.support.commands import invoke

KEY = "shop-7hQ2vTz9LmXw4RkB"


class Item(BaseModel):
    """What the shop sells."""

    name: str = Field(min_length=1)
    price: float = Field(ge=0)


@attrs.define
class Shop:
    """The application.

    Attributes:
        asked: Method and target of each request, in order.
        keys: The credentials that requests brought.
        ticks: Number of the last event sent by a stream that has no end.
    """

    app: FastAPI
    asked: list[str] = attrs.field(factory=lambda: list[str]())
    keys: set[str | None] = attrs.field(factory=lambda: set[str | None]())
    ticks: int = 0


def make_shop() -> Shop:
    """The application; two of its operations do not keep to their description."""
    shop = Shop(FastAPI(title="Shop", version="1"))
    app, bearer = shop.app, Depends(HTTPBearer())

    @app.middleware("http")
    async def note(request: Request, call_next: Any) -> Any:
        query = f"?{request.url.query}" if request.url.query else ""
        shop.asked.append(f"{request.method} {request.url.path}{query}")
        shop.keys.add(request.headers.get("authorization"))
        return await call_next(request)

    @app.get("/items", tags=["items"], operation_id="list", dependencies=[bearer])
    def items(limit: int = 10) -> list[Item]:
        return [Item(name="tea", price=2.5)][:limit]

    @app.get("/items/{name}", tags=["items"], operation_id="retrieve", dependencies=[bearer])
    def item(name: str) -> Item:
        if name != "tea":
            raise HTTPException(404, "there is no such item")
        return Item(name=name, price=2.5)

    @app.get(
        "/items/{name}/stock",
        tags=["items"],
        operation_id="stock",
        dependencies=[bearer],
        response_model=dict[str, int],
    )
    def stock(name: str) -> Any:
        return JSONResponse({"left": "many", "note": KEY})  # described as numbers

    @app.post("/items", tags=["items"], operation_id="create", dependencies=[bearer], status_code=201)
    def create(item: Item) -> Item:
        return item

    @app.get("/broken", tags=["items"], operation_id="broken", dependencies=[bearer])
    def broken(size: int = 0) -> Item:
        if size > 100:
            raise HTTPException(500, "out of memory")
        return Item(name="tea", price=1)

    async def forever() -> AsyncIterator[bytes]:
        for number in itertools.count():
            shop.ticks = number
            yield b'data: {"n": %d}\n\n' % number

    ticks = {"text/event-stream": {"schema": {"type": "object", "properties": {"n": {"type": "integer"}}}}}

    @app.get(
        "/ticks",
        tags=["ticks"],
        operation_id="watch",
        response_class=StreamingResponse,
        responses={200: {"description": "Numbers without an end.", "content": ticks}},
    )
    async def watch() -> StreamingResponse:
        return StreamingResponse(forever(), media_type="text/event-stream")

    return shop


@contextmanager
def running(app: FastAPI) -> Iterator[str]:
    """The application on a free port of this machine; yields its URL."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="off"))
    listener = server.config.bind_socket()
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()


@pytest.fixture(scope="session")
def shop_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the shop's own description and its generated package."""
    root = tmp_path_factory.mktemp("shop")
    folder = root / "specs" / "live_shop"
    folder.mkdir(parents=True)
    (folder / "openapi.json").write_text(json.dumps(make_shop().app.openapi()), encoding="utf-8")
    (folder / "client.toml").write_text(
        'client = "Shop"\n[auth]\nHTTPBearer = "api_key"\n[env]\napi_key = "SHOP_KEY"\n', encoding="utf-8"
    )
    done = invoke(["regenerate", "--root", str(root)])
    assert done.exit_code == 0, done.output
    case = root / "tests" / "conformance" / "live_shop"
    for name, arguments, request in (
        ("items.retrieve", {"name": "tea"}, {"method": "GET", "path": "/items/tea"}),
        ("items.stock", {"name": "tea"}, {"method": "GET", "path": "/items/tea/stock"}),
        ("items.create", {"name": "tea", "price": 1.5}, {"method": "POST", "path": "/items"}),
    ):
        file = case / name / "input" / "tea.json"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps({"arguments": arguments, "request": request}), encoding="utf-8")
    return root


@pytest.fixture
def project(shop_project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project, with credentials in the environment as a user has them."""
    monkeypatch.setenv("SHOP_KEY", KEY)
    monkeypatch.delenv("SHOP_BASE_URL", raising=False)
    return shop_project


@pytest.fixture
def shop() -> Iterator[tuple[Shop, str]]:
    """The running application and its URL."""
    made = make_shop()
    with running(made.app) as url:
        yield made, url
