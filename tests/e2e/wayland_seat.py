"""A keyboard and a pointer plugged into a Wayland compositor, spoken to in Wayland's own words.

Sources: wayland.xml of libwayland 1.21 for the wire format, virtual-keyboard-unstable-v1.xml and wlr-virtual-pointer-unstable-v1.xml for
the two devices (wlroots has both), input-event-codes.h of Linux for keys and buttons.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from pathlib import Path
from typing import Self

KEYMAP = b"""xkb_keymap {
xkb_keycodes { include "evdev+aliases(qwerty)" };
xkb_types { include "complete" };
xkb_compat { include "complete" };
xkb_symbols { include "pc+us+inet(evdev)" };
};
"""
KEYS = {
    "Escape": 1, "Tab": 15, "Return": 28, "Space": 57, "Up": 103, "Left": 105, "Right": 106, "Down": 108, "End": 107, "Home": 102,
    **{f"F{n}": 58 + n for n in range(1, 11)}, "F11": 87, "F12": 88,
    **{letter: 16 + n for n, letter in enumerate("qwertyuiop")},
    **{letter: 30 + n for n, letter in enumerate("asdfghjkl")},
    **{letter: 44 + n for n, letter in enumerate("zxcvbnm")},
}  # fmt: skip
MODIFIERS = {"Shift": (42, 1), "Ctrl": (29, 4), "Alt": (56, 8)}
BUTTONS = {"left": 0x110, "right": 0x111}


class Seat:
    """A virtual keyboard and pointer of a compositor; raises OSError where it does not answer or refuses.

    *socket_path* is the compositor's; *width* and *height* are those of all outputs together, in pixels.
    """

    def __init__(self, socket_path: Path, width: int, height: int) -> None:
        self._extent = (width, height)
        self._link = socket.socket(socket.AF_UNIX)
        self._link.settimeout(20)
        self._link.connect(str(socket_path))
        self._last, self._read = 1, b""
        self._registry = self._ask(1, 1, "new")
        names = self._globals()
        seat = self._bind(names["wl_seat"], "wl_seat")
        pointers = self._bind(names["zwlr_virtual_pointer_manager_v1"], "zwlr_virtual_pointer_manager_v1")
        keyboards = self._bind(names["zwp_virtual_keyboard_manager_v1"], "zwp_virtual_keyboard_manager_v1")
        self._pointer = self._ask(pointers, 0, seat, "new")
        self._keyboard = self._ask(keyboards, 0, seat, "new")
        file = os.memfd_create("keymap")
        os.write(file, KEYMAP + b"\0")
        self._ask(self._keyboard, 0, 1, len(KEYMAP) + 1, file=file)
        os.close(file)
        self.settle()

    def __enter__(self) -> Self:
        """Return the seat itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Unplug both."""
        self._link.close()

    def move(self, x: int, y: int) -> None:
        """Move the pointer to a place among all outputs."""
        self._ask(self._pointer, 1, _now(), x, y, *self._extent)
        self._ask(self._pointer, 4)
        self.settle()

    def button(self, *, down: bool, name: str = "left") -> None:
        """Press a button of the pointer, or let it go."""
        self._ask(self._pointer, 2, _now(), BUTTONS[name], int(down))
        self._ask(self._pointer, 4)
        self.settle()

    def click(self, x: int, y: int, name: str = "left") -> None:
        """Click at a place among all outputs."""
        self.move(x, y)
        self.button(down=True, name=name)
        self.button(down=False, name=name)

    def press(self, keys: str) -> None:
        """Press a key with its modifiers, as in "Ctrl+Shift+c", and let all go."""
        *modifiers, key = keys.split("+")
        held = 0
        for name in modifiers:
            code, bit = MODIFIERS[name]
            held |= bit
            self._ask(self._keyboard, 1, _now(), code, 1)
        self._ask(self._keyboard, 2, held, 0, 0, 0)
        for down in (1, 0):
            self._ask(self._keyboard, 1, _now(), KEYS[key], down)
        for name in modifiers:
            self._ask(self._keyboard, 1, _now(), MODIFIERS[name][0], 0)
        self._ask(self._keyboard, 2, 0, 0, 0, 0)
        self.settle()

    def settle(self) -> None:
        """Wait until the compositor has taken all that was asked of it; raises OSError where it refused."""
        awaited = self._ask(1, 0, "new")
        while True:
            who, what, body = self._event()
            if who == 1 and what == 0:
                raise OSError(f"The compositor refused: {body!r}")
            if who == awaited:
                return

    def _globals(self) -> dict[str, int]:
        """Return the compositor's objects for everyone: their numbers by their interfaces."""
        awaited, found = self._ask(1, 0, "new"), dict[str, int]()
        while True:
            who, what, body = self._event()
            if who == awaited:
                return found
            if who == self._registry and what == 0:
                number, length = struct.unpack_from("=II", body)
                found[body[8 : 8 + length - 1].decode()] = number

    def _bind(self, number: int, interface: str) -> int:
        text = interface.encode() + b"\0"
        text = struct.pack("=I", len(text)) + text + b"\0" * (-len(text) % 4)
        return self._ask(self._registry, 0, number, text, 1, "new")

    def _ask(self, who: int, what: int, *arguments: int | bytes | str, file: int | None = None) -> int:
        """Send a request; "new" among the arguments stands for a new object, whose number is returned."""
        body = b""
        for argument in arguments:
            if argument == "new":
                self._last += 1
                body += struct.pack("=I", self._last)
            elif isinstance(argument, int):
                body += struct.pack("=I", argument)
            elif isinstance(argument, bytes):
                body += argument
        message = struct.pack("=II", who, (8 + len(body)) << 16 | what) + body
        socket.send_fds(self._link, [message], [] if file is None else [file])
        return self._last

    def _event(self) -> tuple[int, int, bytes]:
        """Return the next event: of which object, which of its events, and what it carries."""
        while len(self._read) < 8 or len(self._read) < struct.unpack_from("=I", self._read, 4)[0] >> 16:
            more = self._link.recv(65536)
            if not more:
                raise OSError("The compositor has gone.")
            self._read += more
        who, kind = struct.unpack_from("=II", self._read)
        length = kind >> 16
        body, self._read = self._read[8:length], self._read[length:]
        return who, kind & 0xFFFF, body


def _now() -> int:
    return int(time.monotonic() * 1000) & 0xFFFFFFFF
