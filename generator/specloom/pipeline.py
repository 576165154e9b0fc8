"""The module to read first: from a description to the files of a package, one function per step. Makes no decisions itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from specloom import document, ir, passes, plan, settings
from specloom.document import Document, ExternalRefs
from specloom.document.codes import UNUSED_ACTION
from specloom.findings import Code, Finding, Place, Refused, as_text, ordered, placed
from specloom.interpreter_limits import raised_recursion
from specloom.ir.walk import operation_types, shape_types, within
from specloom.lower import lower
from specloom.names.lock import Lock
from specloom.names.spelling import snake
from specloom.names.versions import public_version
from specloom.passes.codes import INVALID_SETTING, UNFIT_LOCK

TEMPLATE_FAULT = Code(
    "template-fault",
    "error",
    "a template cannot be rendered",
    "`specloom explain templates` lists the variables of each template.",
)
CODES = (TEMPLATE_FAULT,)

if TYPE_CHECKING:
    from specloom.custom import Custom

Watch = Callable[[str, ir.Client], None]


class GeneratedPackage(NamedTuple):
    """A generated package, with the results of each step.

    Attributes:
        files: Path in the package -> content.
        untyped_reasons: Reason why a place fell back to `Any` -> number of such places.
    """

    files: Mapping[str, str]
    client: ir.Client
    package: plan.PackagePlan
    document: Document
    findings: tuple[Finding, ...]
    lock: Lock
    untyped_reasons: Mapping[str, int]

    def lines(self) -> list[str]:
        """The findings as they are printed."""
        return [as_text(finding) for finding in self.findings]


def generate(
    path: Path,
    chosen: settings.ClientSettings,
    lock: Lock | None = None,
    *,
    overlay: Path | None = None,
    templates: Path | None = None,
    allow_external_refs: ExternalRefs = False,
    version: str | None = None,
    watch: Watch | None = None,
    modules: Custom | None = None,
    outdated_overlay: bool = False,
) -> GeneratedPackage:
    """Generate the package of the description at `path`, in memory.

    Args:
        lock: Names assigned before; without it, all names are assigned anew.
        overlay: OpenAPI Overlay to apply first.
        templates: Directory searched for templates before the built-in ones.
        allow_external_refs: Whether references may leave the description's folder.
        version: Version of the package, if it differs from that of the description.
        watch: Called after lowering and after each pass, with the name of the step and its client.
        modules: Hand-written modules that become part of the package.
        outdated_overlay: Whether actions of the overlay may match nothing, as after an update of the description.

    Raises:
        Refused: The description, the overlay or a template cannot be used.
    """
    with raised_recursion():
        described = document.load(path, overlay=overlay, allow_external_refs=allow_external_refs)
        unused = unused_actions(described)
        if unused and not outdated_overlay:
            raise Refused(*unused)
        return generate_from_document(
            described, chosen, lock or Lock(), templates=templates, version=version, watch=watch, modules=modules
        )


def generate_from_document(
    described: Document,
    chosen: settings.ClientSettings,
    lock: Lock,
    *,
    templates: Path | None = None,
    version: str | None = None,
    watch: Watch | None = None,
    modules: Custom | None = None,
) -> GeneratedPackage:
    """The package of a document."""
    client, noticed, named = build_client(described, chosen, lock, watch)
    findings = placed_all(described, noticed)
    described.forget_places()  # the plan and the files take their memory
    package = plan.plan(client, plan_settings(chosen, client, version)._replace(custom=modules))
    if package.unknown_exports:
        raise Refused(*(_unknown(export, chosen) for export in package.unknown_exports))
    files = render_package(package, templates)
    if modules is not None:
        from specloom.custom import check_imports  # few packages have hand-written modules

        check_imports(modules, files)
    return GeneratedPackage(
        files=files,
        client=client,
        package=package,
        document=described,
        findings=findings,
        lock=named,
        untyped_reasons=untyped_reasons(client),
    )


def _unknown(export: ir.Export, chosen: settings.ClientSettings) -> Finding:
    """An export of something that the package does not have."""
    what = f"exports.{export.module!r}.{export.name}: the package has no {export.target!r}"
    return INVALID_SETTING.found(what, place=chosen.place(("exports", export.module, export.name)))


def render_package(package: plan.PackagePlan, templates: Path | None) -> dict[str, str]:
    """The files of a package. Raises Refused for a template that cannot be rendered."""
    from specloom import render  # imported late: a comparison only plans a package and does not need Jinja
    from specloom.write.tidy import tidy

    try:
        return tidy(render.render(package, templates), at_once=templates is None)
    except render.TemplateError as fault:
        place = Place(fault.template, fault.line, 1 if fault.line else None)
        raise Refused(TEMPLATE_FAULT.found(str(fault), place=place)) from fault


def build_client(
    described: Document,
    chosen: settings.ClientSettings,
    lock: Lock,
    watch: Watch | None = None,
    *,
    lenient: bool = False,
) -> tuple[ir.Client, list[Finding], Lock]:
    """The client of a document after all passes, the findings, and the names lock.

    Args:
        lenient: Whether entries of `client.toml` that do not fit the description are skipped.

    Raises:
        Refused: `client.toml` or the lock says what does not fit the description.
    """
    client, noticed = lower(described, as_sent=bool(chosen.compat))
    if watch is not None:
        watch("lower", client)
    context = passes.Context(settings=chosen, lock=lock)
    client = passes.run(client, context, watch)
    problems = [finding for finding in context.findings if finding.code in (INVALID_SETTING.id, UNFIT_LOCK.id)]
    wrong = plan.constructor_problems(client, plan_settings(chosen, client))
    problems += [INVALID_SETTING.found(message, place=chosen.place(path)) for path, message in wrong]
    if problems and not lenient:
        raise Refused(*ordered(problems))
    return client, [*described.findings, *noticed, *context.findings], context.lock


def unused_actions(described: Document) -> tuple[Finding, ...]:
    """The actions of an overlay that match nothing in its description."""
    return placed_all(described, [finding for finding in described.findings if finding.code == UNUSED_ACTION.id])


def placed_all(described: Document, findings: list[Finding]) -> tuple[Finding, ...]:
    """Findings with their places, in the order of the file."""
    return tuple(ordered(placed(finding, described.place) for finding in findings))


def plan_settings(
    chosen: settings.ClientSettings, client: ir.Client, version: str | None = None
) -> plan.PackageSettings:
    """The part of `client.toml` that the plan needs, with defaults derived from the API's name."""
    registry = chosen.registry
    return plan.PackageSettings(
        package=chosen.package or f"{snake(chosen.name)}_client",
        client=chosen.client or plan.client_class(chosen.name),
        version=version or (public_version(client.version) if chosen.distribution else client.version),
        env=chosen.env,
        headers=chosen.headers,
        registry=None if registry is None else plan.RegistryPaths(registry.places, registry.paths),
        shared_runtime=chosen.shared_runtime,
        cli=chosen.cli,
        mcp=_mcp(chosen.mcp, client),
        secrets=chosen.redact.get("members", ()),
        install=chosen.distribution.name if chosen.distribution else "",
        compat=chosen.compat,
        module_client=chosen.module_client if chosen.compat else (),
        attributes=chosen.attributes if chosen.compat else (),
        required=chosen.required if chosen.compat else (),
        server_arguments=chosen.server_arguments if chosen.compat else {},
        supplied=chosen.supplied,
        require_credentials=chosen.require_credentials or "constructor",
        base_url=chosen.base_url or "",
        environments=chosen.environments,
        auth=chosen.auth,
        timeout=chosen.defaults.timeout,
        max_retries=chosen.defaults.max_retries,
        retry_delays=chosen.retries.delays,
        max_retry_after=chosen.retries.max_retry_after,
        default_headers=chosen.defaults.headers,
        default_arguments=chosen.defaults.arguments,
        idempotency_header=chosen.retries.idempotency_header or "",
    )


def _mcp(rule: settings.McpRule | None, client: ir.Client) -> plan.McpSettings | None:
    """The part of `[mcp]` that the plan needs; missing hints follow from the HTTP method."""
    if rule is None:
        return None
    hints = {
        key: plan.hints_of(client.operations[key].method, said)
        for key, said in rule.hints.items()
        if key in client.operations
    }
    return plan.McpSettings(rule.include, rule.exclude, rule.rename, rule.describe, hints)


def untyped_reasons(client: ir.Client) -> dict[str, int]:
    """The reasons why places fell back to `Any`, with the number of places for each."""
    reasons = Counter(of.reason for of in _typed_places(client) if isinstance(of, ir.Any) and of.reason)
    return dict(sorted(reasons.items()))


def places(client: ir.Client) -> int:
    """The number of places in a client that have a type."""
    return sum(1 for _ in _typed_places(client))


def _typed_places(client: ir.Client) -> Iterator[ir.Type]:
    for shape in client.shapes.values():
        for of in shape_types(shape):
            yield from within(of)
    for operation in client.operations.values():
        for of in operation_types(operation):
            yield from within(of)
