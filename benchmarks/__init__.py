"""The performance claims of the README: definitions, measurements and results. Not part of the product."""
