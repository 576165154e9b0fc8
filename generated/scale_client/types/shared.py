"""Input types of several resources: plain dicts that may be sent in place of models."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..models.shared import BaseModelDetails


class BaseModelMetadataDict(TypedDict, total=False):
    """About the model that another one was made from."""

    model_developer: str
    model_license_url: str
    delivery_date: str
    modelDetails: BaseModelDetails | BaseModelDetailsDict
    ui_model_section_type: Literal["PARTNER", "OPENSOURCE", "CUSTOM"]


class BaseModelDetailsDict(TypedDict, total=False):
    """Figures of a base model."""

    number_of_parameters: int
    token_context_window: int
    languages: int
    alignments: int
