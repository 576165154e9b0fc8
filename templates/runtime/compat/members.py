"""Attributes that sync and async clients of the previous SDK have in addition to their methods: settings and copies.
Sends nothing.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self, cast

import attrs

from .. import client_state
from ..auth import AppliedCredentials, Scheme
from ..client import refuse_fixed
from ..custom_scheme import CustomScheme
from ..prepared_request import user_agent
from .accessors import ResponseAccess
from .options import plain_timeout
from .querystring import Querystring
from .sender import ClientState
from .sentinels import NotGiven, is_given, not_given, only_given

if TYPE_CHECKING:
    import httpx

_RUNTIME = __name__.rpartition(".compat.")[0]
"""The runtime, whose constructors have arguments that only generated code passes."""


class Members:
    """Attributes that sync and async clients have in addition to their methods."""

    _sender: Any
    _options: Mapping[str, Any]
    _closed = False
    _server_arguments: tuple[str, ...] = ()

    def __init_subclass__(cls, **options: Any) -> None:
        """Let `copy` and `with_options` be the same, and show the arguments of the constructor, which they take."""
        super().__init_subclass__(**options)
        if not {"__init__", "copy"}.isdisjoint(vars(cls)):
            copy: Any = getattr(cls, "copy", None)
            shown = _showing(copy, constructor_signature(cls))
            for name in ("copy", "with_options"):
                setattr(cls, name, shown)

    @property
    def base_url(self) -> httpx.URL:
        """The URL that paths are appended to."""
        import httpx

        return httpx.URL(_slashed(self._state.base_url))

    @base_url.setter
    def base_url(self, url: httpx.URL | str) -> None:
        self._change(base_url=str(url), fixed=True)

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """The value passed to the constructor."""
        given = self._options.get("timeout", not_given)
        if is_given(given):
            return cast("float | httpx.Timeout | None", given)
        import httpx

        own = self._state.settings.timeout
        return httpx.Timeout(own.read, connect=own.connect, write=own.write, pool=own.pool)

    @timeout.setter
    def timeout(self, value: float | httpx.Timeout | None) -> None:
        self._options = {**self._options, "timeout": value}
        self._change(settings=attrs.evolve(self._state.settings, timeout=plain_timeout(value)))

    @property
    def max_retries(self) -> int:
        """How often a call is retried."""
        return self._state.settings.max_retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._change(settings=attrs.evolve(self._state.settings, max_retries=value))

    @property
    def _strict_response_validation(self) -> bool:
        return bool(self._state.settings.strict)

    @property
    def default_headers(self) -> dict[str, str]:
        """Headers of every request; those of the constructor come last."""
        own = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": user_agent(self._state.package, self._state.version),
        }
        return {**own, **self._state.settings.default_headers}

    @property
    def auth_headers(self) -> dict[str, str]:
        """Headers with the credentials that were given; a token that has to be requested is not among them."""
        applied = AppliedCredentials()
        for scheme in reversed(list(self._state.schemes.values())):
            values = [_asked(secret) for secret in scheme.secrets()]
            if all(isinstance(value, str) for value in values):
                scheme.apply(tuple(values), applied)
        return applied.headers

    @property
    def default_query(self) -> dict[str, object]:
        """Query parameters of every request."""
        return dict(self._state.settings.default_query)

    @property
    def qs(self) -> Querystring:
        """Encodes query strings in one of several forms; methods encode them as the API is described."""
        return Querystring(array_format="comma")

    @property
    def with_raw_response(self) -> Any:
        """Resources whose methods return whole responses."""
        return ResponseAccess(self, "with_raw_response")

    @property
    def with_streaming_response(self) -> Any:
        """Resources whose methods are context managers of responses before their body is read."""
        return ResponseAccess(self, "with_streaming_response")

    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def _build_request(self, options: Any, *, retries_taken: int = 0) -> httpx.Request:
        from .requests import build_request

        return build_request(self, options)

    def _calculate_retry_timeout(self, remaining: int, options: Any, headers: httpx.Headers | None = None) -> float:
        from .requests import retry_timeout

        return retry_timeout(self, remaining, options, headers)

    def _should_retry(self, response: httpx.Response) -> bool:
        from .requests import should_retry

        return should_retry(self, response)

    @property
    def _state(self) -> client_state.ClientState:
        made: client_state.ClientState = self._sender.state
        return made

    def _change(self, **changes: Any) -> None:
        object.__setattr__(self._sender, "state", attrs.evolve(self._state, **changes))

    def _copied_arguments(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Constructor arguments of a copy before `changes`, read from the attributes of the same names.

        Clients in hand-written code override it if one argument excludes another.
        """
        del changes
        return {name: getattr(self, name) for name in _arguments(type(self)) if hasattr(self, name)}

    def _copied(self, http_client: Any, changes: dict[str, Any]) -> Self:
        refuse_fixed(only_given(changes))
        arguments = self._copied_arguments(changes)
        chosen = ("environment", *self._server_arguments)
        if any(changes.get(name) is not None for name in chosen) and "base_url" not in changes:
            arguments["base_url"] = None
        options = {**self._options, **_merged(self._state, changes)}
        if http_client is not None:
            options["http_client"] = http_client
        made = type(self)(**{**arguments, **options})
        if http_client is None:
            shared = attrs.evolve(made._sender, connections=self._sender.connections)
            made._sender = shared
        changed = {
            name for name, value in {**only_given(changes), "http_client": http_client}.items() if value is not None
        }
        made._change(schemes=_shared(self._state.schemes, made._state.schemes, changed))
        return made


def _shared(before: Mapping[str, Scheme], now: Mapping[str, Scheme], changed: set[str]) -> dict[str, Scheme]:
    """The schemes of a copy: those of hand-written code are the same, unless an argument that they depend on is another."""

    def scheme(name: str, own: Scheme) -> Scheme:
        known = before.get(name)
        same = type(known) is type(own) and isinstance(known, CustomScheme) and changed.isdisjoint(known.arguments)
        return cast("Scheme", known) if same else own

    return {name: scheme(name, own) for name, own in now.items()}


def _showing(method: Callable[..., Any], signature: inspect.Signature) -> Callable[..., Any]:
    """A method that says that it takes other arguments."""

    @functools.wraps(method)
    def shown(self: Any, **arguments: Any) -> Any:
        return method(self, **arguments)

    cast("Any", shown).__signature__ = signature
    return shown


def _asked(secret: Any) -> Any:
    """A credential, or what a function returns for it; a coroutine is not run."""
    value = secret() if callable(secret) else secret
    if inspect.iscoroutine(value):
        value.close()
    return value


def _slashed(url: str) -> str:
    return url if url.endswith("/") else f"{url}/"


def constructor_signature(cls: type) -> inspect.Signature:
    """The signature of a constructor, with the arguments of its bases while it passes others on as `**options`."""
    found: dict[str, inspect.Parameter] = {}
    for each in cls.__mro__:
        if each.__module__.startswith(_RUNTIME):
            break
        if "__init__" in vars(each):
            own = inspect.signature(vars(each)["__init__"]).parameters
            found |= {name: kind for name, kind in own.items() if name not in found}
            if all(kind.kind is not kind.VAR_KEYWORD for kind in own.values()):
                break
    return inspect.Signature(sorted(_one_rest(found.values()), key=lambda kind: kind.kind))


def _one_rest(kinds: Iterable[inspect.Parameter]) -> Iterator[inspect.Parameter]:
    """Parameters without all but the last `**options`, whose names may differ from class to class."""
    rest = None
    for kind in kinds:
        if kind.kind is kind.VAR_KEYWORD:
            rest = kind
        else:
            yield kind
    if rest is not None:
        yield rest


def _arguments(cls: type) -> list[str]:
    kinds = constructor_signature(cls).parameters.values()
    return [kind.name for kind in kinds if kind.kind is kind.KEYWORD_ONLY]


def _merged(now: client_state.ClientState, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that change: headers and query parameters are added to the existing ones, or replace them.

    Raises:
        ValueError: Both are asked for.
    """
    made = {name: value for name, value in changes.items() if is_given(value)}
    for name, before in (
        ("default_headers", now.settings.default_headers),
        ("default_query", now.settings.default_query),
    ):
        whole = made.pop(f"set_{name}", None)
        if whole is not None and made.get(name) is not None:
            raise ValueError(f"The `{name}` and `set_{name}` arguments are mutually exclusive")
        if whole is not None:
            made[name] = whole
        elif made.get(name) is not None:
            made[name] = {**before, **made[name]}
    return {name: value for name, value in made.items() if value is not None or name == "timeout"}


OF_PACKAGE = ("base_url_env", "log_env", "servers", "auth", "security", "headers", "defaults", "version")
"""Arguments that generated code passes to the clients of the runtime."""


def url_text(url: httpx.URL | str | None) -> str | None:
    """A base URL in the type that the runtime accepts."""
    return None if url is None else str(url)


def lenient(made: client_state.ClientState, client: object) -> ClientState:
    """The same state of this client; arguments that are markers count as not given."""
    known = {field.name: getattr(made, field.name) for field in attrs.fields(client_state.ClientState)}
    return ClientState(**known, client=client)


def following(sender: Any, options: Mapping[str, Any]) -> Any:
    """The sender with the redirect setting of `options=`."""
    follow = options.get("follow_redirects", not_given)
    if isinstance(follow, NotGiven):
        return sender
    settings = attrs.evolve(sender.state.settings, follow_redirects=follow)
    return attrs.evolve(sender, state=attrs.evolve(sender.state, settings=settings))
