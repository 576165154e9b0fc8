"""The environment in which both sides are measured: specloom and its peers under one interpreter. Knows pip only."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

PEERS = (
    "together==3.1.1",
    "openai==3.57.0",
    "anthropic==2.14.0",
    "httpx2>=2.16",
    "niquests==3.21.2",
    "openapi-python-client==0.29.1",
    "msgspec>=0.19",
    "httpx-aiohttp>=0.1.8",
    "pydantic>=2.13",
)
"""Packages installed in addition to specloom, which depends on httpx and attrs."""


def made(folder: Path = ROOT / ".specloom" / "bench-venv") -> Path:
    """The interpreter of the environment, which is created or updated if necessary.

    Raises:
        subprocess.CalledProcessError: pip failed; its output says why.
    """
    python = folder / "bin" / "python"
    stamp = folder / "peers.sha256"
    wanted = hashlib.sha256("\n".join((*PEERS, (ROOT / "pyproject.toml").read_text(encoding="utf-8"))).encode())
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted.hexdigest():
        return python
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--editable", str(ROOT), *PEERS], check=True)
    stamp.write_text(wanted.hexdigest(), encoding="utf-8")
    return python
