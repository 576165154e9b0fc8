"""Models of `client.rerank`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.records import Record, record
from .shared import UsageData


@record
class RerankRequest(Record):
    """A query and the documents to rank by it."""

    model: Literal["Salesforce/Llama-Rank-v1"] | str
    """Name of a rerank model."""
    query: str
    """What is looked for."""
    documents: list[dict[str, Any]] | list[str]
    """What to rank: texts, or objects with text members."""
    top_n: int | None = None
    """How many of the best documents to return; all if not given."""
    return_documents: bool | None = None
    """Whether the response repeats the documents."""
    rank_fields: list[str] | None = None
    """Members of the documents to rank by, where they are objects; all if not given."""


@record
class RerankResponse(Record):
    """Documents in the order of their relevance."""

    object: Literal["rerank"] = "rerank"
    """Always `rerank`."""
    id: str | None = None
    """Id of the request."""
    model: str
    """Model that did the ranking."""
    results: list[RerankResponseResult]
    """Documents, most relevant first."""
    usage: UsageData | None = None
    """How many tokens it took."""


@record
class RerankResponseResult(Record):
    """A document and how relevant it is."""

    index: int
    """Place of the document in the request, counted from 0."""
    relevance_score: float
    """How relevant the document is; higher is better."""
    document: RerankResponseResultDocument
    """The document, where it was asked for."""


@record
class RerankResponseResultDocument(Record):
    """The document, where it was asked for."""

    text: str | None = None
    """Text of the document; JSON where the document was an object."""
