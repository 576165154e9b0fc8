"""Converts `client.toml` to settings. Knows the top-level keys; not what they are used for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from specloom.settings.client_settings import OUTPUT, ClientSettings
from specloom.settings.constructor import read_auth, read_compat, read_defaults
from specloom.settings.distribution import read_distribution
from specloom.settings.mcp import read_mcp
from specloom.settings.methods import read_method, read_method_names
from specloom.settings.pages import read_pages
from specloom.settings.polling import read_polling
from specloom.settings.problems import refused
from specloom.settings.reader import Reader
from specloom.settings.registry import read_registry
from specloom.settings.source import read_source
from specloom.settings.streams import read_stream
from specloom.settings.webhooks import read_webhooks

KEYS = frozenset(
    (
        "package", "client", "output", "runtime", "overlay", "templates", "budget", "env", "operations", "types", "parameters", "headers",
        "streams", "retries", "pages", "waiters", "registry", "redact", "cli", "mcp", "distribution", "source",
        "compat", "base_url", "environments", "auth", "defaults", "methods", "exports", "webhooks",
    )
)  # fmt: skip
"""Top-level keys of a `client.toml`."""


def read(folder: Path, name: str) -> ClientSettings:
    """The settings in `folder`; defaults if there is no file.

    Raises:
        Refused: The file cannot be read, is not valid TOML, or has an unknown key or an invalid value.
    """
    file = folder / "client.toml"
    try:
        text = file.read_text(encoding="utf-8") if file.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise refused(file, None, f"cannot be read: {error}") from error
    return parse(text, name, str(file))


def parse(text: str, name: str, file: str) -> ClientSettings:
    """The settings in the content of a `client.toml`.

    Raises:
        Refused: As for `read`.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        last = len(text.splitlines())
        raise refused(file, int(line[1]) if line else last, f"is not valid TOML: {error}") from error
    return _settings(Reader(file, text), table, name)


def _settings(reader: Reader, table: Mapping[str, object], name: str) -> ClientSettings:
    reader.only(table, set(KEYS), "")
    streams = reader.table(table, "streams")
    retries = reader.table(table, "retries")
    reader.only(retries, {"idempotency_header"}, "retries.")
    per_operation = [key for key, value in streams.items() if isinstance(value, dict)]
    overlay = table.get("overlay")
    methods = {key: read_method_names(reader, value, key) for key, value in reader.table(table, "operations").items()}
    return ClientSettings(
        name=name,
        file=reader.file,
        package=reader.dotted(table, "package"),
        client=reader.name(table, "client"),
        output=reader.folder(table, "output", OUTPUT),
        shared_runtime=reader.choice(table, "runtime", ("own", "shared")) == "shared",
        overlay="" if overlay is False else reader.optional(table, "overlay"),
        templates=reader.optional(table, "templates"),
        budget=reader.whole(table, "budget", 0),
        env=reader.strings(table, "env"),
        operations={key: names.first for key, names in methods.items() if names.first},
        hidden=frozenset(key for key, names in methods.items() if not names.first),
        other_names={key: names.others for key, names in methods.items() if names.others},
        types=reader.names(table, "types"),
        parameters=reader.names(table, "parameters"),
        headers=reader.arguments(table, "headers"),
        places=reader.places("operations", "types", "parameters"),
        stream=read_stream(reader, {key: value for key, value in streams.items() if key not in per_operation}),
        streams={key: read_stream(reader, streams[key]) for key in per_operation},
        idempotency_header=reader.optional(retries, "idempotency_header"),
        pages=read_pages(reader, table["pages"]) if "pages" in table else None,
        polling={key: read_polling(reader, key, value) for key, value in reader.table(table, "waiters").items()},
        registry=read_registry(reader, reader.table(table, "registry")) if "registry" in table else None,
        cli=reader.switch(table, "cli"),
        mcp=read_mcp(reader, table),
        compat=read_compat(reader, table),
        base_url=reader.optional(table, "base_url"),
        environments=reader.strings(table, "environments"),
        auth={key: read_auth(reader, value, key) for key, value in reader.table(table, "auth").items()},
        defaults=read_defaults(reader, reader.table(table, "defaults")),
        methods={key: read_method(reader, key, value) for key, value in reader.table(table, "methods").items()},
        exports={key: reader.strings(reader.table(table, "exports"), key) for key in reader.table(table, "exports")},
        webhooks=read_webhooks(reader, table["webhooks"]) if "webhooks" in table else None,
        source=read_source(reader, table["source"]) if "source" in table else None,
        distribution=read_distribution(reader, table) if "distribution" in table else None,
        redact={key: reader.list_(value, key) for key, value in reader.table(table, "redact").items()},
    )
