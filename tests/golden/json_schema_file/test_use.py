"""A plain JSON Schema file becomes a package of models."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_models(golden: Golden) -> None:
    manifest = golden.carries(golden.models.Manifest, {"name": "n", "parts": [{"path": "p"}]})
    assert manifest.parts[0].path == "p"
