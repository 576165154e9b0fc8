"""The parts of a package that emulate an SDK of another generator. Not concerned with what they do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Wanted: TypeAlias = tuple[str, str]
"""Module and name."""

_RUNTIME = "._runtime.{}"
_COMPAT = "._runtime.compat.{}"

_MODERN: Mapping[tuple[str, str], str] = {
    ("records", "Record"): "records",
    ("records", "Extras"): "records",
    ("resource", "Resource"): "resources",
    ("resource", "AsyncResource"): "resources",
    ("client", "SyncClient"): "client",
    ("client", "AsyncClient"): "async_client",
    ("options", "ClientOptions"): "options",
    ("options", "AsyncClientOptions"): "options",
    ("stream", "Stream"): "streams",
    ("stream", "AsyncStream"): "streams",
    ("stream", "CompletionStream"): "streams",
    ("stream", "AsyncCompletionStream"): "streams",
    ("pages", "Pager"): "pages",
    ("pages", "AsyncPager"): "pages",
    ("deprecation", "warn_of"): "arguments",
    ("raw", "raw"): "raw",
    ("raw", "raw_page"): "raw",
    ("raw", "async_raw"): "raw",
    ("raw", "async_raw_page"): "raw",
    ("raw", "opened"): "raw",
    ("raw", "opened_page"): "raw",
    ("raw", "async_opened"): "raw",
    ("raw", "async_opened_page"): "raw",
}
"""The replacements of names of the runtime: the same name in that module of `compat`."""

_RENAMED: Mapping[tuple[str, str], tuple[str, str]] = {
    ("response", "RawResponse"): ("responses", "APIResponse"),
    ("response", "AsyncRawResponse"): ("responses", "AsyncAPIResponse"),
    ("response", "OpenResponse"): ("responses", "APIResponse"),
    ("response", "AsyncOpenResponse"): ("responses", "AsyncAPIResponse"),
    ("binary", "Binary"): ("responses", "BinaryAPIResponse"),
    ("binary", "AsyncBinary"): ("responses", "AsyncBinaryAPIResponse"),
}
_LEGACY: Mapping[tuple[str, str], tuple[str, str]] = {
    ("response", "RawResponse"): ("legacy", "LegacyAPIResponse"),
    ("response", "AsyncRawResponse"): ("legacy", "LegacyAPIResponse"),
    ("binary", "Binary"): ("legacy", "HttpxBinaryResponseContent"),
    ("binary", "AsyncBinary"): ("legacy", "HttpxBinaryResponseContent"),
    ("resource", "Resource"): ("legacy_resources", "Resource"),
    ("resource", "AsyncResource"): ("legacy_resources", "AsyncResource"),
    ("raw", "raw"): ("legacy_raw", "raw"),
    ("raw", "raw_page"): ("legacy_raw", "raw_page"),
    ("raw", "async_raw"): ("legacy_raw", "async_raw"),
    ("raw", "async_raw_page"): ("legacy_raw", "async_raw_page"),
}

_NAMES: Mapping[str, tuple[str, ...]] = {
    "sentinels": ("NOT_GIVEN", "NoneType", "NotGiven", "Omit", "not_given", "omit"),
    "options": ("DEFAULT_MAX_RETRIES", "RequestOptions"),
    "httpx_names": ("DEFAULT_CONNECTION_LIMITS", "DEFAULT_TIMEOUT", "ProxiesTypes", "Timeout", "Transport"),
    "records": ("BaseModel",),
    "responses": ("APIResponse", "AsyncAPIResponse", "AsyncBinaryAPIResponse", "BinaryAPIResponse"),
    "streams": ("AsyncStream", "Stream"),
    "file_inputs": ("file_from_path",),
    "webhooks": ("InvalidWebhookSignatureError",),
    "aiohttp_client": ("DefaultAioHttpClient",),
}
"""Additional top-level names of such a package, by module of `compat`."""

_ON_REQUEST: Mapping[str, tuple[str, ...]] = {
    "helpers": ("async_maybe_transform", "asyncify", "maybe_transform", "to_thread"),
    "httpx2_clients": ("DefaultAsyncHttpx2Client", "DefaultHttpx2Client"),
    "requests": ("FinalRequestOptions", "make_request_options"),
    "sentinels": ("is_given",),
}
"""Names that such a package has only where `[exports]` ask for them, by module of `compat`."""

_LEGACY_NAMES: Mapping[str, tuple[str, ...]] = {"legacy": ("HttpxBinaryResponseContent", "LegacyAPIResponse")}


def on_request(compat: str) -> dict[str, str]:
    """Name that `[exports]` may have as a target, and the package does not export by itself -> module that defines it."""
    if not compat:
        return {}
    resources = _COMPAT.format("legacy_resources" if compat == "stainless-legacy" else "resources")
    found = {name: _COMPAT.format(module) for module, names in _ON_REQUEST.items() for name in names}
    return found | dict.fromkeys(("SyncAPIResource", "AsyncAPIResource"), resources)


def replaced(compat: str) -> dict[Wanted, Wanted]:
    """Names that are imported instead of names of the runtime; empty without `compat`."""
    if not compat:
        return {}
    generated = {
        (_RUNTIME.format(module), name): (_COMPAT.format(ours), name) for (module, name), ours in _MODERN.items()
    }
    renamed = {**_RENAMED, **(_LEGACY if compat == "stainless-legacy" else {})}
    return generated | {
        (_RUNTIME.format(module), name): (_COMPAT.format(ours), other)
        for (module, name), (ours, other) in renamed.items()
    }


def offered_defaults(compat: str, timeout: float | None, max_retries: int | None) -> dict[str, float | int]:
    """Constant of the package -> its value, if `client.toml` sets one."""
    given = {"DEFAULT_TIMEOUT": timeout, "DEFAULT_MAX_RETRIES": max_retries}
    return {name: value for name, value in given.items() if value is not None} if compat else {}


def module_homes(attributes: tuple[str, ...], resources: list[str]) -> dict[str, str]:
    """Resources of a client of the package itself, and the variables that configure it; nothing without such variables."""
    home = _COMPAT.format("module_client")
    found = {name: f"{home}:{name}" for name in resources} if attributes else {}
    return found | dict.fromkeys(attributes, f"{home}:NONE")


def environments_name(compat: str) -> str:
    """The constant of the module of clients with the base URLs by name; public where users of an SDK import it."""
    return "ENVIRONMENTS" if compat else "_ENVIRONMENTS"


def offered(compat: str, client: str, timeout: float | None = None, max_retries: int | None = None) -> dict[str, str]:
    """Top-level name of the package -> module that defines it, `module:name` if its name differs there."""
    if not compat:
        return {}
    modules = {**_NAMES, **(_LEGACY_NAMES if compat == "stainless-legacy" else {})}
    found = {name: _COMPAT.format(module) for module, names in modules.items() for name in names}
    found |= dict.fromkeys(offered_defaults(compat, timeout, max_retries), ".client")
    found |= {"Client": f".client:{client}", "AsyncClient": f".client:Async{client}"}
    found |= {f"{prefix}Pager": f"{_COMPAT.format('pages')}:{prefix}Page" for prefix in ("", "Async")}
    found |= {f"{client}Error": "._runtime.errors:APIError"}
    return {name: home for name, home in found.items() if name not in (client, f"Async{client}")}
