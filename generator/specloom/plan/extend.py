"""Where hand-written modules meet the planned ones: what they extend, what they add. Knows facts of both; no source text.

A generated module whose classes are extended moves to a name with an underscore (`resources/_chat.py`); the module in its
place offers the hand-written classes, and the generated ones that nothing extends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from specloom.emit import docstring, identifier, reexports, string
from specloom.findings import Place, Refused
from specloom.names.spelling import camel
from specloom.plan.client_classes import ClientModule, ExtendedModule
from specloom.plan.compat import replaced
from specloom.plan.guide_values import ResourceGuide
from specloom.plan.resource_classes import Child, Method, ResourceModule

if TYPE_CHECKING:
    from specloom.custom import Custom, CustomClass, CustomFunction, CustomModule
    from specloom.custom.fit import Generated


def extended(custom: Custom | None, module: str, names: Iterable[str]) -> frozenset[str]:
    """Which of the classes of a generated module of `resources/` a hand-written one extends."""
    own = custom.resource(module) if custom else None
    return frozenset(names) & frozenset(own.classes) if own else frozenset()


def resource_children(
    custom: Custom | None, taken: Iterable[str], modules: Iterable[str], prefix: str
) -> Iterator[Child]:
    """Attributes of the client for resources that are hand-written as a whole.

    Args:
        taken: Names that the client has already.
        modules: Generated modules of `resources/`.
        prefix: `Async` or nothing.

    Raises:
        Refused: A resource is called like something the client has, or its module lacks one of the two classes.
    """
    known, generated = set(taken), set(modules)
    for module in custom.resources if custom else ():
        name = f"{prefix}{_class_of(module)}"
        if module.stem in generated or not _is_resource(module):
            continue
        if module.stem in known:
            raise _clash(f"the client already has `{module.stem}`", module)
        if name not in module.classes:
            from specloom.custom.codes import BASE

            place = Place(module.file, 1, 1)
            raise Refused(BASE.found(f"a resource of both clients needs {_class_of(module)} and {name}", place=place))
        docs = docstring(module.classes[name].summary or f"Methods of `client.{module.stem}`.", indent=8)
        yield Child(identifier(module.stem), name, docs, module.dotted, name)


def _class_of(module: CustomModule) -> str:
    return camel(module.stem, "Resource")


def _is_resource(module: CustomModule) -> bool:
    """Whether a module has a class that is called as it is; others only help."""
    return not {_class_of(module), f"Async{_class_of(module)}"}.isdisjoint(module.classes)


def extended_modules(
    custom: Custom | None, resources: Iterable[ResourceModule], client: ClientModule | None
) -> Iterator[ExtendedModule]:
    """The modules that take the place of generated ones. Raises Refused for a class that does not fit what it extends."""
    if custom is None:
        return
    from specloom.custom.fit import Generated, check_fit  # few packages have hand-written modules

    for stem, modules in _by_stem(resources).items():
        own = custom.resource(stem)
        names = [name for module in modules for name in module.names]
        if own and extended(custom, stem, names):
            for cls in (cls for module in modules for cls in module.classes if cls.name in own.classes):
                check_fit(own, cls.name, _methods(cls.methods), frozenset(child.name for child in cls.children))
            yield _extended(f"{modules[0].path.partition('/')[0]}/{stem}.py", stem, own, names)
    if custom.client and client:
        for entry in client.classes:
            if entry.name in custom.client.classes:
                known = {**_methods(entry.methods), "__init__": Generated("def", entry.signature)}
                check_fit(custom.client, entry.name, known, frozenset(child.name for child in entry.children))
        yield _extended("client.py", "client", custom.client, [entry.name for entry in client.classes])


def offered_bases(custom: Custom | None, compat: str, *, with_client: bool) -> Iterator[ExtendedModule]:
    """`extend.py`: what hand-written modules may import of the runtime, wherever it is; as the package itself has it."""
    if custom is None:
        return
    found = (*_OF_MODELS, *(_OF_CLIENTS if with_client else ()))
    other = replaced(compat)
    pairs = [other.get((f"._runtime.{module}", name), (f"._runtime.{module}", name)) for module, name in found]
    yield ExtendedModule(
        path="extend.py",
        docstring=docstring("Names that hand-written modules of this package may import."),
        imports=reexports(pairs),
        names=_listed_names(name for _, name in pairs),
    )


_OF_MODELS = (("records", "NULL"), ("records", "Record"), ("records", "record"))
_OF_CLIENTS = (
    ("auth", "AsyncSecret"),
    ("auth", "Secret"),
    ("custom_scheme", "CustomScheme"),
    ("custom_scheme", "UnsignedRequest"),
    ("options", "AsyncClientOptions"),
    ("options", "ClientOptions"),
    ("options", "RequestOptions"),
    ("resource", "AsyncResource"),
    ("resource", "Resource"),
)
"""Module of the runtime and name."""


def _by_stem(resources: Iterable[ResourceModule]) -> dict[str, list[ResourceModule]]:
    """The modules that users import from one module."""
    found: dict[str, list[ResourceModule]] = {}
    for module in resources:
        found.setdefault(module.stem, []).append(module)
    return found


def _methods(methods: Iterable[Method]) -> dict[str, Generated]:
    from specloom.custom.fit import Generated

    return {method.name: Generated(method.define, method.signature) for method in methods}


def _extended(path: str, stem: str, own: CustomModule, generated: list[str]) -> ExtendedModule:
    up = "." * (path.count("/") + 1)
    offered = [name for name in own.public if name in own.classes or name not in generated]
    rest = [name for name in generated if name not in offered]
    return ExtendedModule(
        path=path,
        docstring=docstring(
            f"What `custom/{own.path}` makes of the generated classes, and those that it leaves as they are."
        ),
        imports=reexports(
            [(f"{up}{own.dotted[1:]}", name) for name in offered] + [(f"._{stem}", name) for name in rest]
        ),
        names=_listed_names({*offered, *rest}),
    )


def _listed_names(names: Iterable[str]) -> tuple[str, ...]:
    """Literals of names in the order of `__all__`: constants, classes, others."""
    order = sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    return tuple(string(name) for name in order)


def check_models(custom: Custom | None, known: Mapping[str, object]) -> None:
    """See that no hand-written model is called like a generated one. Raises Refused."""
    for module in custom.models if custom else ():
        for name in module.public:
            if name in known:
                line = module.classes[name].line if name in module.classes else 1
                raise _clash(f"the package has a model {name} already", module, line)


def check_helpers(custom: Custom | None, known: Mapping[str, object]) -> None:
    """See that no helper is called like something the package offers. Raises Refused."""
    for module in custom.helpers if custom else ():
        lines = {function.name: function.line for function in module.functions}
        for name in module.public:
            if name in known:
                raise _clash(f"the package has {name} already", module, lines.get(name, 1))


def hand_written_homes(custom: Custom | None) -> dict[str, str]:
    """Name that `[exports]` may have as a target -> its definition: `custom.lib.polling.poll` -> `.custom.lib.polling:poll`."""
    return {
        f"{module.dotted[1:]}.{name}": f"{module.dotted}:{name}"
        for module in (custom.modules.values() if custom else ())
        for name in module.defined
    }


def _clash(message: str, module: CustomModule, line: int = 1) -> Refused:
    from specloom.custom.codes import CLASH

    return Refused(CLASH.found(message, place=Place(module.file, line, 1)))


def with_custom_methods(
    pages: tuple[ResourceGuide, ...], resources: Iterable[ResourceModule], custom: Custom | None
) -> tuple[ResourceGuide, ...]:
    """The headings of `api.md`, hand-written methods among the others and hand-written resources after them."""
    if custom is None:
        return pages
    added: dict[str, list[Method]] = {}
    docs: dict[str, str] = {}
    generated = _by_stem(resources)
    for module in custom.resources:
        for cls, shown in _shown(module, generated.get(module.stem, ())):
            added.setdefault(shown, []).extend(_listed(cls, module, shown))
            docs.setdefault(shown, cls.summary)
    if custom.client:
        for cls in custom.client.classes.values():
            if not cls.name.startswith(("Async", "_")):
                added.setdefault("client", []).extend(_listed(cls, custom.client, "client"))
    known = {page.path: page._replace(methods=(*page.methods, *added.get(page.path, ()))) for page in pages}
    new = {path: ResourceGuide(path, docs.get(path, ""), tuple(methods)) for path, methods in added.items() if methods}
    return (*known.values(), *(page for path, page in new.items() if path not in known))


def _shown(module: CustomModule, generated: Sequence[ResourceModule]) -> Iterator[tuple[CustomClass, str]]:
    """Classes of a hand-written module with how their resource is reached."""
    if generated:
        classes = [each.sync for each in generated]
        yield from ((module.classes[cls.name], cls.path) for cls in classes if cls.name in module.classes)
    elif _class_of(module) in module.classes:
        yield module.classes[_class_of(module)], f"client.{module.stem}"


def _listed(cls: CustomClass, module: CustomModule, shown: str) -> Iterator[Method]:
    for method in cls.methods:
        if method.name.startswith("_") or method.kind == "property":
            continue
        yield Method(
            name=method.name,
            define="async def" if method.is_async else "def",
            signature=method.signature,
            docstring="",
            body=(),
            returns=_returned(method),
            call=f"{shown}.{method.name}({_call(method)})",
            endpoint=f"custom/{module.path}",
            summary=method.summary,
        )


def _returned(method: CustomFunction) -> str:
    return method.signature.rpartition(" -> ")[2] if " -> " in method.signature else "Any"


def _call(method: CustomFunction) -> str:
    arguments = method.node.args
    positional = [each.arg for each in (*arguments.posonlyargs, *arguments.args)][0 if method.kind == "static" else 1 :]
    needed = positional[: len(positional) - len(arguments.defaults)]
    needed += [
        f"{each.arg}=..."
        for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if default is None
    ]
    more = len(needed) < len(positional) + len(arguments.kwonlyargs) or arguments.kwarg or arguments.vararg
    return ", ".join([*needed, *(["..."] if more else [])])
