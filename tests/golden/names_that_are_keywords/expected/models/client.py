"""Models of the client's own methods."""

from __future__ import annotations

import builtins

from .._runtime.records import Record, member, record


@record
class Words(Record):
    class_: builtins.str = member("class")
    def_: int | None = member("def", default=None)
    list: builtins.list[builtins.str] | None = None
    str: builtins.str | None = None
    dict: builtins.dict[builtins.str, builtins.str] | None = None
    type: builtins.str | None = None
    self_: builtins.str | None = member("self", default=None)
    init: builtins.str | None = member("__init__", default=None)
    private: builtins.str | None = member("_private", default=None)
    to_dict: builtins.str | None = None
    dict_2: builtins.str | None = member("__dict__", default=None)
