"""Measures what an act takes and prints the distribution; nothing is asserted."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import quantiles

import pytest


def measured(act: Callable[..., object], *arguments: object) -> float:
    """Return how long an act takes, in milliseconds."""
    start = time.perf_counter()
    act(*arguments)
    return (time.perf_counter() - start) * 1000


def used(act: Callable[..., object], *arguments: object) -> float:
    """Return how much of the processor's time an act takes, in milliseconds: what else the machine does is left out."""
    start = time.process_time()
    act(*arguments)
    return (time.process_time() - start) * 1000


def print_times(name: str, times: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    """Print the first time, the percentiles and the longest."""
    cuts = quantiles(times, n=100)
    with capsys.disabled():
        print(f"\n{name}: n={len(times)} first={times[0]:.1f} p50={cuts[49]:.1f} p95={cuts[94]:.1f} max={max(times):.1f} ms")
