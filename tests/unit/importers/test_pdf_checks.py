"""PDFs that are locked, damaged, scanned, unreadable or made to do harm are refused or remarked, in words that say what to do."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfiumError

from peelviewer.importers.sources import pdf_bytes
from peelviewer.importers.sources.known_words import is_readable
from peelviewer.importers.sources.pdf_checks import TextFaults, file_remarks, open_pdf, text_faults, text_remarks
from peelviewer.importers.stream import ImportRefusal, Remark

from .small_pdfs import FONT, PICTURE, PROSE, SCANNED, UNMAPPED, Repeated, file, pdf, stream, written


def checked(data: bytes) -> list[Remark]:
    """Return what all checks say of a file."""
    document = open_pdf(data)
    faults = []
    for number in range(len(document)):
        try:
            faults.append(text_faults(document[number].get_textpage()))
        except PdfiumError:
            faults.append(TextFaults(lost=True))
    return [*file_remarks(document, data), *text_remarks(document, faults)]


def refusal(data: bytes) -> str:
    with pytest.raises(ImportRefusal) as refused:
        checked(data)
    return str(refused.value)


def said(remarks: Sequence[Remark]) -> str:
    return " ".join(remark.text for remark in remarks)


def test_a_good_file_gets_no_remark() -> None:
    assert checked(pdf([written(PROSE), b"", written(PROSE)])) == []
    assert checked(b"HTTP/1.1 200 OK\r\n\r\n" + pdf()) == []


# Locked ------------------------------------------------------------------------------------------------

# The first two revisions of the standard handler (ISO 32000-1, 7.6.3), with keys that no password gives.
LOCK = b"/Encrypt<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P %d>>/ID[<00><00>]"


def test_a_password_is_asked_for_elsewhere() -> None:
    assert "password" in refusal(pdf(trailer=LOCK % (b"41" * 32, b"42" * 32, -64)))


def test_copying_switched_off_is_told_and_the_file_is_read() -> None:
    (remark,) = checked(locked_for_copying())
    assert "switched off copying" in remark.text
    assert not remark.serious


def locked_for_copying() -> bytes:
    """Return a file that opens without a password and forbids copying: its key is that of the empty one, made as the standard says."""
    import hashlib

    padding = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    owner, permissions = b"A" * 32, -64
    key = hashlib.md5(padding + owner + permissions.to_bytes(4, "little", signed=True) + b"\0", usedforsecurity=False).digest()[:5]
    user = rc4(key, padding)
    number, generation = (5).to_bytes(3, "little"), bytes(2)
    own = hashlib.md5(key + number + generation, usedforsecurity=False).digest()[:10]
    drawn = rc4(own, written(PROSE))
    trailer = LOCK % (owner.hex().encode(), user.hex().encode(), permissions)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[4 0 R]/Count 1>>", FONT, page, stream(drawn, packed=False)]
    return file(objects, trailer)


def rc4(key: bytes, data: bytes) -> bytes:
    state, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


# Damaged -----------------------------------------------------------------------------------------------


def test_a_file_whose_end_is_missing_is_never_shown_as_whole() -> None:
    whole = pdf([written(PROSE)] * 8)
    for length in range(len(whole) // 3, len(whole) - 40, 97):
        try:
            remarks = checked(whole[:length])
        except ImportRefusal as refused:
            assert "cut short" in refused.what or "damaged" in refused.what
        else:
            assert any("cut short" in remark.text and remark.serious for remark in remarks)


def test_a_later_change_that_was_cut_off_is_told() -> None:
    (remark,) = checked(pdf() + b"90 0 obj\n<</Length 9000>>\nstream\n0 0 m 1 1 l S\n")
    assert remark.serious
    assert "1 page was found" in remark.text


def test_a_file_shorter_than_it_says_is_told() -> None:
    data = pdf().replace(b"%PDF-1.7\n", b"%PDF-1.7\n9 0 obj\n<</Linearized 1/L 99999999>>\nendobj\n")
    assert "cut short" in said(checked(data))


def test_no_pages() -> None:
    assert refusal(file([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"])).startswith("The file has no pages.")


def test_a_page_tree_that_leads_to_itself_ends() -> None:
    tree = b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"
    assert "damaged" in refusal(file([b"<</Type/Catalog/Pages 2 0 R>>", tree, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"]))


def test_pages_that_cannot_be_read_are_named() -> None:
    document = open_pdf(pdf([written(PROSE)] * 6))
    faults = [text_faults(document[0].get_textpage())] * 2 + [TextFaults(lost=True)] * 3 + [TextFaults()]
    (remark,) = text_remarks(document, faults)
    assert remark.serious
    assert remark.text.endswith("Pages: 3–5.")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n%%EOF\n", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"])
def test_what_only_begins_like_a_pdf_is_damaged(data: bytes) -> None:
    assert "damaged" in refusal(data)


# Text that is none -------------------------------------------------------------------------------------


def test_a_scan_has_no_text_to_read() -> None:
    assert "scanner" in refusal(pdf([SCANNED] * 3, extra=[PICTURE]))


def test_empty_pages_are_no_report() -> None:
    assert "nothing on them" in refusal(pdf([b"", b""]))


def test_letters_without_a_meaning_are_not_imported() -> None:
    drawn = b"BT /F 11 Tf 60 700 Td <" + b"0037004B0048" * 60 + b"> Tj ET"
    assert "cannot be read" in refusal(pdf([drawn], font=UNMAPPED))


def test_a_wrong_map_of_letters_is_known_by_its_words() -> None:
    shifted = ["".join(chr(ord(letter) + 1) if letter.isalpha() else letter for letter in line) for line in PROSE * 3]
    assert not is_readable(shifted)
    assert is_readable(PROSE * 3)
    assert is_readable(["Mae'r heddlu yn dda am gadw pobl yn ddiogel ac am leihau troseddau yn yr ardal gyda'r cyngor."] * 3)
    assert is_readable(["Norfolk Suffolk Kent"])  # too short to tell
    assert is_readable([])


# What else is in it ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("catalogue", "words"),
    [
        (b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", "scripts. None was run"),
        (b"/OpenAction<</S/J#61vaScript/#4aS(app.alert\\(1\\))>>", "scripts. None was run"),
        (b"/OpenAction<</S/Launch/F(calc.exe)>>", "start programs. None was started"),
        (b"/OpenAction<</S/GoToR/F(\\\\\\\\server\\\\x.pdf)/D[0/Fit]>>", "other files. None was opened"),
        (b"/OpenAction<</S/SubmitForm/F(https://example.org/)>>", "Nothing was sent"),
    ],
)
def test_what_a_file_would_do_is_named_and_not_done(catalogue: bytes, words: str) -> None:
    (remark,) = checked(pdf(catalogue=catalogue))
    assert words in remark.text
    assert not remark.serious


def test_scripts_are_found_in_packed_dictionaries() -> None:
    assert "scripts" in said(checked(pdf(extra=[stream(b"9 0 <</S/JavaScript/JS(x)>>", b"/Type/ObjStm/N 1/First 4")])))
    assert checked(pdf(extra=[stream(b"/JavaScript", packed=False)])) == []  # the bytes of a picture may look so


def test_attached_files_are_counted_and_left() -> None:
    catalogue = b"/Names<</EmbeddedFiles<</Names[(setup.exe) 6 0 R]>>>>"
    extra = [b"<</Type/Filespec/F(setup.exe)/EF<</F 7 0 R>>>>", stream(b"MZ", b"/Type/EmbeddedFile")]
    assert "1 other file attached" in said(checked(pdf(catalogue=catalogue, extra=extra)))


def test_comments_and_forms_are_named() -> None:
    note = b"/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Check this)>>]"
    assert "comments" in said(checked(pdf(page=note)))
    assert "form" in said(checked(pdf(catalogue=b"/AcroForm<</Fields[]>>")))


# Too much ----------------------------------------------------------------------------------------------


def test_a_page_that_would_become_too_large_is_not_opened() -> None:
    bomb = Repeated(b"0 0 m 1 1 l S\n", 5 << 20)
    assert "larger than 64 MB" in refusal(pdf([bomb]))


def test_bombs_within_bombs_are_unpacked_no_further_than_the_limit() -> None:
    inner = Repeated(b"\0", 80 << 20).deflated()
    twice = stream(inner, b"/Filter[/FlateDecode/FlateDecode]").replace(b"/Filter/FlateDecode", b"")
    assert "larger than 64 MB" in refusal(pdf(extra=[twice]))
    many = stream(b"x", b"/Filter[" + b"/FlateDecode" * 9 + b"]").replace(b"/Filter/FlateDecode", b"")
    assert "larger than 64 MB" in refusal(pdf(extra=[many]))


def test_large_pictures_are_no_bombs() -> None:
    picture = stream(Repeated(b"\0", 70 << 20), b"/Subtype/Image/Width 10000/Height 7000/ColorSpace/DeviceGray/BitsPerComponent 8")
    assert pdf_bytes.largest_unpacked(pdf(extra=[picture]), 64 << 20) < 1 << 20


def test_more_pages_than_any_report_has() -> None:
    assert "5,001 pages" in refusal(pdf([b""] * 5001))


@given(st.integers(0, 3), st.lists(st.tuples(st.integers(0, 2000), st.binary(max_size=12)), max_size=6))
def test_whatever_is_changed_in_a_file_it_is_read_or_refused(pages: int, changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(pdf([written(PROSE)] * pages, extra=[PICTURE]))
    for place, content in changes:
        data[place : place + len(content)] = content
    try:
        checked(bytes(data))
    except ImportRefusal as refused:
        assert refused.remedy
