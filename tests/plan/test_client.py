"""Constructors of clients: names of credentials, and every option in the docstring; a description says what there is."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from specloom import pipeline, settings

DESCRIPTION = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers:
- {url: "https://{region}.example", description: The production server., variables: {region: {default: eu, enum: [eu, us], description: Where data lives.}}}
- {url: "https://sandbox.example", description: Sandbox}
- {url: "https://other.example", description: A server that somebody put here for no particular reason}
paths:
  /pets:
    get: {operationId: listPets, responses: {"204": {description: Done.}}}
  /files:
    servers: [{url: "https://{shard}.files.example", variables: {shard: {default: a}}}]
    get: {operationId: listFiles, responses: {"204": {description: Done.}}}
security: [SCHEMES]
components: {securitySchemes: {SCHEMES}}
"""
CODE = "{type: oauth2, flows: {authorizationCode: {authorizationUrl: /a, tokenUrl: /t, scopes: {}}}}"
CLIENT = "{type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {}}}}"
OPEN_ID = "{type: openIdConnect, openIdConnectUrl: 'https://x.example'}"


def client(tmp_path: Path, auth: dict[str, tuple[str, ...]] | None = None, **schemes: str) -> str:
    """`client.py` of the package."""
    listed = ", ".join(f"{name}: {scheme}" for name, scheme in schemes.items())
    text = DESCRIPTION.replace("[SCHEMES]", str([{name: [""]} for name in schemes]).replace("['']", "[]"))
    (tmp_path / "openapi.yaml").write_text(text.replace("{SCHEMES}", f"{{{listed}}}"))
    chosen = settings.ClientSettings(name="shop", auth=auth or {})
    return pipeline.generate(tmp_path / "openapi.yaml", chosen).files["client.py"]


def arguments(code: str) -> list[str]:
    """Arguments of the constructor, but for `base_url`."""
    found = re.search(r"def __init__\(\s*self,\s*\*,(.*?)base_url", code, re.DOTALL)
    return re.findall(r"(\w+):", found[1]) if found else []


def test_arguments_of_oauth2_are_named_for_what_they_are(tmp_path: Path) -> None:
    """Not after the scheme, unless several would have one name."""
    assert arguments(client(tmp_path, petstore_auth=CODE)) == ["access_token"]
    assert arguments(client(tmp_path, sso=OPEN_ID)) == ["access_token"]
    assert arguments(client(tmp_path, petstore_auth=CLIENT)) == ["client_id", "client_secret"]
    assert arguments(client(tmp_path, petstore_auth=CODE, machine=CLIENT)) == [
        "access_token",
        "client_id",
        "client_secret",
    ]
    both = CODE.replace("flows: {", "flows: {clientCredentials: {tokenUrl: /t, scopes: {}}, ")
    assert arguments(client(tmp_path, petstore_auth=both)) == ["client_id", "client_secret", "access_token"]
    assert arguments(client(tmp_path, one=CODE, two=OPEN_ID)) == ["one_access_token", "two_access_token"]


def test_settings_name_the_arguments_of_oauth2(tmp_path: Path) -> None:
    """`[auth]` of `client.toml` names one, or both."""
    names = {"login": ("token",), "machine": ("app_id", "app_secret")}
    assert arguments(client(tmp_path, names, login=CODE, machine=CLIENT)) == ["token", "app_id", "app_secret"]


def test_every_option_is_in_the_docstring(tmp_path: Path, root: Path) -> None:
    """Each key of the runtime's options, where an editor shows it."""
    tree = ast.parse((root / "templates/runtime/options.py").read_text(encoding="utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    options = {
        item.target.id
        for name in ("CommonOptions", "ClientOptions")
        for item in classes[name].body
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
    }
    said = set(re.findall(r"^ {8}(\w+): ", client(tmp_path, login=CODE), re.MULTILINE))
    assert options - said == set()


def test_servers_are_named_and_documented(tmp_path: Path) -> None:
    """By a short description, and with the variables of their URLs; of a variable of an operation's server only the name is known."""
    code = " ".join(client(tmp_path, login=CODE).split())
    assert 'Which server to use: `"production"` (`https://{region}.example`), `"sandbox"`' in code
    assert "`2` (`https://other.example`)" in code
    assert "`region` (default `eu`, one of `eu`, `us`): Where data lives." in code
    assert 'name="production"' in code and 'values={"region": ("eu", "us")}' in code
    assert 'server_variables_of_operations=("shard",)' in code
