"""Imports every module of the generated packages on each supported Python that exists here; knows no test framework.

    python -m tests.support.interpreters    (make pythons)

Pythons that are not released, or not here, run in Node as Pyodide (npm), where calls are made as well. Needs the network.

An interpreter counts as existing when it runs: a version manager may offer a name that fails. Generated packages need httpx and
attrs alone, so each interpreter gets a throw-away environment with exactly these; commands and MCP servers, which need the
extras of a package, are imported after these were added.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from specloom.distribution.project import EXTRAS

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = ("3.11", "3.12", "3.13")
PYODIDE = {"3.14": "314.0.7", "3.15": "315.0.0-alpha.2"}
"""Version of Python -> version of the npm package `pyodide`."""

IMPORT_ALL = """
import importlib, pathlib, sys
root, left_out = pathlib.Path(sys.argv[1]), sys.argv[2:]
sys.path.insert(0, str(root))
count = 0
for path in sorted(root.rglob("*.py")):
    parts = path.relative_to(root).with_suffix("").parts
    if not set(parts).isdisjoint(left_out):
        continue
    module = importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    for name in getattr(module, "__all__", ()):
        getattr(module, name)
    count += 1
print(f"{sys.version.split()[0]}: {count} modules import")
sys.exit(not count)
"""


def interpreter(version: str) -> str | None:
    """Path of a Python of this version that really runs, or None."""
    question = "import sys; print(sys.executable if '%d.%d' % sys.version_info[:2] == sys.argv[1] else '')"
    names = [f"python{version}", *map(str, sorted((Path.home() / ".pyenv/versions").glob(f"{version}.*/bin/python3")))]
    for name in names:
        try:
            answer = subprocess.run([name, "-c", question, version], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        if answer.stdout.strip():
            return answer.stdout.strip()
    return None


def imports(python: str, packages: Path) -> bool:
    """Whether every module below `packages` imports in a fresh environment of `python`."""
    with tempfile.TemporaryDirectory() as scratch:
        generated = Path(scratch) / "env"
        subprocess.run([python, "-m", "venv", str(generated)], check=True)
        inside = str(generated / "bin/python")
        install = [inside, "-m", "pip", "install", "--quiet"]
        subprocess.run([*install, "httpx", "attrs"], check=True)
        import_all = [inside, "-c", IMPORT_ALL, str(packages)]
        alone = subprocess.run([*import_all, "_interface"], check=False).returncode == 0
        subprocess.run([*install, *EXTRAS["cli"], *EXTRAS["mcp"]], check=True)
        return alone and subprocess.run(import_all, check=False).returncode == 0


def runs_in_node(version: str, packages: Path) -> bool:
    """Whether every module imports, and calls work, on the Python of a version of Pyodide."""
    support = Path(__file__).parent
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch) / "site"
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(site), "httpx", "attrs"]
        subprocess.run(pip, check=True)
        npm = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", scratch, f"pyodide@{version}"]
        try:
            subprocess.run(npm, check=True, timeout=180)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            print(f"{version}: npm cannot fetch pyodide@{version}")
            return False
        module = Path(scratch) / "node_modules/pyodide/pyodide.mjs"
        program = [str(support / "pyodide.mjs"), str(module), str(support / "in_pyodide.py")]
        return subprocess.run(["node", *program, str(packages), str(site)], check=False).returncode == 0


def main() -> int:
    """Print a line for each version; 1 when a module failed to import somewhere."""
    good = True
    for version in VERSIONS:
        python = interpreter(version)
        if python is None:
            print(f"{version}: not on this machine")
            continue
        good = imports(python, ROOT / "generated") and good
    for version, pyodide in PYODIDE.items():
        if shutil.which("npm") is None:
            print(f"{version}: needs npm")
            continue
        good = runs_in_node(pyodide, ROOT / "generated") and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
