"""What tests of hostile input share."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from tests.clock import thread_seconds

SHORTEST = 0.005
"""Seconds that are measured at least."""
Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


LINEAR = 6
"""Up to this a ratio tells of no quadratic time."""


@pytest.fixture
def growth() -> Growth:
    """How many times as long work takes for four times the input: about 4 where it is linear, 16 where it is quadratic."""
    if sys.platform == "win32":
        pytest.skip("A thread's clock ticks 64 times a second there, and how work grows depends on no system")

    def took(work: Callable[[str], object], text: str, times: int) -> float:
        def repeated() -> None:
            for _ in range(times):
                work(text)  # what comes of it is let go: held, it would cost the collector more each time

        return min(thread_seconds(repeated) for _ in range(2))

    def once(work: Callable[[str], object], make: Callable[[int], str], size: int) -> float:
        times = 1  # so often that the shorter time is many of the clock's ticks
        while (shorter := took(work, make(size), times)) < SHORTEST:
            times *= 2
        return took(work, make(4 * size), times) / shorter

    def grown(work: Callable[[str], object], make: Callable[[int], str], size: int) -> float:
        ratio = once(work, make, size)
        for _ in range(4):  # what others do on the machine can only make it look longer
            if ratio < LINEAR:
                break
            ratio = min(ratio, once(work, make, size))
        return ratio

    return grown
