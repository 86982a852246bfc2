"""Take out of a frozen folder what the program never loads, and say what each part weighs (Linux; elsewhere only the weighing)."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

# Files of Qt that nothing here loads, by their place in the frozen program on Linux, Windows or macOS: back-ends of the network (its module
# itself has the local socket by which starts find the running program), readers of
# pictures of other kinds, input devices, other GPUs, modules that only those ask for; and what libraries carry for their own builders.
UNUSED_FILES = re.compile(
    r"""
    PySide6/(?:Qt/)?plugins/(?:tls|networkinformation|generic|egldeviceintegrations|sqldrivers|qmltooling
            |wayland-graphics-integration-server
        |platforms/(?:lib)?q(?:eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc|minimal|direct2d)\b
        |imageformats/(?:lib)?q(?:tiff|webp|icns|tga|wbmp|gif|pdf)\b
        |platformthemes/libqgtk3\b)
    |PySide6/(?:Qt/)?translations/(?!qtbase_(?:cy|en)\b)
    |(?:^|/)(?:lib)?Qt6?(?:Qml\w*|Quick\w*|Sql|Pdf|EglFS\w*|WaylandCompositor|VirtualKeyboard)\b
    |PySide6/opengl32sw\b
    |(?:^|/)lib(?:gtk-3|gdk-3|gdk_pixbuf|cairo|pango|atk|epoxy|harfbuzz|fribidi|thai|datrie|rsvg)[\w.-]*so
    |(?:^|/)libstdc\+\+|(?:^|/)libgcc_s
    |\.dist-info/(?!METADATA$)|resources/languages/.*\.ts$
    |(?:^|/)docx/templates/default-docx-template/
    |/tests?/|(?:^|/)lxml/includes/|\.pyi$|\.pxd$|(?:^|/)(?:numpy|pandas)/.*\.(?:c|h|pyx)$
    """,
    re.VERBOSE,
)
# Libraries that every desktop has, in versions that its graphics and desktop services fit: bundled ones would be the wrong ones.
SYSTEM = re.compile(
    r"lib(?:X11|X11-xcb|xcb|Xext|Xrender|Xau|Xdmcp|fontconfig|freetype|expat|dbus-1|systemd|gcrypt|gpg-error|lz4|cap|glib-2\.0|gthread-2\.0"
    r"|gobject-2\.0|gio-2\.0|gmodule-2\.0|pcre2-8|mount|blkid|selinux|EGL|GL|GLX|GLdispatch|OpenGL|gbm|drm|wayland-\w+|cups|stdc\+\+|gcc_s"
    r"|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|resolv|z|c|m|dl|pthread|rt|udev|input|mtdev)\.so(?:\.|$)"
)
# ICU's data is 30 MB of languages' names and orders; Qt has its own and asks ICU for characters and the order of the root language.
ICU_KEPT = re.compile(
    r"^(?:(?:root|en|cy|res_index|pool|supplementalData|likelySubtags|keyTypeData|metadata|icuver|icustd|timezoneTypes|zoneinfo64"
    r"|windowsZones|numberingSystems|plurals)\.res|coll/(?:root|res_index|pool)\.res|coll/ucadata\.icu|brkitr/(?:root|res_index)\.res"
    r"|brkitr/(?:char|word|sent|line)\.brk|[a-z0-9_]+\.nrm|(?:cnvalias|uemoji|ulayout|unames|pnames)\.icu)$"
)


def needed(file: Path) -> list[str]:
    """Return the names of the libraries that a binary asks for."""
    output = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=False).stdout
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", output)


def binaries(folder: Path) -> Iterator[Path]:
    """Yield the ELF files of a folder."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    yield file


def drop_unreached(folder: Path) -> int:
    """Remove shared libraries that nothing in the folder asks for, and those that belong to the system; return the bytes saved."""
    inner = folder / "_internal"
    libraries = {file.name: file for file in inner.rglob("*.so*") if not file.is_symlink()}
    by_name = {file.name: file.resolve() for file in inner.rglob("*.so*") if file.exists()}
    roots = [file for file in binaries(folder) if not _is_plain_library(file)]
    reached: set[Path] = set()
    todo = list(roots)
    while todo:
        file = todo.pop()
        if file in reached:
            continue
        reached.add(file)
        todo += [by_name[name] for name in needed(file) if name in by_name and not SYSTEM.match(name)]
    saved = 0
    for file in libraries.values():
        if file.exists() and _is_plain_library(file) and file.resolve() not in reached:
            saved += file.stat().st_size
            file.unlink()
    for link in inner.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
    return saved


def _is_plain_library(file: Path) -> bool:
    """Whether a file is there only for others to link to: no extension module of Python, no plug-in of Qt, not Python itself.

    Neither is PDFium, which is loaded by its name.
    """
    if (
        "plugins" in file.parts
        or re.search(r"\.(?:cpython-[\w-]+|abi3)\.so$", file.name)
        or file.name.startswith(("libpython", "libpdfium"))
    ):
        return False
    return ".so" in file.name


def cut_icu(folder: Path) -> int:
    """Put ICU's data file anew with what is kept of it; return the bytes saved, 0 where the tools for it are missing."""
    file = next((folder / "_internal").rglob("libicudata.so.*"), None)
    if file is None or not all(shutil.which(tool) for tool in ("icupkg", "gcc", "nm")):
        return 0
    file = file.resolve()
    before, work = file.stat().st_size, folder.parent / "icu"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    names = subprocess.run(["nm", "-D", str(file)], capture_output=True, text=True, check=True).stdout
    symbol = re.search(r"([0-9a-f]+) R (icudt\d+_dat)", names)
    if symbol is None:
        return 0
    prefix = symbol[2].removesuffix("_dat") + "l"
    data = work / f"{prefix}.dat"
    data.write_bytes(file.read_bytes()[int(symbol[1], 16) :])  # addresses and places in the file are the same in this library
    items = subprocess.run(["icupkg", "-l", str(data)], capture_output=True, text=True, check=True).stdout.split()
    removed_list = work / "gone.txt"
    removed_list.write_text("\n".join(item for item in items if not ICU_KEPT.match(item)) + "\n")
    small = work / "small" / data.name
    small.parent.mkdir()
    subprocess.run(["icupkg", "--ignore-deps", "-r", str(removed_list), str(data), str(small)], check=True, capture_output=True)
    source = work / "data.s"
    source.write_text(
        f'.section .rodata\n.balign 16\n.globl {symbol[2]}\n.type {symbol[2]}, @object\n{symbol[2]}:\n.incbin "{small}"\n'
        f'.size {symbol[2]}, .-{symbol[2]}\n.section .note.GNU-stack,"",@progbits\n'
    )
    subprocess.run(["gcc", "-shared", "-nostdlib", f"-Wl,-soname,{file.name}", "-o", str(file), str(source)], check=True)
    shutil.rmtree(work)
    return before - file.stat().st_size


def strip(folder: Path) -> int:
    """Take symbols for debuggers out of Python's library and modules; return the bytes saved. Those of wheels are left as they come."""
    saved = 0
    for file in (*folder.rglob("libpython3*.so*"), *folder.rglob("lib-dynload/*.so")):
        if not file.is_symlink() and shutil.which("strip"):
            before = file.stat().st_size
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)
            saved += before - file.stat().st_size
    return saved


def drop_search_paths(folder: Path) -> None:
    """Take out of Python's modules where the builder's Python lies: it is no place to look for libraries on other machines."""
    for file in (folder / "_internal").rglob("*.cpython-*.so"):
        dynamic = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
        if re.search(r"\((?:RUNPATH|RPATH)\).*\[/", dynamic) and shutil.which("patchelf"):
            subprocess.run(["patchelf", "--remove-rpath", str(file)], check=True)


def drop_variants(folder: Path) -> int:
    """Remove builds of rapidfuzz for single processors and of its other measures: a few hundred titles are compared by one of them."""
    saved = 0
    for file in [*folder.rglob("rapidfuzz/**/*_avx2*"), *folder.rglob("rapidfuzz/**/*_sse2*"), *folder.rglob("rapidfuzz/distance/*_cpp.*")]:
        saved += file.stat().st_size
        file.unlink()
    return saved


def prune(folder: Path) -> dict[str, int]:
    """Prune a frozen folder and return the bytes that each step saved."""
    saved = {"builds of rapidfuzz that are not needed": drop_variants(folder)}
    if sys.platform == "linux":
        saved["libraries nobody asks for, and the system's own"] = drop_unreached(folder)
        saved["languages of ICU"] = cut_icu(folder)
        saved["Python's debugging symbols"] = strip(folder)
        drop_search_paths(folder)
    return saved


def weights(folder: Path) -> list[tuple[str, int]]:
    """Return what each part of a frozen folder weighs in bytes, heaviest first."""
    inner = folder / "_internal"
    parts: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            relative = file.relative_to(inner) if inner in file.parents else file.relative_to(folder)
            part = "/".join(relative.parts[:2]) if relative.parts[0] == "PySide6" and len(relative.parts) > 2 else relative.parts[0]
            if re.match(r"lib.*\.so", part) and not part.startswith("libpython"):
                part = "shared libraries"
            parts[part] = parts.get(part, 0) + file.stat().st_size
    return sorted(parts.items(), key=lambda part: -part[1])
