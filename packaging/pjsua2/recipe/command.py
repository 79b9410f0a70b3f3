"""Make sure that a pjsua2 wheel for the running interpreter exists, and print its path."""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from .errors import RecipeError
from .pinned import cache_key, cache_root, wheel_name


def main() -> int:
    """Answer the command line; the wheel's path is the only line on standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--key", action="store_true", help="print the cache key and stop")
    parser.add_argument("--force", action="store_true", help="build even if the wheel exists")
    options = parser.parse_args()
    if options.key:
        print(cache_key())
        return 0
    try:
        print(ensure_wheel(force=options.force))
    except RecipeError as error:
        say(str(error))
        return 1
    return 0


def say(text: str) -> None:
    """Tell the user on standard error how it goes."""
    print(f"pjsua2: {text}", file=sys.stderr, flush=True)


def ensure_wheel(*, force: bool = False) -> Path:
    """The cached wheel, built first if there is none; concurrent callers wait for one build."""
    root, key = cache_root(), cache_key()
    wheel = root / key / wheel_name()
    if wheel.is_file() and not force:
        return wheel
    root.mkdir(parents=True, exist_ok=True)
    asked_at = time.time()
    with locked(root / f"{key}.lock"):
        # Another process may have built it while this one waited for the lock.
        if not wheel.is_file() or (force and wheel.stat().st_mtime < asked_at):
            build_into(root, key)
    return wheel


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock between processes; the system frees it if this process dies."""
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another build of the same wheel")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def build_into(root: Path, key: str) -> None:
    """Build in a folder of its own and put the finished entry in place by one rename."""
    # Imported here because a warm cache needs none of it.
    from .compiling import Builder
    from .source import get_source
    from .wheelfile import write_wheel

    started = time.monotonic()
    tarball = get_source(root / "downloads", say)
    remove_remains(root, key)
    log_path = root / f"{key}.log"
    jobs = int(os.environ.get("ASSISTANT_BUILD_JOBS") or os.cpu_count() or 1)
    say(f"building with {jobs} jobs from {tarball.name}; the log is {log_path}")
    with tempfile.TemporaryDirectory(dir=root, prefix=f"{key}.work-") as folder:
        binding = Builder(Path(folder), log_path, jobs).build(tarball)
        entry = Path(folder) / "entry"
        entry.mkdir()
        write_wheel(binding, entry)
        put_in_place(entry, root / key)
    say(f"built in {time.monotonic() - started:.0f} s")


def remove_remains(root: Path, key: str) -> None:
    """Remove what an interrupted build of this key left; the lock says that none is running."""
    for folder in root.glob(f"{key}.work-*"):
        shutil.rmtree(folder, ignore_errors=True)


def put_in_place(entry: Path, target: Path) -> None:
    """Rename the finished entry; an older one of the same key makes room first."""
    if target.exists():
        target.rename(entry.with_name("replaced"))
    entry.rename(target)
