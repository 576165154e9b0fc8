"""Every code sample of every API of this repository runs, against a server that replays; the overlay fits its description."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.verbs.conftest import Project

from specloom import document
from specloom.conformance.replaying.replay import replaying
from specloom.project import apis
from specloom.verbs.conform import described
from specloom.verbs.snippets import snippets

ROOT = Path(__file__).resolve().parents[2]
RUN = """
import contextlib, io, json, sys
failed = []
for at, source in enumerate(json.load(sys.stdin)):
    try:
        with contextlib.redirect_stdout(io.StringIO()) as out:
            exec(compile(source, f"sample {at}", "exec"), {"__name__": "__main__"})
        assert out.getvalue() or "for item in" in source
    except Exception as error:
        failed.append(f"{error!r}\\n{source}")
print("\\n".join(failed), end="")
"""


@pytest.fixture(scope="module", params=["together", "scale", "enkrypt"])
def api(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_sample_runs(api: str, tmp_path: Path) -> None:
    actions = yaml.safe_load(snippets(ROOT, api))["actions"]
    found = [sample for action in actions for sample in action["update"]["x-codeSamples"]]
    (known,) = apis(ROOT, [api])
    spoken = described(known)
    assert len(actions) == len(spoken.client.operations)
    settings = known.settings
    with replaying(spoken, tmp_path) as server:
        names = set(settings.env.values())
        environment = (
            os.environ
            | dict.fromkeys(names, "secret")
            | {settings.env["base_url"]: server + spoken.routes.base_paths[0]}
        )
        for name in ("file.bin", "body.bin"):
            (tmp_path / name).write_bytes(b"specloom")
        python = [sample["source"] for sample in found if sample["lang"] == "Python"]
        assert len(python) == 2 * len(actions)
        done = subprocess.run(
            [sys.executable, "-c", RUN],
            input=json.dumps(python),
            env=environment | {"PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
        if shutil.which("curl") is None:
            pytest.skip("curl is absent")
        bases = {server.url.rstrip("/") for server in spoken.client.servers}
        bases |= {server.url.rstrip("/") for each in spoken.client.operations.values() for server in each.servers}
        for source in (sample["source"] for sample in found if sample["lang"] == "Shell"):
            base = next(base for base in bases if f"{base}/" in source)
            here = source.replace(base, server + spoken.routes.base_paths[0].rstrip("/"), 1)
            assert here != source
            ran = subprocess.run(
                ["sh", "-ec", here.replace("curl", "curl -sf", 1)],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                check=False,
            )
            assert ran.returncode == 0, source


def test_the_overlay_fits(api: str, tmp_path: Path) -> None:
    file = tmp_path / "samples.yaml"
    file.write_text(snippets(ROOT, api), encoding="utf-8")
    (known,) = apis(ROOT, [api])
    read = document.load(known.description, overlay=file)
    own = known.overlay.read_text(encoding="utf-8") if known.overlay else ""  # what it adds is not there without it
    wrong = [each for each in read.findings if each.code in ("unused-action", "not-an-overlay", "bad-action")]
    assert not [each for each in wrong if each.message.split("'")[3] not in own]


def test_hostile_paths_and_values_stay_words(project: Project) -> None:
    project.edit("  /pets:\n", "  /pets/$(touch pwned)/'it''s'/`x`:\n")
    ran = project.run("snippets", "tiny", "--output", "samples.yaml")
    assert ran.code == 0, ran.err
    samples = yaml.safe_load((project.root / "samples.yaml").read_text())["actions"][0]["update"]["x-codeSamples"]
    (curl,) = [sample["source"] for sample in samples if sample["lang"] == "Shell"]
    subprocess.run(["sh", "-c", curl.replace("curl", "echo", 1)], cwd=project.root, capture_output=True, check=True)
    assert not (project.root / "pwned").exists()
