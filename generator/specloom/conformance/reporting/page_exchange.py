"""One exchange as HTML, with differences highlighted. Knows requests, responses and cases; not the page around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path

from specloom.conformance.checking.compare import Difference, shown
from specloom.conformance.checking.verdict import Verdict
from specloom.conformance.http.messages import Headers, HttpRequest, HttpResponse, is_json, media_type
from specloom.conformance.recordings.json_text import lay_out, rewrite
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import SUFFIX, BadRecording, Recording
from specloom.values import escape as escape_step

LONGEST = 20_000
"""Maximum number of characters of a body to show."""

OPEN, TITLE, CLOSE = "\ue000", "\ue001", "\ue002"
"""Private-use characters that represent a mark until the text is escaped."""

IN_REQUEST = ("request", "header ", "query", "path", "method")
"""Begins the parts of a verdict that concern the request."""

_MARKS = str.maketrans(dict.fromkeys((OPEN, TITLE, CLOSE), "\ufffd"))
"""Removes our marks from recorded data, so that it cannot inject markup."""

Marks = Mapping[str, str]


def exchange(verdict: Verdict, file: Path) -> str:
    """The verdict, and the exchange or case it is about."""
    parts = [f"<h3>{escape(verdict.case)}</h3>", f'<p class="state {verdict.state}">{_said(verdict)}</p>']
    if found := (*verdict.differences, *verdict.violations):
        parts.append(f"<ul>{''.join(f'<li>{escape(str(each))}</li>' for each in found[:50])}</ul>")
    return "\n".join([*parts, _content(verdict, file)])


def _said(verdict: Verdict) -> str:
    words = {"ok": "passed", "failed": "wrong", "known": "known gap", "skipped": "not run"}
    reason = verdict.gap or verdict.skipped
    return escape(f"{words[verdict.state]}: {reason}" if reason else words[verdict.state])


def _content(verdict: Verdict, file: Path) -> str:
    if verdict.repeat:
        return f"<pre>{escape(verdict.repeat)}</pre>"
    if file.suffix != SUFFIX:
        return _case(file)
    try:
        return _recording(read_recording(file), (*verdict.differences, *verdict.violations))
    except BadRecording as error:
        return f"<pre>{escape(str(error))}</pre>"


def _case(file: Path) -> str:
    try:
        return f"<pre>{escape(file.read_text(encoding='utf-8')[:LONGEST])}</pre>"
    except (OSError, ValueError):
        return ""


def _recording(recording: Recording, found: Iterable[Difference]) -> str:
    request, response = recording.request, recording.response
    marks: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for each in found:
        note = f"expected {shown(each.expected)}, got {shown(each.actual)}"
        marks[not each.part.startswith(IN_REQUEST)].setdefault(each.pointer, note)
    parts = [f"<h4>{escape(request.method)} {escape(request.url)}</h4>", _message(request, request.body, marks[0])]
    if response is not None:
        after = "" if response.elapsed is None else f" after {response.elapsed:.3f} s"
        parts += [f"<h4>{response.status}{after}</h4>", _message(response, response.body, marks[1])]
    return "\n".join(parts)


def _message(message: HttpRequest | HttpResponse, body: bytes, marks: Marks) -> str:
    head = "\n".join(f"{name}: {value}" for name, value in message.headers)
    return (
        f'<pre class="head">{escape(head)}</pre><pre>{_body(message.headers, body, marks)}</pre>'
        if body or head
        else ""
    )


def _body(headers: Headers, body: bytes, marks: Marks) -> str:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return f"{len(body)} bytes of {escape(media_type(headers) or 'something')}"
    if is_json(media_type(headers)):
        return _shortened(marked_json(text, marks))
    if media_type(headers) == "text/event-stream":
        return _shortened(_marked_events(text, marks))
    return _shortened(escape(text))


def _shortened(html: str) -> str:
    """HTML truncated at the end of a line, so that no mark stays open."""
    if len(html) <= LONGEST:
        return html
    return f"{html[:LONGEST].rpartition(chr(10))[0]}\n... {len(html) - LONGEST} more characters"


def marked_json(text: str, marks: Marks) -> str:
    """JSON as formatted HTML, with properties and values at the pointers of `marks` highlighted with their note."""

    def change(path: tuple[str, ...], token: str, is_name: bool) -> str:
        note = marks.get("".join(f"/{escape_step(step)}" for step in path))
        return token if note is None else f"{OPEN}{note.translate(_MARKS)}{TITLE}{token}{CLOSE}"

    try:
        laid = lay_out(text.translate(_MARKS))
    except ValueError:
        return escape(text)
    html = escape(rewrite(laid, change))
    return html.replace(OPEN, '<mark title="').replace(TITLE, '">').replace(CLOSE, "</mark>")


def _marked_events(text: str, marks: Marks) -> str:
    """An event stream as HTML; `/3/x` in the marks is property `x` of the fourth event."""
    lines: list[str] = []
    index = 0
    for line in text.splitlines():
        field, colon, value = line.partition(":")
        if field == "data":
            prefix = f"/{index}"
            inner = {
                key.removeprefix(prefix): note for key, note in marks.items() if f"{key}/".startswith(f"{prefix}/")
            }
            lines.append(f"{field}{colon} {marked_json(value.strip(), inner) if inner else escape(value.strip())}")
            index += 1
        else:
            lines.append(escape(line))
    return "\n".join(lines)
