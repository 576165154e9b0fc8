"""The command `snippets`: an overlay with code samples for an API of a project. Prints nothing."""

from __future__ import annotations

from pathlib import Path

from specloom import pipeline
from specloom.conformance.api import ApiUnderTest
from specloom.distribution.snippets import overlay
from specloom.project import apis


def snippets(root: Path, name: str) -> str:
    """The overlay of the API `name`, as YAML. Raises Refused."""
    (api,) = apis(root, [name])
    generated = pipeline.generate(
        api.description,
        api.settings,
        api.lock(),
        overlay=api.overlay,
        templates=api.templates,
        allow_external_refs=api.external_refs,
        modules=api.custom(),
    )
    described = ApiUnderTest(api.name, generated.client, generated.document, api.settings)
    return overlay(described, generated.package, pipeline.plan_settings(api.settings, generated.client))
