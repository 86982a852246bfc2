"""What tests of hostile input share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.clock import thread_seconds

Growth = Callable[[Callable[[str], object], Callable[[int], str], int], float]


@pytest.fixture
def growth() -> Growth:
    """How many times as long work takes for four times the input: about 4 where it is linear, 16 where it is quadratic."""

    def took(work: Callable[[str], object], text: str) -> float:
        return thread_seconds(lambda: work(text))

    return lambda work, make, size: took(work, make(4 * size)) / took(work, make(size))
