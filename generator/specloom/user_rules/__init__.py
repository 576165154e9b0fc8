"""Lint rules of a project: Python files and Spectral rulesets that `specloom.toml` names. Knows no rule of specloom's own.

A file of rules imports `Description`, `Fault` and `rule` from here.
"""

from specloom.user_rules.api import DescribedOperation as DescribedOperation
from specloom.user_rules.api import Description as Description
from specloom.user_rules.api import Fault as Fault
from specloom.user_rules.api import pointer as pointer
from specloom.user_rules.api import rule as rule
from specloom.user_rules.codes import CODES as CODES
from specloom.user_rules.run import user_findings as user_findings
