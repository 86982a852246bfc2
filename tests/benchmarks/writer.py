"""A process that keeps things without end and says on standard output what has been kept, one number a line.

Usage: writer.py FILE FIRST. Deck, place, choice and values each hold the number; every sixtieth time the log goes into the file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from peelviewer.store.force_values import AddedValues
from peelviewer.store.positions import Position
from peelviewer.store.user_store import UserStore

PARTS = 4


def write(file: Path, first: int) -> None:
    """Keep the numbers from *first* on, each in the four parts."""
    store = UserStore(file)
    decks = store.decks.of_report("a")
    deck = decks[0] if decks else store.decks.add("a", "Deck", '{"n": 0}')
    number = first
    while True:
        for part in range(PARTS):
            if part == 0:
                deck = store.decks.save(deck._replace(content=f'{{"n": {number}, "words": "{"about burglary " * (number % 400)}"}}'))
            elif part == 1:
                store.positions.set("a", Position(str(number)))
            elif part == 2:
                store.settings.set("number", number)
            else:
                store.force_values.set("a", "fig-1", AddedValues((("kent", str(number)),), "a.csv", "2026-05-01"))
            os.write(1, f"{number * PARTS + part}\n".encode())
        if number % 60 == 0:
            store._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        number += 1


def read(file: Path) -> tuple[list[int], str]:
    """Return the number that each part holds (-1 for none), and what is told of the file; the file is left sound or an error raised."""
    store = UserStore(file)
    decks = store.decks.of_report("a")
    place, values = store.positions.get("a"), store.force_values.of_report("a").get("fig-1")
    numbers = [
        int(decks[0].content[6:].split(",")[0].rstrip("}")) if decks else -1,
        int(place.section) if place else -1,
        store.settings.get("number", -1),
        int(values.values[0][1]) if values else -1,
    ]
    check = [row[0] for row in store._connection.execute("PRAGMA integrity_check")]
    complaint = store.notice + ("" if check == ["ok"] else f" integrity: {check}")
    store.close()
    return numbers, complaint


def take_in(acknowledged: list[int], lines: list[str]) -> None:
    """Take over what the lines say of each part."""
    for line in lines:
        number, part = divmod(int(line), PARTS)
        acknowledged[part] = number


def lost(file: Path, acknowledged: list[int]) -> tuple[int, str]:
    """Return how many of the parts hold less than was acknowledged of them, and what is told of the file."""
    numbers, complaint = read(file)
    return sum(have < want for have, want in zip(numbers, acknowledged, strict=True)), complaint


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
