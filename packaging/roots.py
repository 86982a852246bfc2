"""Bare roots of Debian's releases, in which installers are tried; and how a trial says what it does and stops."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def report(words: str) -> None:
    """Print a step."""
    print(f"  {words}", flush=True)


def check(good: bool, words: str) -> None:
    """Stop with words where something is not as it should be."""
    if not good:
        raise SystemExit(f"WRONG: {words}")


def mirror(release: str) -> str:
    """Return where this machine has the packages of a release from, nothing where it does not say so as debootstrap understands it."""
    command = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME)"]
    targets = [line.split() for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()]
    places = [os.environ.get("DEBIAN_MIRROR", ""), *(target[0] for target in targets if target[1:] == [release])]
    for place in places:
        if place.startswith("mirror+file:"):  # a list of mirrors, the best first
            listed = Path(place.removeprefix("mirror+file:").rstrip("/")).read_text(encoding="utf-8").split()
            place = next((word for word in listed if word.startswith("http")), "")
        if place.startswith("http"):
            return place
    return ""


def bare_root(root: Path, release: str = "") -> None:
    """Make a bare root of a release of Debian, or of the machine's own release of Debian or Ubuntu, from the machine's own mirror."""
    shutil.rmtree(root, ignore_errors=True)
    own = platform.freedesktop_os_release()["VERSION_CODENAME"]
    release, place = release or own, mirror(own)
    command = ["debootstrap", "--variant=minbase", release, str(root), *([place] if place else [])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    check(done.returncode == 0, f"debootstrap: {done.stdout[-800:]}{done.stderr[-400:]}")
    for file in Path("/etc/apt/apt.conf.d").glob("*"):
        shutil.copy(file, root / "etc/apt/apt.conf.d")
    report(f"a bare {release}")


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """Give a root /proc and /dev/null's kin, and take them away again."""
    points = [("/proc", root / "proc"), ("/dev", root / "dev")]
    for source, target in points:
        subprocess.run(["mount", "--bind", source, str(target)], check=True)
    try:
        yield
    finally:
        for _, target in reversed(points):
            subprocess.run(["umount", "-l", str(target)], check=False)


def inside(root: Path, *command: str) -> str:
    """Run a command in a root and return what it said; stops where it failed."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "HOME": "/root", "LANG": "C.UTF-8"}
    done = subprocess.run(["chroot", str(root), *command], capture_output=True, text=True, env=environment, check=False)
    check(done.returncode == 0, f"{' '.join(command)}: {done.stdout[-800:]}{done.stderr[-800:]}")
    return done.stdout
