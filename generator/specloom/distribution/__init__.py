"""The project around a package, so that it can be built, tested and published. Knows packaging metadata; not how a package is made."""

from specloom.distribution.calls import call_files as call_files
from specloom.distribution.changelog import released as released
from specloom.distribution.codes import CODES as CODES
from specloom.distribution.project import project_files as project_files
