"""Hand-written modules of a package: their definitions, and whether they fit the generated code. Never executes them."""

from specloom.custom.codes import CODES as CODES
from specloom.custom.fit import check_fit as check_fit
from specloom.custom.fit import check_imports as check_imports
from specloom.custom.modules import Custom as Custom
from specloom.custom.modules import CustomClass as CustomClass
from specloom.custom.modules import CustomFunction as CustomFunction
from specloom.custom.modules import CustomModule as CustomModule
from specloom.custom.read import read as read
from specloom.custom.read import sources as sources
