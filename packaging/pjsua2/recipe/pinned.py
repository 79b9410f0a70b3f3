"""What goes into the wheel: versions, hashes, flags, and the key that names one build of them."""

from __future__ import annotations

import hashlib
import os
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent
PATCHES = tuple(sorted((FOLDER / "patches").glob("*.patch")))
CONFIG_SITE = FOLDER / "config_site.h"
BUILD_PACKAGES = FOLDER / "build-packages.txt"
#: The modules that decide what the wheel is like; the others only fetch and report.
BUILD_MODULES = ("pinned.py", "compiling.py", "wrapper.py", "wheelfile.py")

PJSIP_VERSION = "2.17"
WHEEL_VERSION = f"{PJSIP_VERSION}+assistant1"


@dataclass(frozen=True, slots=True)
class Archive:
    """One tarball that is accepted as the source of PJSIP.

    `contents` is the hash of the files in it, by which a tarball is recognized that was packed
    again with nothing changed inside, as happens with each new version of Debian's package.
    """

    name: str
    sha256: str
    contents: str = ""


#: Debian's component of the `asterisk` source package, whose other components are not used.
DEBIAN = Archive(
    "asterisk_22.10.1+dfsg+~cs6.17.60671434.orig-Xpjproject.tar.xz",
    "6860c2f7604b4eee75f38151a9ef69774eb3f0c5286fc1d14bc1db2dc5a9e8aa",
    "4907d132e8a1530db6b1a54d505a8b0357c792fbd6794f88fc80b71bedffc473",
)
#: The project's own release. The same hash stands in the recipes of several distributions.
UPSTREAM = Archive(
    "pjproject-2.17.tar.gz",
    "065fe06c06788d97c35f563796d59f00ce52fe9558a52d7b490a042a966facce",
)
UPSTREAM_URL = "https://github.com/pjsip/pjproject/archive/refs/tags/2.17.tar.gz"

DEBIAN_SUITES = ("sid", "testing")
DEBIAN_PACKAGE = "asterisk"
DEBIAN_COMPONENT = "Xpjproject"

#: `NDEBUG` matters: without it every failed assertion aborts the whole program. The sections
#: let the linker drop what the binding cannot reach.
COMPILE_FLAGS = (
    "-O2",
    "-fPIC",
    "-DNDEBUG",
    "-fstack-protector-strong",
    "-D_FORTIFY_SOURCE=2",
    "-ffunction-sections",
    "-fdata-sections",
)
#: SWIG's half of the binding is the longest compilation of all and only hands calls on.
WRAPPER_FLAGS = ("-O1",)
LINK_FLAGS = (
    "-Wl,--gc-sections",
    "-Wl,--exclude-libs,ALL",
    "-Wl,-z,relro",
    "-Wl,-z,now",
    "-Wl,--as-needed",
    "-s",
)
#: Debian's tarball lacks the bundled third parties, so the system's libraries are used for all.
CONFIGURE_FLAGS = (
    "--enable-epoll",
    "--enable-shared=no",
    "--enable-speex-resample",
    "--with-external-gsm",
    "--with-external-speex",
    "--with-external-srtp",
    "--disable-bcg729",
    "--disable-ffmpeg",
    "--disable-g7221-codec",
    "--disable-ilbc-codec",
    "--disable-libwebrtc",
    "--disable-libyuv",
    "--disable-lyra",
    "--disable-opencore-amr",
    "--disable-openh264",
    "--disable-resample",
    "--disable-sdl",
    "--disable-silk",
    "--disable-upnp",
    "--disable-v4l2",
    "--disable-video",
    "--disable-vpx",
)
#: Their order is that of the dependencies; the applications and tests are left out.
LIBRARY_FOLDERS = ("pjlib", "pjlib-util", "pjnath", "third_party", "pjmedia", "pjsip")


def interpreter_tag() -> str:
    """The wheel tag of the running interpreter, such as `cp311`."""
    return f"cp{sys.version_info.major}{sys.version_info.minor}"


def platform_tag() -> str:
    """The wheel tag of this machine, such as `linux_x86_64`."""
    return sysconfig.get_platform().replace("-", "_").replace(".", "_")


def wheel_name() -> str:
    """The file name of the wheel that this interpreter can install."""
    tag = interpreter_tag()
    return f"pjsua2-{WHEEL_VERSION}-{tag}-{tag}-{platform_tag()}.whl"


def cache_root() -> Path:
    """The folder outside the checkout that keeps downloads, logs and finished wheels."""
    configured = os.environ.get("ASSISTANT_CACHE")
    if configured:
        return Path(configured).expanduser().resolve() / "pjsua2"
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base).resolve() / "assistant-build" / "pjsua2"


def cache_key() -> str:
    """A short hash of everything that decides what the wheel is like."""
    digest = hashlib.sha256()
    for path in (*PATCHES, CONFIG_SITE, *(HERE / name for name in BUILD_MODULES)):
        digest.update(f"{path.name}\0".encode() + path.read_bytes() + b"\0")
    libc = os.confstr("CS_GNU_LIBC_VERSION") if hasattr(os, "confstr") else None
    digest.update(f"{wheel_name()}\0{libc}".encode())
    return f"{PJSIP_VERSION}-{interpreter_tag()}-{digest.hexdigest()[:16]}"
