"""The command line: a light client, and the server inside the running program."""
