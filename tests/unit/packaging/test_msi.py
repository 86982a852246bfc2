"""The MSI packages hold every file of the program, for a machine or a user, and are known again in their next version."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

WINDOWS = Path(__file__).parents[3] / "packaging" / "windows"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
FILES = ("peelviewer.exe", "peelviewer-cli.exe", "_internal/a & b.txt", "_internal/plug ins/one.dll")


@pytest.fixture
def msi(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(WINDOWS))
    yield importlib.import_module("msi")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        file = tmp_path / "program" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    (tmp_path / "icon.ico").write_bytes(b"\0\0\1\0")
    return tmp_path / "program"


def text(msi: ModuleType, folder: Path, version: str, scope: int) -> str:
    made: str = msi.source(folder, version, folder.parent / "icon.ico", msi.SCOPES[scope], folder.parent)
    return made


@pytest.mark.parametrize("scope", [0, 1], ids=["machine", "user"])
def test_every_file_is_in_it_once(msi: ModuleType, folder: Path, scope: int) -> None:
    root = ElementTree.fromstring(text(msi, folder, "3.1.0", scope))  # noqa: S314 made by us
    sources = [file.get("Source") for file in root.iter(f"{WIX}File")]
    assert sorted(str(source) for source in sources) == sorted(f"program/{name}" for name in FILES)
    components = [component.get("Id") for component in root.iter(f"{WIX}Component")]
    assert components == [wanted.get("Id") for wanted in root.iter(f"{WIX}ComponentRef")]
    roots = {value.get("Root") for value in root.iter(f"{WIX}RegistryValue")}
    assert roots == {("HKLM", "HKCU")[scope]}


def test_parts_are_known_again_and_never_those_of_the_other_package(msi: ModuleType, folder: Path) -> None:
    def numbers(version: str, scope: int) -> list[str]:
        return re.findall(r'(?:Guid|UpgradeCode)="([^"]+)"', text(msi, folder, version, scope))

    assert numbers("3.1.0", 0) == numbers("3.2.0", 0)
    assert not set(numbers("3.1.0", 0)) & set(numbers("3.1.0", 1))
    products = {re.findall(r'<Product Id="([^"]+)"', text(msi, folder, version, 0))[0] for version in ("3.1.0", "3.2.0")}
    assert len(products) == 2


def test_names_that_a_package_cannot_hold_are_refused(msi: ModuleType, folder: Path) -> None:
    (folder / "_internal" / "tŷ.txt").write_text("")
    with pytest.raises(msi.file_list.UnusableFolder, match="tŷ"):
        text(msi, folder, "3.1.0", 0)


@pytest.mark.parametrize(("version", "numbers"), [("0.7.1", "0.7.1"), ("1.2rc3", "1.2.0"), ("2", "2.0.0"), ("10.4.11", "10.4.11")])
def test_versions_are_those_of_windows(msi: ModuleType, version: str, numbers: str) -> None:
    assert msi.three_numbers(version) == numbers


@pytest.mark.skipif(not (shutil.which("wixl") and shutil.which("msiinfo")), reason="there is no wixl, or no msiinfo")
def test_packages_are_made(msi: ModuleType, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "made"
    target.mkdir()
    made = msi.make(folder, "3.1.0", tmp_path / "icon.ico", target)
    assert [file.name for file in target.iterdir() if file not in made] == []
    assert [file.name for file in made] == ["peelviewer-3.1.0-machine.msi", "peelviewer-3.1.0-user.msi"]
    for file, users in zip(made, ("1", ""), strict=True):
        said = subprocess.run(["msiinfo", "export", str(file), "Property"], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
        assert "".join(re.findall(r"(?m)^ALLUSERS\t(\d*)", said)) == users
        assert re.search(r"(?m)^ProductVersion\t3\.1\.0", said)


@pytest.mark.parametrize("scope", [0, 1], ids=["machine", "user"])
def test_packs_of_reports_are_opened_by_a_double_click(msi: ModuleType, folder: Path, scope: int) -> None:
    root = ElementTree.fromstring(text(msi, folder, "3.1.0", scope))  # noqa: S314 made by us
    values = {value.get("Key"): value.get("Value") for value in root.iter(f"{WIX}RegistryValue")}
    assert values[r"Software\Classes\.peelpack"] == "PEELViewer.Pack"
    assert values[r"Software\Classes\PEELViewer.Pack\shell\open\command"] == '"[INSTALLDIR]peelviewer.exe" --open "%1"'


@pytest.mark.parametrize("scope", [0, 1], ids=["machine", "user"])
def test_a_pdf_can_be_opened_with_it_and_is_not_by_a_double_click(msi: ModuleType, folder: Path, scope: int) -> None:
    root = ElementTree.fromstring(text(msi, folder, "3.1.0", scope))  # noqa: S314 made by us
    values = {(value.get("Key"), value.get("Name")): value.get("Value") for value in root.iter(f"{WIX}RegistryValue")}
    assert (r"Software\Classes\.pdf\OpenWithProgids", "PEELViewer.Report") in values
    assert values[(r"Software\Classes\PEELViewer.Report\shell\open\command", None)] == '"[INSTALLDIR]peelviewer.exe" --open "%1"'
    assert not any(key == r"Software\Classes\.pdf" for key, _ in values)
