"""What can go wrong in the lab and is not a mistake in its code: one clear sentence each."""


class LabError(Exception):
    """A known failure; its text is one sentence that says what happened and what to do."""
