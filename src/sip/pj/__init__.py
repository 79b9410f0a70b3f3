"""The only place that imports pjsua2."""
