"""A submission as rows of text, with the places of its cells in the files that it is written to."""

import csv
import io
import json
import re
from pathlib import Path


class Submission:
    """The rows of a form, of which the columns are found by their headings."""

    HEADINGS = [
        "STT", "Tên hạng mục", "ĐVT", "Số lượng", "Tình trạng", "Năm sử dụng", "Diện tích (m2)", "Rộng (mm)", "Cao (mm)",
        "Chất liệu", "Màu nền", "Màu chữ", "Nội dung", "Nguyên giá", "Ghi chú",
    ]

    def __init__(self, rows, code_column=False):
        self.rows = [list(row) for row in rows]
        self.has_codes = code_column

    @classmethod
    def read(cls, path, criteria, code_column=False):
        """Reads a clean CSV submission; with codes, a column with the ids of the items is added."""
        text = Path(path).read_text(encoding="utf-8-sig")
        delimiter = max(",;\t", key=text.count)
        submission = cls(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), code_column)
        if not submission.has_form():
            return None
        width = max(len(row) for row in submission.rows)
        submission.rows = [row + [""] * (width - len(row)) for row in submission.rows]
        ids = criteria.ids_by_name()
        submission.ids = {}
        for row in submission.item_rows():
            submission.ids[row] = ids[submission.rows[row][submission.column("Tên hạng mục")].lower()]
        if code_column:
            for number, row in enumerate(submission.rows):
                value = "Mã hạng mục" if number == submission.header else submission.ids.get(number, "")
                row.insert(1, value)
        return submission

    def has_form(self):
        """Whether the titles and the headings are those of the form that the defects are made for."""
        first = [row[0] for row in self.rows if row]
        headings = next((row for row in self.rows if "STT" in row), [])
        return (
            all(any(cell.startswith(label) for cell in first) for label in ["Đơn vị: ", "Kỳ báo cáo: "])
            and all(heading in headings for heading in self.HEADINGS)
            and "Mã" not in headings
        )

    def copy(self):
        submission = Submission(self.rows, self.has_codes)
        submission.ids = dict(self.ids)
        return submission

    @property
    def header(self):
        """The number of the row with the headings, from 0."""
        return next(n for n, row in enumerate(self.rows) if "STT" in row)

    def column(self, heading):
        return self.rows[self.header].index(heading)

    def item_rows(self):
        """The numbers of the rows about items."""
        return [n for n, row in enumerate(self.rows) if n > self.header and re.fullmatch("[0-9]+", row[0])]

    def value(self, row, heading):
        return self.rows[row][self.column(heading)]

    def set(self, row, heading, value):
        column = self.column(heading)
        self.rows[row][column] = value
        return (row, column)

    def name_cell(self, row):
        """The cell that says which item a row is about."""
        return (row, self.column("Mã hạng mục" if self.has_codes else "Tên hạng mục"))

    def remove_rows(self, numbers):
        self.rows = [row for n, row in enumerate(self.rows) if n not in numbers]

    # Files

    def csv_text(self, open_quote_at=None):
        """The text of a CSV file and the line and column of each cell, both from 1."""
        text, places, line, column = "", {}, 1, 1
        for r, row in enumerate(self.rows):
            for c, value in enumerate(row):
                if c:
                    text, column = text + ",", column + 1
                places[r, c] = {"line": line, "column": column}
                quoted = value
                if re.search('[",\n;\t|]', value) or value != value.strip():
                    quoted = '"' + value.replace('"', '""') + '"'
                if (r, c) == open_quote_at:
                    quoted = '"' + value
                text += quoted
                lines = quoted.split("\n")
                line += len(lines) - 1
                column = len(lines[-1]) + (column if len(lines) == 1 else 1)
            text, line, column = text + "\n", line + 1, 1
        return text, places

    def workbook(self, path, edit=None):
        """Writes a workbook, changed at the end by a function, and returns the sheet and reference of each cell."""
        from openpyxl import Workbook
        from openpyxl.utils import get_column_letter

        book = Workbook()
        sheet = book.active
        sheet.title = "Kiểm kê"
        places = {}
        for r, row in enumerate(self.rows):
            for c, value in enumerate(row):
                reference = f"{get_column_letter(c + 1)}{r + 1}"
                places[r, c] = {"sheet": sheet.title, "cell": reference}
                if value:
                    sheet[reference] = number(value) if r > self.header else value
        if edit:
            edit(book, sheet)
        book.save(path)
        return places


def number(text):
    """The number that a workbook holds where a text file has `5.150.000` or `82,5`; other texts stay."""
    if re.fullmatch(r"-?[0-9]{1,15}", text):
        return int(text)
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,}", text):
        return int(re.sub("[.,]", "", text))
    if re.fullmatch(r"[0-9]+,[0-9]{1,2}", text):
        return float(text.replace(",", "."))
    return text


class Criteria:
    """What the criteria ask about each item."""

    def __init__(self, path):
        self.data = json.loads(Path(path).read_text(encoding="utf-8"))

    def ids_by_name(self):
        ids = {}
        for item in self.data["items"]:
            for name in [item["name"]["vi"], item["name"]["en"], item["id"]] + item.get("aliases", []):
                ids[name.lower()] = item["id"]
        return ids

    def ids(self):
        return [item["id"] for item in self.data["items"]]

    def measures(self, item):
        return {r["measure"]["kind"] for r in self.data["requirements"] if r["item"] == item}

    def attributes(self, item):
        """The headings of the attributes that the identity standard of an item looks at."""
        names = {a["id"]: a["name"]["vi"] for a in self.data["attributes"]}
        standards = {s["id"]: [rule["attribute"] for rule in s["rules"]] for s in self.data["identityStandards"]}
        used = [r["identityStandard"] for r in self.data["requirements"] if r["item"] == item and "identityStandard" in r]
        return [names[a] for standard in used for a in standards[standard]]
