"""Converts `client.toml` to settings. Knows the top-level keys; not what they are used for."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import cast

from specloom.findings import Place
from specloom.settings.client_settings import OUTPUT, ClientSettings
from specloom.settings.constructor import (
    COMPAT,
    REQUIRED,
    read_attributes,
    read_auth,
    read_base_url,
    read_defaults,
    read_env,
    read_environments,
    read_headers,
    read_required,
    read_server_arguments,
    read_supplied,
)
from specloom.settings.distribution import read_distribution
from specloom.settings.mcp import read_mcp
from specloom.settings.methods import read_method, read_method_names
from specloom.settings.pages import read_pages
from specloom.settings.polling import read_polling
from specloom.settings.problems import refused
from specloom.settings.query import QueryRule, read_query
from specloom.settings.reader import Reader, is_name
from specloom.settings.redact import read_redact
from specloom.settings.registry import read_registry
from specloom.settings.retries import read_retries
from specloom.settings.source import read_source
from specloom.settings.streams import read_stream
from specloom.settings.webhooks import read_webhooks
from specloom.toml_places import line_and_column, mistake, toml_places

KEYS = frozenset(
    (
        "package", "client", "output", "runtime", "overlay", "templates", "budget", "numbered", "env", "operations", "types", "parameters", "headers",
        "streams", "retries", "pages", "waiters", "registry", "redact", "cli", "mcp", "distribution", "source",
        "compat", "base_url", "environments", "auth", "defaults", "methods", "exports", "webhooks", "module_client",
        "attributes", "required", "require_credentials", "query", "multipart", "path_arguments",
        "query_arguments", "body_arguments", "server_arguments",
        "allow_external_refs",
    )
)  # fmt: skip
"""Top-level keys of a `client.toml`."""

_WITH_COMPAT = ("module_client", "attributes", "required", "require_credentials", "webhooks", "server_arguments")
_IMPORTED = frozenset(("attr", "attrs", "httpx", "msgspec"))
"""Modules that generated packages import."""


def read(folder: Path, name: str) -> ClientSettings:
    """The settings in `folder`; defaults if there is no file.

    Raises:
        Refused: The file cannot be read, is not valid TOML, or has an unknown key or an invalid value.
    """
    file = folder / "client.toml"
    try:
        written = file.read_bytes() if file.exists() else b""
        return parse(written.decode("utf-8-sig"), name, str(file))
    except OSError as error:
        raise refused(Place(str(file)), f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line, column = line_and_column(error)
        raise refused(Place(str(file), line, column), "cannot be read: it is not UTF-8 text") from error


@lru_cache(maxsize=256)  # one run asks for the settings of an API from several places, by the same text
def parse(text: str, name: str, file: str) -> ClientSettings:
    """The settings in the content of a `client.toml`.

    Raises:
        Refused: As for `read`.
    """
    text = text.replace("\r\n", "\n")
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError itself: of an integer with thousands of digits
        line, column, reason = mistake(str(error), text)
        raise refused(Place(file, line, column), f"is not valid TOML: {reason}") from error
    return _settings(Reader(file, toml_places(text)), table, name)


def _settings(reader: Reader, table: Mapping[str, object], name: str) -> ClientSettings:
    reader.only(table, KEYS)
    for key in _WITH_COMPAT:
        if table.get(key) and not table.get("compat"):
            raise reader.fail(key, f"{key} has an effect only with `compat`")
    retries = reader.table(table, "retries")
    methods = {key: read_method_names(reader, value, key) for key, value in reader.table(table, "operations").items()}
    streams = reader.table(table, "streams")
    exports = reader.table(table, "exports")
    return ClientSettings(
        name=name,
        file=reader.file,
        package=_package(reader, table),
        client=reader.name(table, "client"),
        output=reader.folder(table, "output", OUTPUT),
        shared_runtime=reader.choice(table, "runtime", ("own", "shared")) == "shared",
        overlay="" if table.get("overlay") is False else reader.optional(table, "overlay"),
        templates=reader.optional(table, "templates"),
        budget=reader.whole(table, "budget", 0),
        numbered=reader.whole(table, "numbered", 0) if "numbered" in table else None,
        env=read_env(reader, table),
        operations={key: names.first for key, names in methods.items() if names.first},
        hidden=frozenset(key for key, names in methods.items() if not names.first),
        other_names={key: names.others for key, names in methods.items() if names.others},
        types=reader.names(table, "types"),
        parameters=reader.names(table, "parameters"),
        headers=read_headers(reader, table),
        supplied=read_supplied(reader, table),
        places=reader.places,
        stream=read_stream(reader.inside("streams"), {k: v for k, v in streams.items() if not isinstance(v, dict)}),
        streams={
            key: read_stream(reader.inside("streams", key), cast("dict[str, object]", value))
            for key, value in streams.items()
            if isinstance(value, dict)
        },
        retries=read_retries(reader.inside("retries"), retries),
        pages=read_pages(reader, table["pages"]) if "pages" in table else None,
        polling={key: read_polling(reader, key, value) for key, value in reader.table(table, "waiters").items()},
        registry=read_registry(reader.inside("registry"), reader.table(table, "registry"))
        if "registry" in table
        else None,
        cli=reader.switch(table, "cli"),
        mcp=read_mcp(reader, table),
        compat=reader.choice(table, "compat", COMPAT),
        base_url=read_base_url(reader, table),
        environments=read_environments(reader, table),
        auth={key: read_auth(reader.inside("auth"), value, key) for key, value in reader.table(table, "auth").items()},
        defaults=read_defaults(reader.inside("defaults"), reader.table(table, "defaults")),
        methods={key: read_method(reader, key, value) for key, value in reader.table(table, "methods").items()},
        exports={key: _exports(reader.inside("exports"), exports, key) for key in exports},
        module_client=_variables(reader, table),
        attributes=read_attributes(reader, table),
        server_arguments=read_server_arguments(reader, table),
        required=read_required(reader, table),
        query=read_query(reader, table["query"]) if "query" in table else QueryRule(),
        multipart=read_query(reader, table["multipart"], "multipart") if "multipart" in table else QueryRule(),
        require_credentials=reader.choice(table, "require_credentials", REQUIRED),
        allow_external_refs=reader.list_(table, "allow_external_refs"),
        webhooks=read_webhooks(reader, table["webhooks"]) if "webhooks" in table else (),
        source=read_source(reader, table["source"]) if "source" in table else None,
        distribution=read_distribution(reader, table) if "distribution" in table else None,
        redact=read_redact(reader.inside("redact"), reader.table(table, "redact")),
    )


def _package(reader: Reader, table: Mapping[str, object]) -> str:
    """The import name of the package, which hides no module that it or anything else imports."""
    package, folder = reader.dotted(table, "package"), reader.folder(table, "output", OUTPUT)
    if folder in (OUTPUT, "src") and (package in sys.stdlib_module_names or package in _IMPORTED):
        message = f"package would hide the module {package!r}; did you mean `{package}_client`?"
        raise reader.fail("package", message)
    return package


def _exports(reader: Reader, table: Mapping[str, object], key: str) -> dict[str, str]:
    """The names of a module of `[exports]`."""
    if key != "." and not all(map(is_name, key.split("."))):
        raise reader.fail(key, f"exports: {key!r} must be the dotted path of a module, such as `types.chat`, or `.`")
    return reader.strings(table, key)


def _variables(reader: Reader, table: Mapping[str, object]) -> tuple[str, ...]:
    """Variables of the package that configure its own client."""
    names = reader.list_(table, "module_client")
    inner = reader.inside("module_client")
    return tuple(inner.identifier(name, (index,), "a variable") for index, name in enumerate(names))
