"""Make sure that a pjsua2 wheel for the running interpreter exists, and print its path."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]

if __name__ == "__main__":
    # A script's own folder is on its path, whatever the checkout is called. The checkout goes to
    # the end, where its folders hide no installed package.
    sys.path.append(str(CHECKOUT))
    sys.exit(import_module("recipe.command").main())
