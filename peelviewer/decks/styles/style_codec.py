"""A house style as JSON text, to be kept, and back."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

from .house_style import HouseStyle, Logo
from .logo import NoLogo, checked
from .style_file import COLOURS

FORMAT = 1
_COLOUR = re.compile(r"#[0-9A-F]{6}")


def style_to_json(style: HouseStyle) -> str:
    """Return a style, without its name, as JSON."""
    content = {
        "format": FORMAT, "colours": dict(style.colours), "face": style.face, "serif_face": style.serif_face, "footer": style.footer,
        "logo": _packed(style.logo.content) if style.logo else "", "template": _packed(style.template),
    }  # fmt: skip
    return json.dumps(content, ensure_ascii=False)


def style_from_json(name: str, text: str) -> HouseStyle:
    """Return the style that a JSON text holds; raises ValueError where it holds none, its message naming what is not as expected."""
    try:
        raw = json.loads(text)
        if raw["format"] != FORMAT:
            raise ValueError(f"format {raw['format']}")
        colours = tuple((meaning, _colour(raw["colours"][meaning])) for meaning in COLOURS.values() if meaning in raw["colours"])
        face, serif_face, footer = (_text(raw[key]) for key in ("face", "serif_face", "footer"))
        return HouseStyle(name, colours, face, serif_face, footer, _logo(raw["logo"]), base64.b64decode(raw["template"], validate=True))
    except (KeyError, TypeError, AttributeError, RecursionError, NoLogo) as error:
        raise ValueError(f"{type(error).__name__}: {error}") from error


def _packed(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _logo(packed: Any) -> Logo | None:
    return checked(base64.b64decode(packed, validate=True), "logo") if packed else None


def _colour(value: Any) -> str:
    if not _COLOUR.fullmatch(_text(value)):
        raise ValueError(str(value)[:20])
    return str(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value
