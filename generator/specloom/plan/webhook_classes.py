"""Classes of `webhooks.py` for `client.webhooks`: they verify requests and read what these hold. Knows no single webhook."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.emit import ImportCollector, Scope, Section, SymbolTable, docstring, emit_read
from specloom.names.spelling import camel
from specloom.plan.client_classes import WebhookClass, WebhookParser
from specloom.plan.module_layout import module_of

_READER = {
    False: ("._runtime.compat.webhooks", "Webhook"),
    True: ("._runtime.compat.standard_webhooks", "StandardWebhook"),
}
"""Module and stem of the base classes: those that verify themselves, and those that use the package `standardwebhooks`."""

_PAYLOAD = ("payload", "The request's body as it came.")
_RAISES = (("ValueError", "A header or the secret is missing."), ("WebhookError", "The body is not JSON."))
_FORGED = {
    False: ("InvalidWebhookSignatureError", "The request is not genuine."),
    True: ("WebhookVerificationError", "The request is not genuine; an exception of `standardwebhooks`."),
}


def resource_classes(resource: ir.WebhookResource) -> list[str]:
    """Names of the classes of the resource that reads webhooks: one, or one for each client if it has operations too."""
    name = camel(resource.name)
    return [name, f"Async{name}"] if resource.extends else [name]


def plan_webhook_class(
    resource: ir.WebhookResource, name: str, page: ImportCollector, symbols: SymbolTable
) -> WebhookClass:
    """The class of this name."""
    module, stem = _READER[resource.library]
    suffix = "Methods" if "verify_signature" in resource.methods else "Reader"
    bases = [Scope(page).name(module, stem + suffix)]
    if resource.extends:
        bases.append(Scope(page).name(f".{symbols.resources}.{module_of(resource.name)}", name))
    return WebhookClass(
        name=name,
        bases=", ".join(bases),
        docstring=docstring(f"Methods of `client.{resource.name}` for what the API sends by itself.", indent=4),
        methods=tuple(_methods(resource, page, symbols)),
        raw_secret=resource.raw_secret,
    )


def _methods(resource: ir.WebhookResource, page: ImportCollector, symbols: SymbolTable) -> Iterator[WebhookParser]:
    typing, runtime = Scope(page, runtime=False), Scope(page)
    event = emit_read(resource.event, "typed", typing, symbols)
    expression = emit_read(resource.event, "response", runtime, symbols)
    if "unsafe_unwrap" in resource.methods:
        yield WebhookParser(
            name="unsafe_unwrap",
            signature=f"(self, payload: str | bytes) -> {event}",
            docstring=docstring(
                "What a request holds; nothing is verified.", (Section("Args", (_PAYLOAD,)),), indent=8
            ),
            body=(f"event: {event} = self._parse({expression}, payload)", "return event"),
        )
    if "unwrap" in resource.methods:
        headers = typing.name("._runtime.compat.webhooks", "Headers")
        secret = (
            f"{resource.argument}: str | bytes | None = None"
            if resource.library
            else f"{resource.argument}: str | None = None"
        )
        args = (
            _PAYLOAD,
            ("headers", "The request's headers."),
            (resource.argument, "Secret of the signatures; that of the client by default."),
        )
        raises = Section("Raises", (_FORGED[resource.library], *_RAISES))
        yield WebhookParser(
            name="unwrap",
            signature=f"(self, payload: str | bytes, headers: {headers}, *, {secret}) -> {event}",
            docstring=docstring(
                "What a request holds, once it is verified.", (Section("Args", args), raises), indent=8
            ),
            body=(f"event: {event} = self._read({expression}, payload, headers, {resource.argument})", "return event"),
        )
