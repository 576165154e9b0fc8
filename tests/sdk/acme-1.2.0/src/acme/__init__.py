from . import types
from ._client import Acme, AsyncAcme, Client
from ._exceptions import APIError
from .lib.helper import Melter

__all__ = ["types", "Acme", "AsyncAcme", "Client", "APIError", "Melter"]
