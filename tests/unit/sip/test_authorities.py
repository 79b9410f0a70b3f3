"""The system's certificate authorities, wherever it keeps them."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from sip.authorities import system_authorities
from tests.helpers.tls_servers import Authority


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that OpenSSL takes for the system's."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    return tmp_path


def test_a_file_of_all_authorities_is_taken_as_it_is(folder: Path, monkeypatch) -> None:
    file = folder / "all.pem"
    file.touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert system_authorities() == (str(file), "")


def test_the_bundle_in_a_folder_of_authorities_is_found(folder: Path) -> None:
    (folder / "ca-certificates.crt").touch()
    assert system_authorities() == (str(folder / "ca-certificates.crt"), "")


def test_a_folder_without_a_bundle_is_read(folder: Path) -> None:
    root = Authority(folder / "root", "Test root")
    (folder / "0a1b2c3d.0").write_text(root.certificate.read_text())
    (folder / "0a1b2c3d.1").write_bytes(b"\xff\xfe no certificate")
    file, text = system_authorities()
    assert file == ""
    assert text.strip() == root.certificate.read_text().strip()
    ssl.create_default_context(cadata=text)
