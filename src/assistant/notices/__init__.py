"""What the window has to say by itself, each sentence gone with its cause."""
