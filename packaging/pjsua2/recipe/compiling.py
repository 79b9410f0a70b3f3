"""Turn PJSIP's source into the two files of the binding: `pjsua2.py` and its extension."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from .errors import RecipeError
from .pinned import (
    BUILD_PACKAGES,
    COMPILE_FLAGS,
    CONFIG_SITE,
    CONFIGURE_FLAGS,
    LIBRARY_FOLDERS,
    LINK_FLAGS,
    PATCHES,
    PJSIP_VERSION,
)

TOOLS = ("gcc", "g++", "make", "patch", "swig", "pkg-config")
BINDING = Path("pjsip-apps/src/swig/python")
SHOWN_LOG_LINES = 30


@dataclass(frozen=True, slots=True)
class Binding:
    """What a wheel is made of."""

    module: Path
    extension: Path
    licence: Path


class Builder:
    """One build in one folder, with everything that the tools print in one log."""

    def __init__(self, folder: Path, log_path: Path, jobs: int) -> None:
        self._root = folder / "pjproject"
        self._log_path = log_path
        self._jobs = jobs

    def build(self, tarball: Path) -> Binding:
        """Unpack, patch, configure, compile and link; raise RecipeError with the log's end."""
        require_tools()
        with self._log_path.open("w", encoding="utf-8") as log:
            self._unpack(tarball)
            self._patch(log)
            self._configure(log)
            self._compile_libraries(log)
            return self._compile_binding(log)

    def _unpack(self, tarball: Path) -> None:
        with tarfile.open(tarball) as archive:
            # Debian 12's Python 3.11.2 has no filters yet; the tarball's hash is checked anyway.
            if hasattr(tarfile, "data_filter"):
                archive.extraction_filter = tarfile.data_filter
            archive.extractall(self._root.parent / "unpacked")
        (top,) = (self._root.parent / "unpacked").iterdir()
        top.rename(self._root)
        found = (self._root / "version.mak").read_text(encoding="utf-8")
        major, minor = PJSIP_VERSION.split(".")
        if f"MAJOR  := {major}" not in found or f"MINOR  := {minor}" not in found:
            raise RecipeError(f"{tarball} does not hold PJSIP {PJSIP_VERSION}.")

    def _patch(self, log: IO[str]) -> None:
        for patch in PATCHES:
            self._run(log, ["patch", "-p1", "--fuzz=0", "--batch", "-i", str(patch)])
        shutil.copy(CONFIG_SITE, self._root / "pjlib/include/pj/config_site.h")

    def _configure(self, log: IO[str]) -> None:
        flags = " ".join(COMPILE_FLAGS)
        env = os.environ | {"CFLAGS": flags, "CXXFLAGS": flags, "LDFLAGS": ""}
        # The archive does not carry the executable bits everywhere.
        (self._root / "aconfigure").chmod(0o755)
        self._run(log, ["sh", "./configure", *CONFIGURE_FLAGS], env=env)

    def _compile_libraries(self, log: IO[str]) -> None:
        for name in LIBRARY_FOLDERS:
            (self._root / name / "lib").mkdir(exist_ok=True)
        for name in LIBRARY_FOLDERS:
            # TARGETS_EXE= leaves the test programs out.
            command = ["make", f"-j{self._jobs}", "-C", f"{name}/build", "TARGETS_EXE=", "all"]
            self._run(log, command)

    def _compile_binding(self, log: IO[str]) -> Binding:
        folder = self._root / BINDING
        includes = [f"-I{self._root / name / 'include'}" for name in LIBRARY_FOLDERS]
        # -threads makes callbacks take the GIL and calls release it.
        swig = ["swig", *includes, "-c++", "-w312", "-threads", "-python"]
        self._run(log, [*swig, "-o", "pjsua2_wrap.cpp", "../pjsua2.i"], cwd=folder)
        extension = folder / f"_pjsua2{sysconfig.get_config_var('EXT_SUFFIX')}"
        python = f"-I{sysconfig.get_path('include')}"
        flags = self._make_words(folder, "cflags")
        compile_ = ["g++", "-c", *flags, python, "pjsua2_wrap.cpp", "-o", "pjsua2_wrap.o"]
        self._run(log, compile_, cwd=folder)
        libraries = [f"-l{name}" for name in self._make_words(folder, "libs")]
        linker = [*LINK_FLAGS, *self._make_words(folder, "ldflags"), *libraries]
        link = ["g++", "-shared", "-o", str(extension), "pjsua2_wrap.o", *linker]
        self._run(log, link, cwd=folder)
        return Binding(folder / "pjsua2.py", extension, self._root / "COPYING")

    def _make_words(self, folder: Path, target: str) -> list[str]:
        """What PJSIP's own makefile says that an application needs."""
        command = ["make", "--no-print-directory", "-s", "-f", "helper.mak", target]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
        return done.stdout.split()

    def _run(
        self,
        log: IO[str],
        command: Sequence[str],
        *,
        cwd: Path | None = None,
        env: dict[str, str] | None = None,
    ) -> None:
        log.write(f"$ {' '.join(command)}\n")
        log.flush()
        done = subprocess.run(
            command,
            cwd=cwd or self._root,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode != 0:
            raise RecipeError(
                f"`{command[0]}` failed with {done.returncode}. The whole log is "
                f"{self._log_path}; it ends with:\n{log_tail(self._log_path)}"
            )


def require_tools() -> None:
    """Say at once what is missing, rather than in the middle of a build."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not (Path(sysconfig.get_path("include")) / "Python.h").is_file():
        missing.append("Python.h")
    if missing:
        raise RecipeError(
            f"Missing on this machine: {', '.join(missing)}. Install the packages that "
            f"{BUILD_PACKAGES} lists."
        )


def log_tail(path: Path) -> str:
    """The last lines of a build log."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(lines[-SHOWN_LOG_LINES:])
