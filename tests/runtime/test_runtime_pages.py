"""Lists read page by page, and waiting for an end, against a real server."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_client._runtime import errors
from sample_client._runtime.pages import next_link
from sample_client.models import Thing, ThingPage
from tests.runtime.driver import Driver
from tests.runtime.wire import Request, Server, http_response

ALL = [{"id": str(number)} for number in range(7)]


def asked(request: Request) -> dict[str, str]:
    """The query."""
    return dict(parse_qsl(urlsplit(request.target).query))


def by_page(request: Request) -> bytes:
    """Pages of at most three things, whatever limit is asked for."""
    size = min(3, int(asked(request).get("limit", 3)))
    begin = (int(asked(request).get("page", 1)) - 1) * size
    return http_response({"items": ALL[begin : begin + size]})


def by_offset(request: Request) -> bytes:
    begin = int(asked(request).get("offset", 0))
    return http_response({"items": ALL[begin : begin + int(asked(request).get("limit", 3))]})


def by_cursor(request: Request) -> bytes:
    begin = int(asked(request).get("cursor", 0))
    more = begin + 3 < len(ALL)
    return http_response({"items": ALL[begin : begin + 3], "next_cursor": str(begin + 3) if more else None})


def by_link(request: Request) -> bytes:
    begin = int(asked(request).get("from", 0))
    links = f'</v1/things/linked?from={begin + 3}&a=1,2>; rel="next", </v1/things/linked>; rel=first'
    return http_response(ALL[begin : begin + 3], headers={"Link": links} if begin + 3 < len(ALL) else {})


LISTS: dict[str, tuple[Any, Any, list[str]]] = {
    "page": (by_page, lambda client: client.things.list(), ["", "page=2", "page=3", "page=4"]),
    "page with a limit the server cuts": (
        by_page,
        lambda client: client.things.list(limit=100),
        ["limit=100", "page=2&limit=100", "page=3&limit=100", "page=4&limit=100"],
    ),
    "page from the second on": (by_page, lambda client: client.things.list(page=2), ["page=2", "page=3", "page=4"]),
    "offset": (
        by_offset,
        lambda client: client.things.list_by_offset(limit=4),
        ["limit=4", "limit=4&offset=4", "limit=4&offset=7"],
    ),
    "cursor": (by_cursor, lambda client: client.things.list_by_cursor(), ["", "cursor=3", "cursor=6"]),
    "link": (by_link, lambda client: client.things.list_linked(), ["", "from=3&a=1,2", "from=6&a=1,2"]),
}


@pytest.mark.parametrize("kind", LISTS)
def test_items_across_pages(driver: Driver, kind: str) -> None:
    answer, ask, queries = LISTS[kind]
    driver.server.answer = answer
    generated = driver(ask)
    whole = [Thing(id=item["id"]) for item in ALL]
    assert generated == (whole[3:] if "second" in kind else whole)
    assert [urlsplit(request.target).query for request in driver.asked] == queries


def test_pages_and_the_first_one(driver: Driver) -> None:
    driver.server.answer = by_page

    async def later(client: Any) -> Any:
        return [page async for page in client.things.list().pages()], await client.things.list().first_page()

    pages, first = driver(
        later
        if driver.is_async
        else lambda client: (list(client.things.list().pages()), client.things.list().first_page())
    )
    assert [len(page.items) for page in pages] == [3, 3, 1, 0]
    assert isinstance(first, ThingPage)


def test_nothing_is_sent_before_the_first_item(driver: Driver) -> None:
    async def later(client: Any) -> None:
        client.things.list()

    driver(later if driver.is_async else lambda client: client.things.list() and None)
    assert not driver.asked


def test_a_server_that_does_not_know_pages(driver: Driver) -> None:
    driver.server.say(http_response({"items": ALL[:2]}))
    assert len(driver(lambda client: client.things.list())) == 2


def test_an_error_in_the_middle_keeps_what_came(driver: Driver) -> None:
    driver.server.say(http_response({"items": ALL[:2]}), http_response({"error": "x"}, 400))
    seen: list[Thing] = []

    def sync(client: Any) -> None:
        seen.extend(client.things.list())

    async def later(client: Any) -> None:
        async for thing in client.things.list():
            seen.append(thing)  # noqa: PERF401  those before the error count

    with pytest.raises(errors.BadRequestError):
        driver(later if driver.is_async else sync)
    assert len(driver.asked) == 2


def test_a_link_to_another_host_gets_no_credentials(driver: Driver) -> None:
    with Server() as other:
        other.say(http_response(ALL[3:]))
        driver.server.say(http_response(ALL[:3], headers={"Link": f'<{other.url}/more>; rel="next"'}))
        generated = driver(lambda client: client.things.list_linked(), default_headers={"X-Secret": "secret"})
        assert len(generated) == len(ALL)
        [request] = other.requests
        assert not [value for value in request.headers.values() if "secret" in value]


def test_the_raw_response_of_the_first_page(driver: Driver) -> None:
    driver.server.answer = by_page
    raw = driver(lambda client: client.things.with_raw_response.list(limit=2))
    assert raw.parse().items == [Thing(id="0"), Thing(id="1")]


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('<https://x/?page=2>; rel="next"', "https://x/?page=2"),
        ("<a>; rel=prev, <b>; rel=next", "b"),
        ('<a,b;c>; title="x, y; rel=next"; rel="first", <d>; rel="last next"', "d"),
        ('<a>; REL="Next"', "a"),
        ("<a>; rel=nextish", None),
        ("", None),
        ("nonsense", None),
    ],
)
def test_link_headers(header: str, target: str | None) -> None:
    assert next_link(header) == target


@given(st.text(alphabet='<>;=",rel next\\', max_size=60))
def test_link_headers_of_any_kind_are_read_in_time(header: str) -> None:
    next_link(header * 5)


def test_waiting_for_the_good_end(driver: Driver) -> None:
    driver.server.say(*[http_response({"id": "1", "status": status}) for status in ("queued", "running", "completed")])
    generated = driver(lambda client: client.things.wait_for("1", interval=0.001), site_key="k")
    assert generated.status == "completed"
    assert len(driver.asked) == 3


def test_waiting_for_a_bad_end(driver: Driver) -> None:
    driver.server.say(http_response({"id": "1", "status": "error"}))
    with pytest.raises(errors.PollingFailedError, match="ended with status 'error'") as caught:
        driver(lambda client: client.things.wait_for("1", interval=0.001), site_key="k")
    assert caught.value.last == Thing(id="1", status="error")


def test_waiting_in_vain(driver: Driver) -> None:
    driver.server.say(http_response({"id": "1", "status": "queued"}))
    with pytest.raises(errors.PollingTimeoutError, match=r"still 'queued' after 0\.05 seconds"):
        driver(lambda client: client.things.wait_for("1", interval=0.01, wait_timeout=0.05), site_key="k")


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ([{"id": "a"}], "the page is not a described one: an object is required, not an array"),
        ("text", "the page is not a described one: an object is required, not str"),
        ({"items": {"id": "a"}}, "`items` of the page is not a described one: an array is required, not an object"),
        ({"items": 7}, "`items` of the page is not a described one: an array is required, not int"),
    ],
)
def test_a_page_of_another_shape_is_not_an_empty_one(driver: Driver, page: Any, message: str) -> None:
    driver.server.say(http_response(page))
    with pytest.raises(errors.ResponseDecodeError, match=message):
        driver(lambda client: client.things.list_by_cursor())


@pytest.mark.parametrize("page", [{}, {"items": None}, {"items": []}])
def test_a_page_without_items(driver: Driver, page: Any) -> None:
    driver.server.say(http_response(page))
    assert driver(lambda client: client.things.list_by_cursor()) == []


def test_cursors_that_lead_back_end_the_list(driver: Driver) -> None:
    after = {None: "b", "b": "c", "c": "b"}
    driver.server.answer = lambda request: http_response(
        {"items": [{"id": str(asked(request).get("cursor"))}], "next_cursor": after[asked(request).get("cursor")]}
    )
    found = driver(lambda client: client.things.list_by_cursor())
    assert [thing.id for thing in found] == ["None", "b", "c"]


@pytest.mark.parametrize("cursor", [{"limit": 1}, ["a"]])
def test_a_cursor_chooses_no_other_parameters(driver: Driver, cursor: Any) -> None:
    driver.server.say(http_response({"items": [{"id": "a"}], "next_cursor": cursor}))
    with pytest.raises(errors.ResponseDecodeError, match="the next cursor must be a single value"):
        driver(lambda client: client.things.list_by_cursor())
    assert len(driver.asked) == 1
