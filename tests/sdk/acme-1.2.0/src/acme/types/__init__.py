from .colour import Colour as Colour
from .mood import Mood as Mood
from .thing import Thing as Thing
from .thing_create_params import ThingCreateParams as ThingCreateParams
from .thing_delete_response import ThingDeleteResponse as ThingDeleteResponse
from .thing_list_params import ThingListParams as ThingListParams
