#!/usr/bin/env python3
"""Injects defects of every kind into clean submissions and demands that `onestop check` reports each at its cell.

    mutants.py TOOL [--mutants 600] [--seed 1] [--kind csv|xlsx] [--only KIND]
    mutants.py TOOL --rows 500 [--seed 1]

The clean submissions must have no finding. Each mutant has one defect at a random cell where it can be; `check --json`
must report its kind there, once, and nothing else but what the defect brings about by itself. Needs openpyxl for
workbooks.

With `--rows`, true rows in the phrasings of clerks (`clerk_rows.py`) are read instead: the role and the facts of each must
be right, or a finding must stand at it, and no row may be lost.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import clerk_rows
from submission import Criteria, Submission

PROJECT = Path(__file__).resolve().parents[2]
ROUND = "2025-02"
NUMBERS = ["Số lượng", "Rộng (mm)", "Cao (mm)", "Nguyên giá"]
# What a row about nothing need not say, but one with a quantity that cannot be read may have to.
NOT_REPORTED = ["area-not-reported", "condition-not-reported", "year-not-reported"]
FACTS = NUMBERS + ["Tình trạng", "Năm sử dụng", "Diện tích (m2)", "Màu nền", "Màu chữ", "Chất liệu"]


class Mutant:
    """A submission with one defect, and what must be said about it."""

    def __init__(
        self, sheet, cell=None, brings=(), name=None, data=None, shift=0, line_only=False, edit=None, in_sheet=None
    ):
        self.sheet, self.cell, self.brings = sheet, cell, set(brings)
        # What changes the workbook once it is made, and the sheet of the place if it is another than the first.
        self.edit, self.in_sheet = edit, in_sheet
        # The name of the file if it is not the unit's, its bytes if they are not those of the sheet, the characters
        # between the beginning of the cell and the place, and whether only the line of the place can be foretold.
        self.name, self.data, self.shift, self.line_only = name, data, shift, line_only


def cells(sheet, headings, accepts=lambda value: value):
    """The cells about items under some headings whose values are accepted."""
    known = [h for h in headings if h in sheet.rows[sheet.header]]
    return [(r, h) for r in sheet.item_rows() for h in known if accepts(sheet.value(r, h))]


def replaced(sheet, rng, headings, values, brings=(), accepts=lambda value: value):
    """The mutant in which a random cell has one of some values."""
    row, heading = rng.choice(cells(sheet, headings, accepts))
    if heading == "Số lượng" and sheet.value(row, heading) == "0":
        brings = list(brings) + NOT_REPORTED
    cell = sheet.set(row, heading, rng.choice(values))
    return Mutant(sheet, cell, brings)


def in_text(sheet, rng, character):
    """The mutant in which a character stands inside a text."""
    headings = ["Tên hạng mục", "Tình trạng", "Nội dung", "Ghi chú", "ĐVT"]
    row, heading = rng.choice(cells(sheet, headings, lambda value: len(value) > 2))
    value = sheet.value(row, heading)
    place = rng.randint(1, len(value) - 1)
    return Mutant(sheet, sheet.set(row, heading, value[:place] + character + value[place:]), ["item-not-reported"])


def cleared(sheet, rng, heading, applies):
    """The mutant in which a row that states a quantity lacks what a requirement needs; it is told at the blank cell."""
    rows = [r for r in sheet.item_rows() if sheet.value(r, "Số lượng") != "0" and applies(sheet.ids[r])]
    row = rng.choice([r for r in rows if sheet.value(r, heading)])
    return Mutant(sheet, sheet.set(row, heading, ""))


def title(sheet, rng, label, values):
    """The mutant in which a title row says something else."""
    row = next(n for n, cells in enumerate(sheet.rows) if cells[0].startswith(label + ":"))
    sheet.rows[row][0] = f"{label}: {rng.choice(values)}"
    return Mutant(sheet, (row, 0))


# The defects, by the kind of finding that each must give. Each takes a copy of a clean submission.


def ambiguous_number(s, rng, c):
    return replaced(s, rng, NUMBERS + ["Diện tích (m2)"], ["1.250", "2,500", "48.500"])


def ambiguous_date(s, rng, c):
    return replaced(s, rng, ["Năm sử dụng"], ["15/06/21", "01-02-03", "06/21"])


def area_not_reported(s, rng, c):
    return cleared(s, rng, "Diện tích (m2)", lambda item: "area" in c.measures(item))


def attribute_not_reported(s, rng, c):
    rows = [r for r in s.item_rows() if s.value(r, "Số lượng") != "0" and s.value(r, "Tình trạng") in ("Tốt", "Còn sử dụng được")]
    whole = [r for r in rows if all(s.value(r, h) for h in c.attributes(s.ids[r]))]
    row, heading = rng.choice([(r, h) for r in whole for h in c.attributes(s.ids[r])])
    return Mutant(s, s.set(row, heading, ""))


def condition_not_reported(s, rng, c):
    return cleared(s, rng, "Tình trạng", lambda item: c.measures(item) - {"age"})


def duplicate_column(s, rng, c):
    for row in s.item_rows():
        s.set(row, "Ghi chú", "")
    alias, heading = rng.choice([
        ("SL", "Số lượng"), ("Hiện trạng", "Tình trạng"), ("Năm", "Năm sử dụng"), ("Chiều cao (mm)", "Cao (mm)"),
        ("Hạng mục", "Tên hạng mục"),
    ])
    last = max(s.column("Ghi chú"), s.column(heading))
    s.set(s.header, "Ghi chú", alias)
    return Mutant(s, (s.header, last))


def duplicate_row(s, rng, c):
    row = rng.choice(s.item_rows())
    s.rows.insert(row + 1, list(s.rows[row]))
    return Mutant(s, s.name_cell(row + 1))


def empty_file(s, rng, c):
    return Mutant(s, data=rng.choice([b"", b"\xef\xbb\xbf", b"\n\n,,,\n", b"\xff\xfe\n\x00"]), brings=["legacy-encoding"])


def foreign_file(s, rng, c):
    return Mutant(s, data=b"%PDF-1.7\n" + rng.randbytes(rng.randint(0, 400)))


def formula_cell(s, rng, c):
    return replaced(s, rng, FACTS + ["Tên hạng mục"], ["=B12", "=SUM(D10:D20)"], ["item-not-reported"])


def fractional_number(s, rng, c):
    return replaced(s, rng, NUMBERS, ["2,5", "1.5", "1.250,5"])


def future_year(s, rng, c):
    return replaced(s, rng, ["Năm sử dụng"], ["2031", "01/01/2026", "2026"])


def header_not_found(s, rng, c):
    """No column names the items, so that the row of the headings is named with what is not understood."""
    for heading in ["Mã hạng mục", "Tên hạng mục"] if s.has_codes else ["Tên hạng mục"]:
        column = s.column(heading)
        for row in s.item_rows():
            s.rows[row][column] = f"Thứ {row}"
        s.set(s.header, heading, "Danh sách" if heading == "Tên hạng mục" else "Ký tự")
    return Mutant(s, (s.header, 0))


def assumed_column(s, rng, c):
    """A heading that is not known over the names of items; a code would name them too."""
    if s.has_codes:
        raise IndexError
    return Mutant(s, s.set(s.header, "Tên hạng mục", rng.choice(["Danh sách", "Các thứ", "Đồ vật"])))


def invalid_number(s, rng, c):
    return replaced(s, rng, NUMBERS + ["Diện tích (m2)"], ["vài", "nhiều", "1.25.0", "3 hay 4", "½"])


def invalid_year(s, rng, c):
    return replaced(s, rng, ["Năm sử dụng"], ["năm ngoái", "1890", "13/2021", "31/02/2021", "21", "2021?"])


def invisible_character(s, rng, c):
    return in_text(s, rng, rng.choice("\u200b\u200e\u2060\u00ad"))


def item_mismatch(s, rng, c):
    row = rng.choice(s.item_rows())
    other = rng.choice([item for item in c.ids() if item != s.ids[row]])
    return Mutant(s, s.set(row, "Mã hạng mục", other), ["item-not-reported"])


def item_not_reported(s, rng, c):
    item = rng.choice(sorted(set(s.ids.values())))
    s.remove_rows([r for r in s.item_rows() if s.ids[r] == item])
    return Mutant(s)


def legacy_encoding(s, rng, c):
    text, _ = s.csv_text()
    forms = [text.encode("utf-16"), text.encode("utf-16-le"), text.encode("utf-16-be"), windows_1258(text)]
    return Mutant(s, data=rng.choice(forms))


def lost_letter(s, rng, c):
    return in_text(s, rng, "\ufffd")


def missing_column(s, rng, c):
    column = s.column("Số lượng")
    header = s.header
    for row in s.rows:
        row.pop(column)
    return Mutant(s, (header, 0), ["quantity-not-reported"] + NOT_REPORTED)


def missing_item(s, rng, c):
    row = rng.choice(s.item_rows())
    if s.has_codes:
        s.set(row, "Mã hạng mục", "")
    return Mutant(s, s.set(row, "Tên hạng mục", ""))


def negative_number(s, rng, c):
    return replaced(s, rng, NUMBERS + ["Diện tích (m2)"], ["-3", "-1.250.000", "(5)"])


def no_items(s, rng, c):
    s.remove_rows(s.item_rows())
    return Mutant(s, (s.header, 0))


def number_too_large(s, rng, c):
    return replaced(s, rng, NUMBERS + ["Diện tích (m2)"], ["999999999999999999", "99999999999999999999999"])


def old_font(s, rng, c):
    row = rng.choice([r for r in s.item_rows() if len(s.value(r, "Tên hạng mục").split()) >= 4])
    s.rows[row] = [tcvn3(value) for value in s.rows[row]]
    return Mutant(s, (row, 0), line_only=True)


def quantity_not_reported(s, rng, c):
    return cleared(s, rng, "Số lượng", lambda item: c.measures(item) - {"area"})


def round_mismatch(s, rng, c):
    return title(s, rng, "Kỳ báo cáo", ["12/2024", "03/2025", "quý I năm 2025", "2025"])


def serial_date(s, rng, c):
    return replaced(s, rng, ["Năm sử dụng"], ["44362", "40000", "45292"])


def spreadsheet_error(s, rng, c):
    values = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?"]
    return replaced(s, rng, FACTS + ["Tên hạng mục"], values, ["item-not-reported"])


def surplus_cell(s, rng, c):
    row = rng.choice(s.item_rows())
    s.rows[row].append("cũ")
    return Mutant(s, (row, len(s.rows[row]) - 1))


def text_too_long(s, rng, c):
    text = "biển cũ, " * 223
    return replaced(s, rng, ["Ghi chú", "Nội dung"], [text], accepts=lambda value: True)


def unclear_encoding(s, rng, c):
    names = {"Tốt": "Good", "Còn sử dụng được": "Usable", "Còn sử dụng": "Usable", "Hỏng": "Broken", "": ""}
    rows = [["No.", "STT", "Item", "Quantity", "Condition"]]
    for n, row in enumerate(s.item_rows()):
        condition = names.get(s.value(row, "Tình trạng"), "Usable")
        rows.append([str(n), str(n), s.ids[row], s.value(row, "Số lượng"), condition])
    sheet = Submission(rows)
    row = rng.choice(sheet.item_rows())
    sheet.rows[row][4] = "Tèt"
    text, _ = sheet.csv_text()
    return Mutant(sheet, (row, 4), data=text.encode("latin-1"), shift=1)


def unit_mismatch(s, rng, c):
    return title(s, rng, "Đơn vị", ["Phường Đồng Việt", "Xã Đồng Phúc", "Phường Yên Lư"])


def unit_of_measure_mismatch(s, rng, c):
    return replaced(s, rng, ["ĐVT"], ["m2", "kg", "thùng", "lít"])


def unknown_attribute_word(s, rng, c):
    return replaced(s, rng, ["Màu nền", "Màu chữ", "Chất liệu"], ["tím than", "hoa cà", "Đỏo", "xanh"])


def unknown_column(s, rng, c):
    column = s.column(rng.choice(["Ghi chú", "Nguyên giá"]))
    s.rows[s.header][column] = rng.choice(["Nhãn hiệu", "Xuất xứ", "Mã vạch"])
    return Mutant(s, (s.header, column))


def unknown_condition(s, rng, c):
    return replaced(s, rng, ["Tình trạng"], ["Tót", "loại A", "cấp 4", "x"])


def undecided_condition(s, rng, c):
    return replaced(s, rng, ["Tình trạng"], ["Không tốt", "chưa hỏng", "CŨ", "hoạt động kém", "Hỏng nhẹ"])


def several_conditions(s, rng, c):
    return replaced(s, rng, ["Tình trạng"], ["1 hỏng", "75%", "còn 80 %", "3 tốt, 1 hỏng"])


def inexact_number(s, rng, c):
    return replaced(s, rng, NUMBERS + ["Diện tích (m2)"], ["~5", "khoảng 5", "2-3", "trên 10", ">5", "2+1"])


def implausible_size(s, rng, c):
    return replaced(s, rng, ["Rộng (mm)", "Cao (mm)"], ["6", "60", "45000", "60 m"])


def unknown_item(s, rng, c):
    if s.has_codes:
        return replaced(s, rng, ["Mã hạng mục"], ["barrier", "Name signboard 2", "x"], ["item-not-reported"])
    return replaced(s, rng, ["Tên hạng mục"], ["Barie tự động", "Máy phát điện", "Biển tên cơ qaun"], ["item-not-reported"])


def unknown_unit(s, rng, c):
    mutant = title(s, rng, "Đơn vị", ["Phường Trăng Sao", "Xã Mới"])
    mutant.name = "bieu-mau"
    return mutant


def unreadable_csv(s, rng, c):
    text, _ = s.csv_text()
    candidates = []
    for row, heading in cells(s, FACTS + ["Tên hạng mục"]):
        column = s.column(heading)
        if not any('"' in v or "," in v or "\n" in v for v in s.rows[row][column:]):
            candidates.append((row, column))
    cell = rng.choice(candidates)
    return Mutant(s, cell, data=s.csv_text(open_quote_at=cell)[0].encode())


def year_not_reported(s, rng, c):
    return cleared(s, rng, "Năm sử dụng", lambda item: "age" in c.measures(item))


# Defects that only a workbook can have.


def at(sheet, row, heading):
    """The reference of a cell."""
    from openpyxl.utils import get_column_letter

    return f"{get_column_letter(sheet.column(heading) + 1)}{row + 1}"


def edited(s, cell, change, brings=(), **place):
    """The mutant in which a function changes the cell of the workbook."""
    row, heading = cell
    reference = at(s, row, heading)

    def edit(book, sheet):
        change(sheet[reference])

    return Mutant(s, (row, s.column(heading)), brings, edit=edit, **place)


def day_for_number(s, rng, c):
    # No day has a number of seven digits.
    cell = rng.choice(cells(s, NUMBERS + ["Diện tích (m2)"], lambda value: value not in ("", "0") and len(value) < 6))
    return edited(s, cell, lambda cell: setattr(cell, "number_format", "dd/mm/yyyy"))


def hidden_cells(s, rng, c):
    if rng.random() < 0.5:
        row = rng.choice(s.item_rows())
        return Mutant(s, (row, 0), edit=lambda book, sheet: setattr(sheet.row_dimensions[row + 1], "hidden", True))
    heading = rng.choice(["Tình trạng", "Năm sử dụng", "Nguyên giá", "Màu nền"])
    letter = at(s, 0, heading)[:-1]
    cell = (s.header, s.column(heading))
    return Mutant(s, cell, edit=lambda book, sheet: setattr(sheet.column_dimensions[letter], "hidden", True))


def hidden_sheet(s, rng, c):
    def edit(book, sheet):
        book.create_sheet("Hướng dẫn")["A1"] = "Ghi vào trang kiểm kê."
        book.active = 1
        sheet.sheet_state = rng.choice(["hidden", "veryHidden"])

    return Mutant(s, (s.header, 0), edit=edit)


def merged_number(s, rng, c):
    rows = [r for r in s.item_rows() if r + 1 in s.item_rows()]
    row = rng.choice(rows)
    first, second = at(s, row, "Số lượng"), at(s, row + 1, "Số lượng")
    cell = s.set(row, "Số lượng", "2")
    s.set(row + 1, "Số lượng", "")
    brings = NOT_REPORTED + ["quantity-not-reported"]
    return Mutant(s, cell, brings, edit=lambda book, sheet: sheet.merge_cells(f"{first}:{second}"))


def number_as_text(s, rng, c):
    cell = rng.choice(cells(s, NUMBERS + ["Diện tích (m2)"]))
    text = s.value(*cell)
    return edited(s, cell, lambda cell: cell.__setattr__("value", text) or setattr(cell, "data_type", "s"))


def several_inventories(s, rng, c):
    def edit(book, sheet):
        book.copy_worksheet(sheet).title = "Bản sao"

    return Mutant(s, (s.header, 0), edit=edit, in_sheet="Bản sao")


def uncomputed_formula(s, rng, c):
    return replaced(s, rng, FACTS + ["Tên hạng mục"], ["=B12", "=SUM(D10:D20)"], ["item-not-reported"])


def unreadable_workbook(s, rng, c):
    import io

    stream = io.BytesIO()
    s.workbook(stream)
    data = stream.getvalue()
    return Mutant(s, data=data[: rng.randint(4, len(data) - 1)])


def year_as_day(s, rng, c):
    row, heading = rng.choice(cells(s, ["Năm sử dụng"]))
    s.set(row, heading, rng.choice(["2019", "2021"]))
    return edited(s, (row, heading), lambda cell: setattr(cell, "number_format", "dd/mm/yyyy"))


DEFECTS = {
    function.__name__.replace("_", "-"): function
    for function in [
        ambiguous_date, ambiguous_number, area_not_reported, assumed_column, attribute_not_reported, condition_not_reported, duplicate_column,
        duplicate_row, empty_file, foreign_file, formula_cell, fractional_number, future_year, header_not_found,
        invalid_number, invalid_year, invisible_character, item_mismatch, item_not_reported, legacy_encoding, lost_letter,
        missing_column, missing_item, negative_number, no_items, number_too_large, old_font, quantity_not_reported,
        round_mismatch, implausible_size, inexact_number, several_conditions, undecided_condition, serial_date, spreadsheet_error, surplus_cell, text_too_long, unclear_encoding, unit_mismatch,
        unit_of_measure_mismatch, unknown_attribute_word, unknown_column, unknown_condition, unknown_item, unknown_unit,
        unreadable_csv, year_not_reported,
        # Of workbooks only.
        day_for_number, hidden_cells, hidden_sheet, merged_number, number_as_text, several_inventories,
        uncomputed_formula, unreadable_workbook, year_as_day,
    ]
}

# Defects of the bytes of a text file, which a workbook does not have.
ONLY_CSV = {
    "legacy-encoding", "old-font", "unclear-encoding", "unreadable-csv", "empty-file", "foreign-file", "formula-cell",
}
ONLY_XLSX = {
    "day-for-number", "hidden-cells", "hidden-sheet", "merged-number", "number-as-text", "several-inventories",
    "uncomputed-formula", "unreadable-workbook", "year-as-day",
}


def windows_1258(text):
    """The bytes of text in Windows-1258: each letter composed but for its tone."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    stored = ""
    for character in text:
        parts = unicodedata.normalize("NFD", character)
        shape = unicodedata.normalize("NFC", "".join(p for p in parts if p not in tones))
        stored += shape + "".join(p for p in parts if p in tones)
    return stored.encode("cp1258")


def tcvn3(text):
    """The characters that are stored for a font of TCVN3."""
    letters = dict(zip("ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
                       "¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"))
    letters |= dict(zip("ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§"))
    return "".join(letters.get(c, letters.get(c.lower(), c)) for c in text)


def check(tool, workspace, path):
    command = [tool, "check", "--inventories", str(workspace), str(path), "--json"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode not in (0, 1, 65):
        sys.exit(f"{' '.join(command)}: exit code {result.returncode}\n{result.stderr}")
    return json.loads(result.stdout)["findings"]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("tool")
    options.add_argument("--mutants", type=int, default=600)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--kind", choices=["csv", "xlsx"], default="csv")
    options.add_argument("--only", choices=sorted(DEFECTS))
    options.add_argument("--rows", type=int, help="read so many true rows of clerks instead")
    arguments = options.parse_args()
    rng = random.Random(arguments.seed)
    if arguments.rows:
        return read_rows(arguments.tool, arguments.rows, rng)
    kinds = [k for k in DEFECTS if k not in (ONLY_XLSX if arguments.kind == "csv" else ONLY_CSV)]
    if arguments.only:
        kinds = [arguments.only]
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "inventories"
        shutil.copytree(PROJECT / "inventories", workspace)
        criteria = Criteria(workspace / "criteria.json")
        clean = []
        for path in sorted((workspace / ROUND).glob("*.csv")):
            unit = path.stem
            if check(arguments.tool, workspace, path):
                continue
            for code_column in [False, True]:
                sheet = Submission.read(path, criteria, code_column)
                if sheet is None:
                    continue
                clean.append((unit, sheet))
                findings = check(arguments.tool, workspace, write(sheet, workspace, unit, arguments.kind)[0])
                if findings:
                    failures += 1
                    print(f"{unit} is not clean: {shown(findings)}")
        for number in range(arguments.mutants):
            kind = kinds[number % len(kinds)]
            unit, mutant = draw(kind, clean, rng, criteria)
            path, places = write(mutant.sheet, workspace, mutant.name or unit, arguments.kind, mutant.data, mutant.edit)
            findings = check(arguments.tool, workspace, path)
            trouble = judge(kind, mutant, places, findings)
            if trouble:
                failures += 1
                kept = Path(tempfile.gettempdir()) / f"mutant-{arguments.seed}-{number}{path.suffix}"
                shutil.copy(path, kept)
                print(f"mutant {number} of {unit}, {kind}: {trouble}; found {shown(findings)} ({kept})")
            path.unlink()
    print(f"{arguments.mutants} mutants of {len(kinds)} kinds, {len(clean)} clean submissions")
    print(f"{arguments.mutants + len(clean) - failures} passed, {failures} failed")
    return 1 if failures else 0


def read_rows(tool, wanted, rng):
    """Reads true rows in the phrasings of clerks, table by table."""
    rows, failures, phrasings = 0, 0, set()
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "inventories"
        shutil.copytree(PROJECT / "inventories", workspace)
        while rows < wanted:
            table = clerk_rows.make(rng)
            text, count = table.text(), len(table.rows)
            phrasings |= set(table.phrasings)
            trouble = clerk_rows.judge(tool, workspace, table)
            if trouble:
                failures += len(trouble)
                kept = Path(tempfile.gettempdir()) / f"clerk-rows-{rows}.csv"
                kept.write_text(text, encoding="utf-8")
                print(f"{table.layout}, {kept}:", *trouble, sep="\n  ")
            rows += count
    print(f"{rows} rows in {len(phrasings)} phrasings and {len(clerk_rows.LAYOUTS)} layouts, {failures} failed")
    return 1 if failures else 0


def draw(kind, clean, rng, criteria):
    """Makes a mutant of a random clean submission in which the defect can be."""
    while True:
        unit, sheet = rng.choice(clean)
        if kind == "item-mismatch" and not sheet.has_codes:
            continue
        try:
            return unit, DEFECTS[kind](sheet.copy(), rng, criteria)
        except IndexError:  # No cell fits.
            continue


def write(sheet, workspace, name, kind, data=None, edit=None):
    """Writes a submission into a round of its own and returns its path and the places of its cells."""
    folder = workspace / "mutants" / ROUND
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.{kind}"
    if kind == "xlsx" and data is None:
        return path, sheet.workbook(path, edit)
    text, places = sheet.csv_text()
    path.write_bytes(text.encode() if data is None else data)
    return path, places


def judge(kind, mutant, places, findings):
    """What is wrong with the findings about a mutant, or nothing."""
    wanted = dict(places[mutant.cell]) if mutant.cell else None
    if mutant.in_sheet:
        wanted["sheet"] = mutant.in_sheet
    if mutant.shift:
        wanted["column"] += mutant.shift
    found = [f.get("position") for f in findings if f["code"] == kind]
    if mutant.line_only:
        found, wanted = [p and p["line"] for p in found], wanted["line"]
    if found != [wanted]:
        return f"expected at {wanted}"
    others = {f["code"] for f in findings} - {kind} - mutant.brings
    return f"unexpected {sorted(others)}" if others else None


def shown(findings):
    return [(f["code"], f.get("position")) for f in findings][:5]


if __name__ == "__main__":
    sys.exit(main())
