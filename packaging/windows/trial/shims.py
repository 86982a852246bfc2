"""Gives wine 8 what numpy 2 and Qt 6 ask Windows for and it does not have: complex functions of the C library, and Windows' own ICU.

Real Windows has both. The C library made here exports all that wine's does, handed on to wine's, and the functions below beside it; they
are mingw's, called the way Microsoft's compiler passes complex numbers. Of ICU, which Qt asks for converters of old encodings, there is
only the answer that it knows none.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from windows_python import CC, exported

_BUILD = (CC, "-O2", "-w", "-shared", "-static-libgcc", "-s")
_HEAD = """\
#include <complex.h>
#include <math.h>
typedef struct {double r, i;} D;
typedef struct {float r, i;} F;
static double complex d(D z) {return __builtin_complex(z.r, z.i);}
static double complex f(F z) {return __builtin_complex((double)z.r, (double)z.i);}
static D D_(double complex z) {D r = {__real__ z, __imag__ z}; return r;}
static F F_(double complex z) {F r = {__real__ z, __imag__ z}; return r;}
"""
_REAL = {"cabs": "hypot(z.r, z.i)", "carg": "atan2(z.i, z.r)", "creal": "z.r", "cimag": "z.i"}
_ICU = (
    "close reset getMaxCharSize getName getToUCallBack getFromUCallBack setToUCallBack setFromUCallBack cbToUWriteUChars toUnicode"
    " cbFromUWriteUChars toUCountPending fromUCountPending getStandardName getAvailableName countAvailable fromUnicode"
)


def put(wine: Path, system: Path, made: Path) -> None:
    """Make the libraries in *made* and lay them into a wine's *system* folder; *wine* is where wine's own libraries are."""
    made.mkdir(parents=True, exist_ok=True)
    for name in ("ucrtbase.dll", "ucrtwine.dll", "icuuc.dll"):
        (system / name).unlink(missing_ok=True)
    functions = complex_functions()
    own = wine / "ucrtbase.dll"
    (made / "ucrt.c").write_text(_HEAD + "".join(functions.values()), encoding="utf-8")
    names = "".join(f"  {name} = {f'shim_{name}' if name in functions else f'ucrtwine.{name}'}\n" for name in exported(own))
    (made / "ucrt.def").write_text(f"LIBRARY ucrtbase.dll\nEXPORTS\n{names}", encoding="utf-8")
    subprocess.run([*_BUILD, "-o", str(system / "ucrtbase.dll"), str(made / "ucrt.c"), str(made / "ucrt.def")], check=True)
    # wine loads nothing of its own under another name; without its mark it is a library like any other
    (system / "ucrtwine.dll").write_bytes(own.read_bytes().replace(b"Wine builtin DLL", bytes(16), 1))
    (made / "icu.c").write_text(_icu(), encoding="utf-8")
    subprocess.run([*_BUILD, "-o", str(system / "icuuc.dll"), str(made / "icu.c")], check=True)


def complex_functions() -> dict[str, str]:
    """Return the C text of each function that wine's library lacks, by its name."""
    found: dict[str, str] = {}
    for name in ("ccos", "ccosh", "cexp", "csin", "csinh", "ctan", "ctanh"):
        for end in ("", "l"):
            found[name + end] = f"D shim_{name}{end}(D z) {{return D_({name}(d(z)));}}\n"
        found[f"{name}f"] = f"F shim_{name}f(F z) {{return F_({name}(f(z)));}}\n"
    for end in ("", "l"):
        found[f"cpow{end}"] = f"D shim_cpow{end}(D a, D b) {{return D_(cpow(d(a), d(b)));}}\n"
    found["cpowf"] = "F shim_cpowf(F a, F b) {return F_(cpow(f(a), f(b)));}\n"
    for name, output in _REAL.items():
        for end in ("", "l"):
            found[name + end] = f"double shim_{name}{end}(D z) {{return {output};}}\n"
        found[f"{name}f"] = f"float shim_{name}f(F z) {{return {output};}}\n"
    return found


def _icu() -> str:
    unknown = "void *ucnv_open(const char *name, int *error) {if (error) *error = 16; return 0;}\n"
    rest = "".join(f"long long ucnv_{name}(void) {{return 0;}}\n" for name in _ICU.split())
    return unknown + rest + "".join(f"void UCNV_{way}_U_CALLBACK_SUBSTITUTE(void) {{}}\n" for way in ("FROM", "TO"))
