from __future__ import annotations

import os
from typing import TYPE_CHECKING, Dict

from ._base_client import SyncAPIClient, AsyncAPIClient
from ._compat import cached_property
from ._constants import DEFAULT_MAX_RETRIES
from ._types import Omit, NotGiven, not_given

if TYPE_CHECKING:
    from .resources.chat.chat import AsyncChatResource, ChatResource
    from .resources.things import AsyncThingsResource, ThingsResource

ENVIRONMENTS: Dict[str, str] = {
    "production": "https://api.acme.example/v1",
    "sandbox": "https://sandbox.acme.example/v1",
}


class Acme(SyncAPIClient):
    api_key: str

    def __init__(
        self,
        *,
        api_key: str | None = None,
        tenant: str | None = None,
        colour_mode: str | None = None,
        base_url: str | None = None,
        timeout: float | None | NotGiven = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
    ) -> None:
        if api_key is None:
            api_key = os.environ.get("ACME_TOKEN")
        self.api_key = api_key
        if tenant is None:
            tenant = os.environ.get("ACME_TENANT")
        self.tenant = tenant
        if base_url is None:
            base_url = os.environ.get("ACME_URL")
        self._idempotency_header = "Idempotency-Key"

    @cached_property
    def things(self) -> ThingsResource:
        return ThingsResource(self)

    @cached_property
    def chat(self) -> ChatResource:
        return ChatResource(self)

    @property
    def auth_headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.api_key}"}

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        return {
            "X-Stainless-Async": "false",
            "Acme-Version": "2026-01-01",
            "Acme-Tenant": self.tenant if self.tenant is not None else Omit(),
            **self._custom_headers,
        }

    def copy(self) -> Acme: ...


class AsyncAcme(AsyncAPIClient): ...


Client = Acme
