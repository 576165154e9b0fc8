"""Lets assertions in the rows say what they compared, as those in test files do."""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("tests.drop_in.table", "tests.drop_in.working", "tests.drop_in.failing")
