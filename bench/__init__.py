"""Measures the program beside another phone, and wears it out; all figures come from outside."""
