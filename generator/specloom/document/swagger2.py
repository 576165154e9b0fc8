"""Upgrades Swagger 2.0 to OpenAPI 3.1; `schema_upgrade` handles the schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias
from urllib.parse import unquote

import attrs

from specloom.document import codes
from specloom.document.grammar import METHODS
from specloom.document.node import strings
from specloom.document.schema_upgrade import without
from specloom.document.source_map import SourceMap
from specloom.findings import Finding
from specloom.values import Origin, escape

Lookup: TypeAlias = Callable[[str], Any]
"""Returns the target of a reference in the file as written, None if there is none."""

_MOVED = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}
_SERVER = ("host", "basePath", "schemes")
_PARAMETER = frozenset({"name", "in", "description", "required", "allowEmptyValue", "deprecated", "$ref"})
_HEADER = frozenset({"description"})
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
JSON = "application/json"
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_STYLES: dict[str, dict[str, Any]] = {
    "multi": {"style": "form", "explode": True},
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "tsv": {"style": "form", "explode": False},
}


@attrs.frozen
class _Given:
    """A body or form parameter, resolved, and its position."""

    parameter: dict[str, Any]
    written: str


@attrs.define
class Swagger2:
    """Upgrades the objects of one file.

    Attributes:
        consumes, produces: Media types of operations that declare none.
        whole: Whether the file is a whole document, whose sections move, rather than a fragment.
    """

    source: str
    source_map: SourceMap
    findings: list[Finding]
    lookup: Lookup
    consumes: list[str]
    produces: list[str]
    whole: bool = True

    def document(self, data: dict[str, Any], at: str) -> dict[str, Any]:
        """The root object."""
        generated: dict[str, Any] = {"openapi": "3.1.0"}
        components: dict[str, Any] = {}
        self.source_map.record(f"{at}/openapi", f"{at}/swagger")
        for key, value in data.items():
            if key in _MOVED and value.__class__ is dict:
                name = _MOVED[key]
                self.source_map.record(f"{at}/components/{name}", f"{at}/{key}")
                components[name] = {each: item for each, item in value.items() if not _in_body(item)}
            elif key in _SERVER:
                if "servers" not in generated:
                    self.source_map.record(f"{at}/servers", f"{at}/{key}")
                generated["servers"] = _servers(data, self.lookup)
            elif key not in ("swagger", "consumes", "produces", *_MOVED):
                generated[key] = value
        return {**generated, "components": components} if components else generated

    def path_item(self, item: dict[str, Any], at: str) -> dict[str, Any]:
        """A path item and its operations; body parameters of the path item apply to each operation."""
        item = self.reference(item, at)
        kept, shared = self._parameters(item, at)
        generated = dict(item) if not shared else {**item, "parameters": kept}
        for method in METHODS:
            if item.get(method).__class__ is dict:
                generated[method] = self._operation(item[method], f"{at}/{method}", shared)
        return generated

    def reference(self, value: dict[str, Any], at: str) -> dict[str, Any]:
        """A `$ref` with the new position of its target."""
        ref: Any = value.get("$ref")
        if ref.__class__ is not str or not self.whole:
            return value
        for old, new in _MOVED.items():
            if ref.startswith(f"#/{old}/"):
                return {**value, "$ref": f"#/components/{new}/{ref[len(old) + 3 :]}"}
        return value

    def parameter(self, value: dict[str, Any], at: str) -> dict[str, Any]:
        """A parameter outside the body."""
        if "$ref" in value:
            return self.reference(value, at)
        if "schema" in value or "content" in value or "in" not in value:
            return value
        generated, schema = _split(value, _PARAMETER)
        self.source_map.record(f"{at}/schema", self.source_map.to_written(at))
        return {**generated, **self._style(value, at), "schema": schema}

    def header(self, value: dict[str, Any], at: str) -> dict[str, Any]:
        """A header of a response."""
        if "schema" in value or "content" in value or "$ref" in value:
            return value
        generated, schema = _split(value, _HEADER)
        self.source_map.record(f"{at}/schema", self.source_map.to_written(at))
        return {**generated, "schema": schema}

    def response(self, value: dict[str, Any], at: str) -> dict[str, Any]:
        """A response component, for which no operation declares the media types."""
        return self._response(value, at, self.produces)

    def security_scheme(self, value: dict[str, Any], at: str) -> dict[str, Any]:
        """A security definition."""
        match value.get("type"):
            case "basic":
                return {**value, "type": "http", "scheme": "basic"}
            case "oauth2" if "flows" not in value:
                names = ("flow", "authorizationUrl", "tokenUrl", "scopes")
                flow = {name: value[name] for name in names[1:] if name in value}
                flow.setdefault("scopes", {})
                kind = str(value.get("flow", "implicit"))
                return {**without(value, *names), "flows": {_FLOWS.get(kind, kind): flow}}
            case _:
                return value

    def _operation(self, value: dict[str, Any], at: str, shared: list[_Given]) -> dict[str, Any]:
        kept, own = self._parameters(value, at)
        generated = without(value, "consumes", "produces", "schemes")
        if own:
            generated["parameters"] = kept
        given = [*own, *(each for each in shared if not _replaced(each, own))]
        if given:
            generated["requestBody"] = self._request_body(
                given, at, listed(value.get("consumes"), self.lookup, self.consumes)
            )
        responses: Any = value.get("responses")
        if responses.__class__ is dict:
            produces = listed(value.get("produces"), self.lookup, self.produces)
            generated["responses"] = {
                status: self._operation_response(each, f"{at}/responses/{escape(status)}", produces)
                for status, each in responses.items()
            }
        return generated

    def _operation_response(self, value: Any, at: str, produces: list[str]) -> Any:
        """A response with the operation's media types, even if several operations share it."""
        if value.__class__ is not dict:
            return value
        if "$ref" not in value or produces == self.produces:
            return self._response(value, at, produces)
        shared: Any = self.lookup(str(value["$ref"]))
        if shared.__class__ is not dict or "schema" not in shared:
            return self.reference(value, at)
        self.source_map.record(at, unquote(str(value["$ref"]).partition("#")[2]))
        return self._response(shared, at, produces)

    def _response(self, value: dict[str, Any], at: str, produces: list[str]) -> dict[str, Any]:
        if "$ref" in value:
            return self.reference(value, at)
        if "content" in value:
            return value
        if "schema" not in value and "examples" not in value:
            return {**value, "content": {}}
        written = self.source_map.to_written(at)
        examples: Any = value.get("examples")
        examples = examples if examples.__class__ is dict else {}
        content: dict[str, Any] = {}
        for media_type in _media_types(value, examples, produces):
            inner = f"{at}/content/{escape(media_type)}"
            self.source_map.record(inner, written)
            content[media_type] = {"schema": value["schema"]} if "schema" in value else {}
            if media_type in examples:
                content[media_type]["example"] = examples[media_type]
                self.source_map.record(f"{inner}/example", f"{written}/examples/{escape(media_type)}")
        return {**without(value, "schema", "examples"), "content": content}

    def _parameters(self, value: dict[str, Any], at: str) -> tuple[list[Any], list[_Given]]:
        """The parameters outside the body, and those in the body."""
        parameters: Any = value.get("parameters")
        kept: list[Any] = []
        given: list[_Given] = []
        if parameters.__class__ is not list:
            return kept, given
        written = self.source_map.to_written(f"{at}/parameters")
        for index, parameter in enumerate(parameters):
            target = self._target(parameter)
            if _in_body(target):
                local = parameter is not target and str(parameter["$ref"]).startswith("#")
                place = unquote(parameter["$ref"][1:]) if local else f"{written}/{index}"
                given.append(_Given(target, place))
                continue
            if len(kept) != index:
                self.source_map.record(f"{at}/parameters/{len(kept)}", f"{written}/{index}")
            kept.append(parameter)
        return kept, given

    def _target(self, parameter: Any) -> Any:
        if parameter.__class__ is dict and parameter.get("$ref").__class__ is str:
            return self.lookup(parameter["$ref"])
        return parameter

    def _request_body(self, given: list[_Given], at: str, consumes: list[str]) -> dict[str, Any]:
        body = next((each for each in given if each.parameter["in"] == "body"), None)
        if body is not None:
            return self._body(body, f"{at}/requestBody", consumes)
        return self._form(given, f"{at}/requestBody", consumes)

    def _body(self, given: _Given, at: str, consumes: list[str]) -> dict[str, Any]:
        """The schema of a body: nested, or inline as in other parameters."""
        generated, others = _split(without(given.parameter, "schema"), _PARAMETER)
        self.source_map.record(at, given.written)
        content: dict[str, Any] = {}
        for media_type in consumes or [JSON]:
            inner = f"{at}/content/{escape(media_type)}"
            self.source_map.record(inner, given.written)
            if "schema" not in given.parameter:
                self.source_map.record(f"{inner}/schema", given.written)
            content[media_type] = {"schema": given.parameter.get("schema", others)}
        return {**without(generated, "in", "name"), "content": content}

    def _form(self, given: list[_Given], at: str, consumes: list[str]) -> dict[str, Any]:
        self.source_map.record(at, given[0].written)
        files = any(each.parameter.get("type") == "file" for each in given)
        forms = [each for each in consumes if each.partition(";")[0].strip() in _FORMS]
        wanted = [_FORMS[1]] if files else forms or [_FORMS[0]]
        content = {each: self._form_media(given, f"{at}/content/{escape(each)}") for each in wanted}
        required = any(each.parameter.get("required") is True for each in given)
        return {"required": required, "content": content}

    def _form_media(self, given: list[_Given], at: str) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        encoding: dict[str, Any] = {}
        for each in given:
            name = str(each.parameter.get("name", ""))
            properties[name] = without(each.parameter, "name", "in", "required", "collectionFormat", "allowEmptyValue")
            self.source_map.record(f"{at}/schema/properties/{escape(name)}", each.written)
            if each.parameter.get("type") == "array":
                encoding[name] = self._style({"in": "query", **without(each.parameter, "in")}, at)
        required = [str(each.parameter.get("name", "")) for each in given if each.parameter.get("required") is True]
        schema = {"type": "object", "properties": properties, **({"required": required} if required else {})}
        return {"schema": schema, **({"encoding": encoding} if encoding else {})}

    def _style(self, parameter: dict[str, Any], at: str) -> dict[str, Any]:
        """The style of an array; path and header parameters only have commas."""
        if parameter.get("type") != "array":
            return {}
        if parameter.get("in") in ("path", "header"):
            return {"style": "simple", "explode": False}
        name = str(parameter.get("collectionFormat", "csv"))
        if name not in _STYLES or name == "tsv":
            message = f"OpenAPI 3 has no style for arrays separated by {name}; sent separated by commas"
            self.findings.append(codes.UNKNOWN_SEPARATOR.found(message, Origin(self.source, at)))
        return _STYLES.get(name, _STYLES["csv"])


def _in_body(parameter: Any) -> bool:
    return parameter.__class__ is dict and parameter.get("in") in ("body", "formData") and "$ref" not in parameter


def _replaced(given: _Given, own: Iterable[_Given]) -> bool:
    """Whether a parameter of the operation overrides a shared one of its path item."""
    here, name = given.parameter["in"], given.parameter.get("name")
    return any(each.parameter["in"] == here and (here == "body" or each.parameter.get("name") == name) for each in own)


def _split(value: dict[str, Any], outer: frozenset[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields of a parameter or header, and those of the schema that Swagger 2.0 writes inline."""
    own = {key: item for key, item in value.items() if key in outer or key.startswith(("x-example", "x-ms-"))}
    schema = {key: item for key, item in value.items() if key not in own and key != "collectionFormat"}
    return own, schema


def _media_types(response: dict[str, Any], examples: dict[str, Any], produces: list[str]) -> list[str]:
    schema: Any = response.get("schema")
    if schema.__class__ is dict and schema.get("type") == "file":
        return [each for each in produces if "json" not in each] or ["application/octet-stream"]
    if "schema" not in response:
        return [each for each in examples if "/" in each]
    return produces or [JSON]


def _servers(data: dict[str, Any], lookup: Lookup) -> list[dict[str, Any]]:
    host, base = data.get("host"), data.get("basePath")
    path = base if isinstance(base, str) and base != "/" else ""
    path = path if path.startswith("/") or not path else f"/{path}"
    if not isinstance(host, str) or not host:
        return [{"url": path or "/"}]
    schemes = [each for each in ("https", "http") if each in listed(data.get("schemes"), lookup, ["https"])]
    return [{"url": f"{scheme}://{host}{path}"} for scheme in schemes or ["https"]]


def listed(value: Any, lookup: Lookup, otherwise: list[str]) -> list[str]:
    """The strings of an array, or of the one that a reference in its place leads to; `otherwise` if there is none."""
    ref: Any = value.get("$ref") if value.__class__ is dict else None
    found = lookup(ref) if ref.__class__ is str else value
    return strings(found) if found.__class__ is list else otherwise
