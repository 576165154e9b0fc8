"""What a user may say of a client in `client.toml`. Knows its keys and their types; not what they are used for.

The keys are explained in docs/client-toml.md.
"""

from __future__ import annotations

import difflib
import keyword
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import cast

import attrs

from specloom.findings import Code, Place, Refused

BAD_SETTINGS = Code("bad-settings", "error", "client.toml is not valid", "docs/client-toml.md lists the keys.")
CODES = (BAD_SETTINGS,)

_EXTRAS = ("msgspec", "aiohttp", "cli", "mcp")
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_SPDX = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_PYTHON = re.compile(r"(?:[~<>!=]=|[<>])\s*3\.\d+(?:\.\d+|\.\*)?(?:\s*,\s*(?:[~<>!=]=|[<>])\s*\d+(?:\.\d+)*(?:\.\*)?)*")

OUTPUT = "generated"
"""Folder of packages that say no other."""

COMPAT = frozenset(("", "stainless", "stainless-legacy"))
"""Whose SDKs a package can behave like."""

KEYS = frozenset(
    (
        "package", "client", "output", "runtime", "overlay", "templates", "budget", "env", "operations", "types", "parameters", "headers",
        "streams", "retries", "pages", "waiters", "registry", "redact", "cli", "mcp", "distribution", "source",
        "compat", "base_url", "environments", "auth", "defaults", "methods", "exports",
    )
)  # fmt: skip
"""What a `client.toml` may hold at its top."""


@attrs.frozen
class PageRule:
    """How lists are read page by page; dotted paths lead into the reply."""

    kind: str
    param: str | None = None
    size: str | None = None
    items: str | None = None
    next: str | None = None
    next_header: str | None = None
    first: int = 1
    operations: tuple[str, ...] = ()


@attrs.frozen
class StreamRule:
    """What a description does not say of its streams.

    Attributes:
        end: Data of the event that ends one.
        switch: Property of the body, or query parameter, that asks for one.
        item: Place of the schema of an item, or `response` for that of the whole response, where no stream is described.
    """

    end: str | None = None
    switch: str | None = None
    item: str | None = None


@attrs.frozen
class PollingRule:
    """When a resource that is being waited for is done: dotted path of its status, and the final values of it."""

    field: str
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()


@attrs.frozen
class RegistryRule:
    """Places in a registry record that make a client; `paths` by operation."""

    places: Mapping[str, str]
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen
class McpRule:
    """Which operations are MCP tools, and how those look; `hints` by operation: read-only, destructive, idempotent."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rename: Mapping[str, str] = attrs.field(factory=dict[str, str])
    describe: Mapping[str, str] = attrs.field(factory=dict[str, str])
    hints: Mapping[str, Mapping[str, bool]] = attrs.field(factory=dict[str, Mapping[str, bool]])


@attrs.frozen
class Upstream:
    """Where a description comes from.

    Attributes:
        urls: Its address, then its mirrors.
        headers: Sent with the request; `$NAME` in a value stands for an environment variable.
    """

    urls: tuple[str, ...]
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen
class Distribution:
    """The project around a package.

    Attributes:
        folder: Its folder below `output`; `"."` is `output` itself, `""` the name.
        authors: `Name <address>`, either of them.
        license: SPDX expression.
        license_file, readme: Paths from the folder of `client.toml`.
        extras: Optional requirements that are offered, by the names of `distribution.EXTRAS`; those of the command and of the
            MCP server are offered wherever a package has them.
        script: What the package is called as a command, `""` for `python -m` alone.
    """

    name: str
    folder: str = ""
    description: str = ""
    authors: tuple[str, ...] = ()
    license: str = ""
    license_file: str = ""
    readme: str = ""
    urls: Mapping[str, str] = attrs.field(factory=dict[str, str])
    keywords: tuple[str, ...] = ()
    requires_python: str = ">=3.11"
    extras: tuple[str, ...] = ("msgspec", "aiohttp")
    script: str = ""


@attrs.frozen
class MethodRule:
    """How one method looks, where the description would have it otherwise.

    Attributes:
        path: Wire names of path parameters that are given by position, in this order.
        arguments: Wire name of a parameter or a property of the body -> name of the argument.
        aliases: `resource.method` where the method is as well -> what to use instead, `""` where it is as good.
        deprecated: What to use instead of this method, `""` where it is not deprecated.
        hidden: Whether there is no method for the operation.
        body: Media type whose properties are the arguments, where several are described.
        as_text: Those of the aliases that return the body as a string.
        returns: `binary` where a good response is handed on as bytes, whatever its described media type; else `""`.
    """

    path: tuple[str, ...] = ()
    arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    aliases: Mapping[str, str] = attrs.field(factory=dict[str, str])
    deprecated: str = ""
    hidden: bool = False
    body: str = ""
    returns: str = ""
    as_text: tuple[str, ...] = ()


@attrs.frozen
class Defaults:
    """What the constructor takes an argument to be that is not given; `headers` are sent with every request."""

    timeout: float | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen
class ClientSettings:
    """All of one `client.toml`.

    Attributes:
        name: Name of the API: that of its folder.
        package: Import name, dotted where it is a part of another package.
        hidden: Operations that get no method, by key.
        other_names: Operation key -> (further name of its method, what users of that name are told, `""` for nothing).
        output: Folder of the project that the package's folder goes into, `/` between its parts.
        shared_runtime: Whether the packages of a folder have one runtime between them.
        overlay: Path of the overlay, None for `overlay.yaml` where there is one, `""` for none.
        compat: Whose SDKs the package behaves like, `""` for none.
        auth: Security scheme -> constructor arguments that serve it.
        exports: Module of the package, `.` for itself -> name -> what it is.
        pages: None where the usual names are recognised, else the rules.
        cli: Whether the package is a command, too.
        mcp: How the package is an MCP server, None where it is none.
        places: Table and key, such as `types.Pet` -> place in the file, for findings.
    """

    name: str = "api"
    file: str = "client.toml"
    package: str = ""
    client: str = ""
    output: str = OUTPUT
    shared_runtime: bool = False
    overlay: str | None = None
    templates: str | None = None
    budget: int = 0
    env: Mapping[str, str] = attrs.field(factory=dict[str, str])
    operations: Mapping[str, str] = attrs.field(factory=dict[str, str])
    hidden: frozenset[str] = frozenset()
    other_names: Mapping[str, tuple[tuple[str, str], ...]] = attrs.field(
        factory=dict[str, "tuple[tuple[str, str], ...]"]
    )
    types: Mapping[str, str] = attrs.field(factory=dict[str, str])
    parameters: Mapping[str, str] = attrs.field(factory=dict[str, str])
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    stream: StreamRule = attrs.field(factory=StreamRule)
    streams: Mapping[str, StreamRule] = attrs.field(factory=dict[str, StreamRule])
    idempotency_header: str | None = None
    pages: tuple[PageRule, ...] | None = None
    polling: Mapping[str, PollingRule] = attrs.field(factory=dict[str, PollingRule])
    registry: RegistryRule | None = None
    redact: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    places: Mapping[str, Place] = attrs.field(factory=dict[str, Place])
    cli: bool = False
    mcp: McpRule | None = None
    distribution: Distribution | None = None
    compat: str = ""
    base_url: str | None = None
    environments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    auth: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    defaults: Defaults = attrs.field(factory=Defaults)
    methods: Mapping[str, MethodRule] = attrs.field(factory=dict[str, MethodRule])
    exports: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, Mapping[str, str]])
    source: Upstream | None = None


def read(folder: Path, name: str) -> ClientSettings:
    """The settings in `folder`; those of an empty file where there is none.

    Raises:
        Refused: The file cannot be read, is no TOML, or has a key or a value that is not known.
    """
    file = folder / "client.toml"
    try:
        text = file.read_text(encoding="utf-8") if file.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise _refused(file, None, f"cannot be read: {error}") from error
    return parse(text, name, str(file))


def parse(text: str, name: str, file: str) -> ClientSettings:
    """The settings that the text of a `client.toml` holds.

    Raises:
        Refused: As for `read`.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        last = len(text.splitlines())
        raise _refused(file, int(line[1]) if line else last, f"is not valid TOML: {error}") from error
    return _SettingsReader(file, text).settings(table, name)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint at the known name that is closest, empty where none is close."""
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean `{close[0]}`?" if close else ""


def _refused(file: Path | str, line: int | None, message: str) -> Refused:
    place = Place(str(file), line, 1 if line else None)
    return Refused(BAD_SETTINGS.found(message, place=place))


@attrs.frozen
class _SettingsReader:
    """Turns tables into settings, naming the line of whatever does not fit."""

    file: str
    text: str

    def fail(self, key: str, message: str) -> Refused:
        return _refused(self.file, self._line(key), message)

    def _line(self, key: str) -> int | None:
        for number, line in enumerate(self.text.splitlines(), 1):
            if key in line and not line.lstrip().startswith("#"):
                return number
        return None

    def settings(self, table: Mapping[str, object], name: str) -> ClientSettings:
        self.only(table, set(KEYS), "")
        streams = self.table(table, "streams")
        retries = self.table(table, "retries")
        self.only(retries, {"idempotency_header"}, "retries.")
        per_operation = [key for key, value in streams.items() if isinstance(value, dict)]
        overlay = table.get("overlay")
        methods = {key: self.method_names(value, key) for key, value in self.table(table, "operations").items()}
        return ClientSettings(
            name=name,
            file=self.file,
            package=self.dotted(table, "package"),
            client=self.name(table, "client"),
            output=self.folder(table, "output", OUTPUT),
            shared_runtime=self.choice(table, "runtime", ("own", "shared")) == "shared",
            overlay="" if overlay is False else self.optional(table, "overlay"),
            templates=self.optional(table, "templates"),
            budget=self.whole(table, "budget", 0),
            env=self.strings(table, "env"),
            operations={key: names[0] for key, names in methods.items() if names},
            hidden=frozenset(key for key, names in methods.items() if not names),
            other_names={
                key: tuple((name, f"Use `client.{names[0]}`.") for name in names[1:])
                for key, names in methods.items()
                if len(names) > 1
            },
            types=self.names(table, "types"),
            parameters=self.names(table, "parameters"),
            headers=self.arguments(table, "headers"),
            places=self.places("operations", "types", "parameters"),
            stream=self.stream({key: value for key, value in streams.items() if key not in per_operation}),
            streams={key: self.stream(streams[key]) for key in per_operation},
            idempotency_header=self.optional(retries, "idempotency_header"),
            pages=self.pages(table["pages"]) if "pages" in table else None,
            polling={key: self.polling_rule(key, value) for key, value in self.table(table, "waiters").items()},
            registry=self.registry(self.table(table, "registry")) if "registry" in table else None,
            cli=self.switch(table, "cli"),
            mcp=self.mcp(table),
            compat=self.compat(table),
            base_url=self.optional(table, "base_url"),
            environments=self.strings(table, "environments"),
            auth={key: self.one_or_more(value, key) for key, value in self.table(table, "auth").items()},
            defaults=self.defaults(self.table(table, "defaults")),
            methods={key: self.method(key, value) for key, value in self.table(table, "methods").items()},
            exports={key: self.strings(self.table(table, "exports"), key) for key in self.table(table, "exports")},
            source=self.source(table["source"]) if "source" in table else None,
            distribution=self.project_around(table) if "distribution" in table else None,
            redact={key: self.list_(value, key) for key, value in self.table(table, "redact").items()},
        )

    def only(self, table: Mapping[str, object], known: set[str], above: str) -> None:
        for key in table:
            if key not in known:
                raise self.fail(key, f"no such key: {above}{key}{did_you_mean(key, known)}")

    def table(self, table: Mapping[str, object], key: str) -> Mapping[str, object]:
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise self.fail(key, f"{key} must be a table")
        return cast("dict[str, object]", value)

    def strings(self, table: Mapping[str, object], key: str) -> dict[str, str]:
        return {name: self.string(value, name) for name, value in self.table(table, key).items()}

    def string(self, value: object, key: str) -> str:
        if not isinstance(value, str):
            raise self.fail(key, f"{key} must be a string")
        return value

    def names(self, table: Mapping[str, object], key: str) -> dict[str, str]:
        """Python names that a table gives, each once: two things of one name would be one."""
        found = self.strings(table, key)
        owners: dict[str, str] = {}
        for place, name in found.items():
            if not name.isidentifier() or keyword.iskeyword(name):
                raise self.fail(place, f"{key}: not a Python name: {name!r}")
            if key == "types" and name in owners:
                raise self.fail(place, f"{key}: {name!r} is the name of {owners[name]!r} already")
            owners[name] = place
        return found

    def places(self, *tables: str) -> dict[str, Place]:
        """Where the keys of some tables are, by table and key: `types.Pet`."""
        found: dict[str, Place] = {}
        inside = ""
        for number, line in enumerate(self.text.splitlines(), 1):
            header = re.match(r"\s*\[([^\[\]]+)\]", line)
            inside = header[1].strip() if header else inside
            key = re.match(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=""", line)
            if key and inside in tables:
                name = next(group for group in key.groups() if group is not None)
                found[f"{inside}.{name}"] = Place(self.file, number, len(line) - len(line.lstrip()) + 1)
        return found

    def arguments(self, table: Mapping[str, object], key: str) -> dict[str, str]:
        """Strings by the Python name of an argument."""
        found = self.strings(table, key)
        for name in found:
            if not name.isidentifier() or keyword.iskeyword(name):
                raise self.fail(name, f"{key}: not the name of an argument: {name!r}")
        return found

    def method_names(self, value: object, key: str) -> tuple[str, ...]:
        """Names of an operation's method, the first its own; none where it is hidden."""
        if value is False:
            return ()
        names = self.list_(cast("object", value), key) if isinstance(value, list) else (self.string(value, key),)
        if not names:
            raise self.fail(key, f"{key} has an empty list of names; `false` hides an operation")
        for name in names:
            if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split(".")):
                raise self.fail(key, f"{key}: not a name of a method, such as `pets.list`: {name!r}")
        return names

    def optional(self, table: Mapping[str, object], key: str) -> str | None:
        return self.string(table[key], key) if key in table and table[key] is not False else None

    def name(self, table: Mapping[str, object], key: str) -> str:
        value = self.optional(table, key)
        if value is not None and (not value.isidentifier() or keyword.iskeyword(value)):
            raise self.fail(key, f"{key} must be a Python identifier, not {value!r}")
        return value or ""

    def dotted(self, table: Mapping[str, object], key: str) -> str:
        """An import path."""
        value = self.optional(table, key) or ""
        for part in value.split(".") if value else ():
            if not part.isidentifier() or keyword.iskeyword(part):
                raise self.fail(key, f"{key} must be an import name, not {value!r}")
        return value

    def folder(self, table: Mapping[str, object], key: str, default: str) -> str:
        """A folder of the project: relative, inside it, `/` between its parts."""
        value = self.optional(table, key)
        if value is None:
            return default
        path = PurePosixPath(value)
        if not value or path.is_absolute() or "\\" in value or ":" in value or ".." in path.parts or "\0" in value:
            raise self.fail(key, f"{key} must be a folder inside the project, such as `src/acme`, not {value!r}")
        return path.as_posix()

    def choice(self, table: Mapping[str, object], key: str, known: tuple[str, ...]) -> str:
        """One of `known`, the first by default."""
        value = self.optional(table, key)
        if value is not None and value not in known:
            raise self.fail(key, f"{key} must be {' or '.join(known)}, not {value!r}")
        return value or known[0]

    def whole(self, table: Mapping[str, object], key: str, default: int) -> int:
        value = table.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fail(key, f"{key} must be an integer")
        return value

    def switch(self, table: Mapping[str, object], key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self.fail(key, f"{key} is not true or false")
        return value

    def mcp(self, table: Mapping[str, object]) -> McpRule | None:
        """`mcp = true`, or a table `[mcp]`, which switches it on as well."""
        if not isinstance(table.get("mcp"), dict):
            return McpRule() if self.switch(table, "mcp") else None
        rules = self.table(table, "mcp")
        self.only(rules, {"include", "exclude", "rename", "describe", "hints"}, "mcp.")
        return McpRule(
            include=self.list_(rules.get("include", []), "include"),
            exclude=self.list_(rules.get("exclude", []), "exclude"),
            rename={key: self.tool_name(name, key) for key, name in self.strings(rules, "rename").items()},
            describe=self.strings(rules, "describe"),
            hints={key: self.hints(key, value) for key, value in self.table(rules, "hints").items()},
        )

    def tool_name(self, name: str, key: str) -> str:
        if not re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", name):
            raise self.fail(key, f"{name!r} is not a valid tool name: 1 to 64 letters, digits, `_`, `-` or `.`")
        return name

    def hints(self, key: str, value: object) -> Mapping[str, bool]:
        table = self.table({key: value}, key)
        self.only(table, {"read_only", "destructive", "idempotent"}, f"mcp.hints.{key}.")
        return {name: self.switch(table, name) for name in table}

    def list_(self, value: object, key: str) -> tuple[str, ...]:
        return tuple(self.string(item, key) for item in self.sequence(value, key))

    def sequence(self, value: object, key: str) -> list[object]:
        if not isinstance(value, list):
            raise self.fail(key, f"{key} must be an array")
        return cast("list[object]", value)

    def stream(self, table: object) -> StreamRule:
        inner = self.table({"streams": table}, "streams")
        self.only(inner, {"end", "switch", "item"}, "streams.")
        return StreamRule(*(self.optional(inner, key) for key in ("end", "switch", "item")))

    def pages(self, value: object) -> tuple[PageRule, ...]:
        return tuple(self.page(self.table({"pages": rule}, "pages")) for rule in self.sequence(value, "pages"))

    def page(self, rule: Mapping[str, object]) -> PageRule:
        self.only(rule, {field.name for field in attrs.fields(PageRule)}, "pages.")
        kind = self.optional(rule, "kind")
        if kind not in ("page", "offset", "cursor", "link"):
            raise self.fail("kind", f"pages.kind must be page, offset, cursor or link, not {kind!r}")
        return PageRule(
            kind=kind,
            param=self.optional(rule, "param"),
            size=self.optional(rule, "size"),
            items=self.optional(rule, "items"),
            next=self.optional(rule, "next"),
            next_header=self.optional(rule, "next_header"),
            first=self.whole(rule, "first", 1),
            operations=self.list_(rule["operations"], "operations") if "operations" in rule else (),
        )

    def polling_rule(self, key: str, value: object) -> PollingRule:
        rule = self.table({key: value}, key)
        self.only(rule, {"field", "done", "failed"}, f"waiters.{key}.")
        for needed in ("field", "done"):
            if needed not in rule:
                raise self.fail(key, f"waiters.{key} lacks {needed}")
        return PollingRule(
            field=self.string(rule["field"], "field"),
            done=self.list_(rule["done"], "done"),
            failed=self.list_(rule.get("failed", []), "failed"),
        )

    def compat(self, table: Mapping[str, object]) -> str:
        value = self.optional(table, "compat") or ""
        if value not in COMPAT:
            raise self.fail("compat", f"compat is none of {', '.join(sorted(filter(None, COMPAT)))}: {value!r}")
        return value

    def one_or_more(self, value: object, key: str) -> tuple[str, ...]:
        names = (value,) if isinstance(value, str) else self.list_(value, key)
        for name in names:
            if not name.isidentifier() or keyword.iskeyword(name):
                raise self.fail(key, f"auth.{key} is not a Python name: {name!r}")
        return names

    def defaults(self, table: Mapping[str, object]) -> Defaults:
        self.only(table, {"timeout", "max_retries", "headers"}, "defaults.")
        timeout = table.get("timeout")
        if timeout is not None and (not isinstance(timeout, int | float) or isinstance(timeout, bool)):
            raise self.fail("timeout", "defaults.timeout is not a number of seconds")
        retries = self.whole(table, "max_retries", 0) if "max_retries" in table else None
        return Defaults(timeout, retries, self.strings(table, "headers"))

    def method(self, key: str, value: object) -> MethodRule:
        rule = self.table({key: value}, key)
        self.only(rule, {field.name for field in attrs.fields(MethodRule)}, f"methods.{key}.")
        hidden = rule.get("hidden", False)
        if not isinstance(hidden, bool):
            raise self.fail("hidden", f"methods.{key}.hidden is neither true nor false")
        return MethodRule(
            path=self.list_(rule.get("path", []), "path"),
            arguments={wire: self.argument(name, wire) for wire, name in self.strings(rule, "arguments").items()},
            aliases=self.strings(rule, "aliases"),
            deprecated=self.optional(rule, "deprecated") or "",
            hidden=hidden,
            body=self.optional(rule, "body") or "",
            returns=self.returns(rule),
            as_text=self.list_(rule.get("as_text", []), "as_text"),
        )

    def returns(self, rule: Mapping[str, object]) -> str:
        value = self.optional(rule, "returns") or ""
        if value not in ("", "binary"):
            raise self.fail("returns", f"returns is not binary: {value!r}")
        return value

    def argument(self, name: str, wire: str) -> str:
        if not name.isidentifier() or keyword.iskeyword(name):
            raise self.fail(wire, f"the argument of {wire} is not a Python name: {name!r}")
        return name

    def source(self, value: object) -> Upstream:
        """An address, several of them, or a table of both and headers."""
        table = cast("dict[str, object]", value) if isinstance(value, dict) else {"urls": value}
        self.only(table, {"urls", "headers"}, "source.")
        urls = table.get("urls", [])
        found = (urls,) if isinstance(urls, str) else self.list_(urls, "source")
        if not found or not all(url.startswith(("http://", "https://")) for url in found):
            raise self.fail("source", "source is not an `https://` address, nor a list of some")
        for url in found:
            if "@" in url.partition("://")[2].partition("/")[0]:
                raise self.fail(
                    "source", "source holds a password: put it into an environment variable and name that in `headers`"
                )
        headers = self.strings(table, "headers")
        for name, text in headers.items():
            if not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name) or not text.isprintable():
                raise self.fail(name, f"source.headers: not a header: {name!r}")
        return Upstream(found, headers)

    def project_around(self, table: Mapping[str, object]) -> Distribution:
        """`[distribution]`, whose script needs something that it can start."""
        generated = self.distribution(self.table(table, "distribution"))
        if generated.script and not (self.switch(table, "cli") or self.mcp(table)):
            raise self.fail("script", "distribution.script starts nothing: switch on `cli` or `mcp`")
        return generated

    def distribution(self, table: Mapping[str, object]) -> Distribution:
        known = {field.name.replace("_", "-") for field in attrs.fields(Distribution)}
        self.only(table, known, "distribution.")
        if "name" not in table:
            raise self.fail("[distribution]", "distribution lacks name: what the package is called in an index")
        generated = Distribution(
            name=self.matching(table, "name", _NAME, "a name that an index takes, such as `acme-client`"),
            folder=self.folder(table, "folder", ""),
            description=" ".join((self.optional(table, "description") or "").split()),
            authors=self.list_(table.get("authors", []), "authors"),
            license=self.matching(table, "license", _SPDX, "an SPDX expression, such as `MIT`"),
            license_file=self.optional(table, "license-file") or "",
            readme=self.optional(table, "readme") or "",
            urls=self.strings(table, "urls"),
            keywords=self.list_(table.get("keywords", []), "keywords"),
            requires_python=self.matching(table, "requires-python", _PYTHON, "a version of Python, such as `>=3.11`")
            or ">=3.11",
            extras=self.list_(table.get("extras", ["msgspec", "aiohttp"]), "extras"),
            script=self.matching(table, "script", _NAME, "a name of a command, such as `acme`"),
        )
        for extra in generated.extras:
            if extra not in _EXTRAS:
                raise self.fail("extras", f"distribution.extras has {extra!r}; there are: {', '.join(_EXTRAS)}")
        for label, url in generated.urls.items():
            if not url.startswith(("http://", "https://")) or len(label) > 32:
                raise self.fail(
                    label, f"distribution.urls: not a label of at most 32 characters and an address: {label!r}"
                )
        for author in generated.authors:
            if not author.strip() or "\n" in author:
                raise self.fail("authors", f"distribution.authors: not `Name <address>`: {author!r}")
        return generated

    def matching(self, table: Mapping[str, object], key: str, pattern: re.Pattern[str], what: str) -> str:
        """A string that has a form, `""` where there is none."""
        value = self.optional(table, key)
        if value is not None and not pattern.fullmatch(value):
            raise self.fail(key, f"{key} is not {what}: {value!r}")
        return value or ""

    def registry(self, table: Mapping[str, object]) -> RegistryRule:
        self.only(
            table,
            {"scheme", "host", "port", "base_path", "header", "prefix", "space", "keys", "model", "paths"},
            "registry.",
        )
        places = {key: self.string(value, key) for key, value in table.items() if key != "paths"}
        return RegistryRule(places, self.strings(table, "paths"))
