"""Turn PJSIP's source into the two files of the binding: `pjsua2.py` and its extension."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tarfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

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
    WRAPPER_FLAGS,
)
from .wrapper import keep_interpreter

TOOLS = ("gcc", "g++", "make", "patch", "swig", "pkg-config")
SHOWN_LOG_LINES = 30


@dataclass(frozen=True, slots=True)
class Binding:
    """What a wheel is made of."""

    module: Path
    extension: Path
    licence: Path


class Builder:
    """One build in one folder; what the tools print goes into logs that outlive the folder."""

    def __init__(self, folder: Path, log_path: Path, jobs: int) -> None:
        self._root = folder / "pjproject"
        self._binding = self._root / "pjsip-apps/src/swig/python"
        self._log = log_path
        # The wrapper is compiled beside the libraries, so it writes a log of its own.
        self._wrapper_log = log_path.with_suffix(".wrapper.log")
        self._jobs = jobs

    def build(self, tarball: Path) -> Binding:
        """Unpack, patch, configure, compile and link; raise RecipeError with the log's end."""
        require_tools()
        for log in (self._log, self._wrapper_log):
            log.write_bytes(b"")
        self._unpack(tarball)
        self._patch()
        self._configure()
        with ThreadPoolExecutor(1) as beside:
            wrapper = beside.submit(self._compile_wrapper)
            self._compile_libraries()
            wrapper.result()
        return self._link()

    def _unpack(self, tarball: Path) -> None:
        unpacked = self._root.parent / "unpacked"
        with tarfile.open(tarball) as archive:
            # Debian 12's Python 3.11.2 has no filters yet; the tarball's hash is checked anyway.
            if hasattr(tarfile, "data_filter"):
                archive.extraction_filter = tarfile.data_filter
            archive.extractall(unpacked)
        (top,) = unpacked.iterdir()
        top.rename(self._root)
        found = (self._root / "version.mak").read_text(encoding="utf-8")
        major, minor = PJSIP_VERSION.split(".")
        if f"MAJOR  := {major}" not in found or f"MINOR  := {minor}" not in found:
            raise RecipeError(f"{tarball} does not hold PJSIP {PJSIP_VERSION}.")

    def _patch(self) -> None:
        for patch in PATCHES:
            self._run(["patch", "-p1", "--fuzz=0", "--batch", "-i", str(patch)])
        shutil.copy(CONFIG_SITE, self._root / "pjlib/include/pj/config_site.h")

    def _configure(self) -> None:
        flags = " ".join(COMPILE_FLAGS)
        env = os.environ | {"CFLAGS": flags, "CXXFLAGS": flags, "LDFLAGS": ""}
        # The archive does not carry the executable bits everywhere.
        (self._root / "aconfigure").chmod(0o755)
        self._run(["sh", "./configure", *CONFIGURE_FLAGS], env=env)

    def _compile_libraries(self) -> None:
        for name in LIBRARY_FOLDERS:
            (self._root / name / "lib").mkdir(exist_ok=True)
        for name in LIBRARY_FOLDERS:
            # TARGETS_EXE= leaves the test programs out.
            self._run(["make", f"-j{self._jobs}", "-C", f"{name}/build", "TARGETS_EXE=", "all"])

    def _compile_wrapper(self) -> None:
        includes = [f"-I{self._root / name / 'include'}" for name in LIBRARY_FOLDERS]
        # -threads makes callbacks take the GIL and calls release it, all of them until `wrapper`.
        swig = ["swig", *includes, "-c++", "-w312", "-threads", "-python"]
        self._run_beside([*swig, "-o", "pjsua2_wrap.cpp", "../pjsua2.i"])
        wrapper = self._binding / "pjsua2_wrap.cpp"
        wrapper.write_text(keep_interpreter(wrapper.read_text("utf-8")), "utf-8")
        flags = [*self._make_words("cflags"), *WRAPPER_FLAGS]
        flags.append(f"-I{sysconfig.get_path('include')}")
        self._run_beside(["g++", "-c", *flags, "pjsua2_wrap.cpp", "-o", "pjsua2_wrap.o"])

    def _run_beside(self, command: Sequence[str]) -> None:
        self._run(command, cwd=self._binding, log_path=self._wrapper_log)

    def _link(self) -> Binding:
        extension = self._binding / f"_pjsua2{sysconfig.get_config_var('EXT_SUFFIX')}"
        libraries = [f"-l{name}" for name in self._make_words("libs")]
        flags = [*LINK_FLAGS, *self._make_words("ldflags"), *libraries]
        command = ["g++", "-shared", "-o", str(extension), "pjsua2_wrap.o", *flags]
        self._run(command, cwd=self._binding)
        return Binding(self._binding / "pjsua2.py", extension, self._root / "COPYING")

    def _make_words(self, target: str) -> list[str]:
        """What PJSIP's own makefile says that an application needs."""
        command = ["make", "--no-print-directory", "-s", "-f", "helper.mak", target]
        done = subprocess.run(
            command, cwd=self._binding, capture_output=True, text=True, check=True
        )
        return done.stdout.split()

    def _run(
        self,
        command: Sequence[str],
        *,
        cwd: Path | None = None,
        env: dict[str, str] | None = None,
        log_path: Path | None = None,
    ) -> None:
        """Run one tool; its output goes to the end of a log."""
        path = log_path or self._log
        with path.open("a", encoding="utf-8") as log:
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
                f"`{command[0]}` failed with {done.returncode}. The whole log is {path}; "
                f"it ends with:\n{log_tail(path)}"
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
