"""What `README.md` and `api.md` say, for templates; knows no Markdown."""

from __future__ import annotations

import attrs

from specloom.plan.resource_classes import Method


@attrs.frozen
class ResourceGuide:
    """One heading of `api.md`: a resource by its path, and its methods.

    Attributes:
        calls: A call of each method, with the arguments that it needs.
    """

    path: str
    docs: str
    methods: tuple[Method, ...]
    calls: tuple[str, ...] = ()


@attrs.frozen
class ConstructorArgument:
    """A constructor argument of the client, for `README.md`."""

    name: str
    docs: str
    env: str

    @property
    def shown_env(self) -> str:
        """The variable as a table shows it."""
        return f"`{self.env}`" if self.env else ""


@attrs.frozen
class Guide:
    """What `README.md` and `api.md` say.

    Attributes:
        client: Name of the client's class, `""` for a package of models alone.
        model: Name of the model to begin with in a package of models alone.
        example: A call with its arguments, as it could be typed.
        models: (name, module) of every model.
        log_env: Environment variable that turns on the log, `""` for none.
        log: Name of the logger.
        headers: A class that reads headers, `""` where no reply describes any.
    """

    title: str
    docs: str
    package: str
    client: str
    version: str
    arguments: tuple[ConstructorArgument, ...]
    example: str
    stream_example: str
    page_example: str
    model: str
    resources: tuple[ResourceGuide, ...]
    models: tuple[tuple[str, str], ...]
    log_env: str = ""
    log: str = ""
    headers: str = ""
