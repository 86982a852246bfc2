"""A window of PySide6 with one label, to be frozen and started beside the program: what is left is the program's own."""

import sys

from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv)
label = QLabel("A bare window")
label.setWindowTitle("A bare window")
label.resize(1200, 800)
label.show()
sys.exit(application.exec())
