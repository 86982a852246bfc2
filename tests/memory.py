"""Keeps the suite small and quick: what is there for long is set aside from Python's collector, and what was let go is given back."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import sys
from pathlib import Path

MOST_GROWN = 12 << 20
"""Bytes by which tests may grow before what they have let go is given back to the system."""


class Aside:
    """What is set aside: how often all of it was, and how much memory there was then."""

    times = 0
    resident = 0


def set_aside() -> None:
    """Set aside all there is: what collecting tests has made, looked through each time, takes a fifth of all time."""
    gc.unfreeze()  # what tests that open the program have set aside
    gc.collect()
    gc.freeze()
    Aside.times += 1


def give_back() -> None:
    """Let go what is not needed where tests have grown, and give it back to the system, as the C library keeps it."""
    if _resident() <= Aside.resident + MOST_GROWN:
        return
    set_aside()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library has no such function
            ctypes.CDLL("libc.so.6").malloc_trim(0)
    Aside.resident = _resident()


def _resident() -> int:
    """Return the memory of this process, in bytes; 0 where that is not told."""
    if sys.platform != "linux":
        return 0
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
