"""Arguments of methods as plain dicts, to pass as `**arguments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict


class RerankCreateParams(TypedDict, total=False):
    """Arguments of `client.rerank.create`."""

    model: Required[Literal["Salesforce/Llama-Rank-v1"] | str]
    """Name of a rerank model."""
    query: Required[str]
    """What is looked for."""
    documents: Required[Sequence[Mapping[str, object]] | Sequence[str]]
    """What to rank: texts, or objects with text members."""
    top_n: int | None
    """How many of the best documents to return; all if not given."""
    return_documents: bool | None
    """Whether the response repeats the documents."""
    rank_fields: Sequence[str] | None
    """Members of the documents to rank by, where they are objects; all if not given."""
