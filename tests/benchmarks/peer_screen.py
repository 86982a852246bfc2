"""A screen of its own for one program: its frames, its keys, and the memory of what runs on it (Linux with Xvfb and xdotool)."""

from __future__ import annotations

import contextlib
import mmap
import os
import shutil
import struct
import subprocess
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

WIDTH, HEIGHT = 1280, 800
COLOURS = np.uint32(0xFFFFFF)
POLL = (0.001, 0.005)
"""Seconds between two looks at the frame buffer, least and most: a tenth of the time that has passed, or what is short is told too long."""
CARET = 64
"""Pixels, of those looked at, that may change on a still screen: a blinking caret is about 15 of them."""
READABLE = 0.01
"""Share of the screen that may still change after the readable frame."""
FOUND = 0.25
"""Share of the pixels changed by a search that may still change after the hit is shown."""

_OPENBOX = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <applications><application type="normal"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>
"""

Frame = npt.NDArray[np.uint32]


class Shot(NamedTuple):
    """A frame, and when it came in seconds of the monotonic clock."""

    time: float
    frame: Frame


class Film:
    """The frames of a screen from the one before an act to the one that stays."""

    def __init__(self, before: Shot) -> None:
        self.shots = [before]

    def readable(self) -> Shot:
        """Return the first frame that equals the last but for less than 1 % of the screen, as do all after it."""
        return self._near_last(READABLE * WIDTH * HEIGHT / 4)

    def found(self) -> Shot | None:
        """Return the first frame with three quarters of what the search changed in all, for good; None where it changed next to nothing."""
        changed = differing(self.shots[0].frame, self.shots[-1].frame)
        return self._near_last(FOUND * changed) if changed > 4 * CARET else None

    def _near_last(self, pixels: float) -> Shot:
        last = first = self.shots[-1]
        for shot in reversed(self.shots[:-1]):
            if differing(shot.frame, last.frame) >= pixels:
                break
            first = shot
        return first


class Screen:
    """An X display with a workspace bus, for programs whose home is *home*; close it when done.

    Without a window manager, unless one is to make all windows as large as the screen (*maximised*, by openbox).
    """

    def __init__(self, home: Path, maximised: bool = False) -> None:
        folder = home / "screen"
        shutil.rmtree(folder, ignore_errors=True)
        for new in (folder, home / "run"):
            new.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._server, display = _server(folder)
        with (folder / "Xvfb_screen0").open("rb") as file:
            memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # An X window dump: its first big-endian number is the length of the header, its twentieth the count of colours that follow.
        header, colours = struct.unpack_from(">I72xI", memory)
        pixels: Frame = np.frombuffer(memory, dtype="<u4", count=WIDTH * HEIGHT, offset=header + 12 * colours)
        self._pixels = pixels.reshape(HEIGHT, WIDTH)
        self.environment = {**environment(home), "DISPLAY": display}
        self._bus = self._start_bus()
        self._manager = self._start_manager(folder / "openbox.xml") if maximised else None
        self.keys("mousemove", str(WIDTH - 1), str(HEIGHT - 1))

    def close(self) -> None:
        """End the display, the bus and what the bus has started."""
        for process in (self._manager, self._bus, self._server):
            if process is not None:
                end(process)

    def _start_bus(self) -> subprocess.Popen[str] | None:
        """Start a workspace bus, which programs of a desktop expect and which starts their helpers in the same home."""
        if shutil.which("dbus-daemon") is None:
            return None
        command = ["dbus-daemon", "--workspace", "--nofork", "--nopidfile", "--print-address=1"]
        bus = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)  # noqa: S603
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip() if bus.stdout else ""
        return bus

    def _start_manager(self, settings: Path) -> subprocess.Popen[bytes]:
        settings.write_text(_OPENBOX, encoding="utf-8")
        manager = subprocess.Popen(["openbox", "--config-file", str(settings)], env=self.environment, stderr=subprocess.DEVNULL)  # noqa: S603, S607
        while not self.keys("get_num_desktops"):  # a window manager that has begun tells it
            if manager.poll() is not None:
                raise SystemExit("openbox does not run.")
            time.sleep(0.02)
        return manager

    def look(self) -> Shot:
        """Return what the screen shows."""
        return Shot(time.monotonic(), self._pixels & COLOURS)

    def typist(self) -> subprocess.Popen[str]:
        """Start an xdotool that does at once what is written to it, a command a line: its own start is then nobody's time."""
        return self._xdotool("-")

    def keys(self, *words: str) -> str:
        """Let xdotool do something, wait for its end and return what it said."""
        return self._xdotool(*words).communicate()[0]

    def _xdotool(self, *words: str) -> subprocess.Popen[str]:
        pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
        return subprocess.Popen(["xdotool", *words], env=self.environment, stdin=pipe, stdout=pipe, stderr=quiet, text=True)  # noqa: S603, S607

    def focus(self, *also: str) -> None:
        """Let xdotool do something with the topmost visible window (%1), and give it the keyboard; a window manager sees to both itself."""
        if self._manager is None:
            window = self.keys("search", "--onlyvisible", "--maxdepth", "1", "--name", ".*").split()[-1]
            self.keys(*(word.replace("%1", window) for word in also), "windowfocus", window)

    def film(self, before: Shot, still: float, limit: float, share: float = 0.0) -> Film:
        """Watch until at most a caret has changed for *still* seconds, and at least a *share* of the screen differs from before.

        *limit*: the longest to watch, in seconds.
        """
        film, last, begun = Film(before), before, not share
        while (now := time.monotonic()) - before.time < limit:
            if np.count_nonzero(last.frame[::2, ::2] != self._pixels[::2, ::2] & COLOURS) > CARET:
                last = self.look()
                film.shots.append(last)
                begun = begun or differing(before.frame, last.frame) > share * WIDTH * HEIGHT / 4
            elif begun and now - last.time > still:
                break
            step = min(max(POLL[0], (now - before.time) / 10), POLL[1])
            time.sleep(max(0.0, step - (time.monotonic() - now)))
        return film


def differing(one: Frame, other: Frame) -> int:
    """Return how many pixels differ, of every second one of every second row."""
    return int(np.count_nonzero(one[::2, ::2] != other[::2, ::2]))


def environment(home: Path) -> dict[str, str]:
    """Return what a program is told: a home of its own, and nothing of the desktop that the benchmark runs on."""
    return {
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "NO_AT_BRIDGE": "1",
        "GSETTINGS_BACKEND": "keyfile",
        # Chromium, on which calibre's viewer stands, runs as root only without its sandbox.
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu",
    }


def _server(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Start a display that keeps its frame buffer in *folder*, and return it with its name once it answers."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-dpi", "96", "-fbdir", str(folder)]
    command += ["-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)  # noqa: S603
    os.close(writing)
    with os.fdopen(reading) as line:
        return server, f":{line.readline().strip()}"


def write_png(frame: Frame, path: Path) -> None:
    """Write a frame as a PNG of true colours."""
    colours = np.stack([frame >> 16 & 255, frame >> 8 & 255, frame & 255], axis=-1).astype(np.uint8)
    rows = b"".join(b"\0" + row.tobytes() for row in colours)
    height, width = frame.shape

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def process_tree(root: int) -> list[int]:
    """Return a process and all its descendants."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        # The name stands in brackets and may hold blanks and brackets itself; the parent is the second word after it.
        with contextlib.suppress(OSError):
            children.setdefault(int(stat.read_text().rpartition(")")[2].split()[1]), []).append(int(stat.parent.name))
    tree = [root]
    for process in tree:
        tree += children.get(process, [])
    return tree


def memory(root: int) -> float:
    """Return the proportional set size of a process and all its descendants, in MB of 2^20 bytes."""

    def kilobytes() -> Iterator[int]:
        for process in process_tree(root):
            with contextlib.suppress(OSError):
                lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
                yield from (int(line.split()[1]) for line in lines if line.startswith("Pss:"))

    return sum(kilobytes()) / 1024


def end(process: subprocess.Popen[str] | subprocess.Popen[bytes], patience: float = 3.0) -> None:
    """Ask a process to end; after *patience* seconds, or when it has ended without them, force it and its descendants."""
    tree = process_tree(process.pid)
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(patience)
    for one in tree[1:]:
        with contextlib.suppress(ProcessLookupError):
            os.kill(one, 9)
    process.kill()
    process.wait()
