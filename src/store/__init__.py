"""Memory: contacts, numbers and history in a local SQLite file; knows neither Qt nor SIP."""
