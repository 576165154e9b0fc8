"""Traces one place of a description: its lines, the IR after each pass that changed it, the generated lines. Prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from specloom import ir, pipeline
from specloom.custom import CustomModule
from specloom.findings import Code, Place
from specloom.ir.show import show_field, show_operation, show_shape
from specloom.names.spelling import snake
from specloom.passes.numbered_names import numbered_names
from specloom.plan.module_layout import resources_folder
from specloom.project import ProjectApi

UNEXPLAINED = Code(
    "unknown-name",
    "error",
    "the name to explain is not known",
    "Use a finding code, a rule of `diff`, a pointer such as `#/components/schemas/Pet`, or a method such as `pets.list`.",
)
CODES = (UNEXPLAINED,)

_MOST_LINES = 12


@attrs.frozen
class ExplainedStep:
    """A place after one step of the pipeline, as lines of text."""

    name: str
    lines: tuple[str, ...]


@attrs.frozen
class Journey:
    """The trace of a place.

    Attributes:
        place: Its position in the description.
        described: Its lines in the description.
        steps: Its state after lowering and after each pass that changed it.
        generated: (path in the package, line number, line) of the generated code.
    """

    place: Place
    described: tuple[str, ...]
    steps: tuple[ExplainedStep, ...]
    generated: tuple[tuple[str, int, str], ...]


def explain(api: ProjectApi, what: str) -> Journey | None:
    """The trace of a JSON pointer (`#/components/schemas/Foo`) or a method (`chat.completions.create`); None if unknown.

    Raises:
        Refused: As for `pipeline.make`.
    """
    clients: list[tuple[str, ir.Client]] = []
    generated = pipeline.generate(
        api.description,
        api.settings,
        api.lock(),
        overlay=api.overlay,
        templates=api.templates,
        allow_external_refs=api.external_refs,
        watch=lambda name, client: clients.append((name, client)),
        modules=api.custom(),
    )
    origin = _origin(generated, what)
    if origin is None:
        return _by_hand(api, what)
    place = generated.document.place(origin, key=True)
    steps = (*_steps(clients, origin), *_number(generated.client, what, origin))
    return Journey(place, _lines(api, place), steps, tuple(_generated(generated, origin)))


def _number(client: ir.Client, what: str, origin: ir.Origin) -> Iterator[ExplainedStep]:
    """Why a name has its number."""
    for each in numbered_names(client):
        if each.name == what or each.place.endswith(f"#{origin.pointer}"):
            line = f"{each.name} has a number because {each.owner} has the name without it; client.toml can name either"
            yield ExplainedStep("numbered", (line,))


def _by_hand(api: ProjectApi, what: str) -> Journey | None:
    """The location of a hand-written method, class or helper, by its public name: `pets.named`, `client.pets.named`, `Owner`."""
    custom = api.custom()
    *path, name = what.removeprefix("client.").split(".")
    for module in custom.modules.values() if custom else ():
        for cls in module.classes.values():
            for method in cls.methods if path and path[-1] in (module.stem, cls.name, snake(cls.name)) else ():
                if method.name == name:
                    return _written(module, method.line)
            if not path and cls.name == name:
                return _written(module, cls.line)
        for function in module.functions:
            if not path and function.name == name:
                return _written(module, function.line)
    return None


def _written(module: CustomModule, line: int) -> Journey:
    lines = module.text.splitlines()
    return Journey(
        Place(module.file, line, 1),
        _block(lines, line - 1),
        (),
        ((f"custom/{module.path}", line, lines[line - 1].strip()),),
    )


def names(api: ProjectApi) -> Iterator[str]:
    """What else could be explained of an API: its methods and classes. Raises Refused."""
    client = pipeline.generate(
        api.description, api.settings, api.lock(), overlay=api.overlay, allow_external_refs=api.external_refs
    ).client
    for operation in client.operations.values():
        yield ".".join((*operation.resource, operation.name))
    yield from (shape.name for shape in client.shapes.values())


def _origin(generated: pipeline.GeneratedPackage, what: str) -> ir.Origin | None:
    """The place that a name refers to, if any part of the client comes from there."""
    if "/" in what:
        source, _, pointer = what.rpartition("#") if "#" in what else ("", "", what)
        origin = ir.Origin(source or generated.document.name, pointer)
        return origin if any(True for _ in _found(generated.client, origin)) else None
    for operation in generated.client.operations.values():
        if ".".join((*operation.resource, operation.name)) == what:
            return operation.origin
    for shape in generated.client.shapes.values():
        if shape.name == what:
            return shape.origin
    return None


def _steps(clients: list[tuple[str, ir.Client]], origin: ir.Origin) -> Iterator[ExplainedStep]:
    before: tuple[str, ...] = ()
    for name, client in clients:
        lines = tuple(line for part in _found(client, origin) for line in part)
        if lines != before:
            yield ExplainedStep(name, lines or ("(merged into another)",))
        before = lines


def _found(client: ir.Client, origin: ir.Origin) -> Iterator[list[str]]:
    """All parts of a client that come from a place: shapes, fields, operations, parameters."""
    for shape in client.shapes.values():
        if shape.origin == origin:
            yield show_shape(shape)
        for field in shape.fields if isinstance(shape, ir.Record) else ():
            if field.origin == origin and shape.origin != origin:
                yield [f"{shape.name or shape.words[0]}.{show_field(field)}"]
    for operation in client.operations.values():
        if operation.origin == origin:
            yield show_operation(operation)
        for param in operation.params:
            if param.origin == origin:
                yield [f"{operation.key}: {param.location} {param.name or param.wire_name}"]


def _lines(api: ProjectApi, place: Place) -> tuple[str, ...]:
    """The lines of the description at a place: the line and those indented deeper, at most a dozen."""
    file = api.folder / place.file if (api.folder / place.file).is_file() else api.description
    lines = file.read_text(encoding="utf-8").splitlines()
    return _block(lines, (place.line or 1) - 1)


def _block(lines: list[str], start: int) -> tuple[str, ...]:
    depth = _indent(lines[start]) if start < len(lines) else 0
    end = next((i for i in range(start + 1, len(lines)) if lines[i].strip() and _indent(lines[i]) <= depth), len(lines))
    return tuple(lines[start : min(end, start + _MOST_LINES)])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _generated(generated: pipeline.GeneratedPackage, origin: ir.Origin) -> Iterator[tuple[str, int, str]]:
    for shape in generated.client.shapes.values():
        if shape.origin == origin:
            yield from _search(generated, "models/", _starts(f"class {shape.name}(", f"{shape.name}: TypeAlias"))
        for field in shape.fields if isinstance(shape, ir.Record) else ():
            if field.origin == origin:
                yield from _member(generated, shape.name, field.name)
    for operation in generated.client.operations.values():
        if operation.origin == origin:
            yield from _search(generated, "", _holds(f'"{operation.method}"', f'"{operation.path}"'))
            yield from _search(
                generated, f"{resources_folder(generated.client)}/", _starts(f"    def {operation.name}(")
            )


def _holds(*texts: str) -> Callable[[str], bool]:
    return lambda line: all(text in line for text in texts)


def _starts(*texts: str) -> Callable[[str], bool]:
    return lambda line: line.startswith(texts)


def _search(
    generated: pipeline.GeneratedPackage, under: str, fits: Callable[[str], bool]
) -> Iterator[tuple[str, int, str]]:
    for path, text in generated.files.items():
        if path.startswith(under) and path.endswith(".py") and not path.startswith("_runtime/"):
            for number, line in enumerate(text.splitlines(), 1):
                if fits(line):
                    yield path, number, line.strip()


def _member(generated: pipeline.GeneratedPackage, record: str, member: str) -> Iterator[tuple[str, int, str]]:
    """The line of an attribute in the class of its record."""
    for path, first, _ in _search(generated, "models/", _starts(f"class {record}(")):
        lines = generated.files[path].splitlines()
        for number in range(first, len(lines)):
            if lines[number].startswith("class "):
                break
            if lines[number].startswith(f"    {member}:"):
                yield path, number + 1, lines[number].strip()
                break
