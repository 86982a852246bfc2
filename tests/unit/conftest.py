"""What tests of hostile input share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import thread_time

import pytest

# Windows counts a thread's time in steps of 16 ms, so that quick work is done again until some have gone by.
ENOUGH = 0.16 if sys.platform == "win32" else 0.0
Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


@pytest.fixture
def growth() -> Growth:
    """How many times as long work takes for four times the input: about 4 where it is linear, 16 where it is quadratic."""

    def took(work: Callable[[str], object], text: str) -> float:
        times = []
        for _ in range(3):  # the shortest, of this thread alone: other programs must not count
            start, done, spent = thread_time(), 0, 0.0
            while not done or spent < ENOUGH:
                work(text)
                done, spent = done + 1, thread_time() - start
            times.append(spent / done)
        return max(min(times), 1e-6)

    return lambda work, make, size: took(work, make(4 * size)) / took(work, make(size))
