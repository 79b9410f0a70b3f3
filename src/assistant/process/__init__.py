"""The process: paths, logs, threads, crashes, signals; nothing of telephony."""
