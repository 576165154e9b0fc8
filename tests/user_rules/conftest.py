"""A project of one API, as the tests of commands have it; knows no rule."""

from tests.verbs.conftest import project as project
