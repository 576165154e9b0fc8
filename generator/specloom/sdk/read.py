"""Reads a whole SDK: its package and its `api.md`. Knows no description."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from specloom.findings import refused
from specloom.sdk.api_md import Listed, Reference, read_api_md
from specloom.sdk.arguments import aliases
from specloom.sdk.called_resources import CalledResource
from specloom.sdk.client_class import find_client, read_client
from specloom.sdk.codes import UNREADABLE_SDK
from specloom.sdk.exports import all_names, exports
from specloom.sdk.files import read_files
from specloom.sdk.modules import Modules, Name
from specloom.sdk.pages import page_classes
from specloom.sdk.resources import called_resources, methods
from specloom.sdk.sdk import Sdk, SDKMethod
from specloom.sdk.webhook_methods import read_webhook_methods

_MAKERS = {"Fern": "core.client_wrapper", "Speakeasy": "sdkconfiguration", "openapi-generator": "api_client"}
"""Other generators of SDKs -> a module that only their packages have."""


def read_sdk(path: Path) -> Sdk:
    """The SDK in an sdist, a wheel, or the folder of either.

    Raises:
        Refused: It cannot be read, or has no client class.
    """
    files = read_files(path)
    modules = _modules(files, path)
    client = find_client(modules)
    if client is None:
        raise refused(UNREADABLE_SDK, str(path), f"the package {modules.package} {_without_client(modules)}")
    reference = _reference(files)
    found = list(methods(modules, client))
    called = tuple(called_resources(modules, client))
    listed = _listed(modules, found, _as_called(reference, called))
    return Sdk(
        package=modules.package,
        version=_version(files),
        modules=modules,
        client=read_client(modules, client),
        methods=tuple(each for each in listed if each.url),
        exports=exports(modules),
        pages=page_classes(modules),
        all_names=all_names(modules),
        module_client=_module_client(modules),
        end="[DONE]" if "_streaming" in modules and '"[DONE]"' in modules.text("_streaming") else "",
        handwritten=tuple(each for each in listed if not each.url),
        webhooks=read_webhook_methods(modules, client),
        called=called,
    )


def _without_client(modules: Modules) -> str:
    """Why a package has no client class that can be read."""
    maker = next((maker for maker, module in _MAKERS.items() if module in modules), None)
    made = f"was made by {maker}" if maker is not None else "has no client class as Stainless generates them"
    return f"{made}: pass an older version that was, an `api.md`, or a `stainless.yml`"


def read_modules(path: Path) -> Modules:
    """The modules of the package in an sdist, a wheel, or the folder of either. Raises Refused."""
    return _modules(read_files(path), path)


def _modules(files: Mapping[str, str], path: Path) -> Modules:
    root = package_root(files, str(path))
    own = {name[len(root) :]: text for name, text in files.items() if name.startswith(root)}
    return Modules(_import_name(root, path), own, f"{path}/{root}".rstrip("/"))


def package_root(files: Mapping[str, str], source: str) -> str:
    """Folder of the importable package, with a trailing slash; `""` if the SDK's folder is the package itself."""
    if "__init__.py" in files:
        return ""
    clients = [name for name in files if name.endswith(("/_client.py", "/client.py"))]
    inits = clients or [name for name in files if name.endswith("/__init__.py")]
    roots = sorted({name.rpartition("/")[0] for name in inits}, key=lambda name: (name.count("/"), name))
    if not roots:
        raise refused(UNREADABLE_SDK, source, "contains no Python package")
    several = [root for root in roots if f"{root}/_client.py" in files and not _is_below(root, roots)]
    if len(several) > 1:
        shown = ", ".join(several[:3])
        raise refused(
            UNREADABLE_SDK, source, f"contains {len(several)} packages with a client ({shown}): pass one of them"
        )
    return f"{roots[0]}/"


def _is_below(root: str, roots: list[str]) -> bool:
    return any(root.startswith(f"{other}/") for other in roots)


def _import_name(root: str, path: Path) -> str:
    """`cerebras.cloud.sdk` of `cerebras_cloud_sdk-1.0/src/cerebras/cloud/sdk/`; or the folder's name if there is nothing else."""
    steps = [step for step in root.split("/") if step]
    steps = steps[steps.index("src") + 1 :] if "src" in steps else steps
    return ".".join(step for step in steps if step.isidentifier()) or path.resolve().name


def _reference(files: Mapping[str, str]) -> Reference | None:
    """All `api.md` files together: large SDKs have one for each resource."""
    found = [name for name in files if name.rpartition("/")[2] == "api.md"]
    if not found:
        return None
    read = [read_api_md(files[name]) for name in found]
    return Reference(
        tuple(method for each in read for method in each.methods), tuple(type_ for each in read for type_ in each.types)
    )


def _as_called(reference: Reference | None, called: tuple[CalledResource, ...]) -> Reference | None:
    """An `api.md` with the methods of resources that methods of the client return where their users find them."""
    if reference is None:
        return None

    def moved(method: Listed) -> Listed:
        for each in called:
            above = len(each.listed)
            if method.path[:above] == each.listed and len(method.path) > above:
                return attrs.evolve(method, path=(each.name, *method.path[above:]))
        return method

    return attrs.evolve(reference, methods=tuple(map(moved, reference.methods)))


def _listed(modules: Modules, found: list[SDKMethod], reference: Reference | None) -> list[SDKMethod]:
    """Methods with the operation and return type that `api.md` lists for them."""
    by_path: dict[tuple[str, ...], Listed] = {each.path: each for each in reference.methods} if reference else {}
    known: list[SDKMethod] = []
    for method in found:
        listed = by_path.pop(method.path, None)
        if listed is None:
            known.append(attrs.evolve(method, in_reference=reference is None))
        else:
            known.append(
                attrs.evolve(
                    method,
                    http_method=method.http_method or listed.http_method,
                    url=method.url or listed.url,
                    returns_name=listed.returns,
                    returns_class=_returned(modules, listed),
                    **_params(modules, method, listed),
                )
            )
    return [*known, *(of_reference(each) for each in by_path.values())]


def _params(modules: Modules, method: SDKMethod, listed: Listed) -> dict[str, Any]:
    """The TypedDict of the arguments if only `api.md` gives its file, and the wire names in it."""
    module = _module_at(modules, listed.params)
    if method.params is not None or module not in modules:
        return {}
    names = [*all_names(modules, module), *modules.names(module)]
    found = next((name for name in names if name.endswith("Params")), None)
    origin = modules.definition(Name(module, found)) if found is not None else None
    if origin is None:
        return {}
    wire_names = aliases(modules, origin[0])
    arguments = (
        attrs.evolve(each, wire_name=wire_names.get(each.name, each.name)) if each.wire_name == each.name else each
        for each in method.arguments
    )
    return {"params": origin[0], "arguments": tuple(arguments)}


def _module_at(modules: Modules, path: str) -> str:
    """The module of a file that `api.md` links to."""
    below = path.removesuffix(".py").partition(f"/{modules.package.replace('.', '/')}/")[2]
    return below.replace("/", ".")


def _returned(modules: Modules, listed: Listed) -> Name | None:
    """The class of the package that `api.md` lists as the return type of a method."""
    name = re.match(r"\w+", listed.returns)
    module = _module_at(modules, listed.returns_path)
    if name is None or module not in modules:
        return None
    found = modules.definition(Name(module, name[0]))
    return None if found is None else found[0]


def of_reference(listed: Listed) -> SDKMethod:
    """A method that is known only from its line in `api.md`."""
    return SDKMethod(
        path=listed.path,
        http_method=listed.http_method,
        url=listed.url,
        returns_name=listed.returns,
        line=f"api.md:{listed.line}",
    )


def _module_client(modules: Modules) -> tuple[str, ...]:
    """Variables of the package that supply arguments of a default client: `api_key: str | None = None`."""
    if "_module_client" not in modules:
        return ()
    body = modules.tree("").body
    return tuple(
        each.target.id
        for each in body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and not each.target.id.startswith("_")
    )


def _version(files: Mapping[str, str]) -> str:
    for name, text in files.items():
        if name.endswith(("PKG-INFO", "METADATA")):
            found = re.search(r"^Version: (\S+)", text, re.MULTILINE)
            if found:
                return found[1]
    versions = [
        found[1]
        for name, text in files.items()
        if name.endswith("_version.py") and (found := re.search(r'__version__ = "([^"]+)"', text))
    ]
    return next(iter(versions), "")
