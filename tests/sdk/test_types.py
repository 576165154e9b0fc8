"""Types of an SDK and the schemas that they stand for: `--like` exports them under their old import paths."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.sdk.small import describe, moved, operation, small_sdk

from specloom.sdk.read import read_sdk

INIT = "from .dog import Dog as Dog\nfrom .events import Barked as Barked, KennelEvent as KennelEvent, Slept as Slept\n"
DOG = """
    from typing import Optional, Union
    from typing_extensions import Annotated, Literal, TypeAlias
    from .._models import BaseModel
    from .._utils import PropertyInfo

    class OwnerPerson(BaseModel):
        type: Literal["person"]

    class OwnerShelter(BaseModel):
        type: Literal["shelter"]
        shelter_id: str

    Owner: TypeAlias = Annotated[Union[OwnerPerson, OwnerShelter, None], PropertyInfo(discriminator="type")]

    class Dog(BaseModel):
        id: str
        owner: Optional[Owner] = None
"""
EVENTS = """
    from typing import List, Union
    from typing_extensions import Literal, TypeAlias
    from .._models import BaseModel

    class Barked(BaseModel):
        class Sound(BaseModel):
            decibels: float

        event_id: str
        type: Literal["dog.barked"]
        sounds: List[Sound]

    class Place(BaseModel):
        basket: str

    class Slept(BaseModel):
        event_id: str
        type: Literal["dog.slept"]
        place: Place

    KennelEvent: TypeAlias = Union[Barked, Slept]
"""
SCHEMAS: Mapping[str, Any] = {
    "Dog": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "owner": {"anyOf": [{"$ref": "#/components/schemas/Keeper"}, {"type": "null"}]},
        },
    },
    "Keeper": {
        "oneOf": [{"$ref": "#/components/schemas/Human"}, {"$ref": "#/components/schemas/Home"}],
        "discriminator": {"propertyName": "type"},
    },
    "Human": {"type": "object", "required": ["type"], "properties": {"type": {"const": "person"}}},
    "Home": {
        "type": "object",
        "required": ["type", "shelter_id"],
        "properties": {"type": {"const": "shelter"}, "shelter_id": {"type": "string"}},
    },
    "ServerDogBarked": {
        "type": "object",
        "required": ["event_id", "type", "sounds"],
        "properties": {
            "event_id": {"type": "string"},
            "type": {"const": "dog.barked"},
            "sounds": {"type": "array", "items": {"type": "object", "properties": {"decibels": {"type": "number"}}}},
        },
    },
    "ServerDogSlept": {
        "type": "object",
        "required": ["event_id", "type", "place"],
        "properties": {
            "event_id": {"type": "string"},
            "type": {"const": "dog.slept"},
            "place": {"type": "object", "properties": {"basket": {"type": "string"}}},
        },
    },
}


def exported(tmp_path: Path, schemas: Mapping[str, Any] = SCHEMAS) -> Mapping[str, Mapping[str, str]]:
    """`[exports]` for the SDK above and a description with these schemas."""
    sdk = small_sdk(
        tmp_path,
        """
        def get(self) -> Dog:
            return self._get("/dog", cast_to=Dog)
        """,
        files={"types/__init__.py": INIT, "types/dog.py": DOG, "types/events.py": EVENTS},
    )
    paths = {"/dog": {"get": operation(response={"$ref": "#/components/schemas/Dog"})}}
    found: Any = moved(sdk, describe(tmp_path, paths, components={"schemas": schemas})).settings["exports"]
    return found


def test_an_optional_alias_of_a_union_is_not_taken_for_one_of_its_members(tmp_path: Path) -> None:
    assert exported(tmp_path)["types.dog"] == {
        "Dog": "#/components/schemas/Dog",
        "Owner": "#/components/schemas/Keeper | None",
        "OwnerPerson": "#/components/schemas/Human",
        "OwnerShelter": "#/components/schemas/Home",
    }


def test_classes_that_no_method_reaches_are_followed_into_their_fields(tmp_path: Path) -> None:
    assert exported(tmp_path)["types.events"] == {
        "Barked": "#/components/schemas/ServerDogBarked",
        "KennelEvent": "Any",
        "Place": "#/components/schemas/ServerDogSlept/properties/place",
        "Slept": "#/components/schemas/ServerDogSlept",
    }


def test_a_union_of_the_same_name_leads_to_its_members(tmp_path: Path) -> None:
    union = {"oneOf": [{"$ref": f"#/components/schemas/ServerDog{each}"} for each in ("Barked", "Slept")]}
    more = {"type": "object", "properties": {"event_id": {}, "type": {"const": "dog.slept"}, "place": {}}}
    schemas = {**SCHEMAS, "KennelEvent": union, "BetaServerDogSlept": more}
    found = exported(tmp_path, schemas)["types.events"]
    assert found["KennelEvent"] == "#/components/schemas/KennelEvent"
    assert found["Slept"] == "#/components/schemas/ServerDogSlept"
    assert found["Place"] == "#/components/schemas/ServerDogSlept/properties/place"


ASK_PARAMS = """
    from typing import Iterable, List, Optional, Union
    from typing_extensions import Literal, Required, TypeAlias, TypedDict

    class Meow(TypedDict, total=False):
        type: Required[Literal["meow"]]

    class Woof(TypedDict, total=False):
        type: Required[Literal["woof"]]
        volume: int

    Sound: TypeAlias = Union[Meow, Woof]
    Mood: TypeAlias = Optional[Literal["happy", "sad"]]
    Temper: TypeAlias = Mood
    Sounds: TypeAlias = List[Sound]

    class AskParams(TypedDict, total=False):
        sound: Union[str, Sounds]
        answer: Sound
        mood: Mood
"""
SOUNDS: Mapping[str, Any] = {
    "Cat": {"type": "object", "required": ["type"], "properties": {"type": {"const": "meow"}}},
    "Hound": {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"const": "woof"}, "volume": {"type": "integer"}},
    },
    "Noise": {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Hound"}],
        "discriminator": {"propertyName": "type"},
    },
    "Feeling": {"anyOf": [{"type": "string", "enum": ["happy", "sad"]}, {"type": "null"}]},
    "Ask": {
        "type": "object",
        "properties": {
            "sound": {
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/Noise"}}]
            },
            "answer": {"$ref": "#/components/schemas/Noise"},
            "mood": {"$ref": "#/components/schemas/Feeling"},
        },
    },
}


def asked(tmp_path: Path, params: str, **more: str) -> Mapping[str, Mapping[str, str]]:
    """`[exports]` for an SDK whose only method takes the arguments of a TypedDict."""
    dogs = """
        from ..types import ask_params

        class Dogs(SyncAPIResource):
            def ask(self, *, sound: str = NOT_GIVEN) -> object:
                return self._post("/ask", body=maybe_transform({"sound": sound}, ask_params.AskParams), cast_to=object)
    """
    files = {"resources/dogs.py": dogs, "types/__init__.py": "", "types/ask_params.py": params, **more}
    sdk = small_sdk(tmp_path, files=files)
    paths = {"/ask": {"post": operation(body={"$ref": "#/components/schemas/Ask"})}}
    found: Any = moved(sdk, describe(tmp_path, paths, components={"schemas": SOUNDS})).settings["exports"]
    return found


def test_an_alias_of_typed_dicts_is_exported_as_what_is_accepted(tmp_path: Path) -> None:
    found = asked(tmp_path, ASK_PARAMS)["types.ask_params"]
    assert found["Sound"] == "#/components/schemas/Noise input"


def test_an_alias_keeps_its_none_under_all_its_names(tmp_path: Path) -> None:
    found = asked(tmp_path, ASK_PARAMS)["types.ask_params"]
    assert found["Mood"] == found["Temper"] == "#/components/schemas/Feeling | None"


def test_an_alias_of_a_list_within_a_union_is_followed(tmp_path: Path) -> None:
    found = asked(tmp_path, ASK_PARAMS.replace("answer: Sound\n", "answer: object\n"))["types.ask_params"]
    assert (found["Meow"], found["Woof"]) == ("#/components/schemas/Cat input", "#/components/schemas/Hound input")


def test_a_class_with_keys_that_are_reserved_words_is_what_is_accepted(tmp_path: Path) -> None:
    """`volume` stands for a key such as `from`, which only a call of TypedDict can have."""
    woof = 'class Woof(TypedDict, total=False):\n        type: Required[Literal["woof"]]\n        volume: int\n'
    assert woof in ASK_PARAMS
    reserved = '_Reserved = TypedDict("_Reserved", {"volume": int}, total=False)\n\n    '
    written = reserved + woof.replace("TypedDict", "_Reserved").replace("        volume: int\n", "")
    found = asked(tmp_path, ASK_PARAMS.replace(woof, written))["types.ask_params"]
    assert found["Woof"] == "#/components/schemas/Hound input"


def test_an_alias_that_contains_itself_is_followed(tmp_path: Path) -> None:
    recursive = 'Sounds = TypeAliasType("Sounds", List[Union[Sound, "Sounds"]])'
    found = asked(tmp_path, ASK_PARAMS.replace("Sounds: TypeAlias = List[Sound]", recursive))["types.ask_params"]
    assert found["Woof"] == "#/components/schemas/Hound input"


def test_attributes_of_records_are_those_of_the_class_that_is_received(tmp_path: Path) -> None:
    given = """
        from typing_extensions import TypedDict

        class DogParam(TypedDict, total=False):
            schema: str
    """
    read = """
        from pydantic import Field as FieldInfo
        from .._models import BaseModel

        class Dog(BaseModel):
            schema_: str = FieldInfo(alias="schema")
    """
    init = "from .dog import Dog as Dog\nfrom .dog_param import DogParam as DogParam\n"
    dogs = """
        from ..types import Dog, DogParam

        class Dogs(SyncAPIResource):
            def create(self, *, dog: DogParam) -> Dog:
                return self._post("/dogs", body=maybe_transform({"dog": dog}, object), cast_to=Dog)
    """
    files = {"types/__init__.py": init, "types/dog.py": read, "types/dog_param.py": given, "resources/dogs.py": dogs}
    dog = {"$ref": "#/components/schemas/Dog"}
    schemas = {"Dog": {"type": "object", "properties": {"schema": {"type": "string"}}}}
    body = {"type": "object", "required": ["dog"], "properties": {"dog": dog}}
    paths = {"/dogs": {"post": operation(body=body, response=dog)}}
    found = moved(small_sdk(tmp_path, files=files), describe(tmp_path, paths, components={"schemas": schemas}))
    assert found.lock.members == {"#/components/schemas/Dog!schema": "schema_"}


def test_an_input_class_that_nothing_leads_to_is_that_of_its_response_class(tmp_path: Path) -> None:
    given = """
        from typing_extensions import TypedDict

        class HoundParam(TypedDict, total=False):
            loudness: int
    """
    read = """
        from .._models import BaseModel

        class Hound(BaseModel):
            type: str
    """
    more = {"types/hound_param.py": given, "types/hound.py": read}
    found = asked(tmp_path, ASK_PARAMS, **more)
    assert found["types.hound_param"] == {"HoundParam": "#/components/schemas/Hound input"}


def test_a_union_outside_all_can_be_imported_from_its_module(tmp_path: Path) -> None:
    params = """
        from typing import Union
        from typing_extensions import Literal, Required, TypedDict

        __all__ = ["AskParamsBase", "AskParamsStreaming"]

        class AskParamsBase(TypedDict, total=False):
            question: Required[str]

        class AskParamsStreaming(AskParamsBase):
            stream: Required[Literal[True]]

        AskParams = Union[AskParamsBase, AskParamsStreaming]
    """
    init = "from .ask_params import AskParams as AskParams\n"
    sdk = small_sdk(tmp_path, files={"types/__init__.py": init, "types/ask_params.py": params})
    assert set(read_sdk(sdk).exports) == {
        "types.AskParams",
        *(f"types.ask_params.{name}" for name in ("AskParams", "AskParamsBase", "AskParamsStreaming")),
    }


RENAMED = """
    from typing import List as TypingList, Optional
    from ..._models import BaseModel

    class List(BaseModel):
        rows: TypingList[str]

    class Filters(BaseModel):
        lists: Optional[TypingList["Row"]] = None

    class Row(BaseModel):
        text: str
"""


def test_names_of_the_standard_library_may_be_renamed(tmp_path: Path) -> None:
    methods = 'def list(self) -> Filters:\n    return self._get("/dogs", cast_to=Filters)\n'
    files = {
        "types/__init__.py": "from .filters import Filters as Filters\n",
        "types/filters.py": RENAMED.replace("...", ".."),
    }
    sdk = small_sdk(tmp_path, methods, files=files)
    resource = sdk / "src" / "kennel" / "resources" / "dogs.py"
    resource.write_text(
        resource.read_text(encoding="utf-8").replace("import Dog\n", "import Filters\n"), encoding="utf-8"
    )
    line = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
    schemas = {
        "Line": line,
        "Found": {
            "type": "object",
            "properties": {"lists": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}}},
        },
    }
    paths = {"/dogs": {"get": operation(response={"$ref": "#/components/schemas/Found"})}}
    exports: Any = moved(sdk, describe(tmp_path, paths, components={"schemas": schemas})).settings["exports"]
    assert exports["types.filters"]["Row"] == "#/components/schemas/Line"


ALIKE = """
    from typing import Union
    from typing_extensions import Literal, TypeAlias
    from .._models import BaseModel

    class Number(BaseModel):
        operator: Literal["<", ">"]
        value: float

    class Text(BaseModel):
        operator: Literal["is"]
        value: str

    Filter: TypeAlias = Union[Text, Number]
"""


def test_classes_of_one_shape_are_discriminated_by_their_types(tmp_path: Path) -> None:
    methods = 'def list(self) -> Filter:\n    return self._get("/dogs", cast_to=Filter)\n'
    files = {"types/__init__.py": "from .filter import Filter as Filter\n", "types/filter.py": ALIKE}
    sdk = small_sdk(tmp_path, methods, files=files)
    resource = sdk / "src" / "kennel" / "resources" / "dogs.py"
    resource.write_text(
        resource.read_text(encoding="utf-8").replace("import Dog\n", "import Filter\n"), encoding="utf-8"
    )

    def schema(operators: list[str], type_: str) -> dict[str, Any]:
        properties = {"operator": {"enum": operators}, "value": {"type": type_}}
        return {"type": "object", "required": ["operator", "value"], "properties": properties}

    schemas = {"A": schema(["<", ">"], "number"), "B": schema(["is"], "string")}
    either = {"anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}
    paths = {"/dogs": {"get": operation(response=either)}}
    exports: Any = moved(sdk, describe(tmp_path, paths, components={"schemas": schemas})).settings["exports"]
    assert exports["types.filter"]["Number"] == "#/components/schemas/A"
    assert exports["types.filter"]["Text"] == "#/components/schemas/B"


def test_an_argument_may_end_like_the_arguments_of_a_method(tmp_path: Path) -> None:
    methods = """
    def create(self, *, debug: dog_create_params.DebugParams | Omit = omit) -> object:
        return self._post("/dogs", body=maybe_transform({"debug": debug}, dog_create_params.DogCreateParams), cast_to=object)
    """
    params = """
    from typing_extensions import TypedDict

    class DogCreateParams(TypedDict, total=False):
        debug: DebugParams

    class DebugParams(TypedDict, total=False):
        level: int
    """
    files = {
        "types/__init__.py": "from .dog_create_params import DogCreateParams as DogCreateParams\n",
        "types/dog_create_params.py": params,
    }
    sdk = small_sdk(tmp_path, methods, files=files)
    resource = sdk / "src" / "kennel" / "resources" / "dogs.py"
    resource.write_text(
        resource.read_text(encoding="utf-8").replace("import Dog\n", "import dog_create_params\n"), encoding="utf-8"
    )
    body = {"type": "object", "properties": {"debug": {"$ref": "#/components/schemas/Debug"}}}
    schemas = {"Debug": {"type": "object", "properties": {"level": {"type": "integer"}}}}
    paths = {"/dogs": {"post": operation(body=body)}}
    exports: Any = moved(sdk, describe(tmp_path, paths, components={"schemas": schemas})).settings["exports"]
    assert exports["types.dog_create_params"] == {
        "DogCreateParams": "POST /dogs params",
        "DebugParams": "#/components/schemas/Debug input",
    }


MESSAGE = """
    from typing import List
    from .._models import BaseModel

    class Message(BaseModel):
        content: List[Content]

    class Content(BaseModel):
        text: str
"""


def test_a_class_of_a_field_is_what_the_field_of_the_matched_class_holds(tmp_path: Path) -> None:
    methods = "\n".join(
        f'def {name}(self) -> Message:\n    return self._get("/{name}", cast_to=Message)\n' for name in "abcd"
    )
    files = {"types/__init__.py": "from .message import Message as Message\n", "types/message.py": MESSAGE}
    sdk = small_sdk(tmp_path, methods, files=files)
    resource = sdk / "src" / "kennel" / "resources" / "dogs.py"
    resource.write_text(
        resource.read_text(encoding="utf-8").replace("import Dog\n", "import Message\n"), encoding="utf-8"
    )

    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    def holding(name: str, *more: str) -> dict[str, Any]:
        properties = {"content": {"type": "array", "items": ref(name)}, **{each: {"type": "string"} for each in more}}
        return {"type": "object", "properties": properties}

    text = {"type": "object", "properties": {"text": {"type": "string"}}}
    schemas = {
        "One": text,
        "Two": {"type": "object", "properties": {**text["properties"], "more": {}}},
        "First": holding("One"),
        "Second": holding("Two", "x"),
        "Third": holding("Two", "y"),
    }
    paths = {
        f"/{path}": {"get": operation(response=ref(name))}
        for path, name in zip("abcd", ("First", "First", "Second", "Third"), strict=True)
    }
    exports: Any = moved(sdk, describe(tmp_path, paths, components={"schemas": schemas})).settings["exports"]
    assert exports["types.message"] == {"Message": "#/components/schemas/First", "Content": "#/components/schemas/One"}


def _barked(tone: str, *further: str) -> dict[str, Any]:
    properties = {
        "type": {"const": "barked"},
        "event_id": {"type": "string"},
        "sound": {"type": "object", "required": [tone], "properties": {tone: {"type": "string"}}},
    }
    names = {**properties, **{name: {"type": "string"} for name in further}}
    return {"type": "object", "required": [*names], "properties": names}


def test_two_stages_of_an_api_keep_their_own_types(tmp_path: Path) -> None:
    """`types.beta.BarkedEvent` is the beta's, although another schema has the name; one whose schema is gone keeps its import path."""
    event = """
    from typing_extensions import Literal
    from ..._models import BaseModel

    class BarkedEventSound(BaseModel):
        {tone}: str

    class BarkedEvent(BaseModel):
        type: Literal["barked"]
        event_id: str
        sound: BarkedEventSound

    class SleptEvent(BaseModel):
        type: Literal["{slept}"]
        event_id: str
    """
    names = "BarkedEvent as BarkedEvent, BarkedEventSound as BarkedEventSound, SleptEvent as SleptEvent"
    files = {
        "types/__init__.py": "",
        "types/live/__init__.py": f"from .events import {names}\n",
        "types/live/events.py": event.format(tone="loud", slept="slept"),
        "types/beta/__init__.py": f"from .events import {names}\n",
        "types/beta/events.py": event.format(tone="soft", slept="beta.slept"),
    }
    slept = {"type": {"const": "slept"}, "event_id": {"type": "string"}}
    schemas = {
        "BarkedEvent": _barked("loud"),
        "BarkedBetaEvent": _barked("soft"),
        "SleptEvent": {"type": "object", "required": [*slept], "properties": slept},
    }
    description = describe(tmp_path, {"/dogs": {"get": operation()}}, components={"schemas": schemas})
    found = moved(small_sdk(tmp_path, files=files), description).settings["exports"]
    assert isinstance(found, dict)
    live, beta = found["types.live"], found["types.beta"]
    assert (live["BarkedEvent"], beta["BarkedEvent"]) == (
        "#/components/schemas/BarkedEvent",
        "#/components/schemas/BarkedBetaEvent",
    )
    assert beta["BarkedEventSound"] == "#/components/schemas/BarkedBetaEvent/properties/sound"
    assert live["SleptEvent"] == beta["SleptEvent"] == "#/components/schemas/SleptEvent"
