"""From a description to the IR: one function, `lower`. Knows OpenAPI and JSON Schema words; decides no Python name."""

from specloom.lower.service import lower as lower
