"""Every format says every change, and says it safely."""

from __future__ import annotations

import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from tests.diff.browser import find_chromium, opened
from tests.diff.helpers import Tree, api, between, read, sending

from specloom.diff.comparison import Comparison, Versions, compare
from specloom.diff.policy.policy import default_policy
from specloom.diff.printers import FORMATS, printer
from specloom.findings import Finding, Place

HOSTILE = "</script><script>alert(1)</script> | @all `x` <b> \x07 ::error::"
POLICY = default_policy()


def object_of(**properties: Any) -> Tree:
    return {"type": "object", "properties": properties}


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    base = object_of(gone={"type": "string"}, size={"type": "integer", "maximum": 9}, **{HOSTILE: {"type": "string"}})
    revision = object_of(size={"type": "integer", "maximum": 5}, come={"type": "string"})
    return between(sending(base), sending(revision))


@pytest.fixture(scope="module")
def nothing() -> Comparison:
    return between(api({}), api({}))


@pytest.mark.parametrize("format", FORMATS)
def test_every_rule_is_named(format: str, comparison: Comparison) -> None:
    shown = printer(format)(comparison, POLICY)
    for change in comparison.changes:
        assert change.id in shown, f"{format} does not name {change.id}"


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_changed_is_printed_too(format: str, nothing: Comparison) -> None:
    shown = printer(format)(nothing, POLICY)
    assert "removed" not in shown
    assert shown.endswith("\n") or format in {"lines", "github"}


def test_unknown_format() -> None:
    with pytest.raises(KeyError):
        printer("pdf")


def test_text_shows_source_lines(comparison: Comparison) -> None:
    shown = printer("text")(comparison, POLICY)
    assert re.search(r"- +\d+ \| +\"maximum\": 9", shown)
    assert re.search(r"\+ +\d+ \| +\"maximum\": 5", shown)
    assert "\x1b[" not in shown, "colour where there is no terminal"


def test_text_shows_what_is_on_one_side_by_its_name_alone(comparison: Comparison) -> None:
    shown = printer("text")(comparison, POLICY)
    went = next(block for block in shown.split("\n\n") if "request-property-removed" in block and "`gone`" in block)
    came = next(block for block in shown.split("\n\n") if "new-optional-request-property" in block)
    assert re.findall(r"^  ([-+ ]) +\d+ \| +(.*)$", went, re.MULTILINE) == [("-", '"gone": {')]
    assert re.findall(r"^  ([-+ ]) +\d+ \| +(.*)$", came, re.MULTILINE) == [("+", '"come": {')]


def test_lines_of_removals_are_those_of_the_base(comparison: Comparison) -> None:
    shown = printer("lines")(comparison, POLICY)
    removed = next(line for line in shown.splitlines() if "request-property-removed" in line and "`gone`" in line)
    assert removed.startswith("base.json:")
    assert all(line.count(" ") > 3 for line in shown.splitlines()), "a description broke a line in two"


def test_json_has_what_the_docs_promise(comparison: Comparison) -> None:
    said = json.loads(printer("json")(comparison, POLICY))
    assert said["counts"]["error"] == sum(change["level"] == "error" for change in said["changes"])
    assert said["fails"] is True
    lowered = next(change for change in said["changes"] if change["id"] == "request-property-max-decreased")
    assert (lowered["before"], lowered["after"], lowered["operations"]) == (9, 5, ["POST /things"])
    assert lowered["base"]["line"] and lowered["revision"]["line"]
    assert len({change["fingerprint"] for change in said["changes"]}) == len(said["changes"])


def test_markdown_keeps_cells_whole(comparison: Comparison) -> None:
    shown = printer("markdown")(comparison, POLICY)
    rows = [line for line in shown.splitlines() if line.startswith("| `")]
    assert len(rows) == len(comparison.changes)
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5, row
    assert "<script" not in shown and "@all" not in shown


def test_markdown_fits_a_comment() -> None:
    many = {f"property_{number}_{'x' * 60}": {"type": "string"} for number in range(900)}
    shown = printer("markdown")(between(sending(object_of(**many)), sending(object_of())), POLICY)
    assert len(shown) < 65_536
    rows = sum(line.startswith("| `") for line in shown.splitlines())
    (left,) = re.findall(r"^(\d+) more changes are not shown\.$", shown, re.MULTILINE)
    assert rows + int(left) == 1800


def test_markdown_that_is_cut_closes_tables_and_keeps_findings() -> None:
    many = {f"property_{number}_{'x' * 60}": {"type": "string"} for number in range(900)}
    folded = between(sending(object_of()), sending(object_of(**many)))
    finding = Finding("dangling-ref", "error", "#/x has no target", place=Place("revision.json", 3, 1))
    shown = printer("markdown")(folded._replace(findings=(finding,) * 2000), POLICY)
    assert len(shown) < 65_536
    assert shown.count("<details>") == shown.count("</details>") == 1
    assert shown.index("</details>") < shown.index("### Findings")
    assert "- `revision.json:3:1` #/x has no target" in shown
    assert re.search(r"^\d+ more findings are not shown\.$", shown, re.MULTILINE)


@pytest.mark.parametrize(
    "text", ["![x](https://evil.example/a.png)", "[x](https://evil.example)", "**x**", "`x", "_x_"]
)
def test_markdown_of_a_description_stays_text(text: str) -> None:
    schemas = [{"type": "string", "enum": values} for values in (["a", text], ["a"])]
    shown = printer("markdown")(between(sending(schemas[0]), sending(schemas[1])), POLICY)
    assert not re.search(rf"(?<!\\){re.escape(text)}", shown.replace("| `request", ""))
    assert re.sub(r"\\([\\|`*_~\[\]!])", r"\1", shown.replace("\u200b", "")).count(text) >= 1


@pytest.mark.parametrize("text", ["fixes #12", "https://evil.example/x", "www.evil.example", "GH-12", "@ann"])
def test_references_of_a_description_do_not_come_alive(text: str) -> None:
    schemas = [{"type": "string", "enum": values} for values in (["a", text], ["a"])]
    shown = printer("markdown")(between(sending(schemas[0]), sending(schemas[1])), POLICY)
    assert text not in shown
    assert text in shown.replace("\u200b", "").replace("\\", "")


def test_github_names_files_of_the_checkout_only(
    comparison: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = printer("github")(comparison, POLICY).splitlines()
    assert all(re.match(r"::(error|warning|notice) title=[a-z-]+::revision\.json:\d+:\d+: ", line) for line in lines)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("text", ["a\n::error::x", "##[error]x", "x ##vso[task.complete]", "\r\n::stop-commands::y"])
def test_no_line_is_a_command_of_a_runner(format: str, text: str) -> None:
    schemas = [{"type": "string", "enum": values} for values in (["a", text], ["a"])]
    shown = printer(format)(between(sending(schemas[0]), sending(schemas[1])), POLICY)
    if format == "github":
        assert all(line.count("::") >= 2 and line.startswith("::") for line in shown.splitlines())
    else:
        assert not [line for line in shown.splitlines() if line.strip().startswith("::")]
    assert "##[" not in shown and "##vso[" not in shown


def test_github_escapes_what_commands_are_made_of(
    comparison: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("revision.json").touch()
    lines = printer("github")(comparison, POLICY).splitlines()
    assert len(lines) == len(comparison.changes)
    for line in lines:
        assert re.match(r"::(error|warning|notice) file=revision\.json,line=\d+,col=\d+,title=[a-z-]+::", line), line


def test_gitlab(comparison: Comparison) -> None:
    issues = json.loads(printer("gitlab")(comparison, POLICY))
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["location"]["lines"]["begin"] >= 1


def test_junit_is_xml_that_counts_right(comparison: Comparison) -> None:
    suite = ElementTree.fromstring(printer("junit")(comparison, POLICY)).find("testsuite")
    assert suite is not None
    errors = sum(change.level == "error" for change in comparison.changes)
    assert int(suite.attrib["failures"]) == errors == len(suite.findall("testcase/failure"))
    assert int(suite.attrib["tests"]) == len(suite.findall("testcase"))


class Elements(HTMLParser):
    """Counts elements and refuses addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        assert not {name for name, _ in attrs} & {"src", "onclick"}, f"{tag} loads or runs something"
        assert all(str(value).startswith("#") for name, value in attrs if name == "href"), f"{tag} leads elsewhere"


def test_html_stands_alone(comparison: Comparison) -> None:
    page = printer("html")(comparison, POLICY)
    elements = Elements()
    elements.feed(page)
    assert elements.names.count("script") == 1, "a description's own markup reached the page"
    assert elements.names.count("article") == len(comparison.changes)
    assert html.escape(HOSTILE.split(" ", maxsplit=1)[0]) in page


def test_html_says_what_was_compared() -> None:
    old, new = ({**api({}), "info": {"title": "Pets & <script>", "version": each}} for each in ("1.0 <b>", "2.0"))
    page = printer("html")(between(old, new), POLICY)
    assert "<dt>Pets &amp; &lt;script&gt;</dt>" in page
    assert "<b>1.0 &lt;b&gt;</b> <span class=file>base.json</span>" in page
    assert "<b>2.0</b> <span class=file>revision.json</span>" in page


def test_html_is_grouped_by_operation() -> None:
    old, new = object_of(a={"type": "string"}), object_of(a={"type": "integer"})
    paths = {path: {"post": sending(old)["paths"]["/things"]["post"]} for path in ("/one", "/two", "/three")}
    shared = {"$ref": "#/components/schemas/Shared"}
    for path in ("/two", "/three"):
        paths[path]["post"]["responses"]["200"]["content"] = {"application/json": {"schema": shared}}
    base = api(paths, components={"schemas": {"Shared": old}})
    revision = json.loads(json.dumps(base))
    body = revision["paths"]["/one"]["post"]["requestBody"]["content"]["application/json"]
    body["schema"] = new
    body = revision["paths"]["/two"]["post"]["requestBody"]["content"]["application/json"]
    body["schema"] = new
    revision["components"]["schemas"]["Shared"] = new
    page = printer("html")(between(base, revision), POLICY)
    titles = re.findall(r"<summary><h2>(.*?)</h2>", page)
    assert titles == ["POST /one", "POST /two", "Several operations"]
    two = page[page.index("<h2>POST /two") : page.index("<h2>Several")]
    (link,) = re.findall(r"<p class=also>Also affected by: <a href=#(\w+)>response-", two)
    assert f"id={link}>" in page[page.index("<h2>Several") :]


def test_html_names_the_descriptions_of_a_project() -> None:
    pairs = [(sending(object_of(a={})), sending(object_of())), (sending(object_of(b={})), sending(object_of()))]
    read_pairs = [(read(base, f"{at}/old.json"), read(new, f"{at}/new.json")) for at, (base, new) in enumerate(pairs)]
    comparison = compare([Versions(base, revision) for base, revision in read_pairs], POLICY)
    titles = re.findall(r"<summary><h2>(.*?)</h2>", printer("html")(comparison, POLICY))
    assert titles == ["Test: POST /things", "Test: POST /things"]


def test_html_has_no_backticks_around_names(comparison: Comparison) -> None:
    page = printer("html")(comparison, POLICY)
    assert "<code>gone</code>" in page
    assert not re.search(r"<p>[^<]*`gone`", page)


def marked(comparison: Comparison, rule: str) -> list[str]:
    """The marked lines of a change's two sides on the page, without their numbers."""
    page = printer("html")(comparison, POLICY)
    article = next(part for part in page.split("<article ")[1:] if f"<code>{rule}</code>" in part)
    lines = re.findall("<mark><span class=number> *[0-9]+</span>(.*?)</mark>", article)
    return [html.unescape(line).strip() for line in lines]


def test_html_marks_the_lines_that_changed(comparison: Comparison) -> None:
    assert marked(comparison, "request-property-max-decreased") == ['"maximum": 9', '"maximum": 5']
    colours = [{"type": "string", "enum": ["red", "green", "blue", *more]} for more in (["pink"], ["teal"])]
    enums = between(sending(colours[0]), sending(colours[1]))
    assert marked(enums, "request-body-enum-value-removed") == ['"pink"', '"enum": [']
    assert marked(enums, "response-body-enum-value-added") == ['"enum": [', '"teal"']
    servers = between(api({}, servers=[{"url": "https://a.example"}]), api({}, servers=[{"url": "https://b.example"}]))
    assert marked(servers, "api-server-removed") == ["{", '"servers": [']
    assert marked(between(api({}, servers=[{"url": "https://a.example"}]), api({})), "api-server-removed") == ["{"]


def test_html_filters_in_a_browser(comparison: Comparison, tmp_path: Path) -> None:
    program = find_chromium()
    if program is None:
        pytest.skip("no Chromium: name one with SPECLOOM_CHROMIUM")
    page = tmp_path / "diff.html"
    page.write_text(printer("html")(comparison, POLICY), encoding="utf-8")
    with opened(program, page, tmp_path / "profile") as tab:
        count = "[...document.querySelectorAll('article')].filter((each) => each.offsetHeight > 0).length"
        assert tab.evaluate(count) == len(comparison.changes)
        tab.evaluate("document.querySelector('input[value=error]').click()")
        errors = sum(change.level == "error" for change in comparison.changes)
        assert tab.evaluate(count) == len(comparison.changes) - errors
        tab.evaluate("words.value = 'come'; words.dispatchEvent(new Event('input', {bubbles: true}))")
        assert 0 < tab.evaluate(count) < len(comparison.changes) - errors
        assert tab.evaluate("document.getElementById('shown').textContent").endswith(f"of {len(comparison.changes)}")
        tab.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
        assert tab.evaluate(count) == len(comparison.changes) - errors, "Escape does not clear the words"
        tab.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {key: '/'}))")
        assert tab.evaluate("document.activeElement.id") == "words"
        sides = "const s = document.querySelector('article:not([hidden]) .sides').children;"
        assert tab.evaluate(f"(() => {{ {sides} return s[0].offsetLeft < s[1].offsetLeft; }})()"), "not side by side"


STEERING = "\x1b[2J\u202egone\u2066\nnext"


@pytest.mark.parametrize("format", ["text", "lines", "markdown", "html"])
def test_what_steers_a_terminal_is_shown_not_obeyed(format: str) -> None:
    base = object_of(**{STEERING: {"type": "string", "maxLength": 9}})
    shown = printer(format)(between(sending(base), sending(object_of(come={"type": "string"}))), POLICY)
    assert not set(shown) & {"\x1b", "\u202e", "\u2066"}
    assert "gone" in shown
    assert all(line.startswith(("base", "rev")) for line in shown.splitlines() if format == "lines")


@pytest.mark.parametrize("format", ["text", "html"])
def test_a_line_of_minified_json_is_shown_where_it_changed(format: str) -> None:
    front, back = ({f"{name}{number}": {"type": "string"} for number in range(400)} for name in ("front", "back"))
    old, new = (json.dumps(sending(object_of(**front, size={"maximum": limit}, **back))) for limit in (9, 5))
    shown = html.unescape(printer(format)(between(old, new), POLICY))
    assert '"maximum": 9' in shown and '"maximum": 5' in shown
    assert len(shown) < 20_000


def test_lines_say_what_could_not_be_read() -> None:
    revision = sending({"$ref": "#/components/schemas/Nowhere"})
    shown = printer("lines")(between(sending(object_of()), revision), POLICY)
    assert "dangling-ref" in shown, "what was not compared is not said"


def test_a_page_of_thousands_of_changes_is_used(tmp_path: Path) -> None:
    program = find_chromium()
    if program is None:
        pytest.skip("no Chromium: name one with SPECLOOM_CHROMIUM")
    many = {f"property{number}": {"type": "string"} for number in range(2500)}
    comparison = between(sending(object_of(**many)), sending(object_of()))
    assert len(comparison.changes) >= 5000
    page = tmp_path / "diff.html"
    page.write_text(printer("html")(comparison, POLICY), encoding="utf-8")
    with opened(program, page, tmp_path / "profile") as tab:
        tab.evaluate("words.value = 'property2499'; words.dispatchEvent(new Event('input', {bubbles: true}))")
        assert tab.evaluate("document.querySelectorAll('article:not([hidden])').length") == 2
        wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        for width in (360, 1400):
            tab.call(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 700},
            )
            assert tab.evaluate(wide), f"the page is scrolled sideways at {width} pixels"
