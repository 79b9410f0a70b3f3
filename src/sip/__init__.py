"""The phone: registration, calls and presence over SIP; knows neither Qt nor the database."""
