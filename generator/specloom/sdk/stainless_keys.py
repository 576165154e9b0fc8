"""Every key of a `stainless.yml` and what becomes of it; no key is passed over silently. Knows no value.

The keys are those of the public configuration reference. `*` stands for any one step, `**` for the rest of a path; the first
rule that fits holds. docs/migrate-stainless.md is this table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, TypeAlias, cast

import attrs

Fate: TypeAlias = Literal["honoured", "elsewhere", "not yet", "not needed"]
"""`elsewhere`: another command or file of specloom does it; `not needed`: it says nothing about a Python package."""

_DEEPEST = 40


@attrs.frozen
class Rule:
    """What becomes of the keys of one pattern."""

    pattern: str
    fate: Fate
    meaning: str


RULES = (
    Rule("organization.name", "honoured", "`client`: the class of the client"),
    Rule("organization.**", "not needed", "links and addresses for READMEs; `[distribution]` has a package's own"),
    Rule("edition", "not needed", "which defaults of the hosted generator held"),
    Rule("targets.python.package_name", "honoured", "`package`"),
    Rule("package.python.name", "honoured", "`package`"),
    Rule("targets.python.project_name", "elsewhere", "`[distribution] name`"),
    Rule("targets.python.publish.**", "elsewhere", "`[distribution]` makes the project that your CI publishes"),
    Rule("targets.python.production_repo", "not needed", "the package is in your own repository"),
    Rule("targets.python.staging_repo", "not needed", "the package is in your own repository"),
    Rule("targets.python.edition", "not needed", "which defaults of the hosted generator held"),
    Rule("targets.python.skip", "not needed", "the package is made because you ask for it"),
    Rule("targets.python.**", "not yet", "an option of the Python generator"),
    Rule("package.python.**", "not yet", "an option of the Python generator"),
    Rule("targets.*.**", "not needed", "another language"),
    Rule("package.*.**", "not needed", "another language"),
    Rule("environments.*", "honoured", "`[environments]`, or `base_url` where there is one"),
    Rule(
        "resources.**.methods.*",
        "honoured",
        "`[operations]`; the types of its arguments and its response in `[exports]`",
    ),
    Rule("resources.**.methods.*.endpoint", "honoured", "`[operations]`"),
    Rule(
        "resources.**.methods.*.type",
        "honoured",
        "`http`, or `webhook_unwrap`: webhooks of the description have `unwrap`",
    ),
    Rule("resources.**.methods.*.discriminator", "honoured", "webhooks are told apart by what their schemas say"),
    Rule("resources.**.methods.*.paginated", "honoured", "`false`: in no rule of `[[pages]]`"),
    Rule("resources.**.methods.*.deprecated", "honoured", "`[methods] deprecated`"),
    Rule("resources.**.methods.*.skip", "honoured", "`[operations]` with `false` where Python is named"),
    Rule("resources.**.methods.*.only", "honoured", "`[operations]` with `false` where Python is not named"),
    Rule("resources.**.methods.*.positional_params", "honoured", "`[methods] path`: path parameters given by position"),
    Rule(
        "resources.**.methods.*.unwrap_response_fields",
        "not yet",
        "the method would return one property of the response",
    ),
    Rule("resources.**.methods.*.body_param_name", "not yet", "the body would be one argument of this name"),
    Rule("resources.**.methods.*.streaming.param_discriminator", "honoured", '`[streams."METHOD /path"] switch`'),
    Rule(
        "resources.**.methods.*.streaming.stream_event_model",
        "honoured",
        "the item of the stream, exported by its name",
    ),
    Rule("resources.**.methods.*.streaming.**", "not yet", "how this method streams"),
    Rule("resources.**.methods.*.mcp.**", "elsewhere", "`[mcp]`: which operations are tools"),
    Rule("resources.**.methods.*.**", "not yet", "an option of one method"),
    Rule("resources.**.models.*", "honoured", "`[exports]`, and the class's name in names.lock"),
    Rule("resources.**.models.*.openapi_uri", "honoured", "`[exports]`, and the class's name in names.lock"),
    Rule("resources.**.models.*.**", "not yet", "an option of one model"),
    Rule("resources.**.subresources", "honoured", "resources below a resource"),
    Rule("resources.**.standalone_api", "not needed", "where `api.md` lists the resource"),
    Rule("resources.**.description", "not needed", "the description's tags have the text"),
    Rule("resources.**.skip", "honoured", "its methods are `false` in `[operations]`"),
    Rule("resources.**.only", "honoured", "its methods are `false` in `[operations]`"),
    Rule("resources.**", "not yet", "an option of a resource"),
    Rule("client_settings.opts.*", "honoured", "constructor arguments"),
    Rule("client_settings.opts.*.read_env", "honoured", "`[env]`"),
    Rule("client_settings.opts.*.env", "honoured", "`[env]`"),
    Rule("client_settings.opts.*.auth.security_scheme", "honoured", "`[auth]`"),
    Rule("client_settings.opts.*.auth.role", "honoured", "`[auth]`: which of the two of a basic scheme"),
    Rule("client_settings.opts.*.auth.header", "honoured", "`[headers]`"),
    Rule("client_settings.opts.*.send_in_header", "honoured", "`[headers]`"),
    Rule("client_settings.opts.*.type", "honoured", "constructor arguments are strings"),
    Rule(
        "client_settings.opts.*.nullable",
        "honoured",
        "every argument may be left out; a missing credential is told when it is needed",
    ),
    Rule(
        "client_settings.opts.*.description", "not needed", "the docstring of the client says what each argument is for"
    ),
    Rule("client_settings.opts.*.server_variable", "honoured", "variables of the base URL are constructor arguments"),
    Rule("client_settings.opts.*.default", "not yet", "the value of an argument that is not given"),
    Rule("client_settings.opts.*.example", "not needed", "a value for generated tests"),
    Rule("client_settings.opts.*.**", "not yet", "an option of a constructor argument"),
    Rule("client_settings.default_headers.*", "honoured", "`[defaults] headers`"),
    Rule("client_settings.default_env_prefix", "honoured", "`[env]`: the prefix of variables that are not named"),
    Rule("client_settings.idempotency_header", "honoured", "`[retries] idempotency_header`"),
    Rule("client_settings.default_timeout", "honoured", "`[defaults] timeout`"),
    Rule("client_settings.default_retries.max_retries", "honoured", "`[defaults] max_retries`"),
    Rule(
        "client_settings.default_retries.**",
        "not yet",
        "how long to wait between attempts; now 0.5 s doubled up to 8 s, with jitter",
    ),
    Rule("client_settings.**", "not yet", "an option of the client"),
    Rule("pagination.*.name", "honoured", "the class that `pagination` exports"),
    Rule("pagination.*.type", "honoured", "`[[pages]] kind`; `cursor_id` and `fake_page` are not possible yet"),
    Rule("pagination.*.description", "not needed", "text for a README"),
    Rule("pagination.*.request.**", "honoured", "`[[pages]] param`: the property with the purpose of a parameter"),
    Rule("pagination.*.response.**", "honoured", "`[[pages]] items` and `next`"),
    Rule("pagination.*.**", "not yet", "an option of a paging scheme"),
    Rule("streaming.on_event.*.data_starts_with", "honoured", "`[streams] end`, where it ends a stream"),
    Rule(
        "streaming.on_event.*.handle",
        "honoured",
        "`done`, `yield` and `error`; other events are read as the description says",
    ),
    Rule("streaming.on_event.*.kind", "honoured", "`fallthrough` and `done`"),
    Rule("streaming.on_event.*.event_type", "honoured", "events are told apart by their names"),
    Rule(
        "streaming.on_event.*.error_property",
        "not yet",
        "property that makes an event an error; named error events raise already",
    ),
    Rule("streaming.**", "not yet", "how streams are read"),
    Rule(
        "query_settings.array_format",
        "not yet",
        "how lists travel in a query; the description's `style` and `explode` decide",
    ),
    Rule(
        "query_settings.nested_format",
        "not yet",
        "how objects travel in a query; the description's `style` and `explode` decide",
    ),
    Rule("multipart_settings.**", "not yet", "how lists travel in a form; the description's `encoding` decides"),
    Rule("security", "honoured", "an action of overlay.yaml: the description's `security`"),
    Rule("security.**", "honoured", "an action of overlay.yaml: the description's `security`"),
    Rule("security_schemes.**", "honoured", "an action of overlay.yaml: the description's `securitySchemes`"),
    Rule("settings.unwrap_response_fields", "not yet", "methods would return one property of the response"),
    Rule("settings.license", "elsewhere", "`[distribution] license`"),
    Rule("settings.file_header", "elsewhere", "a template of your own: docs/templates.md"),
    Rule("settings.disable_mock_tests", "not needed", "tests run against `specloom replay`, which needs no network"),
    Rule("settings.**", "not yet", "an option of the hosted generator"),
    Rule("openapi.transforms.*.reason", "not needed", "a remark; it becomes the description of the overlay's action"),
    Rule("openapi.transforms.**", "honoured", "an action of overlay.yaml for `merge`, `remove`, `update` and `append`"),
    Rule("openapi.code_samples", "not needed", "samples are written into a description for its documentation"),
    Rule("openapi.**", "not yet", "what else happens to the description before it is read"),
    Rule("custom_casings.**", "honoured", "names.lock has the names that came of it"),
    Rule("readme.**", "not needed", "the README's examples are made from the description"),
    Rule("codeflow.**", "elsewhere", "`specloom diff` says what breaks, and CI is yours"),
    Rule("diagnostics.**", "elsewhere", "`specloom lint`"),
    Rule("**", "not yet", "a key that docs/migrate-stainless.md does not list"),
)


def fate(path: tuple[str, ...]) -> Rule:
    """What becomes of a key; `path` is the way to it, indexes of lists as `*`."""
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
    """(way with `*` for indexes, JSON pointer) of every value that holds no other."""
    if isinstance(data, Mapping) and data and len(path) < _DEEPEST:
        for key, value in cast("Mapping[object, object]", data).items():
            step = str(key).replace("~", "~0").replace("/", "~1")
            yield from keys(value, (*path, str(key)), f"{pointer}/{step}")
    elif isinstance(data, list) and data and len(path) < _DEEPEST:
        for index, value in enumerate(cast("list[object]", data)):
            yield from keys(value, (*path, "*"), f"{pointer}/{index}")
    else:
        yield path, pointer
