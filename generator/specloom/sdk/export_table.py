"""`[exports]` of `client.toml`: every import path of an SDK and its target. Knows no class name of the package."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping

import attrs

from specloom import ir
from specloom.names.spelling import camel
from specloom.passes.origins import lock_key_of
from specloom.sdk.aliases import admits_none, aliased, is_input
from specloom.sdk.annotations import Annotation, ClassOf, OneOf, Other, read_annotation
from specloom.sdk.class_match import Matches
from specloom.sdk.exports import public_names
from specloom.sdk.gaps import HAND_WRITTEN, Gap
from specloom.sdk.modules import Definition, Expression, Name
from specloom.sdk.resources import classes
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
        "BinaryAPIResponse", "AsyncBinaryAPIResponse", "ENVIRONMENTS",
    )
)  # fmt: skip
"""Names of an SDK's package that every package with `compat` has."""
_OPTIONAL = frozenset(("DefaultHttpx2Client", "DefaultAsyncHttpx2Client"))
"""Names of an SDK's package that a package with `compat` has if `[exports]` ask for them."""
_PLAIN = {"str": "str", "int": "int", "float": "float", "bool": "bool", "object": "object", "Any": "Any"}
_LITERAL = re.compile(r"(typing\.|typing_extensions\.)?Literal\[")
_ANYTHING = frozenset(("Body", "FileTypes", "Headers", "Query"))
"""Names in private modules that annotations of wrappers use."""
_LEGACY = ("HttpxBinaryResponseContent", "LegacyAPIResponse")
"""Names of packages with `compat = "stainless-legacy"` alone."""
_DEEPEST = 4
_NO_SECOND_NAMES = frozenset(("", "types", "resources", "lib", "pagination", "cli"))
_PARAMS = re.compile(r"Params(Base|NonStreaming|Streaming)?$")


def export_tables(
    sdk: Sdk, client: ir.Client, matches: Matches, methods: Iterable[str]
) -> tuple[dict[str, dict[str, str]], list[Gap]]:
    """Module -> name -> target, and the names without a counterpart in the description.

    Args:
        methods: Dotted paths of the methods that the package has.
    """
    modules_of_params = {name.module: key for name, key in matches.params.items()}
    matches = attrs.evolve(matches, params={**_alternatives_of_params(sdk, matches.params), **matches.params})
    tables: dict[str, dict[str, str]] = {}
    gaps: dict[Name, Gap] = {}
    for path, name in sdk.exports.items():
        target = _target(sdk, client, matches, modules_of_params, name)
        module, _, exported = path.rpartition(".")
        if not target and _is_alias(sdk, name):
            target = "Any"
            change = f'[exports."{module}"] {exported} = ...'
            gaps.setdefault(
                name,
                Gap(
                    "type",
                    path,
                    "an alias of a type without a name in the description; `Any`",
                    change,
                    _line(sdk, name),
                ),
            )
        if target:
            tables.setdefault(module, {})[exported] = target
        else:
            gaps.setdefault(
                name,
                Gap(
                    "type",
                    path,
                    "no schema in the description matches it",
                    f'[exports."{module}"] {exported} = ...',
                    _line(sdk, name),
                ),
            )
    tables |= _second_names(sdk) | _private_names(sdk) | _resource_names(sdk, methods)
    optional = {name: name for name in sdk.all_names if name in _OPTIONAL}
    if optional:
        tables["."] = {**tables.get(".", {}), **optional}
    if sdk.pages:
        tables["pagination"] = {name: "AsyncPager" if name.startswith("Async") else "Pager" for name in sdk.pages}
    return dict(sorted(tables.items())), [*gaps.values(), *hand_written_names(sdk)]


def _target(sdk: Sdk, client: ir.Client, matches: Matches, params: Mapping[str, str], name: Name) -> str:
    if name in matches.params:
        return f"{matches.params[name]} params"
    if name.module in params and _is_params(name):
        return f"{params[name.module]} params"
    if name in matches.shapes:
        place = lock_key_of(client, client.shapes[matches.shapes[name]])
        target = f"{place} input" if is_input(sdk.modules, name) else place
        return f"{target} | None" if _is_optional(sdk, name) else target
    if name in matches.responses:
        return f"{matches.responses[name]} response"
    if name in matches.items:
        return f"{matches.items[name]} item"
    other = _other_name(sdk, name)
    return _target(sdk, client, matches, params, other) if other is not None else _plain(sdk, name)


def _alternatives_of_params(sdk: Sdk, params: Mapping[Name, str]) -> dict[Name, str]:
    """The TypedDicts of which the arguments of a method are one, if their type is a union: `Variant0`."""
    found: dict[Name, str] = {}
    for name, key in params.items():
        target = aliased(sdk.modules, name)
        whole = read_annotation(sdk.modules, target) if target is not None else None
        for member in whole.members if isinstance(whole, OneOf) else ():
            if isinstance(member, ClassOf) and member.name.module == name.module:
                found.setdefault(member.name, key)
    return found


def _is_params(name: Name) -> bool:
    """Whether a class is the TypedDict of a method's arguments, or one of its variants, and not of an argument whose name ends alike."""
    of_method = camel(name.module.rpartition(".")[2])
    return bool(_PARAMS.search(name.name)) and name.name.lower().startswith(of_method.lower())


def _other_name(sdk: Sdk, name: Name) -> Name | None:
    """The class or alias that a name is only another name of."""
    target = aliased(sdk.modules, name)
    found = sdk.modules.resolve(target) if target is not None else None
    return found[0] if found is not None and found[0] != name else None


def _is_optional(sdk: Sdk, name: Name) -> bool:
    """Whether an alias includes `None`."""
    target = aliased(sdk.modules, name)
    return target is not None and admits_none(sdk.modules, target)


def _is_alias(sdk: Sdk, name: Name) -> bool:
    """Whether a name is an alias that is used only in annotations."""
    match sdk.modules.definition(name):
        case (_, ast.AnnAssign(value=ast.expr() as value) | ast.Assign(value=value)):
            return isinstance(value, ast.Subscript | ast.BinOp | ast.Name)
        case _:
            return False


def _plain(sdk: Sdk, name: Name, inside: tuple[Name, ...] = ()) -> str:
    """The built-in type that an alias refers to, such as `str`, which needs no name in the description."""
    found = sdk.modules.definition(name)
    match found:
        case (at, ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value)) if not isinstance(
            value, ast.Call
        ):
            kinds = {_kind(sdk, each, (*inside, name)) for each in _members(sdk, Expression(at.module, value))}
            return kinds.pop() if len(kinds) == 1 else ""
        case _:
            return ""


def _members(sdk: Sdk, expression: Expression) -> tuple[Annotation, ...]:
    annotation = read_annotation(sdk.modules, expression)
    return annotation.members if isinstance(annotation, OneOf) else (annotation,)


def _kind(sdk: Sdk, annotation: Annotation, inside: tuple[Name, ...]) -> str:
    match annotation:
        case Other(text) if text in _PLAIN:
            return _PLAIN[text]
        case Other(text) if _LITERAL.match(text):
            return "str" if "'" in text or '"' in text else "int"
        case ClassOf(name) if name not in inside and len(inside) < _DEEPEST:
            return _plain(sdk, name, inside)
        case _:
            return ""


def _second_names(sdk: Sdk) -> dict[str, dict[str, str]]:
    """Modules outside `types` that re-export names of the package: `acme.error.Timeout` for `APITimeoutError`."""
    tables: dict[str, dict[str, str]] = {}
    for module in sdk.modules:
        if module.partition(".")[0] in _NO_SECOND_NAMES or any(step.startswith("_") for step in module.split(".")):
            continue
        for name, bound in sdk.modules.names(module).items():
            target = _offered(sdk, module, bound)
            if target and not name.startswith("_"):
                tables.setdefault(module, {})[name] = target
    return tables


def _resource_names(sdk: Sdk, methods: Iterable[str]) -> dict[str, dict[str, str]]:
    """Classes of resources, which annotations name and tools for tracing patch: `acme.resources.chat.Completions`."""
    had = {".".join(steps[:depth]) for steps in (name.split(".") for name in methods) for depth in range(1, len(steps))}
    targets: dict[Name, str] = {}
    for name, kind in ((sdk.client.name, "resource"), (sdk.client.asyncio_name, "async resource")):
        at = sdk.modules.definition(Name("", name))
        for path, cls in classes(sdk.modules, at[0]) if at is not None else ():
            if ".".join(path) in had:
                targets.setdefault(cls, f"{'.'.join(path)} {kind}")
    tables: dict[str, dict[str, str]] = {}
    for module in sdk.modules:
        if module == "resources" or module.startswith("resources."):
            for name in public_names(sdk.modules, module):
                found = sdk.modules.definition(Name(module, name))
                if found is not None and found[0] in targets:
                    tables.setdefault(module, {})[name] = targets[found[0]]
    return tables


def _private_names(sdk: Sdk) -> dict[str, dict[str, str]]:
    """Names of the package where private modules define them: users import `acme._types.NOT_GIVEN`, too."""
    offered = {*OFFERED, sdk.client.name, sdk.client.asyncio_name, f"{sdk.client.name}Error"}
    offered |= set(_LEGACY if "_legacy_response" in sdk.modules else ())
    tables: dict[str, dict[str, str]] = {}
    for module in sdk.modules:
        if not module.startswith("_") or "." in module:
            continue
        for name, bound in sdk.modules.names(module).items():
            if isinstance(bound, Name) or name.startswith("__"):
                continue
            if name in offered or name in _ANYTHING:
                tables.setdefault(module, {})[name] = name if name in offered else "Any"
    return tables


def _offered(sdk: Sdk, module: str, bound: Definition | Name) -> str:
    """The name of the package that a target refers to; `""` if it is not a name that every package has."""
    match bound:
        case Name():
            found = sdk.modules.definition(bound)
        case ast.Assign(value=ast.Name() as value) | ast.AnnAssign(value=ast.Name() as value):
            found = sdk.modules.resolve(Expression(module, value))
        case _:
            return ""
    name = found[0].name if found is not None else ""
    return name if name in OFFERED and name.endswith("Error") else ""


def hand_written_names(sdk: Sdk) -> list[Gap]:
    """Hand-written names of the package itself."""
    known = {
        *OFFERED,
        *_OPTIONAL,
        sdk.client.name,
        sdk.client.asyncio_name,
        f"{sdk.client.name}Error",
        *sdk.module_client,
    }
    return [
        Gap("name", name, HAND_WRITTEN, f"write it in custom/ and export it: {sdk.package}.{name}")
        for name in sdk.all_names
        if name not in known
    ]


def _line(sdk: Sdk, name: Name) -> str:
    found = sdk.modules.definition(name)
    return f"{sdk.modules.path(name.module)}:{found[1].lineno}" if found is not None else ""
