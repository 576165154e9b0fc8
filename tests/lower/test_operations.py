"""What paths become: operations, parameters, bodies, responses, links, servers, security, hooks. Nothing is left out."""

from __future__ import annotations

import pytest
from tests.support.described import Seen, finished, lowered

from specloom import ir
from specloom.ir.show import show


def operation(text: str, key: str = "GET /a/{id}") -> tuple[Seen, ir.Operation]:
    seen = lowered(text)
    return seen, seen.operation(key)


def params(found: ir.Operation) -> list[tuple[str, str, str, bool]]:
    return [(param.location, param.wire_name, show(param.type), param.required) for param in found.params]


def test_every_method_of_every_path_is_an_operation() -> None:
    seen = lowered("""
        openapi: 3.2.0
        paths:
          x-extension: {get: {}}
          /a: {get: {}, PUT: {}, post: {}, delete: {}, options: {}, head: {}, patch: {}, trace: {}, query: {}, x-get: {}}
          /b: {additionalOperations: {COPY: {}}, parameters: []}
          no-slash: {get: {}}
          /c/{x}: {get: {}}
          /c/{y}: {get: {}}
        """)
    assert list(seen.client.operations) == [
        *(f"{method} /a" for method in ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"]),
        "COPY /b",
        "GET no-slash",
        "GET /c/{x}",
        "GET /c/{y}",
    ]


def test_parameters_of_a_path_and_of_an_operation() -> None:
    _, found = operation("""
        paths:
          /a/{id}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer}}
              - {name: q, in: query, schema: {type: string}}
              - {$ref: '#/components/parameters/Page'}
            get:
              parameters:
                - {name: q, in: query, required: true, schema: {type: boolean}}
                - {name: q, in: header, schema: {type: string}}
                - {name: sid, in: cookie, schema: {type: string, format: uuid}}
        components: {parameters: {Page: {name: page, in: query, schema: {type: integer, default: 1}}}}
        """)
    assert params(found) == [
        ("path", "id", "Int", True),
        ("query", "q", "Bool", True),
        ("query", "page", "Int", False),
        ("header", "q", "Str", False),
        ("cookie", "sid", "Uuid", False),
    ]
    assert found.params[2].default == (1,)


@pytest.mark.parametrize(
    ("text", "expected", "codes"),
    [
        ("parameters: []", [("path", "id", "Str", True)], ["undeclared-path-parameter"]),
        (
            "parameters: [{name: id, in: path, schema: {type: integer}}]",
            [("path", "id", "Int", True)],
            ["optional-path-parameter"],
        ),
        (
            "parameters: [{name: id, in: path, required: false, schema: {type: integer}}]",
            [("path", "id", "Int", True)],
            ["optional-path-parameter"],
        ),
        (
            "parameters: [{name: id, in: path, required: true}, {name: other, in: path, required: true}]",
            [("path", "id", "Str", True)],
            ["stray-path-parameter"],
        ),
        (
            "parameters: [{name: id, in: path, required: true}, {in: query}, {name: x, in: body}]",
            [("path", "id", "Str", True)],
            ["unnamed-parameter", "unnamed-parameter"],
        ),
    ],
)
def test_path_parameters_that_do_not_fit_their_path(
    text: str, expected: list[tuple[str, str, str, bool]], codes: list[str]
) -> None:
    seen, found = operation(f"paths: {{'/a/{{id}}': {{get: {{{text}}}}}}}")
    assert params(found) == expected
    assert [code for code in seen.codes if code != "optional-path-parameter"] == [
        code for code in codes if code != "optional-path-parameter"
    ]


def test_path_parameters_are_in_the_order_of_the_path() -> None:
    _, found = operation(
        """
        paths:
          /a/{one}/{two}.{three}:
            get:
              parameters:
                - {name: three, in: path, required: true, schema: {type: string}}
                - {name: one, in: path, required: true, schema: {type: string}}
                - {name: two, in: path, required: true, schema: {type: string}}
        """,
        "GET /a/{one}/{two}.{three}",
    )
    assert [param.wire_name for param in found.params] == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("place", "said", "style", "explode"),
    [
        ("path", "", "simple", False),
        ("path", "style: label, explode: true", "label", True),
        ("path", "style: matrix", "matrix", False),
        ("query", "", "form", True),
        ("query", "explode: false", "form", False),
        ("query", "style: spaceDelimited", "spaceDelimited", False),
        ("query", "style: pipeDelimited, explode: true", "pipeDelimited", True),
        ("query", "style: deepObject, explode: true", "deepObject", True),
        ("header", "", "simple", False),
        ("cookie", "", "form", True),
        ("header", "style: form", "simple", False),
    ],
)
def test_styles(place: str, said: str, style: str, explode: bool) -> None:
    more = f", {said}" if said else ""
    _, found = operation(
        f"paths: {{'/a/{{id}}': {{get: {{parameters: [{{name: id, in: {place}, required: true, schema: {{}}{more}}}]}}}}}}"
    )
    param = next(param for param in found.params if param.location == place)
    assert (param.style, param.explode) == (style, explode)


def test_parameters_with_content() -> None:
    _, found = operation("""
        paths:
          /a/{id}:
            get:
              parameters:
                - name: filter
                  in: query
                  content: {application/json: {schema: {type: object, properties: {x: {type: integer}}}}}
        """)
    assert found.params[1].media_type == "application/json"
    assert show(found.params[1].type) == "Ref(schema)"


def test_what_only_headers_say_of_security_becomes_a_scheme() -> None:
    seen, found = operation("""
        paths:
          /a/{id}:
            get: {parameters: [{name: Authorization, in: header, required: true, schema: {type: string}, description: A token.}]}
        """)
    assert [param.wire_name for param in found.params] == ["id"]
    assert found.security == (("Authorization",),)
    assert [(auth.key, auth.kind, auth.wire_name, auth.docs) for auth in seen.client.auths] == [
        ("Authorization", "header", "Authorization", "A token.")
    ]


def test_security() -> None:
    seen = lowered("""
        paths:
          /a: {get: {}}
          /b: {get: {security: []}}
          /c: {get: {security: [{key: [], basic: []}, {oauth: [read]}, {}]}}
        security: [{bearer: []}]
        components:
          securitySchemes:
            key: {type: apiKey, in: query, name: api_key}
            cookie: {type: apiKey, in: cookie, name: sid}
            basic: {type: http, scheme: Basic}
            bearer: {type: http, scheme: bearer}
            custom: {type: http, scheme: ApiKey}
            oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://x/t', scopes: {read: r, write: w}}}}
            oidc: {type: openIdConnect, openIdConnectUrl: 'https://x'}
            tls: {type: mutualTLS}
            odd: {type: magic}
        """)
    assert {auth.key: auth.kind for auth in seen.client.auths} == {
        "key": "query",
        "cookie": "cookie",
        "basic": "basic",
        "bearer": "bearer",
        "custom": "header",
        "oauth": "oauth2",
        "oidc": "oauth2",
        "tls": "other",
        "odd": "other",
    }
    assert seen.client.security == (("bearer",),)
    assert seen.operation("GET /a").security is None
    assert seen.operation("GET /b").security == ()
    assert seen.operation("GET /c").security == (("key", "basic"), ("oauth",), ())
    assert seen.codes == ["unknown-security-scheme"]


def test_servers_at_every_level() -> None:
    seen = lowered("""
        servers: [{url: 'https://{region}.x', variables: {region: {default: eu, enum: [eu, us]}}}, {description: no url}]
        paths:
          /a: {get: {}}
          /b: {servers: [{url: 'https://b'}], get: {}, post: {servers: [{url: 'https://post'}]}}
        """)
    (server,) = seen.client.servers
    assert (server.url, server.variables[0].default, server.variables[0].values) == (
        "https://{region}.x",
        "eu",
        ("eu", "us"),
    )
    assert [[server.url for server in found.servers] for found in seen.client.operations.values()] == [
        [],
        ["https://b"],
        ["https://post"],
    ]
    assert seen.codes == ["server-without-url"]


def test_responses_by_status_and_media_type() -> None:
    seen, found = operation("""
        paths:
          /a/{id}:
            get:
              responses:
                200: {description: ok, content: {text/plain: {schema: {type: string}}, application/json: {schema: {type: integer}}}}
                "204": {description: nothing}
                4xx: {$ref: '#/components/responses/Bad'}
                default: {description: other}
                x-note: {}
                ok: {description: strange}
        components: {responses: {Bad: {description: bad, content: {application/problem+json: {schema: {type: object, properties: {detail: {type: string}}}}}}}}
        """)
    assert [response.status for response in found.responses] == ["200", "204", "4XX", "default", "default"]
    assert [(media.kind, show(media.type)) for media in found.responses[0].media] == [("json", "Int"), ("text", "Str")]
    assert found.responses[1].media == ()
    assert found.responses[2].media[0].kind == "json"
    assert [code for code in seen.codes if code != "undeclared-path-parameter"] in (
        ["invalid-status"],
        ["unknown-status"],
    )


@pytest.mark.parametrize(
    ("media_type", "schema", "kind", "shown"),
    [
        ("application/json; charset=utf-8", "{type: integer}", "json", "Int"),
        ("application/vnd.api+json", "{type: integer}", "json", "Int"),
        ("application/merge-patch+json", "{type: object}", "json", "Map(Any())"),
        ("*/*", "{type: object, properties: {a: {}}}", "json", "Ref(schema)"),
        ("*/*", "{type: string}", "text", "Str"),
        ("text/html", "{type: string}", "text", "Str"),
        ("application/octet-stream", "{type: string, format: binary}", "binary", "Bytes(raw)"),
        ("application/octet-stream", "{type: string}", "binary", "Bytes(raw)"),
        ("image/png", "{type: string}", "binary", "Bytes(raw)"),
        ("application/pdf", "{}", "binary", "Any()"),
        ("application/xml", "{type: object, properties: {a: {}}}", "xml", "Ref(schema)"),
        ("application/x-ndjson", "{type: object, properties: {a: {}}}", "jsonl", "Ref(schema)"),
        ("text/event-stream", "{type: string}", "sse", "Str"),
        ("application/x-www-form-urlencoded", "{type: object, properties: {a: {}}}", "form", "Ref(schema)"),
        ("application/x-unknown", "{type: object, properties: {a: {}}}", "json", "Ref(schema)"),
    ],
)
def test_media_types(media_type: str, schema: str, kind: str, shown: str) -> None:
    _, found = operation(
        f"paths: {{'/a/{{id}}': {{get: {{responses: {{'200': {{content: {{'{media_type}': {{schema: {schema}}}}}}}}}}}}}}}"
    )
    (media,) = found.responses[0].media
    assert (media.kind, show(media.type)) == (kind, shown)


def test_parts_of_forms() -> None:
    _, found = operation(
        """
        paths:
          /a/{id}:
            post:
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      allOf: [{$ref: '#/components/schemas/Named'}]
                      properties:
                        file: {type: string, format: binary}
                        files: {type: array, items: {type: string, format: binary}}
                        meta: {type: object}
                    encoding: {meta: {contentType: application/json}}
        components:
          schemas:
            Named: {type: object, properties: {name: {type: string}}, allOf: [{$ref: '#/components/schemas/Named'}]}
        """,
        "POST /a/{id}",
    )
    assert found.body is not None
    (media,) = found.body.media
    assert {part.wire_name: (part.file, part.many, part.media_type) for part in media.parts} == {
        "file": (True, False, None),
        "files": (True, True, None),
        "meta": (False, False, "application/json"),
    }


def test_links_headers_and_examples() -> None:
    _, found = operation("""
        paths:
          /a/{id}:
            get:
              responses:
                '200':
                  headers:
                    X-Left: {schema: {type: integer}, required: true}
                    X-Meta: {content: {application/json: {schema: {type: boolean}}}}
                  links: {next: {operationId: getB, description: On.}}
                  content: {application/json: {schema: {type: integer}, examples: {one: {value: 5}, two: {value: 6}}}}
        """)
    (response,) = found.responses
    assert [(header.wire_name, show(header.type), header.required) for header in response.headers] == [
        ("X-Left", "Int", True),
        ("X-Meta", "Bool", False),
    ]
    assert [(link.name, link.operation) for link in response.links] == [("next", "getB")]
    assert response.media[0].example == (5,)


def test_webhooks_and_callbacks() -> None:
    seen = finished("""
        paths:
          /a:
            post:
              callbacks:
                done:
                  '{$request.body#/url}':
                    post: {requestBody: {content: {application/json: {schema: {type: object, properties: {ok: {type: boolean}}}}}}}
        webhooks:
          petAdded: {post: {description: A pet., requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
        components: {schemas: {Pet: {type: object, properties: {id: {type: string}}}}}
        """)
    assert [(hook.name, hook.of, show(hook.type), hook.method) for hook in seen.client.webhooks] == [
        ("pet_added", None, "Ref(Pet)", "POST"),
        ("done", "POST /a", "Ref(schema)", "POST"),
    ]


def test_deprecation_and_prose() -> None:
    _, found = operation("""
        paths:
          /a/{id}:
            summary: Of the path.
            get: {deprecated: true, description: Long., tags: [one, 2], operationId: 5}
        """)
    assert (found.deprecated, found.summary, found.docs, found.tags, found.id) == (
        True,
        "Of the path.",
        "Long.",
        ("one", "2"),
        "5",
    )


def test_named_responses_name_their_shapes() -> None:
    seen = finished("""
        paths:
          /a: {get: {operationId: getA, responses: {'200': {$ref: '#/components/responses/Good'}, '404': {$ref: '#/components/responses/404'},
            '409': {content: {application/json: {schema: {type: object, properties: {why: {}}}}}}}}}
        components:
          responses:
            Good: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}
            '404': {content: {application/json: {schema: {type: object, properties: {b: {}}}}}}
        """)
    assert {shape.name for shape in seen.shapes} == {"GoodResponse", "Error404", "GetAError409"}


def test_references_into_operations_are_named_after_these() -> None:
    seen = finished("""
        paths:
          /a:
            get: {operationId: getA, responses: {'200': {content: {application/json: {schema: {$ref: '#/paths/~1b/post/requestBody/content/application~1json/schema'}}}}}}
          /b:
            post:
              operationId: sendB
              requestBody: {content: {application/json: {schema: {type: object, properties: {at: {type: object, properties: {x: {}}}}}}}}
        components:
          schemas:
            User: {properties: {it: {$ref: '#/paths/~1b/post/requestBody/content/application~1json/schema/properties/at'}}}
        """)
    assert {shape.name for shape in seen.shapes} == {"User", "SendBRequest", "SendBRequestAt"}
