#!/usr/bin/env python3
"""Compares return sheets with the workbooks that they are made from, cell by cell, as openpyxl reads both.

    return_sheets.py TOOL [--sheets 40] [--seed 1]

Workbooks of the sample round are dressed up (styles, notes, charts, formulas, hidden rows, other sheets, inline strings,
a protected sheet) and get defects at random cells. `onestop check --annotate` must give every finding with a place a
colour and a note at its cell, and a row with a link in the list at the end; values, formats, fonts, borders, alignments,
protection, merged cells, widths, heights, charts and all parts that are not concerned must stay as they were. Needs
openpyxl.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

PROJECT = Path(__file__).resolve().parents[2]
ROUND = "2025-02"
STYLED = ["font", "border", "alignment", "protection", "number_format"]
COLOURS = {"error": "FFFFC7CE", "warning": "FFFFEB9C"}


def header_row(sheet):
    return next(row for row in range(1, 30) if str(sheet.cell(row, 1).value) in ("STT", "TT"))


def dress(book, sheet, rng):
    """Gives a workbook what offices give theirs."""
    for row in sheet.iter_rows(min_row=header_row(sheet)):
        for cell in row:
            if rng.random() < 0.4:
                cell.font = Font(name=rng.choice(["Times New Roman", "Arial"]), size=rng.randint(9, 14), bold=rng.random() < 0.3)
            if rng.random() < 0.3:
                cell.border = Border(top=Side(style="thin"), left=Side(style="dotted"))
            if rng.random() < 0.3:
                cell.fill = PatternFill("solid", fgColor=rng.choice(["FFDDEBF7", "FFE2EFDA"]))
            if rng.random() < 0.2:
                cell.alignment = Alignment(horizontal="center", wrap_text=True)
            if rng.random() < 0.2:
                cell.protection = Protection(locked=False)
            if rng.random() < 0.05 and type(cell).__name__ == "Cell":
                cell.comment = Comment("Đã đối chiếu với sổ <tài sản> & biên bản", "Kế toán")
    if rng.random() < 0.4:
        sheet.protection.sheet = True
    if rng.random() < 0.4:
        sheet.row_dimensions[header_row(sheet) + 4].hidden = True
    if rng.random() < 0.6:
        other = book.create_sheet("Biểu đồ & 'số liệu'", rng.randint(0, 1))
        other["A1"] = "=1+1"
        other["A2"].comment = Comment("Của trang này", "Lan")
        chart = BarChart()
        chart.add_data(Reference(sheet, min_col=4, min_row=10, max_row=20))
        other.add_chart(chart, "C3")
    if rng.random() < 0.3:
        book.create_sheet("Kết quả kiểm tra")


def break_cells(sheet, rng):
    """Writes defects over random cells under the headings."""
    first = header_row(sheet) + 2
    for _ in range(rng.randint(0, 12)):
        cell = sheet.cell(rng.randint(first, first + 20), rng.randint(1, sheet.max_column))
        if type(cell).__name__ == "Cell":
            cell.value = rng.choice(["không rõ", "=2+2", 44362, "#N/A", "1.250", -3, 2.5, None, "12", 999999999])


def normal(value):
    return repr(value)


def differences(before, after, findings):
    """What differs between a workbook and its return sheet other than the marks."""
    old, new = load_workbook(before), load_workbook(after)
    if new.sheetnames[:-1] != old.sheetnames:
        yield f"sheets {old.sheetnames} became {new.sheetnames}"
        return
    marks, firsts = {}, set()
    for finding in findings:
        # A finding that stands for several cells is told at each; only the first names all the others.
        first = finding.get("position") or {}
        for place in [first, *finding.get("also", [])]:
            if "cell" not in place:
                continue
            key = (place["sheet"], place["cell"])
            if place is first:
                firsts.add(key)
            texts, level = marks.get(key, ([], "warning"))
            level = "error" if "error" in (level, finding["severity"]) else "warning"
            message = finding["message"] if place is first else finding["message"].split(" Cũng vậy ở dòng ")[0]
            marks[key] = (texts + [message, finding["remedy"]], level)
    for name in old.sheetnames:
        one, two = old[name], new[name]
        if one.merged_cells.ranges != two.merged_cells.ranges:
            yield f"{name}: merged cells"
        if len(one._charts) != len(two._charts):
            yield f"{name}: charts"
        if normal(one.protection) != normal(two.protection):
            yield f"{name}: protection"
        for part in ("row_dimensions", "column_dimensions"):
            for key, value in getattr(one, part).items():
                other = getattr(two, part)[key]
                if (value.hidden, getattr(value, "width", None), getattr(value, "height", None)) != (
                    other.hidden, getattr(other, "width", None), getattr(other, "height", None)):
                    yield f"{name}: {part} {key}"
        for row in range(1, max(one.max_row, two.max_row) + 1):
            for column in range(1, max(one.max_column, two.max_column) + 1):
                yield from cell_differences(name, one.cell(row, column), two.cell(row, column), marks)
    listing = new[new.sheetnames[-1]]
    links = [cell.hyperlink.location for row in listing.iter_rows() for cell in row if cell.hyperlink]
    for sheet, cell in firsts:
        if "'" + sheet.replace("'", "''") + "'!" + cell not in links:
            yield f"no link to {sheet}!{cell} among {links}"


def cell_differences(sheet, one, two, marks):
    place = f"{sheet}!{one.coordinate}"
    if normal(one.value) != normal(two.value):
        yield f"{place}: value {one.value!r} became {two.value!r}"
    if type(one).__name__ != "Cell" or type(two).__name__ != "Cell":
        return
    for attribute in STYLED:
        if normal(getattr(one, attribute)) != normal(getattr(two, attribute)):
            yield f"{place}: {attribute}"
    old, new = (cell.comment.text if cell.comment else "" for cell in (one, two))
    texts, level = marks.get((sheet, one.coordinate), (None, None))
    if texts is None:
        if normal(one.fill) != normal(two.fill):
            yield f"{place}: fill, though nothing was found there"
        if old != new:
            yield f"{place}: note {old!r} became {new!r}"
        return
    if two.fill.fgColor.rgb != COLOURS[level]:
        yield f"{place}: colour {two.fill.fgColor.rgb} for {level}"
    if not new.startswith(old):
        yield f"{place}: the note {old!r} is lost in {new!r}"
    for text in texts:
        if text not in new:
            yield f"{place}: the note {new!r} lacks {text!r}"


def untouched_parts(before, after, marked_sheets):
    """The parts that must be the same in both, and are not."""
    old, new = zipfile.ZipFile(before), zipfile.ZipFile(after)
    for name in old.namelist():
        concerned = any(word in name.lower() for word in ("workbook.xml", "content_types", "styles.xml", "rels"))
        concerned |= marked_sheets and any(word in name.lower() for word in ("worksheets/sheet", "comment", "vml"))
        if not concerned and old.read(name) != new.read(name):
            yield f"part {name} changed"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tool")
    options.add_argument("--sheets", type=int, default=40)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    rng = random.Random(options.seed)
    tool = str(Path(options.tool).resolve())
    sources = sorted((PROJECT / "inventories" / ROUND).glob("*.xlsx"))
    passed = failed = marks = 0
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(PROJECT / "inventories", Path(scratch) / "inventories")
        for number in range(options.sheets):
            source = rng.choice(sources)
            book = load_workbook(source)
            sheet = next(s for s in book.worksheets if any(str(c.value) in ("STT", "TT") for c in s["A"]))
            dress(book, sheet, rng)
            break_cells(sheet, rng)
            before = Path(scratch) / source.name
            book.save(before)
            after = Path(scratch) / f"back-{number}.xlsx"
            run = subprocess.run(
                [tool, "check", str(before), "--annotate", str(after), "--json", "--language", "vi"],
                cwd=scratch, capture_output=True, text=True,
            )
            if not after.exists():
                print(f"{source.name} #{number}: no return sheet: {run.stderr}")
                failed += 1
                continue
            findings = json.loads(run.stdout)["findings"]
            places = [f for f in findings if "cell" in (f.get("position") or {})]
            marks += len(places)
            found = list(differences(before, after, findings)) + list(untouched_parts(before, after, bool(places)))
            for difference in found[:10]:
                print(f"{source.name} #{number}: {difference}")
            passed, failed = (passed, failed + 1) if found else (passed + 1, failed)
    print(f"{marks} findings marked")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not marks else 0


if __name__ == "__main__":
    sys.exit(main())
