"""Make sure that a pjsua2 wheel for the running interpreter exists, and print its path."""

from __future__ import annotations

import sys
from importlib import import_module

if __name__ == "__main__":
    # A script's own folder is on its path, whatever the checkout is called.
    sys.exit(import_module("recipe.command").main())
