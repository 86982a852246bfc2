"""The command line: opens the window, or answers without one."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Sequence

PROFILE_START = "--profile-start"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0, 1 with a message, 2 for wrong usage."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    if not argv:  # the usual start opens the window without loading a parser
        return _window()
    if argv == [PROFILE_START]:  # the usual start, measured
        return _profiled()
    from peelviewer.options import IMPORT_WORKER

    if argv == [IMPORT_WORKER]:
        from .import_worker import work

        return work()
    from peelviewer.system import reader_has_left

    from .output import let_words_through
    from .parser import run

    let_words_through()
    try:
        code = run(argv)
        sys.stdout.flush()
    except OSError as error:
        if not reader_has_left(error):
            raise
        # The reader (head, less) has left: what is still buffered must not be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _window() -> int:
    from peelviewer.options import Options
    from peelviewer.ui.single_program import hand_over

    if hand_over(Options()):  # before anything else is loaded
        return 0
    # Nothing made before the first paint is garbage; the collector is let in again when the window is complete.
    gc.disable()
    import_plainly()
    from peelviewer.application import run

    return run(Options())


def _profiled() -> int:
    """Measure the start, print its spans when the text can be read, and end."""
    from .start_trace import StartTrace

    trace = StartTrace()
    gc.disable()
    import_plainly()
    trace.mark("PySide6.QtCore")
    from peelviewer.application import run
    from peelviewer.options import Options

    trace.mark("the program's modules")
    code = run(Options(), trace.mark)
    from .output import let_words_through

    let_words_through()
    print(trace)
    return code


def import_plainly() -> None:
    """Take out PySide's import hook, which reads the source of every module imported after it to look for its __feature__ switches.

    Nothing here uses those; without the hook the program's own modules, and later pandas', load faster and their sources are not kept.
    """
    from .quick_enums import make_quickly

    make_quickly()
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
