"""The command line: opens the window, or answers without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0, 1 with a message, 2 for wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:  # the usual start opens the window without loading a parser
        return _window()
    from peelviewer.commands.parser import run

    try:
        code = run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) has left: what is still buffered must not be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _window() -> int:
    from peelviewer.app import run
    from peelviewer.options import Options

    return run(Options())
