"""The colleagues' phones: one process, one registered account for each of them."""
