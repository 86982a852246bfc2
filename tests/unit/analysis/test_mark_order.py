"""The list of marks by report is in the order in which the report is read."""

from __future__ import annotations

from peelviewer.model.annotations import Anchor, Annotation, Source
from peelviewer.views.annotations.filters import Narrowed, left


def test_marks_of_a_report_come_as_they_are_read() -> None:
    places = [("b", 12, "2.10"), ("z-first", 3, ""), ("b", 12, "2.9"), ("a-last", 40, "5.1")]
    marks = [
        Annotation(str(number), Anchor("report", section, paragraph, "words"), "2026-01-01", "2026-01-01", source=Source(page=page))
        for number, (section, page, paragraph) in enumerate(places)
    ]
    assert [mark.uid for mark in left(marks, Narrowed(order="report"), {}, lambda mark: "name")] == ["1", "2", "0", "3"]
