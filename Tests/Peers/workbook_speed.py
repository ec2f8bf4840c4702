#!/usr/bin/env python3
"""Compares how fast workbooks are read: by the tool's own reader, by python-calamine and by openpyxl.

    workbook_speed.py [--benchmark .build/release/FileFormatsBenchmarks] [--runs 5]

Writes 1,000 workbooks of 60 rows and one of 100,000 rows, an .xls and an .ods of 10,000 rows, each with eight columns of
texts, numbers and days, and has every reader read the same files to the last cell, the best of some runs (openpyxl: of one). What counts is the time of
the processor, so that a busy machine tells the same; all readers use one core. Prints the ratios. The exit code is 1 unless the reader is at least as fast as calamine and at least ten times as fast as openpyxl, which reads only packages of Excel.

Needs python-calamine, openpyxl and xlwt.
"""

import argparse
import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zipfile

import openpyxl
import python_calamine
import xlwt

ITEMS = ["Biển tên trụ sở", "Máy lấy số thứ tự", "Ghế chờ", "Bàn tiếp công dân", "Máy tính", "Máy in", "Kiosk khảo sát"]
CONDITIONS = ["Tốt", "Còn sử dụng", "Hỏng"]


def table(rows, rng):
    """The rows of an inventory."""
    yield ["STT", "Tên hạng mục", "Số lượng", "Tình trạng", "Năm", "Ngày", "Nguyên giá", "Ghi chú"]
    for row in range(1, rows):
        day = datetime.date(2015, 1, 1) + datetime.timedelta(days=rng.randrange(3650))
        note = f"Quầy số {rng.randrange(1, 2000)}, tầng {rng.randrange(1, 5)}"
        price = rng.randrange(1, 90_000) * 1000
        yield [row, rng.choice(ITEMS), rng.randrange(1, 40), rng.choice(CONDITIONS), day.year, day, price, note]


def write(path, rows, rng):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Kiểm kê")
    for row in table(rows, rng):
        sheet.append(row)
    book.save(path)


def write_old(path, rows, rng):
    book = xlwt.Workbook()
    sheet = book.add_sheet("Kiểm kê")
    date = xlwt.easyxf(num_format_str="dd/mm/yyyy")
    for r, row in enumerate(table(rows, rng)):
        for c, value in enumerate(row):
            sheet.write(r, c, value, *([date] if isinstance(value, datetime.date) else []))
    book.save(str(path))


def write_open(path, rows, rng):
    """An OpenDocument workbook as LibreOffice writes it."""
    names = {"office": "office", "table": "table", "text": "text", "style": "style", "fo": "xsl-fo-compatible"}
    names |= {"number": "datastyle", "svg": "svg-compatible", "draw": "drawing", "of": "of", "meta": "meta"}
    spaces = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in names.items())
    spaces += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    text = [f"<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name='Kiểm kê'>"]
    for row in table(rows, rng):
        text.append('<table:table-row table:style-name="ro1">')
        for value in row:
            if isinstance(value, datetime.date):
                kind, attribute = "date", f'office:date-value="{value}"'
            elif isinstance(value, int):
                kind, attribute = "float", f'office:value="{value}"'
            else:
                kind, attribute = "string", ""
            head = f'<table:table-cell table:style-name="ce1" office:value-type="{kind}" {attribute} '
            text.append(f'{head}calcext:value-type="{kind}"><text:p>{value}</text:p></table:table-cell>')
        text.append("</table:table-row>")
    text.append("</table:table></office:spreadsheet></office:body></office:document-content>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", "".join(text))
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        archive.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{manifest}"/>')


def by_calamine(paths):
    count = 0
    for path in paths:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names:
            count += sum(1 for row in book.get_sheet_by_name(name).to_python() for value in row if value != "")
    return count


def by_openpyxl(paths):
    count = 0
    for path in paths:
        book = openpyxl.load_workbook(path, data_only=True, read_only=True)
        for sheet in book.worksheets:
            count += sum(1 for row in sheet.iter_rows(values_only=True) for value in row if value is not None)
    return count


def measured(reader, paths):
    start = time.process_time()
    count = reader(paths)
    return time.process_time() - start, count


def by_tool(benchmark, paths):
    output = subprocess.run([benchmark, "read", *map(str, paths)], capture_output=True, check=True).stdout
    result = json.loads(output)
    return result["seconds"], result["cells"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--benchmark", default=".build/release/FileFormatsBenchmarks")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    rng = random.Random(7)
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        many = [pathlib.Path(folder) / f"{number}.xlsx" for number in range(1000)]
        for path in many:
            write(path, 60, rng)
        one = [pathlib.Path(folder) / "large.xlsx"]
        write(one[0], 100_000, rng)
        old, new = [pathlib.Path(folder) / "large.xls"], [pathlib.Path(folder) / "large.ods"]
        write_old(old[0], 10_000, rng)
        write_open(new[0], 10_000, rng)
        tasks = [("1,000 workbooks of 60 rows", many), ("one workbook of 100,000 rows", one)]
        tasks += [("one .xls of 10,000 rows", old), ("one .ods of 10,000 rows", new)]
        for title, paths in tasks:
            # The readers take turns, so that a busy machine is busy for all of them.
            turns = [(by_tool(options.benchmark, paths), measured(by_calamine, paths)) for _ in range(options.runs)]
            ours, calamine = min(turn[0] for turn in turns), min(turn[1] for turn in turns)
            others = [("calamine", calamine, 1)]
            if paths[0].suffix == ".xlsx":
                others.append(("openpyxl", measured(by_openpyxl, paths), 10))
            print(f"{title}: {ours[1]} cells")
            print(f"  the tool  {ours[0]:8.3f} s")
            for name, other, least in others:
                ratio = other[0] / ours[0]
                good = ratio >= least and other[1] == ours[1]
                passed, failed = passed + good, failed + (not good)
                cells = "" if other[1] == ours[1] else f", {other[1]} cells"
                print(f"  {name:9} {other[0]:8.3f} s, {ratio:.1f} times as long{'' if good else ': too fast'}{cells}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
