"""The desktop program: windows, product rules and the composition of the phone and the memory."""
