"""Names that callers use: arguments that nothing takes are refused, headers are found in any case, `error.response` can be read."""

from __future__ import annotations

import copy
import gzip
import pickle
from pathlib import Path
from typing import Any

import pytest
from sample_client import AsyncSample, Sample
from sample_client._runtime import errors
from sample_client._runtime.headers import Headers
from tests.runtime.driver import Driver
from tests.runtime.wire import http_response


def test_an_unknown_argument_of_a_call_is_refused(driver: Driver) -> None:
    with pytest.raises(
        TypeError, match="unexpected keyword argument 'temprature'; pass undescribed values in extra_body"
    ):
        driver(lambda client: client.chat.completions.create(model="m", messages=[], temprature=1))
    assert not driver.asked, "it was sent all the same"


def test_an_unknown_argument_of_a_client_is_refused() -> None:
    client: Any = Sample
    with pytest.raises(TypeError, match="unexpected keyword argument 'time_out'"):
        client(api_key="k", time_out=1)
    with pytest.raises(TypeError, match="unexpected keyword argument 'time_out'"):
        client(api_key="k").with_options(time_out=1)


def test_headers_have_no_case() -> None:
    headers = Headers({"x-a": "1"})
    assert (headers["X-A"], headers.get("x-A"), headers.get("x-b"), "X-a" in headers) == ("1", "1", None, True)
    assert dict(headers) == {"x-a": "1"}


def test_the_response_of_an_error_has_the_decoded_body(driver: Driver) -> None:
    packed = gzip.compress(b'{"error": "no"}')
    driver.server.say(http_response(packed, 400, headers={"Content-Encoding": "gzip", "X-Mine": "1"}))
    with pytest.raises(errors.BadRequestError) as caught:
        driver(lambda client: client.request("GET", "/x"))
    response = caught.value.response
    assert (response.status_code, response.json(), response.headers["x-mine"]) == (400, {"error": "no"}, "1")
    assert caught.value.headers["X-Mine"] == "1"


def test_errors_with_headers_can_be_pickled() -> None:
    error = errors.NotFoundError("no", status_code=404, headers={"x-request-id": "r"})
    assert pickle.loads(pickle.dumps(error)).headers == error.headers


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timeout": "5"}, "timeout must be a number of seconds or a Timeout, not str"),
        ({"max_retries": "2"}, "max_retries must be a whole number, not str"),
        ({"max_retries": 1.5}, "max_retries must be a whole number, not float"),
        ({"extra_query": "a=b"}, "extra_query must be a mapping, not str"),
        ({"extra_headers": [("a", "b")]}, "extra_headers must be a mapping, not list"),
        ({"body": {}, "extra_body": [1]}, "extra_body must be a mapping, not list"),
    ],
)
def test_options_of_another_type(driver: Driver, options: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        driver(lambda client: client.request("POST", "/x", **options))
    assert not driver.asked


def test_a_body_that_is_nested_too_deeply(driver: Driver) -> None:
    body: list[Any] = []
    for _ in range(100_000):
        body = [body]
    with pytest.raises(ValueError, match="nested too deeply"):
        driver(lambda client: client.request("POST", "/x", body=body))
    assert not driver.asked
    while body:  # freed level by level, as the interpreter may run out of stack otherwise
        body = body.pop()


def test_a_folder_is_refused_before_anything_is_sent(driver: Driver, tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        driver(lambda client: client.files.upload(file=tmp_path, purpose="x"))
    assert not driver.asked


@pytest.mark.parametrize("made", [Sample, AsyncSample])
def test_clients_are_copied_but_not_pickled(made: Any) -> None:
    client = made(api_key="k", base_url="http://localhost:1")
    copied = copy.copy(client)
    assert copied is not client
    assert repr(copied) == repr(client)
    for attempt in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match=r"create one in each process, and copy it with with_options\(\)"):
            attempt(client)


@pytest.mark.parametrize(
    "url", ["http://", "//host/v1", "127.0.0.1:80", "/v1", "http://a b/", "http:///v1", "http://h/a b"]
)
@pytest.mark.parametrize("made", [Sample, AsyncSample])
def test_a_base_url_that_is_not_absolute_is_refused(made: Any, url: str) -> None:
    with pytest.raises(ValueError, match="base_url must be an absolute URL, such as"):
        made(api_key="k", base_url=url)


def test_a_base_url_is_a_string() -> None:
    with pytest.raises(TypeError, match="base_url must be a string, not int"):
        Sample(api_key="k", base_url=5)  # type: ignore[arg-type]  # what is tested
    for url in ("http://[::1]:80/v1", "https://user:pw@h", "http+unix://%2Fsocket/v1", "http://h?a=1"):
        assert repr(Sample(api_key="k", base_url=url)).startswith("<Sample http")


def test_a_blank_variable_of_the_environment_is_no_base_url(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMPLE_BASE_URL", "")
    assert repr(Sample(api_key="k")) == repr(Sample(api_key="k", base_url=None))
    monkeypatch.delenv("SAMPLE_BASE_URL")
    assert "://" in repr(Sample(api_key="k"))
