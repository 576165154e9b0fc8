"""Copies hand-written methods of an SDK into `custom/` of an API that moves in, as far as its package can have them. Runs none of them."""

from __future__ import annotations

from collections.abc import Container, Mapping
from pathlib import Path

from specloom import custom, ir, pipeline
from specloom.document import Document
from specloom.findings import Refused
from specloom.names.lock import Lock
from specloom.names.spelling import camel
from specloom.plan.module_layout import module_of, resources_folder
from specloom.plan.other_names import with_other_names
from specloom.plan.tree import flat, plan_tree
from specloom.project import ProjectApi
from specloom.sdk.carried_methods import CarriedCode, GeneratedResource, Steps, carried_code
from specloom.sdk.sdk import Sdk
from specloom.sdk.toml_text import Value, toml_text
from specloom.settings import ClientSettings, parse
from specloom.write import remove_folder, write_text


def carry_over(
    api: ProjectApi,
    sdk: Sdk,
    described: Document,
    heading: str,
    written: Mapping[str, Value],
    lock: Lock,
    around: Container[str],
) -> CarriedCode:
    """The code that is in `custom/` now.

    Args:
        heading: First lines of `client.toml`.
        written: What else is in it.
        around: Methods, as users write them, that are hand-written around an operation that another method sends.
    """
    settings = parse(heading + toml_text(written), api.name, str(api.folder / "client.toml"))
    client = pipeline.build_client(described, settings, lock)[0]
    exports = {module: dict(table) for module, table in settings.exports.items()}
    resources = dict(_resources(client, settings))
    resources |= _new_resources(sdk, resources)
    refused: dict[str, str] = {}
    while True:
        code = carried_code(sdk, exports, resources, refused, around)
        refusal = _refusal(api, code, described, heading, written, lock) if code.modules else None
        if refusal is None:
            return code
        refused |= _blamed(refusal, code, api.folder / "custom")


def _resources(client: ir.Client, settings: ClientSettings) -> Mapping[Steps, GeneratedResource]:
    folder = resources_folder(client)
    return {
        node.path: GeneratedResource(
            cls=node.name,
            stem=module_of(node.path[0]),
            home=f"{folder}._{module_of(node.path[0])}",
            members=frozenset((*(each.name for each in node.operations), *(child.path[-1] for child in node.children))),
        )
        for node in flat(plan_tree(with_other_names(client), settings.client))
        if node.path
    }


def _new_resources(sdk: Sdk, known: Container[Steps]) -> Mapping[Steps, GeneratedResource]:
    """Resources all of whose methods are hand-written, if the client of the SDK has them itself."""
    paths = {method.path[:-1] for method in sdk.handwritten if len(method.path) == 2}
    return {
        path: GeneratedResource(cls=camel(path[0], "Resource"), stem=path[0], home="extend", base="Resource")
        for path in sorted(paths)
        if path not in known
    }


def _refusal(
    api: ProjectApi, code: CarriedCode, described: Document, heading: str, written: Mapping[str, Value], lock: Lock
) -> Refused | None:
    """Write the code, and see whether a package can be generated with it; none remains if not."""
    folder = api.folder / "custom"
    for path, text in code.modules.items():
        write_text(folder / path, text)
    try:
        text = heading + toml_text({**written, "exports": code.exports})
        modules = custom.read(folder)
        chosen = parse(text, api.name, str(api.folder / "client.toml"))
        pipeline.generate_from_document(described, chosen, lock, modules=modules)
    except Refused as refusal:
        remove_folder(folder)
        return refusal
    return None


def _blamed(refusal: Refused, code: CarriedCode, folder: Path) -> dict[str, str]:
    """What has to stay behind, and why: the modules that are refused, or all of them if no place tells which."""
    why = f"the generator refuses it: {refusal.findings[0].message}"
    files = {Path(each.place.file) for each in refusal.findings if each.place is not None}
    paths = [path for path in code.modules if folder / path in files]
    return dict.fromkeys((*(paths or code.modules), *(() if paths else code.methods)), why)
