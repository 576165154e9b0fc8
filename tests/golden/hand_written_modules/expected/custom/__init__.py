"""Hand-written modules of this package; see `custom/` beside its description."""
