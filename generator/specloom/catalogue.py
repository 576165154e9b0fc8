"""All finding codes. Knows which package defines them; not what they mean."""

from __future__ import annotations

from collections.abc import Mapping

from specloom import (
    custom,
    document,
    findings,
    pipeline,
    project,
    rules,
    second_reader,
    settings,
    shared_codes,
    source,
)
from specloom.diff import codes as diff_codes
from specloom.distribution import codes as distribution_codes
from specloom.findings import Code
from specloom.lower import codes as lower_codes
from specloom.passes import codes as passes_codes
from specloom.sdk import codes as sdk_codes
from specloom.user_rules import codes as user_rules_codes
from specloom.verbs import (
    changelog,
    conform_live,
    diff_inputs,
    diff_projects,
    explain,
    fetch,
    from_record,
    git,
    leftovers,
    names,
    new,
    nothing_described,
    outputs,
    record,
    upstream,
)
from specloom.write import codes as write_codes


def codes() -> Mapping[str, Code]:
    """Every code by its id."""
    return findings.catalogue(
        source.CODES,
        document.CODES,
        shared_codes.CODES,
        lower_codes.CODES,
        passes_codes.CODES,
        (code for code in rules.CODES if code not in shared_codes.CODES),
        user_rules_codes.CODES,
        second_reader.CODES,
        settings.CODES,
        sdk_codes.CODES,
        custom.CODES,
        distribution_codes.CODES,
        project.CODES,
        pipeline.CODES,
        write_codes.CODES,
        new.CODES,
        from_record.CODES,
        explain.CODES,
        record.CODES,
        conform_live.CODES,
        diff_codes.CODES,
        changelog.CODES,
        fetch.CODES,
        git.CODES,
        leftovers.CODES,
        names.CODES,
        nothing_described.CODES,
        diff_inputs.CODES,
        upstream.CODES,
        diff_projects.CODES,
        outputs.CODES,
    )
