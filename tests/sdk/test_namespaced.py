"""SDKs whose package is below others, such as `acme.cloud.sdk`, and SDKs that other generators made."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from tests.sdk.small import BEARER, CLIENT, describe, operation, small_sdk

from specloom.findings import Refused
from specloom.sdk.read import read_sdk
from specloom.verbs.like import move
from specloom.verbs.regenerate import regenerate_all

ROOT = Path(__file__).parents[2]
LIST = 'def list(self) -> Dog:\n    """All."""\n    return self._get("/dogs", cast_to=Dog)\n'
DOG = {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}


@pytest.fixture
def below(tmp_path: Path) -> Path:
    """The SDK `acme.cloud.sdk`; of the packages above it, none has a module."""
    files = {
        "types/__init__.py": "from .dog import Dog as Dog\n",
        "types/dog.py": "from .._models import BaseModel\n\nclass Dog(BaseModel):\n    id: str\n",
        "_exceptions.py": "class KennelError(Exception): ...\n",
        "__init__.py": 'from ._client import Kennel, AsyncKennel\nfrom ._exceptions import KennelError\n\n__all__ = ["Kennel", "AsyncKennel", "KennelError"]\n',
    }
    sdk = small_sdk(tmp_path, LIST, client=CLIENT, files=files)
    home = sdk / "src" / "acme" / "cloud"
    home.mkdir(parents=True)
    (sdk / "src" / "kennel").rename(home / "sdk")
    return sdk


def test_a_package_below_others_keeps_its_import_paths(below: Path, tmp_path: Path) -> None:
    paths = {"/dogs": {"get": operation(response={"$ref": "#/components/schemas/Dog"})}}
    schemes = BEARER["components"]["securitySchemes"]
    description = describe(
        tmp_path,
        paths,
        components={"schemas": {"Dog": DOG}, "securitySchemes": schemes},
        security=BEARER["security"],
    )
    report = move(tmp_path, "kennel", str(description), [below]).report
    assert report.rows == ()
    counts = report.counts()
    assert counts["exception"] == {"has": 1, "differs": 0, "lacks": 0}
    assert counts["name"]["has"] == 2 and counts["type"]["has"] == 1 and counts["field"]["has"] == 1
    assert not any(outcome.changed for outcome in regenerate_all(tmp_path, check=True))
    _run(tmp_path, tmp_path / "generated")


def _run(folder: Path, generated: Path) -> None:
    """Import the package and what is in it, and run tests as the SDK has them with the plugin."""
    test = """
    import pytest
    from acme.cloud.sdk import AsyncKennel, Kennel, KennelError
    from acme.cloud.sdk._utils import parse_datetime
    from acme.cloud.sdk.types import Dog
    from acme.cloud.sdk.types.dog import Dog as Same
    from acme.cloud.sdk.resources.dogs import Dogs
    from tests.utils import assert_matches_type

    def test_names():
        client = Kennel(api_key="k", base_url="http://127.0.0.1:1", max_retries=0)
        assert Same is Dog and isinstance(client.dogs, Dogs)
        assert parse_datetime("2024-01-01T00:00:00Z").year == 2024
        assert_matches_type(Dog, Dog(id="a"), path=["x"])
        with pytest.raises(KennelError):
            client.dogs.list()

    def test_private():
        from acme.cloud.sdk._nowhere import helper
        helper()
    """
    (folder / "test_names.py").write_text(textwrap.dedent(test), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "specloom.sdk_tests", "-c", os.devnull, "--rootdir", ".", "-q"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(generated), str(ROOT / "generator")))}
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "test_names.py"],
        cwd=folder,
        env=environment,
        text=True,
        capture_output=True,
    )
    assert "1 passed, 1 skipped" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "said"),
    [
        ("core/client_wrapper.py", "was made by Fern: pass an older version"),
        ("sdkconfiguration.py", "was made by Speakeasy"),
        ("other.py", "has no client class as Stainless generates them"),
    ],
)
def test_an_sdk_that_cannot_be_read_says_who_made_it(module: str, said: str, tmp_path: Path) -> None:
    other = small_sdk(tmp_path, client="class Kennel: ...\n", files={module: ""})
    with pytest.raises(Refused, match=said):
        read_sdk(other)
