"""The account of this desk: its password, its sign-in, and setting it up."""
