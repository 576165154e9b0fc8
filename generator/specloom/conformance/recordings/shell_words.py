"""The words of a command line in a text, as a POSIX shell and bash quote them. Runs nothing and expands nothing."""

from __future__ import annotations

import re

import attrs

LONGEST = 50_000
"""Maximum length of a command in characters; a longer one has an unclosed quote."""

_PIECE = re.compile(
    r"""
      (?P<gap>      [ \t]+ | \\\r?\n )
    | (?P<end>      \r?\n )
    | (?P<ansi>     \$'(?:[^'\\]|\\[\s\S])*' )
    | (?P<single>   '[^']*' )
    | (?P<double>   "(?:[^"\\]|\\[\s\S])*" )
    | (?P<escaped>  \\[\s\S] )
    | (?P<expanded> \$\([^()]*\) | `[^`]*` )
    | (?P<open>     ['"] )
    | (?P<control>  \|\|? | ;(?=[\s]|$) | (?<!\S)(?: &&? | &?[0-9]*>{1,2}&? | <<< | <(?=[\s(]) | \#[^\r\n]* ) )
    | (?P<heredoc>  (?<!\S)<<-?[ \t]*(?P<tag>\w+|'[^'\r\n]+'|"[^"\r\n]+") )
    | (?P<plain>    [\s\S] )
    """,
    re.VERBOSE,
)
"""Tokens of a shell (POSIX section 2.3). `<`, `>` and `&` inside a word are plain: people write `<id>` and addresses bare."""

_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "v": "\v"}
_IN_DOUBLE_QUOTES = re.compile(r'\\(?:([$`"\\])|\r?\n)')


@attrs.define
class CommandLine:
    """One simple command.

    Attributes:
        words: Its words without their quotes, up to a pipe, redirection or comment.
        end: Where the text goes on, after the line and after a here-document.
        rest: What stands on the line after the command: a pipe, another command, a comment.
        input: The here-document; None without one.
    """

    words: list[str]
    end: int
    rest: str = ""
    input: str | None = None


def command_line(text: str, start: int) -> CommandLine | None:
    """The command from `start` on; None if a quote is not closed or it is longer than `LONGEST`."""
    limit = start + LONGEST
    words: list[str] = []
    word: list[str] = []
    over, in_word, tag = -1, False, ""
    for piece in _PIECE.finditer(text, start, limit):
        kind = piece.lastgroup if piece.lastgroup != "tag" else "heredoc"
        if kind == "open":
            return None
        if kind in ("gap", "end", "control", "heredoc"):
            words += ["".join(word)] if in_word and over < 0 else []
            word, in_word = [], False
            over = piece.start() if kind == "control" and over < 0 else over
            tag = tag or (piece["tag"] or "").strip("'\"")
            if kind == "end":
                return _with_input(CommandLine(words, piece.start(), _rest(text, over, piece.start())), text, tag)
            continue
        word.append(_unquoted(kind or "", piece.group()))
        in_word = True
    if len(text) > limit:
        return None
    words += ["".join(word)] if in_word and over < 0 else []
    return CommandLine(words, len(text), _rest(text, over, len(text)))


def _rest(text: str, start: int, end: int) -> str:
    return text[start:end] if start >= 0 else ""


def _with_input(line: CommandLine, text: str, tag: str) -> CommandLine:
    """The line with the here-document that follows it, if one does (POSIX section 2.7.4)."""
    body = re.compile(rf"\r?\n([\s\S]*?)^\t*{re.escape(tag)}[ \t]*$", re.MULTILINE) if tag else None
    found = body.match(text, line.end, line.end + LONGEST) if body else None
    return CommandLine(line.words, found.end(), line.rest, found[1]) if found else line


def _unquoted(kind: str, piece: str) -> str:
    match kind:
        case "ansi":
            return _ESCAPE.sub(_unescaped, piece[2:-1])
        case "single":
            return piece[1:-1]
        case "double":
            return _IN_DOUBLE_QUOTES.sub(lambda found: found[1] or "", piece[1:-1])
        case "escaped":
            return piece[1:]
        case _:
            return piece


def _unescaped(escape: re.Match[str]) -> str:
    """The character of an escape sequence in `$'...'` (bash manual section 3.1.2.4)."""
    kind, digits = escape[0][1], escape[0][2:]
    if kind in "uUx" and digits:
        return chr(min(int(digits, 16), 0x10FFFF))
    return chr(int(escape[0][1:], 8)) if kind in "01234567" else _LETTERS.get(kind, kind)
