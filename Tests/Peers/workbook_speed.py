#!/usr/bin/env python3
"""Compares how fast workbooks are read: by the tool's own reader, by python-calamine and by openpyxl.

    workbook_speed.py [--benchmark .build/release/FileFormatsBenchmarks] [--runs 5]

Writes 1,000 workbooks of 60 rows and one of 100,000 rows, each with eight columns of texts, numbers and days, and has
every reader read the same files to the last cell, the best of some runs (openpyxl: of one). What counts is the time of
the processor, so that a busy machine tells the same; all readers use one core. Prints the ratios. The exit code is 1 unless the reader is at least as fast as calamine and at least ten times as fast as openpyxl.

Needs python-calamine and openpyxl.
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

import openpyxl
import python_calamine

ITEMS = ["Biển tên trụ sở", "Máy lấy số thứ tự", "Ghế chờ", "Bàn tiếp công dân", "Máy tính", "Máy in", "Kiosk khảo sát"]
CONDITIONS = ["Tốt", "Còn sử dụng", "Hỏng"]


def write(path, rows, rng):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Kiểm kê")
    sheet.append(["STT", "Tên hạng mục", "Số lượng", "Tình trạng", "Năm", "Ngày", "Nguyên giá", "Ghi chú"])
    for row in range(1, rows):
        day = datetime.date(2015, 1, 1) + datetime.timedelta(days=rng.randrange(3650))
        note = f"Quầy số {rng.randrange(1, 2000)}, tầng {rng.randrange(1, 5)}"
        price = rng.randrange(1, 90_000) * 1000
        values = [row, rng.choice(ITEMS), rng.randrange(1, 40), rng.choice(CONDITIONS), day.year, day, price, note]
        sheet.append(values)
    book.save(path)


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
        for title, paths in (("1,000 workbooks of 60 rows", many), ("one workbook of 100,000 rows", one)):
            # The readers take turns, so that a busy machine is busy for all of them.
            turns = [(by_tool(options.benchmark, paths), measured(by_calamine, paths)) for _ in range(options.runs)]
            ours, calamine = min(turn[0] for turn in turns), min(turn[1] for turn in turns)
            openpyxl_ = measured(by_openpyxl, paths)
            print(f"{title}: {ours[1]} cells")
            print(f"  the tool  {ours[0]:8.3f} s")
            for name, other, least in (("calamine", calamine, 1), ("openpyxl", openpyxl_, 10)):
                ratio = other[0] / ours[0]
                good = ratio >= least and other[1] == ours[1]
                passed, failed = passed + good, failed + (not good)
                cells = "" if other[1] == ours[1] else f", {other[1]} cells"
                print(f"  {name:9} {other[0]:8.3f} s, {ratio:.1f} times as long{'' if good else ': too fast'}{cells}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
