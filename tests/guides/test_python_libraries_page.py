"""docs/python-libraries.md: every snippet of the page runs as it is; those of libraries that are not installed are skipped."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "python-libraries.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
LIBRARIES = ("pydantic", "fastapi", "cattrs", "sentry_sdk", "trio")


@pytest.mark.parametrize("code", SNIPPETS, ids=[str(number) for number in range(len(SNIPPETS))])
def test_a_snippet_runs(code: str) -> None:
    for library in LIBRARIES:
        if re.search(rf"^(from|import) {library}\b", code, re.MULTILINE) and not importlib.util.find_spec(library):
            pytest.skip(f"{library} is not installed")
    exec(compile(code, PAGE.name, "exec", dont_inherit=True), {"__name__": "page"})
