"""The page of verdicts, opened in a real browser: clear on a phone, in light and in dark; knows Chromium alone."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.compare import ComparisonRule, Difference
from specloom.conformance.checking.verdict import ConformanceReport, Verdict
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.reporting.page import html_page
from specloom.conformance.reporting.page_exchange import marked_json
from specloom.conformance.store import save

JSON = (("content-type", "application/json"),)
URL = "https://pets.example.com/v1/pets"

MEASURE = """
<!doctype html><iframe id="f" style="width:{width}px;height:800px;border:0" srcdoc="{page}"></iframe><pre id="out"></pre>
<script>
const rgb = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
const contrast = (a, b) => (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
f.onload = () => {{
  const w = f.contentWindow, d = w.document, style = e => w.getComputedStyle(e);
  const page = rgb(style(d.body).backgroundColor);
  const cells = [...d.querySelectorAll('td a')].map(e => [e, e.parentElement]);
  const sections = () => [...d.querySelectorAll('section')].filter(e => style(e).display != 'none').map(e => e.id);
  const before = sections();
  w.location.hash = '{target}';
  setTimeout(() => {{
    const marks = [...d.querySelectorAll('section:target mark')];
    out.textContent = JSON.stringify({{
      width: d.documentElement.scrollWidth, before, after: sections(),
      page: light(page),
      text: contrast(light(rgb(style(d.body).color)), light(page)),
      cells: cells.map(([a, td]) => contrast(light(rgb(style(a).color)), light(rgb(style(td).backgroundColor)))),
      sizes: cells.map(([a]) => Math.min(a.getBoundingClientRect().height, a.parentElement.getBoundingClientRect().width)),
      marks: marks.map(e => [e.textContent, contrast(light(rgb(style(e).color)), light(rgb(style(e).backgroundColor)))]),
    }});
  }}, 50);
}};
</script>
"""


@pytest.fixture
def page(pets: ApiUnderTest, tmp_path: Path) -> str:
    """A page with every kind of cell."""
    good = save(
        Recording(HttpRequest("GET", f"{URL}?limit=1"), whole(200, JSON, b'[{"name": "Rex", "kind": "dog"}]')),
        tmp_path,
        pets,
    )
    body = json.dumps([{"name": "Rex <b>", "kind": "dragon", "long": "x" * 400}]).encode()
    bad = save(Recording(HttpRequest("GET", f"{URL}?limit=2"), whole(200, JSON, body)), tmp_path, pets)
    refused = HttpRequest("POST", URL, JSON, b'{"name": ""}')
    known = save(Recording(refused, whole(422, JSON, b'{"message": "no"}')), tmp_path, pets)
    dragon = Difference("response", "/0/kind", ComparisonRule("one of three"), "dragon")
    verdicts = [Verdict(f"pets.list/{n}", ok=True, file=good.name, operation="GET /pets", status=200) for n in range(9)]
    verdicts += [
        Verdict("pets.list/bad", False, (dragon,), str(bad.relative_to(tmp_path)), "GET /pets", 200),
        Verdict("pets.get/good", True, (), str(good.relative_to(tmp_path)), "GET /pets/{id}", 200),
        Verdict(
            "pets.create/known", True, (), str(known.relative_to(tmp_path)), "POST /pets", 422, "known", None, (dragon,)
        ),
        Verdict("pets.create/skipped", True, operation="POST /pets", skipped="no package"),
        Verdict("gone", False, (Difference("file", "", "a recording", "<nothing> & more"),), "gone.http"),
    ]
    when = datetime(2026, 5, 17, 8, 30, 12, tzinfo=UTC)
    return html_page([ConformanceReport("pets", tuple(verdicts))], {"pets": pets}, tmp_path, when)


class Links(HTMLParser):
    """Ids, inner links, and whatever is loaded from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.allow_external_refs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name == "href":
                self.links.append(value or "")
            elif name in ("src", "srcset", "action"):
                self.allow_external_refs.append(f"{tag} {value}")
        if tag in ("link", "script", "object", "embed"):
            self.allow_external_refs.append(tag)


def test_it_is_whole_and_its_links_lead_somewhere(page: str) -> None:
    parser = Links()
    parser.feed(page)
    assert parser.allow_external_refs == []
    assert len(parser.ids) == len(set(parser.ids))
    assert {link for link in parser.links if link != "#"} == {f"#{each}" for each in parser.ids}
    assert not re.search(r"@import|url\(", page)


def test_every_cell_says_what_it_is(page: str) -> None:
    assert "<title>Conformance of pets</title>" in page
    assert "<h1>Conformance of pets</h1>" in page
    assert '<time datetime="2026-05-17T08:30:12+00:00">2026-05-17 08:30 UTC</time>' in page
    assert '<p class="verdict failed">2 failed</p>' in page
    assert re.search(r"3 of \d operations tested, 3 of \d described responses recorded \(\d+%\)", page)
    assert 'title="GET /pets 200: 10, wrong"' in page
    assert 'title="POST /pets 422: 1, known gap"' in page
    assert 'title="POST /pets 201: never recorded"' in page
    assert "... and 5 more" in page
    assert "&lt;nothing&gt; &amp; more" in page
    assert "Rex &lt;b&gt;" in page
    assert "<b>" not in page.replace("<b>✗", "").replace("<b>≈", "").replace("<b>–", "").replace("<b>✓", "").replace(
        "<b>·", ""
    )


def measured(page: str, width: int, dark: bool, target: str, folder: Path) -> dict[str, Any]:
    """What a browser makes of the page in a frame of some width."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium is installed (apt install chromium)")
    file = folder / "harness.html"
    file.write_text(MEASURE.format(width=width, page=html.escape(page), target=target), encoding="utf-8")
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000", "--dump-dom"]
    flags.append(f"--blink-settings=preferredColorScheme={0 if dark else 1}")
    flags.append(f"--user-data-dir={folder / 'profile'}")
    done = subprocess.run([browser, *flags, file.as_uri()], capture_output=True, text=True, timeout=120, check=False)
    found = re.search(r'<pre id="out">(\{.*?\})</pre>', done.stdout, re.DOTALL)
    assert found is not None, done.stdout[-500:] + done.stderr[-500:]
    value: dict[str, Any] = json.loads(html.unescape(found[1]))
    return value


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280], ids=["phone", "desk"])
def test_it_is_clear_in_a_browser(page: str, width: int, dark: bool, tmp_path: Path) -> None:
    (target,) = re.findall(r'href="#([^"]+)" title="GET /pets 200:', page)
    found = measured(page, width, dark, target, tmp_path)
    assert found["width"] <= width, "nothing has to be scrolled sideways"
    assert (found["page"] < 0.2) == dark
    assert found["text"] >= 7
    assert min(found["cells"]) >= 4.5, "WCAG 2.2 AA: contrast of text"
    assert min(found["sizes"]) >= 24, "WCAG 2.2 AA: least size of what is clicked"
    assert (found["before"], found["after"]) == ([], [target]), "a cell opens its exchanges, and only those"
    assert [text for text, _ in found["marks"]] == ['"kind"', '"dragon"']
    assert min(ratio for _, ratio in found["marks"]) >= 4.5


def test_what_was_recorded_writes_no_markup() -> None:
    text = '{"a": "\ue000x\ue001 onmouseover=alert(1) \ue002", "b": 1}'
    marked = marked_json(text, {"/b": "got \ue000y\ue001"})
    assert marked.count("<mark") == marked.count("</mark>") == 2
    assert not set(marked) & {"\ue000", "\ue001", "\ue002"}
