"""A file is taken for what its bytes are, and what is not read is refused in words that say what to do."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.importers.sources import kinds
from peelviewer.importers.sources.kinds import Kind, kind_of, misnamed, read_bytes
from peelviewer.importers.stream import ImportRefusal

PAGE = b"<!doctype html><html><head><title>Northshire</title></head><body><p>Good.</p></body></html>"
SAVED = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\nx'
)
TEXT = "# Northshire\n\nThe force is good at “preventing” crime – mostly.\n"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n1 0 obj", Kind.PDF),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n", Kind.PDF),
        (b"x" * 1000 + b"\n%PDF-1.4", Kind.PDF),
        (b"x" * 2000 + b"\n%PDF-1.4", Kind.TEXT),
        (PAGE, Kind.WEB_PAGE),
        (b"\xef\xbb\xbf\n<!-- saved from url=(0020)https://example.org/ -->\n" + PAGE, Kind.WEB_PAGE),
        (PAGE.decode().encode("utf-16"), Kind.WEB_PAGE),
        (b"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'b'>]><html xmlns='x'/>", Kind.WEB_PAGE),
        (PAGE.replace(b"Good.", b"Go\0od, see %PDF-1.4."), Kind.WEB_PAGE),
        (b"<h1>Northshire</h1><p>Good.</p>", Kind.WEB_PAGE),
        (SAVED, Kind.WEB_ARCHIVE),
        (TEXT.encode(), Kind.TEXT),
        (TEXT.encode("windows-1252"), Kind.TEXT),
        (TEXT.encode("utf-16"), Kind.TEXT),
        (TEXT.encode("utf-16-be"), Kind.TEXT),
        (TEXT.replace("\n", "\r").encode(), Kind.TEXT),
        (b"Title: Northshire\nYear: 2016\n\nGood.", Kind.TEXT),
        (b"BMWs and ID3 are words. RIFF too.", Kind.TEXT),
        (b"<https://example.org/> says so.", Kind.TEXT),
    ],
)
def test_kinds_that_are_read(data: bytes, kind: Kind) -> None:
    assert kind_of(data) is kind


def archive(*names: str, content: str = "x") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for name in names:
            packed.writestr(name, content)
    return stream.getvalue()


def old_office(name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + name.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "what", "remedy"),
    [
        (archive("[Content_Types].xml", "word/document.xml"), "Word document", "PDF"),
        (archive("xl/workbook.xml"), "spreadsheet", "PDF"),
        (archive("ppt/presentation.xml"), "presentation", "PDF"),
        (archive("mimetype", content="application/vnd.oasis.opendocument.text"), "LibreOffice", "PDF"),
        (archive("../../outside.txt"), "ZIP archive", "Unpack"),
        (archive("northshire/report.toml"), "pack", "library"),
        (archive(), "ZIP archive", "Unpack"),
        (old_office("WordDocument"), "Word", "PDF"),
        (old_office("Workbook"), "spreadsheet", "PDF"),
        (old_office("EncryptedPackage"), "password", "without a password"),
        (old_office("__properties_version1.0"), "e-mail", "attached"),
        (b"{\\rtf1\\ansi", "rich text", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "picture", "PDF"),
        (b"<?xml version='1.0'?><!-- a --><svg/>", "picture", "PDF"),
        (b"BM\x01\x01\0\0\0\0\0\0", "picture", "PDF"),
        (b"MZ\x90" + bytes(80) + b"PE\0\0", "program", "PDF"),
        (b"#!/bin/sh\nrm -rf x", "program", "PDF"),
        (b"\x1f\x8b\x08", "archive", "Unpack"),
        (b"\0\0\0\x18ftypmp42", "film", "PDF"),
        (b"[InternetShortcut]\r\nURL=https://example.org/", "link", "browser"),
        (b"From: a@example.org\nTo: b@example.org\nContent-Type: multipart/mixed\n\nx", "e-mail", "attached"),
        (b'{"type": "report"}', "JSON", "PDF"),
        (b"<?xml version='1.0'?><rss/>", "no kind", "PDF"),
        (bytes(range(32)) * 20, "no kind", "PDF"),
        ("\ufeff \u00a0\r\n\t\ufeff".encode(), "white space", "again"),
        (" \r\n ".encode("utf-16"), "white space", "again"),
    ],
)
def test_kinds_that_are_not_read_are_named_with_what_to_do(data: bytes, what: str, remedy: str) -> None:
    with pytest.raises(ImportRefusal) as refused:
        kind_of(data)
    assert what in refused.value.what
    assert remedy in refused.value.remedy


def test_what_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "LARGEST", dict.fromkeys(Kind, 100) | {Kind.PDF: 1000})
    with pytest.raises(ImportRefusal, match="too large"):
        kind_of(TEXT.encode() * 4)
    file = tmp_path / "large.txt"
    file.write_bytes(bytes(1001))
    with pytest.raises(ImportRefusal, match="too large"):
        read_bytes(file)


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    for path, words in ((tmp_path / "none.pdf", "No such file"), (tmp_path, "folder"), (tmp_path / "empty.pdf", "empty")):
        with pytest.raises(ImportRefusal, match=words):
            read_bytes(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with names of files")
def test_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    with pytest.raises(ImportRefusal, match="device"):
        read_bytes(tmp_path / "pipe.pdf")


def test_a_name_that_promises_another_kind_is_told() -> None:
    assert misnamed("Northshire.PDF", Kind.PDF) == ""
    assert misnamed("Northshire", Kind.TEXT) == ""
    assert misnamed("2016.12", Kind.TEXT) == ""
    assert misnamed("Northshire.pdf", Kind.WEB_PAGE) == "The file's name ends in .pdf, but it is a web page, and was read as that."


@given(st.binary(max_size=2000) | st.text(alphabet="<!->doctypehml \n:?x[]", max_size=400).map(str.encode))
def test_any_bytes_are_of_a_kind_or_refused(data: bytes) -> None:
    try:
        assert kind_of(data) in Kind
    except ImportRefusal as refusal:
        assert refusal.what.endswith(".")
        assert refusal.remedy.endswith(".")
