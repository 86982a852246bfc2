"""The canvas of one slide: margins, the two faces, title and foot."""

from __future__ import annotations

from peelviewer.analysis.citation import IN_THE_NOTES
from peelviewer.decks.styles.house_style import PLAIN, HouseStyle, Logo
from peelviewer.figures.scene import BadgeShape, Box, Canvas, Fonts, Picture, Scene, TextRun, wrap
from peelviewer.model.grades import Grade

from .base import BOTTOM, CONTENT, SOURCE_TOP, Frame

BADGE = (52.0, 26.0, 28.0, 14.0, 18.0, 6.0)  # height, shape, text, gap, padding, radius
SMALL_BADGE = (44.0, 22.0, 24.0, 12.0, 14.0, 5.0)  # where badges stand in columns
BadgeSize = tuple[float, float, float, float, float, float]
SMALLEST = 24.0
FOOT_LOGO, OPENING_LOGO = (150.0, 52.0), (360.0, 96.0)  # the room of a logo, width and height
FOOT_MIDDLE = SOURCE_TOP + 16
_TITLE_SIZES = ((40, 48), (36, 44), (32, 40), (28, 36))


class Sheet(Canvas):
    """One slide being laid out; *y* is where the next content begins."""

    def __init__(self, frame: Frame, fonts: Fonts, style: HouseStyle = PLAIN) -> None:
        super().__init__(frame.width, fonts)
        self.frame, self.fonts, self.style = frame, fonts, style
        self.left, self.right = frame.side, frame.width - frame.side
        self.kept = 0.0  # height that what follows needs
        self.alone = False  # whether the content that is divided has the slide to itself
        self.stretch = 0.0  # how far rows may take more height than they need, 0 to 1

    @property
    def room(self) -> float:
        """The height left for the content being laid out."""
        return BOTTOM - self.y - self.kept

    def scene(self) -> Scene:
        """Return the slide, as large as its frame whatever stands on it."""
        ground = (Box(0, 0, self.frame.width, self.frame.height, "surface"),) if self.style.colours else ()
        return Scene(self.frame.width, self.frame.height, (*ground, *self.shapes), tuple(self.spots), self.style.dress)

    def line(
        self, x: float, y: float, text: str, *, size: float = 28, weight: int = 400, colour: str = "text", align: str = "left",
        serif: bool = False, line_height: float = 0,
    ) -> TextRun:  # fmt: skip
        """Add one line of text in a line as high as *line_height*; x is its left edge, centre or right edge, as *align* says."""
        width = self.fonts(text, size, weight, serif)
        left = x - {"left": 0.0, "centre": width / 2, "right": width}[align]
        added = TextRun(left, y, width, line_height or round(size * 1.29), text, size, colour, weight, serif, align=align)
        self.shapes.append(added)
        return added

    def broken(self, text: str, width: float, size: float, weight: int = 400, serif: bool = False) -> list[str]:
        """Return text broken into lines no wider than *width*; a line break that was typed stays one."""
        parts = text.split("\n") if text else []
        return [line for part in parts for line in wrap(part, width, lambda words: self.fonts(words, size, weight, serif))]

    def block(
        self, x: float, y: float, lines: list[str], *, size: float = 28, line_height: float = 36, weight: int = 400, colour: str = "text",
        serif: bool = False,
    ) -> float:  # fmt: skip
        """Add lines below each other and return the height they take."""
        for index, text in enumerate(lines):
            self.line(x, y + index * line_height, text, size=size, weight=weight, colour=colour, serif=serif, line_height=line_height)
        return line_height * len(lines)

    def between(self, minimum: float, maximum: float) -> float:
        """Return a height from minimum to maximum, as far between them as this page's rows stretch."""
        return minimum + (max(minimum, maximum) - minimum) * self.stretch

    def rule(self, y: float, left: float | None = None, right: float | None = None) -> None:
        """Add a fine line across."""
        self.stroke((self.left if left is None else left, y), (self.right if right is None else right, y), colour="line")

    def badge_width(self, grade: Grade, size: BadgeSize = BADGE, doubt: str = "") -> float:
        """Return the width of a grade's badge, with the word that nobody has confirmed it where there is one."""
        _, shape, text, gap, padding, _ = size
        return 2 * padding + shape + gap + self.fonts(grade.with_doubt(doubt), text, 600)

    def badge(self, x: float, y: float, grade: Grade, size: BadgeSize = BADGE, doubt: str = "") -> None:
        """Add a grade's badge with its upper left corner at a point; it can be read as one."""
        self.shapes.append(BadgeShape(x, y, grade, *size, doubt))
        self.spot(x, y, self.badge_width(grade, size, doubt), size[0], f"Grade: {grade.with_doubt(doubt)}")

    def heading(self, title: str) -> None:
        """Add the title, on two lines where it can be at 28 pixels or more, and go to where content begins."""
        height = self.title(title, self.frame.top, _TITLE_SIZES)
        self.y = max(CONTENT, self.frame.top + height + 32)

    def title(self, title: str, y: float, sizes: tuple[tuple[float, float], ...]) -> float:
        """Add a title in the largest of some sizes (with their line heights) that needs no more than two lines; return its height."""
        lines: list[str] = []
        size, line_height = sizes[0]
        for size, line_height in sizes:  # noqa: B007
            lines = self.broken(title, self.frame.room, size, 600, serif=True)
            if len(lines) <= 2:
                break
        return self.block(self.left, y, lines, size=size, line_height=line_height, weight=600, serif=True)

    def source_line(self, source: str, number: int) -> None:
        """Add source and footer at the left, on one line or two, and number and logo at the right."""
        right = logo_left(self.style.logo, self.right)
        if self.style.logo:
            self.picture(self.style.logo, *logo_box(self.style.logo, self.right))
        if number:
            self.line(right, SOURCE_TOP, str(number), size=SMALLEST, colour="muted", align="right", line_height=32)
        lines = self.foot_lines(source, right - self.left - (80 if number else 0))
        top, line_height = (SOURCE_TOP, 32) if len(lines) < 2 else (SOURCE_TOP - 12, 28)
        self.block(self.left, top, lines, size=SMALLEST, line_height=line_height, colour="muted")

    def foot_lines(self, source: str, width: float) -> list[str]:
        """Return the lines at a slide's foot, one or two no wider than *width*: the source, and a house style's footer below or after it.

        The source counts for more: a footer that no room is left for, as beside a question's panel, goes. What of a source two lines do
        not hold the notes say.
        """
        lines = self.broken(source, width, SMALLEST)
        if len(lines) > 2:  # rather without its last words, which no source is lost by, than cut within them
            lines = self.broken(source.removesuffix(IN_THE_NOTES), width, SMALLEST)
        footer = self.style.footer if self.left <= self.frame.side else ""
        if footer and len(lines) < 2:
            return [*lines, footer]
        together = self.broken(f"{source} · {footer}", width, SMALLEST) if footer else []
        return together if 0 < len(together) <= 2 else shortened(lines, 2)

    def opening_foot(self) -> None:
        """Add the logo above the first slide's title, large, and the footer at its foot."""
        if self.style.logo:
            self.picture(self.style.logo, self.left, self.frame.top, *self.style.logo.within(*OPENING_LOGO))
        self.block(self.left, SOURCE_TOP, [self.style.footer], size=SMALLEST, line_height=32, colour="muted")

    def picture(self, logo: Logo, x: float, y: float, width: float, height: float) -> None:
        """Add a logo in a rectangle."""
        self.shapes.append(Picture(x, y, width, height, logo.content))


def shortened(lines: list[str], most: int) -> list[str]:
    """Return lines, no more than *most* of them: the notes say the rest."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], lines[most - 1].rsplit(" ", 1)[0].rstrip(".,;:") + "…"]


def logo_box(logo: Logo, right: float) -> tuple[float, float, float, float]:
    """Return left, top, width and height of a logo at a slide's foot."""
    width, height = logo.within(*FOOT_LOGO)
    return right - width, FOOT_MIDDLE - height / 2, width, height


def logo_left(logo: Logo | None, right: float) -> float:
    """Return the right edge of what stands beside the logo at the foot; without one that of the slide's content."""
    return logo_box(logo, right)[0] - 24 if logo else right
