"""The one error that the recipe reports to its user."""


class RecipeError(Exception):
    """The wheel cannot be made; the message says why, in a sentence or two."""
