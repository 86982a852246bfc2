"""Programs that tests start beside themselves."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def started(command: Sequence[str | Path], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Start a program, with the options of subprocess.Popen, and end it, whatever happens.

    Popen's own context waits for the program's end, so that what failed while one went on was never told.
    """
    with subprocess.Popen(command, **options) as program:  # noqa: S603
        try:
            yield program
        finally:
            program.kill()
