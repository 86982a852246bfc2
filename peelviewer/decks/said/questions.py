"""What to ask a chief constable about something that is to be improved: as part of a question where its words can be, else quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable

from peelviewer.analysis.improvements import NAMES, is_area
from peelviewer.model.report import AreaForImprovement, ImprovementKind

from .speech import within

ABOUT = (
    "What has the force done to {words}?",
    "What progress has the force made in its work to {words}?",
    "Who leads the work to {words}, and when will it be done?",
)
"""Questions that what is to be done is part of; the last is for words without a comma, which would hide where its own begins."""
ABOUT_QUOTED = (
    "What has been done about this, and how will it be known to have worked?",
    "What progress has been made with this, and what is still to be done?",
    "Who leads the work on this, and when will it be done?",
)
"""Questions that follow words as they were published."""
STATEMENTS = re.compile(r"(?:The|A|An|This|There|It|Its|In|Some|Not)\b")
"""How a headline begins that does not tell what to do."""
UNSOUND = re.compile(
    r"^(?:not|also|always|never|no longer|either|neither|both|then|to)\b|[;:]|[.!?]\s"
    r"|\b(?:should|must|shall|ought|needs to|need to|and (?:it|they|this|these|the force))\b",
    re.IGNORECASE,
)
"""What an infinitive cannot hold: another demand, another clause that is none, or more than one sentence."""
LIST_END = re.compile(r"\s*(?:[;,]\s*(?:and|or)?|\b(?:and|or))\s*$")
"""How an item of a list ends that others follow."""


def question_about(area: AreaForImprovement, words: str, headline: str, forces: Iterable[str], index: int) -> str:
    """Return a question about something that is to be improved, plain text.

    *words* are its own, whole; *headline* is what the dataset says of it in few, empty where it says none; *forces* are the names that
    the inspected force goes by; *index* is the question's place on its slide, from 0, so that not all are alike. Words of a headline or
    of a sentence that says what the force should do become part of the question where they are one infinitive; others are quoted whole.
    """
    asked = _infinitive(headline, words, forces)
    if asked:
        frames = ABOUT[:2] if "," in asked else ABOUT
        return frames[index % len(frames)].format(words=asked)
    kind = "" if is_area(area) else f"{named(area)}: "
    return f"{kind}“{LIST_END.sub('', words)}” {ABOUT_QUOTED[index % len(ABOUT_QUOTED)]}"


def named(area: AreaForImprovement) -> str:
    """Return what something that is asked for is called: its kind, and of a recommendation that it belongs to a cause of concern."""
    of_concern = " of the cause of concern" if area.kind is ImprovementKind.RECOMMENDATION and area.parent else ""
    return f"{NAMES[area.kind]}{of_concern}"


def _infinitive(headline: str, words: str, forces: Iterable[str]) -> str:
    """Return what is to be done, as it stands after "to"; empty where the words do not give it by rule."""
    if headline:
        found = "" if STATEMENTS.match(headline) else within(headline)
    else:
        subjects = ["(?:The|This) (?:force|constabulary|service)", *(re.escape(name) for name in forces if name)]
        match = re.match(rf"(?:{'|'.join(subjects)}) (?:should|needs to|must) (.*)", words)
        found = match[1] if match else ""
    found = found.removesuffix(".")
    return found if found[:1].islower() and not UNSOUND.search(found) else ""
