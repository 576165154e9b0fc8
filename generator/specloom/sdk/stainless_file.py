"""Methods and models of a `stainless.yml`, resource by resource. Knows no description."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom.names.spelling import snake
from specloom.sdk.casings import Casings, class_name, read_casings
from specloom.sdk.plain import Table, items, string, table

_DEEPEST = 20


@attrs.frozen
class ConfiguredMethod:
    """A method of the configuration; `options` are its keys other than the endpoint."""

    path: tuple[str, ...]
    http_method: str
    url: str
    options: Table

    @property
    def hidden(self) -> bool:
        """Whether Python omits the method: `skip: [python]`, `only: [typescript]`, `skip: true`."""
        skipped = self.options.get("skip") is True or "python" in items(self.options, "skip")
        only = items(self.options, "only")
        return skipped or (bool(only) and "python" not in only)


@attrs.frozen
class ConfiguredModel:
    """A model of the configuration.

    Attributes:
        resource: Path of its resource; empty for shared models.
        schema: Name of a component, or a pointer to any schema.
    """

    resource: tuple[str, ...]
    name: str
    schema: str


@attrs.frozen
class Configured:
    """The methods and models of a configuration, in order."""

    methods: tuple[ConfiguredMethod, ...]
    models: tuple[ConfiguredModel, ...]
    casings: Casings = attrs.field(factory=dict[tuple[str, ...], str])

    def class_name(self, text: str) -> str:
        """The name of a class in the spelling of the configuration."""
        return class_name(text, self.casings)


def configured(data: Table) -> Configured:
    """The methods and models of all resources."""
    methods: list[ConfiguredMethod] = []
    models: list[ConfiguredModel] = []
    for path, resource in _resources(table(data, "resources"), ()):
        methods += _methods(path, resource)
        for name, written in table(resource, "models").items():
            models.append(ConfiguredModel(path, name, string(written) or string(written, "openapi_uri")))
    return Configured(tuple(methods), tuple(models), read_casings(data))


def webhook_resources(data: Table) -> Iterator[tuple[str, str]]:
    """The resources that read webhooks, each with its method of the type `webhook_unwrap`."""
    for path, resource in _resources(table(data, "resources"), ()):
        for name, written in table(resource, "methods").items():
            if path and string(written, "type") == "webhook_unwrap":
                yield ".".join(path), snake(name)


def _methods(path: tuple[str, ...], resource: Table) -> Iterator[ConfiguredMethod]:
    inherited = {key: resource[key] for key in ("skip", "only") if key in resource}
    for name, written in table(resource, "methods").items():
        endpoint = string(written) or string(written, "endpoint")
        verb, _, url = endpoint.strip().partition(" ")
        if url.strip():
            options = {**inherited, **table(written)}
            yield ConfiguredMethod((*path, snake(name)), verb.upper(), url.strip(), options)


def _resources(resources: Table, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Table]]:
    """Resources with the path to each; `$client` and `$shared` belong to the client itself."""
    for name in resources:
        own = () if name.startswith("$") else (snake(name),)
        resource = table(resources, name)
        yield (*above, *own), resource
        if len(above) < _DEEPEST:
            yield from _resources(table(resource, "subresources"), (*above, *own))
