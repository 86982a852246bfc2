"""The program's commands as a table: menus, shortcuts and the key sheet are made from it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from peelviewer.wording import translatable


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


def plain_text(text: str) -> str:
    """Return a command's text as it reads, without the mark of its key and the sign that it asks for more."""
    return text.replace("&", "").rstrip("…")


MENUS = {
    "File": translatable("&File"),
    "Library": translatable("&Library"),
    "Edit": translatable("&Edit"),
    "Annotations": translatable("&Marks and notes"),
    "Go": translatable("&Go"),
    "Reports": translatable("T&abs"),
    "View": translatable("&View"),
    "Theme": translatable("&Theme"),
    "Language": translatable("Lang&uage"),
    "Compare": translatable("&Compare"),
    "Improve": translatable("&Improve"),
    "Slides": translatable("&Slides"),
    "Help": translatable("&Help"),
}
SUBMENUS = {"Library": "File", "Annotations": "Edit", "Reports": "Go", "Theme": "View", "Language": "View"}
COMMANDS = (
    Command("new_window", translatable("Open in a new &window"), "File", ("Ctrl+N",)),
    Command("close_tab", translatable("&Close the report"), "File", ("Ctrl+W",)),
    Command("reopen_tab", translatable("Re&open the closed report"), "File", ("Ctrl+Shift+T",)),
    Command("session_save", translatable("&Save session as…"), "File", rule_before=True),
    Command("sessions", translatable("Sessio&ns…"), "File", ("Ctrl+Shift+O",)),
    Command("report_import", translatable("Import repor&ts…"), "File", ("Ctrl+I",), rule_before=True),
    Command("folder_import", translatable("Import a &folder of reports…"), "File"),
    Command("print_chapter", translatable("&Print chapter…"), "File", ("Ctrl+P",), rule_before=True),
    Command("save_pdf", translatable("Save chapter as P&DF…"), "File", ("Ctrl+Shift+P",)),
    Command("save_report", translatable("Save &report as PDF…"), "File", ("Ctrl+Shift+R",)),
    Command("print_marks", translatable("Print with &my notes"), "File", toggle=True),
    Command("compose", translatable("Picture of the c&hart…"), "File", ("Ctrl+Shift+G",)),
    Command("export_shown", translatable("E&xport what is shown…"), "File", ("Ctrl+S",)),
    Command("pack_import", translatable("&Import pack…"), "Library", rule_before=True),
    Command("pack_export", translatable("Export chosen reports as a &pack…"), "Library"),
    Command("list_export", translatable("&Export the list…"), "Library"),
    Command("library_compare", translatable("&Compare two chosen reports"), "Library"),
    Command("own_force", translatable("My &force: that of the report"), "Library", toggle=True),
    Command("library_review", translatable("Re&view the import…"), "Library", rule_before=True),
    Command("review_confirm", translatable("Confirm and g&o on"), "Library", ("Ctrl+Return", "Ctrl+Enter")),
    Command("library_remove", translatable("&Move chosen reports to the bin…"), "Library"),
    Command("folder_add", translatable("&Add a folder…"), "Library"),
    Command("folder_remove", translatable("&Remove a folder from the list…"), "Library"),
    Command("library_rescan", translatable("&Look again"), "Library"),
    Command("export_data", translatable("&Export my data…"), "File", rule_before=True),
    Command("import_data", translatable("&Import my data…"), "File"),
    Command("backups", translatable("&Backups of my data…"), "File"),
    Command("quit", translatable("&Quit"), "File", ("Ctrl+Q",), rule_before=True),
    Command("undo", translatable("&Undo"), "Edit", ("Ctrl+Z",)),
    Command("redo", translatable("R&edo"), "Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("copy", translatable("&Copy"), "Edit", ("Ctrl+C",), rule_before=True),
    Command("copy_citation", translatable("Copy with c&itation"), "Edit", ("Ctrl+Shift+C",)),
    Command("find", translatable("&Find in chapter"), "Edit", ("Ctrl+F",), rule_before=True),
    Command("find_next", translatable("Find &next"), "Edit", ("F3",)),
    Command("find_previous", translatable("Find pre&vious"), "Edit", ("Shift+F3",)),
    Command("search", translatable("&Search everything"), "Edit", ("Ctrl+K",)),
    Command("find_like", translatable("Findings &like this one"), "Edit", ("Ctrl+Shift+F",)),
    Command("highlight", translatable("&Highlight"), "Annotations", ("Ctrl+H",), rule_before=True),
    Command("highlight_yellow", translatable("Highlight in &yellow"), "Annotations"),
    Command("highlight_green", translatable("Highlight in &green"), "Annotations"),
    Command("highlight_blue", translatable("Highlight in &blue"), "Annotations"),
    Command("highlight_pink", translatable("Highlight in &pink"), "Annotations"),
    Command("annotate", translatable("&Annotate…"), "Annotations", ("Ctrl+Shift+H",)),
    Command("bookmark", translatable("B&ookmark…"), "Annotations", ("Ctrl+B",)),
    Command("mark_remove", translatable("&Remove the mark"), "Annotations"),
    Command("next_mark", translatable("&Next mark"), "Annotations", ("Alt+PgDown",)),
    Command("previous_mark", translatable("Pre&vious mark"), "Annotations", ("Alt+PgUp",)),
    Command("caret", translatable("&Caret in the text"), "Annotations", ("Shift+F7",), toggle=True),
    Command("marks_list", translatable("A&ll my notes…"), "Annotations", ("Ctrl+Shift+M",)),
    Command("marks_export", translatable("&Export my notes…"), "Annotations"),
    Command("marks_import", translatable("&Import notes…"), "Annotations"),
    Command("back", translatable("&Back"), "Go", ("Alt+Left",)),
    Command("forward", translatable("&Forward"), "Go", ("Alt+Right",)),
    Command("previous_chapter", translatable("&Previous chapter"), "Go", ("Ctrl+PgUp",), rule_before=True),
    Command("next_chapter", translatable("&Next chapter"), "Go", ("Ctrl+PgDown",)),
    Command("previous_section", translatable("Previous &section"), "Go", ("Alt+Up",)),
    Command("next_section", translatable("Ne&xt section"), "Go", ("Alt+Down",)),
    Command("go_to_paragraph", translatable("&Go to paragraph…"), "Go", ("Ctrl+G",)),
    Command("read_published", translatable("Read the published &wording"), "Go", ("Ctrl+Shift+E",), rule_before=True),
    Command("read_restated", translatable("Read the &digest or summary"), "Go"),
    Command("published_page", translatable("Open the p&ublished page"), "Go", ("Ctrl+Shift+U",)),
    Command("focus_contents", translatable("To the &contents"), "Go", ("Ctrl+Shift+1",), rule_before=True),
    Command("focus_text", translatable("To the &text"), "Go", ("Ctrl+Shift+2",)),
    Command("focus_companion", translatable("To the co&mpanion"), "Go", ("Ctrl+Shift+3",)),
    Command("figures_here", translatable("F&igures of this section"), "Go", ("Alt+1",), rule_before=True),
    Command("notes_here", translatable("N&otes of this section"), "Go", ("Alt+2",)),
    Command("terms_here", translatable("Te&rms of this section"), "Go", ("Alt+3",)),
    Command("errors_here", translatable("&Errors in print of this section"), "Go", ("Alt+4",)),
    Command("own_here", translatable("M&y notes on this report"), "Go", ("Alt+5",)),
    Command("next_tab", translatable("&Next report"), "Reports", ("Ctrl+Tab",), rule_before=True),
    Command("previous_tab", translatable("&Previous report"), "Reports", ("Ctrl+Shift+Tab",)),
    Command("tab_1", translatable("Report &1"), "Reports", ("Ctrl+1",), rule_before=True),
    Command("tab_2", translatable("Report &2"), "Reports", ("Ctrl+2",)),
    Command("tab_3", translatable("Report &3"), "Reports", ("Ctrl+3",)),
    Command("tab_4", translatable("Report &4"), "Reports", ("Ctrl+4",)),
    Command("tab_5", translatable("Report &5"), "Reports", ("Ctrl+5",)),
    Command("tab_6", translatable("Report &6"), "Reports", ("Ctrl+6",)),
    Command("tab_7", translatable("Report &7"), "Reports", ("Ctrl+7",)),
    Command("tab_8", translatable("Report &8"), "Reports", ("Ctrl+8",)),
    Command("tab_9", translatable("&Last report"), "Reports", ("Ctrl+9",)),
    Command("view_library", translatable("Li&brary"), "View", ("Ctrl+T",), choice="view"),
    Command("view_read", translatable("&Read"), "View", ("F6",), choice="view"),
    Command("view_numbers", translatable("&Numbers"), "View", ("F7",), choice="view"),
    Command("view_grades", translatable("&Grades"), "View", ("F8",), choice="view"),
    Command("view_compare", translatable("Co&mpare"), "View", ("F4",), choice="view"),
    Command("view_improve", translatable("Impro&ve"), "View", ("Shift+F6",), choice="view"),
    Command("view_slides", translatable("S&lides"), "View", ("F12",), choice="view"),
    Command("show_contents", translatable("Show &contents"), "View", ("F9",), toggle=True, rule_before=True),
    Command("show_companion", translatable("S&how companion"), "View", ("F10",), toggle=True),
    Command("show_numbers", translatable("&Paragraph numbers"), "View", ("Ctrl+Shift+N",), toggle=True),
    Command("all_findings", translatable("&All findings"), "View", ("Ctrl+Shift+A",), choice="findings", rule_before=True),
    Command("only_strengths", translatable("&Strengths only"), "View", ("Ctrl+Shift+S",), choice="findings"),
    Command("only_concerns", translatable("Concerns onl&y"), "View", ("Ctrl+Shift+X",), choice="findings"),
    Command("zoom_in", translatable("Zoom &in"), "View", ("Ctrl++", "Ctrl+="), rule_before=True),
    Command("zoom_out", translatable("Zoom &out"), "View", ("Ctrl+-",)),
    Command("zoom_reset", translatable("R&eset zoom"), "View", ("Ctrl+0",)),
    Command("theme_system", translatable("Theme of the s&ystem"), "Theme", choice="theme", rule_before=True),
    Command("theme_light", translatable("&Light theme"), "Theme", choice="theme"),
    Command("theme_dark", translatable("&Dark theme"), "Theme", choice="theme"),
    Command("theme_presentation", translatable("&Presentation theme"), "Theme", choice="theme"),
    Command("switch_theme", translatable("Switch &theme"), "Theme", ("Ctrl+Shift+B",)),
    Command("language_system", translatable("Language of the &system"), "Language", choice="language"),
    Command("language_en", "&English", "Language", choice="language"),
    Command("language_cy", "&Cymraeg", "Language", choice="language"),
    Command("full_screen", translatable("&Full screen"), "View", ("F11",), toggle=True),
    Command("put_left", translatable("This section on the &left"), "Compare", ("Shift+F4",)),
    Command("put_right", translatable("This section on the &right"), "Compare", ("Ctrl+Shift+F4",)),
    Command("compare_link", translatable("Link &scrolling"), "Compare", ("Ctrl+L",), toggle=True, rule_before=True),
    Command("compare_align", translatable("Re-&align"), "Compare", ("Ctrl+J",)),
    Command("compare_swap", translatable("S&wap sides"), "Compare", ("Ctrl+Shift+L",)),
    Command("compare_words", translatable("Mark &differing words"), "Compare", ("Ctrl+D",), toggle=True),
    Command("compare_matches", translatable("&Matched headings…"), "Compare", ("Ctrl+M",)),
    Command("compare_forces", translatable("&Forces side by side"), "Compare", ("Shift+F8",), rule_before=True),
    Command("compare_years", translatable("&Years side by side"), "Compare", ("Ctrl+Shift+F8",)),
    Command("compare_close", translatable("&Close the comparison"), "Compare", ("Ctrl+F4",), rule_before=True),
    Command("improve_track", translatable("&Track…"), "Improve", ("Ctrl+Shift+I",)),
    Command("improve_report", translatable("Track all that the &report asks for"), "Improve"),
    Command("improve_add", translatable("&Add one of your own…"), "Improve"),
    Command("improve_slide", translatable("Add a &slide for the meeting"), "Improve"),
    Command("improve_export", translatable("&Export as a workbook…"), "Improve", rule_before=True),
    Command("improve_csv", translatable("Export as &CSV…"), "Improve"),
    Command("improve_import", translatable("&Import improvements…"), "Improve"),
    Command("response_export", translatable("Response to the report (section 5&5)…"), "Improve", rule_before=True),
    Command("paper_export", translatable("Paper for a co&mmittee…"), "Improve"),
    Command("present", translatable("&Present"), "Slides", ("F5",)),
    Command("present_here", translatable("Present from the chosen &slide"), "Slides", ("Shift+F5",)),
    Command("present_chapter", translatable("Present this &chapter"), "Slides", ("Ctrl+F5",)),
    Command("rehearse", translatable("Rehearse the ta&lk"), "Slides", ("Ctrl+Shift+F5",)),
    Command("present_where", translatable("Choose the &display…"), "Slides"),
    Command("add_view", translatable("&Add what this view shows"), "Slides", ("Ctrl+Shift+D",), rule_before=True),
    Command("slide_up", translatable("Move slide &up"), "Slides", ("Ctrl+Shift+Up",)),
    Command("slide_down", translatable("Move slide do&wn"), "Slides", ("Ctrl+Shift+Down",)),
    Command("slide_tick", translatable("&Tick slide or leave it out"), "Slides", ("Ctrl+Shift+K",)),
    Command("slide_remove", translatable("&Remove slide"), "Slides", ("Ctrl+Backspace",)),
    Command("export_pptx", translatable("&Export as PowerPoint…"), "Slides", ("Ctrl+E",), rule_before=True),
    Command("export_pdf", translatable("Export as PD&F…"), "Slides"),
    Command("export_handout", translatable("Export a &handout with notes…"), "Slides"),
    Command("export_handout_alone", translatable("Export a handout with&out notes…"), "Slides"),
    Command("help", translatable("&Help"), "Help", ("F1",)),
    Command("keys", translatable("&Keyboard shortcuts"), "Help", ("Ctrl+F1",)),
    Command("problems", translatable("&Problems in the data"), "Help"),
    Command("about", translatable("&About PEEL Viewer"), "Help"),
)
