"""The Compare menu."""

from __future__ import annotations

from functools import partial

from peelviewer.options import FORCES, YEARS

from .base import Menu, Parts, Verb

ONLY_HERE = ("compare_link", "compare_align", "compare_swap", "compare_words", "compare_matches", "compare_close")


class CompareMenu(Menu):
    """Puts sections beside each other, and says how they are compared."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.views.checks_changed.connect(self.changed)

    def verbs(self) -> dict[str, Verb]:
        """Return what each command does."""
        return {
            "put_left": partial(self._put, "left"),
            "put_right": partial(self._put, "right"),
            "compare_link": lambda on: self.views.compare.set_linked(on),
            "compare_align": lambda: self.views.compare.align(),
            "compare_swap": lambda: self.views.compare.swap(),
            "compare_words": lambda on: self.views.compare.set_marked(on),
            "compare_matches": lambda: self.views.compare.show_matches(),
            "compare_forces": partial(self._turn, FORCES),
            "compare_years": partial(self._turn, YEARS),
            "compare_close": self.close,
        }

    def checked(self) -> dict[str, bool]:
        """Return what is switched on in the comparison, while there is one."""
        if self.workspace.view != "compare":
            return {}
        compare = self.views.compare
        return {"compare_link": compare.link.isChecked(), "compare_words": compare.mark.isChecked()}

    def enabled(self) -> dict[str, bool]:
        """Return what needs a comparison to act on."""
        return dict.fromkeys(ONLY_HERE, self.workspace.view == "compare")

    def _put(self, side: str) -> None:
        """Compare the section being read, on a side."""
        place = self.workspace.place
        self.workspace.show_view("compare")
        self.views.compare.put(side, f"{place.report.id}/{place.section_id}")

    def _turn(self, page: int) -> None:
        """Compare forces or years side by side."""
        self.workspace.show_view("compare")
        self.views.compare.turn(page)
        self.views.compare.take_focus()

    def close(self) -> None:
        """Go back to the text."""
        self.workspace.show_view("read")
        self.views.panes.take_focus()
