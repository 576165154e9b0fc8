"""The servers that a description names: base URLs with variables. Knows no operation and sends nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs


@attrs.frozen(eq=False, repr=False)
class Server:
    """A base URL.

    Attributes:
        url: The URL, with `{variables}`.
        variables: Name of each variable -> its default.
        name: What `server=` calls it, `""` where only its number does.
        values: Name of a variable -> the values it may have, where the description lists them.
    """

    url: str
    variables: Mapping[str, str] = attrs.field(factory=dict[str, str])
    name: str = attrs.field(default="", kw_only=True)
    values: Mapping[str, Sequence[str]] = attrs.field(factory=dict[str, Sequence[str]], kw_only=True)

    def filled(self, chosen: Mapping[str, str]) -> str:
        """The URL with each variable replaced.

        Raises:
            TypeError: A value is not a string.
            ValueError: A variable may not have the value.
        """
        values = {**self.variables, **{name: _text(name, value) for name, value in chosen.items()}}
        for name, allowed in self.values.items():
            if name in chosen and values[name] not in allowed:
                raise ValueError(f"server_variables: {name} is {chosen[name]!r}, and may be {', '.join(allowed)}")
        return re.sub(r"\{([^{}]*)\}", lambda found: values.get(found[1], found[0]), self.url)


def _text(name: str, value: object) -> str:
    """The value of a variable, which may be a member of an enumeration, or a number such as a port."""
    from .plain_values import unadorned

    found = unadorned(value)
    if not isinstance(found, (str, int)) or isinstance(found, bool):
        raise TypeError(f"server_variables: {name} must be a string, not {type(value).__name__}")
    return str(found)


def choose_server(servers: tuple[str | Server, ...], which: int | str, variables: Mapping[str, str]) -> str | None:
    """The URL of the chosen server, None if there is none, or no absolute one.

    Args:
        which: Its name, or its number counted from 0.
        variables: Values for the variables of its URL.

    Raises:
        ValueError: A variable may not have the value.
    """
    server = find_server(servers, which)
    url = None if server is None else server.filled(variables)
    return url if url is not None and "://" in url else None


def find_server(servers: tuple[str | Server, ...], which: int | str) -> Server | None:
    """The server of that name or number; None if there is none."""
    known = [server if isinstance(server, Server) else Server(server) for server in servers]
    if isinstance(which, str):
        return next((server for server in known if which and server.name == which), None)
    return known[which] if 0 <= which < len(known) else None


def check_server(
    servers: tuple[str | Server, ...], which: int | str, variables: Mapping[str, str], others: Sequence[str]
) -> None:
    """Refuse a server, or variables, that the description does not know.

    Args:
        others: Variables of servers that only some operations have.

    Raises:
        ValueError: The server or variable does not exist; the message says which there are.
    """
    server = find_server(servers, which)
    if server is None and (servers or which):
        names = [repr(each.name) for each in servers if isinstance(each, Server) and each.name]
        named = f" or called {', '.join(names)}" if names else ""
        raise ValueError(f"server={which!r}: there are {len(servers)}, counted from 0{named}")
    known = [*(server.variables if server else ()), *others]
    unknown = [name for name in variables if name not in known]
    if unknown:
        raise ValueError(f"server_variables: {', '.join(unknown)} unknown; there are {', '.join(known) or 'none'}")
