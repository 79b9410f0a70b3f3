"""The recipe that turns PJSIP's source into a pjsua2 wheel; `build.py` runs it."""
