"""Where the frozen program begins."""

from __future__ import annotations

import _thread
import ctypes
import os
import sys


def load_beside(folder: str) -> None:
    """Load Qt's libraries and have the fonts' settings read in another thread, while this one is busy with Python's modules (Linux).

    Foreign functions run beside Python; an import that needs one of the libraries waits until it is there.
    """
    system = ctypes.CDLL(None)

    def load() -> None:
        for name in ("Core", "Gui", "Widgets"):
            system.dlopen(os.path.join(folder, "PySide6", "Qt", "lib", f"libQt6{name}.so.6").encode(), os.RTLD_LAZY)
        ctypes.CDLL("libfontconfig.so.1").FcInit()

    _thread.start_new_thread(load, ())


def streams() -> None:
    """Give a Windows program without a console something to write to: what it prints is for a console that is not there."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 open as long as the program runs


if __name__ == "__main__":
    streams()
    if sys.platform == "linux" and not sys.argv[1:]:  # a command that is named may not need Qt
        load_beside(sys._MEIPASS)  # type: ignore[attr-defined]
    from peelviewer.cli import main

    sys.exit(main())
