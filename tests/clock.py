"""How long work takes its own thread, whatever other programs do, on systems whose clock is fine or coarse."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import thread_time

# Windows counts a thread's time in steps of 16 ms, so that quick work is done again until some have gone by.
ENOUGH = 0.1 if sys.platform == "win32" else 0.0


def thread_seconds(work: Callable[[], object]) -> float:
    """Return the seconds that work takes, the shortest of three, and never nothing."""
    times = []
    for _ in range(3):
        start, rounds, spent = thread_time(), 0, 0.0
        while not rounds or spent < ENOUGH:
            work()
            rounds, spent = rounds + 1, thread_time() - start
        times.append(spent / rounds)
    return max(min(times), 1e-6)
