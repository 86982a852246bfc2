"""How long the start takes, span by span: for those who make it faster."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import NamedTuple


class Span(NamedTuple):
    """What was done, the milliseconds it took by the clock, and those of the processor."""

    name: str
    wall: float
    processor: float


class StartTrace:
    """Spans from the process's start to the first paint."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        age = process_age()
        self._wall, self._processor = time.perf_counter(), time.process_time()
        self.spans.append(Span("Python starts", age * 1000, self._processor * 1000))

    def mark(self, name: str) -> None:
        """End a span here, and begin the next."""
        wall, processor = time.perf_counter(), time.process_time()
        self.spans.append(Span(name, (wall - self._wall) * 1000, (processor - self._processor) * 1000))
        self._wall, self._processor = wall, processor

    def __str__(self) -> str:
        total = Span("readable text", sum(span.wall for span in self.spans), sum(span.processor for span in self.spans))
        lines = [f"{'':26}{'ms':>8}{'of the processor':>20}"]
        lines += [f"{span.name:26}{span.wall:8.1f}{span.processor:20.1f}" for span in (*self.spans, total)]
        return "\n".join(lines)


def process_age() -> float:
    """Return the seconds since the system started this process; 0 where it does not say."""
    try:
        if sys.platform == "linux":
            import os

            ticks = float(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
            return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
        if sys.platform == "win32":
            import ctypes

            times = [ctypes.c_ulonglong() for _ in range(4)]
            now = ctypes.c_ulonglong()
            ctypes.windll.kernel32.GetProcessTimes(ctypes.c_void_p(-1), *map(ctypes.byref, times))
            ctypes.windll.kernel32.GetSystemTimeAsFileTime(ctypes.byref(now))
            return (now.value - times[0].value) / 1e7
    except (OSError, ValueError, AttributeError):
        pass
    return 0.0
