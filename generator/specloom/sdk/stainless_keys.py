"""Every key of a `stainless.yml` and how it is handled; no key is ignored silently. Knows no value.

The keys are those of the public configuration reference. `*` matches one path segment, `**` the rest of a
path; the first matching rule applies. docs/migrate-stainless.md contains this table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, TypeAlias, cast

import attrs

from specloom.ir import escape

Fate: TypeAlias = Literal["honoured", "elsewhere", "not yet", "not needed"]
"""`elsewhere`: another command or file of specloom does it; `not needed`: it does not concern a Python package."""

_DEEPEST = 40


@attrs.frozen
class Rule:
    """How the keys that match a pattern are handled."""

    pattern: str
    fate: Fate
    meaning: str


RULES = (
    Rule("organization.name", "honoured", "`client`: the class of the client"),
    Rule(
        "organization.**",
        "not needed",
        "links and addresses for READMEs; use `[distribution]` for those of the package",
    ),
    Rule("edition", "not needed", "selects the defaults of the hosted generator"),
    Rule("targets.python.package_name", "honoured", "`package`"),
    Rule("package.python.name", "honoured", "`package`"),
    Rule("targets.python.project_name", "elsewhere", "`[distribution] name`"),
    Rule("targets.python.publish.**", "elsewhere", "`[distribution]` generates the project that your CI publishes"),
    Rule("targets.python.production_repo", "not needed", "the package is in your own repository"),
    Rule("targets.python.staging_repo", "not needed", "the package is in your own repository"),
    Rule("targets.python.edition", "not needed", "selects the defaults of the hosted generator"),
    Rule("targets.python.skip", "not needed", "the package is always generated"),
    Rule("targets.python.**", "not yet", "an option of the Python generator"),
    Rule("package.python.**", "not yet", "an option of the Python generator"),
    Rule("targets.*.**", "not needed", "another language"),
    Rule("package.*.**", "not needed", "another language"),
    Rule("environments.*", "honoured", "`[environments]`, or `base_url` if there is only one"),
    Rule(
        "resources.**.methods.*",
        "honoured",
        "`[operations]`; the types of its arguments and its response in `[exports]`",
    ),
    Rule("resources.**.methods.*.endpoint", "honoured", "`[operations]`"),
    Rule(
        "resources.**.methods.*.type",
        "honoured",
        "`http`, or `webhook_unwrap`: `[webhooks]`, if an option of the client whose name has `webhook` holds the secret",
    ),
    Rule("resources.**.methods.*.discriminator", "honoured", "webhooks are discriminated by their schemas"),
    Rule("resources.**.methods.*.paginated", "honoured", "`false`: excluded from the rules of `[[pages]]`"),
    Rule("resources.**.methods.*.deprecated", "honoured", "`[methods] deprecated`"),
    Rule("resources.**.methods.*.skip", "honoured", "`[operations]` with `false` if the list contains Python"),
    Rule("resources.**.methods.*.only", "honoured", "`[operations]` with `false` if the list does not contain Python"),
    Rule("resources.**.methods.*.positional_params", "honoured", "`[methods] path`: positional path parameters"),
    Rule(
        "resources.**.methods.*.unwrap_response_fields",
        "honoured",
        "`[methods] unwrap`: the first of them that the response has",
    ),
    Rule(
        "resources.**.methods.*.body_param_name",
        "honoured",
        "`[methods] arguments`, if the body has no properties; otherwise they are the arguments",
    ),
    Rule("resources.**.methods.*.streaming.param_discriminator", "honoured", '`[streams."METHOD /path"] switch`'),
    Rule(
        "resources.**.methods.*.streaming.stream_event_model",
        "honoured",
        "the item type of the stream, exported by its name",
    ),
    Rule("resources.**.methods.*.streaming.**", "not yet", "how this method streams"),
    Rule("resources.**.methods.*.mcp.**", "elsewhere", "`[mcp]`: which operations are tools"),
    Rule("resources.**.methods.*.**", "not yet", "an option of one method"),
    Rule("resources.**.models.*", "honoured", "`[exports]`, and the class's name in names.lock"),
    Rule("resources.**.models.*.openapi_uri", "honoured", "`[exports]`, and the class's name in names.lock"),
    Rule("resources.**.models.*.**", "not yet", "an option of one model"),
    Rule("resources.**.subresources", "honoured", "resources below a resource"),
    Rule("resources.**.standalone_api", "not needed", "where `api.md` lists the resource"),
    Rule("resources.**.description", "not needed", "the description of the tag is used"),
    Rule("resources.**.skip", "honoured", "its methods are `false` in `[operations]`"),
    Rule("resources.**.only", "honoured", "its methods are `false` in `[operations]`"),
    Rule("resources.**", "not yet", "an option of a resource"),
    Rule("client_settings.opts.*", "honoured", "constructor arguments; `attributes` if nothing sends them"),
    Rule("client_settings.opts.*.read_env", "honoured", "`[env]`"),
    Rule("client_settings.opts.*.env", "honoured", "`[env]`"),
    Rule("client_settings.opts.*.auth.security_scheme", "honoured", "`[auth]`"),
    Rule("client_settings.opts.*.auth.role", "honoured", "`[auth]`: which of the two of a basic scheme"),
    Rule("client_settings.opts.*.auth.header", "honoured", "`[headers]`"),
    Rule("client_settings.opts.*.send_in_header", "honoured", "`[headers]`"),
    Rule("client_settings.opts.*.send_as_path_param", "honoured", "`[path_arguments]`"),
    Rule("client_settings.opts.*.send_as_query_param", "honoured", "`[query_arguments]`"),
    Rule("client_settings.opts.*.send_as_body_param", "honoured", "`[body_arguments]`"),
    Rule(
        "client_settings.opts.*.type",
        "honoured",
        "constructor arguments are strings; the report lists those that are not",
    ),
    Rule(
        "client_settings.opts.*.nullable",
        "honoured",
        "`required` for an argument that is not nullable; a missing credential raises an exception when it is needed",
    ),
    Rule("client_settings.opts.*.description", "not needed", "the docstring of the client documents each argument"),
    Rule(
        "client_settings.opts.*.server_variable",
        "honoured",
        "`[server_arguments]`, if a base URL has the variable",
    ),
    Rule("client_settings.opts.*.default", "honoured", "`[defaults] arguments`, unless the argument is a credential"),
    Rule("client_settings.opts.*.example", "not needed", "a value for generated tests"),
    Rule("client_settings.opts.*.**", "not yet", "an option of a constructor argument"),
    Rule("client_settings.default_headers.*", "honoured", "`[defaults] headers`"),
    Rule("client_settings.default_env_prefix", "honoured", "`[env] base_url`: the prefix of its variable"),
    Rule("client_settings.idempotency_header", "honoured", "`[retries] idempotency_header`"),
    Rule("client_settings.default_timeout", "honoured", "`[defaults] timeout`"),
    Rule("client_settings.default_retries.max_retries", "honoured", "`[defaults] max_retries`"),
    Rule("client_settings.default_retries.initial_delay_seconds", "honoured", "`[retries] initial_delay`"),
    Rule("client_settings.default_retries.max_delay_seconds", "honoured", "`[retries] max_delay`"),
    Rule("client_settings.idempotency.header", "honoured", "`[retries] idempotency_header`"),
    Rule("client_settings.default_retries.**", "not yet", "an option of retries"),
    Rule("client_settings.**", "not yet", "an option of the client"),
    Rule("pagination.*.name", "honoured", "the class that `pagination` exports"),
    Rule(
        "pagination.*.type",
        "honoured",
        "`[[pages]] kind`; `fake_page` becomes `single`, `cursor_id` a cursor of the last item",
    ),
    Rule("pagination.*.description", "not needed", "text for a README"),
    Rule("pagination.*.request.**", "honoured", "`[[pages]] param`: the property with the purpose of a parameter"),
    Rule("pagination.*.response.**", "honoured", "`[[pages]] items` and `next`"),
    Rule("pagination.*.**", "not yet", "an option of a pagination scheme"),
    Rule("streaming.on_event.*.data_starts_with", "honoured", "`[streams] end`, if it ends a stream"),
    Rule(
        "streaming.on_event.*.handle",
        "honoured",
        "`done`, `yield` and `error`; other events are decoded as described",
    ),
    Rule("streaming.on_event.*.kind", "honoured", "`fallthrough` and `done`"),
    Rule(
        "streaming.on_event.*.event_type",
        "honoured",
        "events are discriminated by their names; the report lists those that end a stream",
    ),
    Rule(
        "streaming.on_event.*.error_property",
        "honoured",
        "`[streams] error`: the property that makes an event an error; named error events raise an exception, too",
    ),
    Rule("streaming.**", "not yet", "how streams are read"),
    Rule(
        "query_settings.array_format",
        "honoured",
        "`[query] arrays`",
    ),
    Rule(
        "query_settings.nested_format",
        "honoured",
        "`[query] objects`",
    ),
    Rule("multipart_settings.array_format", "honoured", "`[multipart] arrays`; a described `encoding` comes first"),
    Rule("multipart_settings.nested_format", "honoured", "`[multipart] objects`; a described `encoding` comes first"),
    Rule("multipart_settings.**", "not yet", "how forms are written"),
    Rule("security", "honoured", "an action of overlay.yaml: the description's `security`"),
    Rule("security.**", "honoured", "an action of overlay.yaml: the description's `security`"),
    Rule("security_schemes.**", "honoured", "an action of overlay.yaml: the description's `securitySchemes`"),
    Rule("settings.unwrap_response_fields", "honoured", "`[methods] unwrap` of every method whose response has one"),
    Rule("settings.license", "elsewhere", "`[distribution] license`"),
    Rule("settings.file_header", "elsewhere", "a custom template: `specloom explain templates`"),
    Rule(
        "settings.disable_mock_tests",
        "not needed",
        "tests run against `specloom replay`, which does not use the network",
    ),
    Rule("settings.**", "not yet", "an option of the hosted generator"),
    Rule("openapi.transforms.*.reason", "not needed", "a comment; it becomes the description of the overlay action"),
    Rule("openapi.transforms.**", "honoured", "an action of overlay.yaml for `merge`, `remove`, `update` and `append`"),
    Rule("openapi.code_samples", "not needed", "samples are written into a description for its documentation"),
    Rule("openapi.**", "not yet", "other preprocessing of the description"),
    Rule("custom_casings.*", "honoured", "how the words are written in names of classes"),
    Rule("custom_casings.**.initialism", "honoured", "whether a word is written in capitals in names of classes"),
    Rule("custom_casings.**", "not yet", "edit names.lock, or pass the SDK, which has the names"),
    Rule("readme.**", "not needed", "the README's examples are generated from the description"),
    Rule("codeflow.**", "elsewhere", "`specloom diff` reports what breaks, in your own CI"),
    Rule("diagnostics.**", "elsewhere", "`specloom lint`"),
    Rule("**", "not yet", "a key that `specloom explain migrate-stainless` does not list"),
)


def fate(path: tuple[str, ...]) -> Rule:
    """How a key is handled; `path` leads to it, with `*` for indexes of lists. An item of a list is handled as its key."""
    while path[-1:] == ("*",):
        path = path[:-1]
    return next(rule for rule in RULES if _fits(_steps(rule.pattern), path))


@cache
def _steps(pattern: str) -> tuple[str, ...]:
    return tuple(pattern.split("."))


def _fits(pattern: tuple[str, ...], path: tuple[str, ...]) -> bool:
    if not pattern or not path:
        return not path and set(pattern) <= {"**"}
    if pattern[0] == "**":
        return len(pattern) == 1 or any(_fits(pattern[1:], path[index:]) for index in range(len(path)))
    return pattern[0] in ("*", path[0]) and _fits(pattern[1:], path[1:])


def keys(data: object, path: tuple[str, ...] = (), pointer: str = "") -> Iterator[tuple[tuple[str, ...], str]]:
    """(path with `*` for indexes, JSON pointer) of every scalar value."""
    if isinstance(data, Mapping) and data and len(path) < _DEEPEST:
        for key, value in cast("Mapping[object, object]", data).items():
            yield from keys(value, (*path, str(key)), f"{pointer}/{escape(str(key))}")
    elif isinstance(data, list) and data and len(path) < _DEEPEST:
        for index, value in enumerate(cast("list[object]", data)):
            yield from keys(value, (*path, "*"), f"{pointer}/{index}")
    else:
        yield path, pointer
