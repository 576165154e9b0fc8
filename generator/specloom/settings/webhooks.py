"""Where a client reads webhooks: `[webhooks]`, or several `[[webhooks]]`; knows none of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias, cast, get_args

import attrs

from specloom.settings.reader import Reader

WebhookKind: TypeAlias = Literal["unwrap", "unsafe_unwrap", "verify_signature", "validate_signature", "get_signature"]
Verifier: TypeAlias = Literal["", "standardwebhooks"]
RawSecret: TypeAlias = Literal["", "always", "client", "never"]
KINDS: tuple[WebhookKind, ...] = get_args(WebhookKind)
VERIFIERS: tuple[Verifier, ...] = ("", "standardwebhooks")

_FIELDS = ("id", "timestamp", "body")
_FIELD = re.compile(r"\{([^{}]*)\}")


@attrs.frozen
class WebhookMethodRule:
    """A method of such a resource.

    Attributes:
        does: The usual name of a method that does the same.
        events: Schemas of what a request may hold; without any, those of the resource.
    """

    name: str
    does: WebhookKind
    events: tuple[str, ...] = ()


@attrs.frozen
class SignatureRule:
    """How requests are signed that do not follow Standard Webhooks: with HMAC-SHA256.

    Attributes:
        header: Header with the signature, or with several that spaces separate.
        signed: What is signed: `{id}.{timestamp}.{body}`.
        prefix: What each signature begins with: `v1=`; others are ignored.
        encoding: How signatures are written.
        key: Whether the secret is the key itself, or the key in base64.
        id: Header with the value of `{id}`.
        timestamp: Header with the value of `{timestamp}`.
        time: How that header says the time.
        tolerance: Seconds that the time may be off.
    """

    header: str
    signed: str = "{body}"
    prefix: str = ""
    encoding: Literal["hex", "base64"] = "hex"
    key: Literal["text", "base64"] = "text"
    id: str = ""
    timestamp: str = ""
    time: Literal["seconds", "iso8601"] = "seconds"
    tolerance: int = 300


@attrs.frozen
class WebhookRule:
    """A resource of the client that verifies and reads webhooks.

    Attributes:
        resource: Dotted path of the resource from the client.
        secret: Constructor argument with the secret that signatures are made with.
        argument: Argument of the methods with another secret.
        events: Schemas of what a request may hold; without any, those that the description lists under `webhooks`.
        verifier: `standardwebhooks` to verify with the package of that name, which users install, and with its exceptions.
        raw_secret: Which secrets are the key itself for that package, not what it is in base64: `always`, those of the `client`, or
            `never`, not even bytes.
        number: Which of several tables it is, None if there is but one.
    """

    resource: str = "webhooks"
    secret: str = "webhook_secret"
    argument: str = "secret"
    methods: tuple[WebhookMethodRule, ...] = (
        WebhookMethodRule("unwrap", "unwrap"),
        WebhookMethodRule("verify_signature", "verify_signature"),
    )
    events: tuple[str, ...] = ()
    verifier: Verifier = ""
    raw_secret: RawSecret = ""
    signature: SignatureRule | None = None
    number: int | None = attrs.field(default=None, eq=False)

    @property
    def path(self) -> tuple[str | int, ...]:
        """The keys that lead to its table."""
        return ("webhooks",) if self.number is None else ("webhooks", self.number)


def read_webhooks(reader: Reader, value: object) -> tuple[WebhookRule, ...]:
    """The rules of one table, or of an array of tables."""
    inner = reader.inside("webhooks")
    if isinstance(value, dict):
        return (_rule(inner, reader.as_table(cast("object", value), "webhooks"), None),)
    listed = reader.sequence(value, "webhooks")
    return tuple(
        _rule(inner.inside(number), inner.as_table(table, number), number) for number, table in enumerate(listed)
    )


def _rule(reader: Reader, table: Mapping[str, object], number: int | None) -> WebhookRule:
    reader.only(table, (field.name for field in attrs.fields(WebhookRule) if field.eq))
    usual = WebhookRule()
    signature = _signature(reader, table) if "signature" in table else None
    verifier: Verifier = reader.choice(table, "verifier", VERIFIERS)
    if verifier and signature is not None:
        raise reader.fail("signature", f"webhooks.signature: {verifier} verifies already")
    return WebhookRule(
        resource=reader.dotted(table, "resource") or usual.resource,
        secret=reader.name(table, "secret") or usual.secret,
        argument=reader.name(table, "argument") or usual.argument,
        methods=tuple(_methods(reader, table, signature)) or usual.methods,
        events=reader.list_(table, "events"),
        verifier=verifier,
        raw_secret=_raw_secret(reader, table),
        signature=signature,
        number=number,
    )


def _raw_secret(reader: Reader, table: Mapping[str, object]) -> RawSecret:
    for value in ("client", "never"):
        if table.get("raw_secret") == value:
            return value
    return "always" if reader.switch(table, "raw_secret") else ""


def _methods(reader: Reader, table: Mapping[str, object], signature: SignatureRule | None) -> list[WebhookMethodRule]:
    """The methods of a list: usual names, or tables of a name and what it does."""
    found: list[WebhookMethodRule] = []
    inner = reader.inside("methods")
    for number, each in enumerate(reader.sequence(table.get("methods", []), "methods")):
        made = _method(inner.inside(number), each if isinstance(each, str) else inner.as_table(each, number))
        needs = _fault(made, signature)
        if needs:
            raise reader.fail(("methods", number), f"webhooks.methods: {made.name} {needs}")
        if any(made.name == other.name for other in found):
            raise reader.fail(("methods", number), f"webhooks.methods has {made.name!r} twice")
        found.append(made)
    return found


def _method(reader: Reader, given: str | Mapping[str, object]) -> WebhookMethodRule:
    table = {"name": given} if isinstance(given, str) else given
    reader.only(table, (field.name for field in attrs.fields(WebhookMethodRule)))
    name = reader.name(table, "name")
    does = reader.optional(table, "does") or name
    kind: WebhookKind | None = next((each for each in KINDS if each == does), None)
    if kind is None or not name:
        where = () if isinstance(given, str) else ("does",)
        raise reader.fail(
            where, f"webhooks.methods must be some of {', '.join(KINDS)}, or say which one `does`, not {does!r}"
        )
    return WebhookMethodRule(name, kind, reader.list_(table, "events"))


def _fault(method: WebhookMethodRule, signature: SignatureRule | None) -> str:
    """What a method lacks, `""` for nothing."""
    if method.does in ("get_signature", "validate_signature") and signature is None:
        return "needs webhooks.signature"
    if method.does == "get_signature" and signature is not None and (signature.id or signature.timestamp):
        return "signs the body alone, but webhooks.signature signs headers as well"
    return ""


def _signature(reader: Reader, whole: Mapping[str, object]) -> SignatureRule:
    table, reader = reader.table(whole, "signature"), reader.inside("signature")
    reader.only(table, (field.name for field in attrs.fields(SignatureRule)))
    header = reader.optional(table, "header")
    if not header:
        raise reader.fail("header", "webhooks.signature lacks header: the one with the signature")
    usual = SignatureRule(header)
    rule = SignatureRule(
        header=header,
        signed=reader.optional(table, "signed") or usual.signed,
        prefix=reader.optional(table, "prefix") or "",
        encoding=reader.choice(table, "encoding", ("hex", "base64")),
        key=reader.choice(table, "key", ("text", "base64")),
        id=reader.optional(table, "id") or "",
        timestamp=reader.optional(table, "timestamp") or "",
        time=reader.choice(table, "time", ("seconds", "iso8601")),
        tolerance=reader.whole(table, "tolerance", usual.tolerance),
    )
    fault = _unsigned(rule)
    if fault:
        raise reader.fail("signed", f"webhooks.signature.signed {fault}")
    return rule


def _unsigned(rule: SignatureRule) -> str:
    """What is wrong with the text that is signed, `""` for nothing."""
    named = _FIELD.findall(rule.signed)
    other = next((name for name in named if name not in _FIELDS), None)
    if other is not None:
        return f"has {{{other}}}: only {', '.join(f'{{{name}}}' for name in _FIELDS)} have values"
    if "body" not in named:
        return "must have {body}, as anybody could send another one"
    for name, header in (("id", rule.id), ("timestamp", rule.timestamp)):
        if (name in named) != bool(header):
            return f"must have {{{name}}} if there is `{name}`, the header with its value, and only then"
    return ""
