"""A Wayland desktop without a screen: sway with two displays that it keeps in memory."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

NEEDED = {"sway": "sway", "swaymsg": "sway", "grim": "grim", "wl-paste": "wl-clipboard"}
"""Each command that is used, and Debian's package of it."""
SIZE = (3200, 1080)
"""Of both displays side by side, in pixels."""
SETTINGS = """
output HEADLESS-1 resolution 1280x800 position 0,0
output HEADLESS-2 resolution 1920x1080 position 1280,0
default_border none
xwayland disable
focus_follows_mouse no
"""
NOBODY = 65534
PATIENCE = 30.0


class Shown(NamedTuple):
    """A window as the compositor has it: its title, its program, its display, and whether it fills that."""

    title: str
    program: str
    display: str
    full: bool


class Desktop:
    """The compositor: *socket* is where programs reach it, *environment* what tells them."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "wayland-1"
        control = next(folder.glob("sway-ipc.*.sock"))
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")},
            "XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": self.socket.name, "SWAYSOCK": str(control),
        }  # fmt: skip

    def windows(self) -> list[Shown]:
        """Return the windows there are."""
        command = ["swaymsg", "--type", "get_tree"]
        told = subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=PATIENCE).stdout  # noqa: S603
        return list(windows_of(json.loads(told)))

    def picture(self, file: Path, display: str) -> None:
        """Write what is on a display as a PNG file."""
        subprocess.run(["grim", "-o", display, str(file)], env=self.environment, check=True, timeout=PATIENCE)  # noqa: S603, S607


def lacking() -> str:
    """Return the Debian packages that are missing here, in words; empty where none is."""
    packages = sorted({package for command, package in NEEDED.items() if not shutil.which(command)})
    return f"not installed (Debian: {', '.join(packages)})" if packages else ""


@contextmanager
def desktop(displays: int = 2) -> Iterator[Desktop]:
    """Start a compositor with as many displays; raises RuntimeError with its log where it does not start."""
    with tempfile.TemporaryDirectory(prefix="wayland-") as name:
        folder = Path(name)
        settings, log = folder / "settings", folder / "log"
        settings.write_text(SETTINGS)
        environment = {
            **{key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")},
            "XDG_RUNTIME_DIR": name, "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_HEADLESS_OUTPUTS": str(displays),
        }  # fmt: skip
        other: dict[str, Any] = {}
        if os.geteuid() == 0:  # sway refuses to be root's
            other = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            os.chown(folder, NOBODY, NOBODY)
            settings.chmod(0o644)
        with log.open("wb") as stream:
            command = ["sway", "--config", str(settings)]
            compositor = subprocess.Popen(command, env=environment, stdout=stream, stderr=stream, **other)  # noqa: S603
        try:
            begun = time.monotonic()
            while not (list(folder.glob("sway-ipc.*.sock")) and (folder / "wayland-1").exists()):
                if compositor.poll() is not None or time.monotonic() - begun > PATIENCE:
                    raise RuntimeError(f"sway does not start: {log.read_text()}")
                time.sleep(0.02)
            yield Desktop(folder)
        finally:
            compositor.terminate()
            try:
                compositor.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                compositor.kill()
                compositor.wait()


def windows_of(node: dict[str, Any], display: str = "") -> Iterator[Shown]:
    """Yield the windows in what the compositor tells of a part of itself."""
    if node["type"] == "output":
        display = node["name"]
    if node.get("app_id"):
        yield Shown(node["name"], node["app_id"], display, bool(node["fullscreen_mode"]))
    for inner in (*node["nodes"], *node["floating_nodes"]):
        yield from windows_of(inner, display)
