"""Input types of several resources: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..models.shared import BaseModelDetails


class BaseModelMetadataDict(TypedDict, total=False):
    """About the model that another one was made from."""

    model_developer: str
    """Who developed it."""
    model_license_url: str
    """Where its licence can be read."""
    delivery_date: str
    """When it came out."""
    modelDetails: BaseModelDetails | BaseModelDetailsDict
    """Figures of a base model."""
    ui_model_section_type: Literal["PARTNER", "OPENSOURCE", "CUSTOM"]
    """Part of the platform's pages that it is shown in."""


class BaseModelDetailsDict(TypedDict, total=False):
    """Figures of a base model."""

    number_of_parameters: int
    """How many parameters it has."""
    token_context_window: int
    """How many tokens it can look at."""
    languages: int
    """How many languages it knows."""
    alignments: int
    """How many alignments it has had."""
