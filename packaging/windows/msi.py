"""Writes what the MSI packages hold, from the folder of the built program, and has wixl (Debian's msitools) make them.

Usage: msi.py FOLDER VERSION ICON TARGET

Makes TARGET/peelviewer-VERSION-machine.msi, for all users of a machine, and TARGET/peelviewer-VERSION-user.msi, for one without an
administrator. Both hold the same files and nothing that runs while they are installed: no script, no service, no connection, and in the
registry only what Windows keeps of its packages, a mark of the entry in the menu, and what opens a pack of reports. A newer one takes
the place of an older one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

import file_list
from version_info import MAKER, NAME, four_numbers

PROGRAM = "peelviewer.exe"
KEY_PATH = ' KeyPath="yes"'
# Never to change: by them Windows knows a newer package of the same program.
FAMILY = uuid.UUID("7b1f6f0e-5d0c-5a7e-9d53-3c1f0a7f2a11")


class Scope(NamedTuple):
    """For whom a package installs: its name, WiX's word for it, and the folders the program's own stands in."""

    name: str
    wix: str
    folders: tuple[tuple[str, str], ...]


SCOPES = (
    Scope("machine", "perMachine", (("ProgramFiles64Folder", ""),)),
    Scope("user", "perUser", (("LocalAppDataFolder", ""), ("PerUserPrograms", "Programs"))),
)


def three_numbers(version: str) -> str:
    """Return a version as Windows' installer compares it: 1.2rc3 becomes 1.2.0."""
    return ".".join(map(str, four_numbers(version)[:3]))


def source(folder: Path, version: str, icon: Path, scope: Scope, start: Path) -> str:
    """Return the WiX text of a package; files are named as seen from the folder *start*, as wixl wants it."""
    places = list(file_list.tree(folder))
    if odd := [name for _, names in places for name in names if not name.isascii()] + [str(p) for p, _ in places if not str(p).isascii()]:
        raise file_list.UnusableFolder(f"An MSI package holds names in an old encoding, and {odd[0]!r} has other letters than ASCII.")
    ids = {place: "INSTALLDIR" if not place.parts else f"d{number}" for number, (place, _) in enumerate(places)}
    parts, components = [_directories(places, ids, scope)], []
    for place, names in places:
        for name in names:
            number = len(components)
            components.append(f"c{number}")
            parts.append(_component(number, _seen_from(start, folder.joinpath(*place.parts, name)), place / name, ids[place], scope))
    parts += [_entry(scope), _packs(scope), _reports(scope)]
    wanted = "".join(f'<ComponentRef Id="{component}"/>\n' for component in [*components, "entry", "packs", "reports"])
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="{_identity(scope, version)}" UpgradeCode="{_identity(scope, "family")}"
 Name="{NAME}" Version="{three_numbers(version)}" Manufacturer="{MAKER}" Language="1033">
<Package InstallerVersion="500" Compressed="yes" InstallScope="{scope.wix}" Description="{NAME} {version}"/>
<MajorUpgrade DowngradeErrorMessage="A newer version of {NAME} is installed."/>
<Media Id="1" Cabinet="program.cab" EmbedCab="yes"/>
<Icon Id="program.ico" SourceFile={quoteattr(_seen_from(start, icon))}/>
<Property Id="ARPPRODUCTICON" Value="program.ico"/>
<Property Id="ARPNOMODIFY" Value="1"/>
{"".join(parts)}<Feature Id="Program" Level="1">
{wanted}</Feature>
</Product>
</Wix>
"""


def _seen_from(start: Path, file: Path) -> str:
    return Path(os.path.relpath(file, start)).as_posix()


def _directories(places: Sequence[tuple[PureWindowsPath, list[str]]], ids: dict[PureWindowsPath, str], scope: Scope) -> str:
    """Return the folders, each in its parent."""
    opening = "".join(f'<Directory Id="{name}"{f" Name={quoteattr(said)}" if said else ""}>' for name, said in scope.folders)

    def inside(parent: PureWindowsPath) -> str:
        below = [place for place, _ in places if place.parts and place.parent == parent]
        return "".join(f"<Directory Id={quoteattr(ids[p])} Name={quoteattr(p.name)}>{inside(p)}</Directory>\n" for p in below)

    own = f'<Directory Id="INSTALLDIR" Name="{NAME}">{inside(PureWindowsPath())}</Directory>'
    menu = '<Directory Id="ProgramMenuFolder"/>'
    return f'<Directory Id="TARGETDIR" Name="SourceDir">{opening}{own}{"</Directory>" * len(scope.folders)}{menu}</Directory>\n'


def _component(number: int, file: str, place: PureWindowsPath, folder: str, scope: Scope) -> str:
    named = f'Id="f{number}" Name={quoteattr(place.name)} Source={quoteattr(file)} KeyPath="yes"'
    return _in(folder, f"c{number}", _identity(scope, str(place)), f"<File {named}/>")


def _entry(scope: Scope) -> str:
    """Return the entry in the menu."""
    leads = f'Target="[INSTALLDIR]{PROGRAM}" WorkingDirectory="INSTALLDIR"'
    shortcut = f'<Shortcut Id="menu" Directory="ProgramMenuFolder" Name="{NAME}" {leads}/>'
    known = f'<RegistryValue Root="{_root(scope)}" Key="Software\\peelviewer" Name="menu" Type="integer" Value="1"{KEY_PATH}/>'
    return _in("INSTALLDIR", "entry", _identity(scope, "entry in the menu"), shortcut + known)


def _packs(scope: Scope) -> str:
    """Return what opens a pack of reports by a double click."""
    kind = "PEELViewer.Pack"
    said = _value(scope, ".peelpack", kind, KEY_PATH) + _kind(scope, kind, "Pack of inspection reports")
    return _in("INSTALLDIR", "packs", _identity(scope, "packs of reports"), said)


def _reports(scope: Scope) -> str:
    """Return what has the program among those that a PDF can be opened with; what opens it by a double click stays."""
    kind, said_of_it = "PEELViewer.Report", "Inspection report"
    named = _value(scope, ".pdf\\OpenWithProgids", said_of_it, f' Name="{kind}"{KEY_PATH}')
    return _in("INSTALLDIR", "reports", _identity(scope, "published reports"), named + _kind(scope, kind, said_of_it))


def _kind(scope: Scope, kind: str, words: str) -> str:
    """Return a kind of file that the program opens: what it is called, its icon and the command."""
    command = f'"[INSTALLDIR]{PROGRAM}" --open "%1"'
    values = {kind: words, f"{kind}\\DefaultIcon": f"[INSTALLDIR]{PROGRAM},0", f"{kind}\\shell\\open\\command": command}
    return "".join(_value(scope, key, value) for key, value in values.items())


def _value(scope: Scope, key: str, value: str, more: str = "") -> str:
    """Return a value of the registry, below its classes of files."""
    return f'<RegistryValue Root="{_root(scope)}" Key="Software\\Classes\\{key}" Type="string" Value={quoteattr(value)}{more}/>'


def _root(scope: Scope) -> str:
    return "HKLM" if scope.wix == "perMachine" else "HKCU"


def _in(folder: str, name: str, identity: uuid.UUID, what: str) -> str:
    return f'<DirectoryRef Id="{folder}"><Component Id="{name}" Guid="{identity}" Win64="yes">{what}</Component></DirectoryRef>\n'


def _identity(scope: Scope, what: str) -> uuid.UUID:
    """Return the number by which Windows knows a part; the same part has the same one in every version."""
    return uuid.uuid5(FAMILY, f"{scope.name}/{what}")


def make(folder: Path, version: str, icon: Path, target: Path) -> list[Path]:
    """Make both packages; raises CalledProcessError where wixl cannot."""
    made = []
    for scope in SCOPES:
        text, package = target / f"{scope.name}.wxs", target / f"peelviewer-{version}-{scope.name}.msi"
        text.write_text(source(folder, version, icon, scope, target), encoding="utf-8")
        package.unlink(missing_ok=True)
        subprocess.run(["wixl", "--arch", "x64", "--output", package.name, text.name], check=True, cwd=target)
        text.unlink()
        made.append(package)
    return made


def main(arguments: Sequence[str]) -> int:
    """Make the packages and return the exit code: 0, 1 with a message, 2 for wrong usage."""
    if len(arguments) != 4:
        print("Usage: msi.py FOLDER VERSION ICON TARGET", file=sys.stderr)
        return 2
    folder, version, icon, target = arguments
    try:
        for package in make(Path(folder), version, Path(icon), Path(target)):
            print(package)
    except (OSError, ValueError, file_list.UnusableFolder, subprocess.CalledProcessError) as error:
        print(f"msi.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
