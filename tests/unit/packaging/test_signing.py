"""Programs and packages for Windows are signed with a certificate, and refused where the signature would not be good."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "packaging" / "windows" / "sign.sh"
TOOLS = ("osslsigncode", "openssl", "x86_64-w64-mingw32-gcc")

pytestmark = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"{', '.join(TOOLS)} are not all here")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A Windows program, with a certificate of its own maker beside it."""
    made = [
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "maker.pem", "-days", "2",
         "-subj", "/CN=Maker", "-addext", "extendedKeyUsage=codeSigning"],
        ["openssl", "pkcs12", "-export", "-inkey", "key.pem", "-in", "maker.pem", "-out", "maker.p12", "-passout", "pass:word"],
        ["x86_64-w64-mingw32-gcc", "-o", "program.exe", "program.c"],
    ]  # fmt: skip
    (tmp_path / "program.c").write_text("int main(void) { return 0; }\n")
    for command in made:
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)  # noqa: S603 tools by their names
    return tmp_path / "program.exe"


def sign(program: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CERTIFICATE_PASSWORD": "word", **more}
    command = ["bash", str(SCRIPT), str(program.with_name("maker.p12")), str(program)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 our own script


def test_a_program_is_signed(program: Path) -> None:
    before = program.read_bytes()
    done = sign(program, TRUSTED=str(program.with_name("maker.pem")))
    assert (done.returncode, done.stdout) == (0, "signed program.exe\n"), done.stderr
    assert len(program.read_bytes()) > len(before)


@pytest.mark.parametrize("password", ["word", "another"])
def test_nothing_changes_where_the_signature_is_not_good(program: Path, password: str) -> None:
    before = program.read_bytes()
    assert sign(program, CERTIFICATE_PASSWORD=password).returncode != 0  # nobody trusts this maker
    assert program.read_bytes() == before
    assert not list(program.parent.glob("program.exe.*"))
