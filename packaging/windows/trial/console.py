"""Starts a program in a console of its own and keeps what the console then shows; run by Windows' Python.

console.py PROGRAM FILE
"""

import ctypes
import subprocess
import sys
from pathlib import Path

READ_AND_WRITE, SHARED, THERE_ALREADY = 0xC0000000, 3, 3
SHOWN = 400  # letters, from the upper left corner

kernel = ctypes.WinDLL("kernel32")
kernel.CreateFileW.restype = ctypes.c_void_p
kernel.FreeConsole()
kernel.AllocConsole()
screen = kernel.CreateFileW("CONOUT$", READ_AND_WRITE, SHARED, None, THERE_ALREADY, 0, None)
code = subprocess.run([sys.argv[1], "--version"], check=False).returncode
letters, count = ctypes.create_unicode_buffer(SHOWN), ctypes.c_uint32()
kernel.ReadConsoleOutputCharacterW(ctypes.c_void_p(screen), letters, SHOWN, ctypes.c_uint32(0), ctypes.byref(count))
Path(sys.argv[2]).write_text(f"{code} {' '.join(letters.value.split())}", encoding="utf-8")
