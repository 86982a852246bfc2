"""The installers, built here and used as their users do. It takes minutes, so it runs where PEELVIEWER_SMOKE is set: .ci/run does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# What each way of using them needs: a command for each tool that succeeds where it can be used (a container may forbid what root may do).
NEEDED = {
    "user": (("Xvfb", "-help"), ("xwd", "-help")),
    "offline": (("Xvfb", "-help"), ("unshare", "--net", "true"), ("strace", "-f", "-o", os.devnull, "true")),
    **dict.fromkeys(
        ("deb", "tarball"),
        (
            ("Xvfb", "-help"),
            ("debootstrap", "--version"),
            ("unshare", "--mount", "true"),
            ("apt-get", "-q", "update", "--error-on=any"),
        ),
    ),
}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(sys.platform != "linux", reason="Linux installers"),
    pytest.mark.skipif("PEELVIEWER_SMOKE" not in os.environ, reason="takes minutes: set PEELVIEWER_SMOKE=1"),
]


def run(*command: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in ("PEELVIEWER_HOME", "DISPLAY")}
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, env=environment, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


def usable(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=60)  # noqa: S603
    except subprocess.TimeoutExpired:  # a mirror of packages that does not answer
        return False
    return done.returncode == 0 or command[1:] == ("-help",)


@pytest.fixture(scope="module")
def built() -> str:
    """Build the frozen program and its installers and return what was said of it."""
    lacking = [tool for tool in ("objdump", "dpkg-deb") if not shutil.which(tool)]
    if lacking:
        pytest.skip(f"{', '.join(lacking)} cannot be found")
    return run("packaging/build.py", "app", "sizes", "deb", "user", "tarball")


@pytest.mark.parametrize("kind", ["user", "offline", "deb", "tarball"])
def test_what_was_built_is_installed_used_and_removed(built: str, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    for needed in NEEDED[kind]:
        if not usable(*needed):
            pytest.skip(f"{' '.join(needed)}: cannot be used here")
    output = run("packaging/smoke_test.py", kind)
    with capsys.disabled():
        print(f"\n{output}")


def test_nothing_that_is_installed_is_too_large(built: str) -> None:
    installers = [
        *(ROOT / "build").glob("peelviewer_*.deb"),
        *(ROOT / "build").glob("peelviewer-*.run"),
        *(ROOT / "build").glob("*.tar.xz"),
    ]
    assert len(installers) >= 3
    for file in installers:
        assert file.stat().st_size < 70_000_000, file.name
