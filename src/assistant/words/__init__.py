"""Finished sentences for people, all translatable; plain text only."""
