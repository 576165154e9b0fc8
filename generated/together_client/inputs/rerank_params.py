"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict


class RerankCreateParams(TypedDict, total=False):
    """Arguments of `client.rerank.create`."""

    model: Required[Literal["Salesforce/Llama-Rank-v1"] | str]
    query: Required[str]
    documents: Required[Sequence[Mapping[str, object]] | Sequence[str]]
    top_n: int | None
    return_documents: bool | None
    rank_fields: Sequence[str] | None
