"""docs/diff.md says what is so: its policy is understood, its formats are all there are."""

from __future__ import annotations

import re
from pathlib import Path

from specloom.diff.policy_file import read_policy
from specloom.diff.printers import FORMATS

DOCS = Path(__file__).resolve().parents[2] / "docs" / "diff.md"


def test_the_policy_of_the_docs_is_understood(tmp_path: Path) -> None:
    (written,) = re.findall(r"```toml\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "specloom.toml").write_text(written, encoding="utf-8")
    policy = read_policy(tmp_path / "specloom.toml")
    assert (policy.fail_on, policy.version_policy, policy.base_prefix) == ("error", True, "/v1")
    assert policy.ignores[0].place == "GET /pets"


def test_each_format_is_in_the_docs() -> None:
    listed = re.findall(r"^\| `(\w+)` \|", DOCS.read_text(encoding="utf-8").split("## Formats")[1], re.MULTILINE)
    assert tuple(listed) == FORMATS
