"""What every generated client shares: records, codecs and transport. Knows no API; nothing here is generated."""
