"""The program's commands as a table: menus, shortcuts and the key sheet are made from it."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """A command: its id names the window's method, menu its place, keys its shortcuts (Qt's portable text)."""

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    rule_before: bool = False


COMMANDS = (
    Command("print_chapter", "&Print chapter…", "File", ("Ctrl+P",)),
    Command("save_pdf", "Save chapter as P&DF…", "File", ("Ctrl+Shift+P",)),
    Command("quit", "&Quit", "File", ("Ctrl+Q",), rule_before=True),
    Command("copy", "&Copy", "Edit", ("Ctrl+C",)),
    Command("copy_citation", "Copy with c&itation", "Edit", ("Ctrl+Shift+C",)),
    Command("find", "&Find in chapter", "Edit", ("Ctrl+F",), rule_before=True),
    Command("find_next", "Find &next", "Edit", ("F3",)),
    Command("find_previous", "Find pre&vious", "Edit", ("Shift+F3",)),
    Command("search", "&Search everything", "Edit", ("Ctrl+K",)),
    Command("back", "&Back", "Go", ("Alt+Left",)),
    Command("forward", "&Forward", "Go", ("Alt+Right",)),
    Command("previous_chapter", "&Previous chapter", "Go", ("Ctrl+PgUp",), rule_before=True),
    Command("next_chapter", "&Next chapter", "Go", ("Ctrl+PgDown",)),
    Command("previous_section", "Previous &section", "Go", ("Alt+Up",)),
    Command("next_section", "Next s&ection", "Go", ("Alt+Down",)),
    Command("go_to_paragraph", "&Go to paragraph…", "Go", ("Ctrl+G",)),
    Command("focus_contents", "To the &contents", "Go", ("Ctrl+1",), rule_before=True),
    Command("focus_text", "To the &text", "Go", ("Ctrl+2",)),
    Command("focus_companion", "To the c&ompanion", "Go", ("Ctrl+3",)),
    Command("figures_here", "F&igures of this section", "Go", ("Alt+1",), rule_before=True),
    Command("notes_here", "N&otes of this section", "Go", ("Alt+2",)),
    Command("terms_here", "Te&rms of this section", "Go", ("Alt+3",)),
    Command("errors_here", "&Errors in print of this section", "Go", ("Alt+4",)),
    Command("view_read", "&Read", "View", ("F6",), checkable=True),
    Command("view_numbers", "Num&bers", "View", ("F7",), checkable=True),
    Command("view_grades", "&Grades", "View", ("F8",), checkable=True),
    Command("view_compare", "Co&mpare", "View", ("F4",), checkable=True),
    Command("view_slides", "S&lides", "View", ("F12",), checkable=True),
    Command("show_contents", "Show &contents", "View", ("F9",), checkable=True, rule_before=True),
    Command("show_companion", "Show co&mpanion", "View", ("F10",), checkable=True),
    Command("show_numbers", "Paragraph &numbers", "View", ("Ctrl+Shift+N",), checkable=True),
    Command("all_findings", "&All findings", "View", ("Ctrl+Shift+A",), checkable=True, rule_before=True),
    Command("only_strengths", "&Strengths only", "View", ("Ctrl+Shift+S",), checkable=True),
    Command("only_concerns", "&Concerns only", "View", ("Ctrl+Shift+X",), checkable=True),
    Command("zoom_in", "Zoom &in", "View", ("Ctrl++", "Ctrl+="), rule_before=True),
    Command("zoom_out", "Zoom &out", "View", ("Ctrl+-",)),
    Command("zoom_reset", "&Reset zoom", "View", ("Ctrl+0",)),
    Command("theme_system", "Theme of the s&ystem", "View", (), checkable=True, rule_before=True),
    Command("theme_light", "&Light theme", "View", (), checkable=True),
    Command("theme_dark", "&Dark theme", "View", (), checkable=True),
    Command("theme_presentation", "&Presentation theme", "View", (), checkable=True),
    Command("switch_theme", "Switch &theme", "View", ("Ctrl+Shift+T",)),
    Command("full_screen", "&Full screen", "View", ("F11",), checkable=True),
    Command("put_left", "This section on the &left", "Compare", ("Ctrl+Shift+Left",)),
    Command("put_right", "This section on the &right", "Compare", ("Ctrl+Shift+Right",)),
    Command("compare_link", "Link &scrolling", "Compare", ("Ctrl+L",), checkable=True, rule_before=True),
    Command("compare_align", "Re-&align", "Compare", ("Ctrl+J",)),
    Command("compare_swap", "S&wap sides", "Compare", ("Ctrl+Shift+L",)),
    Command("compare_words", "Mark &differing words", "Compare", ("Ctrl+D",), checkable=True),
    Command("compare_matches", "&Matched headings…", "Compare", ("Ctrl+M",)),
    Command("compare_close", "&Close the comparison", "Compare", ("Ctrl+W",), rule_before=True),
    Command("present", "&Present", "Slides", ("F5",)),
    Command("present_here", "Present from the chosen &slide", "Slides", ("Shift+F5",)),
    Command("present_chapter", "Present this &chapter", "Slides", ("Ctrl+F5",)),
    Command("present_where", "Choose the &display…", "Slides"),
    Command("add_view", "&Add what this view shows", "Slides", ("Ctrl+Shift+D",), rule_before=True),
    Command("slide_up", "Move slide &up", "Slides", ("Ctrl+Shift+Up",)),
    Command("slide_down", "Move slide do&wn", "Slides", ("Ctrl+Shift+Down",)),
    Command("slide_tick", "&Tick slide or leave it out", "Slides", ("Ctrl+T",)),
    Command("slide_remove", "&Remove slide", "Slides", ("Ctrl+Backspace",)),
    Command("deck_undo", "U&ndo", "Slides", ("Ctrl+Z",), rule_before=True),
    Command("deck_redo", "Red&o", "Slides", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("export_pptx", "Export as Po&werPoint…", "Slides", ("Ctrl+E",), rule_before=True),
    Command("export_pdf", "Export as P&DF…", "Slides"),
    Command("export_handout", "Export a &handout with notes…", "Slides"),
    Command("help", "&Help", "Help", ("F1",)),
    Command("keys", "&Keyboard shortcuts", "Help", ("Ctrl+F1",)),
    Command("problems", "&Problems in the data", "Help"),
    Command("about", "&About PEEL Viewer", "Help"),
)
