"""`client.toml`: what it may hold, and the line that is named when it holds something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom import settings
from specloom.findings import Refused
from specloom.settings import PageRule, StreamRule
from specloom.settings.polling import PollingRule


def parse(text: str) -> settings.ClientSettings:
    return settings.parse(text, "pets", "client.toml")


def test_nothing_is_needed() -> None:
    chosen = parse("")
    assert chosen.name == "pets"
    assert chosen.pages is None, "the usual names are recognised"
    assert (chosen.package, chosen.client, chosen.overlay, chosen.budget) == ("", "", None, 0)


def test_a_folder_without_the_file_has_the_settings_of_an_empty_one(tmp_path: Path) -> None:
    assert settings.read(tmp_path, "pets").package == ""


def test_everything_is_read() -> None:
    chosen = parse("""
        package = "pets_client"
        client = "Pets"
        overlay = false
        budget = 3
        [env]
        api_key = "PETS_KEY"
        [operations]
        "GET /pets" = "pets.list"
        [types]
        Pet = "Animal"
        [parameters]
        X-Pet = "pet"
        [streams]
        end = "[DONE]"
        [streams."POST /chat"]
        switch = "live"
        [retries]
        idempotency_header = "Idempotency-Key"
        [[pages]]
        kind = "page"
        param = "page"
        operations = ["GET /pets"]
        [waiters."GET /jobs/{id}"]
        field = "status"
        done = ["ready"]
        failed = ["broken"]
        """)
    assert (chosen.package, chosen.client, chosen.overlay, chosen.budget) == ("pets_client", "Pets", "", 3)
    assert chosen.env == {"api_key": "PETS_KEY"}
    assert chosen.operations == {"GET /pets": "pets.list"}
    assert chosen.types == {"Pet": "Animal"}
    assert chosen.parameters == {"X-Pet": "pet"}
    assert chosen.stream == StreamRule(end="[DONE]")
    assert chosen.streams == {"POST /chat": StreamRule(switch="live")}
    assert chosen.retries.idempotency_header == "Idempotency-Key"
    assert chosen.pages == (PageRule("page", param="page", operations=("GET /pets",)),)
    assert chosen.polling == {"GET /jobs/{id}": PollingRule("status", ("ready",), ("broken",))}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("package = ", 1),
        ("# package\npackage = 5", 2),
        ("package = 'no name'", 1),
        ("client = 'class-name'", 1),
        ("client = 'class'", 1),
        ("\n\nunknown = 1", 3),
        ("budget = 'many'", 1),
        ("budget = true", 1),
        ("env = 'x'", 1),
        ("[env]\napi_key = 5", 2),
        ("[streams]\nstart = 'x'", 2),
        ("[[pages]]\nkind = 'guess'", 2),
        ("[[pages]]\nkind = 'page'\nsteps = 'x'", 3),
        ("pages = 5", 1),
        ("[waiters.a]\nfield = 'x'", 1),
        ("[retries]\ntimes = 5", 2),
        ("[redact]\nheaders = 'x'", 2),
    ],
)
def test_what_does_not_fit_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(Refused) as refused:
        parse(text)
    place = refused.value.finding.place
    assert place is not None
    assert (place.file, place.line) == ("client.toml", line), refused.value.finding.message
    assert refused.value.finding.code == "bad-settings"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "client.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused):
        settings.read(tmp_path, "pets")


def test_a_package_may_be_a_command_and_an_mcp_server() -> None:
    assert (parse("").cli, parse("").mcp) == (False, None)
    assert (parse("cli = true\nmcp = true").cli, parse("mcp = true").mcp) == (True, settings.McpRule())
    assert parse("mcp = false").mcp is None
    chosen = parse(
        '[mcp]\ninclude = ["pets.*"]\n[mcp.rename]\n"GET /pets" = "pets"\n[mcp.hints."GET /pets"]\nread_only = false'
    )
    assert chosen.mcp == settings.McpRule(
        include=("pets.*",), rename={"GET /pets": "pets"}, hints={"GET /pets": {"read_only": False}}
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('cli = "yes"', 1),
        ("mcp = 1", 1),
        ("[mcp]\nonly = []", 2),
        ('[mcp.rename]\n"GET /pets" = "pets list"', 2),
        ('[mcp.hints."GET /pets"]\nsafe = true', 2),
        ('[mcp.hints."GET /pets"]\nread_only = "yes"', 2),
    ],
)
def test_what_is_wrong_with_either_is_named_with_its_line(text: str, line: int) -> None:
    with pytest.raises(Refused) as refused:
        parse(text)
    place = refused.value.finding.place
    assert place is not None
    assert place.line == line


def test_operations_have_all_names_of_methods() -> None:
    chosen = parse("""
        [operations]
        "GET /a" = false
        "GET /b" = ["b.new", "b.old", { name = "c.b" }, { name = "d.b", deprecated = "Use b.", returns = "text" }]
        """)
    assert chosen.hidden == {"GET /a"}
    assert chosen.operations == {"GET /b": "b.new"}
    assert [(each.name, each.deprecated, each.returns) for each in chosen.other_names["GET /b"]] == [
        ("b.old", "Use `client.b.new`.", ""),
        ("c.b", "", ""),
        ("d.b", "Use b.", "text"),
    ]


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ("[]", "an empty list of names"),
        ("true", "must be a string"),
        ('"a.class"', "must be the name of a method"),
        ('["a", { deprecated = "Use a." }]', "must be a string"),
        ('["a", { name = "b", shown = false }]', "unknown key: operations.GET /a.shown"),
        ('["a", { name = "b", returns = "json" }]', "returns must be text"),
    ],
)
def test_names_of_a_method_that_do_not_fit_are_refused(names: str, message: str) -> None:
    with pytest.raises(Refused, match=message) as refused:
        parse(f'[operations]\n"GET /a" = {names}\n')
    place = refused.value.finding.place
    assert place is not None and place.line == 2


def test_variables_of_a_client_of_the_package_are_names() -> None:
    compat = 'compat = "stainless"\n'
    assert parse(compat + 'module_client = ["api_key", "base_url"]').module_client == ("api_key", "base_url")
    with pytest.raises(Refused, match="must be a Python identifier"):
        parse(compat + 'module_client = ["api-key"]')
