"""Hand-written modules of this package, copied from `custom/` next to its description."""
