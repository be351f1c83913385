"""Published and derived calculations, each with its source."""
