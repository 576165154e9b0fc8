"""The settings of a client in `client.toml`. Knows the keys and their types; not what they are used for.

One file per table; the keys are explained in docs/client-toml.md.
"""

from specloom.settings.client_settings import OUTPUT as OUTPUT
from specloom.settings.client_settings import ClientSettings as ClientSettings
from specloom.settings.constructor import COMPAT as COMPAT
from specloom.settings.constructor import OWN as OWN
from specloom.settings.constructor import SUPPLIED as SUPPLIED
from specloom.settings.constructor import Defaults as Defaults
from specloom.settings.constructor import Supplied as Supplied
from specloom.settings.distribution import Distribution as Distribution
from specloom.settings.from_toml import KEYS as KEYS
from specloom.settings.from_toml import parse as parse
from specloom.settings.from_toml import read as read
from specloom.settings.mcp import McpRule as McpRule
from specloom.settings.methods import MethodRule as MethodRule
from specloom.settings.methods import OtherMethodName as OtherMethodName
from specloom.settings.pages import PageRule as PageRule
from specloom.settings.polling import PollingRule as PollingRule
from specloom.settings.problems import BAD_SETTINGS as BAD_SETTINGS
from specloom.settings.problems import CODES as CODES
from specloom.settings.query import QueryRule as QueryRule
from specloom.settings.registry import RegistryRule as RegistryRule
from specloom.settings.retries import RetryRule as RetryRule
from specloom.settings.source import Upstream as Upstream
from specloom.settings.streams import StreamRule as StreamRule
from specloom.settings.webhooks import WebhookRule as WebhookRule
