"""Generates requests from a description with Schemathesis, the only module that knows it. Sends none."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs

from specloom import ir
from specloom.conformance.http.messages import HttpRequest, lower
from specloom.document import Document

ANY_SERVER = "http://any.invalid"
"""Base URL of generated requests (RFC 6761 section 6.4); the client replaces it."""

OWN_HEADERS = frozenset(
    {"user-agent", "accept-encoding", "accept", "connection", "content-length", "x-schemathesis-testcaseid"}
)
"""Headers that Schemathesis or its HTTP library adds; the client sends its own."""


class NoSchemathesis(Exception):
    """Schemathesis is not installed, or cannot read the description; the message says which."""


class NotGenerated(Exception):
    """No request can be generated for an operation; the message says why."""


@attrs.frozen
class RequestGenerator:
    """Generates requests that a description allows.

    Attributes:
        schema: The description as Schemathesis reads it.
        seed: Equal seeds generate equal requests.
    """

    schema: Any
    seed: int

    def requests(self, operation: ir.Operation, count: int) -> list[HttpRequest]:
        """At most `count` different requests of an operation, without credentials.

        Raises:
            NotGenerated: Its part of the description cannot be turned into requests.
        """
        hypothesis = import_module("hypothesis")
        found: dict[HttpRequest, None] = {}

        def collect(case: Any) -> None:
            found[_request(case)] = None

        try:
            strategy = self.schema[operation.path][operation.method.upper()].as_strategy()
            once = hypothesis.settings(
                max_examples=count,
                database=None,
                deadline=None,
                phases=[hypothesis.Phase.generate],
                suppress_health_check=list(hypothesis.HealthCheck),
            )
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                hypothesis.seed(self.seed)(once(hypothesis.given(strategy)(collect)))()
        except Exception as error:  # a description may be beyond Schemathesis in any way
            if not found:
                raise NotGenerated(f"no request can be generated: {_first_line(error)}") from error
        return list(found)


def request_generator(document: Document, file: Path, seed: int) -> RequestGenerator:
    """The generator for a description.

    Args:
        file: The description, which its references are relative to.

    Raises:
        NoSchemathesis: It is not installed, or cannot read the description.
    """
    if find_spec("schemathesis") is None:
        raise NoSchemathesis("Schemathesis is not installed: pip install 'specloom[fuzz]'")
    loaders, config = import_module("schemathesis.openapi"), import_module("schemathesis.config")
    chosen = {"generation": {"mode": "positive", "with-security-parameters": False, "database": "none"}}
    try:
        data: dict[str, Any] = json.loads(json.dumps(document.data, default=str))  # a copy, of plain values only
        schema: Any = loaders.from_dict(data, config=config.SchemathesisConfig.from_dict(chosen))
        schema.location = file.resolve().as_uri()
    except Exception as error:  # a description may be beyond Schemathesis in any way
        raise NoSchemathesis(f"Schemathesis cannot read the description: {_first_line(error)}") from error
    return RequestGenerator(schema, seed)


def _request(case: Any) -> HttpRequest:
    """A generated case as a request."""
    sent: Mapping[str, Any] = case.as_transport_kwargs(base_url=ANY_SERVER)
    known = ("method", "url", "headers", "cookies", "params", "json", "data", "files")
    ready: Any = import_module("requests").Request(**{key: sent[key] for key in known if key in sent}).prepare()
    return HttpRequest(str(ready.method), str(ready.url), tuple(_headers(ready.headers)), _body(ready.body))


def _headers(headers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in lower((str(name), _text(value)) for name, value in headers.items()):
        if name not in OWN_HEADERS:
            yield name, value


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _body(body: Any) -> bytes:
    if isinstance(body, bytes | bytearray):
        return bytes(body)
    return str(body).encode("utf-8", "surrogatepass") if body else b""


def _first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {str(error).strip().partition(chr(10))[0]}"[:300]
