"""Joins services with windows: facts to models and widgets, wishes to services."""
