"""The JSON Schemas of `client.toml` and `specloom.toml` in docs/schemas: what the definitions say, and what the readers accept.

`tests/rules/test_codes_page.py` compares and writes the published files.
"""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from specloom import settings
from specloom.diff.policy.policy_file import read_policy
from specloom.diff.policy.policy_schema import policy_schema
from specloom.findings import Refused
from specloom.manual import page
from specloom.settings import from_toml
from specloom.settings_schema import client_schema

ROOT = Path(__file__).resolve().parents[2]
CLIENT = sorted(ROOT.glob("specs/*/client.toml")) + sorted(ROOT.glob("tests/**/client.toml"))
POLICY = sorted(ROOT.glob("tests/diff/*/specloom.toml"))

ROW = re.compile(r"^\| `([\w-]+)` \|.*\| ([^|]+) \|$", re.MULTILINE)


def plain(text: str) -> str:
    """Prose without links and code marks."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("`", "").strip()


def described(schema: dict[str, Any], topic: str) -> dict[str, Any]:
    """The schema with the meanings that the page about its file gives."""
    text = page(topic) or ""
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, rest = section.partition("\n")
        names = re.findall(r"`\[+\"?([\w.-]+)", heading)
        table = schema
        for name in names[0].strip(".").split(".") if names else ():
            table = table.get("properties", {}).get(name, {})
        if names and table:
            opening = rest.strip().partition("\n\n")[0].replace("\n", " ")
            table.setdefault("description", plain(heading.partition(": ")[2] if opening.startswith("|") else opening))
        holders = [table, table.get("items", {}), table.get("additionalProperties", {})] if table else []
        for key, meaning in ROW.findall(rest):
            for holder in holders:
                if isinstance(holder, dict) and key in holder.get("properties", {}):
                    holder["properties"][key] = {"description": plain(meaning), **holder["properties"][key]}
    return schema


def written() -> dict[str, dict[str, Any]]:
    return {
        "client": described(client_schema(), "client-toml"),
        "specloom": described(described(policy_schema(), "diff"), "lint-rules"),
    }


def test_every_key_has_a_schema_and_a_meaning() -> None:
    properties = written()["client"]["properties"]
    assert properties.keys() == from_toml.KEYS
    assert not [key for key, schema in properties.items() if "description" not in schema]


def accepted(text: str) -> bool:
    try:
        settings.parse(text, "pets", "client.toml")
    except Refused:
        return False
    return True


@pytest.mark.parametrize("file", CLIENT, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_settings_that_are_accepted_fit_the_schema(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    if not accepted(text):
        return
    jsonschema.Draft7Validator(client_schema()).validate(tomllib.loads(text))


@pytest.mark.parametrize("file", POLICY, ids=lambda path: path.parent.name)
def test_policies_that_are_accepted_fit_the_schema(file: Path) -> None:
    try:
        read_policy(file)
    except Refused:
        return
    data = json.loads(json.dumps(tomllib.loads(file.read_text(encoding="utf-8")), default=str))
    jsonschema.Draft7Validator(policy_schema()).validate(data)


REFUSED = [
    'packege = "x"',
    "package = 1",
    "budget = 'many'",
    "cli = 'yes'",
    'runtime = "none"',
    'compat = "speakeasy"',
    "pages = 1",
    '[[pages]]\nkind = "sorted"',
    "[distribution]\nlicense = 'MIT'",
    '[distribution]\nname = "a"\nextras = ["gpu"]',
    "[mcp]\nincluded = []",
    '[mcp.hints."GET /a"]\nsafe = true',
    '[waiters."GET /a"]\nfield = "status"',
    '[operations]\n"GET /a" = 1',
    '[operations]\n"GET /a" = []',
    '[methods."GET /a"]\nreturns = "text"',
    "[retries]\nheader = 'x'",
    "[defaults]\ntimeout = 'long'",
    "[auth]\nbearer = 1",
    "[streams]\nstop = 'x'",
    'compat = "stainless"\n[webhooks]\nmethods = [{does = "unwrap"}]',
    'compat = "stainless"\n[webhooks]\nmethods = ["parse"]',
    'compat = "stainless"\n[webhooks]\nraw_secret = "some"',
    'compat = "stainless"\n[webhooks.signature]\nsigned = "{body}"',
    'compat = "stainless"\n[[webhooks]]\nhooks = "x"',
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_the_reader_refuses_does_not_fit_the_schema(text: str) -> None:
    assert not accepted(text)
    assert not jsonschema.Draft7Validator(client_schema()).is_valid(tomllib.loads(text))
