"""Redacts bodies: JSON, events, forms, multipart, text, bytes. Knows their formats; not requests or responses."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from urllib.parse import quote_plus, unquote_plus

from specloom.conformance.http.messages import Chunk, Headers, HttpResponse, header, is_json, media_type
from specloom.conformance.recordings.json_text import rewrite, unquoted
from specloom.conformance.redaction.multipart import boundary_of, clean_parts
from specloom.conformance.redaction.redact_rules import holder_name, identifies, named_values, tells
from specloom.conformance.redaction.redact_stream import mended
from specloom.conformance.redaction.redact_table import SEPARATORS, clean_table
from specloom.conformance.redaction.redactor import PLACEHOLDER, Redactor
from specloom.conformance.redaction.secret_patterns import ANY_PATTERN

FORM = re.compile(r"[\w.%+\[\]-]+=[^&\s=]*(?:&[\w.%+\[\]-]+=[^&\s=]*)*")
"""Matches a form that was sent without a content type."""

SETTING = re.compile(
    r"^([ \t]*(?:- )?[\"']?([\w.-]+)[\"']?[ \t]*:[ \t]+)"
    r"([^\s|>&*#{\[\"'][^\n\r#]*|\"(?:[^\"\\\n\r]|\\[^\n\r])+\"|'(?:[^'\n\r]|'')+')",
    re.MULTILINE,
)
"""A property of YAML with a scalar that ends with its line."""

BLOCK = re.compile(
    r"^(([ \t]*)(?:- )?[\"']?([\w.-]+)[\"']?[ \t]*:[ \t]+[|>][-+0-9]{0,2}[ \t]*\r?\n)((?:\2[ \t]+[^\n]*(?:\n|\Z))+)",
    re.MULTILINE,
)
"""A property of YAML with a block of lines, which are indented more than its name."""

ASSIGNMENT = re.compile(
    r"^([ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*)([^\s\"'$<(\[{](?:[^\n\r#;\"'()\[\]{}]|(?<=\w)'(?=\w)|(?<=[^\s])[#;](?=\S))*)$",
    re.MULTILINE,
)
"""A setting of an INI file, whose value ends with its line; what is called or quoted is code."""

TEXTS = ("text/", "application/xml", "application/x-www-form-urlencoded", "application/javascript")


def encoded(coded: str, change: Callable[[str], str], encode: Callable[[str], str]) -> str:
    """A percent-encoded string, redacted after decoding; unchanged if nothing was redacted."""
    plain = unquote_plus(coded)
    changed = change(plain)
    return coded if changed == plain else encode(changed)


def clean_form(query: str, redactor: Redactor, names: frozenset[str] = frozenset()) -> str:
    """`name=value&...` (WHATWG URL, application/x-www-form-urlencoded) without credentials."""
    pairs: list[str] = []
    for pair in query.split("&"):
        name, equals, value = pair.partition("=")
        plain_name = unquote_plus(name)
        if plain_name.lower() in names:
            value = redactor.learn(unquote_plus(value))
        else:
            value = encoded(value, partial(_form_value, plain_name, redactor), quote_plus)
        pairs.append(redactor.text(name, random=False) + equals + value)
    return "&".join(pairs)


def _form_value(name: str, redactor: Redactor, value: str) -> str:
    """The value of a form field, which may be JSON."""
    if _is_json_text(value) and not tells(name, redactor.rules):
        return _json(value, redactor)
    return redactor.named(name, value)


def clean_body(headers: Headers, body: bytes, redactor: Redactor) -> bytes:
    """A body of any content type without credentials."""
    if boundary := boundary_of(headers):
        return clean_parts(body, boundary, redactor, clean_body)
    charset, media = _charset(headers, body), media_type(headers)
    try:
        text = body.decode(charset)
    except (UnicodeDecodeError, LookupError):
        if not (is_json(media) or media.startswith(TEXTS) or media.endswith("+xml")):
            return _binary(body, redactor)
        charset, text = "latin-1", body.decode("latin-1")
    clean = _text_body(media, text, redactor)
    generated = body if clean == text else clean.encode(charset, "replace")
    return generated if charset == "utf-8" else _binary(generated, redactor)


def _charset(headers: Headers, body: bytes) -> str:
    """The character encoding of a body, from its content type or byte order mark; UTF-8 by default."""
    named = re.search(r"charset=\"?([\w-]+)", header(headers, "content-type") or "", re.IGNORECASE)
    if named is not None:
        return named[1]
    return "utf-16" if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8"


def _text_body(media: str, text: str, redactor: Redactor) -> str:
    if is_json(media) or _is_json_text(text):
        return _json(text, redactor)
    if media == "application/x-www-form-urlencoded" or (not media and FORM.fullmatch(text)):
        return clean_form(text, redactor)
    if media in SEPARATORS:
        text = clean_table(text, SEPARATORS[media], redactor)
    if media.endswith(("yaml", "x-yml")):
        text = BLOCK.sub(lambda found: _block(found, redactor), text)
    settings = SETTING if media.endswith(("yaml", "x-yml")) else ASSIGNMENT
    text = settings.sub(lambda found: _setting(found, redactor), text)
    if _by_line(media):
        return "".join(_clean_lines(text.splitlines(keepends=True), redactor))
    return redactor.text(text)


def _block(found: re.Match[str], redactor: Redactor) -> str:
    if not tells(found[3], redactor.rules):
        return found[0]
    lines = found[4].splitlines(keepends=True)
    redactor.learn("\n".join(line.strip() for line in lines))
    return found[1] + "".join(_blank(line, redactor) for line in lines)


def _blank(line: str, redactor: Redactor) -> str:
    plain = line.strip()
    return line.replace(plain, redactor.learn(plain)) if plain else line


def _setting(found: re.Match[str], redactor: Redactor) -> str:
    if identifies(found[2], redactor.rules):
        redactor.keep(found[3])
    if not tells(found[2], redactor.rules) or found[3].strip() in ("null", "true", "false", "~"):
        return found[0]
    value = found[3].rstrip()
    quote = value[0] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else ""
    plain = value.strip(quote) if quote else value
    if PLACEHOLDER.fullmatch(plain):
        return found[0]
    return found[1] + quote + redactor.learn(plain) + quote + found[3][len(value) :]


def _by_line(media: str) -> bool:
    return media in ("text/event-stream", "application/jsonl", "application/x-ndjson", "application/x-jsonlines")


def _clean_lines(lines: list[str], redactor: Redactor) -> list[str]:
    """Lines of an event stream or of JSON lines; redacted across consecutive items first, then item by item."""
    split = _whole_events([_split(line) for line in lines], redactor)
    items = [index for index, (_, value) in enumerate(split) if _is_json_text(value)]
    whole = dict(zip(items, mended([split[index][1] for index in items], redactor), strict=True))
    return [
        field + (_json(whole[index], redactor) if index in whole else redactor.text(value))
        for index, (field, value) in enumerate(split)
    ]


def _whole_events(split: list[tuple[str, str]], redactor: Redactor) -> list[tuple[str, str]]:
    """The lines, with the data lines of an event redacted together if they form one JSON value."""
    cleaned = list(split)
    start = 0
    while start < len(split):
        end = start + 1
        while split[start][0] and end < len(split) and split[end][0]:
            end += 1
        joined = "".join(value for _, value in split[start:end])
        if end - start > 1 and _is_json_text(joined):
            values = _json(joined, redactor).splitlines(keepends=True)
            cleaned[start:end] = [("data:", value) for value in values]
        start = end
    return cleaned


def _split(line: str) -> tuple[str, str]:
    """The prefix of an item, and the item."""
    return ("data:", line[5:]) if line.startswith("data:") else ("", line)


def _is_json_text(text: str) -> bool:
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _json(text: str, redactor: Redactor) -> str:
    places = named_values(_loaded(text), redactor.rules)

    def change(path: tuple[str, ...], token: str, is_name: bool) -> str:
        name = places.get(path) or holder_name(path, redactor.rules)
        if not token.startswith('"'):
            return "0" if token in redactor.known or (_is_number(token) and tells(name, redactor.rules)) else token
        plain = unquoted(token)
        changed = redactor.text(plain) if is_name else _json_value(name, plain, redactor)
        return token if changed == plain else json.dumps(changed, ensure_ascii=False)

    return rewrite(text, change)


def _loaded(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _is_number(token: str) -> bool:
    return token not in ("true", "false", "null")


def _json_value(name: str, value: str, redactor: Redactor) -> str:
    inner = _json(value, redactor) if _is_json_text(value) else value
    return redactor.named(name, inner)


def _binary(body: bytes, redactor: Redactor) -> bytes:
    """Binary data: credentials are overwritten in place, so that lengths and offsets are unchanged."""
    text = body.decode("latin-1")
    for secret in redactor.known:
        text = text.replace(secret, "x" * len(secret))
    return ANY_PATTERN.sub(lambda found: "x" * len(found[0]), text).encode("latin-1")


def clean_chunks(response: HttpResponse, redactor: Redactor) -> tuple[Chunk, ...]:
    """Timed chunks, redacted line by line as one string; the parts of a changed line arrive with its end."""
    body = response.body
    media = media_type(response.headers)
    try:
        lines = body.decode("utf-8").splitlines(keepends=True)
    except UnicodeDecodeError:
        return _recut(response.chunks, [(body, clean_body(response.headers, body, redactor))])
    if not _by_line(media):
        return _recut(response.chunks, [(body, clean_body(response.headers, body, redactor))])
    clean = _clean_lines(lines, redactor)
    return _recut(response.chunks, [(old.encode(), new.encode()) for old, new in zip(lines, clean, strict=True)])


def _recut(chunks: tuple[Chunk, ...], pieces: list[tuple[bytes, bytes]]) -> tuple[Chunk, ...]:
    """Split new bytes at the boundaries of the old chunks. `pieces` are (old, new) pairs of the whole body."""
    ends: list[int] = []
    edge = at_old = at_new = index = 0
    for chunk in chunks:
        edge += len(chunk.data)
        while index < len(pieces) and at_old + len(pieces[index][0]) <= edge:
            at_old, at_new, index = at_old + len(pieces[index][0]), at_new + len(pieces[index][1]), index + 1
        inside = edge - at_old if index < len(pieces) and pieces[index][0] == pieces[index][1] else 0
        ends.append(at_new + inside)
    whole = b"".join(new for _, new in pieces)
    cut = [whole[start:end] for start, end in pairwise([0, *ends])]
    return tuple(Chunk(chunk.at, data) for chunk, data in zip(chunks, cut, strict=True) if data)
