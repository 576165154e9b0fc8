"""The 65 recorded Together responses: sent again, decoded, written back, held against their description; none is copied here."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.golden import machine
from tests.golden.conftest import imported

from specloom import document, pipeline, settings
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.generated_package import LoadedPackage, PackageNotFound, load_package
from specloom.conformance.checking.harness import running_harness
from specloom.conformance.checking.run_recordings import run_recordings
from specloom.conformance.checking.verdict import Verdict, general
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, header, lower
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.print import write_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules
from specloom.names.lock import Lock

JSON: Headers = (("content-type", "application/json"),)
SERVER = "https://api.together.xyz/v1"
APRIL_2025 = "together_of_april_2025"


@pytest.fixture(scope="module")
def index(shared: Path) -> dict[str, dict[str, Any]]:
    entries = json.loads((shared / "recordings" / "index.json").read_bytes())["recordings"]
    return {entry["id"]: entry for entry in entries}


def recording(entry: dict[str, Any], folder: Path) -> Recording:
    body = (folder / entry["response_file"]).read_bytes()
    headers = lower((entry.get("response_headers") or {}).items())
    if header(headers, "content-type") is None:
        headers = (*headers, ("content-type", "text/event-stream" if entry["kind"] == "sse" else "application/json"))
    request = HttpRequest(entry["method"], SERVER + entry["path"], JSON, (folder / entry["request_file"]).read_bytes())
    pieces = body.split(b"\n\n") if entry["kind"] == "sse" else [body]
    ends = b"\n\n" if entry["kind"] == "sse" else b""
    chunks = tuple(Chunk(n / 1000, piece + ends) for n, piece in enumerate(pieces) if piece)
    return Recording(request, HttpResponse(entry["status"], headers, chunks))


@pytest.fixture(scope="module")
def folder(shared: Path, index: dict[str, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of them in our form, in a folder that goes away."""
    folder = tmp_path_factory.mktemp("recordings")
    for name, entry in index.items():
        write_recording(recording(entry, shared / "recordings"), folder / f"{name}.http")
    return folder


@pytest.fixture(scope="module")
def verdicts(root: Path, folder: Path) -> dict[str, Verdict]:
    """What the package of April 2025 says of them, since the facts speak of that description."""
    home = root / "tests" / "golden" / APRIL_2025
    imported(home)
    chosen, described = settings.read(home, "golden"), document.load(home / "spec.yaml")
    client, _, _ = pipeline.build_client(described, chosen, Lock())
    package = load_package(f"golden_{APRIL_2025}", machine.scratch(), home / "client.json")
    return said_of(folder, package, ApiUnderTest("golden", client, described, chosen))


@pytest.fixture(scope="module")
def verdicts_today(root: Path, folder: Path, understood: Callable[[str], ApiUnderTest]) -> dict[str, Verdict]:
    try:
        package = load_package("together_client", root / "generated")
    except PackageNotFound as missing:
        pytest.skip(str(missing))
    return said_of(folder, package, understood("together"))


def said_of(folder: Path, package: LoadedPackage, api: ApiUnderTest) -> dict[str, Verdict]:
    with running_harness(package) as standing:
        return {
            verdict.case: verdict for verdict in run_recordings(standing, api, sorted(folder.glob("*.http")), folder)
        }


def test_our_form_keeps_them(shared: Path, folder: Path, index: dict[str, dict[str, Any]]) -> None:
    assert len(index) == 65
    for name, entry in index.items():
        kept = read_recording(folder / f"{name}.http").response
        body = (shared / "recordings" / entry["response_file"]).read_bytes()
        assert kept is not None
        if entry["kind"] == "json":
            assert json.loads(kept.body) == json.loads(body), name
        else:
            assert kept.body.rstrip() == body.rstrip(), name


def test_redaction_takes_nothing_from_them(shared: Path, index: dict[str, dict[str, Any]]) -> None:
    for name, entry in index.items():
        original = recording(entry, shared / "recordings")
        assert redacted(original, RedactionRules()) == original, f"{name}: nothing in it is a credential"


@pytest.mark.parametrize("package", ["verdicts", "verdicts_today"])
def test_all_are_sent_again_decoded_and_written_back(package: str, request: pytest.FixtureRequest) -> None:
    verdicts: dict[str, Verdict] = request.getfixturevalue(package)
    assert len(verdicts) == 65
    wrong = [
        f"{name}\n    " + "\n    ".join(map(str, v.differences[:5])) for name, v in verdicts.items() if v.differences
    ]
    assert not wrong, f"{len(wrong)} of 65:\n" + "\n".join(wrong)


SDK_NULLS = {
    "annotations", "audio", "cached_tokens", "completion_tokens_details", "function_call", "logprobs",
    "prompt_tokens_details", "refusal", "role", "service_tier", "system_fingerprint", "usage",
}  # fmt: skip
"""Members that openai-python adds to whatever passes through its models; the facts speak of the wire alone."""

NOT_IN_THE_FACTS = {("chat, SSE", "usage/cached_tokens")}
"""Deviations that two wire recordings show and the table of facts leaves out of its row."""


def facts(shared: Path) -> dict[str, str]:
    """Row of the table -> what it says of it."""
    text = (shared / "facts" / "together_replies.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([a-z][\w, ]*?)(?: \(\d+\))? \| (.+) \|$", text, re.MULTILINE | re.IGNORECASE)
    return {re.sub(r" \(\d+\)", "", name): said for name, said in rows if name != "where"}


def row_of(entry: dict[str, Any]) -> str:
    kind = "SSE" if entry["kind"] == "sse" else "JSON"
    path = str(entry["path"])
    named = {"/chat/completions": f"chat, {kind}", "/completions": f"completions, {kind}"}
    return named.get(path, path.split("/")[1])


def test_deviations_on_the_wire_are_those_of_the_facts(
    shared: Path, index: dict[str, dict[str, Any]], verdicts: dict[str, Verdict]
) -> None:
    table = facts(shared)
    extra: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, verdict in verdicts.items():
        if index[name]["fidelity"] != "wire":
            continue
        row = row_of(index[name])
        for deviation in verdict.violations:
            pointer = general(deviation.pointer).replace("/*", "").strip("/")
            if pointer.rpartition("/")[2] not in table[row] and (row, pointer) not in NOT_IN_THE_FACTS:
                extra[row, pointer].append(name)
    assert not extra, f"deviations that the facts do not list: {dict(extra)}"


def test_what_the_facts_list_is_found_wherever_it_occurs(
    shared: Path, index: dict[str, dict[str, Any]], verdicts: dict[str, Verdict]
) -> None:
    unknown = {
        "chat, JSON": ["prompt", "metadata", "reasoning", "warnings", "cached_tokens"],
        "chat, SSE": ["reasoning_tokens", "reasoning", "matched_stop", "warnings"],
        "completions, JSON": ["index"],
        "images": ["timings"],
        "embeddings": ["request_id"],
    }
    table = facts(shared)
    missed: list[str] = []
    for name, verdict in verdicts.items():
        row = row_of(index[name])
        body = (shared / "recordings" / index[name]["response_file"]).read_text(encoding="utf-8")
        found = {general(each.pointer).rpartition("/")[2] for each in verdict.violations}
        for member in unknown.get(row, []):
            assert member in table[row], f"{row} of the facts does not speak of {member} any more"
            if re.search(rf'"{member}"\s*:', body) and member not in found:
                missed.append(f"{name}: {member}")
    assert not missed, missed


def test_what_passed_through_an_sdk_deviates_by_its_members_alone(
    shared: Path, index: dict[str, dict[str, Any]], verdicts: dict[str, Verdict]
) -> None:
    table = facts(shared)
    extra: set[tuple[str, str]] = set()
    for name, verdict in verdicts.items():
        row = row_of(index[name])
        if index[name]["fidelity"] == "sdk-reserialised" and row != "completions, SSE":
            last = {general(each.pointer).rpartition("/")[2] for each in verdict.violations}
            extra |= {(row, member) for member in last - SDK_NULLS if member not in table[row]}
    assert extra <= {("embeddings", "embedding")}, f"neither the facts nor the SDK explain {extra}"


def test_text_in_place_of_an_embedding_is_seen(index: dict[str, dict[str, Any]], verdicts: dict[str, Verdict]) -> None:
    shown = {
        name for name, v in verdicts.items() if any(general(d.pointer) == "/data/*/embedding" for d in v.violations)
    }
    assert len(shown) == 1, "one of the embeddings carries base64 text, as the facts say"
    assert shown <= {name for name, entry in index.items() if entry["path"] == "/embeddings"}
