"""Which of the panes beside the text there is room for."""

from __future__ import annotations

LEAST_CONTENTS, LEAST_TEXT, LEAST_COMPANION = 200, 440, 296
CONTENTS, COMPANION = "contents", "companion"


def panes_shown(width: int, contents: bool, companion: bool, asked: str = "") -> tuple[bool, bool]:
    """Return whether contents and companion are shown, of those that are wanted.

    The text comes first; the companion gives way before the contents, unless it is what was *asked* for last. What was asked for is
    always shown.
    """
    beside = width - LEAST_TEXT - 2
    if contents and companion and beside < LEAST_CONTENTS + LEAST_COMPANION:
        contents, companion = asked != COMPANION, asked == COMPANION
    if beside < LEAST_CONTENTS and asked != CONTENTS:
        contents = False
    if beside < LEAST_COMPANION and asked != COMPANION:
        companion = False
    return contents, companion
