"""Parts of a `stainless.yml` whose keys are known, and whose values a package cannot follow. Knows no key without a counterpart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom import ir
from specloom.ir import escape
from specloom.sdk.casings import class_name, read_casings
from specloom.sdk.gaps import Gap
from specloom.sdk.plain import Table, items, string, table
from specloom.sdk.stainless_client import sent_places
from specloom.sdk.stainless_file import webhook_resources
from specloom.sdk.stainless_pages import KINDS
from specloom.source import SourceText

_DONE, _ERROR = "done", "error"


def value_gaps(source: SourceText, client: ir.Client, pages: Iterable[str]) -> Iterator[Gap]:
    """Options, events, pagination schemes and webhooks that have no effect, or another one.

    Args:
        pages: Names of the pagination schemes that operations have.
    """
    yield from _options(source, client)
    yield from _events(source)
    yield from _schemes(source, set(pages))
    yield from _webhooks(source)


def _options(source: SourceText, client: ir.Client) -> Iterator[Gap]:
    auths = {scheme.key for scheme in client.auths}
    for name, option in table(source.data, "client_settings", "opts").items():
        line = _line(source, f"/client_settings/opts/{escape(name)}")
        for key, wire_name, known in sent_places(option, client):
            if not known and string(option, "auth", "security_scheme") not in auths:
                why = f"no operation describes {wire_name}, so that the client keeps it as an attribute"
                yield Gap("constructor", name, why, f'describe {wire_name}, then [{key}] {name} = "{wire_name}"', line)
        if string(option, "type") not in ("", "string"):
            why = f"arguments of a constructor are strings, not {string(option, 'type')}"
            yield Gap("constructor", name, why, "convert it in custom/", line)


def _events(source: SourceText) -> Iterator[Gap]:
    for number, event in enumerate(items(source.data, "streaming", "on_event")):
        handle = string(event, "handle") or string(event, "kind")
        begins = "data_starts_with" in table(event)
        by_name = "event_type" in table(event) and table(event)["event_type"] is not None
        if (by_name and handle == _DONE) or (begins and handle not in (_DONE, "")):
            why = f"an event is {handle!r} by its {'data' if begins else 'name'} here; see [streams] in client.toml"
            yield Gap("key", f"streaming.on_event.{number}", why, "", _line(source, f"/streaming/on_event/{number}"))


def _schemes(source: SourceText, used: set[str]) -> Iterator[Gap]:
    for number, scheme in enumerate(items(source.data, "pagination")):
        name, kind = string(scheme, "name"), string(scheme, "type")
        line = _line(source, f"/pagination/{number}")
        if kind not in KINDS:
            why = f"pages of the type {kind!r} have no counterpart in [[pages]]"
            yield Gap("paging", name, why, "write a page class in custom/", line)
        elif class_name(name, read_casings(source.data)) not in used:
            yield Gap("paging", name, "no operation has its parameters and its items", "describe them", line)


def _webhooks(source: SourceText) -> Iterator[Gap]:
    options: Table = table(source.data, "client_settings", "opts")
    for resource, method in webhook_resources(source.data) if not any("webhook" in name for name in options) else ():
        line = _line(source, f"/resources/{escape(resource.partition('.')[0])}")
        why = "no option of the client holds the secret"
        yield Gap("method", f"{resource}.{method}", why, "[webhooks] in client.toml", line)


def _line(source: SourceText, pointer: str) -> str:
    place = source.place(pointer)
    return f"{place.file}:{place.line}"
