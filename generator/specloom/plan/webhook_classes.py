"""Classes of `webhooks.py` for `client.webhooks`: they verify requests and read what these hold. Knows no single webhook."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.emit import ImportCollector, Scope, Section, SymbolTable, docstring, emit_read, literal, string
from specloom.plan.client_classes import WebhookClass, WebhookParser
from specloom.plan.module_layout import module_of
from specloom.plan.tree import WebhookNode

_COMPAT = "._runtime.compat.webhooks"
_STANDARD = "._runtime.compat.standard_webhooks"
_SIGNED = "._runtime.compat.signed_webhooks"

_PAYLOAD = ("payload", "The request's body as it came.")
_HEADERS = ("headers", "The request's headers.")
_TOLERANCE = ("tolerance", "Seconds that its time may be off.")
_TOLERATED = 300
"""Seconds that the time of a request may be off by default."""

_MISSING = ("ValueError", "A header or the secret is missing.")
_NOT_JSON = ("WebhookError", "The body is not JSON.")
_OWN_FORGED = ("InvalidWebhookSignatureError", "The request is not genuine, or too old.")
_LIBRARY_FORGED = ("WebhookVerificationError", "The request is not genuine; an exception of `standardwebhooks`.")


def plan_webhook_classes(
    node: WebhookNode, env: str, page: ImportCollector, symbols: SymbolTable
) -> Iterator[WebhookClass]:
    """The class of a resource; if it has operations too, one for each client.

    Args:
        env: Environment variable with the secret, `""` for none.
    """
    for name, base in dict(zip(node.classes, node.bases, strict=True)).items():
        bases = [_reader(node.resource, page)]
        if base:
            bases.append(Scope(page).name(f".{symbols.resources}.{module_of(node.resource.path[0])}", base))
        yield WebhookClass(
            name=name,
            bases=", ".join(bases),
            docstring=docstring(f"Methods of `{node.shown}` for what the API sends by itself.", indent=4),
            attributes=tuple(_attributes(node.resource, env, page)),
            methods=tuple(_method(node.resource, each, page, symbols) for each in node.resource.methods),
        )


def _reader(resource: ir.WebhookResource, page: ImportCollector) -> str:
    """The base class that verifies: by its own signature, by the package `standardwebhooks`, or by itself."""
    if resource.signature is not None:
        return Scope(page).name(_SIGNED, "SignedWebhookReader")
    if resource.library:
        return Scope(page).name(_STANDARD, "StandardWebhookReader")
    return Scope(page).name(_COMPAT, "WebhookReader")


def _attributes(resource: ir.WebhookResource, env: str, page: ImportCollector) -> Iterator[str]:
    yield f"_secret = {string(resource.secret)}"
    yield f"_env = {string(env)}"
    if resource.argument != "secret":
        yield f"_argument = {string(resource.argument)}"
    if resource.library and resource.raw_secret:
        yield f"_raw_secret = {string(resource.raw_secret)}"
    if resource.library and any(each.does == "verify_signature" for each in resource.methods):
        yield "_names_headers = True"
    if resource.signature is not None:
        yield f"_signature = {_signature(resource.signature, page)}"


def _signature(signature: ir.WebhookSignature, page: ImportCollector) -> str:
    """The expression of a signature, without what is usual."""
    texts = {
        "prefix": (signature.prefix, ""),
        "encoding": (signature.encoding, "hex"),
        "key": (signature.key, "text"),
        "id": (signature.id, ""),
        "timestamp": (signature.timestamp, ""),
        "time": (signature.time, "seconds"),
    }
    said = [f"header={string(signature.header)}", f"signed={string(signature.signed)}"]
    said += [f"{name}={string(value)}" for name, (value, usual) in texts.items() if value != usual]
    said += [f"tolerance={literal(signature.tolerance)}"] if signature.tolerance != _TOLERATED else []
    return f"{Scope(page).name(_SIGNED, 'Signature')}({', '.join(said)})"


def _method(
    resource: ir.WebhookResource, method: ir.WebhookMethod, page: ImportCollector, symbols: SymbolTable
) -> WebhookParser:
    typing, runtime = Scope(page, runtime=False), Scope(page)
    headers = typing.name(_COMPAT, "Headers")
    secret = f"{resource.argument}: str | {'bytes | ' if resource.library else ''}None = None"
    about = (resource.argument, "Secret of the signatures; that of the client by default.")
    forged = _LIBRARY_FORGED if resource.library else _OWN_FORGED
    match method.does:
        case "unwrap":
            event, read = _event(method, typing, runtime, symbols)
            sections = (Section("Args", (_PAYLOAD, _HEADERS, about)), Section("Raises", (forged, _MISSING, _NOT_JSON)))
            return _parser(
                method.name,
                f"(self, payload: str | bytes, headers: {headers}, *, {secret}) -> {event}",
                "What a request holds, once it is verified.",
                sections,
                f"event: {event} = self._read({read}, payload, headers, {resource.argument})",
                "return event",
            )
        case "unsafe_unwrap":
            event, read = _event(method, typing, runtime, symbols)
            return _parser(
                method.name,
                f"(self, payload: str | bytes) -> {event}",
                "What a request holds; nothing is verified.",
                (Section("Args", (_PAYLOAD,)), Section("Raises", (_NOT_JSON,))),
                f"event: {event} = self._parse({read}, payload)",
                "return event",
            )
        case "verify_signature":
            timed = not resource.library and (resource.signature is None or bool(resource.signature.timestamp))
            tolerance = resource.signature.tolerance if resource.signature is not None else _TOLERATED
            more, passed = (f", tolerance: int = {literal(tolerance)}", ", tolerance") if timed else ("", "")
            arguments = (_PAYLOAD, _HEADERS, about, *([_TOLERANCE] if timed else []))
            return _parser(
                method.name,
                f"(self, payload: str | bytes, headers: {headers}, *, {secret}{more}) -> None",
                "Check that a request is genuine.",
                (Section("Args", arguments), Section("Raises", (forged, _MISSING))),
                f"self._verify(payload, headers, {resource.argument}{passed})",
            )
        case "validate_signature":
            return _parser(
                method.name,
                f"(self, payload: str | bytes, headers: {headers}, *, {secret}) -> bool",
                "Whether a request is genuine.",
                (Section("Args", (_PAYLOAD, _HEADERS, about)), Section("Raises", (_MISSING,))),
                f"return self._is_genuine(payload, headers, {resource.argument})",
            )
        case "get_signature":
            return _parser(
                method.name,
                f"(self, payload: str | bytes, *, {secret}) -> str",
                "The signature of a request with this body.",
                (Section("Args", (_PAYLOAD, about)), Section("Raises", (("ValueError", "The secret is missing."),))),
                f"return self._signature_of(payload, {resource.argument})",
            )


def _event(method: ir.WebhookMethod, typing: Scope, runtime: Scope, symbols: SymbolTable) -> tuple[str, str]:
    """The annotation of what a request holds, and the expression that it is read by."""
    return emit_read(method.event, "typed", typing, symbols), emit_read(method.event, "response", runtime, symbols)


def _parser(name: str, signature: str, summary: str, sections: tuple[Section, ...], *body: str) -> WebhookParser:
    return WebhookParser(name, signature, docstring(summary, sections, indent=8), body)
