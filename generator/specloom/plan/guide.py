"""The content of `README.md` and `api.md`: which calls make good examples. Not concerned with their layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from specloom import ir
from specloom.emit import ImportCollector, Scope, SymbolTable, identifier, readable
from specloom.ir.walk import shape_refs
from specloom.plan.arguments import plan_arguments
from specloom.plan.constructor_docs import plan_arguments_docs
from specloom.plan.examples import example_call
from specloom.plan.guide_values import Guide, ResourceGuide
from specloom.plan.model_classes import TypesModule
from specloom.plan.resource_classes import ResourceClass, ResourceModule
from specloom.plan.schemes import variable
from specloom.plan.settings import PackageSettings
from specloom.plan.tree import ResourceNode, flat


class _ExampleCall(NamedTuple):
    """An example call of an operation; `shown` is the expression of its resource."""

    operation: ir.Operation
    shown: str
    text: str


def plan_guide(
    client: ir.Client,
    settings: PackageSettings,
    root: ResourceNode,
    resources: Iterable[ResourceModule],
    models: Iterable[TypesModule],
    symbols: SymbolTable,
) -> Guide:
    """The content of both pages."""
    nodes = {node.shown: node for node in flat(root)}
    sync = [module.sync for module in resources]
    examples = {(cls.path, method.name): method.example for cls in sync for method in cls.methods}
    calls = [
        _ExampleCall(operation, node.shown, examples[node.shown, identifier(operation.name)])
        for node in nodes.values()
        for operation in node.operations
    ]
    example = _example(calls, _is_plain)
    other = None if example else next((call for call in calls if _is_single(call.operation)), None)
    return Guide(
        title=_line(client.title),
        docs=readable(client.docs),
        package=settings.package,
        client=settings.client if calls else "",
        version=settings.version,
        arguments=plan_arguments_docs(client, settings) if calls else (),
        example=example if other is None else other.text,
        example_returns=other is None
        or any(response.media for response in other.operation.responses if response.success),
        stream_example=_stream_call(calls, symbols),
        page_example=_example(calls, lambda operation: operation.pages is not None),
        model="" if calls else _outermost(client, symbols),
        resources=tuple(_page(cls, nodes[cls.path]) for cls in sync if cls.methods),
        log_env=variable("log", settings) if calls else "",
        log=settings.package.rpartition(".")[0] if settings.shared_runtime else settings.package,
        models=tuple((name, module.path[:-3].replace("/", ".")) for module in models for name in module.public),
    )


def _outermost(client: ir.Client, symbols: SymbolTable) -> str:
    """The first model that no other model contains, `""` if there is no model."""
    parts = {key for shape in client.shapes.values() for key in shape_refs(shape)}
    names = [identifier(symbols.symbol(key).name) for key in sorted(client.shapes, key=lambda key: key in parts)]
    return next(iter(names), "")


def _line(text: str) -> str:
    return " ".join(readable(text).split())


def _page(cls: ResourceClass, node: ResourceNode) -> ResourceGuide:
    docs = readable(node.docs) if node.path else ""
    calls = tuple(method.example for method in cls.methods)
    return ResourceGuide(path=cls.path, docs=docs, methods=cls.methods, calls=calls)


def _example(calls: Sequence[_ExampleCall], fits: Callable[[ir.Operation], bool]) -> str:
    """The first suitable short call, `""` if there is none."""
    generated = (call.text for call in calls if fits(call.operation))
    return next((text for text in generated if len(text) < 400 and "..." not in text), "")


def _is_plain(operation: ir.Operation) -> bool:
    return (
        operation.pages is None
        and not operation.deprecated
        and any(
            media.kind == "json" for response in operation.responses if response.success for media in response.media
        )
    )


def _is_single(operation: ir.Operation) -> bool:
    """Whether a call returns all there is at once: what an API has that returns no JSON, such as one of uploads."""
    return operation.pages is None and operation.stream is None and not operation.deprecated


def _stream_call(calls: Sequence[_ExampleCall], symbols: SymbolTable) -> str:
    """A call that streams, preferably one with typed items."""
    streams = [(call, call.operation.stream) for call in calls if call.operation.stream is not None]
    for call, stream in sorted(streams, key=lambda found: isinstance(found[1].item, ir.Any)):
        arguments = plan_arguments(call.operation, Scope(ImportCollector("example")), symbols)
        switched = [f"{stream.switch}=True"] if stream.switch else []
        return example_call(call.operation, arguments, call.shown, symbols, switched)
    return ""
