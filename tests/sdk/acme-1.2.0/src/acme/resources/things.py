from __future__ import annotations

import typing_extensions

from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import Body, Headers, Omit, NoneType, omit
from .._utils import maybe_transform, path_template
from .._base_client import make_request_options
from ..pagination import SyncCursorPage
from ..types import Colour, thing_create_params, thing_list_params
from ..types.thing import Thing
from ..types.thing_delete_response import ThingDeleteResponse


class ThingsResource(SyncAPIResource):
    def create(
        self,
        *,
        display_name: str,
        colour: Colour | Omit = omit,
        glow: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_body: Body | None = None,
    ) -> Thing:
        return self._post(
            "/things",
            body=maybe_transform(
                {"display_name": display_name, "colour": colour, "glow": glow}, thing_create_params.ThingCreateParams
            ),
            options=make_request_options(extra_headers=extra_headers, extra_body=extra_body),
            cast_to=Thing,
        )

    def retrieve(self, id: str, *, store_id: str, extra_headers: Headers | None = None) -> Thing:
        return self._get(
            path_template("/stores/{store_id}/things/{id}", store_id=store_id, id=id),
            options=make_request_options(extra_headers=extra_headers),
            cast_to=Thing,
        )

    def list(self, *, cursor: str | Omit = omit, trace: str | Omit = omit) -> SyncCursorPage[Thing]:
        extra_headers = {"X-Trace": trace}
        return self._get_api_list(
            "/things",
            page=SyncCursorPage[Thing],
            options=make_request_options(
                extra_headers=extra_headers,
                query=maybe_transform({"cursor": cursor}, thing_list_params.ThingListParams),
            ),
            model=Thing,
        )

    def delete(self, id: str) -> ThingDeleteResponse:
        return self._delete(f"/things/{id}", options=make_request_options(), cast_to=ThingDeleteResponse)

    @typing_extensions.deprecated("use delete")
    def remove(self, id: str) -> ThingDeleteResponse:
        return self._delete(f"/things/{id}", options=make_request_options(), cast_to=ThingDeleteResponse)

    def melt(self, id: str) -> None:
        return self._post(path_template("/things/{id}/melt", id=id), options={}, cast_to=NoneType)

    def create_and_poll(self, *, display_name: str) -> Thing:
        return self.retrieve(self.create(display_name=display_name).id, store_id="main")


class AsyncThingsResource(AsyncAPIResource): ...


class ThingsResourceWithRawResponse:
    def __init__(self, things: ThingsResource) -> None: ...
