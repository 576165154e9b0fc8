"""What every generated client shares: records, codecs and transport. Nothing in here depends on a particular API."""
