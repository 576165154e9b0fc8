"""Which proxy a request goes through: that of the settings, or of the environment. Opens no connection."""

from __future__ import annotations

import functools
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

from .errors import InvalidRequestError
from .hosts import check_host
from .log import shown_url

_SCHEMES = ("http", "https", "socks5", "socks5h")


def proxy_of(options: Mapping[str, Any], scheme: str, host: str, port: int | None) -> Any:
    """The proxy of the settings, else the one that the environment names for this host; None for none.

    Raises:
        InvalidRequestError: The environment names one that cannot be used.
    """
    from urllib.request import getproxies, proxy_bypass

    own = options.get("proxy")
    if own is not None:
        return own
    named = getproxies()
    proxy = named.get(scheme) or named.get("all")
    if not proxy or proxy_bypass(host if port is None else f"{host}:{port}"):
        return None
    return _of_environment(proxy)


def _of_environment(proxy: str) -> str:
    proxy = proxy.strip()
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    check_proxy(proxy, "of the environment ")
    return proxy


@contextmanager
def proxies_of_environment(options: Mapping[str, Any]) -> Generator[None, None, None]:
    """Around the construction of a client of httpx, which reads the environment itself, and checks little of it.

    Args:
        options: The arguments of that client.

    Raises:
        InvalidRequestError: The environment names a proxy, or exceptions from proxies, that cannot be used.
    """
    if not options.get("trust_env", True) or any(options.get(name) is not None for name in ("proxy", "transport")):
        yield
        return
    from urllib.request import getproxies

    for scheme, proxy in getproxies().items():
        if scheme in _SCHEMES_OF_REQUESTS:
            _of_environment(proxy)
    try:
        yield
    except Exception as error:
        if type(error).__name__ != "InvalidURL" and not str(error).startswith("Unknown scheme for proxy"):
            raise
        raise InvalidRequestError(
            f"the environment's proxies cannot be used: {shown_url(str(error))}; correct HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or NO_PROXY"
        ) from None


_SCHEMES_OF_REQUESTS = ("http", "https", "all")


def check_proxy(proxy: Any, whose: str = "") -> None:
    """Check the URL of a proxy; a proxy of httpx itself is left to httpx.

    Raises:
        TypeError: It is neither a string nor a proxy of httpx.
        InvalidRequestError: It is not the URL of a proxy, or its scheme needs a package that is not installed.
    """
    if isinstance(proxy, str):
        wrong = _wrong(proxy)
        if wrong is not None:
            raise InvalidRequestError(f"the proxy {whose}{shown_url(proxy)!r} cannot be used: {wrong}")
    elif not (hasattr(proxy, "url") or hasattr(proxy, "host")):
        raise TypeError(f"proxy must be a string such as http://localhost:3128, not {type(proxy).__name__}")


@functools.lru_cache(maxsize=32)
def _wrong(proxy: str) -> str | None:
    """What is wrong with the URL of a proxy; None if nothing is."""
    try:
        scheme = urlsplit(proxy).scheme
        if scheme not in _SCHEMES or "://" not in proxy:
            return "it must be a URL such as http://localhost:3128"
        check_host(f"http{proxy[len(scheme) :]}")
    except ValueError as error:
        return str(error)
    if scheme.startswith("socks") and find_spec("socksio") is None:
        return "SOCKS needs the package socksio; pip install 'httpx[socks]'"
    return None
