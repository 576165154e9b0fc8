"""Adds the additional names of methods: each is another operation of the tree. Not concerned with signatures."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir


def with_other_names(client: ir.Client) -> ir.Client:
    """A client in which every additional name of a method is an operation, deprecated if so configured."""
    found = [each for operation in client.operations.values() for each in _others(operation)]
    if not found:
        return client
    resources = client.resources
    for operation in found:
        if operation.resource:
            resources = _placed(resources, operation.resource, operation.key)
    operations = {**client.operations, **{operation.key: operation for operation in found}}
    return client._replace(operations=operations, resources=resources)


def _others(operation: ir.Operation) -> Iterator[ir.Operation]:
    first = ".".join(("client", *operation.resource, operation.name))
    for other in operation.other_names:
        said = other.deprecation or f"The same as `{first}`."
        yield operation._replace(
            key=f"{operation.key} ({'.'.join((*other.resource, other.name))})",
            resource=other.resource,
            name=other.name,
            summary="",
            docs=said,
            deprecated=bool(other.deprecation) or operation.deprecated,
            instead=other.deprecation or operation.instead,
            responses=tuple(map(_as_text, operation.responses)) if other.returns == "text" else operation.responses,
            pages=None if other.returns == "response" else operation.pages,
            polling=None,
            alias=True,
            other_names=(),
        )


def _as_text(response: ir.Response) -> ir.Response:
    """A success response whose body is a string, whatever its content."""
    if not response.success:
        return response
    return response._replace(media=tuple(each._replace(kind="text", type=ir.Str()) for each in response.media[:1]))


def _placed(resources: tuple[ir.Resource, ...], path: tuple[str, ...], key: str) -> tuple[ir.Resource, ...]:
    """The tree with an operation at a path, whose resources are created if they do not exist."""
    name, below = path[0], path[1:]
    known = next((resource for resource in resources if resource.name == name), None)
    resource = known or ir.Resource(name, "", ())
    if below:
        changed = resource._replace(resources=_placed(resource.resources, below, key))
    else:
        changed = resource._replace(operations=(*resource.operations, key))
    if known is None:
        return (*resources, changed)
    return tuple(changed if each is known else each for each in resources)
