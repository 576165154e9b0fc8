"""The policy in specloom.toml: levels, ignores, windows, stability and when a comparison fails."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from tests.diff.helpers import Tree, api, between, ids, sending

from specloom.diff.catalogue import RULES
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.policy.policy_file import read_policy
from specloom.findings import Refused

DAY = dt.date(2026, 11, 20)
LONGER, SHORTER = {"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 5}


@pytest.fixture
def policy(tmp_path: Path) -> Any:
    def written(text: str) -> DiffPolicy:
        path = tmp_path / "specloom.toml"
        path.write_text(text, encoding="utf-8")
        return read_policy(path, DAY)

    return written


def endpoint(**marks: Any) -> Tree:
    return api({"/pets": {"get": {**marks, "responses": {"200": {"description": "Pets"}}}}})


def test_a_level_is_replaced(policy: Any) -> None:
    chosen = policy('[diff.levels]\nrequest-body-max-length-decreased = "info"\n')
    comparison = between(sending(LONGER), sending(SHORTER), chosen)
    assert {change.level for change in comparison.changes} == {"info"}
    assert not comparison.fails(chosen)


@pytest.mark.parametrize(("fail_on", "fails"), [("error", True), ("warning", True), ("never", False)])
def test_when_it_fails(policy: Any, fail_on: str, fails: bool) -> None:
    chosen = policy(f'[diff]\nfail-on = "{fail_on}"\n')
    assert between(sending(LONGER), sending(SHORTER), chosen).fails(chosen) is fails
    assert not between(sending(LONGER), sending(LONGER), chosen).fails(chosen)


def ignoring(rule: str, **more: str) -> str:
    lines = [f"{key} = {value}" for key, value in {"reason": '"Nobody sends it."', **more}.items()]
    return "\n".join(["[[diff.ignore]]", f'rule = "{rule}"', *lines, ""])


@pytest.mark.parametrize("place", ["POST /things", "request body", "/paths/~1things"])
def test_an_ignored_change_does_not_count(policy: Any, place: str) -> None:
    chosen = policy(ignoring("request-body-max-length-decreased", place=f'"{place}"'))
    comparison = between(sending(LONGER), sending(SHORTER), chosen)
    assert [change.id for change in comparison.ignored] == ["request-body-max-length-decreased"]
    assert not comparison.fails(chosen), comparison.complaints


@pytest.mark.parametrize("rule", ["request-body-max-length-increased", "request-body-max-length-decreased"])
def test_an_unused_ignore_fails(policy: Any, rule: str) -> None:
    chosen = policy("\n" + ignoring(rule, place='"GET /elsewhere"'))
    comparison = between(sending(LONGER), sending(LONGER), chosen)
    assert [finding.code for finding in comparison.complaints] == ["unused-ignore"]
    assert comparison.complaints[0].place is not None and comparison.complaints[0].place.line == 2
    assert comparison.fails(chosen)


def test_an_ignore_ends(policy: Any) -> None:
    rule = "request-body-max-length-decreased"
    assert not between(sending(LONGER), sending(SHORTER), policy(ignoring(rule, until="2026-11-20"))).changes[1:]
    late = policy(ignoring(rule, until="2026-11-19"))
    comparison = between(sending(LONGER), sending(SHORTER), late)
    assert rule in ids(comparison)
    assert [finding.code for finding in comparison.complaints] == ["expired-ignore"]


def test_grace_periods(policy: Any) -> None:
    chosen = policy("[diff.grace-periods]\nbeta-days = 10\nstable-days = 90\n")
    gone = {"deprecated": True}
    assert ids(between(endpoint(), endpoint(**gone), chosen)) == ["api-deprecated-sunset-missing"]
    soon = {**gone, "x-sunset": "2026-12-10"}
    assert ids(between(endpoint(), endpoint(**soon), chosen)) == ["api-sunset-date-too-small"]
    beta = {"x-stability-level": "beta"}
    assert ids(between(endpoint(**beta), endpoint(**beta, **soon), chosen)) == ["endpoint-deprecated-with-sunset"]


@pytest.mark.parametrize(("days", "rule"), [(0, "with-deprecation"), (1, "before-sunset")])
def test_sunset_is_the_last_day(days: int, rule: str) -> None:
    chosen = DiffPolicy(read_today()._replace(today=DAY))
    marks = {"deprecated": True, "x-sunset": str(DAY + dt.timedelta(days=days))}
    assert ids(between(endpoint(**marks), api({}), chosen)) == [f"api-path-removed-{rule}"]


def read_today() -> Any:
    from specloom.diff.grace_periods import GracePeriods

    return GracePeriods(DAY)


def test_what_is_not_firm_is_not_watched(policy: Any) -> None:
    draft = endpoint(**{"x-stability-level": "draft"})
    assert ids(between(draft, api({}), policy(""))) == []
    assert ids(between(draft, api({}), policy('[diff.grace-periods]\nwatched = "draft"\n'))) != []


def test_prefixes_are_taken_off(policy: Any) -> None:
    old, new = (api({f"{prefix}/pets": endpoint()["paths"]["/pets"]}) for prefix in ("/v1", "/v2"))
    assert ids(between(old, new, policy('[diff]\nbase-prefix = "/v1"\nrevision-prefix = "/v2"\n'))) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[diff", "is not valid TOML"),
        ("[diff]\nfail_on = 'error'", "unknown key 'fail_on'"),
        ("[diff]\nfail-on = 'bad'", "must be one of info"),
        ("[diff.levels]\nno-such-rule = 'info'", "unknown rule 'no-such-rule'"),
        ("[diff.grace-periods]\nstable-days = -1", "at least 0"),
        ("[diff.grace-periods]\nwatched = 'ga'", "must be one of draft"),
        ("[[diff.ignore]]\nrule = '*'", "requires a reason"),
        ("[[diff.ignore]]\nrule = '*'\nreason = 'x'\nuntil = 'soon'", "must be a date"),
    ],
)
def test_a_policy_that_is_not_understood(policy: Any, text: str, says: str) -> None:
    with pytest.raises(Refused) as caught:
        policy(text)
    assert says in caught.value.finding.message
    assert caught.value.finding.place is not None


def test_every_rule_may_be_given_a_level(policy: Any) -> None:
    chosen = policy("[diff.levels]\n" + "\n".join(f'{id} = "warning"' for id in RULES))
    assert len(chosen.levels) == len(RULES)


@pytest.mark.parametrize(
    ("written", "place", "said"),
    [
        ('[diff]\nfail_on = "warning"\n', "2:1", "did you mean 'fail-on'?"),
        ('[diff]\n  fail-on = "warn"\n', "2:3", "did you mean 'warning'?"),
        ("[diff]\nfail-on = 3\n", "2:1", "must be one of info, warning, error, never"),
        ('[diff]\nversion = "yes"\n', "2:1", "must be true or false"),
        ("[diff]\nexact-paths = 1\n", "2:1", "must be true or false"),
        ("[diff]\nbase-prefix = 3\n", "2:1", "must be a string"),
        ("\ndiff = 3\n", "2:1", "must be a table"),
        ('[dif]\nfail-on = "error"\n', "1:2", "did you mean 'diff'?"),
        (
            '[diff.levels]\nrequest-property-max-lenght-decreased = "info"\n',
            "2:1",
            "'request-property-max-length-decreased'?",
        ),
        ('[diff.levels]\n"endpoint-added" = "off"\n', "2:1", "must be one of info, warning, error, none"),
        ('[diff]\nlevels = "x"\n', "2:1", "must be a table"),
        ('diff.levels = "x"\n', "1:1", "must be a table"),
        ("[diff.grace-periods]\nbeta-days = true\n", "2:1", "must be a number"),
        ("[diff.grace-periods]\nstable-days = -1\n", "2:1", "at least 0"),
        ('[diff.grace-periods]\nwatched = "betta"\n', "2:1", "did you mean 'beta'?"),
        ('[[diff.ignore]]\nrule = "endpoint-added"\n', "1:3", "requires a reason"),
        ('[[diff.ignore]]\nreason = "x"\n', "1:3", "requires a rule"),
        (
            '[[diff.ignore]]\nrule = "*"\nreason = "x"\n[[diff.ignore]]\nreason = "x"\nrule = "no"\n',
            "6:1",
            "unknown rule 'no'",
        ),
        ('[[diff.ignore]]\nrule = "*"\nreason = "x"\nuntil = "2027-01-01"\n', "4:1", "without quotes"),
        ('[[diff.ignore]]\nrule = "*"\nreason = "x"\nuntil = 2027-01-01T00:00:00Z\n', "4:1", "must be a date"),
        ('[[diff.ignore]]\nrule = "*"\nreason = "x"\nuntil = 2027-02-30\n', "4:9", "is not valid TOML: Invalid date"),
        ('[[diff.ignore]]\nrule = "*"\nreason = "x"\nplace = ["GET"]\n', "4:1", "must be a string"),
        ('[diff]\nignore = [{rule = "x", reason = "y"}]\n', "2:12", "unknown rule 'x'"),
        ('[diff]\nignore = {rule = "*", reason = "y"}\n', "2:1", "must be an array"),
        ("[diff\n", "1:6", "is not valid TOML"),
        ('[diff]\nfail-on = "', "2:12", "is not valid TOML"),
    ],
)
def test_what_does_not_fit_is_said_where_it_stands(policy: Any, written: str, place: str, said: str) -> None:
    with pytest.raises(Refused) as caught:
        policy(written)
    finding = caught.value.finding
    assert finding.code == "bad-policy"
    assert str(finding.place).endswith(f"specloom.toml:{place}"), finding
    assert said in finding.message


def test_a_rule_that_is_not_wanted(policy: Any) -> None:
    chosen = policy('[diff.levels]\nrequest-body-max-length-decreased = "none"\n')
    comparison = between(sending(LONGER), sending(SHORTER), chosen)
    assert "request-body-max-length-decreased" not in ids(comparison)
    assert "request-body-max-length-decreased" in [change.id for change in comparison.ignored]
    assert not comparison.fails(chosen)


@pytest.mark.parametrize("day", [0, 1])
def test_an_ignore_holds_on_its_last_day(policy: Any, day: int) -> None:
    until = DAY - dt.timedelta(days=day)
    chosen = policy(ignoring("request-body-max-length-decreased", until=until.isoformat()))
    comparison = between(sending(LONGER), sending(SHORTER), chosen)
    assert [finding.code for finding in comparison.complaints] == ["expired-ignore"] * day
    assert comparison.fails(chosen) is bool(day)


def test_a_policy_with_a_byte_order_mark_and_one_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "specloom.toml"
    file.write_bytes(b'\xef\xbb\xbf[diff]\r\nfail-on = "never"\r\n')
    assert read_policy(file).fail_on is None
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(Refused, match="UTF-8"):
        read_policy(file)
    with pytest.raises(Refused, match="cannot be read"):
        read_policy(tmp_path)


def test_groups_of_rules(policy: Any) -> None:
    chosen = policy('[diff.levels]\n"request-*" = "info"\n"request-body-max-*" = "warning"\n"*" = "none"\n')
    assert chosen.levels["request-body-max-length-decreased"] == "warning"
    assert chosen.levels["request-body-min-increased"] == "info"
    assert chosen.levels["endpoint-added"] is None
    accepted = policy(ignoring("*-max-length-*"))
    comparison = between(sending(LONGER), sending(SHORTER), accepted)
    assert not comparison.changes
    assert not comparison.complaints
    with pytest.raises(Refused, match="unknown rule 'no-such-"):
        policy(ignoring("no-such-*"))
