"""Resources reached through `with_raw_response` of their parent. Handles attribute access, not what methods do."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

Way: TypeAlias = Literal["with_raw_response", "with_streaming_response"]


class ResponseAccess:
    """A client or a resource whose methods return responses, and whose resources do as well."""

    def __init__(self, above: Any, way: Way) -> None:
        self._above = above
        self._way: Way = way

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(self._above, name)
        if hasattr(found, "_sender"):
            return ResponseAccess(found, self._way)
        of_client = getattr(self._above, f"_{self._way}", None)
        methods = of_client if of_client is not None else getattr(self._above, self._way)
        if isinstance(methods, ResponseAccess):  # a client without its own methods
            raise AttributeError(name)
        return getattr(methods, name)

    def __call__(self, *arguments: Any, **options: Any) -> ResponseAccess:
        """A resource that binds options of the client when it is called, with the same access."""
        return ResponseAccess(self._above(*arguments, **options), self._way)
