"""What curl would send is what is recorded; expected values were read from curl 7.88 on a socket."""

from __future__ import annotations

import pytest

from specloom.conformance.http.messages import header
from specloom.conformance.recordings.import_curl import curl_recordings
from specloom.conformance.recordings.imported import NotConverted
from specloom.conformance.recordings.recording import Recording

U = "https://a.example/x"
FORM = ("content-type", "application/x-www-form-urlencoded")
JSON = (("content-type", "application/json"), ("accept", "application/json"))


def sent(line: str) -> tuple[str, str, tuple[tuple[str, str], ...], bytes]:
    (found,) = curl_recordings(line.replace("URL", U) + "\n", "test")
    assert isinstance(found, Recording), found
    request = found.request
    return request.method, request.url.removeprefix("https://a.example"), request.headers, request.body


@pytest.mark.parametrize(
    ("line", "method", "target", "headers", "body"),
    [
        ("curl -sX DELETE URL", "DELETE", "/x", (), b""),
        ("curl -sSXPUT URL", "PUT", "/x", (), b""),
        ("curl -sI URL", "HEAD", "/x", (), b""),
        ("curl -GI URL", "HEAD", "/x", (), b""),
        ("curl -sd password=hunter2 URL", "POST", "/x", (FORM,), b"password=hunter2"),
        ("curl -isd'a=1' URL", "POST", "/x", (FORM,), b"a=1"),
        ("curl -Gd a=1 URL", "GET", "/x?a=1", (), b""),
        ("curl -sG --data-urlencode 'q=a b&c' URL", "GET", "/x?q=a+b%26c", (), b""),
        ("curl -sSLH 'x-a: 1' URL", "GET", "/x", (("x-a", "1"),), b""),
        ("curl -Lso /dev/null URL", "GET", "/x", (), b""),
        ("curl -sD - URL", "GET", "/x", (), b""),
        ("curl -d '' URL", "POST", "/x", (FORM,), b""),
        ("curl -d foo -X GET URL", "GET", "/x", (FORM,), b"foo"),
        ("curl --data-urlencode '=a b' URL", "POST", "/x", (FORM,), b"a+b"),
        ("curl --data-urlencode 'a b' URL", "POST", "/x", (FORM,), b"a+b"),
        ("curl --data-urlencode 'a=/~-_.*' URL", "POST", "/x", (FORM,), b"a=%2F~-_.%2A"),
        ("curl --url-query a=1 --url-query +b=x,y 'URL?c=2'", "GET", "/x?c=2&a=1&b=x,y", (), b""),
        ("""curl --json '{"a":' --json '1}' URL""", "POST", "/x", JSON, b'{"a":1}'),
        ("curl --json 1 -H 'Accept: text/plain' URL", "POST", "/x", (("accept", "text/plain"), JSON[0]), b"1"),
        ("curl -H 'content-type:' -d a=1 URL", "POST", "/x", (), b"a=1"),
        ("curl -H 'X-Empty;' -H 'Accept:' URL", "GET", "/x", (("x-empty", ""),), b""),
        ("curl https://u:p@a.example/x", "GET", "/x", (("authorization", "Basic dTpw"),), b""),
        ("curl -u a:b https://u:p@a.example/x", "GET", "/x", (("authorization", "Basic YTpi"),), b""),
        ("curl -H 'Authorization: Bearer x' -u a:b URL", "GET", "/x", (("authorization", "Bearer x"),), b""),
        ("curl -u '' URL", "GET", "/x", (("authorization", "Basic Og=="),), b""),
        ("curl -b a=1 -b c=2 URL", "GET", "/x", (("cookie", "a=1;c=2"),), b""),
        ("curl -b jar -e '' -A '' URL", "GET", "/x", (), b""),
        ("curl -e 'http://r/;auto' URL", "GET", "/x", (("referer", "http://r/"),), b""),
        ("curl -r 0-3 URL", "GET", "/x", (("range", "bytes=0-3"),), b""),
        ("curl -C 5 URL", "GET", "/x", (("range", "bytes=5-"),), b""),
        ("curl -C - URL", "GET", "/x", (), b""),
        ("curl -G -d a=1 'URL#part'", "GET", "/x?a=1", (), b""),
        (r"curl 'URL?tag\[\]=1'", "GET", "/x?tag[]=1", (), b""),
        ("curl -g 'URL?tag=[1-3]'", "GET", "/x?tag=[1-3]", (), b""),
        ("curl 'URL/{id}'", "GET", "/x/{id}", (), b""),
        ("curl URL?a=1&b=2", "GET", "/x?a=1&b=2", (), b""),
        ("curl --quote x --mail-from y --unix-socket /tmp/z URL", "GET", "/x", (), b""),
        ("curl -d @- URL <<'END'\n{\"a\":\n1}\nEND", "POST", "/x", (FORM,), b'{"a":1}'),
        ("curl --data-binary @- URL <<END\na\nb\nEND", "POST", "/x", (FORM,), b"a\nb\n"),
        (r'curl URL -d "{\"a\": \"\$5\"}"', "POST", "/x", (FORM,), b'{"a": "$5"}'),
        (r"curl URL -H $'x-a: \'q\''", "GET", "/x", (("x-a", "'q'"),), b""),
        ("curl URL | jq -r .a -e x -d y", "GET", "/x", (), b""),
        ("curl URL|jq .", "GET", "/x", (), b""),
        ("curl URL > out.txt 2>/dev/null", "GET", "/x", (), b""),
        ("curl URL; echo done", "GET", "/x", (), b""),
        ("curl URL && echo -d x", "GET", "/x", (), b""),
        ("curl URL # curl it's -X PUT", "GET", "/x", (), b""),
        ("curl URL <<< 'x'", "GET", "/x", (), b""),
        ("/usr/bin/curl URL", "GET", "/x", (), b""),
        ("KEY=1 time sudo curl.exe URL", "GET", "/x", (), b""),
    ],
)
def test_a_line(line: str, method: str, target: str, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
    assert sent(line) == (method, target, headers, body)


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("-F 'a={\"x\":1};type=application/json'", b'name="a"\r\nContent-Type: application/json\r\n\r\n{"x":1}\r\n'),
        ("-F 'a=1;type=text/x; charset=utf-8'", b'name="a"\r\nContent-Type: text/x; charset=utf-8\r\n\r\n1\r\n'),
        (r"""-F 'a="quo\"ted;x"'""", b'name="a"\r\n\r\nquo"ted;x\r\n'),
        ("--form-string 'a=@x;type=y'", b'name="a"\r\n\r\n@x;type=y\r\n'),
        ("-F 'f=@dir/x.txt;filename=z.bin'", b'name="f"; filename="z.bin"\r\nContent-Type: text/plain\r\n\r\n\r\n'),
        ("""-F 'f=@x;filename="q;r.bin"'""", b'filename="q;r.bin"\r\nContent-Type: application/octet-stream\r\n'),
        ("-F 'a=b=c'", b'name="a"\r\n\r\nb=c\r\n'),
    ],
)
def test_a_form_field(value: str, part: bytes) -> None:
    method, _, headers, body = sent(f"curl {value} URL")
    assert method == "POST"
    assert (header(headers, "content-type") or "").startswith("multipart/form-data; boundary=")
    assert part in body


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("curl URL URL/2", "several URLs"),
        ("curl --url URL --url URL/2", "several URLs"),
        ("curl 'URL/{a,b}'", "several URLs"),
        ("curl 'URL/[1-3]'", "several URLs"),
        ("curl URL -: URL", "--next"),
        ("curl -H @hdrs URL", "headers in a file"),
        ("curl -F 'a=<x.txt' URL", "form field in a file"),
        ("curl -F 'a=@x.txt,y.txt' URL", "form field in a file"),
        ("curl -sT x URL", "body in a file"),
        ("curl --json @x URL", "body in a file"),
        ("curl --data-urlencode q@x URL", "body in a file"),
        ("curl -d @- URL", "body in a file"),
        ('curl -d "$BODY" URL', "variables"),
        ("curl -d $(cat x) URL", "variables"),
        ("curl --variable x=1 --expand-url 'URL/{{x}}'", "variables"),
        ("curl --digest -u a:b URL", "authentication"),
        ("curl --aws-sigv4 a:b -u a:b URL", "authentication"),
        ("curl --request-target /y URL", "--request-target"),
        ("x=$(curl URL)", "substitution"),
    ],
)
def test_what_is_not_in_the_command_is_said(line: str, said: str) -> None:
    (found,) = curl_recordings(line.replace("URL", U), "test")
    assert isinstance(found, NotConverted)
    assert said in found.what


def test_a_second_command_on_a_line_is_said() -> None:
    skipped, first = curl_recordings(f"curl {U}/1 && curl {U}/2\n", "test")
    assert isinstance(skipped, NotConverted)
    assert isinstance(first, Recording)
    assert first.request.url == f"{U}/1"
