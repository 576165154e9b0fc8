"""Models of what no operation uses."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

Day: TypeAlias = dt.date
