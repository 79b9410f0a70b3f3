"""Pure functions from facts to finished words, icons and allowed actions."""
