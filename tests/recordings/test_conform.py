"""Verdicts, gaps, printers and the page over the recordings of this repository; the packages are those of generated/."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from functools import cache
from pathlib import Path

import attrs
import pytest

from specloom import document, pipeline, settings
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.compare import ABSENT, ComparisonRule, Difference
from specloom.conformance.checking.known_gaps import BadGaps, apply_gaps, read_gaps
from specloom.conformance.checking.verdict import ConformanceReport, Verdict, exit_code
from specloom.conformance.conform import conform
from specloom.conformance.coverage import coverage
from specloom.conformance.registry.registry_links import check_links
from specloom.conformance.reporting import report
from specloom.conformance.reporting.page_exchange import CLOSE, OPEN, marked_json
from specloom.conformance.store import find_recordings, leaks
from specloom.names.lock import Lock

APIS = ("together", "enkrypt", "scale")


@pytest.fixture(scope="session")
def api(root: Path) -> Callable[[str], ApiUnderTest]:
    """An API of `specs/` by name."""

    @cache
    def load(name: str) -> ApiUnderTest:
        folder = root / "specs" / name
        chosen = settings.read(folder, name)
        described = document.load(folder / "openapi.yaml")
        client, _, _ = pipeline.build_client(described, chosen, Lock())
        return ApiUnderTest(name, client, described, chosen)

    return load


@pytest.fixture(scope="session")
def together(root: Path, api: Callable[[str], ApiUnderTest]) -> ConformanceReport:
    if not (root / "generated" / "together_client").is_dir():
        pytest.skip("generated/together_client is absent")
    return conform(api("together"), root, recordings=root / "tests" / "recordings" / "together")


@pytest.mark.parametrize("name", APIS)
def test_recordings_of_this_repository_hold(name: str, root: Path, api: Callable[[str], ApiUnderTest]) -> None:
    if not (root / "generated" / f"{name}_client").is_dir():
        pytest.skip(f"generated/{name}_client is absent")
    found = conform(api(name), root, recordings=root / "tests" / "recordings" / name)
    assert not list(found.failed), "\n".join(report.text([found]))
    assert len(found.verdicts) >= 4


@pytest.mark.parametrize("name", APIS)
def test_recordings_of_this_repository_hold_no_credential(
    name: str, root: Path, api: Callable[[str], ApiUnderTest]
) -> None:
    assert list(leaks(find_recordings(root / "tests" / "recordings" / name), api(name).rules)) == []


def test_registry_records_that_name_the_host_of_before_are_told(root: Path, api: Callable[[str], ApiUnderTest]) -> None:
    folder = root / "tests" / "recordings"
    verdicts = check_links([api(name) for name in APIS], find_recordings(folder / "enkrypt"), folder)
    assert len(verdicts) >= 5
    assert {tuple(map(str, v.differences)) for v in verdicts if not v.skipped} == {
        (
            "server /model_config/endpoint/host: "
            'expected "https://api.together.ai/v1", got "https://api.together.xyz/v1"',
        )
    }


def test_registry_records_fit_the_apis_they_name(root: Path, api: Callable[[str], ApiUnderTest]) -> None:
    together = api("together")
    (server,) = together.client.servers
    before = server._replace(url=server.url.replace("api.together.ai", "api.together.xyz"))
    then = attrs.evolve(together, client=together.client._replace(servers=(before,)))
    folder = root / "tests" / "recordings"
    verdicts = check_links([then], find_recordings(folder / "enkrypt"), folder)
    assert verdicts
    assert [v for v in verdicts if not v.ok or v.skipped] == []


def test_coverage_names_what_was_never_seen(root: Path, api: Callable[[str], ApiUnderTest]) -> None:
    found = coverage(api("together"), find_recordings(root / "tests" / "recordings" / "together"))
    assert 40 < found.seen < found.described
    missing = {(each.point.what, each.point.operation, each.point.where, each.point.value) for each in found.missing}
    assert ("operation", "POST /tci/execute", "", "") in missing
    assert ("operation", "GET /models", "", "") not in missing
    assert ("status", "POST /chat/completions", "", "400") in missing
    assert ("status", "POST /chat/completions", "", "429") not in missing
    assert ("value", "POST /chat/completions", "FinishReason", '"stop"') not in missing
    text = str(found)
    assert "curl -X POST https://api.together.ai/v1/tci/execute" in text
    assert """-H 'Authorization: Bearer '"$TOGETHER_API_KEY\"""" in text
    value = next(each for each in found.missing if each.point.value == '"truncate"')
    assert '"context_length_exceeded_behavior": "truncate"' in value.curl, "the line asks for what is missing"


WRONG = Difference("way back", "/a/0", 1, 2, "sync")
DEVIATION = Difference("response", "/choices/3/seed", 'type: "integer"', None)


def some_report() -> ConformanceReport:
    return ConformanceReport(
        "pets",
        (
            Verdict("list/200-1", ok=True, file="a.http", operation="GET /pets", status=200),
            Verdict("list/200-2", ok=False, differences=(WRONG,), file="b.http", operation="GET /pets", status=200),
            Verdict("list/200-3", ok=True, violations=(DEVIATION,), gap="so it is", operation="GET /pets", status=200),
            Verdict("list/200-4", ok=True, skipped="no package"),
        ),
    )


def test_text_says_what_is_wrong_and_sums_up() -> None:
    text = "\n".join(report.text([some_report()]))
    assert "list/200-2 (b.http)\n  sync way back /a/0: expected 1, got 2" in text
    assert 'known: GET /pets 200 /choices/*/seed: expected type: "integer" (recordings: 1)' in text
    assert text.endswith("pets: 1 ok, 1 known, 1 skipped, 1 failed")


def test_json_says_everything() -> None:
    (found,) = json.loads("\n".join(report.as_json([some_report()])))
    assert [each["state"] for each in found["verdicts"]] == ["ok", "failed", "known", "skipped"]
    assert found["verdicts"][1]["differences"] == [
        {"part": "way back", "pointer": "/a/0", "expected": 1, "actual": 2, "side": "sync"}
    ]
    absent = ConformanceReport("x", (Verdict("c", ok=False, differences=(Difference("query", "/a", "b", ABSENT),)),))
    assert "actual" not in json.loads("\n".join(report.as_json([absent])))[0]["verdicts"][0]["differences"][0]


def test_junit_is_xml_whatever_is_in_it() -> None:
    odd = Verdict("<&\"'>\x00", ok=False, differences=(Difference("p", "", "\x1b]]>", "é<"),))
    tree = ET.fromstring("\n".join(report.junit([some_report(), ConformanceReport("o<", (odd,))])))
    suites = tree.findall("testsuite")
    assert [suite.get("name") for suite in suites] == ["pets", "o<"]
    assert (suites[0].get("tests"), suites[0].get("failures"), suites[0].get("skipped")) == ("4", "1", "1")
    assert suites[0].findall("testcase/failure")[0].text == "sync way back /a/0: expected 1, got 2"


def test_github_annotations_are_on_one_line_each() -> None:
    odd = Verdict("a,b:c", ok=False, differences=(WRONG, WRONG), file="x:1,2.http")
    (line,) = report.github([ConformanceReport("pets", (odd,))])
    assert line.startswith("::error file=x%3A1%2C2.http,title=pets%3A a%2Cb%3Ac::sync way back")
    assert "%0A" in line


def test_the_exit_code_counts_what_failed() -> None:
    assert exit_code([some_report()]) == 1
    assert exit_code([ConformanceReport("x", tuple(some_report().verdicts)[:1])]) == 0


GAPS = """
[[gap]]
operation = "GET /pets"
pointer = "/choices/*/seed"
reason = "So it is."
[[gap]]
case = "list/*"
pointer = "/a/0"
reason = "Being repaired."
"""


def test_gaps_excuse_and_unused_ones_fail(tmp_path: Path) -> None:
    file = tmp_path / "known_gaps.toml"
    file.write_text(GAPS + '[[gap]]\ncase = "gone"\nreason = "was so once"\n')
    failing = Verdict("list/1", ok=False, differences=(WRONG,), violations=(DEVIATION,), operation="GET /pets")
    excused, unused = apply_gaps([failing], read_gaps(file), file)
    assert (excused.ok, excused.state, excused.gap) == (True, "known", "So it is. Being repaired.")
    assert (unused.case, unused.ok) == ("gone", False)
    assert "no longer occurs (was so once)" in str(unused.differences[0])
    partly, *_ = apply_gaps([failing], read_gaps(file)[:1], file)
    assert (partly.ok, partly.wrong) == (False, (WRONG,)), "only what a gap names is excused"


def test_a_gap_excuses_a_rule_wherever_it_is_broken(tmp_path: Path) -> None:
    file = tmp_path / "known_gaps.toml"
    file.write_text('[[gap]]\nrule = \'format "date*"\'\nreason = "Times have no offset."\n')
    broken = Difference("response", "/a/b", ComparisonRule('format "date-time"'), "2024-01-01T00:00:00")
    other = Difference("response", "/a/b", ComparisonRule('format "uuid"'), "2024")
    (excused,) = apply_gaps([Verdict("list/1", ok=False, violations=(broken,))], read_gaps(file), file)
    (partly,) = apply_gaps([Verdict("list/1", ok=False, violations=(broken, other))], read_gaps(file), file)
    assert (excused.state, partly.state, partly.wrong) == ("known", "failed", (other,))


@pytest.mark.parametrize(
    "text", ["[[gap]]\ncase = 'x'", "[[gap]]\nreason = 'x'", "[[gap]]\nreson = 'x'", "gap = 5", "[[gap", "gap = [1]"]
)
def test_gaps_without_a_reason_or_a_place_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "g.toml").write_text(text)
    with pytest.raises(BadGaps, match=r"g\.toml"):
        read_gaps(tmp_path / "g.toml")


def test_one_bad_file_hides_no_other(root: Path, api: Callable[[str], ApiUnderTest], tmp_path: Path) -> None:
    if not (root / "generated" / "together_client").is_dir():
        pytest.skip("generated/together_client is absent")
    good = find_recordings(root / "tests" / "recordings" / "together" / "models.list")[0]
    for name, data in {
        "a-empty": b"",
        "b-cut": good.read_bytes()[:200],
        "c-binary": bytes(range(256)),
        "d-good": good.read_bytes(),
        "e-no-operation": good.read_bytes().replace(b"/v1/models", b"/v1/dinosaurs"),
        "f-no-json": re.sub(
            rb"=== json\n.*\n=== end", b"=== text\n<html>\n=== end", good.read_bytes(), flags=re.DOTALL
        ),
        "g-deep": re.sub(
            rb"=== json\n.*\n=== end", b"=== json\n" + b"[" * 90_000 + b"\n=== end", good.read_bytes(), flags=re.DOTALL
        ),
        "h-good": good.read_bytes(),
    }.items():
        (tmp_path / f"{name}.http").write_bytes(data)
    found = conform(api("together"), root, recordings=tmp_path)
    said = {verdict.case: verdict for verdict in found.verdicts}
    assert list(said) == ["a-empty", "b-cut", "c-binary", "d-good", "e-no-operation", "f-no-json", "g-deep", "h-good"]
    assert not any(said[name].ok for name in ("a-empty", "b-cut", "c-binary", "e-no-operation", "f-no-json", "g-deep"))
    assert said["d-good"].differences == said["h-good"].differences == ()
    assert "truncated" in str(said["b-cut"].differences[0])


def test_marks_are_around_what_is_meant() -> None:
    html = marked_json('{"a": [1, {"<b>": "x & y"}], "c": {"d": 1}}', {"/a/1/<b>": 'no "b"', "/c": "gone"})
    assert '<mark title="no &quot;b&quot;">' in html
    assert html.count("<mark ") == html.count("</mark>") == 3, "name and value of a member, name of an object"
    assert "&lt;b&gt;" in html
    assert "x &amp; y" in html
    assert OPEN not in html
    assert CLOSE not in html
