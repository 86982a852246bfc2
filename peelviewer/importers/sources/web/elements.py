"""What an element of a web page is: a block, something hidden, the site's furniture, or a box around words.

Sites name their parts each in its own way. So tags and roles are believed, words of classes are taken for a sign that may be wrong
(report.py takes it back where little of the page would be left), and ids only where they are one of a few, as those of sections are
made of their headings' words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping


def _set(*words: str) -> frozenset[str]:
    return frozenset(word for line in words for word in line.split())


BLOCKS = _set(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form",
    "h1 h2 h3 h4 h5 h6 head header hgroup html legend li main menu nav ol option p pre search section summary",
    "table tbody td template tfoot th thead tr ul noscript button",
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
BOLD, ITALIC = frozenset(("b", "strong")), frozenset(("i", "em", "cite", "dfn", "var"))
UNSEEN = frozenset(("script", "style"))
"""Elements whose words are a program's and no text."""
EMBEDDED = _set("applet audio bgsound canvas embed frame frameset iframe noembed noframes object portal video")
NEVER_AROUND = _set("bgsound embed frame keygen param source track")
"""Elements that hold nothing; the parser takes what follows some of them for their content."""
_HIDDEN = frozenset(("template", "noscript", "datalist", "area", "dialog"))
_FORMS = _set("button input keygen meter progress select textarea optgroup option output")
_FURNITURE = frozenset(("nav", "header", "footer", "menu", "search"))
_FURNITURE_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar", "dialog", "alertdialog"))
_FURNITURE_WORDS = _set(
    "addtoany backtop breadcrumb breadcrumbs colophon consent cookie cookies gdpr masthead menu nav navbar navigation newsletter noprint",
    "pager pagination related sharedaddy share sharing skip skiplink skipnav social subscribe submenu toc",
)
_FURNITURE_CLASSES = re.compile(
    r"(?:^|[\s_-])(?:back-?(?:to-?)?top|page-?tools?|site-?(?:header|footer|search)|search-?(?:form|box)|table-?of-?contents|no-?print|print-?hide)(?=$|[\s_-])"
)
_FURNITURE_IDS = re.compile(
    r"(?:cookie|onetrust|ccc-|breadcrumb|skip-)[\w-]*|share|social|related|toc|contents|masthead|colophon|nav|menu|site-navigation"
)
_CONTENTS_WORD = "contents"
_HIDDEN_WORDS = re.compile(
    r"(?:^|\s)(?:screen-reader(?:-text|-only)?|sr-only(?:-focusable)?|(?:[\w-]+-)?visually-?hidden(?:-focusable)?|hidden|d-none|hide)(?=$|\s)"
)
_HIDDEN_STYLE = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0+)?(?:;|$|!)|font-size:0(?:[a-z%]*)(?:;|$|!)|(?:left|top|text-indent|right):-\d{3,}|clip:rect\(0|clip-path:inset\((?:50|100)%"
)
_FRAME_WORDS = _set(
    "afi alert box boxout callout card concern coc highlight highlighted improvement improvements infobox innovation innovative",
    "inset notice panel practice promising rec recommendation recommendations",
)
_FRAMES = _set("div section aside article blockquote fieldset details table td")
_BOLD_STYLE = re.compile(r"font-weight:(?:bold|bolder|[6-9]00)")
_ITALIC_STYLE = re.compile(r"font-style:(?:italic|oblique)")
_RAISED_STYLE = re.compile(r"vertical-align:super")
_SPACES, _NO_WORD = re.compile(r"\s+"), re.compile(r"[^a-z0-9]+")
LONGEST_ATTRIBUTE = 500  # characters of a class or style that are looked at

NOT, BY_WORD, BY_TAG, UNSEEN_BY_READER = range(4)
"""How sure it is that something is no part of the report's text: not at all, by a word of its class, by its tag or role, or hidden."""


def classes_of(attributes: Mapping[str, str]) -> str:
    """Return an element's classes in small letters."""
    return attributes.get("class", "")[:LONGEST_ATTRIBUTE].lower()


def style_of(attributes: Mapping[str, str]) -> str:
    """Return an element's own style in small letters and without spaces."""
    style = attributes.get("style", "")
    return _SPACES.sub("", style[:LONGEST_ATTRIBUTE].lower()) if style else ""


def is_hidden(tag: str, classes: str, style: str, attributes: Mapping[str, str]) -> bool:
    """Return whether a reader who looks at the page does not see an element."""
    if tag in _HIDDEN or "hidden" in attributes:
        return not (tag == "dialog" and "open" in attributes)
    return bool((classes and _HIDDEN_WORDS.search(classes)) or (style and _HIDDEN_STYLE.search(style)))


def furniture(tag: str, classes: str, attributes: Mapping[str, str], *, in_main: bool) -> int:
    """Return how sure it is that an element is the site's furniture; a header or footer within the page's main part is the report's."""
    if tag in _FORMS or (tag in _FURNITURE and not (in_main and tag in ("header", "footer"))):
        return BY_TAG
    if attributes.get("role", "").lower() in _FURNITURE_ROLES:
        return BY_TAG
    if tag in HEADINGS or tag in ("html", "body", "main", "article"):
        return NOT
    if tag == "form" or (classes and _named_furniture(tag, classes)) or _FURNITURE_IDS.fullmatch(attributes.get("id", "").lower()):
        return BY_WORD
    return NOT


def _named_furniture(tag: str, classes: str) -> bool:
    words = set(_NO_WORD.split(classes))
    return bool(words & _FURNITURE_WORDS or _FURNITURE_CLASSES.search(classes) or (_CONTENTS_WORD in words and tag != "p"))


def is_frame(tag: str, classes: str, style: str, attributes: Mapping[str, str], *, in_main: bool) -> bool:
    """Return whether an element is a box around words: by a word of its class, a border or ground of its own, or its role."""
    if tag not in _FRAMES:
        return False
    if tag in ("aside", "fieldset") and in_main:
        return True
    drawn = "border:" in style or "border-left:" in style or "background" in style
    return drawn or attributes.get("role", "") == "note" or bool(classes and set(_NO_WORD.split(classes)) & _FRAME_WORDS)


def is_part_of(classes: str, box: str) -> bool:
    """Return whether a box's classes say that it is part of the box around it, as "panel-body" is of "panel"."""
    outer = box.split()
    return any(name.startswith((f"{around}-", f"{around}_")) for name in classes.split() for around in outer)


def styles(tag: str, style: str) -> tuple[bool, bool, bool]:
    """Return whether an element makes its words bold, italic, raised."""
    return (
        tag in BOLD or bool(style and _BOLD_STYLE.search(style)),
        tag in ITALIC or bool(style and _ITALIC_STYLE.search(style)),
        tag == "sup" or bool(style and _RAISED_STYLE.search(style)),
    )
