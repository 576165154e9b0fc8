"""Redacts bodies of any content type. Knows which format a body has; not requests or responses."""

from __future__ import annotations

import codecs
import re
from itertools import pairwise

from specloom.conformance.http.messages import Chunk, Headers, HttpResponse, header, is_json, media_type
from specloom.conformance.redaction.multipart import boundary_of, clean_parts
from specloom.conformance.redaction.no_values import PLACEHOLDER
from specloom.conformance.redaction.redact_assignments import clean_assignments
from specloom.conformance.redaction.redact_form import FORM, clean_form
from specloom.conformance.redaction.redact_json import clean_json, is_json_text
from specloom.conformance.redaction.redact_lines import BY_LINE, clean_lines, is_json_lines, lines_of
from specloom.conformance.redaction.redact_rules import identifies, tells
from specloom.conformance.redaction.redact_table import clean_table, table_separator
from specloom.conformance.redaction.redact_yaml import clean_yaml
from specloom.conformance.redaction.redactor import Redactor
from specloom.conformance.redaction.secret_patterns import ANY_PATTERN

CALLBACK = re.compile(r"(\s*[\w.$]+\()(\s*[{\[].*[}\]]\s*)(\);?\s*)", re.DOTALL)
"""JSON as the argument of a function (JSONP)."""

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

TEXTS = ("text/", "application/xml", "application/x-www-form-urlencoded", "application/javascript")


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
    if is_json(media) or is_json_text(text):
        return clean_json(text, redactor)
    if call := CALLBACK.fullmatch(text):
        return call[1] + clean_json(call[2], redactor) + call[3]
    if media not in BY_LINE and is_json_lines(text):
        return "".join(clean_lines(lines_of(text), redactor))
    if media == "application/x-www-form-urlencoded" or (not media and FORM.fullmatch(text)):
        return clean_form(text, redactor)
    if separator := table_separator(media, text):
        text = clean_table(text, separator, redactor)
    if media.endswith(("yaml", "x-yml")):
        cleaned = clean_yaml(text, redactor)
        if cleaned is None:
            cleaned = BLOCK.sub(lambda found: _block(found, redactor), text)
            cleaned = SETTING.sub(lambda found: _setting(found, redactor), cleaned)
        return redactor.text(cleaned)
    text = clean_assignments(text, redactor, colons=media in ("", "text/plain"))
    if media in BY_LINE:
        return "".join(clean_lines(lines_of(text), redactor))
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
        lines = lines_of(body.decode("utf-8"))
    except UnicodeDecodeError:
        return _recut(response.chunks, [(body, clean_body(response.headers, body, redactor))])
    if media not in BY_LINE:
        return _recut(response.chunks, [(body, clean_body(response.headers, body, redactor))])
    clean = clean_lines(lines, redactor)
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
