"""What tests of hostile input share."""

from __future__ import annotations

from collections.abc import Callable
from time import thread_time

import pytest

Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


@pytest.fixture
def growth() -> Growth:
    """How many times as long work takes for four times the input: about 4 where it is linear, 16 where it is quadratic."""

    def took(work: Callable[[str], object], text: str) -> float:
        times = []
        for _ in range(3):  # the shortest, of this thread alone: other programs must not count
            start = thread_time()
            work(text)
            times.append(thread_time() - start)
        return max(min(times), 1e-6)

    return lambda work, make, size: took(work, make(4 * size)) / took(work, make(size))
