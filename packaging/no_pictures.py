"""Run before the frozen program: stands in for Pillow, which is left out.

python-pptx imports Pillow to read pictures put on slides. This program puts none there, so 12 MB of decoders for untrusted picture files
would be carried along for nothing.
"""

from __future__ import annotations

import sys
import types

_pil = types.ModuleType("PIL")
sys.modules["PIL"] = _pil
for _name in ("Image", "ImageFont"):
    _part = types.ModuleType(f"PIL.{_name}")
    setattr(_pil, _name, _part)
    sys.modules[_part.__name__] = _part
