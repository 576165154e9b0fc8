"""The small project of `tests/verbs`, for distributions of it."""

from tests.verbs.conftest import project as project
