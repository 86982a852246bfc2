"""Keys that are no commands of the window: those of reading, and those of a running show."""

from __future__ import annotations

from peelviewer.wording import translatable

READING_KEYS = (
    (translatable("Read on, read back"), translatable("Space, Shift+Space")),
    (translatable("Walk the links of the text"), translatable("Tab, Shift+Tab")),
    (translatable("Select by letters and lines, by words and paragraphs"), translatable("Shift, Ctrl+Shift with the arrow keys")),
    (translatable("Highlight what is selected, go to what else can be done with it"), "Return, Tab"),
    (translatable("Follow a link, open or close a note"), translatable("Return")),
    (translatable("From the search field to the results"), "↓"),
    (translatable("Open a search result, show what is folded"), translatable("Return")),
    (translatable("Open the menu of a hit, heading or text"), translatable("Menu key, Shift+F10")),
    (translatable("From the results to the text, close them"), translatable("Esc")),
)
FORCES_KEYS = (
    (translatable("Walk the measures and forces"), translatable("the arrow keys")),
    (translatable("Tick a measure, or no more"), translatable("Space")),
    (translatable("Add the ticked measures as a slide"), "Ctrl+Enter"),
    (translatable("Open a value's figure in its report"), translatable("Return")),
)
GRADES_KEYS = (
    (translatable("Find a force: type its name"), translatable("letters, Ctrl+F")),
    (translatable("Go to the force that is found, follow it too"), "Return, Shift+Return"),
    (translatable("Follow the chosen force, or no more"), translatable("Space")),
    (translatable("Open the page of a grade"), translatable("Return")),
)
IMPROVE_KEYS = (
    (translatable("Edit a cell in place: owner, date, status"), "F2"),
    (translatable("Open an improvement in its report"), translatable("Return")),
    (translatable("Show the detail, or hide it"), translatable("Space")),
    (translatable("To the field that filters"), "/"),
    (translatable("Track it no longer"), "Delete"),
    (translatable("Walk the board"), translatable("the arrow keys")),
    (translatable("Move a card to the next column"), translatable("Ctrl with an arrow key")),
)
COMPOSER_KEYS = (
    (translatable("Show a row, or leave it out"), translatable("Space")),
    (translatable("Save the picture as PNG"), "Ctrl+S"),
    (translatable("Copy the picture"), "Ctrl+Shift+C"),
    (translatable("Close; what is decided is kept"), translatable("Esc")),
)
YEARS_KEYS = (
    (translatable("Walk the rows and years"), translatable("the arrow keys")),
    (translatable("Open a year's cell in its report"), translatable("Return")),
    (translatable("Add what is shown as a slide"), "Ctrl+Enter"),
)
SHOW_KEYS = (
    (translatable("Next slide"), translatable("→  ↓  Space  Page Down  Enter  N  left click")),
    (translatable("Slide before"), translatable("←  ↑  Page Up  Backspace  right click")),
    (translatable("First, last slide"), translatable("Home, End")),
    (translatable("Go to a slide"), translatable("its number, then Enter")),
    (translatable("Black screen, white screen"), translatable("B or .,  W or ,")),
    (translatable("Pointer, spotlight, magnifier"), "P, S, M"),
    (translatable("Walk the values of a slide"), translatable("Tab, Shift+Tab")),
    (translatable("All slides"), "G"),
    (translatable("Evidence: search unseen"), "E"),
    (translatable("Console in a window"), "C"),
    (translatable("Swap displays"), "X"),
    (translatable("Count the time from now"), "R"),
    (translatable("Larger, smaller notes (console)"), "Ctrl++, Ctrl+−"),
    (translatable("End the show"), translatable("Esc")),
)
