"""The windows: layout and wiring, nothing else."""
