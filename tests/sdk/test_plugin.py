"""The pytest plugin that lets an SDK's tests run against a generated package; no SDK's tests are here, only ones like them."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
CONFTEST = """
import pytest
from together_client import Together
from together_client._utils import is_dict

@pytest.fixture
def client():
    assert is_dict({})
    with Together(api_key="k", base_url="http://127.0.0.1:1") as made:
        yield made
"""
TESTS = """
import httpx, pytest
from tests.utils import assert_matches_type
from together_client import APIError
from together_client._utils import parse_datetime
from together_client._response import BinaryAPIResponse, APIError as Same
from together_client._qs import Querystring

def test_public(client):
    assert Same is APIError
    assert parse_datetime("2024-01-01T00:00:00Z").year == 2024
    assert not isinstance(client, BinaryAPIResponse)
    assert httpx.Headers({}).get("X-Stainless-Lang") == "python"
    assert httpx.Headers({}).get("X-Acme-Lang") == "python"
    assert httpx.Headers({}).get("X-Acme-Language") is None
    assert httpx.Headers({}).get("other") is None
    assert_matches_type(int, 1, path=["x"])
    with pytest.raises(AssertionError):
        assert_matches_type(int, "1", path=["x"])

def test_private(client):
    assert Querystring().stringify({}) == ""
"""


def test_a_private_module_that_only_re_exports_has_a_substitute_with_more(tmp_path: Path) -> None:
    lazy = "def __getattr__(name):\n    from ._runtime.lazy import load\n    raise AttributeError(name)\n"
    files = {"__init__.py": "__version__ = '1'\n", "_utils.py": lazy, "_own.py": "kept = 1\n"}
    test = """
    import kennel

    def test_names():
        from kennel._own import kept
        from kennel._utils import parse_datetime
        assert kept == 1 and parse_datetime("2024-01-01T00:00:00Z").year == 2024
    """
    done = run_with(tmp_path, files, test)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_tests_may_replace_the_delay_before_a_retry(tmp_path: Path) -> None:
    """As `mock.patch` does it, which looks for a module `BaseClient` first."""
    members = "class Members:\n    def _calculate_retry_timeout(self, *_):\n        return 1.0\n"
    files = {
        "__init__.py": "__version__ = '1'\n",
        "_runtime/retries.py": "def pause(attempt, delays=None):\n    return 60.0\n",
        "_runtime/compat/members.py": members,
    }
    test = """
    from unittest import mock
    import kennel
    from kennel._base_client import BaseClient
    from kennel._runtime import retries

    def test_delay():
        with mock.patch("kennel._base_client.BaseClient._calculate_retry_timeout", lambda *_, **__: 0.1):
            assert retries.pause(3) == 0.1
        assert retries.pause(3) == 60.0
    """
    done = run_with(tmp_path, files, test)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def run_with(folder: Path, files: Mapping[str, str], test: str) -> subprocess.CompletedProcess[str]:
    """A run of a test beside the package `kennel` of these files."""
    for name, text in files.items():
        path = folder / "kennel" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "test_kennel.py").write_text(textwrap.dedent(test), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "specloom.sdk_tests", "-c", os.devnull, "--rootdir", ".", "-q"]
    paths = os.pathsep.join([str(ROOT / "generator"), str(folder)])
    return subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": paths}, text=True, capture_output=True, check=False
    )


def test_an_sdks_tests_run_unchanged(tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    (tests / "__init__.py").touch()
    (tests / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (tests / "test_things.py").write_text(TESTS, encoding="utf-8")
    paths = os.pathsep.join([str(ROOT / "generator"), str(ROOT / "generated")])
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "specloom.sdk_tests",
        "-c",
        os.devnull,
        "--rootdir",
        ".",
        "-q",
        "-rs",
        "tests",
    ]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": paths}, text=True, capture_output=True, check=False
    )
    assert "1 passed, 1 skipped" in done.stdout, done.stdout + done.stderr
    assert "a name that only the SDK has: together_client._qs.Querystring" in done.stdout
