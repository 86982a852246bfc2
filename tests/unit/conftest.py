"""What tests of hostile input share."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from tests.clock import thread_seconds

SHORTEST = 0.1 if sys.platform == "win32" else 0.005
"""Seconds that are measured at least: Windows' clock of a thread ticks 64 times a second."""
Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


@pytest.fixture
def growth() -> Growth:
    """How many times as long work takes for four times the input: about 4 where it is linear, 16 where it is quadratic."""

    def took(work: Callable[[str], object], text: str, times: int) -> float:
        def repeated() -> None:
            for _ in range(times):
                work(text)  # what comes of it is let go: held, it would cost the collector more each time

        return min(thread_seconds(repeated) for _ in range(2))

    def grown(work: Callable[[str], object], make: Callable[[int], str], size: int) -> float:
        times = 1  # so often that the shorter time is many of the clock's ticks
        while (shorter := took(work, make(size), times)) < SHORTEST:
            times *= 2
        return took(work, make(4 * size), times) / shorter

    return grown
