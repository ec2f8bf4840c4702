#!/usr/bin/env python3
"""Compares what `onestop inspect` reads in .xls and .ods workbooks with python-calamine, cell by cell.

    old_workbooks.py [FOLDER] [--made 20] [--tool .build/release/onestop]

Besides those in the folder, workbooks are made of random cells: an .xls by xlwt and, where LibreOffice is installed, an
.ods that it makes of that.

A difference is a cell that one holds and the other does not, or another value, or a file that only one of them reads.
Differences that were looked into stand in EXPLAINED with their reason, by the name of the file; one that is explained
and does not show is a failure too. Each run of the tool must end within 60 seconds and stay below 1 GB of memory.

Needs python-calamine, openpyxl and xlwt. The exit code is 1 if anything differs that is not explained.
"""

import argparse
import datetime
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import warnings

import workbooks
import xlwt

# The name of a file (of any if absent), a pattern of the lines that tell a difference, and why it is right.
EXPLAINED = [
    (
        None,
        r"the tool \('duration', \d{11,}\), the peer \('text', 'PT",
        "calamine gives a length of time of more than some years as its text",
    ),
    (
        "biff5-rich-text-string.xls",
        r"Sheet1!H3: .*■",
        "the file holds the workbook twice, for Excel 95 and in Unicode for Excel 97: the tool reads the second",
    ),
    (
        "too_small.xls",
        r"read, but calamine: Cfb error",
        "the file is 68 letters of plain text, which the tool reads as such, with a warning about its name",
    ),
    (
        "sheet_name_parsing.xls",
        r"Sheet1![A-G]1: .*\\x00",
        "texts in cells are in UTF-16, which calamine reads as bytes",
    ),
]


def check(tool, path):
    """The differences of a file, as lines."""
    code, output, messages, memory = workbooks.run(tool, path, "--format", "json")
    lines = [f"memory: {memory >> 20} MiB"] if memory > workbooks.MEMORY else []
    try:
        other = workbooks.by_calamine(path)
    except Exception as error:
        return lines if code == 65 else lines + [f"read, but calamine: {error}"]
    if code != 0:
        return lines + [f"exit code {code}, but read by calamine: {messages.strip() or output.decode().strip()}"]
    return lines + workbooks.differences("calamine", workbooks.by_tool(json.loads(output)), other)


WORDS = ["Biển tên trụ sở", "Ghế chờ", "007", " a ", "x" * 300, "dòng 1\ndòng 2", "ế" * 9000, "漢字", "<&>", "1,5"]


def make(path, rng):
    """Writes an .xls of random cells: texts long enough to go on in further records, numbers, days, errors, gaps."""
    book = xlwt.Workbook()
    formats = ["dd/mm/yyyy", "h:mm", "[h]:mm:ss", "#,##0.00", "yyyy-mm-dd hh:mm"]
    styles = [xlwt.easyxf(num_format_str=text) for text in formats]
    fonts = [xlwt.Font(), xlwt.Font()]
    fonts[1].name = "Courier New"
    for number in range(rng.randrange(1, 4)):
        sheet = book.add_sheet(f"Trang {number}")
        sheet.visibility = 0 if number == 0 else rng.randrange(3)
        for _ in range(rng.randrange(200)):
            r, c = rng.randrange(400), rng.randrange(30)
            try:
                match rng.randrange(7):
                    case 0:
                        sheet.write(r, c, rng.choice(WORDS))
                    case 1:
                        sheet.write(r, c, rng.choice([rng.randrange(-(10**9), 10**9), rng.random() * 1e6, 1.25, 1e300]))
                    case 2:
                        sheet.write(r, c, 1 + rng.random() * 50_000, rng.choice(styles))
                    case 3:
                        sheet.write(r, c, datetime.date(2000, 1, 1) + datetime.timedelta(rng.randrange(9000)), styles[0])
                    case 4:
                        sheet.write(r, c, rng.random() < 0.5)
                    case 5:
                        sheet.write_rich_text(r, c, [(rng.choice(WORDS), rng.choice(fonts)) for _ in range(3)])
                    case 6:
                        sheet.write_merge(r, r + 1, c, c + 2, rng.choice(WORDS))
            except Exception:  # a cell that is taken already
                pass
    book.save(str(path))


def made(folder, count):
    """Makes workbooks in a folder."""
    rng = random.Random(11)
    for number in range(count):
        make(folder / f"{number}.xls", rng)
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office and count:
        files = [str(path) for path in sorted(folder.glob("*.xls"))]
        subprocess.run([office, "--headless", "--convert-to", "ods", "--outdir", str(folder), *files], capture_output=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path, nargs="?")
    parser.add_argument("--made", type=int, default=20)
    parser.add_argument("--tool", default=".build/release/onestop")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        made(pathlib.Path(folder), options.made)
        folders = [pathlib.Path(folder)] + ([options.folder] if options.folder else [])
        return compare([path for each in folders for path in sorted(each.rglob("*"))], options.tool)


def compare(paths, tool):
    """Compares files, prints what differs, and returns the exit code."""
    passed = failed = explained = 0
    for path in paths:
        if path.suffix.lower() not in (".xls", ".ods") or not path.is_file():
            continue
        try:
            lines = check(os.path.abspath(tool), path)
        except subprocess.TimeoutExpired:
            lines = [f"did not end within {workbooks.SECONDS} seconds"]
        reasons = [(pattern, reason) for name, pattern, reason in EXPLAINED if name in (None, path.name)]
        always = [pattern for name, pattern, _ in EXPLAINED if name is None]
        unused = [pattern for pattern, _ in reasons if pattern not in always and not any(re.search(pattern, line) for line in lines)]
        explained += len(reasons) - len(unused)
        lines = [line for line in lines if not any(re.search(pattern, line) for pattern, _ in reasons)]
        lines += [f"explained, but not there: {pattern}" for pattern in unused]
        failed, passed = failed + bool(lines), passed + (not lines)
        if lines:
            print(f"{path.name}:")
            for line in lines[:20]:
                print(f"  {line}")
            if len(lines) > 20:
                print(f"  … and {len(lines) - 20} more")
    print(f"{passed} passed, {failed} failed; {explained} kinds of differences are explained")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
