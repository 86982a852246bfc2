"""Orca listening to the program on a display and a bus of their own; started by test_screen_reader within dbus-run-session and xvfb-run.

Reads steps (a JSON list of [name, keys, lines expected]) from its first argument, opens the library of its second, and writes what was
said after each step to its third.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 12.0
"""Seconds in which what is expected has to be said."""
QUIET = 2.5
"""Seconds without a word after which nothing more is taken to come, where nothing is expected or something else was said."""
SAID = re.compile(r"^[\d:.]+ - SPEECH OUTPUT: '((?:(?!^\d\d:\d\d:).)*?) ?'(?: voice=\w+)? ?\{", re.DOTALL | re.MULTILINE)
KEYS = re.compile(r"^(?:(?:left|right) )?(?:control|alt|shift|tab|return|space|escape|down|up|right|left|home|end|f\d+|.)$")
"""Names of keys, which Orca says as they are pressed."""


class Speech:
    """What Orca says, from its log. It writes that to a terminal (*name*), as it would hold lines back that it writes to a file."""

    def __init__(self) -> None:
        self._master, terminal = os.openpty()
        tty.setraw(terminal)
        self.name = os.ttyname(terminal)
        self._terminal = terminal  # open, or the reading end would end before Orca writes
        self._log = b""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        while True:
            self._log += os.read(self._master, 65536)

    def said(self) -> list[str]:
        """Return all that was said, but for the names of keys; the lines of a text that is said at once are joined."""
        found = SAID.findall(self._log.decode("utf-8", errors="replace"))
        words = [" ".join(each.split()) for each in found]
        return [each for each in words if each and not KEYS.match(each.lower())]

    def hear(self, before: int, expected: list[str]) -> list[str]:
        """Return what is said from a place on, as soon as it is what is expected, or once nothing more comes."""
        begun = last = time.monotonic()
        heard = self.said()[before:]
        while heard != expected or not expected:
            time.sleep(0.05)
            more = self.said()[before:]
            if more != heard:
                heard, last = more, time.monotonic()
            still_to_come = len(heard) < len(expected)
            if time.monotonic() - last > (PATIENCE if still_to_come else QUIET) or time.monotonic() - begun > 3 * PATIENCE:
                break
        return heard


def wait_for(command: list[str]) -> None:
    """Wait until a command succeeds."""
    begun = time.monotonic()
    while subprocess.run(command, capture_output=True, check=False).returncode:  # noqa: S603
        if time.monotonic() - begun > PATIENCE:
            raise SystemExit(f"{' '.join(command)}: took too long")
        time.sleep(0.1)


@contextmanager
def started(*command: str, log: Path, **environment: str) -> Iterator[None]:
    """Run a program as long as it is needed."""
    with log.open("wb") as stream:
        program = subprocess.Popen(command, env={**os.environ, **environment}, stdout=stream, stderr=stream)  # noqa: S603
    try:
        yield
    finally:
        program.terminate()
        try:
            program.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def main(steps: Path, library: Path, answer: Path) -> None:
    """Go through the steps."""
    folder = answer.parent
    speech = Speech()
    orca = ("orca", "--replace", f"--debug-file={speech.name}")
    program = (sys.executable, "-m", "peelviewer", "--library", str(library), "--section", "q2", "--theme", "light")
    heard: list[list[str]] = []
    with started("openbox", log=folder / "openbox"), started(*orca, log=folder / "orca"):
        first = speech.hear(0, ["Screen reader on."])
        # A reader that comes later is found too, but after a while: what is tried here is the program under one.
        with started(*program, log=folder / "program", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb"):
            wait_for(["xdotool", "search", "--onlyvisible", "--name", "PEEL Viewer"])
            before = len(first)
            for _, keys, expected in json.loads(steps.read_text(encoding="utf-8")):
                for key in keys.split():
                    kind = ["type", "--delay", "60"] if key.startswith("“") else ["key", "--delay", "200"]
                    subprocess.run(["xdotool", *kind, key.strip("“”")], check=True)  # noqa: S603, S607
                heard.append(speech.hear(before, expected))
                before += len(heard[-1])
    answer.write_text(json.dumps(heard), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
