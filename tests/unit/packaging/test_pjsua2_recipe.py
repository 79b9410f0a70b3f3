"""The recipe of the pjsua2 wheel, called as a user calls it; nothing is compiled here."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

RECIPE = Path(__file__).parents[3] / "packaging" / "pjsua2"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """An empty cache."""
    return tmp_path / "cache"


def build(cache: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the script with a cache of its own."""
    return subprocess.run(
        [sys.executable, str(RECIPE / "build.py"), *arguments],
        env=os.environ | {"ASSISTANT_CACHE": str(cache)} | env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def kept_wheel(cache: Path) -> Path:
    """A file where the finished wheel of this interpreter would be."""
    tag = f"cp{sys.version_info.major}{sys.version_info.minor}"
    machine = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    entry = cache / "pjsua2" / build(cache, "--key").stdout.strip()
    entry.mkdir(parents=True)
    wheel = entry / f"pjsua2-2.17+assistant1-{tag}-{tag}-{machine}.whl"
    wheel.write_bytes(b"a wheel")
    return wheel


def test_the_key_names_the_release_and_the_interpreter(cache: Path) -> None:
    key = build(cache, "--key").stdout.strip()
    assert key.startswith(f"2.17-cp{sys.version_info.major}{sys.version_info.minor}-")


def test_a_kept_wheel_is_all_that_is_printed(cache: Path) -> None:
    wheel = kept_wheel(cache)
    done = build(cache)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{wheel}\n", "")


def test_a_missing_source_is_named(cache: Path) -> None:
    done = build(cache, ASSISTANT_PJSIP_SOURCE="/nowhere/pjproject.tar.gz")
    assert (done.returncode, done.stdout) == (1, "")
    assert "names /nowhere/pjproject.tar.gz, which is not a file" in done.stderr


def test_another_tarball_is_refused_by_its_hash(cache: Path, tmp_path: Path) -> None:
    other = tmp_path / "pjproject-2.17.tar.gz"
    other.write_bytes(b"something else")
    done = build(cache, ASSISTANT_PJSIP_SOURCE=str(other))
    assert done.returncode == 1
    assert f"is refused: its SHA-256 is {hashlib.sha256(b'something else').hexdigest()}" in (
        done.stderr
    )


def test_a_refused_source_leaves_no_entry(cache: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.tar.gz"
    other.write_bytes(b"")
    build(cache, ASSISTANT_PJSIP_SOURCE=str(other))
    assert not [path for path in (cache / "pjsua2").iterdir() if path.is_dir()]


@pytest.mark.parametrize("patch", sorted((RECIPE / "patches").iterdir()), ids=lambda one: one.name)
def test_a_patch_says_why_before_what(patch: Path) -> None:
    reason, _, changes = patch.read_text(encoding="utf-8").partition("\n--- a/")
    assert len(reason.split()) > 20
    assert "+++ b/" in changes


def wrapped(name: str, body: str) -> str:
    """A function as SWIG writes it."""
    return (
        f"SWIGINTERN PyObject *_wrap_{name}(PyObject *self, PyObject *args) {{\n"
        f"  {{\n    SWIG_PYTHON_THREAD_BEGIN_ALLOW;\n    {body};\n"
        "    SWIG_PYTHON_THREAD_END_ALLOW;\n  }\n  return NULL;\n}\n\n"
    )


def test_what_reads_or_writes_memory_keeps_the_interpreter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(RECIPE))
    from recipe import wrapper  # type: ignore[import-not-found]

    monkeypatch.setattr(wrapper, "FEWEST", 4)
    fields = [
        wrapped(name, "result = arg1->x")
        for name in (
            "CallInfo_state_get",
            "CallOpParam_statusCode_set",
            "CallMediaInfoVector___getitem____SWIG_1",
            "delete_CallInfo",
        )
    ]
    acts = [
        wrapped(name, "arg1->act()")
        for name in ("Call_getInfo", "AudDevManager_setNullDev", "delete_Call", "new_Account")
    ]
    done = wrapper.keep_interpreter("".join(fields + acts))
    assert "".join(acts) in done
    assert done.count("SWIG_PYTHON_THREAD_BEGIN_ALLOW") == len(acts)
    assert done.count("SWIG_PYTHON_THREAD_END_ALLOW") == len(acts)
    assert done.count("result = arg1->x;") == len(fields)
    with pytest.raises(wrapper.RecipeError):
        wrapper.keep_interpreter(fields[0])
