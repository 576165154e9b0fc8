"""Names of `types`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.dogs_params import DogCreateParams, DogRetrieveParams
    from ..inputs.named import Anything
    from ..models.barks import Bark as Sound
    from ..models.shared import Dog
    from ..models.shared import Dog as DogListResponse
    from ..models.shared import Size as DogSize
    from ..models.toys import ToldBorn as ToldBirth

_HOMES = {
    "Anything": "..inputs.named",
    "Dog": "..models.shared",
    "DogCreateParams": "..inputs.dogs_params",
    "DogListResponse": "..models.shared:Dog",
    "DogRetrieveParams": "..inputs.dogs_params",
    "DogSize": "..models.shared:Size",
    "Sound": "..models.barks:Bark",
    "ToldBirth": "..models.toys:ToldBorn",
    "dog": ".dog",
    "shared": ".shared",
}

__all__ = [
    "Anything",
    "Dog",
    "DogCreateParams",
    "DogListResponse",
    "DogRetrieveParams",
    "DogSize",
    "Sound",
    "ToldBirth",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
