"""Lists page by page: the usual names, rules of `client.toml`, and operations that only look like lists."""

from __future__ import annotations

import pytest
from tests.support.described import Seen, finished

ITEMS = "{type: array, items: {$ref: '#/components/schemas/Pet'}}"


def listed(params: str, response: str, toml: str = "", method: str = "get") -> Seen:
    query = ", ".join(
        f"{{name: {name}, in: query, schema: {{type: {kind}}}}}"
        for name, _, kind in (each.partition(":") for each in params.split())
    )
    return finished(
        f"""
paths:
  /pets:
    {method}:
      parameters: [{query.replace("type: }", "type: integer}")}]
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {response}}}}}}}}}
components:
  schemas:
    Pet: {{type: object, properties: {{id: {{type: string}}}}}}
""",
        toml=toml,
    )


def obj(**members: str) -> str:
    return "{type: object, properties: {" + ", ".join(f"{name}: {of}" for name, of in members.items()) + "}}"


@pytest.mark.parametrize(
    ("params", "response", "kind", "param", "items", "size"),
    [
        ("page limit", obj(items=ITEMS), "page", "page", ("items",), "limit"),
        ("page", ITEMS, "page", "page", (), None),
        ("pageNumber pageSize", obj(data=ITEMS), "page", "pageNumber", ("data",), "pageSize"),
        ("offset limit", obj(results=ITEMS, total="{type: integer}"), "offset", "offset", ("results",), "limit"),
        ("skip", obj(pets=ITEMS), "offset", "skip", ("pets",), None),
        ("cursor:string", obj(data=ITEMS, next_cursor="{type: string}"), "cursor", "cursor", ("data",), None),
        ("pageToken:string", obj(pets=ITEMS, nextPageToken="{type: string}"), "cursor", "pageToken", ("pets",), None),
        ("page", "{anyOf: [" + obj(items=ITEMS) + ", {type: 'null'}]}", "page", "page", ("items",), None),
    ],
)
def test_usual_names(
    params: str, response: str, kind: str, param: str, items: tuple[str, ...], size: str | None
) -> None:
    pages = listed(params, response).operation("GET /pets").pages
    assert pages is not None
    assert (pages.kind, pages.param, pages.items, pages.size) == (kind, param, items, size)


@pytest.mark.parametrize(
    ("params", "response", "method"),
    [
        ("", ITEMS, "get"),
        ("page", obj(name="{type: string}"), "get"),
        ("page", obj(a=ITEMS, b=ITEMS), "get"),
        ("cursor:string", obj(data=ITEMS), "get"),
        ("page", obj(items=ITEMS), "post"),
        ("limit", obj(items=ITEMS), "get"),
        ("start:string", obj(items=ITEMS), "get"),
        ("page:string", obj(items=ITEMS), "get"),
    ],
)
def test_what_only_looks_like_pages(params: str, response: str, method: str) -> None:
    assert listed(params, response, method=method).operation(f"{method.upper()} /pets").pages is None


def test_rules_that_are_said() -> None:
    toml = """
        [[pages]]
        kind = "cursor"
        param = "after"
        items = "page.rows"
        next = "page.more"
        size = "n"
        """
    rows = obj(page=obj(rows=ITEMS, more="{type: string}"))
    pages = listed("after:string n page", rows, toml).operation("GET /pets").pages
    assert pages is not None
    assert (pages.kind, pages.param, pages.items, pages.next, pages.size) == (
        "cursor", "after", ("page", "rows"), ("page", "more"), "n",
    )  # fmt: skip
    assert listed("page", obj(items=ITEMS), toml).operation("GET /pets").pages is None, (
        "said rules replace the usual ones"
    )


def test_rules_that_do_not_fit_are_said_to() -> None:
    unknown = listed("page", ITEMS, "[[pages]]\nkind = 'page'\nparam = 'page'\noperations = ['GET /gone']")
    unfit = listed("page", ITEMS, "[[pages]]\nkind = 'page'\nparam = 'p'\noperations = ['GET /pets']")
    assert (unknown.codes, unfit.codes) == (["unfit-setting"], ["unfit-setting"])


def test_no_pages_when_none_are_wanted() -> None:
    assert listed("page", ITEMS, "pages = []").operation("GET /pets").pages is None
