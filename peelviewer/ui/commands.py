"""The program's commands as a table: menus, shortcuts and the key sheet are made from it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from peelviewer.wording import mark


class Command(NamedTuple):
    """A command: its id names the window's method, text is English, menu its place, keys its shortcuts (Qt's portable text).

    A toggle is on or off; of the commands with the same choice one is chosen, and stays so when it is chosen again.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    toggle: bool = False
    choice: str = ""
    rule_before: bool = False


def shown_keys(keys: tuple[str, ...]) -> str:
    """Return shortcuts as the system writes them."""
    return ", ".join(QKeySequence.fromString(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys)


def plain(text: str) -> str:
    """Return a command's text as it reads, without the mark of its key and the sign that it asks for more."""
    return text.replace("&", "").rstrip("…")


MENUS = {
    "File": mark("&File"), "Edit": mark("&Edit"), "Go": mark("&Go"), "View": mark("&View"),
    "Theme": mark("&Theme"), "Language": mark("Lang&uage"), "Compare": mark("&Compare"), "Slides": mark("&Slides"), "Help": mark("&Help"),
}  # fmt: skip
SUBMENUS = {"Theme": "View", "Language": "View"}
COMMANDS = (
    Command("print_chapter", mark("&Print chapter…"), "File", ("Ctrl+P",)),
    Command("save_pdf", mark("Save chapter as P&DF…"), "File", ("Ctrl+Shift+P",)),
    Command("save_report", mark("Save &report as PDF…"), "File", ("Ctrl+Shift+R",)),
    Command("export_data", mark("&Export my data…"), "File", rule_before=True),
    Command("import_data", mark("&Import my data…"), "File"),
    Command("quit", mark("&Quit"), "File", ("Ctrl+Q",), rule_before=True),
    Command("copy", mark("&Copy"), "Edit", ("Ctrl+C",)),
    Command("copy_citation", mark("Copy with c&itation"), "Edit", ("Ctrl+Shift+C",)),
    Command("find", mark("&Find in chapter"), "Edit", ("Ctrl+F",), rule_before=True),
    Command("find_next", mark("Find &next"), "Edit", ("F3",)),
    Command("find_previous", mark("Find pre&vious"), "Edit", ("Shift+F3",)),
    Command("search", mark("&Search everything"), "Edit", ("Ctrl+K",)),
    Command("back", mark("&Back"), "Go", ("Alt+Left",)),
    Command("forward", mark("&Forward"), "Go", ("Alt+Right",)),
    Command("previous_chapter", mark("&Previous chapter"), "Go", ("Ctrl+PgUp",), rule_before=True),
    Command("next_chapter", mark("&Next chapter"), "Go", ("Ctrl+PgDown",)),
    Command("previous_section", mark("Previous &section"), "Go", ("Alt+Up",)),
    Command("next_section", mark("Ne&xt section"), "Go", ("Alt+Down",)),
    Command("go_to_paragraph", mark("&Go to paragraph…"), "Go", ("Ctrl+G",)),
    Command("focus_contents", mark("To the &contents"), "Go", ("Ctrl+1",), rule_before=True),
    Command("focus_text", mark("To the &text"), "Go", ("Ctrl+2",)),
    Command("focus_companion", mark("To the co&mpanion"), "Go", ("Ctrl+3",)),
    Command("figures_here", mark("F&igures of this section"), "Go", ("Alt+1",), rule_before=True),
    Command("notes_here", mark("N&otes of this section"), "Go", ("Alt+2",)),
    Command("terms_here", mark("Te&rms of this section"), "Go", ("Alt+3",)),
    Command("errors_here", mark("&Errors in print of this section"), "Go", ("Alt+4",)),
    Command("view_read", mark("&Read"), "View", ("F6",), choice="view"),
    Command("view_numbers", mark("Num&bers"), "View", ("F7",), choice="view"),
    Command("view_grades", mark("&Grades"), "View", ("F8",), choice="view"),
    Command("view_compare", mark("Co&mpare"), "View", ("F4",), choice="view"),
    Command("view_slides", mark("S&lides"), "View", ("F12",), choice="view"),
    Command("show_contents", mark("Show &contents"), "View", ("F9",), toggle=True, rule_before=True),
    Command("show_companion", mark("S&how companion"), "View", ("F10",), toggle=True),
    Command("show_numbers", mark("Paragraph &numbers"), "View", ("Ctrl+Shift+N",), toggle=True),
    Command("all_findings", mark("&All findings"), "View", ("Ctrl+Shift+A",), choice="findings", rule_before=True),
    Command("only_strengths", mark("&Strengths only"), "View", ("Ctrl+Shift+S",), choice="findings"),
    Command("only_concerns", mark("Concerns onl&y"), "View", ("Ctrl+Shift+X",), choice="findings"),
    Command("zoom_in", mark("Zoom &in"), "View", ("Ctrl++", "Ctrl+="), rule_before=True),
    Command("zoom_out", mark("Zoom &out"), "View", ("Ctrl+-",)),
    Command("zoom_reset", mark("R&eset zoom"), "View", ("Ctrl+0",)),
    Command("theme_system", mark("Theme of the s&ystem"), "Theme", choice="theme", rule_before=True),
    Command("theme_light", mark("&Light theme"), "Theme", choice="theme"),
    Command("theme_dark", mark("&Dark theme"), "Theme", choice="theme"),
    Command("theme_presentation", mark("&Presentation theme"), "Theme", choice="theme"),
    Command("switch_theme", mark("Switch &theme"), "Theme", ("Ctrl+Shift+T",)),
    Command("language_system", mark("Language of the &system"), "Language", choice="language"),
    Command("language_en", "&English", "Language", choice="language"),
    Command("language_cy", "&Cymraeg", "Language", choice="language"),
    Command("full_screen", mark("&Full screen"), "View", ("F11",), toggle=True),
    Command("put_left", mark("This section on the &left"), "Compare", ("Ctrl+Shift+Left",)),
    Command("put_right", mark("This section on the &right"), "Compare", ("Ctrl+Shift+Right",)),
    Command("compare_link", mark("Link &scrolling"), "Compare", ("Ctrl+L",), toggle=True, rule_before=True),
    Command("compare_align", mark("Re-&align"), "Compare", ("Ctrl+J",)),
    Command("compare_swap", mark("S&wap sides"), "Compare", ("Ctrl+Shift+L",)),
    Command("compare_words", mark("Mark &differing words"), "Compare", ("Ctrl+D",), toggle=True),
    Command("compare_matches", mark("&Matched headings…"), "Compare", ("Ctrl+M",)),
    Command("compare_close", mark("&Close the comparison"), "Compare", ("Ctrl+W",), rule_before=True),
    Command("present", mark("&Present"), "Slides", ("F5",)),
    Command("present_here", mark("Present from the chosen &slide"), "Slides", ("Shift+F5",)),
    Command("present_chapter", mark("Present this &chapter"), "Slides", ("Ctrl+F5",)),
    Command("present_where", mark("Choose the &display…"), "Slides"),
    Command("add_view", mark("&Add what this view shows"), "Slides", ("Ctrl+Shift+D",), rule_before=True),
    Command("slide_up", mark("Move slide &up"), "Slides", ("Ctrl+Shift+Up",)),
    Command("slide_down", mark("Move slide do&wn"), "Slides", ("Ctrl+Shift+Down",)),
    Command("slide_tick", mark("&Tick slide or leave it out"), "Slides", ("Ctrl+T",)),
    Command("slide_remove", mark("&Remove slide"), "Slides", ("Ctrl+Backspace",)),
    Command("deck_undo", mark("U&ndo"), "Slides", ("Ctrl+Z",), rule_before=True),
    Command("deck_redo", mark("Red&o"), "Slides", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("export_pptx", mark("&Export as PowerPoint…"), "Slides", ("Ctrl+E",), rule_before=True),
    Command("export_pdf", mark("Export as PD&F…"), "Slides"),
    Command("export_handout", mark("Export a &handout with notes…"), "Slides"),
    Command("help", mark("&Help"), "Help", ("F1",)),
    Command("keys", mark("&Keyboard shortcuts"), "Help", ("Ctrl+F1",)),
    Command("problems", mark("&Problems in the data"), "Help"),
    Command("about", mark("&About PEEL Viewer"), "Help"),
)
