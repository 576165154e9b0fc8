"""A client made by hand that has a little of everything; knows the IR and no description."""

from __future__ import annotations

from specloom import ir

AT = ir.Origin("by-hand", "")


def field(name: str, type: ir.Type, wire: str | None = None, *, required: bool = False, docs: str = "") -> ir.Field:
    """A member called the same in Python and on the wire unless told otherwise."""
    return ir.Field(wire or name, type, AT, name=name, required=required, docs=docs)


def record(name: str, *fields: ir.Field, docs: str = "", extra: ir.Type | None = None) -> ir.Record:
    """A record whose key is its name."""
    return ir.Record(name, AT, (name,), fields, name=name, docs=docs, extra=extra)


def alias(name: str, type: ir.Type, docs: str = "") -> ir.Alias:
    """An alias whose key is its name."""
    return ir.Alias(name, AT, (name,), type, name=name, docs=docs)


def json(type: ir.Type, media_type: str = "application/json") -> ir.Media:
    """JSON of `type`."""
    return ir.Media(media_type, "json", type, AT)


def response(*media: ir.Media, status: str = "200", docs: str = "") -> ir.Response:
    """A response of these representations."""
    return ir.Response(status, media, AT, docs=docs)


def param(name: str, where: str, type: ir.Type, wire: str | None = None, *, required: bool = False) -> ir.Param:
    """A parameter; the style is the default of its place."""
    path = where in ("path", "header")
    return ir.Param(
        wire or name,
        where,  # type: ignore[arg-type]  # one of the four, as the tests say it
        type,
        AT,
        name=name,
        required=required or where == "path",
        style="simple" if path else "form",
        explode=not path,
    )


def client(*operations: ir.Operation, shapes: tuple[ir.Shape, ...] = (), auths: tuple[ir.Auth, ...] = ()) -> ir.Client:
    """A client of these operations, its resources made of theirs."""
    return ir.Client(
        title="By Hand API",
        version="1.2.3",
        operations={operation.key: operation for operation in operations},
        shapes={shape.key: shape for shape in shapes},
        origin=AT,
        servers=(ir.Server("https://by.hand/v1"),),
        auths=auths,
        security=tuple((auth.key,) for auth in auths),
        resources=tree(operations, ()),
    )


def tree(operations: tuple[ir.Operation, ...], above: tuple[str, ...]) -> tuple[ir.Resource, ...]:
    """The resources that the operations say they belong to."""
    depth = len(above)
    names = dict.fromkeys(
        each.resource[depth] for each in operations if each.resource[:depth] == above and len(each.resource) > depth
    )
    return tuple(
        ir.Resource(
            name,
            "",
            tuple(each.key for each in operations if each.resource == (*above, name)),
            tree(operations, (*above, name)),
        )
        for name in names
    )


def operation(method: str, path: str, where: str, *params: ir.Param, **more: object) -> ir.Operation:
    """An operation called as `where` says: resources and method, joined by dots."""
    *resource, name = where.split(".")
    generated = {"responses": (response(json(ir.Str())),), **more}
    return ir.Operation(
        key=f"{method} {path}",
        method=method,
        path=path,
        origin=AT,
        params=params,
        resource=tuple(resource),
        name=name,
        **generated,  # type: ignore[arg-type]  # the caller's business
    )


def body(type: ir.Type, *, required: bool = True) -> ir.Body:
    """A JSON body."""
    return ir.Body((json(type),), AT, required=required)


def rich(text: str = "plain", wire: str = "x-plain") -> ir.Client:
    """A client with a little of everything, `text` wherever prose is and `wire` wherever a wire name does."""
    message = record(
        "Message",
        field("role", ir.Enum(("user", "system", wire)), required=True, docs=text),
        field("content", ir.Union((ir.Str(), ir.List(ir.Ref("Part")), ir.Null())), required=True),
        field("list", ir.List(ir.Str())),
        field("renamed", ir.Int(), wire),
        field("at", ir.Time(), docs=text),
        field("days", ir.List(ir.Date())),
        field("parent", ir.Ref("Message")),
        docs=text,
    )
    shapes: tuple[ir.Shape, ...] = (
        alias("Part", _parts(wire), docs=text),
        record("TextPart", field("type", ir.Const("text"), required=True), field("text", ir.Str(), required=True)),
        record("FilePart", field("type", ir.Const(wire), required=True), field("data", ir.Bytes())),
        message,
        record("Chat", field("choices", ir.List(ir.Ref("Message")), required=True), docs=text),
        record("Chunk", field("delta", ir.Ref("Message"))),
        record("Error", field("message", ir.Str(), required=True), extra=ir.Ref("Message")),
        alias("Tree", ir.Union((ir.Str(), ir.List(ir.Ref("Tree")))), docs=text),
        record("Page", field("items", ir.List(ir.Ref("Message"))), field("tree", ir.Ref("Tree"))),
        record("Ask", *_asked(wire), docs=text),
        record("Upload", field("file", ir.Bytes("raw"), required=True), field("note", ir.Str(), wire)),
        alias("Unused", ir.Const({wire: [text, 1.5, None, True]})),
    )
    return client(*_operations(text, wire), shapes=shapes, auths=_auths(text, wire))


def _parts(wire: str) -> ir.Type:
    how = ir.ByProperty("type", (("text", 0), (wire, 1)))
    return ir.Union((ir.Ref("TextPart"), ir.Ref("FilePart")), how)


def _asked(wire: str) -> tuple[ir.Field, ...]:
    return (
        field("messages", ir.List(ir.Ref("Message")), required=True),
        field("stream", ir.Bool()),
        field("timeout", ir.Float()),
        field("named", ir.Str(), wire),
    )


def _auths(text: str, wire: str) -> tuple[ir.Auth, ...]:
    return (
        ir.Auth(f"bearer {wire}", "bearer", AT, name="api_key", docs=text),
        ir.Auth(f"key {wire}", "header", AT, wire_name=wire, name="app_key"),
        ir.Auth("basic", "basic", AT, name="login"),
        ir.Auth("flow", "oauth2", AT, token_url=f"https://by.hand/{wire}", scopes=(wire,), name="flow"),
    )


def _operations(text: str, wire: str) -> tuple[ir.Operation, ...]:
    error = response(json(ir.Ref("Error")), status="429", docs=text)
    chat = response(json(ir.Ref("Chat")), ir.Media("text/event-stream", "sse", ir.Ref("Chunk"), AT), docs=text)
    file = ir.Media("multipart/form-data", "multipart", ir.Ref("Upload"), AT, parts=(ir.Part("file", file=True),))
    return (
        operation(
            "POST",
            "/chat",
            "chat.create",
            body=body(ir.Ref("Ask")),
            responses=(chat, error),
            stream=ir.Stream("sse", ir.Ref("Chunk"), end=wire, switch="stream"),
            summary=text,
            docs=text,
        ),
        operation(
            "GET",
            f"/chat/{{id}}/{wire}",
            "chat.list",
            param("id", "path", ir.Str()),
            param("page", "query", ir.Int(), wire),
            param("since", "query", ir.Time("rfc7231"), f"{wire}-since"),
            param("trace", "header", ir.Str(), wire),
            param("session", "cookie", ir.Str(), wire),
            responses=(response(json(ir.Ref("Page"))), error),
            pages=ir.Pages("page", ("items",), ir.Ref("Message"), param=wire),
        ),
        operation(
            "POST",
            "/files",
            "files.upload",
            body=ir.Body((file, json(ir.Ref("Upload"))), AT, required=True, docs=text),
            responses=(response(json(ir.Ref("Message"))), response(status="204")),
            polling=ir.Polling((wire,), (wire,), (text,)),
        ),
        operation(
            "GET",
            "/files/{id}",
            "files.content",
            param("id", "path", ir.Str()),
            responses=(response(json(ir.Ref("Message")), ir.Media(f"image/{wire}", "binary", ir.Any(), AT)), error),
        ),
        operation("PUT", "/parts", "files.parts.replace", body=body(ir.List(ir.Ref("Part")), required=False)),
        operation("GET", "/", "ping", docs=text),
    )
