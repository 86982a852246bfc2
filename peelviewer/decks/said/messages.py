"""Three messages to open with: the judgment, what stands out in it, and what is to be improved."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from peelviewer.analysis import citation
from peelviewer.analysis.doubt import doubt_of_grade, with_word
from peelviewer.analysis.nodes import numbers_chapter
from peelviewer.decks.base import Line, Slide
from peelviewer.decks.deck_source import DeckSource, as_plain_text, first_sentence
from peelviewer.decks.subjects import improvement_slides
from peelviewer.model.grades import Grade
from peelviewer.model.report import OVERALL, FindingClass

from .counting import in_words
from .speech import counted_grade, joined, judged, sentence, with_evidence

OF_ANOTHER = re.compile(r"(?:It|Its|They|Their|This|These|That|Those|He|She)\b")
"""How a sentence begins that needs the one before it."""
ORDINALS = ("First", "Second", "Third")


def messages(material: DeckSource) -> Slide | None:
    """Return what to take away as a slide, its lines the user's to change; None of a report that has no two messages."""
    found = list(dict.fromkeys(words for words in _messages(material) if words))
    if len(found) < 2:
        return None
    lines = tuple(Line(words, str(number)) for number, words in enumerate(found, 1))
    said = [f"There are {in_words(len(found))} things to take away."]
    said += [f"{ordinal}: {sentence(words)}" for ordinal, words in zip(ORDINALS, found, strict=False)]
    title = f"{in_words(len(found)).capitalize()} messages from the inspection"
    return Slide("messages", "messages", title, lines, (), with_evidence(said, ()), citation.in_brief(material.report, []))


def _messages(material: DeckSource) -> Iterator[str]:
    report = material.report
    yield _judged(material)
    chapter = numbers_chapter(report)
    yield (as_plain_text(report.headline_of.get(chapter.id, "")) if chapter else "") or _strength(material)
    areas = improvement_slides.of_questions(material)
    yield areas.title if areas is not None else ""


def _judged(material: DeckSource) -> str:
    """Return the overall judgment in the report's headline, else as it is; without one, how many judgments there are of each grade."""
    report = material.report
    overall = report.judgment_by_question.get(OVERALL)
    if overall is not None:
        return as_plain_text(report.headline_of.get(OVERALL, "")) or f"{material.force} is {judged(material, overall)} overall"
    lowest = [
        judgment for question, judgment in report.judgment_by_question.items()
        if (section := report.sections.get(question)) is not None and not report.judged_below(section)
    ]  # fmt: skip
    counts = Counter(judgment.grade for judgment in lowest)
    if not counts:
        return ""
    parts = [f"{in_words(counts[grade])} {counted_grade(grade)}" for grade in Grade if counts[grade]]
    noun = "judgment" if len(lowest) == 1 else "judgments"
    doubt = next((doubt for judgment in lowest if (doubt := doubt_of_grade(report, judgment))), "")
    return with_word(f"{material.force} has {in_words(len(lowest))} {noun}: {joined(parts)}", doubt)


def _strength(material: DeckSource) -> str:
    """Return the first strength that the report states in few words, else the first sentence of its first strength."""
    report = material.report
    said = [as_plain_text(point.text) for point in report.points if point.kind is FindingClass.STRENGTH]
    for section in report.sections.values():
        said += [first_sentence(as_plain_text(each.text)) for each in section.findings() if each.kind is FindingClass.STRENGTH]
    return next((words for words in said if not OF_ANOTHER.match(words)), "")
