"""Where the frozen program begins."""

from __future__ import annotations

import os
import sys

from peelviewer.cli import main


def streams() -> None:
    """Give a Windows program without a console something to write to: what it prints is for a console that is not there."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 open as long as the program runs


if __name__ == "__main__":
    streams()
    sys.exit(main())
