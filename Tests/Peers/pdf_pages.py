"""The pages of a PDF as poppler sees them: words with their places, lines, and the cells of a table."""

import re
import subprocess
import xml.etree.ElementTree as tree
from dataclasses import dataclass

POINTS = 72 / 25.4  # in a millimetre
# The height that poppler gives to text in Liberation Serif, for each point of its size.
LINE_HEIGHT = 1.3


@dataclass
class Word:
    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self):
        return (self.left + self.right) / 2

    @property
    def size(self):
        """The size of the font in points."""
        return (self.bottom - self.top) / LINE_HEIGHT


class Page:
    def __init__(self, element):
        self.width, self.height = (float(element.get(name)) for name in ("width", "height"))
        self.words = [
            Word(word.text, *(float(word.get(name)) for name in ("xMin", "yMin", "xMax", "yMax")))
            for word in element
            if word.text
        ]

    def find(self, text, below=0.0):
        """The first word of a text that stands on one line, and the last; None if it does not stand there."""
        parts = text.split()
        for place in range(len(self.words) - len(parts) + 1):
            words = self.words[place : place + len(parts)]
            if words[0].top >= below and [word.text for word in words] == parts:
                return words[0], words[-1]
        return None

    def text(self, left, right, top, bottom):
        """What stands in a rectangle, without spaces, because a line break leaves none."""
        inside = [w for w in self.words if left <= w.middle <= right and top <= (w.top + w.bottom) / 2 <= bottom]
        inside.sort(key=lambda word: (round(word.top), word.left))
        return "".join(word.text for word in inside)


def pages(path):
    """The pages of a PDF."""
    made = _printed("pdftotext", "-bbox", path, "-")
    # The title, which poppler does not escape, and characters that XML has no place for.
    made = re.sub(r"<title>.*?</title>", "", made, flags=re.DOTALL)
    root = tree.fromstring(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", made))
    return [Page(element) for element in root.iter("{http://www.w3.org/1999/xhtml}page")]


def printed(path):
    """The text of a PDF in the order of its content."""
    return _printed("pdftotext", "-raw", path, "-")


def fonts(path):
    """The names of the fonts in a PDF, without the marks of a subset and the style."""
    made = _printed("pdffonts", path)
    return {re.sub(r"^[A-Z]{6}\+", "", line.split()[0]).split("-")[0] for line in made.splitlines()[2:]}


def _printed(*command):
    """What a program prints; poppler writes emoji as halves that are no UTF-8."""
    made = subprocess.run([str(part) for part in command], capture_output=True, check=True)
    return made.stdout.decode(errors="replace")
