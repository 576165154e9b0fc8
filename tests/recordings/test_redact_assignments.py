"""Settings in plain texts, one per line: telling names keep no value, whatever it is made of; code and sentences stay. All made up."""

from __future__ import annotations

import pytest

from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules

RULES = RedactionRules()
NAMES = ("password", "credentials", "signing-key", "DB_PASSWD", "Secret2", "session_token")
SECRETS = (
    "R]q(6GKfA4S4#", "$)NcylaqCQxPm", "mJ](bx5rZi", "!9]xoa7bEppL5ie", "]]!pdVAsdy-eH", "s(@=AvS^vP4a", "{q7}Lm[2)x", "(a7b)c9d",
    "L&lJ=px!O]gN1ml", "=Kf29dLm2", "dR4=gon=77", "r4;iver,st0ne", "st0ne#north!", "am'ber77", 'am"b3er,x', "a<b>c77x", "~80&r0R(I1r!O~t",
    "maple-river99 2024123",
)  # fmt: skip
LINES = {
    "setting": "user=ann\n{}={}\nport=5\n",
    "with spaces": "[db]\n{} = {}\nport = 5\n",
    "lines of Windows": "user=ann\r\n{}={}\r\nport=5\r\n",
    "last line": "user=ann\n{}={}",
    "variable": "export {}={}\nexport PORT=5\n",
    "variable of a shell of Windows": "set {}={}\r\nset PORT=5\r\n",
    "list of variables": "env:\n  - {}={}\n  - PORT=5\n",
    "double quotes": 'user = "ann"\n{} = "{}"\nport = 5\n',
    "single quotes and a comment": "user = 'ann'\n{} = '{}'  # of ann\nport = 5\n",
    "comment": "{}={} # of ann\nport=5\n",
    "statement": 'const {} = "{}";\nlet port = 5;\n',
    "Make": "{} := {}\nport := 5\n",
    "colon": "user: ann\n{}: {}\nport: 5\n",
    "colon and quotes": 'user: ann\n{}: "{}"\nport: 5\n',
}


def clean(text: str, media: str = "text/plain") -> str:
    request = HttpRequest("POST", "https://api.example.com/v1/x", (("content-type", media),), text.encode())
    recording = redacted(Recording(request, whole(200, (), b"")), RULES)
    assert redacted(recording, RULES) == recording
    return recording.request.body.decode()


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("line", LINES)
def test_the_whole_value_is_removed_and_nothing_else(line: str, secret: str) -> None:
    for quote in "\"'":
        if f"{quote}{{}}{quote}" in LINES[line]:
            secret = secret.replace(quote, f"\\{quote}")
    for name in NAMES:
        assert clean(LINES[line].format(name, secret)) == LINES[line].format(name, "REDACTED")


HARMLESS = (
    "password = getpass()\npassword = getpass(\n",
    'secret = os.environ["SECRET"]\nsecret = os.environ.get("SECRET", "").strip()\n',
    "password=$PASSWORD\npassword=${password}\npassword=$(cat /run/maple)\npassword=%PASSWORD%\n",
    "password: {{ password }}\nsecret = <your secret>\npassword=********\n",
    "password == other\nsecrets = [\ncredentials = {\n",
    "password: str | None = None\nsecret: Optional[str]\npassword: required\n",
    "password: must be at least 8 characters, please\nPassword: the user's own (optional)\n",
    'credentials: "same-origin",\npassword: this.state.password,\n',
    "has_password=true\nmax_tokens=128\ntoken_count: 5\nnext_token=CAUQAA\nkey=maple\nsort_key: created_at\n",
    "password_min_length=8\npassword_url=https://a.example/reset\nkey=2026-11-06T08:00:00Z\n",
)


@pytest.mark.parametrize("text", HARMLESS)
def test_code_sentences_and_names_stay(text: str) -> None:
    assert clean(text) == text


def test_scripts_keep_their_objects() -> None:
    text = "fetch(url, {\n  credentials: include,\n  token: next\n});\n"
    assert clean(text, "application/javascript") == text


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-06", "2026-11-06T08:00Z", "2026-11-06T08:00:00Z", "2026-11-06T08:00:00.123456+01:00", "20261106T080000Z",
        "2026-11-06T08:00:00",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["key", "partition_key", "sort_key", "next_token", "code", "session"])
def test_times_are_no_keys(name: str, value: str) -> None:
    body = f'{{"{name}": "{value}"}}'
    assert clean(body, "application/json") == body


@pytest.mark.parametrize("value", ["2026-11-06T08:00:00Zk9Q", "2026-11-06-q7Gx29LmPz4T"])
def test_what_only_begins_like_a_time_is_a_key(value: str) -> None:
    assert "REDACTED" in clean(f'{{"key": "{value}"}}', "application/json")
