"""Starts the program and prints how many milliseconds pass until its text is painted, then ends it."""

from __future__ import annotations

import os
import time

BEGIN = time.perf_counter()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> None:
    """Open the window as the program does, and end at its first paint."""
    from peelviewer.application import run
    from peelviewer.options import Options

    run(Options(), lambda name: print(1000 * (time.perf_counter() - BEGIN)) if name == "first paint" else None)


if __name__ == "__main__":
    main()
