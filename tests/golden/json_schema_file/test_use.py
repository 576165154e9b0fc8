"""A plain JSON Schema file becomes a package of models."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_models(golden: Golden) -> None:
    manifest = golden.carries(golden.models.Manifest, {"name": "n", "parts": [{"path": "p"}]})
    assert manifest.parts[0].path == "p"


def test_the_runtime_is_what_models_need(golden: Golden) -> None:
    runtime = {path for path in golden.made.files if path.startswith("_runtime/")}
    assert "_runtime/records.py" in runtime
    assert not runtime & {"_runtime/transport.py", "_runtime/oauth.py", "_runtime/client.py"}


def test_the_guide_shows_how_to_read_the_outermost_one(golden: Golden) -> None:
    page = golden.made.files["README.md"]
    snippet = page.split("```python\n")[1].split("```")[0].replace("golden_client", golden.package.__name__)
    values = {"text": '{"name": "n", "parts": [{"path": "p"}]}'}
    exec(snippet, values)
    assert isinstance(values["value"], golden.models.Manifest)
    assert "api.md" not in page and "base_url" not in page
