"""Makes a country of the shipped workspace: its units cloned under names of their own, and each clone a little different.

Files stay what they are (CSV in several dialects, JSON, workbooks), in both rounds. With workbooks=True every submission
of the newest round is a workbook. The same number of units gives the same bytes.
"""

import csv
import functools
import io
import json
import random
import re
import shutil
import unicodedata
import zipfile
from html import escape, unescape
from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[2] / "inventories"
SETTINGS = ["criteria.json", "prices.csv", "rules.json"]
CONDITIONS = ["tốt", "còn sử dụng", "hỏng"]


def make(folder: Path, units: int, workbooks: bool = False) -> None:
    """Writes the workspace; its first 31 units, fewer cannot be, are those that are shipped."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SETTINGS:
        shutil.copyfile(SHIPPED / name, folder / name)
    register = json.loads((SHIPPED / "register.json").read_text(encoding="utf-8"))
    shipped = register["units"]
    clones = [_Clone(shipped[number % len(shipped)], number // len(shipped)) for number in range(units)]
    register["units"] = [clone.unit for clone in clones]
    _write_json(folder / "register.json", register)
    policy = json.loads((SHIPPED / "policy.json").read_text(encoding="utf-8"))
    policy["budget"] = policy["budget"] * units // len(shipped)
    _write_json(folder / "policy.json", policy)
    for round_folder in sorted(path for path in SHIPPED.iterdir() if path.is_dir() and re.fullmatch(r"\d{4}-\d{2}", path.name)):
        _make_round(round_folder, folder / round_folder.name, clones, workbooks)


def _make_round(source, target, clones, workbooks):
    target.mkdir(exist_ok=True)
    files = {path.stem: path for path in source.iterdir() if path.is_file()}
    for clone in clones:
        path = files.get(clone.model)
        if path is None:
            continue
        rng = random.Random(f"{target.name}/{clone.unit['code']}")
        content = clone.content(path, rng)
        suffix = path.suffix
        if workbooks and suffix == ".csv" and target.name == "2025-02":
            content, suffix = _workbook(_table(content)[1]), ".xlsx"
        (target / f"{clone.unit['code']}{suffix}").write_bytes(content)


class _Clone:
    """A unit made of a shipped one: number 0 is that unit itself."""

    def __init__(self, unit, number):
        self.model = unit["code"]
        self.number = number
        self.place = _folded(unit["name"]["vi"].split(" ", 1)[1])[0]
        self.unit = json.loads(json.dumps(unit))
        if number == 0:
            return
        rng = random.Random(f"{self.model}/{number}")
        self.unit["code"] = f"{self.model}-{number}"
        for words in [self.unit["name"]] + ([self.unit["place"]] if "place" in unit else []):
            words["vi"] = f"{words['vi']} {number}"
            english = words["en"].rsplit(" ", 1)
            words["en"] = f"{english[0]} {number} {english[1]}" if words is self.unit["name"] else f"{words['en']} {number}"
        if "otherScore" in unit:
            self.unit["otherScore"] = max(0, min(60, unit["otherScore"] + rng.randint(-4, 2)))
        if "residents" in unit:
            self.unit["residents"] = max(1000, unit["residents"] + rng.randint(-1500, 1500))

    def content(self, path, rng):
        content = path.read_bytes()
        if self.number == 0:
            return content
        if path.suffix == ".json":
            return self._json(content, rng)
        return self._package(content, rng) if path.suffix == ".xlsx" else self._csv(content, rng)

    def _json(self, content, rng):
        text = content.decode("utf-8")
        submission = json.loads(text)
        submission["unit"] = self.unit["code"]
        for item in submission["items"]:
            if isinstance(item.get("text"), str):
                item["text"] = self._named(item["text"])
            if item.get("condition") == "good" and rng.random() < 0.08:
                item["condition"] = rng.choice(["usable", "broken"])
            if isinstance(item.get("quantity"), int) and item["quantity"] > 1 and rng.random() < 0.15:
                item["quantity"] -= 1
            if isinstance(item.get("year"), int) and rng.random() < 0.15:
                item["year"] -= rng.randint(1, 3)
        return json.dumps(submission, ensure_ascii=False, indent="\t").encode("utf-8")

    def _csv(self, content, rng):
        dialect, rows = _table(content)
        heading = next((row for row in rows if sum(1 for cell in row if cell.strip()) > 8), [])
        names = [unicodedata.normalize("NFC", cell).strip().lower() for cell in heading]
        condition = next((n for n, name in enumerate(names) if name in ("tình trạng", "hiện trạng")), None)
        quantity = next((n for n, name in enumerate(names) if name in ("số lượng", "sl")), None)
        for number, row in enumerate(rows):
            row[:] = [self._named(cell) for cell in row]
            if condition is None or quantity is None or len(row) <= max(condition, quantity) or row == heading:
                continue
            if unicodedata.normalize("NFC", row[condition]).lower() == "tốt" and rng.random() < 0.08:
                row[condition] = rng.choice(CONDITIONS).capitalize()
            if re.fullmatch("[2-9]", row[quantity]) and rng.random() < 0.15:
                row[quantity] = str(int(row[quantity]) - 1)
        return _text(rows, dialect)

    def _package(self, content, rng):
        """The same package with other words in its parts, so that its sheets keep the build of the program that wrote them."""
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
            for part in old.infolist():
                data = old.read(part)
                if re.search("sharedStrings|sheet[0-9]+", part.filename):
                    text = re.sub("&#[0-9]+;", lambda match: unescape(match[0]), data.decode("utf-8"))
                    text = re.sub(r"(?<=>)[^<]+(?=</t>)", lambda match: self._named(match[0]), text)
                    text = re.sub(r"<v>(20[01]\d)</v>", lambda match: f"<v>{int(match[1]) - rng.randint(0, 2)}</v>", text)
                    data = text.encode("utf-8")
                new.writestr(zipfile.ZipInfo(part.filename), data, zipfile.ZIP_DEFLATED)
        return made.getvalue()

    def _named(self, text):
        """A text with the number of the clone behind each name of its model, however its letters are written."""
        folded, places = _folded(text)
        for match in reversed(list(re.finditer(rf"(?<!\w){re.escape(self.place)}(?!\w)", folded))):
            end = places[match.end()]
            text = f"{text[:end]} {self.number}{text[end:]}"
        return text


def _folded(text):
    """A text in plain small letters, and for each of them and the end the place in the text."""
    letters = [_base(letter) for letter in text]
    return "".join(letters), [place for place, letter in enumerate(letters) if letter] + [len(text)]


@functools.cache
def _base(letter):
    """The plain small letter of a letter; nothing for a mark of its own."""
    base = unicodedata.normalize("NFD", letter)[0]
    return "" if unicodedata.combining(base) else {"đ": "d", "Đ": "d"}.get(base, base.lower()[:1])


def _table(content):
    """The dialect and the rows of a table of text."""
    mark = content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    delimiter = max(",;\t", key=text.count)
    quoted = text.lstrip().startswith('"')
    end = "\r\n" if "\r\n" in text else "\n"
    return (mark, delimiter, quoted, end), list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def _text(rows, dialect):
    mark, delimiter, quoted, end = dialect
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)
    return (b"\xef\xbb\xbf" if mark else b"") + out.getvalue().encode("utf-8")


def _workbook(rows):
    """A workbook with the rows as strings and numbers."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = []
        for column, value in enumerate(row):
            place = f"{chr(65 + column)}{number}"
            if re.fullmatch("[0-9]{1,9}", value):
                cells.append(f'<c r="{place}"><v>{value}</v></c>')
            elif re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3}){2,}", value):
                cells.append(f'<c r="{place}"><v>{value.replace(".", "")}</v></c>')
            elif value:
                cells.append(f'<c r="{place}" t="inlineStr"><is><t>{escape(value, quote=False)}</t></is></c>')
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    main, package = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
        f'ContentType="{kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Kiểm kê" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2), encoding="utf-8")
