"""Carries the hand-written methods of an SDK's resources over into `custom/`, with all the code that they need. Writes no file."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Container, Iterable, Iterator, Mapping

import attrs

from specloom.sdk.authorship import is_hand_written
from specloom.sdk.called_resources import CalledResource, call_method
from specloom.sdk.carrying import Carrier, page_text
from specloom.sdk.code_page import CodePage, piece
from specloom.sdk.export_table import hand_written_names
from specloom.sdk.exports import public_names
from specloom.sdk.homes import Lacking
from specloom.sdk.modules import Name
from specloom.sdk.resources import class_bodies, classes, mixins
from specloom.sdk.sdk import Sdk, SDKMethod
from specloom.sdk.used_names import own_attributes

Function = ast.FunctionDef | ast.AsyncFunctionDef
Steps = tuple[str, ...]

_EVERYWHERE = frozenset(
    ("_client", "_delete", "_get", "_patch", "_post", "_put", "_sleep", "with_raw_response", "with_streaming_response")
)  # fmt: skip
"""What every resource of a package with `compat` has."""


@attrs.frozen
class GeneratedResource:
    """A resource of the package, or one that becomes part of it.

    Attributes:
        cls: Name of its class; that of the async client has the prefix `Async`.
        stem: Its module for users below `resources`.
        home: The module of the class that is extended, relative to the package.
        members: Names of its methods, and of the resources below it.
        base: Name of the class that is extended; that of the async client has the prefix `Async`.
    """

    cls: str
    stem: str
    home: str
    members: frozenset[str] = frozenset()
    base: str = ""


@attrs.frozen
class CarriedCode:
    """What goes into `custom/`.

    Attributes:
        modules: Path below `custom/` -> content.
        exports: All import paths of the package, with those of carried code.
        methods: The methods, as users write them without the client.
        names: Names of the package itself.
        reasons: Method, or name of the package itself, that stays behind -> why.
    """

    modules: Mapping[str, str]
    exports: Mapping[str, Mapping[str, str]]
    methods: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    reasons: Mapping[str, str] = attrs.field(factory=dict[str, str])


def carried_code(
    sdk: Sdk,
    exports: Mapping[str, Mapping[str, str]],
    resources: Mapping[Steps, GeneratedResource],
    refused: Mapping[str, str],
    around: Container[str] = (),
) -> CarriedCode:
    """The hand-written methods of generated resources and the hand-written public modules that can be carried over.

    Args:
        exports: Import paths of the package, without carried code.
        resources: Path of a resource -> its class in the package.
        refused: Method, or path below `custom/`, that stays behind in any case -> why.
        around: Methods, as users write them, that are hand-written around an operation that another method sends.
    """
    webhooks = {name for each in sdk.webhooks for name in each.names}
    known = {
        each.dotted: each
        for each in (*sdk.handwritten, *(each for each in sdk.methods if each.dotted in around))
        if each.path[:-1] in resources
        and each.dotted not in webhooks
        and each.path[-1] not in resources[each.path[:-1]].members
    }
    reasons = {name: why for name, why in refused.items() if name in known}
    while True:
        carrier = Carrier(sdk, exports, refused)
        wanted = [each for name, each in known.items() if name not in reasons]
        lacking = dict(_try(carrier, wanted, resources))
        if not lacking:
            break
        reasons |= lacking
    reasons |= dict(_names(carrier))
    reasons |= dict(_types(carrier))
    _public_modules(carrier)
    merged = {
        module: {**carrier.added.get(module, {}), **exports.get(module, {})} for module in {**exports, **carrier.added}
    }
    names = tuple(gap.name for gap in hand_written_names(sdk) if gap.name not in reasons)
    return CarriedCode(carrier.written(), merged, tuple(each.dotted for each in wanted), names, reasons)


def _names(carrier: Carrier) -> Iterator[tuple[str, str]]:
    """Export the hand-written names of the package itself: those that stay behind, and why."""
    for gap in hand_written_names(carrier.sdk):
        try:
            with carrier.attempt():
                carrier.export(".", Name("", gap.name))
        except Lacking as lacking:
            yield gap.name, str(lacking)


def _types(carrier: Carrier) -> Iterator[tuple[str, str]]:
    """Export what modules of types define besides types of the description: those that stay behind, and why."""
    for path, name in carrier.sdk.exports.items():
        module, _, exported = path.rpartition(".")
        if exported not in carrier.exports.get(module, {}):
            try:
                with carrier.attempt():
                    carrier.export(module, name)
            except Lacking as lacking:
                yield path, str(lacking)


def _public_modules(carrier: Carrier) -> None:
    """Carry hand-written modules over that users may import; those that stay behind are no loss to what was carried."""
    modules = carrier.sdk.modules
    for module in modules:
        private = any(step.startswith("_") for step in module.split("."))
        if private or not is_hand_written(modules, module):
            continue
        own = [name for name in public_names(modules, module) if not isinstance(modules.names(module).get(name), Name)]
        with contextlib.suppress(Lacking), carrier.attempt():
            if own:
                carrier.carry(module)
        for name in public_names(modules, module) if modules.is_package(module) and not own else ():
            with contextlib.suppress(Lacking), carrier.attempt():
                carrier.export(module, Name(module, name))


def _try(
    carrier: Carrier, wanted: list[SDKMethod], resources: Mapping[Steps, GeneratedResource]
) -> Iterator[tuple[str, str]]:
    """Carry methods over: those that need something that the package cannot have, and what it is."""
    sdk = carrier.sdk
    homes = [_homes(sdk, name) for name in (sdk.client.name, sdk.client.asyncio_name)]
    pages: dict[str, tuple[CodePage, list[str]]] = {}
    called: dict[Steps, CalledResource] = {(each.name,): each for each in sdk.called if (each.name,) in resources}
    for path, methods in _by_resource(wanted, called):
        resource = resources[path]
        refused = carrier.refused.get(f"resources/{resource.stem}.py")
        if refused is not None:
            yield from ((".".join((*path, name)), refused) for name in methods)
            continue
        page, written = pages.setdefault(resource.stem, (CodePage(f"custom.resources.{resource.stem}"), []))
        for prefix, found in zip(("", "Async"), homes, strict=True):
            texts, reasons = _class_texts(carrier, page, resource, prefix, found.get(path), methods, called.get(path))
            yield from ((".".join((*path, name)), why) for name, why in reasons.items())
            if texts is not None:
                about = "" if resource.base else ", some of them hand-written"
                shown = ".".join(("client", *path))
                base, pieces = texts
                head = f'class {prefix}{resource.cls}({base}):\n    """Methods of `{shown}`{about}."""'
                written.append("\n\n".join([head, *pieces]))
    for stem, (page, written) in pages.items():
        about = f'"""Hand-written methods of `client.{stem}`, from {sdk.package} {sdk.version}. From here on they are maintained here."""'
        carrier.modules[f"resources/{stem}.py"] = page_text(about, page, written)


def _homes(sdk: Sdk, client: str) -> dict[Steps, Name]:
    at = sdk.modules.definition(Name("", client))
    return dict(classes(sdk.modules, at[0])) if at is not None else {}


def _by_resource(wanted: Iterable[SDKMethod], called: Iterable[Steps]) -> Iterator[tuple[Steps, list[str]]]:
    found: dict[Steps, list[str]] = {path: [] for path in called}
    for method in wanted:
        found.setdefault(method.path[:-1], []).append(method.path[-1])
    yield from found.items()


def _class_texts(
    carrier: Carrier,
    page: CodePage,
    resource: GeneratedResource,
    prefix: str,
    at: Name | None,
    methods: list[str],
    called: CalledResource | None,
) -> tuple[tuple[str, list[str]] | None, dict[str, str]]:
    """The base of a class and the source of its methods, None if it has none; and the methods that stay behind, with the reasons."""
    modules = carrier.sdk.modules
    if at is not None and resource.base and is_hand_written(modules, at.module):
        try:
            home = carrier.home(at)
        except Lacking as lacking:
            return None, dict.fromkeys(methods, str(lacking))
        base = f"SDK{at.name}" if at.name == f"{prefix}{resource.cls}" else at.name
        page.take(base, home, annotation=False)
        return (base, []), {}
    pieces, reasons = _pieces(carrier, page, at, methods, resource.members)
    if called is not None and at is not None:
        carrier.bind(page, _client_module(carrier.sdk), [_signature(called)])
        pieces = [call_method(called, f"{prefix}{resource.cls}"), *_mixed_in(carrier, page, at), *pieces]
    if not pieces:
        return None, reasons
    name = f"{prefix}{resource.base or resource.cls}"
    base = name if resource.base else f"Generated{name}"
    page.take(base, Name(resource.home, name), annotation=False)
    return (base, pieces), reasons


def _client_module(sdk: Sdk) -> str:
    at = sdk.modules.definition(Name("", sdk.client.name))
    return at[0].module if at is not None else ""


def _signature(called: CalledResource) -> ast.FunctionDef:
    """The arguments of the method that returns a resource, without its code."""
    return ast.FunctionDef(name="_", args=called.function.args, body=[ast.Pass()], decorator_list=[])


def _mixed_in(carrier: Carrier, page: CodePage, at: Name) -> Iterator[str]:
    """The source of what a class has of base classes that are no resources; what the package cannot have stays behind."""
    modules = carrier.sdk.modules
    for module, each in mixins(modules, at):
        if isinstance(each, Function):
            with contextlib.suppress(Lacking), carrier.attempt():
                carrier.bind(page, module, [each])
                yield piece(modules, module, each, carrier.imported, page.place)


def _pieces(
    carrier: Carrier, page: CodePage, at: Name | None, methods: list[str], members: frozenset[str]
) -> tuple[list[str], dict[str, str]]:
    """The source of methods of a class and of those that they call, in its order; method that stays behind -> why."""
    if at is None:
        return [], {}
    found = [(module, each) for module, each in class_bodies(carrier.sdk.modules, at) if isinstance(each, Function)]
    functions = [each for _, each in found]
    kept: set[str] = set()
    reasons: dict[str, str] = {}
    for name in methods:
        try:
            needed = _with_own(name, functions, members)
            for module, each in found:
                if each.name in needed:
                    carrier.bind(page, module, [each])
        except Lacking as lacking:
            reasons[name] = str(lacking)
        else:
            kept |= needed
    texts = [
        piece(carrier.sdk.modules, module, each, carrier.imported, page.place)
        for module, each in found
        if each.name in kept
    ]
    return texts, reasons


def _with_own(name: str, functions: list[Function], members: frozenset[str]) -> set[str]:
    """A method, and the further methods of its class that it calls and that are not generated.

    Raises:
        Lacking: It asks its object for something else.
    """
    needed: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        own = [each for each in functions if each.name == current]
        if not own and current == name:
            return set()  # the class of the other client alone has it
        if not own:
            raise Lacking(f"it needs `self.{current}`, which only the SDK has")
        needed.add(current)
        waiting += own_attributes(*own) - needed - members - _EVERYWHERE
    return needed
