"""Keys that are no commands of the window: those of reading, and those of a running show."""

from __future__ import annotations

from peelviewer.wording import mark

READING_KEYS = (
    (mark("Read on, read back"), mark("Space, Shift+Space")),
    (mark("Walk the links of the text"), mark("Tab, Shift+Tab")),
    (mark("Follow a link, open or close a note"), mark("Return")),
)
SHOW_KEYS = (
    (mark("Next slide"), mark("→  ↓  Space  Page Down  Enter  N  left click")),
    (mark("Slide before"), mark("←  ↑  Page Up  Backspace  right click")),
    (mark("First, last slide"), mark("Home, End")),
    (mark("Go to a slide"), mark("its number, then Enter")),
    (mark("Black screen, white screen"), mark("B or .,  W or ,")),
    (mark("Pointer, spotlight, magnifier"), "P, S, M"),
    (mark("Walk the values of a slide"), mark("Tab, Shift+Tab")),
    (mark("All slides"), "G"),
    (mark("Evidence: search unseen"), "E"),
    (mark("Console in a window"), "C"),
    (mark("Swap displays"), "X"),
    (mark("Count the time from now"), "R"),
    (mark("Larger, smaller notes (console)"), "Ctrl++, Ctrl+−"),
    (mark("End the show"), mark("Esc")),
)
