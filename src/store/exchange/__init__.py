"""Contacts in and out of other programs' files."""
