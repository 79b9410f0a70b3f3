"""Dumb widgets and delegates, one per file."""
