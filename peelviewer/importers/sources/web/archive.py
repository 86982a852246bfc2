"""A page saved as one file (MHT, MHTML): MIME with the page as its first HTML part, and all that it shows beside it."""

from __future__ import annotations

import email
import email.policy
from email.message import Message
from typing import NamedTuple

from peelviewer.importers.stream import ImportRefusal, Remark
from peelviewer.wording import plural, tr

_MOST_PARTS = 5000  # a page with more of them is no report


class SavedPage(NamedTuple):
    """The page of an archive: its bytes, the encoding declared for them, its address, and what was left out of the archive."""

    data: bytes
    declared: str = ""
    address: str = ""
    remarks: tuple[Remark, ...] = ()


def is_archive(data: bytes) -> bool:
    """Return whether bytes begin as a MIME message does and not as a page: with a header of its kind."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return not head.startswith(b"<") and b"mime-version:" in head and b"content-type:" in head


def open_archive(data: bytes) -> SavedPage:
    """Return the page of an archive; raises ImportRefusal where it holds none. Nothing of its other parts is decoded or written."""
    try:
        message = email.message_from_bytes(data.lstrip(b"\xef\xbb\xbf \t\r\n"), policy=email.policy.compat32)
    except RecursionError:
        raise ImportRefusal(
            tr("The archive holds archives in one another without end."), tr("Save the page again from the website.")
        ) from None
    parts = _parts(message)
    page = next((part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")), None)
    if page is None:
        raise ImportRefusal(tr("The archive holds no web page."), tr("Save the page again as “Web page, single file”."))
    content = page.get_payload(decode=True)
    if not isinstance(content, bytes) or not content.strip():
        raise ImportRefusal(tr("The page in the archive is empty."), tr("Save the page again as “Web page, single file”."))
    return SavedPage(content, page.get_content_charset() or "", _address(message, page), _left_out(parts))


def _parts(message: Message) -> list[Message]:
    """Return the parts that hold something, in their order; not by Message.walk(), which goes down by recursion."""
    found: list[Message] = []
    waiting = [message]
    while waiting and len(found) < _MOST_PARTS:
        part = waiting.pop()
        content = part.get_payload()
        if isinstance(content, list):
            waiting.extend(each for each in reversed(content) if isinstance(each, Message))
        else:
            found.append(part)
    return found


def _address(message: Message, page: Message) -> str:
    for part, header in ((page, "Content-Location"), (message, "Snapshot-Content-Location"), (message, "Content-Location")):
        address = str(part.get(header, "")).strip()
        if address.startswith(("https://", "http://")):
            return address
    return ""


def _left_out(parts: list[Message]) -> tuple[Remark, ...]:
    others = len(parts) - 1
    if not others:
        return ()
    return (
        Remark(
            plural(
                "The archive held {n} other part (a picture, style or script); it was left out.",
                "The archive held {n} other parts (pictures, styles, scripts); they were left out.",
                others,
            )
        ),
    )
