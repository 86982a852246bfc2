"""A Windows of its own under wine: its folders, its screen, and how programs are run in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shims

# The C++ library and Python's are those that the wheels bring; the C library is the one of shims.py.
_BROUGHT = "ucrtbase,msvcp140,msvcp140_1,msvcp140_2,vcruntime140,vcruntime140_1=n,b"
_NOT_ASKED = "mscoree,mshtml,winemenubuilder.exe="
_LIBRARIES = ("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows", "/usr/lib64/wine/x86_64-windows")
TOOLS = ("wine", "wineserver", "x86_64-w64-mingw32-gcc", "Xvfb", "openbox", "xdotool", "xwd", "makensis", "wixl")


def lacking() -> list[str]:
    """Return the tools that are not here, without which no Windows can be tried."""
    found = [tool for tool in TOOLS if not shutil.which(tool)]
    return found if libraries() else [*found, "wine's libraries for 64 bits"]


def libraries() -> Path | None:
    """Return the folder of wine's own libraries, None where there is none."""
    return next((Path(place) for place in _LIBRARIES if (Path(place) / "ucrtbase.dll").is_file()), None)


class Windows:
    """A wine prefix with its folders, *drive* (C:) and *home* (the user's), on the screen *display*."""

    def __init__(self, prefix: Path, display: str) -> None:
        """Lay it out anew, as Windows 10."""
        shutil.rmtree(prefix, ignore_errors=True)
        self.display, self.drive = display, prefix / "drive_c"
        plain = {"WINEPREFIX": str(prefix), "WINEARCH": "win64", "WINEDEBUG": "-all", "WINEDLLOVERRIDES": _NOT_ASKED}
        alone = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "PEELVIEWER"))}
        self._environment = {**alone, **plain, "LC_ALL": "C.UTF-8", "DISPLAY": display}
        for command in (("wine", "wineboot", "--init"), ("wine", "winecfg", "-v", "win10"), ("wineserver", "--wait")):
            subprocess.run(command, env=self._environment, check=True, capture_output=True, timeout=180)
        self._environment["WINEDLLOVERRIDES"] = f"{_NOT_ASKED};{_BROUGHT}"
        shims.put(libraries() or Path(), self.drive / "windows" / "system32", prefix.parent / "shims")
        (self.home,) = [folder for folder in (self.drive / "users").iterdir() if folder.name != "Public"]

    def start(self, *command: str | Path, **more: str) -> subprocess.Popen[bytes]:
        """Start a program; what it says goes into a pipe, as Windows' Python cannot write to a file that it inherits from Linux."""
        environment, nothing = {**self._environment, **more}, subprocess.DEVNULL
        return subprocess.Popen(
            ["wine", *map(str, command)], env=environment, stdin=nothing, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )

    def run(self, *command: str | Path, patience: float = 120, code: int | None = 0, folder: Path | None = None, **more: str) -> str:
        """Run a program to its end and return its output; raises SystemExit where it ends with another *code* (None: with any)."""
        environment = {**self._environment, **more}
        done = subprocess.run(
            ["wine", *map(str, command)], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=patience, cwd=folder, check=False,
        )  # fmt: skip
        output = done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
        if code is not None and done.returncode != code:
            raise SystemExit(f"WRONG: {' '.join(map(str, command))} ended with {done.returncode} in place of {code}:\n{output[-3000:]}")
        return output

    def install(self, *command: str | Path, code: int = 0) -> None:
        """Run an installer to its end; what it says is not kept, as services that it starts would hold the pipe open after it."""
        nothing = subprocess.DEVNULL
        done = subprocess.run(
            ["wine", *map(str, command)], env=self._environment, stdin=nothing, stdout=nothing, stderr=nothing, timeout=180, check=False
        )
        if done.returncode != code:
            raise SystemExit(f"WRONG: {' '.join(map(str, command))} ended with {done.returncode} in place of {code}")

    def settle(self) -> None:
        """Wait until every program has ended, also those that others have started."""
        subprocess.run(["wineserver", "--wait"], env=self._environment, check=False, timeout=120)

    def end(self) -> None:
        """End what still runs."""
        subprocess.run(["wineserver", "--kill"], env=self._environment, check=False, timeout=60, capture_output=True)


@contextmanager
def screen() -> Iterator[str]:
    """Start an X server with a window manager and return its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as stream:
        display = f":{stream.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for running in (manager, server):
            running.terminate()
            running.wait()


@contextmanager
def windows(prefix: Path) -> Iterator[Windows]:
    """Give a Windows with a screen, and end both."""
    with screen() as display:
        made = Windows(prefix, display)
        try:
            yield made
        finally:
            made.end()


def xdotool(display: str, *words: str) -> str:
    """Have keys pressed, the mouse moved or windows found; return its output."""
    return subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": display}, capture_output=True, text=True, check=False).stdout


def wait_for_window(display: str, name: str, running: subprocess.Popen[bytes], patience: float = 60) -> float:
    """Wait for a window by its title and return the seconds it took; raises SystemExit where it does not come."""
    begun = time.monotonic()
    while not re.search(r"\d", xdotool(display, "search", "--onlyvisible", "--name", name)):
        if running.poll() is not None or time.monotonic() - begun > patience:
            running.kill()
            raise SystemExit(f"WRONG: there is no window {name}: {running.communicate()[0].decode('utf-8', 'replace')[-3000:]}")
        time.sleep(0.02)
    return time.monotonic() - begun


def picture(display: str, file: Path) -> None:
    """Keep what the screen shows, for a look at it after a failure (xwd's format)."""
    file.write_bytes(subprocess.run(["xwd", "-root", "-silent", "-display", display], capture_output=True, check=False).stdout)
