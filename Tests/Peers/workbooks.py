#!/usr/bin/env python3
"""Compares what `onestop inspect` reads with what other readers read, cell by cell.

    workbooks.py FOLDER [--tool .build/release/onestop]

Every .xlsx and .xlsm below the folder is read by python-calamine and by openpyxl, every .csv and .tsv by Python's own
csv. A difference is a cell that they hold and the tool does not, or the other way round, or another value. Workbooks of
a format that the tool must know and refuse (.xlsb) must end with exit code 65; .xls and .ods are compared by
old_workbooks.py.

Each run of the tool is bounded: it must end within 60 seconds and stay below 1 GB of memory.

Needs python-calamine and openpyxl. The exit code is 1 if anything differs.
"""

import argparse
import csv
import datetime
import io
import json
import math
import os
import pathlib
import resource
import subprocess
import sys
import warnings

import openpyxl
import python_calamine

MEMORY = 1 << 30
PEER_MEMORY = 3 << 30
SECONDS = 60
ERRORS = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#DATA!"}


def run(tool, path, *options):
    """Runs the tool within the bounds and returns its exit code, output, messages and memory."""
    command = [tool, "inspect", str(path), "--language", "en", *options]
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    done = subprocess.run(command, capture_output=True, timeout=SECONDS)
    memory = max(before, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) * 1024
    return done.returncode, done.stdout, done.stderr.decode(), memory


def number(value):
    """A number as it is compared: to fifteen digits, as many as a spreadsheet keeps."""
    value = float(value)
    return ("number", float(f"{value:.15g}") if math.isfinite(value) else repr(value))


def length(value):
    return ("duration", round(value / datetime.timedelta(milliseconds=1)))


def moment(value):
    """A day or a time, to the millisecond."""
    if isinstance(value, datetime.datetime):
        value += datetime.timedelta(microseconds=500)
        text = value.isoformat(timespec="milliseconds")
        return ("moment", text.removesuffix(".000").removesuffix("T00:00:00"))
    if isinstance(value, datetime.time):
        return ("moment", value.isoformat(timespec="milliseconds").removesuffix(".000"))
    return ("moment", value.isoformat())


def theirs(value):
    """A value of a peer as it is compared; nothing for an empty cell."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, datetime.timedelta):
        return length(value)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return moment(value)
    return ("error", str(value)) if value in ERRORS else ("text", str(value))


def ours(cell):
    """A value of the tool as it is compared; nothing for what a peer cannot show: a formula without a result."""
    kind, value = cell["type"], cell["value"]
    if kind in ("empty", "formula"):
        return None
    if kind == "number":
        return number(value)
    if kind == "boolean":
        return ("boolean", value == "TRUE")
    if kind == "duration":
        hours, minutes, seconds = value.split(":")
        return ("duration", round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000))
    if kind in ("date", "datetime", "time"):
        return ("moment", value)
    return ("error" if value in ERRORS else "text", value)


def by_calamine(path):
    """The sheets of a workbook by python-calamine: {name: {(row, column): value}}."""
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    sheets = {}
    for meta in book.sheets_metadata:
        if meta.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(meta.name)
        top, left = sheet.start or (0, 0)
        rows = sheet.to_python(skip_empty_area=True)
        sheets[meta.name] = {
            (r, c): theirs(v)
            for r, row in enumerate(rows, top + 1)
            for c, v in enumerate(row, left + 1)
            if theirs(v) is not None
        }
    return sheets


def by_openpyxl(path):
    """The sheets of a workbook by openpyxl: {name: {(row, column): value}}."""
    book = openpyxl.load_workbook(path, data_only=True)
    return {
        sheet.title: {
            # Only the cells that are there: the rows of a nearly empty sheet would fill the memory.
            place: theirs(cell.value)
            for place, cell in sheet._cells.items()
            if theirs(cell.value) is not None
        }
        for sheet in book.worksheets
    }


def by_tool(document):
    sheets = {}
    for sheet in document["sheets"]:
        cells = {}
        for cell in sheet["cells"]:
            value = ours(cell)
            if value is not None:
                column, row = openpyxl.utils.cell.coordinate_from_string(cell["cell"])
                cells[(row, openpyxl.utils.cell.column_index_from_string(column))] = value
        sheets[sheet["name"]] = cells
    return sheets


def differences(peer, mine, other):
    """The differences between the sheets of the tool and of a peer, as lines."""
    lines = []
    for name in sorted(set(mine) | set(other)):
        if name not in mine or name not in other:
            lines.append(f"{peer}: sheet {name!r} only in {'the tool' if name in mine else 'the peer'}")
            continue
        for place in sorted(set(mine[name]) | set(other[name])):
            a, b = mine[name].get(place), other[name].get(place)
            if a != b:
                cell = openpyxl.utils.cell.get_column_letter(place[1]) + str(place[0])
                lines.append(f"{peer}: {name}!{cell}: the tool {a}, the peer {b}")
    return lines


def check_workbook(tool, path):
    code, output, messages, memory = run(tool, path, "--format", "json")
    lines = [f"memory: {memory >> 20} MiB"] if memory > MEMORY else []
    if code == 65:
        readers = []
        for name, reader in (("calamine", by_calamine), ("openpyxl", by_openpyxl)):
            try:
                reader(path)
                readers.append(name)
            except Exception:
                pass
        return lines + ([f"refused, but read by {', '.join(readers)}: {messages.strip()}"] if readers else [])
    if code != 0:
        return lines + [f"exit code {code}: {messages.strip()}"]
    mine = by_tool(json.loads(output))
    for name, reader in (("calamine", by_calamine), ("openpyxl", by_openpyxl)):
        try:
            other = reader(path)
        except (Exception, MemoryError) as error:
            lines.append(f"{name}: cannot read it: {type(error).__name__}: {error}")
            continue
        lines += differences(name, mine, other)
    return lines


def check_table(tool, path):
    """A file of separated values: with some delimiter Python's csv must read the same cells."""
    code, output, messages, memory = run(tool, path, "--format", "json")
    lines = [f"memory: {memory >> 20} MiB"] if memory > MEMORY else []
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return lines if code in (0, 65) else lines + [f"exit code {code} for a file that is not UTF-8"]
    if code != 0:
        return lines + [f"exit code {code}: {messages.strip()}"]
    mine = {(cell["row"], cell["field"]): cell["value"] for cell in json.loads(output)["sheets"][0]["cells"]}
    for delimiter in ",;\t|\x1f":
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        if mine == {(r, f): v for r, row in enumerate(rows, 1) for f, v in enumerate(row, 1) if v != ""}:
            return lines
    return lines + ["csv: no delimiter gives the same cells"]


def check_foreign(tool, path):
    code, _, messages, memory = run(tool, path)
    if code != 65:
        return [f"exit code {code} instead of 65: {messages.strip()}"]
    return [f"memory: {memory >> 20} MiB"] if memory > MEMORY else []


CHECKS = {
    ".xlsx": check_workbook,
    ".xlsm": check_workbook,
    ".csv": check_table,
    ".tsv": check_table,
    ".xlsb": check_foreign,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tool", default=".build/release/onestop")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    # A peer that wants more than there is fails by itself, and not the whole comparison.
    resource.setrlimit(resource.RLIMIT_AS, (PEER_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    csv.field_size_limit(1 << 30)
    passed = failed = 0
    for path in sorted(options.folder.rglob("*")):
        check = CHECKS.get(path.suffix.lower())
        if check is None or not path.is_file():
            continue
        try:
            lines = check(os.path.abspath(options.tool), path)
        except subprocess.TimeoutExpired:
            lines = [f"did not end within {SECONDS} seconds"]
        if lines:
            failed += 1
            print(f"{path.relative_to(options.folder)}:")
            for line in lines[:20]:
                print(f"  {line}")
            if len(lines) > 20:
                print(f"  … and {len(lines) - 20} more")
        else:
            passed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
