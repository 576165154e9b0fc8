"""The small project of `tests/verbs`, for hand-written code in it."""

from tests.verbs.conftest import project as project
