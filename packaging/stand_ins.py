"""Run before the frozen program: stands in for modules that libraries import and this program never calls.

python-pptx imports Pillow to read pictures put on slides. This program puts none there, so 12 MB of decoders for untrusted picture files
would be carried along for nothing. pyqtgraph imports Qt's OpenGL modules, 10 MB, for curves drawn by a graphics card; here none is.
"""

from __future__ import annotations

import sys
import types


def _stand_in(name: str) -> types.ModuleType:
    module = types.ModuleType(name)
    sys.modules[name] = module
    return module


_pil = _stand_in("PIL")
for _name in ("Image", "ImageFont"):
    setattr(_pil, _name, _stand_in(f"PIL.{_name}"))
_stand_in("PySide6.QtOpenGL")
_stand_in("PySide6.QtOpenGLWidgets").__dict__["QOpenGLWidget"] = type("QOpenGLWidget", (), {})  # a class of pyqtgraph's derives from it
