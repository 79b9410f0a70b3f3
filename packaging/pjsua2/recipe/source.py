"""Find PJSIP's source, check its hash, and keep it in the cache."""

from __future__ import annotations

import hashlib
import lzma
import os
import re
import tarfile
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from lab.debian import MirrorError, debian_mirror

from .errors import RecipeError
from .pinned import (
    DEBIAN,
    DEBIAN_COMPONENT,
    DEBIAN_PACKAGE,
    DEBIAN_SUITES,
    PJSIP_VERSION,
    UPSTREAM,
    UPSTREAM_URL,
)

TIMEOUT_SECONDS = 60
KNOWN = (DEBIAN, UPSTREAM)


class IndexEntry(NamedTuple):
    """A file of a source package, as the suite's `Sources` index lists it."""

    path: str
    sha256: str


def get_source(cache: Path, say: Callable[[str], None]) -> Path:
    """The checked tarball: a local file if one is named, else Debian's, else the project's."""
    local = os.environ.get("ASSISTANT_PJSIP_SOURCE")
    if local:
        return check_local(Path(local).expanduser())
    cache.mkdir(parents=True, exist_ok=True)
    for kept in cache.glob("*.tar.*"):
        if is_accepted(kept):
            return kept
    reasons = []
    for fetch in (fetch_debian, fetch_upstream):
        try:
            return fetch(cache, say)
        except RecipeError as error:
            say(str(error))
            reasons.append(str(error))
    raise RecipeError(
        f"No source of PJSIP {PJSIP_VERSION} could be had. {' '.join(reasons)} "
        "Put one of the two tarballs on this machine and name it in ASSISTANT_PJSIP_SOURCE."
    )


def sha256_of(path: Path) -> str:
    """The hash of a file, as a hexadecimal string."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def contents_of(path: Path) -> str:
    """The hash of the files in a tarball, apart from dates, owners and the top folder's name."""
    lines = []
    with tarfile.open(path) as archive:
        for member in archive:
            name = member.name.partition("/")[2]
            file = archive.extractfile(member) if member.isfile() else None
            if file is not None:
                lines.append(f"{name}\0{hashlib.sha256(file.read()).hexdigest()}\n")
            elif not member.isdir():
                lines.append(f"{name}\0-> {member.linkname}\n")
    return hashlib.sha256("".join(sorted(lines)).encode()).hexdigest()


def is_accepted(path: Path) -> bool:
    """Whether a tarball is one of the pinned ones, or holds the very files of one."""
    if sha256_of(path) in {archive.sha256 for archive in KNOWN}:
        return True
    known_contents = {archive.contents for archive in KNOWN} - {""}
    try:
        return contents_of(path) in known_contents
    except (tarfile.TarError, lzma.LZMAError, OSError, EOFError):
        return False


def check_local(path: Path) -> Path:
    """Accept a local tarball whose hash is one of the pinned ones, whatever its name."""
    if not path.is_file():
        raise RecipeError(f"ASSISTANT_PJSIP_SOURCE names {path}, which is not a file.")
    if not is_accepted(path):
        expected = " or ".join(f"{archive.sha256} ({archive.name})" for archive in KNOWN)
        raise RecipeError(
            f"{path} is refused: its SHA-256 is {sha256_of(path)}, expected {expected}."
        )
    return path


def fetch_debian(cache: Path, say: Callable[[str], None]) -> Path:
    """Download Debian's component from the mirror that this machine's apt uses."""
    try:
        mirror = debian_mirror()
    except MirrorError as error:
        raise RecipeError(str(error)) from error
    refused: set[IndexEntry] = set()
    for suite in DEBIAN_SUITES:
        say(f"reading the source index of Debian {suite}")
        offered = set(component_entries(read_index(mirror, suite))) - refused
        # The pinned file first; one that was packed again may still hold the same files.
        for entry in sorted(offered, key=lambda entry: entry.sha256 != DEBIAN.sha256):
            path = download(f"{mirror}/{entry.path}", cache, entry.sha256, say)
            if is_accepted(path):
                return path
            path.unlink()
            refused.add(entry)
    names = ", ".join(sorted(Path(entry.path).name for entry in refused)) or "no such component"
    raise RecipeError(
        f"Debian no longer offers {DEBIAN.name} or the same files under another name; "
        f"its {' and '.join(DEBIAN_SUITES)} suites carry {names}."
    )


def fetch_upstream(cache: Path, say: Callable[[str], None]) -> Path:
    """Download the project's own release tarball."""
    return download(UPSTREAM_URL, cache, UPSTREAM.sha256, say)


def read_index(mirror: str, suite: str) -> str:
    """The suite's list of source packages."""
    packed = b"".join(open_url(f"{mirror}/dists/{suite}/main/source/Sources.xz"))
    return lzma.decompress(packed).decode("utf-8", "replace")


def component_entries(index: str) -> list[IndexEntry]:
    """The components with PJSIP in them that a `Sources` index offers."""
    entries = []
    for stanza in re.findall(rf"^Package: {DEBIAN_PACKAGE}\n.*?(?=\n\n|\Z)", index, re.M | re.S):
        folder = re.search(r"^Directory: (.+)$", stanza, re.M)
        listed = rf"^ ([0-9a-f]{{64}}) \d+ (\S+\.orig-{DEBIAN_COMPONENT}\.tar\.\w+)$"
        for sha256, name in re.findall(listed, stanza, re.M):
            entries.append(IndexEntry(f"{folder.group(1) if folder else ''}/{name}", sha256))
    return entries


def open_url(url: str) -> list[bytes]:
    """The chunks of what an address holds."""
    quoted = urllib.parse.quote(url, safe=":/~+%")
    try:
        with urllib.request.urlopen(quoted, timeout=TIMEOUT_SECONDS) as response:
            return list(iter(lambda: response.read(1 << 16), b""))
    except (urllib.error.URLError, OSError) as error:
        raise RecipeError(f"{url} cannot be read: {error}.") from error


def download(url: str, cache: Path, sha256: str, say: Callable[[str], None]) -> Path:
    """Fetch a file into the cache; it gets its name there only when its hash is right."""
    say(f"downloading {url}")
    chunks = open_url(url)
    with tempfile.NamedTemporaryFile(dir=cache, delete=False) as file:
        file.writelines(chunks)
    fetched = Path(file.name)
    found = sha256_of(fetched)
    if found != sha256:
        fetched.unlink()
        raise RecipeError(f"{url} is refused: its SHA-256 is {found}, not {sha256}.")
    return fetched.replace(cache / f"{sha256[:16]}-{url.rpartition('/')[2]}")
