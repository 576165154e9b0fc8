"""What `README.md` and `api.md` say. Knows which calls make good examples; not how the pages look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from specloom import ir
from specloom.ir.walk import shape_refs
from specloom.plan.client import plan_arguments_docs
from specloom.plan.examples import example_call
from specloom.plan.package import Guide, ResourceClass, ResourceModule, ResourcePage, TypesModule
from specloom.plan.settings import Settings
from specloom.plan.tree import Node, flat
from specloom.spell import Book, identifier, readable


def plan_guide(
    client: ir.Client,
    settings: Settings,
    root: Node,
    resources: Iterable[ResourceModule],
    models: Iterable[TypesModule],
    book: Book,
) -> Guide:
    """The facts of both pages."""
    calls = [(operation, node.shown) for node in flat(root) for operation in node.operations]
    nodes = {node.shown: node for node in flat(root)}
    sync = [cls for module in resources for cls in module.classes if not cls.name.startswith("Async")]
    return Guide(
        title=_line(client.title),
        docs=readable(client.docs),
        package=settings.package,
        client=settings.client if calls else "",
        version=settings.version,
        arguments=plan_arguments_docs(client, settings) if calls else (),
        example=_call(calls, _is_plain, book),
        stream_example=_stream_call(calls, book),
        page_example=_call(calls, lambda operation: operation.pages is not None, book),
        model="" if calls else _outermost(client, book),
        resources=tuple(_page(cls, nodes[cls.path], book) for cls in sync if cls.methods),
        models=tuple((name, module.path[:-3].replace("/", ".")) for module in models for name in module.public),
    )


def _outermost(client: ir.Client, book: Book) -> str:
    """The first model that is part of no other, `""` where there is no model."""
    parts = {key for shape in client.shapes.values() for key in shape_refs(shape)}
    names = [identifier(book.home(key).name) for key in sorted(client.shapes, key=lambda key: key in parts)]
    return next(iter(names), "")


def _line(text: str) -> str:
    return " ".join(readable(text).split())


def _page(cls: ResourceClass, node: Node, book: Book) -> ResourcePage:
    docs = readable(node.docs) if node.path else ""
    return ResourcePage(path=cls.path, docs=docs, methods=cls.methods, calls=tuple(_calls(cls, node, book)))


def _calls(cls: ResourceClass, node: Node, book: Book) -> Iterator[str]:
    """A call of each method; one that waits stands after the one that it repeats, and takes the same arguments."""
    operations = {identifier(operation.name): operation for operation in node.operations}
    repeated = ""
    for method in cls.methods:
        repeated = method.name if method.name in operations else repeated
        yield example_call(operations[repeated], node.shown, book, method=method.name)


def _call(calls: Sequence[tuple[ir.Operation, str]], fits: Callable[[ir.Operation], bool], book: Book) -> str:
    """The first call that fits and is short, `""` where none does."""
    made = (example_call(operation, shown, book) for operation, shown in calls if fits(operation))
    return next((call for call in made if len(call) < 400 and "..." not in call), "")


def _is_plain(operation: ir.Operation) -> bool:
    return (
        operation.pages is None
        and not operation.deprecated
        and any(media.kind == "json" for reply in operation.replies if reply.success for media in reply.media)
    )


def _stream_call(calls: Sequence[tuple[ir.Operation, str]], book: Book) -> str:
    """A call that streams, one whose items have a type before others."""
    streams = [(operation, shown, operation.stream) for operation, shown in calls if operation.stream is not None]
    for operation, shown, stream in sorted(streams, key=lambda found: isinstance(found[2].item, ir.Any)):
        return example_call(operation, shown, book, [f"{stream.switch}=True"] if stream.switch else [])
    return ""
