"""specloom weaves API descriptions and templates into typed Python clients."""
