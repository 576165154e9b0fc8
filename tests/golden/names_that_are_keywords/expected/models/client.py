"""Models of the client's own methods."""

from __future__ import annotations

import builtins

from .._runtime.records import Record, field, record


@record
class Words(Record):
    class_: builtins.str = field("class")
    def_: int | None = field("def", default=None)
    list: builtins.list[builtins.str] | None = None
    str: builtins.str | None = None
    dict: builtins.dict[builtins.str, builtins.str] | None = None
    type: builtins.str | None = None
    self_: builtins.str | None = field("self", default=None)
    init: builtins.str | None = field("__init__", default=None)
    private: builtins.str | None = field("_private", default=None)
    to_dict: builtins.str | None = None
    dict_: builtins.str | None = field("__dict__", default=None)
