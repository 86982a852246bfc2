"""The reader's own marks in a window: at the texts that show reports, in contents and companion, and in a list of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from peelviewer.analysis.marking.marks import counts, other_report
from peelviewer.model.annotations import AnnotationKind
from peelviewer.model.library import ReportUnreadable
from peelviewer.ui.annotation_book import Change
from peelviewer.ui.annotations.annotator import Annotator
from peelviewer.ui.annotations.colours import KINDS, counted, marks
from peelviewer.ui.annotations.words import where
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.views.reading.companion.companion import OWN
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.views.annotations.marks_window import MarksWindow
    from peelviewer.views.reading.companion.my_notes import MyNotes
    from peelviewer.window.main_window import MainWindow

    from .mark_files import MarkFiles


class WindowMarks(QObject):
    """Serves the texts of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self.workspace = window, window.workspace
        self.book = window.workspace.annotations
        self.annotators: list[Annotator] = []
        self.reading = self._serve(window.reading.text)
        self._companion: MyNotes | None = None
        companion, workspace = window.companion, self.workspace
        companion.own_made.connect(self._serve_companion)
        if "own" in vars(companion):
            self._serve_companion(companion.own)
        self._edits = False
        self._wanted = ""
        """The mark to be gone to once its chapter is shown."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._arrive)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(0)
        self._counting.timeout.connect(self._count)
        self.book.changed.connect(self._marks_changed)  # no lambda: marks outlive the window, and would hold it
        self.book.message.connect(workspace.message)
        workspace.current_changed.connect(self._counting.start)
        workspace.view_changed.connect(self._serve_view)
        window.closed.connect(self.stop)
        self._serve_view(workspace.view)
        self._counting.start()

    # Texts -------------------------------------------------------------------------------------------

    def _serve(self, text: ReadingText) -> Annotator:
        annotator = Annotator(self.workspace, self.book, text)
        annotator.copy_wanted.connect(lambda: self._copy(annotator))
        annotator.track_wanted.connect(self._track)
        self.annotators.append(annotator)
        return annotator

    def _serve_view(self, view: str) -> None:
        """Serve the texts of the comparison from the first time it is shown."""
        if view == "compare":
            compare = self._window.views.compare
            served = [annotator.text for annotator in self.annotators]
            for side in (compare.left, compare.right):
                if side.text not in served:
                    self._serve(side.text)
        for annotator in self.annotators:
            annotator.hide_bar()
            annotator.close_card()

    def _track(self) -> None:
        """Track what is selected, as the command does, in the text that was used last."""
        self._window.actions_by_id["improve_track"].trigger()

    @property
    def current(self) -> Annotator:
        """The text that commands are about: of the comparison that which has the keyboard or had it last, else the one read."""
        if self.workspace.view == "compare":
            read = self._window.views.compare.text_read
            return next((annotator for annotator in self.annotators if annotator.text is read), self.reading)
        return self.reading

    def _copy(self, annotator: Annotator) -> None:
        from PySide6.QtGui import QGuiApplication

        from peelviewer.views.reading.quoting import citation

        QGuiApplication.clipboard().setText(citation(self.workspace.library, annotator.text))
        self.workspace.message.emit(tr("Copied with citation"))

    # Contents and companion --------------------------------------------------------------------------

    def _marks_changed(self, report: str) -> None:
        self._counting.start()

    def _count(self) -> None:
        """Show in the contents how many marks stand under each heading."""
        placed = self.book.placed(self.workspace.place.report)
        kinds = Counter(each.annotation.kind for each in placed if each.span is not None)
        words = ", ".join(counted(kind, kinds[kind]) for kind in AnnotationKind if kinds[kind])
        self._window.views.panes.show_marks(counts(placed), words)

    def _serve_companion(self, notes: MyNotes) -> None:
        self._companion = notes
        notes.opened.connect(self.go_to)
        notes.edit_wanted.connect(self.edit)
        notes.remove_wanted.connect(self.reading.remove)
        notes.note_wanted.connect(lambda: self.current.annotate())
        notes.list_wanted.connect(self.show_list)
        notes.export_wanted.connect(self.files.export)

    def show_notes(self) -> None:
        """Give the keyboard to the companion's tab of own notes."""
        self.workspace.show_view("read")
        self._window.views.panes.turn_companion(OWN)

    # Going -------------------------------------------------------------------------------------------

    def go_to(self, uid: str) -> None:
        """Go to a mark, in whichever report it is."""
        self._go(uid, edit=False)

    def edit(self, uid: str) -> None:
        """Go to a mark and write to it."""
        self._go(uid, edit=True)

    def _go(self, uid: str, *, edit: bool) -> None:
        mark = self.book.get(uid)
        if mark is None:
            return
        here = self.workspace.place.report
        placed = next((each for each in self.book.placed(here) if each.annotation.uid == uid and each.span is not None), None)
        report = here
        if placed is None:
            try:
                report = self.workspace.library.report(mark.report)
            except (KeyError, ReportUnreadable):
                self.workspace.message.emit(tr("The report of this mark is not in the library"))
                return
            placed = self.book.marks_of(report).place(mark)
        if placed.span is None:
            if placed.section:
                self.workspace.open(f"{report.id}/{placed.section}")
            self.workspace.message.emit(tr("These words are no longer in the report: the mark is detached"))
            return
        self._wanted = uid
        self._edits = edit
        self.workspace.open(f"{report.id}/{placed.paragraph}")
        self._soon.start()

    def _arrive(self) -> None:
        """Bring the mark into view whose chapter is shown by now."""
        uid, self._wanted = self._wanted, ""
        self.reading.shown.refresh()
        if self._edits:
            self.reading.edit(uid)
        elif self.reading.go_to(uid) and "own" in vars(self._window.companion):
            self._window.companion.own.choose(uid)

    def step(self, back: bool = False) -> None:
        """Go to the next mark of the report, or the one before."""
        annotator = self.current
        if annotator.step(back) or annotator is not self.reading:
            return
        place = self.workspace.place
        chapters = [chapter.id for chapter in place.report.chapters]
        here = chapters.index(place.chapter.id)
        found = [each for each in self.book.placed(place.report) if each.span is not None]
        order = [(chapters.index(place.report.chapter_of[each.section].id), each.annotation.uid) for each in found]
        following = [uid for chapter, uid in order if (chapter < here if back else chapter > here)]
        if following:
            self.go_to(following[-1 if back else 0])
        else:
            self.workspace.message.emit(tr("There is no mark before this one") if back else tr("There is no mark after this one"))

    # Undoing -----------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back; of what is not in sight say what it was, and offer to go there."""
        self._say_step(self.book.undo(), tr("Undone"))

    def redo(self) -> None:
        """Do again what was taken back last, and say so as `undo` does."""
        self._say_step(self.book.redo(), tr("Done again"))

    def _say_step(self, step: Sequence[Change], done: str) -> None:
        if not step:
            return
        uid, before, after = step[0]
        mark = after or before
        if len(step) > 1 or mark is None:
            self.workspace.message.emit(f"{done}: {marks(len(step))}")
            return
        here = self.workspace.place.report
        words = f"{done}: {tr(KINDS[mark.kind])}, {where(self.workspace.library, None, mark, named=mark.report != here.id)}"
        if mark.report not in self.workspace.library.by_id or any(each.shown.is_in_sight(mark) for each in self.annotators):
            self.workspace.message.emit(words)
        elif self.book.get(uid) is not None:
            self.workspace.offer.emit(words, tr("Go there"), partial(self.go_to, uid))
        else:
            node = f"{mark.report}/{mark.anchor.paragraph}"
            self.workspace.offer.emit(words, tr("Go there"), partial(self.workspace.open, node))

    # The list, files ---------------------------------------------------------------------------------

    @cached_property
    def list(self) -> MarksWindow:
        """The list over all reports."""
        from peelviewer.views.annotations.marks_window import MarksWindow

        from .mark_files import MarkFiles

        shown = MarksWindow(self.workspace, self._window)
        shown.open_wanted.connect(self._open_from_list)
        shown.put_back_wanted.connect(self._put_back)
        shown.remove_wanted.connect(self.reading.remove)
        files = MarkFiles(shown, self.workspace, shown.tell)
        shown.export_wanted.connect(lambda marks: files.export(marks))  # a method of what no part holds would be forgotten
        shown.import_wanted.connect(lambda: files.take_in())
        return shown

    def show_list(self) -> None:
        """Show all marks in their own window."""
        shown = self.list
        shown.show()
        shown.refresh()
        shown.raise_()
        shown.activateWindow()
        shown.list.setFocus()

    def _open_from_list(self, uid: str) -> None:
        self.go_to(uid)
        self._window.activateWindow()

    def _put_back(self, uid: str) -> None:
        """Have a detached mark hold on to what is selected in its own report, or the other edition of the same inspection."""
        mark = self.book.get(uid)
        here = self.workspace.place.report
        if mark is None or mark.report not in (here.id, other_report(self.workspace.library, here)):
            self.workspace.message.emit(tr("Open the report of this mark and select the words first"))
        elif self.reading.put_back(uid):
            self.workspace.message.emit(tr("The mark was put back. Ctrl+Z takes it back."))

    @cached_property
    def files(self) -> MarkFiles:
        """What leaves and comes in as a file."""
        from .mark_files import MarkFiles

        return MarkFiles(self._window, self.workspace, self.workspace.message.emit)

    def flush(self) -> None:
        """Keep what is being written."""
        for annotator in self.annotators:
            annotator.close_card()
        if "list" in vars(self):
            self.list.detail.flush()

    def stop(self) -> None:
        """Keep what is being written, and end what is done beside the window."""
        self.flush()
        if self._companion is not None:
            self._companion.states.stop()
        if "list" in vars(self):
            self.list.states.stop()
            self.list.close()
