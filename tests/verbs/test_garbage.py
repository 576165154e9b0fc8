"""Commands that end soon never look for garbage; those that serve for days do."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

RUN = """
import gc
import atexit
import specloom.verbs.{module} as verbs

verbs.{function} = lambda *_, **__: print(gc.isenabled())
atexit.register(lambda: print(len(gc.get_objects()) < 1000))

from specloom.__main__ import main

main()
"""


@pytest.mark.parametrize(
    ("module", "function", "words", "looks"),
    [
        ("regenerate", "regenerate_all", ["regenerate"], False),
        ("lint", "lint_all", ["lint"], False),
        ("record", "replay", ["replay", "tiny"], True),
        ("record", "record", ["record", "--api", "tiny"], True),
        ("conform", "conform", ["conform"], True),
    ],
)
def test_garbage_is_looked_for_where_it_gathers(module: str, function: str, words: list[str], looks: bool) -> None:
    code = RUN.format(module=module, function=function)
    environment = {
        **os.environ,
        "SPECLOOM_CACHE": "off",
    }  # else `regenerate` may find without its verb that all is current
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=False, env=environment
    )
    assert done.stdout.split() == [str(looks), "True"], "and none is left to look through when Python ends"
