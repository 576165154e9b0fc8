"""Several settings on one line and lists under telling names: generated secrets, of which none is left, and lines that stay; all made up."""

from __future__ import annotations

import json
import random
import string
from collections.abc import Callable, Iterable, Iterator
from html import escape
from urllib.parse import quote, quote_plus

import pytest
from tests.recordings.seeds import seeds

from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.print import print_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import (
    HINTING,
    TELLING,
    TELLING_ALONE,
    RedactionRules,
    is_plural,
    tells,
)
from specloom.conformance.redaction.redact_settings import STEM

RULES = RedactionRules()
LETTERS = string.ascii_letters + string.digits
MARKS = "!@#$%^*.~-+_"
WORDS = (
    "amber", "river", "stone", "maple", "north", "cloud", "ember", "field", "grove", "harbour", "island", "juniper",
)  # fmt: skip
NAMES = (
    "password", "newPassword", "client_secret", "apiKey", "access_token", "refreshToken", "passphrase", "private_key", "pwd",
    "signing-key", "session_token", "db_passwd", "credentials", "Secret2", "DB_PASS", "auth_token", "secret_key", "smtp_pass",
)  # fmt: skip

LINES = {
    "semicolons": "a=1; {n}={s}; b=2",
    "semi no space": "a=1;{n}={s};b=2",
    "spaces": "a=1 {n}={s} {m}={t} b=2",
    "commas": "a=1, {n}={s}, b=2",
    "commas tight": "a=1,{n}={s},b=2",
    "pipes": "user=ann|{n}={s}|n=1",
    "tabs": "user=ann\t{n}={s}\tn=1",
    "mixed": "a=1; {n}={s} {m}={t}",
    "first": "{n}={s} {m}={t} b=2",
    "first semi": "{n}={s}; b=2; {m}={t}",
    "logfmt": 'time=2026-11-06T08:00:00Z level=info msg="login ok" {n}={s} user=ann',
    "logfmt quoted": 'time=2026-11-06T08:00:00Z level=info {n}="{s}" user=ann {m}="{t}"',
    "env": "env A=1 {n}={s} B=2 ./run",
    "export": "export A=1 {n}={s} B=2",
    "docker": "docker run -e USER=ann -e {n}={s} --env {m}={t} image",
    "docker ENV": "ENV A=1 {n}={s} {m}={t}",
    "cli": "tool --user ann --{n}={s} --{m} {t} --port 5 db",
    "cli single": "tool -user ann -{n} {s} -port 5",
    "cli colon": "tool /user:ann /{n}:{s} /port:5",
    "ini flat": "[db] user=ann {n}={s} port=5",
    "log": "2026-11-06 08:00:00,123 INFO auth - login user=ann {n}={s} from 10.0.0.1",
    "log colon": "[INFO] login user:ann {n}:{s} ip:10.0.0.1",
    "colons": "user: ann, {n}: {s}, port: 5",
    "colons semi": "user: ann; {n}: {s}; port: 5",
    "quoted colons": '"user": "ann", "{n}": "{s}", "port": 5',
    "python": "login with {{'user': 'ann', '{n}': '{s}', 'n': 1}} ok",
    "ruby": 'Parameters: {{"user"=>"ann", "{n}"=>"{s}", :{m}=>"{t}"}}',
    "go": "{{User:ann {n}:{s} Port:5}}",
    "go plus": '&main.Config{{User:"ann", {n}:"{s}", Port:5}}',
    "java": "Login(user=ann, {n}={s}, n=1)",
    "java quoted": "Login{{user='ann', {n}='{s}', n=1}}",
    "libpq": "host=db user=ann {n}={s} dbname=d",
    "jdbc": "jdbc:sqlserver://db;user=ann;{n}={s};encrypt=true",
    "query": "called /x with user=ann&{n}={s}&b=2 ok",
    "php": "'user' => 'ann', '{n}' => '{s}', 'n' => 1",
    "yaml flow": "config: {{user: ann, {n}: {s}, port: 5}}",
    "header": "> GET /x user-agent: curl, X-{n}: {s}",
    "toml": 'db = {{ user = "ann", {n} = "{s}", port = 5 }}',
    "call": 'connect(host="db", {n}="{s}", port=5)',
    "args": "args=['--user', 'ann', '--{n}', '{s}']",
    "args eq": "args=['--user', 'ann', '--{n}={s}']",
    "hcl": 'user = "ann" {n} = "{s}" port = 5',
    "spaced": "user = ann {n} = {s} port = 5",
    "arrow": "user -> ann, {n} -> {s}",
    "braces": "${{user=ann}} ${{{n}={s}}}",
}
"""Settings on one line: names `n` and `m`, secrets `s` and `t`."""

LISTS = {
    "toml": '{n}s = ["{s}", "{t}"]\nport = 5\n',
    "toml single": "{n} = ['{s}', '{t}']\nport = 5\n",
    "toml lines": '{n}s = [\n  "{s}",\n  "{t}",\n]\nport = 5\n',
    "yaml flow": "{n}s: [{s}, {t}]\nport: 5\n",
    "yaml flow q": "{n}s: [\"{s}\", '{t}']\nport: 5\n",
    "yaml lines": "{n}s:\n  - {s}\n  - {t}\nport: 5\n",
    "yaml lines q": "{n}:\n- \"{s}\"\n- '{t}'\nport: 5\n",
    "json": '{{"{n}s": ["{s}", "{t}"], "n": 1}}',
    "json single": '{{"{n}": ["{s}", "{t}"], "n": 1}}',
    "json broken": '{{"{n}s": ["{s}", "{t}"], "n": 1}}}}',
    "json in log": 'got {{"{n}s": ["{s}", "{t}"], "n": 1}} ok',
    "python": "got {{'{n}s': ['{s}', '{t}'], 'n': 1}} ok",
    "tuple": "{n}s = ('{s}', '{t}')\n",
    "set": "{n}s = {{'{s}', '{t}'}}\n",
    "bash": "{n}s=({s} {t})\n",
    "commas": "{n}s={s},{t}\nport=5\n",
    "ruby": '{{:{n}s=>["{s}", "{t}"]}}',
    "go": "{n}s:[{s} {t}] n:1",
    "java": "Login(user=ann, {n}s=[{s}, {t}], n=1)",
    "logfmt": 'user=ann {n}s="{s},{t}" n=1',
    "php": "'{n}s' => ['{s}', '{t}'],\n",
    "call": 'login({n}s=["{s}", "{t}"], n=1)',
    "nested json": '{{"{n}s": [["{s}"], ["{t}"]], "n": 1}}',
    "objects": '{{"{n}s": [{{"value": "{s}"}}, {{"value": "{t}"}}]}}',
    "map": '{{"{n}s": {{"ann": "{s}", "bob": "{t}"}}}}',
    "map lists": '{{"{n}s": {{"ann": ["{s}"], "bob": ["{t}"]}}}}',
    "list name": '{{"{n}_list": ["{s}", "{t}"]}}',
    "values": '{{"{n}": {{"values": ["{s}", "{t}"]}}}}',
    "items": '{{"{n}s": {{"items": ["{s}", "{t}"]}}}}',
}
"""Lists and maps of secrets in a string."""


def body(text: str, media: str = "text/plain") -> Recording:
    request = HttpRequest("POST", "https://a.example/x", (("content-type", media),), text.encode())
    return Recording(request, whole(200, (), b""))


def in_json(value: object) -> Recording:
    return body(json.dumps(value), "application/json")


def form(text: str) -> Recording:
    return body(text, "application/x-www-form-urlencoded")


def xml(text: str) -> Recording:
    return body(text, "application/xml")


def parts(*fields: tuple[str, str]) -> Recording:
    text = "".join(f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields)
    return body(f"{text}--b--\r\n", "multipart/form-data; boundary=b")


def query(text: str) -> Recording:
    return Recording(HttpRequest("GET", f"https://a.example/x?{text}"), whole(200, (), b""))


def header(name: str, value: str) -> Recording:
    return Recording(HttpRequest("GET", "https://a.example/x", ((name, value),)), whole(200, (), b""))


CONTEXTS: dict[str, Callable[[str], Recording]] = {
    "text": lambda line: body(f"{line}\n"),
    "no type": lambda line: body(f"first line\n{line}\nlast line\n", ""),
    "json": lambda line: in_json({"log": line}),
    "json in json": lambda line: in_json({"a": json.dumps({"lines": ["x", line]})}),
    "event": lambda line: body("data: " + line.replace("\n", "\ndata: ") + "\n\n", "text/event-stream"),
    "page": lambda line: body(f"<p>{escape(line)}</p>", "text/html"),
    "yaml": lambda line: body(f"log: {json.dumps(line)}\n", "application/yaml"),
    "yaml block": lambda line: body("log: |\n  " + line.replace("\n", "\n  ") + "\n", "application/yaml"),
    "cell": lambda line: body('n,log\n1,"' + line.replace('"', '""') + '"\n', "text/csv"),
    "part": lambda line: parts(("note", line)),
    "form": lambda line: form(f"note={quote_plus(line)}"),
}

CARRIERS: dict[str, Callable[[str, str, str], Recording]] = {
    "form []": lambda n, s, t: form(f"a=1&{n}s[]={quote_plus(s)}&{n}s[]={quote_plus(t)}"),
    "form %5B%5D": lambda n, s, t: form(f"a=1&{n}%5B%5D={quote_plus(s)}&{n}%5B%5D={quote_plus(t)}"),
    "form [0]": lambda n, s, t: form(f"{n}s[0]={quote_plus(s)}&{n}s[1]={quote_plus(t)}"),
    "form nested": lambda n, s, t: form(f"users[0][{n}]={quote_plus(s)}&users[1][{n}s][]={quote_plus(t)}"),
    "form rails": lambda n, s, t: form(f"user[{n}s][0][value]={quote_plus(s)}&user[{n}][]={quote_plus(t)}"),
    "form repeat": lambda n, s, t: form(f"{n}={quote_plus(s)}&{n}={quote_plus(t)}"),
    "form commas": lambda n, s, t: form(f"{n}s={quote_plus(s)},{quote_plus(t)}"),
    "form dot": lambda n, s, t: form(f"user.{n}={quote_plus(s)}&user.{n}s.0={quote_plus(t)}"),
    "query []": lambda n, s, t: query(f"{n}s[]={quote_plus(s)}&{n}[]={quote_plus(t)}"),
    "query commas": lambda n, s, t: query(f"{n}s={quote(s, safe='')},{quote(t, safe='')}"),
    "multi": lambda n, s, t: parts(*[(n + "s[]", s), (n + "s[]", t)]),
    "multi 0": lambda n, s, t: parts(*[(n + "s[0]", s), (f"user[{n}][1]", t)]),
    "xml plural": lambda n, s, t: xml(f"<a><{n}s><{n}>{escape(s)}</{n}><{n}>{escape(t)}</{n}></{n}s></a>"),
    "xml items": lambda n, s, t: xml(f"<a><{n}s><item>{escape(s)}</item><item>{escape(t)}</item></{n}s></a>"),
    "xml items lines": lambda n, s, t: xml(
        f"<a>\n <{n}s>\n  <item>{escape(s)}</item>\n  <item>{escape(t)}</item>\n </{n}s>\n</a>"
    ),
    "xml plist": lambda n, s, t: xml(
        f"<dict><key>{n}s</key><array><string>{escape(s)}</string><string>{escape(t)}</string></array></dict>"
    ),
    "xml android": lambda n, s, t: xml(
        f'<string-array name="{n}s"><item>{escape(s)}</item><item>{escape(t)}</item></string-array>'
    ),
    "xml rpc": lambda n, s, t: xml(
        f"<member><name>{n}s</name><value><array><data><value><string>{escape(s)}</string></value><value><string>{escape(t)}</string></value></data></array></value></member>"
    ),
    "xml attr": lambda n, s, t: xml(f'<a {n}s="{escape(s, quote=True)} {escape(t, quote=True)}"/>'),
    "json str list": lambda n, s, t: in_json({n + "s": f"{s},{t}"}),
    "json name values": lambda n, s, t: in_json({"name": n, "values": [s, t]}),
    "json name pl values": lambda n, s, t: in_json({"name": n + "s", "values": [s, t]}),
    "json key value list": lambda n, s, t: in_json([{"key": n + "s", "value": [s, t]}]),
    "json columns": lambda n, s, t: in_json({"columns": ["user", n + "s"], "rows": [["ann", [s, t]]]}),
    "json deep": lambda n, s, t: in_json({n + "s": {"a": {"b": [{"value": s}]}, "c": [[t]]}}),
    "json list objects": lambda n, s, t: in_json({n + "s": [{"user": "ann", n: s}, {"user": "bob", "value": t}]}),
    "json camel": lambda n, s, t: in_json({n + "List": [s], n + "Values": [t]}),
    "csv col": lambda n, s, t: body(f'user,{n}s\nann,"{s.replace(chr(34), chr(34) * 2)}"\nbob,{t}\n', "text/csv"),
    "header": lambda n, s, t: header(f"x-{n.lower()}s", f"{s}, {t}"),
    "yaml map": lambda n, s, t: body(
        f"{n}s:\n  ann: {json.dumps(s)}\n  bob:\n    - {json.dumps(t)}\n", "application/yaml"
    ),
    "yaml objs": lambda n, s, t: body(
        f"{n}s:\n  - value: {json.dumps(s)}\n    id: 1\n  - {{value: {json.dumps(t)}}}\n", "application/yaml"
    ),
    "toml section": lambda n, s, t: body(f"[{n}s]\nann = \"{s}\"\nbob = '{t}'\n"),
    "ini section": lambda n, s, t: body(f"[{n}s]\nann={s}\nbob={t}\n"),
}
"""Lists under a name in the plural, in formats that have lists."""


def secret(dice: random.Random) -> str:
    """A key, a password that people make up, or one that a program makes up."""
    match dice.randrange(4):
        case 0:
            return "".join(dice.choices(LETTERS, k=dice.randint(20, 40)))
        case 1:
            return f"{dice.choice(WORDS)}{dice.randint(10, 9999)}"
        case 2:
            return f"{dice.choice(WORDS)}-{dice.choice(WORDS)}{dice.randint(0, 99)}"
        case _:
            inner = "".join(dice.choices(LETTERS + MARKS, k=dice.randint(5, 12)))
            return f"{''.join(dice.choices(LETTERS, k=3))}{inner}{dice.randint(0, 9)}{dice.choice(LETTERS)}"


def spelled(value: str) -> set[str]:
    """Every form in which a secret would still be one."""
    return {value, quote(value, safe=""), quote_plus(value), escape(value), json.dumps(value)[1:-1]}


def is_left(recording: Recording, planted: Iterable[str]) -> bool:
    cleaned = redacted(recording, RULES)
    assert redacted(cleaned, RULES) == cleaned
    text = print_recording(cleaned, "x").text
    return any(each in text for value in planted for each in spelled(value))


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("seed", seeds("lines"))
def test_no_secret_in_a_line_is_left(seed: str, context: str) -> None:
    dice = random.Random(f"{seed} {context}")
    left: list[str] = []
    for template in (*LINES.values(), *LISTS.values()):
        for _ in range(4):
            name, other = dice.sample(NAMES, 2)
            one, two = secret(dice), secret(dice)
            line = template.format(n=name, m=other, s=one, t=two)
            planted = {one, two} if "{t}" in template else {one}
            left += [line] if is_left(CONTEXTS[context](line), planted) else []
    assert not left


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("seed", seeds("lists"))
def test_no_secret_in_a_list_is_left(seed: str, carrier: str) -> None:
    dice = random.Random(f"{seed} {carrier}")
    planted = [(dice.choice(NAMES), secret(dice), secret(dice)) for _ in range(40)]
    assert not [each for each in planted if is_left(CARRIERS[carrier](*each), each[1:])]


HARMLESS_LINES = (
    "def login({w}: str, password: str, token: str | None = None, n: int = {k}) -> bool:",
    "client.login(username={w}, password=password, token=token, retries={k})",
    "connect(host=host, password=settings.PASSWORD, port={k})",
    "connect(host='{w}', password=os.environ['PASSWORD'], port={k})",
    "connect(host='{w}', password=config.get('password'), port={k})",
    "if password == other: return {w}",
    "secret=None, token=None, {w}={k}",
    "password=None; token=null; {w}={k}",
    "(using password: YES) for {w}@{w}",
    "(using password: NO) for {w}",
    "has_password=true needs_token=false {w}={k}",
    "password_policy=strong {w}={k} token_count={k}",
    "--user {w} --password PASSWORD --port {k}",
    "usage: {w} [--token TOKEN] [--password PASSWORD] [--n {k}]",
    "{w} --password=<password> --token=$TOKEN --n={k}",
    "{w} --password-file /run/{w} --token-ttl {k}",
    "mutation($password: String!, $token: ID) {{ login(password: $password, token: $token) {{ {w} }} }}",
    "CREATE TABLE {w} (id INT, password VARCHAR({k}) NOT NULL, token TEXT);",
    "interface {w} {{ password: string; secret?: string; token: string | null }}",
    "const {{ password, token }} = this.state; // {w} {k}",
    "this.password = password; this.token = token; // {w}",
    "self.password = password\nself.token = token  # {w} {k}",
    "password: str\nsecret: Optional[str] = None\n{w}: int = {k}",
    "Your password: at least {k} characters. Your secret: nobody knows. {w}!",
    "The password = amber if unset, or {w} after {k} days",
    "A secret: never tell; the key is under the {w}, {k} times",
    "Enter password: then press {w}",
    "password: required, token: optional, {w}: {k}",
    'time=2026-11-06T08:00:00Z level=info msg="{w} {w}" status={k} duration=12ms',
    "a={k}; b={w}; c={w}-{w}",
    "user={w} action=login result=ok attempts={k} ip=10.0.0.{k}",
    'tokens: ["{w}", " {w}", "!", "{k}"]',
    '"tokens": ["{w}", " {w}"], "prompt_tokens": {k}',
    'keys = ["{w}", "{w}", "age"]',
    "keys=({w} {w})\nvalues=({k} {k})",
    'max_tokens={k}, top_k={k}, stop=["{w}"]',
    "sort_key={w} partition_key={w}-{k} next_token=CAUQAA",
    "password=${{PASSWORD}} token=$(cat /run/{w}) secret={{{{ secret }}}}",
    "password=%PASSWORD% secret=<your secret> {w}={k}",
    "password=******** token=... {w}={k}",
    "passwords = [user.password for user in users if user.{w}]",
    "secrets = [settings.a, settings.b]  # {w}",
    "secrets: [DB_PASSWORD, API_TOKEN]\n{w}: {k}",
    'credentials: "include", mode: "cors", {w}: {k}',
    "{{credentials: 'same-origin', {w}: {k}}}",
    "cookie: a small file that {w} keeps for {k} days",
    "signature: def {w}(x, y)",
    "pass: {k} tests, fail: 0, {w}",
    "{w} passed={k} failed=0 skipped={k}",
    "pin: {w} on the map, {k} times",
    "The pin = {w} is on page {k}",
    "Set-Cookie is a header; cookies: yes, {w}",
    'code: {k}, message: "{w} {w}"',
    "error code={k} reason={w}_{w}",
    "session: {w} {w}, room: {k}",
    "author: {w}, author_key: {w}",
    "key: {w}, value: {k}",
    '{{"key": "{w}/{w}.png", "size": {k}}}',
    "https://{w}.example/a?page={k}&sort={w}&key={w}",
    '<input name="password" type="password" placeholder="{w} {k}">',
    "password_reset_url=https://{w}.example/reset/{w} n={k}",
    "[{w}] password changed for user {w} ({k})",
    "password change: {w} -> {w}, {k}",
    "password -> hash -> store: {w} {k}",
    "auth: {w} ok, auth_method={w} auth_type=basic n={k}",
    "authorization: {w} {w} needs a grant for {k}",
    "Bearer tokens are strings; token type: bearer; {w} {k}",
    "class Password: pass  # {w} {k}",
    "password_hash algorithm: bcrypt, rounds: {k}, {w}",
    "secret_santa={w} year={k}",
    "private_key_path=/etc/{w}/key.pem n={k}",
    "keyboard=us keymap={w} keys={k}",
    "api_key_name={w} api_key_id={k}",
    "password.length={k} password.strength={w}",
    "SELECT password FROM users WHERE name = '{w}' LIMIT {k}",
    'raise ValueError(f"wrong password: {{password}} for {{{w}}}") # {k}',
    'print("password:", end=""); {w}({k})',
    "token = next(tokens)  # {w} {k}",
    "secret = secrets.token_hex({k})  # {w}",
    "password = getpass()  # {w}",
    'password = input("{w}? ")',
    "- name: password\n  description: The password of {w}\n  minLength: {k}",
    "  password:\n    type: string\n    minLength: {k}\n    example: {w}",
    "required: [username, password]\n{w}: {k}",
    "{w}=a,b,c tokens={k} total={k}",
    "tokens_per_second={k} total_tokens={k} token_limit={k}",
    "x-ratelimit-remaining-tokens: {k} {w}",
    "{w} said: the code is easy, the answer: {k}",
    '"answers": ["{w}", "{w}"], "questions": {k}',
    'signatures: {k}, signers: ["{w}"]',
    "cookies={k} sessions={k} users={k} {w}",
    "credentials=3 passwords=12 secrets=0 {w}={k}",
)
"""Lines of code, of logs, of help and of prose with the names of credentials: words `w`, numbers `k`."""


def filled(dice: random.Random, template: str) -> str:
    """A line with words and numbers."""
    while "{w}" in template or "{k}" in template:
        template = template.replace("{w}", dice.choice(WORDS), 1).replace("{k}", str(dice.randint(2, 400)), 1)
    return template.replace("{{", "{").replace("}}", "}")


def structures(dice: random.Random) -> Iterator[object]:
    """JSON with names that are close to those of credentials."""

    def word() -> str:
        return dice.choice(WORDS)

    def number() -> int:
        return dice.randint(2, 400)

    yield {"tokens": [word(), f" {word()}", "!"], "token_ids": [number(), number()]}
    yield {"keys": [word(), word()], "values": [number(), word()]}
    yield {"secrets": {"object": "list", "count": number(), "next": word()}}
    yield {"passwords": number(), "signatures": number(), "cookies": number(), "credentials": number()}
    yield {"required": ["username", "password"], "properties": {"password": {"type": "string", "minLength": number()}}}
    yield {"cookies": True, "secrets": False, "passwords": None}
    yield {"errors": [{"field": "password", "message": f"{word()} is too short", "code": "too_short"}]}
    yield {"token": {"type": "bearer", "expires_in": number(), "name": word()}}
    yield {"answers": [word(), word()], "codes": ["too_short", "not_found"]}
    yield {"session": {"name": word(), "room": number(), "status": word()}}
    yield {"api_keys": {"total": number(), "limit": number(), "status": word()}}
    yield {"columns": ["name", "age"], "rows": [[word(), number()]]}
    yield {"logprobs": {"tokens": [word(), f" {word()}", "\n"], "top_logprobs": [{word(): -0.1}]}}
    yield {"credentials": {"type": word(), "region": word(), "id": str(number())}}
    yield {"code": word(), "codes": [word(), word()], "auth": word(), "sessions": [word()]}
    yield {"keywords": [word(), word()], "key_list": [word(), word()], "keyset": word()}
    yield {"items": [{"key": word(), "values": [word(), word()]}]}


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("seed", seeds("harmless lines"))
def test_no_harmless_line_is_lost(seed: str, context: str) -> None:
    dice = random.Random(f"{seed} {context}")
    lines = [filled(dice, template) for template in HARMLESS_LINES]
    changed = [line for line in lines if (told := CONTEXTS[context](line)) != redacted(told, RULES)]
    assert not [line for line in changed if b"REDACTED" in redacted(CONTEXTS[context](line), RULES).request.body]


@pytest.mark.parametrize("seed", seeds("harmless structures"))
def test_no_harmless_structure_is_lost(seed: str) -> None:
    dice = random.Random(seed)
    told = [in_json(value) for _ in range(6) for value in structures(dice)]
    assert not [each for each in told if redacted(each, RULES) != each]


@pytest.mark.parametrize("name", [*TELLING, *sorted(TELLING_ALONE), *HINTING])
def test_the_quick_look_overlooks_no_name(name: str) -> None:
    assert STEM.search(name)


@pytest.mark.parametrize(
    ("name", "several"),
    [
        ("passwords", True), ("access_tokens", True), ("apiKeyList", True), ("client_secrets", True),
        ("password", False), ("db_pass", False), ("smtp_pass", False), ("password_hash", False), ("has_passwords", False),
    ],
)  # fmt: skip
def test_names_of_several_credentials(name: str, several: bool) -> None:
    assert is_plural(name, RULES) == several
    assert tells(name, RULES) or name.startswith("has_")


def test_settings_on_the_same_line_stay_as_they_are() -> None:
    def cleaned(text: str) -> str:
        return redacted(body(text), RULES).request.body.decode()

    assert cleaned("a=1; password=hunter2 token=xyz") == "a=1; password=REDACTED token=xyz"
    assert cleaned("password=hunter2 b=2 # c") == "password=REDACTED b=2 # c"
    assert cleaned('user="ann" password="it is" n=1') == 'user="ann" password="REDACTED" n=1'
    assert cleaned("Login(user=ann, password=hunter2, n=1)") == "Login(user=ann, password=REDACTED, n=1)"
    assert cleaned("passwords: [amber1, 'river2']; n: 1") == "passwords: [REDACTED, 'REDACTED']; n: 1"
    assert cleaned("docker run -e PASSWORD=hunter2 image") == "docker run -e PASSWORD=REDACTED image"
    assert cleaned("user: ann, smtp_pass: maple, port: 5") == "user: ann, smtp_pass: REDACTED, port: 5"
    assert cleaned("[passwords]\nann = 'amber1'\n[other]\nann = 'x'\n") == (
        "[passwords]\nann = 'REDACTED'\n[other]\nann = 'x'\n"
    )


def test_a_password_on_a_line_is_known_elsewhere() -> None:
    text = redacted(body("a=1 password=hunter2hunter b=2\nsaid hunter2hunter\n"), RULES).request.body
    assert text == b"a=1 password=REDACTED b=2\nsaid REDACTED\n"
