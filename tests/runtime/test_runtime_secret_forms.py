"""Each kind of secret, repeated by a server in each place and each form: none is seen in the log, in an error or in what led to it."""

from __future__ import annotations

import base64
import html
import json
import logging
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from sample_client._runtime import errors
from tests.runtime.driver import Driver
from tests.runtime.wire import chunked, http_response

SECRET = "Pl4nted/Se+cret=w0rd"


def base64_with(before: str) -> str:
    """The secret after something else, in base64: what of it is the same whatever follows."""
    whole = base64.b64encode(f"{before}{SECRET}".encode()).decode()
    return whole[-(-len(before) * 8 // 6) : len(f"{before}{SECRET}") * 8 // 6]


FORMS = {
    "as it is": SECRET,
    "in lower case": SECRET.lower(),
    "in upper case": SECRET.upper(),
    "in a URL": quote(SECRET, safe=""),
    "in a form": quote_plus(SECRET),
    "in a URL in lower case": quote(SECRET, safe="").lower(),
    "in a URL in a URL": quote(quote(SECRET, safe=""), safe=""),
    "three times": quote(quote(quote(SECRET, safe=""), safe=""), safe=""),
    "all percent": "".join(f"%{ord(each):02x}" for each in SECRET),
    "in JSON": json.dumps(SECRET)[1:-1].replace("/", "\\/"),
    "in JSON as PHP has it": "".join(f"\\u{ord(each):04X}" for each in SECRET),
    "in JSON in JSON": "".join(f"\\\\u{ord(each):04x}" for each in SECRET),
    "in Python": "".join(f"\\x{ord(each):02x}" for each in SECRET),
    "in HTML": html.escape(SECRET).replace("/", "&#x2F;").replace("=", "&#61;"),
    "all HTML": "".join(f"&#{ord(each)};" for each in SECRET),
    "in base64": base64.b64encode(SECRET.encode()).decode(),
    "in base64 for URLs": base64.urlsafe_b64encode(SECRET.encode()).decode().rstrip("="),
    "in base64 in a URL": quote(base64.b64encode(SECRET.encode()).decode(), safe=""),
    "as hex": SECRET.encode().hex(),
    "as HEX": SECRET.encode().hex().upper(),
    **{f"in base64 after {before!r}": base64_with(before) for before in ("a", "ab", "abc", "user:", "me:")},
}
ALL = " , ".join(f"({form})" for form in FORMS.values())
"""A server's message that repeats it in every form."""


def basic(text: str) -> str:
    """Credentials of Basic."""
    return f"Basic {base64.b64encode(text.encode()).decode()}"


def get(**options: Any) -> Callable[[Any], Any]:
    """A call with these options."""
    return lambda client: client.request("GET", "/x", **options)


KINDS: dict[str, tuple[Callable[[Any], Any], dict[str, Any]]] = {
    "a bearer token": (get(), {"api_key": SECRET}),
    "a bearer token by a function": (get(), {"api_key": lambda: SECRET}),
    "a key": (lambda client: client.things.delete("1"), {"site_key": SECRET}),
    "a password": (lambda client: client.things.get("1"), {"username": "me", "password": SECRET}),
    "a header": (get(extra_headers={"X-Auth-Token": SECRET}), {}),
    "an item of a header": (get(extra_headers={"X-Auth-Token": ["other", SECRET]}), {}),
    "an item of a header in a tuple": (get(extra_headers={"X-Api-Key": (SECRET, "other")}), {}),
    "a default header": (get(), {"default_headers": {"X-Api-Key": SECRET}}),
    "Basic as a header": (get(extra_headers={"Authorization": basic(f"me:{SECRET}")}), {}),
    "Digest as a header": (
        get(extra_headers={"Authorization": f'Digest username="me", response="{SECRET}", qop=auth'}),
        {},
    ),
    "a cookie": (get(extra_headers={"Cookie": f"theme=dark; session={SECRET}; lang=en"}), {}),
    "a query": (get(query={"access_token": SECRET}), {}),
    "a query of a URL": (get(extra_query={"token": SECRET, "q": "x"}), {}),
    "a query of a URL in a query": (get(query={"back": f"https://h/cb?a=1&token={quote(SECRET, safe='')}"}), {}),
    "a body": (lambda client: client.request("POST", "/x", body={"user": {"password": SECRET}}), {}),
    "a body in a string": (
        lambda client: client.request("POST", "/x", body={"payload": json.dumps({"client_secret": SECRET})}),
        {},
    ),
}
JSON = {"content-type": "application/json"}


def halves(octets: bytes) -> list[bytes]:
    """Pieces that cut each secret."""
    return [octets[at : at + 7] for at in range(0, len(octets), 7)]


def refused(steps: list[Any]) -> list[Any]:
    """The same response with another status."""
    return [steps[0].replace(b"200 OK", b"400 No"), *steps[1:]]


CARRIERS: dict[str, Any] = {
    "a message": http_response({"error": {"message": ALL}}, 400),
    "a message in pieces": refused(chunked(halves(json.dumps({"detail": ALL}).encode()), "application/json")),
    "a property": http_response({"detail": "no", "more": [ALL, {"a": ALL}]}, 400),
    "text": http_response(ALL.encode(), 400, {"content-type": "text/plain"}),
    "a page": http_response(f"<p>{ALL}</p>".encode(), 500, {"content-type": "text/html"}),
    "XML": http_response(f"<r><a>{html.escape(ALL)}</a></r>".encode(), 400, {"content-type": "application/xml"}),
    "what is no JSON": http_response(f"{{{ALL}".encode(), 200, JSON),
    "a header": http_response({}, 400, {"X-Echo": ALL, "WWW-Authenticate": ALL, "Link": f"</x?q={ALL}>; rel=next"}),
    "a cookie": http_response({}, 400, {"Set-Cookie": f"a={ALL}; Path=/"}),
    "a redirect to nowhere": http_response(b"", 307, {"Location": f"http://h:port/{ALL}"}),
    "a reason": f"HTTP/1.1 400 {ALL}\r\ncontent-length: 0\r\n\r\n".encode(),
    "a malformed header": f"HTTP/1.1 200 OK\r\nX Y {ALL}\r\n\r\n".encode(),
    "a malformed line": f"{ALL}\r\n\r\n".encode(),
    "a malformed chunk": f"HTTP/1.1 400 No\r\ntransfer-encoding: chunked\r\n\r\n{ALL}\r\n".encode(),
    "a success": http_response({"echo": ALL}, 200),
}


def told(error: BaseException | None, seen: frozenset[int] = frozenset()) -> Iterator[str]:
    """What an error and all that led to it say."""
    if error is None or id(error) in seen:
        return
    yield f"{error} {error!r} {''.join(getattr(error, '__notes__', []))} {error.args}"
    for cause in (error.__cause__, error.__context__):
        yield from told(cause, seen | {id(error)})


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("kind", KINDS)
def test_no_form_of_a_secret_is_seen(driver: Driver, caplog: pytest.LogCaptureFixture, kind: str, carrier: str) -> None:
    caplog.set_level(logging.DEBUG, logger="sample_client")
    use, options = KINDS[kind]
    driver.server.say(CARRIERS[carrier])
    text = ""
    try:
        driver(use, max_retries=0, **options)
        assert carrier == "a success" or (kind, carrier) == ("a key", "what is no JSON")
    except errors.APIError as error:
        shown = [line for line in traceback.format_exception(error) if "Pl4nted" not in line or ".py" not in line]
        text = " ".join([*told(error), *shown])
    text += caplog.text
    assert [name for name, form in FORMS.items() if form in text] == []


EVENTS = {
    "an error": f"event: error\ndata: {ALL}\n\n",
    "an error of JSON": f"data: {json.dumps({'error': {'message': ALL}})}\n\n",
    "what is no JSON": f"data: {ALL}\n\n",
    "an unknown name": f"event: {ALL}\ndata: x\n\n",
}


@pytest.mark.parametrize("event", EVENTS)
def test_no_form_of_a_secret_is_seen_of_events(driver: Driver, caplog: pytest.LogCaptureFixture, event: str) -> None:
    """Split over chunks in the middle of each secret."""
    caplog.set_level(logging.DEBUG, logger="sample_client")
    driver.server.say(chunked(halves(EVENTS[event].encode())))
    with pytest.raises(errors.APIError) as caught:
        driver(
            lambda client: client.chat.completions.create(model="m", messages=[], stream=True),
            api_key=SECRET,
            max_retries=0,
        )
    text = " ".join([*told(caught.value), caplog.text])
    assert [name for name, form in FORMS.items() if form in text] == []
