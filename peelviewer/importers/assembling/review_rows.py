"""What of an import is for a person to look at, as rows of the report's review."""

from __future__ import annotations

from collections.abc import Iterable

from peelviewer.importers.recognise.words import as_label
from peelviewer.importers.recognised import Item, Part, Status
from peelviewer.model.report import Report
from peelviewer.model.review import ReviewItem, ReviewKind, ReviewStatus

_KINDS = {
    Part.GRADE: ReviewKind.JUDGMENT,
    Part.INDICATOR_LABEL: ReviewKind.VALUE,
    Part.INDICATOR_VALUE: ReviewKind.VALUE,
    Part.CAPTION: ReviewKind.VALUE,
    Part.TABLE: ReviewKind.VALUE,
    Part.PICTURE: ReviewKind.VALUE,
    Part.SOURCE_LINE: ReviewKind.VALUE,
    Part.AREA_FOR_IMPROVEMENT: ReviewKind.IMPROVEMENT,
    Part.CAUSE_OF_CONCERN: ReviewKind.IMPROVEMENT,
    Part.RECOMMENDATION: ReviewKind.IMPROVEMENT,
    Part.EXPLANATION: ReviewKind.IMPROVEMENT,
    Part.PRACTICE_TITLE: ReviewKind.IMPROVEMENT,
    Part.PRACTICE: ReviewKind.IMPROVEMENT,
    Part.HEADING: ReviewKind.HEADING,
    Part.LEFT_OVER: ReviewKind.LEFT_OVER,
}
_STATUSES = {
    Status.UNCONFIRMED: ReviewStatus.UNCONFIRMED,
    Status.CONFIRMED: ReviewStatus.CONFIRMED,
    Status.CORRECTED: ReviewStatus.CORRECTED,
}
_SURE = {ReviewStatus.CONFIRMED: 1.0, ReviewStatus.CORRECTED: 1.0}
_LONGEST_SUBJECT = 200  # letters
_ORDER = list(ReviewKind)


class ReviewRows:
    """Gathers the rows of a review."""

    def __init__(self) -> None:
        self._rows: list[ReviewItem] = []

    def identity(self, unconfirmed: Iterable[tuple[str, str]]) -> None:
        """Add fields of the identity that are in doubt, each with the reason."""
        for field, reason in unconfirmed:
            what = ReviewKind.IDENTITY if field in Report._fields else ReviewKind.ORDER
            self._rows.append(ReviewItem(what, field, reason=as_label(reason)))

    def item(self, item: Item, subject: str) -> None:
        """Add an item where it is doubtful, was decided by a person, or is left over."""
        what = _KINDS.get(item.part, ReviewKind.PARAGRAPH)
        if item.part is Part.GRADE and not item.node:  # of something that the report has no heading for
            what = ReviewKind.PARAGRAPH if item.piece.lines else ReviewKind.ORDER
        if item.part is Part.EXPLANATION and "." in subject:  # it stands as a finding, whose number has a point and ids have none
            what = ReviewKind.PARAGRAPH
        status = _STATUSES.get(item.status)
        if item.part is Part.LEFT_OVER and item.piece.lines:
            status = ReviewStatus.LEFT_OVER
        elif item.part is Part.LEFT_OVER:  # a picture without words, of which no line can be left over
            what = ReviewKind.ORDER
        if status is None:
            return
        region = item.piece.region
        subject, reason = as_label(subject[:_LONGEST_SUBJECT]), as_label(" ".join(item.doubts))
        row = ReviewItem(what, subject, item.piece.page, confidence=_SURE.get(status), status=status, reason=reason)
        if region:
            row = row._replace(left=region.left, top=region.top, right=region.right, bottom=region.bottom)
        self._rows.append(row)

    def rows(self) -> tuple[ReviewItem, ...]:
        """Return the rows, what weighs most first."""
        return tuple(sorted(self._rows, key=lambda row: _ORDER.index(row.what)))
