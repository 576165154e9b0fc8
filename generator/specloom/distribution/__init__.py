"""The project around a package: building, testing and publishing it. Does not generate the package itself."""

from specloom.distribution.calls import call_files as call_files
from specloom.distribution.changelog import released as released
from specloom.distribution.codes import CODES as CODES
from specloom.distribution.project import project_files as project_files
