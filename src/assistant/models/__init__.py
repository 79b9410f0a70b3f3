"""Item models for rows that live."""
