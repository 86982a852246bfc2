"""The review of an imported report: outline, piece and page side by side, and the way from one doubt to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from peelviewer.analysis.pages import spoken
from peelviewer.importers.assembling.assemble import page_offset
from peelviewer.importers.consistent import is_words
from peelviewer.importers.recognised import Item, Part, Recognised
from peelviewer.importers.review import Doubt, Review, Weight
from peelviewer.importers.review_outline import IDENTITY, everything, headings_above, left_over, printed_page, to_confirm, words_of
from peelviewer.importers.revising import Imported
from peelviewer.model.library import Library
from peelviewer.model.pages import Pages
from peelviewer.ui.background.revision import Revision
from peelviewer.ui.background.source_pages import SourcePages
from peelviewer.ui.dialogs.message_boxes import confirm
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.spoken import say
from peelviewer.wording import plural, tr

from .header import ReviewHeader
from .identity import IdentityPane
from .outline import OutlinePane
from .piece import PiecePane
from .source_page import SourcePage

OUTLINE_WIDTH, NARROW_OUTLINE, ROOM = 280, 236, 1200
PAGE_SHARE = 0.356
"""Of the whole width, the page's."""


class ReviewPage(QWidget):
    """The page; closed is the wish to leave it, message words for the status bar, status_changed says that status() differs."""

    closed = Signal()
    message = Signal(str)
    status_changed = Signal()

    def __init__(self, appearance: Appearance, imported: Imported, revision: Revision, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self.setAccessibleName(tr("Review of the import"))
        self._document, self._revision, self._forces = imported.kept.document, revision, library.forces
        self.review = Review(imported.kept.recognised)
        self._offset = page_offset(self._document)
        self._place, self._field = IDENTITY, ""
        self._outlined: tuple[bool, Recognised] | None = None
        self.pages = SourcePages(imported.source, self) if imported.source is not None and self._document.pages else None
        self.header = ReviewHeader(appearance, self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self.outline = OutlinePane(appearance, self._split)
        self._middle = QStackedWidget(self._split)
        self._middle.setMinimumWidth(280)
        self.piece = PiecePane(appearance, self._middle)
        self.identity = IdentityPane(appearance, library, self._middle)
        self._middle.addWidget(self.piece)
        self._middle.addWidget(self.identity)
        self.source = SourcePage(appearance, self.pages, self._document.pages, self._split) if self.pages else None
        self._moved = False
        for pane in (self.outline, self._middle, *filter(None, [self.source])):
            self._split.addWidget(pane)
            self._split.setCollapsible(self._split.indexOf(pane), False)
        self._split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._split, 1)
        self._connect()
        first = next(iter(self.review.doubts()), None)
        self._go(first) if first else self.go(IDENTITY)

    def _connect(self) -> None:
        self.header.close_wanted.connect(self.closed)
        self.header.confirm_wanted.connect(self.confirm)
        self.header.confirm_rest_wanted.connect(self.confirm_rest)
        self.outline.chosen.connect(self.go)
        self.outline.turned.connect(self._show_outline)
        self.outline.place_wanted.connect(self.place_left_over)
        self._split.splitterMoved.connect(lambda place, index: setattr(self, "_moved", True))
        piece, form = self.piece, self.piece.form
        piece.step_wanted.connect(self.step)
        piece.words_changed.connect(lambda words: self._decide(lambda: self._reword(words)))
        piece.split_wanted.connect(self.split)
        piece.join_wanted.connect(self.join)
        piece.field.undo_wanted.connect(self.undo)
        piece.field.redo_wanted.connect(self.redo)
        piece.reasons.kept.connect(lambda reason: self._decide(lambda: self.review.keep_as_read(self._place, reason)))
        piece.reasons.used.connect(lambda reason, other: self._decide(lambda: self.review.take_suggestion(self._place, reason, other)))
        form.kind_wanted.connect(lambda part: self._decide(lambda: self.review.take_for(self._place, part)))
        form.level_wanted.connect(lambda level: self._decide(lambda: self.review.set_level(self._place, level)))
        form.question_wanted.connect(lambda question: self._decide(lambda: self.review.set_question(self._place, question)))
        form.grade_wanted.connect(lambda grade: self._decide(lambda: self.review.set_grade(self._place, grade)))
        form.value_wanted.connect(lambda value: self._decide(lambda: self.review.set_value(self._place, value)))
        form.page_wanted.connect(self._set_page)
        self.identity.changed.connect(lambda field, value: self._decide(lambda: self.review.set_identity(field, value)))
        self.identity.kept.connect(lambda field, reason: self._decide(lambda: self.review.confirm(_of_identity(field, reason))))

    # Where one is ------------------------------------------------------------------------------------

    @property
    def place(self) -> int:
        """The place of the item that is looked at, IDENTITY for the report as a whole."""
        return self._place

    def go(self, place: int, field: str = "") -> None:
        """Look at an item by its place, or at the report as a whole."""
        self._place, self._field = place, field
        self._show()
        self.piece.to_the_top()
        self._show_source()

    def _go(self, doubt: Doubt) -> None:
        self.go(doubt.place, doubt.field)

    def _arrive(self, doubt: Doubt) -> None:
        """Go to a doubt with the keyboard, and say it: a reader hears nothing of other words in the field that has the keyboard already."""
        self._go(doubt)
        self.take_focus()
        focused = self.focusWidget()
        if focused is not None:
            about = self.piece.spoken() if self._place >= 0 else ""
            say(focused, ". ".join(part for part in (about, *doubt.reasons) if part))

    def _here(self) -> int:
        """Return which of the doubts is looked at, -1 for none of them."""
        doubts = self.review.doubts()
        exact = (n for n, doubt in enumerate(doubts) if (doubt.place, doubt.field) == (self._place, self._field))
        return next(exact, next((n for n, doubt in enumerate(doubts) if doubt.place == self._place), -1))

    def step(self, step: int) -> None:
        """Go to the next thing to confirm (1) or to the one before (-1), the most important first."""
        doubts, here = self.review.doubts(), self._here()
        there = here + step if here >= 0 else 0 if step > 0 else len(doubts) - 1
        if 0 <= there < len(doubts):
            self._arrive(doubts[there])
        elif doubts:
            self.message.emit(tr("This is the last one to confirm.") if step > 0 else tr("This is the first one to confirm."))
        else:
            self.message.emit(tr("Nothing is left to confirm."))

    def place_left_over(self) -> None:
        """Go to the first line that found no place, whose kind says where it belongs."""
        doubt = next((doubt for doubt in self.review.doubts() if doubt.weight is Weight.LEFT_OVER), None)
        if doubt is not None:
            self._arrive(doubt)

    # Deciding ----------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Say that what is looked at is right, and go on to the next thing to confirm."""
        doubts, here = self.review.doubts(), self._here()
        if here >= 0:
            self._decide(lambda: self.review.confirm(doubts[here]))
            doubts = self.review.doubts()
        if not doubts:
            self._show()
            self.message.emit(tr("Nothing is left to confirm."))
            return
        self._arrive(doubts[min(max(here, 0), len(doubts) - 1)])

    def confirm_rest(self) -> None:
        """Ask, and say that all that is left is right."""
        left = self.review.counts().to_confirm
        words = plural("Confirm {n} that is left?", "Confirm all {n} that are left?", left)
        more = tr("You say that they are right as they were read. The word “unconfirmed” goes from them everywhere.")
        confirm(self, tr("Confirm the rest"), words, more, tr("Confirm"), self._confirm_all)

    def _confirm_all(self) -> None:
        self._decide(self.review.confirm_all)

    def split(self, at: int) -> None:
        """Part the piece before a letter of its words."""
        words = self.piece.field.toPlainText()
        at = len(" ".join(words[:at].split())) + (1 if words[:at].endswith((" ", "\n")) else 0)
        if not self._decide(lambda: self.review.split(self._place, at)):
            self.message.emit(tr("Put the cursor into the words, where the second piece begins."))

    def join(self) -> None:
        """Join the piece with the next one."""
        self._decide(lambda: self.review.join(self._place))

    def undo(self) -> None:
        """Take the last decision back."""
        if self.review.can_undo:
            self._decide(self.review.undo)
        else:
            self.message.emit(tr("There is nothing to take back."))

    def redo(self) -> None:
        """Decide again what was taken back."""
        if self.review.can_redo:
            self._decide(self.review.redo)

    def _reword(self, words: str) -> None:
        if not self.review.reword(self._place, words):
            self.message.emit(tr("A piece has words. Take it for left over, where it belongs nowhere."))

    def _set_page(self, page: int) -> None:
        first, last = self.review.pages_allowed(self._place)
        if first <= page + self._offset <= last:
            self._decide(lambda: self.review.set_page(self._place, page + self._offset))
            return
        words = tr("It stands between pages {first} and {last}.", first=max(1, first - self._offset), last=last - self._offset)
        self.message.emit(words)
        self._show()

    def _decide(self, act: Callable[[], object]) -> bool:
        """Do something to the review, keep it, and show what came of it; return whether anything did."""
        before = self.review.recognised()
        act()
        if self.review.recognised() == before:
            return False
        self._revision.decide(self._document, self.review.recognised())
        self._place = min(self._place, len(self.review.items) - 1)
        self._show()
        return True

    # Showing -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        recognised = self.review.recognised()
        identity = recognised.identity
        force = next((force.name for force in self._forces if force.id == identity.force), identity.force_name)
        self.header.show_about(self._document, recognised, force)
        self.header.show_counts(self.review.counts())
        self._show_outline()
        if self._place < 0:
            self.identity.show_identity(identity, recognised.unconfirmed)
            self._middle.setCurrentWidget(self.identity)
        else:
            self._show_item(self.review.items[self._place], identity.year)
            self._middle.setCurrentWidget(self.piece)
        self.status_changed.emit()

    def _show_item(self, item: Item, year: int) -> None:
        items = self.review.items
        headings = [other for other in items if other.part is Part.HEADING]
        page = self._printed(item.piece.page)
        self.piece.show_item(item, self._crumbs(item, page), headings, year, page)
        self.piece.show_deeds(is_words(item), self.review.can_join(self._place))

    def _crumbs(self, item: Item, page: int) -> str:
        parts = [words_of(heading) for heading in headings_above(self.review.items, self._place)]
        parts += [spoken(Pages.one(page))] if page else []
        here = self._here()
        if here >= 0:
            parts.append(self._counted(here))
        return " · ".join(parts)

    def _counted(self, here: int) -> str:
        """Return which one of what is to confirm, or of what is left over, a doubt is: it is counted as the head of the page counts."""
        counts = self.review.counts()
        if here < counts.to_confirm:
            return tr("{number} of {total} to confirm", number=here + 1, total=counts.to_confirm)
        return tr("{number} of {total} left over", number=here + 1 - counts.to_confirm, total=counts.left_over)

    def _show_outline(self) -> None:
        now = self.outline.shows_doubts, self.review.recognised()
        if now != self._outlined:
            self._outlined = now
            entries = to_confirm(self.review) if self.outline.shows_doubts else everything(self.review)
            self.outline.show_entries(entries, self._printed)
            self.outline.left_over.show_entries(left_over(self.review))
        self.outline.stand_at(self._place, self._field)

    def _printed(self, page: int) -> int:
        return printed_page(self._document, page, self._offset)

    def _show_source(self) -> None:
        if self.source is not None:
            piece = self.review.items[self._place].piece if self._place >= 0 else None
            self.source.show_place(piece.page if piece else 1, piece.region if piece else None)

    def status(self) -> str:
        """Return that nothing leaves this machine, and that one may go on later."""
        return f"{tr('Reviewed on this machine; nothing is sent anywhere')} · {tr('A review can stop at any time and go on later')}"

    def take_focus(self) -> None:
        """Go to what is looked at."""
        self.piece.take_focus() if self._place >= 0 else self.identity.take_focus()

    def stop(self) -> None:
        """End what is being drawn, and wait for it."""
        if self.pages is not None:
            self.pages.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out, until it is shared out by hand."""
        super().resizeEvent(event)
        if not self._moved:
            width = self.width()
            outline = OUTLINE_WIDTH if width >= ROOM else NARROW_OUTLINE
            page = round(width * PAGE_SHARE) if self.source is not None else 0
            self._split.setSizes([outline, width - outline - page, *([page] if page else [])])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _of_identity(field: str, reason: str) -> Doubt:
    return Doubt(Weight.IDENTITY, IDENTITY, field, (reason,))
