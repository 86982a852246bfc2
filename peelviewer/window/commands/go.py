"""The Go menu: through the report, and from pane to pane."""

from __future__ import annotations

from functools import partial

from peelviewer.views.reading.companion.companion import FIGURES, MARKS, NOTES, TERMS

from .base import Menu, Verb


class GoMenu(Menu):
    """Walks through the report and between the panes."""

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        panes = self.views.panes
        chapter_ended = panes.reading.text.chapter_ended
        return {
            "back": lambda: self.workspace.place.back(),
            "forward": lambda: self.workspace.place.forward(),
            "previous_chapter": partial(chapter_ended.emit, -1),
            "next_chapter": partial(chapter_ended.emit, 1),
            "previous_section": partial(self._step_section, -1),
            "next_section": partial(self._step_section, 1),
            "go_to_paragraph": self.go_to_paragraph,
            "focus_contents": self.focus_contents,
            "focus_text": panes.take_focus,
            "focus_companion": panes.turn_companion,
            "figures_here": partial(panes.turn_companion, FIGURES),
            "notes_here": partial(panes.turn_companion, NOTES),
            "terms_here": partial(panes.turn_companion, TERMS),
            "errors_here": partial(panes.turn_companion, MARKS),
        }

    def enabled(self) -> dict[str, bool]:
        """Return whether there is a heading to go back or forward to."""
        place = self.workspace.place
        return {"back": place.can_go_back, "forward": place.can_go_forward}

    def _step_section(self, step: int) -> None:
        if self.views.reviewed is not None:  # there the way leads from one thing to confirm to the next
            self.views.reviewed.step(step)
            return
        headings = list(self.workspace.place.report.sections)
        index = headings.index(self.workspace.place.section_id) + step
        if 0 <= index < len(headings):
            self.workspace.open(headings[index])

    def go_to_paragraph(self) -> None:
        """Ask for a paragraph's number and go there."""
        from peelviewer.views.reading.go_to_sheet import GoToSheet

        sheet = GoToSheet(self.workspace, self.parts.window)
        sheet.chosen.connect(self._go_to)
        sheet.open()

    def _go_to(self, node: str) -> None:
        self.workspace.show_paragraph_numbers(True)
        self.workspace.open(node)

    def focus_contents(self) -> None:
        """Give the keyboard to the contents."""
        self.views.panes.show_contents(True)
        self.views.panes.contents.tree.setFocus()
