"""Template values of `README.md` and `api.md`. Contains no Markdown."""

from __future__ import annotations

from typing import NamedTuple

from specloom.plan.resource_classes import Method


class ResourceGuide(NamedTuple):
    """One heading of `api.md`: a resource by its path, and its methods.

    Attributes:
        calls: A call of each method, with the arguments that it needs.
    """

    path: str
    docs: str
    methods: tuple[Method, ...]
    calls: tuple[str, ...] = ()


class ConstructorArgument(NamedTuple):
    """A constructor argument of the client, for `README.md`."""

    name: str
    docs: str
    env: str

    @property
    def shown_env(self) -> str:
        """The variable as it appears in a table."""
        return f"`{self.env}`" if self.env else ""


class Guide(NamedTuple):
    """The content of `README.md` and `api.md`.

    Attributes:
        client: Name of the client class, `""` for a package of models only.
        model: Model of the first example in a package of models only.
        example: A call with its arguments.
        example_returns: Whether it returns a value.
        models: (name, module) of every model.
        log_env: Environment variable that enables the log, `""` for none.
        log: Name of the logger.
        headers: A class that reads headers, `""` if no response describes any.
    """

    title: str
    docs: str
    package: str
    client: str
    version: str
    arguments: tuple[ConstructorArgument, ...]
    example: str
    example_returns: bool
    stream_example: str
    page_example: str
    model: str
    resources: tuple[ResourceGuide, ...]
    models: tuple[tuple[str, str], ...]
    log_env: str = ""
    log: str = ""
    headers: str = ""
