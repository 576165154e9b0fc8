"""`[exports]` of `client.toml`: every import path of an SDK and what stands there. Knows no class name of the package."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from specloom import ir
from specloom.passes.origins import lock_key_of
from specloom.sdk.annotations import ClassOf, ListOf, MapOf, OneOf, Other, read_annotation
from specloom.sdk.class_match import Matches, is_input
from specloom.sdk.gaps import Gap
from specloom.sdk.modules import Expression, Name
from specloom.sdk.sdk import Sdk

OFFERED = frozenset(
    (
        "types", "pagination", "__version__", "__title__", "NOT_GIVEN", "not_given", "NotGiven", "omit", "Omit",
        "NoneType", "Transport", "ProxiesTypes", "Timeout", "RequestOptions", "BaseModel", "DEFAULT_TIMEOUT",
        "DEFAULT_MAX_RETRIES", "DEFAULT_CONNECTION_LIMITS", "file_from_path", "APIResponse", "AsyncAPIResponse",
        "DefaultHttpxClient", "DefaultAsyncHttpxClient", "DefaultAioHttpClient", "Client", "AsyncClient", "Stream",
        "AsyncStream", "APIError", "APIStatusError", "APITimeoutError", "APIConnectionError",
        "APIResponseValidationError", "BadRequestError", "AuthenticationError", "PermissionDeniedError",
        "NotFoundError", "ConflictError", "UnprocessableEntityError", "RateLimitError", "InternalServerError",
        "ENVIRONMENTS",
    )
)  # fmt: skip
"""Names of an SDK's package that a package with `compat` has without being told."""
_PLAIN = {"str": "str", "int": "int", "float": "float", "bool": "bool", "object": "object", "Any": "Any"}
_PARAMS = re.compile(r"Params(Base|NonStreaming|Streaming)?$")


def export_tables(sdk: Sdk, client: ir.Client, matches: Matches) -> tuple[dict[str, dict[str, str]], list[Gap]]:
    """Module -> name -> target, and the names for which nothing in the description stands."""
    modules_of_params = {name.module: key for name, key in matches.params.items()}
    tables: dict[str, dict[str, str]] = {}
    gaps: dict[Name, Gap] = {}
    for path, name in sdk.exports.items():
        target = _target(sdk, client, matches, modules_of_params, name)
        module, _, exported = path.rpartition(".")
        if target:
            tables.setdefault(module, {})[exported] = target
        else:
            gaps.setdefault(
                name,
                Gap(
                    "type",
                    path,
                    "nothing in the description is like it",
                    f'[exports."{module}"] {exported} = ...',
                    _line(sdk, name),
                ),
            )
    if sdk.pages:
        tables["pagination"] = {name: "AsyncPager" if name.startswith("Async") else "Pager" for name in sdk.pages}
    return dict(sorted(tables.items())), [*gaps.values(), *_names(sdk)]


def _target(sdk: Sdk, client: ir.Client, matches: Matches, params: Mapping[str, str], name: Name) -> str:
    if name in matches.params:
        return f"{matches.params[name]} params"
    if name.module in params and _PARAMS.search(name.name):
        return f"{params[name.module]} params"
    if name in matches.shapes:
        place = lock_key_of(client, client.shapes[matches.shapes[name]])
        return f"{place} input" if is_input(sdk.modules, name) else place
    if name in matches.responses:
        return f"{matches.responses[name]} response"
    if name in matches.items:
        return f"{matches.items[name]} item"
    return _plain(sdk, name)


def _plain(sdk: Sdk, name: Name) -> str:
    """`str` for an alias of texts: what has no name in the description needs none in the package."""
    found = sdk.modules.definition(name)
    match found:
        case (at, ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value)) if not isinstance(
            value, ast.Call
        ):
            kinds = {_kind(each) for each in _members(sdk, Expression(at.module, value))}
            return kinds.pop() if len(kinds) == 1 else ""
        case _:
            return ""


def _members(sdk: Sdk, expression: Expression) -> tuple[object, ...]:
    annotation = read_annotation(sdk.modules, expression)
    return annotation.members if isinstance(annotation, OneOf) else (annotation,)


def _kind(annotation: object) -> str:
    match annotation:
        case Other(text) if text in _PLAIN:
            return _PLAIN[text]
        case Other(text) if re.match(r"(typing\.|typing_extensions\.)?Literal\[['\"]", text):
            return "str"
        case Other(text) if re.match(r"(typing\.|typing_extensions\.)?Literal\[\d", text):
            return "int"
        case ListOf() | MapOf() | ClassOf():
            return ""
        case _:
            return ""


def _names(sdk: Sdk) -> list[Gap]:
    """Names of the package itself that somebody wrote by hand."""
    known = {*OFFERED, sdk.client.name, sdk.client.asyncio_name, f"{sdk.client.name}Error", *sdk.module_client}
    return [
        Gap("name", name, "hand-written in the SDK", f"write it in custom/ and export it: {sdk.package}.{name}")
        for name in sdk.all_names
        if name not in known
    ]


def _line(sdk: Sdk, name: Name) -> str:
    found = sdk.modules.definition(name)
    return f"{sdk.modules.path(name.module)}:{found[1].lineno}" if found is not None else ""
