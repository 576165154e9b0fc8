"""The settings of a client in `client.toml`. Knows the keys and their types; not what they are used for.

One file per table; the keys are explained in docs/client-toml.md. The readers are imported when there is a file to read.
"""

from __future__ import annotations

from pathlib import Path

from specloom.settings.client_settings import OUTPUT as OUTPUT
from specloom.settings.client_settings import ClientSettings as ClientSettings
from specloom.settings.constructor import COMPAT as COMPAT
from specloom.settings.constructor import OWN as OWN
from specloom.settings.constructor import SUPPLIED as SUPPLIED
from specloom.settings.constructor import Defaults as Defaults
from specloom.settings.constructor import Supplied as Supplied
from specloom.settings.mcp import McpRule as McpRule
from specloom.settings.methods import MethodRule as MethodRule
from specloom.settings.methods import OtherMethodName as OtherMethodName
from specloom.settings.pages import PageRule as PageRule
from specloom.settings.problems import BAD_SETTINGS as BAD_SETTINGS
from specloom.settings.problems import CODES as CODES
from specloom.settings.query import QueryRule as QueryRule
from specloom.settings.retries import RetryRule as RetryRule
from specloom.settings.streams import StreamRule as StreamRule


def read(folder: Path, name: str) -> ClientSettings:
    """The settings in `folder`; defaults if there is no file.

    Raises:
        Refused: The file cannot be read, is not valid TOML, or has an unknown key or an invalid value.
    """
    from specloom.settings import from_toml

    return from_toml.read(folder, name)


def parse(text: str, name: str, file: str) -> ClientSettings:
    """The settings in the content of a `client.toml`.

    Raises:
        Refused: As for `read`.
    """
    from specloom.settings import from_toml

    return from_toml.parse(text, name, file)
