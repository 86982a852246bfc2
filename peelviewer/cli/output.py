"""What is printed, to terminals and files of any encoding."""

from __future__ import annotations

import io
import json
import os
import sys

from peelviewer.system import WINDOWS


def let_words_through(windows: bool = WINDOWS) -> None:
    """Have an output of an old encoding take what it has no letter for as a question mark, in place of ending the program.

    On Windows files and pipes get UTF-8, unless PYTHONIOENCODING asks for another: the system's own there has no Welsh letters, and JSON
    has no other.
    """
    utf_8 = windows and not os.environ.get("PYTHONIOENCODING")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if utf_8 else None, errors="replace")


def print_json(value: object) -> None:
    """Print a value as JSON; where the output is no Unicode, letters are written as escapes and none is lost."""
    plain = not (getattr(sys.stdout, "encoding", None) or "utf-8").lower().startswith("utf")
    print(json.dumps(value, ensure_ascii=plain, indent=2, default=str))
