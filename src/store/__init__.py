"""Memory: contacts, numbers and the history of calls in a local SQLite file; knows neither Qt nor SIP."""
