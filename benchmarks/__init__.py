"""Every speed claim of the README: what it says, how it is measured, and what came out. Not part of the product."""
