"""Spectral rulesets: what each part of one does, and what is said of parts that are not supported."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from specloom.document import load
from specloom.findings import Finding, Place, Refused
from specloom.user_rules.spectral import spectral_findings

TREE: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1", "x-logo": {"url": "a"}, "contact": {"email": "a@b.c"}},
    "tags": [{"name": "b"}, {"name": "a"}],
    "paths": {
        "/pets": {
            "parameters": [{"$ref": "#/components/parameters/Limit"}],
            "get": {"operationId": "list_pets", "deprecated": False, "responses": {"200": {"description": "ok"}}},
            "post": {"operationId": "addPet", "summary": "Add", "responses": {"200": {"description": "ok"}}},
        },
        "/pets/{id}": {"get": {"operationId": "getPet", "responses": {"200": {"description": "ok"}}}},
    },
    "components": {
        "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
        "schemas": {
            "Color": {"type": "string", "enum": ["red", 3]},
            "Tree": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Tree"}}},
        },
    },
}  # fmt: skip


def run(folder: Path, ruleset: dict[str, Any], tree: dict[str, Any] = TREE, **more: dict[str, Any]) -> list[Finding]:
    (folder / "openapi.json").write_text(json.dumps(tree, indent=1), encoding="utf-8")
    for name, other in more.items():
        (folder / f"{name}.yaml").write_text(json.dumps(other), encoding="utf-8")
    file = folder / "ruleset.yaml"
    file.write_text(json.dumps(ruleset, indent=1), encoding="utf-8")
    return spectral_findings(file, Place("specloom.toml", 1, 1), load(folder / "openapi.json"))


def rule(
    given: Any, function: str, options: dict[str, Any] | None = None, field: str | None = None, **more: Any
) -> Any:
    then: dict[str, Any] = {"function": function}
    if options is not None:
        then["functionOptions"] = options
    if field is not None:
        then["field"] = field
    return {"given": given, "then": then, **more}


def lines(found: list[Finding], folder: Path) -> list[str]:
    """The lines of the description that findings are at."""
    text = (folder / "openapi.json").read_text(encoding="utf-8").splitlines()
    return [text[(each.place.line or 1) - 1].strip() for each in found if each.place]


def said(folder: Path, one: dict[str, Any], **more: Any) -> list[tuple[str, str]]:
    """Line and message of what one rule finds."""
    found = run(folder, {"rules": {"r": one}, **more})
    assert not [each for each in found if each.code != "r"], found
    return list(zip(lines(found, folder), [each.message for each in found], strict=True))


OPS = "$.paths[*][get,put,post,delete]"
FOUND: dict[str, tuple[Any, list[str]]] = {
    "truthy": (rule(OPS, "truthy", field="summary"), ['"get": {', '"get": {']),
    "falsy": (rule(OPS, "falsy", field="summary"), ['"summary": "Add",']),
    "defined": (rule(OPS, "defined", field="deprecated"), ['"post": {', '"get": {']),
    "undefined": (rule(OPS, "undefined", field="deprecated"), ['"deprecated": false,']),
    "alphabetical objects": (rule("$.tags", "alphabetical", {"keyedBy": "name"}), ['"tags": [']),
    "alphabetical keys": (rule("$.info", "alphabetical"), ['"x-logo": {']),
    "alphabetical items": (rule("$.components.schemas.Color.enum", "alphabetical"), []),
    "an item from the end": (rule("$.tags[(@.length - 2)].name", "pattern", {"match": "^a"}), ['"name": "b"']),
    "a schema of a field that is missing": (rule("$.tags[0]", "schema", {"schema": {}}, "description"), ["{"]),
    "a format in a schema": (rule("$.info.contact.email", "schema", {"schema": {"format": "uuid"}}), ['"email": "a@b.c"']),
    "words of a schema": (
        rule("$.info", "schema", {"allErrors": True, "schema": {"required": ["license"], "errorMessage": "needs a license"}}),
        ['"info": {'],
    ),
    "what a reference leads to": (rule("$.paths[*].parameters[*]", "falsy"), ['"Limit": {']),
    "casing": (rule(OPS, "casing", {"type": "camel"}, "operationId"), ['"operationId": "list_pets",']),
    "casing of keys": (rule("$.info", "casing", {"type": "flat"}, "@key"), ['"x-logo": {']),
    "casing with a separator": (
        rule("$.paths[*]~", "casing", {"type": "kebab", "separator": {"char": "/", "allowLeading": True}}),
        ['"/pets/{id}": {'],
    ),
    "enumeration": (rule("$.tags[*].name", "enumeration", {"values": ["a"]}), ['"name": "b"']),
    "length": (rule("$.tags[*].name", "length", {"min": 2}), ['"name": "b"', '"name": "a"']),
    "length of arrays": (rule("$.tags", "length", {"max": 1}), ['"tags": [']),
    "or": (rule("$.info", "or", {"properties": ["license", "termsOfService"]}), ['"info": {']),
    "xor": (rule("$.info", "xor", {"properties": ["title", "version"]}), ['"info": {']),
    "pattern": (rule(OPS, "pattern", {"notMatch": "/PET/i"}, "operationId"), ['"operationId": "list_pets",', '"operationId": "addPet",', '"operationId": "getPet",']),
    "schema": (rule("$.info", "schema", {"schema": {"properties": {"version": {"pattern": "^v"}}}}), ['"version": "1",']),
    "typedEnum": (rule("$..[?(@.enum)]", "typedEnum"), ["3"]),
    "unreferencedReusableObject": (
        rule("$.components.schemas", "unreferencedReusableObject", {"reusableObjectsLocation": "#/components/schemas"}),
        ['"Color": {'],
    ),
    "names with hyphens": (rule("$.info.x-logo", "truthy", field="alt"), ['"x-logo": {']),
    "a filter of keys": (rule("$.paths[*][?(@property === 'post')]", "truthy", field="description"), ['"post": {']),
    "a filter by expression": (rule("$.paths[?(@property.match(/[{]ID/i))]", "truthy", field="x"), ['"/pets/{id}": {']),
    "a filter by length": (rule("$.paths.*.*[?(@.length > 8)]", "falsy"), ['"operationId": "list_pets",']),
    "a filter by a part of a name": (rule("$.info[?(@property.indexOf('log') > -1)]", "truthy", field="x"), ['"x-logo": {']),
    "a filter by the start": (rule("$.paths[*][?(@.operationId.startsWith('add'))]", "truthy", field="x"), ['"post": {']),
    "a filter by number": (
        rule("$.paths..responses[?( @property >= 200 && @property < 300 && @property != 204)]", "truthy", field="content"),
        ['"200": {'] * 3,
    ),
    "a filter by an odd name": (
        rule("$.paths[*].parameters[?(@.$ref)]", "falsy", resolved=False), ["{"]
    ),
    "a dot before a bracket": (rule("$.paths.[*].post", "truthy", field="x"), ['"post": {']),
    "parents": (rule("$.paths[*].post^", "truthy", field="x"), ['"/pets": {']),
    "references are followed": (rule("$.paths[*].parameters[*]", "truthy", field="description"), ['"Limit": {']),
    "references are not followed": (
        rule("$.paths[*].parameters[*]", "truthy", field="description", resolved=False), ["{"]
    ),
    "a field below": (rule("$", "truthy", field="info.license.url"), ['"info": {']),
    "a field by path": (rule("$.paths[*]", "falsy", field="$.post.summary"), ['"summary": "Add",']),
    "several": ({"given": ["$.info", "$.tags[0]"], "then": [{"field": "x", "function": "truthy"}, {"field": "y", "function": "truthy"}]}, ['"info": {', '"info": {', "{", "{"]),
}  # fmt: skip


@pytest.mark.parametrize("case", FOUND)
def test_what_a_rule_finds(tmp_path: Path, case: str) -> None:
    one, expected = FOUND[case]
    assert [line for line, _ in said(tmp_path, one)] == expected


def test_messages(tmp_path: Path) -> None:
    given = rule("$.info", "truthy", field="license", message="{{property}} at {{path}}: {{error}}, not {{value}}; {{description}}", description="D")  # fmt: skip
    assert said(tmp_path, given)[0][1] == "license at #/info/license: must be truthy, not undefined; D"
    del given["message"]
    assert said(tmp_path, given)[0][1] == "D"
    del given["description"]
    assert said(tmp_path, given)[0][1] == "license must be truthy"


@pytest.mark.parametrize(
    ("written", "severity"),
    [("error", "error"), ("warn", "warning"), ("info", "note"), ("hint", "note"), (0, "error"), (3, "note")],
)
def test_severities(tmp_path: Path, written: Any, severity: str) -> None:
    (found,) = run(tmp_path, {"rules": {"r": rule("$", "truthy", field="x", severity=written)}})
    assert found.severity == severity
    assert not run(tmp_path, {"rules": {"r": rule("$", "truthy", field="x", severity="off")}})


def test_formats(tmp_path: Path) -> None:
    one = rule("$", "truthy", field="x")
    assert run(tmp_path, {"rules": {"r": {**one, "formats": ["oas3"]}}})
    assert run(tmp_path, {"rules": {"r": {**one, "formats": ["oas2", "oas3_0"]}}})
    assert not run(tmp_path, {"rules": {"r": {**one, "formats": ["oas3.1"]}}})
    assert not run(tmp_path, {"formats": ["oas2"], "rules": {"r": one}})
    (unknown,) = run(tmp_path, {"rules": {"r": {**one, "formats": ["oas9"]}}})
    assert unknown.code == "unsupported-in-ruleset"


def test_aliases(tmp_path: Path) -> None:
    aliases = {"Paths": "$.paths[*]", "Ops": {"targets": [{"formats": ["oas3"], "given": ["#Paths[get,post]"]}]}}
    found = run(tmp_path, {"aliases": aliases, "rules": {"r": rule("#Ops.operationId", "casing", {"type": "camel"})}})
    assert lines(found, tmp_path) == ['"operationId": "list_pets",']


def test_aliases_of_other_formats_select_nothing(tmp_path: Path) -> None:
    targets = [
        {"formats": ["oas2"], "given": ["$.paths[*].get"]},
        {"formats": ["oas3_0"], "given": ["$.paths[*].post"]},
    ]
    aliases = {"Ops": {"targets": targets}, "Id": ["#Ops.operationId"]}
    found = run(tmp_path, {"aliases": aliases, "rules": {"r": rule("#Id", "falsy")}})
    assert lines(found, tmp_path) == ['"operationId": "addPet",']


def test_references_to_files(tmp_path: Path) -> None:
    """A rule, what it does, and a JSON schema may be in other files, which refer to others."""
    base = {"rules": {"camel": rule("$.paths[*][get,post]", "casing", {"type": "camel"}, "operationId")}}
    then = {"then": {"function": "schema", "functionOptions": {"schema": {"$ref": "./schema.yaml"}}}}
    rules = {
        "camel": {"$ref": "./base.yaml#/rules/camel"},
        "summary": {"given": "$.paths[*].post", "then": {"$ref": "./part.yaml#/then"}},
    }
    found = run(tmp_path, {"rules": rules}, base=base, part=then, schema={"required": ["description"]})
    assert sorted(finding.code for finding in found) == ["camel", "summary"]


def test_extends_files(tmp_path: Path) -> None:
    base = {"rules": {"a": rule("$", "truthy", field="x"), "b": rule("$", "truthy", field="y", recommended=False)}}

    def codes(extends: Any, rules: Any) -> dict[str, str]:
        found = run(tmp_path, {"extends": extends, "rules": rules}, base=base)
        return {each.code: each.severity for each in found}

    assert codes("./base.yaml", {}) == {"a": "warning"}
    assert codes([["./base.yaml", "all"]], {"a": "error"}) == {"a": "error", "b": "warning"}
    assert codes([["./base.yaml", "off"]], {"b": True}) == {"b": "warning"}
    assert codes("./base.yaml", {"a": False}) == {}
    base["rules"]["a"]["severity"] = "error"
    assert codes([["./base.yaml", "off"]], {"a": True}) == {"a": "error"}, "the severity of its definition"
    base["rules"]["a"]["severity"] = "off"
    assert codes("./base.yaml", {"a": True}) == {}


def test_a_rule_keeps_what_its_redefinition_does_not_say(tmp_path: Path) -> None:
    base = {"rules": {"r": rule("$.info", "truthy", field="x", severity="error", message="base {{property}}")}}
    ruleset = {"extends": "./base.yaml", "rules": {"r": rule("$.tags[0]", "truthy", field="y")}}
    found = run(tmp_path, ruleset, base=base)
    assert [(each.severity, each.message) for each in found] == [("error", "base y")]
    changed = {
        "extends": "./base.yaml",
        "rules": {"r": rule("$.info", "truthy", field="x", severity="hint", message="own")},
    }
    assert [(each.severity, each.message) for each in run(tmp_path, changed, base=base)] == [("note", "own")]


def test_rules_that_are_not_recommended_are_off_unless_all_are_wanted(tmp_path: Path) -> None:
    one = {"rules": {"r": rule("$.info", "truthy", field="x", recommended=False)}}
    assert not run(tmp_path, one)
    assert not run(tmp_path, {"extends": "./base.yaml"}, base=one)
    assert run(tmp_path, {"extends": [["./base.yaml", "all"]]}, base=one)
    assert run(tmp_path, {"extends": "./base.yaml", "rules": {"r": "warn"}}, base=one)


@pytest.mark.parametrize(
    ("pattern", "selected"),
    [
        ("openapi.json", True), ("*.json", True), ("*", True), ("**/*.json", True), ("**/openapi.*", True), ("./*.json", True),
        ("openapi.{json,yaml}", True), ("open[a-z]pi.json", True), ("?penapi.json", True), ("**", True),
        ("../*/openapi.json", False), ("specs/openapi.json", False), ("*.yaml", False), ("**/specs/**", False), ("open*", True),
        ("openapi", False), ("[!o]penapi.json", False),
    ],
)  # fmt: skip
def test_overrides_select_files_from_the_folder_of_the_ruleset(tmp_path: Path, pattern: str, selected: bool) -> None:
    ruleset = {
        "rules": {"r": rule("$.info", "truthy", field="x")},
        "overrides": [{"files": [pattern], "rules": {"r": "off"}}],
    }
    assert bool(run(tmp_path, ruleset)) is not selected


def test_an_override_extends_other_rulesets(tmp_path: Path) -> None:
    base = {"rules": {"b": rule("$.info", "truthy", field="x"), "c": rule("$.info", "truthy", field="y")}}
    ruleset = {"rules": {}, "overrides": [{"files": ["*.json"], "extends": "./base.yaml", "rules": {"c": "error"}}]}
    assert [(each.code, each.severity) for each in run(tmp_path, ruleset, base=base)] == [
        ("b", "warning"),
        ("c", "error"),
    ]
    ruleset["overrides"][0]["files"] = ["*.yaml"]
    assert not run(tmp_path, ruleset, base=base)


def test_overrides(tmp_path: Path) -> None:
    one = {"r": rule("$.paths[*]", "truthy", field="summary")}
    assert not run(tmp_path, {"rules": one, "overrides": [{"files": ["*.json"], "rules": {"r": "off"}}]})
    assert len(run(tmp_path, {"rules": one, "overrides": [{"files": ["other/*.json"], "rules": {"r": "off"}}]})) == 2
    part = {"files": ["**/openapi.json#/paths/~1pets"], "rules": {"r": "error"}}
    found = run(tmp_path, {"rules": one, "overrides": [part]})
    assert [each.severity for each in found] == ["error", "warning"]


UNSUPPORTED: dict[str, tuple[dict[str, Any], str]] = {
    "spectral:oas": ({"extends": "spectral:oas"}, "the rules of spectral:oas are not run"),
    "rules of it": ({"rules": {"operation-operationId": "error", "operation-tags": "off"}}, "specloom's rule missing-operation-id looks for the same"),
    "addresses": ({"extends": ["https://example.com/x.yaml"]}, "https://example.com/x.yaml is not read"),
    "packages": ({"extends": ["@acme/rules"]}, "@acme/rules is not read"),
    "functions": ({"functions": ["mine"], "rules": {}}, "`functions` is not supported"),
    "a function": ({"rules": {"r": rule("$", "mine")}}, "the function mine is not supported"),
    "a filter": ({"rules": {"r": rule("$.x[?(@parent.y)]", "truthy")}}, "'@parent' in a filter is not supported"),
    "a schema elsewhere": (
        {"rules": {"r": rule("$", "schema", {"schema": {"$ref": "./hal.yaml"}})}}, "the reference './hal.yaml' of a schema",
    ),
    "a script": ({"rules": {"r": rule("$.x[(@.length/2)]", "truthy")}}, "is not supported"),
    "too deep": ({"rules": {"r": rule("$..a..b..c..d", "truthy")}}, "more than 3 `..`"),
    "an override": ({"overrides": [{"files": ["*"], "formats": ["oas3"]}]}, "`formats` of an override is not supported"),
}  # fmt: skip


@pytest.mark.parametrize("case", UNSUPPORTED)
def test_what_is_not_supported_is_said(tmp_path: Path, case: str) -> None:
    ruleset, message = UNSUPPORTED[case]
    ruleset = {**ruleset, "rules": {**ruleset.get("rules", {}), "other": rule("$", "truthy", field="zzz")}}
    found = run(tmp_path, ruleset)
    assert [each.code for each in found if each.code != "other"] == ["unsupported-in-ruleset"]
    assert "other" in {each.code for each in found}, "the rest is not checked"
    (one,) = [each for each in found if each.code != "other"]
    assert message in one.message and str(one.place).endswith("ruleset.yaml:" + str(one.place).split(":", 1)[1])


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "no then": ({"rules": {"r": {"given": "$"}}}, "then must have a `function`"),
    "no path": ({"rules": {"r": rule("paths", "truthy")}}, "'paths' is no JSONPath"),
    "no alias": ({"rules": {"r": rule("#Nope", "truthy")}}, "there is no alias Nope"),
    "a circle": ({"aliases": {"A": "#B", "B": "#A"}, "rules": {"r": rule("#A", "truthy")}}, "leads to itself"),
    "many": ({"aliases": {**{f"A{n}": [f"#A{n + 1}"] * 9 for n in range(12)}, "A12": "$"}, "rules": {"r": rule("#A0", "truthy")}}, "more than 500 paths"),
    "severity": ({"rules": {"r": rule("$", "truthy", severity="bad")}}, "'bad' is not a severity"),
    "key": ({"rulez": {}}, "unknown key: rulez; did you mean `rules`?"),
    "option": ({"rules": {"r": rule("$", "length", {"mim": 3})}}, "length: unknown option 'mim'"),
    "no option": ({"rules": {"r": rule("$", "pattern", {})}}, "needs the option match or notMatch"),
    "expression": ({"rules": {"r": rule("$", "pattern", {"match": "("})}}, "is not a regular expression"),
    "casing": ({"rules": {"r": rule("$", "casing", {"type": "spongebob"})}}, "type must be one of"),
    "schema": ({"rules": {"r": rule("$", "schema", {"schema": {"type": 3}})}}, "r: schema:"),
    "reference to nothing": ({"rules": {"x": {"$ref": "./nowhere.yaml"}}}, "there is no file './nowhere.yaml'"),
    "reference to no place": ({"rules": {"x": {"$ref": "./ruleset.yaml#/aliases/y"}}}, "has no /aliases/y"),
    "reference within": ({"rules": {"x": {"$ref": "#/rules/y"}}}, "followed to files only"),
    "reference to itself": ({"rules": {"x": {"$ref": "./ruleset.yaml#/rules/x"}}}, "'./ruleset.yaml' includes itself"),
    "missing file": ({"extends": "./nowhere.yaml"}, "there is no file './nowhere.yaml'"),
    "itself": ({"extends": "./ruleset.yaml"}, "extends itself"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_a_bad_ruleset_is_refused_at_its_line(tmp_path: Path, case: str) -> None:
    ruleset, message = BAD[case]
    with pytest.raises(Refused) as caught:
        run(tmp_path, ruleset)
    assert message in caught.value.finding.message
    assert caught.value.finding.code == "bad-ruleset"
    assert str(caught.value.finding.place).startswith(tmp_path.as_posix())


def test_expressions_that_take_ages_are_stopped(tmp_path: Path) -> None:
    slow = {"match": "^(a|a)*$"}
    tree = {**TREE, "x-text": "a" * 60 + "!"}
    with pytest.raises(Refused) as caught:
        run(tmp_path, {"rules": {"r": rule("$.x-text", "pattern", slow)}}, tree)
    assert "takes too long" in caught.value.finding.message


def test_references_that_multiply_stay_bounded(tmp_path: Path) -> None:
    schemas: dict[str, Any] = {
        f"S{n}": {"properties": {f"p{k}": {"$ref": f"#/components/schemas/S{n + 1}"} for k in range(10)}}
        for n in range(12)
    }
    schemas["S12"] = {"type": "object", "enum": [3]}
    tree = {**TREE, "components": {"schemas": schemas}}
    found = run(tmp_path, {"rules": {"r": rule("$..[?(@.enum)]", "typedEnum")}}, tree)
    assert lines(found, tmp_path) == ["3"]


def test_without_the_extra_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("specloom.user_rules.spectral.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jsonpath", None)
    with pytest.raises(Refused) as caught:
        run(tmp_path, {"rules": {}})
    assert "pip install 'specloom[spectral]'" in caught.value.finding.message
    assert str(caught.value.finding.place) == "specloom.toml:1:1"
