"""The page `docs/codes.md` names every code as the catalogue has it, and docs/schemas every setting; not what makes the findings.

`pytest tests/rules/test_codes_page.py --update-golden` writes them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from tests.settings.test_schemas import written

from specloom.catalogue import codes

OPENING = """# Codes

Each finding is one line, `file:line:column severity CODE message`; `specloom explain CODE` shows an example.
An `error` says that something is lost or wrong in the package, a `warning` that it is made on an assumption, a `note` what is
good to know. `lint` and `check` exit with 1 on errors. What cannot be read at all exits with 2 and leaves `generated/` alone.

| code | severity | what it means | what to do |
|---|---|---|---|
"""


def rows() -> Iterator[str]:
    for code in sorted(codes().values(), key=lambda code: code.id):
        cells = (f"`{code.id}`", code.severity, code.summary, code.help)
        yield "| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |\n"


def test_every_code_is_on_the_page(root: Path, request: pytest.FixtureRequest) -> None:
    page = root / "docs" / "codes.md"
    wanted = OPENING + "".join(rows())
    if request.config.getoption("--update-golden"):
        page.write_text(wanted, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == wanted, "docs/codes.md is stale: run this test with --update-golden"


@pytest.mark.parametrize("name", ["client", "specloom"])
def test_published_schemas_are_what_the_definitions_say(name: str, root: Path, request: pytest.FixtureRequest) -> None:
    file = root / "docs" / "schemas" / f"{name}.schema.json"
    now = json.dumps(written()[name], indent=2, ensure_ascii=False) + "\n"
    if request.config.getoption("--update-golden"):
        file.write_text(now, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == now, f"{file.name} is stale: run this test with --update-golden"
    jsonschema.Draft7Validator.check_schema(json.loads(now))
