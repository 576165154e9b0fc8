"""The `__init__.py` of a package and its folders: names that are imported on first use.
Not concerned with definitions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from specloom.emit import docstring, reexports, string
from specloom.plan.client_classes import Exports
from specloom.plan.documentation import titled
from specloom.plan.extend import check_helpers, check_models
from specloom.plan.model_classes import TypesModule
from specloom.plan.resource_classes import ResourceModule

if TYPE_CHECKING:
    from specloom.custom import Custom

RUNTIME: Mapping[str, tuple[str, ...]] = {
    "._runtime.binary": ("AsyncBinary", "Binary"),
    "._runtime.convert": ("arguments_for", "from_dict", "from_json", "to_dict", "to_json"),
    "._runtime.type_hints": ("get_type_hints",),
    "._runtime.errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ChecksumError",
        "ConflictError",
        "ConnectTimeoutError",
        "InternalServerError",
        "InvalidRequestError",
        "MissingCredentialsError",
        "NotFoundError",
        "PermissionDeniedError",
        "PoolTimeoutError",
        "RateLimitError",
        "ReadTimeoutError",
        "APIResponseValidationError",
        "RequestTimeoutError",
        "StreamError",
        "StreamErrorEvent",
        "StreamInterruptedError",
        "UnprocessableEntityError",
        "ResponseDecodeError",
        "ResponseTooLargeError",
        "PollingError",
        "PollingFailedError",
        "PollingTimeoutError",
        "WebhookError",
        "WriteTimeoutError",
    ),
    "._runtime.accumulate": ("accumulate",),
    "._runtime.http_clients": ("DefaultAioHttpClient", "DefaultAsyncHttpxClient", "DefaultHttpxClient"),
    "._runtime.options": ("Limits", "Timeout"),
    "._runtime.records": ("NULL", "extras", "is_set", "replace"),
    "._runtime.response": ("AsyncOpenResponse", "OpenResponse", "RawResponse"),
    "._runtime.stream": ("AsyncStream", "Stream"),
}
"""Names of the runtime that every package exports, by module."""

MODELS_ONLY = {module: RUNTIME[module] for module in ("._runtime.convert", "._runtime.records", "._runtime.type_hints")}
"""Names of the runtime that a package without operations exports."""

WEBHOOKS = {"._runtime.errors": ("WebhookError",)}
"""Additional names of a package whose only calls are those of webhooks."""

_LOADER = "_runtime.lazy"
"""Module of the runtime that imports names when they are first used."""


_BY_HAND = "# Some names are hand-written, and their types may be unknown.\n# pyright: reportUnknownVariableType=false"

MOST_LISTED = 1_000
"""Names in the `__init__.py` of a folder; more are in a separate module, which only needs to be read when one is asked for."""

_USED = frozenset({"list", "object", "str"})
"""Builtins that such a module uses; for type checkers a sibling module hides them."""


def root_homes(
    classes: tuple[str, ...], folders: Sequence[str], more: Mapping[str, str], custom: Custom | None = None
) -> dict[str, str]:
    """Top-level name of the package -> module that defines it, `module:name` if its name differs there.

    Args:
        classes: Names of the client classes; empty for a package of models only.
        folders: Exported subpackages: `models`, `types`.
        more: Additional names of this package.
        custom: Hand-written modules, whose helpers are exported too.

    Raises:
        Refused: A helper has the name of another export of the package.
    """
    runtime = RUNTIME if classes else MODELS_ONLY | (WEBHOOKS if "webhooks" in folders else {})
    homes = {name: module for module, names in runtime.items() for name in names if name not in classes}
    homes |= dict.fromkeys(classes, ".client")
    homes |= {folder: f".{folder}" for folder in folders}
    homes |= {name: home for name, home in more.items() if name not in classes}
    check_helpers(custom, homes)
    return homes | {name: module.dotted for module in (custom.helpers if custom else ()) for name in module.public}


def plan_root(title: str, version: str, homes: Mapping[str, str], classes: tuple[str, ...]) -> Exports:
    """The package's own `__init__.py`; arguments as for `root_homes`."""
    about = f"{'Client' if classes else 'Models'} of {titled(title)}."
    docs = f"{about}\n\nNames are imported on first use, so importing this package is fast."
    return _exports("__init__.py", docs, homes, _pairs(homes), version, loader=f".{_LOADER}")


def plan_modules(modules: Mapping[str, Mapping[str, str]]) -> Iterator[Exports]:
    """Modules that re-export names, by their dotted paths; folders that lead to them have an `__init__.py`, too.

    A folder has its modules as attributes before anything imports them, as in a package that imports them all at once.

    Args:
        modules: Path -> name -> its definition, relative to the package: `.models.chat:ChatCompletion`.
    """
    folders = {
        ".".join(steps[:depth]) for steps in (path.split(".") for path in modules) for depth in range(1, len(steps))
    }
    paths = sorted({*modules, *folders})
    for path in paths:
        up = "." * (path.count(".") + (2 if path in folders else 1))
        homes = {name: f"{up}{home[1:]}" for name, home in modules.get(path, {}).items()}
        file = path.replace(".", "/") + ("/__init__.py" if path in folders else ".py")
        docs = f"Names of `{path}`, imported on first use."
        inner = [each.rpartition(".")[2] for each in paths if each.rpartition(".")[0] == path]
        modules_in = {name: f".{name}" for name in inner if name not in homes}
        exports = _exports(file, docs, homes, _pairs(homes), "", loader=f"{up}{_LOADER}", unlisted=modules_in)
        by_hand = any(home.startswith(".custom.") for home in modules.get(path, {}).values())
        yield exports._replace(note=_BY_HAND) if by_hand else exports


def _pairs(homes: Mapping[str, str]) -> list[tuple[str, str]]:
    """(module, name to import from it) for type checkers, renamed if the module has another name for it."""
    pairs: list[tuple[str, str]] = []
    for name, home in homes.items():
        module, _, other = home.partition(":")
        itself = module.lstrip(".") == name and not other
        pairs.append(("." if itself else module, f"{other} as {name}" if other and other != name else name))
    return pairs


def plan_folder(folder: str, docs: str, modules: Iterable[TypesModule], custom: Custom | None = None) -> Exports:
    """The `__init__.py` of `models` or `types`.

    Args:
        custom: Hand-written modules, whose models are exported too.

    Raises:
        Refused: A model has the name of a generated one.
    """
    homes = {
        name: "." + module.path.rpartition("/")[2].removesuffix(".py") for module in modules for name in module.public
    }
    check_models(custom, homes)
    homes |= {name: f".{module.dotted}" for module in (custom.models if custom else ()) for name in module.public}
    pairs = [(module, name) for name, module in homes.items()]
    exports = _exports(f"{folder}/__init__.py", docs, homes, pairs, "", loader=f"..{_LOADER}")
    return exports._replace(table="._names") if len(homes) > MOST_LISTED else exports


def plan_resource_folders(modules: Iterable[ResourceModule]) -> Iterator[Exports]:
    """The `__init__.py` of each folder below `resources/`, from which all classes in it can be imported."""
    folders: dict[str, dict[str, str]] = {}
    shown: dict[str, str] = {}
    for module in modules:
        steps = module.path.removesuffix(".py").split("/")
        for depth in range(2, len(steps)):
            folder = "/".join(steps[:depth])
            shown.setdefault(folder, module.sync.path)
            folders.setdefault(folder, {}).update(dict.fromkeys(module.names, f".{steps[depth]}"))
    for folder, homes in folders.items():
        docs = f"`{shown[folder]}` and the resources below it, each imported on first use."
        pairs = [(module, name) for name, module in homes.items()]
        loader = f"{'.' * (folder.count('/') + 2)}{_LOADER}"
        yield _exports(f"{folder}/__init__.py", docs, homes, pairs, "", loader=loader)


def _exports(
    path: str,
    docs: str,
    homes: Mapping[str, str],
    pairs: list[tuple[str, str]],
    version: str,
    loader: str,
    unlisted: Mapping[str, str] = MappingProxyType({}),
) -> Exports:
    """Such a module; `unlisted` names are attributes that `__all__` leaves out."""
    every = {**homes, **unlisted}
    shadowed = not _USED.isdisjoint(module[1:] for module in homes.values())
    return Exports(
        path=path,
        docstring=docstring(docs),
        modules=tuple((string(name), string(every[name].removesuffix(f":{name}"))) for name in sorted(every)),
        names=tuple(string(name) for name in _all_order(homes)),
        imports=tuple(reexports(pairs)),
        loader=loader,
        version=string(version) if version else "",
        builtins="builtins." if shadowed else "",
    )


def _all_order(names: Iterable[str]) -> list[str]:
    """Names in the order of `__all__`: constants, classes, others."""
    return sorted(
        names, key=lambda name: (0 if len(name) > 1 and name.isupper() else 1 if name[0].isupper() else 2, name)
    )
