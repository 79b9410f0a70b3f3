"""Where the benchmarks find the checkout and the programs, and where they leave their results."""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCES = CHECKOUT / "src"
RESULTS = CHECKOUT / "build" / "bench"
"""Ignored by git."""
