"""Holds the tool to its bounds: files of every kind that a stranger can send, made far too large, and what they cost.

    python3 Tests/Peers/bounds.py .build/release/onestop [--size 0.2] [--only NAME…]

Each file must be answered with findings, within 5 seconds of processor time and 500 MB. The time that counts is three
times as long, because the machine may be busy with something else; a search that grows with the square of its input is
far beyond that too.
"""

import argparse
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

SECONDS = 3 * 5
MEGABYTES = 500
ROOT = Path(__file__).resolve().parents[2]
HEADINGS = ["Tên hạng mục", "ĐVT", "Số lượng", "Tình trạng", "Năm sử dụng"]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


# Workbooks

def text(value):
    return f'<c t="inlineStr"><is><t>{value}</t></is></c>'


def number(value):
    return f"<c><v>{value}</v></c>"


def row(cells):
    return f"<row>{''.join(cells)}</row>"


def item(name, count=1):
    return row([text(name), text("cái"), number(count), text("Tốt"), number(2020)])


def workbook(rows, after="", shared="", relations=""):
    """The bytes of a workbook with one sheet: its rows, what follows them, the shared texts and further relationships."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        '"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="Kiểm kê" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
        f'Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>{relations}</Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{shared}</sst>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, contents in parts.items():
            archive.writestr(name, contents)
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<worksheet xmlns="{MAIN}"><sheetData>{row(map(text, HEADINGS))}'.encode())
            for piece in rows:
                sheet.write(piece.encode())
            sheet.write(f"</sheetData>{after}</worksheet>".encode())
    return file.getvalue()


def table(rows):
    file = io.StringIO()
    csv.writer(file).writerows([HEADINGS, *rows])
    return file.getvalue().encode()


# Submissions: each function takes how often its defect is repeated.

def shared_text(n):
    cells = row(['<c t="s"><v>0</v></c>', text("cái"), number(1), text("Tốt"), number(2020)])
    return workbook((cells for _ in range(n)), shared=f"<si><t>{'kdud9nl436xhju03x08g' * 1600}</t></si>")


def long_names(n):
    return workbook(item(f"{i} " + "biển tên trụ sở " * 2000) for i in range(n))


def unknown_items(n):
    return workbook(item(f"Bien ten tru so so {i}") for i in range(n))


def unknown_items_csv(n):
    return table([f"Bien ten tru so so {i}", "cái", 1, "Tốt", 2020] for i in range(n))


def all_cells_wrong(n):
    return table([f"may tinh {i}", f"kg{i}", f"x{i}", f"hu hong {i}", f"nam {i}"] for i in range(n))


def valid_rows(n):
    return workbook(item("Camera giám sát", 1 + i) for i in range(n))


def valid_rows_csv(n):
    return table(["Camera giám sát", "cái", 1 + i, "Tốt", 2020] for i in range(n))


def repeated_rows(n):
    return table(["Camera giám sát", "cái", 1, "Tốt", 2020] for _ in range(n))


def short_cells(n):
    return workbook(row([number(1)] * 100) for _ in range(n // 100))


def short_cells_csv(n):
    return ",".join(HEADINGS).encode() + b"\n" + (b"1," * 99 + b"1\n") * (n // 100)


def blank_cells_csv(n):
    return ",".join(HEADINGS).encode() + b"\n" + (b"," * 99 + b"\n") * (n // 100)


def blank_lines(n):
    return ",".join(HEADINGS).encode() + b"\n" * n


def wide_rows(n):
    return workbook(row([number(i) for i in range(16_384)]) for _ in range(n))


def wide_headings(n):
    headings = [*HEADINGS, *(f"Cot {i}" for i in range(16_000))]
    rows = [headings] + [["Camera", "cái", "x", "Tốt", "y"] + ["1"] * 16_000 for _ in range(n)]
    file = io.StringIO()
    csv.writer(file).writerows(rows)
    return file.getvalue().encode()


def merges(n):
    ranges = "".join(f'<mergeCell ref="C{i * 2 + 2}:C{i * 2 + 3}"/>' for i in range(n))
    return workbook((item("Camera giám sát", i) for i in range(5_000)), f"<mergeCells>{ranges}</mergeCells>")


def heading_merges(n):
    ranges = "".join(f'<mergeCell ref="A1:XFD{1 + i % 3}"/>' for i in range(n))
    return workbook((item("Camera giám sát", i) for i in range(100)), f"<mergeCells>{ranges}</mergeCells>")


def combining_marks(n):
    marks = "\u0323" * 900 + "\u0301" * 900
    return table([f"Biển tê{marks}n {i}", "cái", 1, "Tốt" + marks, 2020] for i in range(n))


def long_notes(n):
    note = "đã hỏng nhiều lần " * 1800
    return (",".join([*HEADINGS, "Ghi chú"]) + "\n" + f"Camera giám sát,cái,1,Tốt,2020,{note}\n" * n).encode()


def json_numbers(n):
    return b'{"format": "onestop.submission/1", "items": [' + b"1," * n + b"1]}"


def json_keys(n):
    members = ",".join(f'"k{i}":1' for i in range(n))
    return f'{{"format": "onestop.submission/1", "items": [{{{members}}}]}}'.encode()


def json_top_keys(n):
    members = ",".join(f'"k{i}":1' for i in range(n))
    return f'{{"format": "onestop.submission/1", "items": [], {members}}}'.encode()


def json_rows(n):
    items = ",".join(f'{{"item": "x{i}", "k{i}": {i}}}' for i in range(n))
    return f'{{"format": "onestop.submission/1", "items": [{items}]}}'.encode()


def relationships(n):
    link = f'<Relationship Id="x{{}}" Type="{OFFICE}/hyperlink" TargetMode="External" Target="http://a"/>'
    return workbook([item("Cam")], relations="".join(link.format(i) for i in range(n)))


# Settings: each function takes the file of the workspace as well.

def repeated_locks(n, settings):
    policy = json.loads(settings)
    lock = policy["locks"][0]
    policy["locks"] = [lock] * n + [{**lock, "action": "exclude"}] * n
    return json.dumps(policy).encode()


def unknown_locks(n, settings):
    policy = json.loads(settings)
    policy["locks"] = [{**policy["locks"][0], "unit": f"tan-lieu-{i}", "requirement": f"queue-{i}"} for i in range(n)]
    return json.dumps(policy).encode()


def repeated_prices(n, settings):
    head, *lines = settings.decode().splitlines()
    return "\n".join([head, *(lines * n), ""]).encode()


def wrong_prices(n, settings):
    head, line, *_ = settings.decode().splitlines()
    return "\n".join([head, *([line.replace("6850000", "sáu triệu").replace("tool", "toool")] * n), ""]).encode()


def many_requirements(n, settings):
    criteria = json.loads(settings)
    first = criteria["requirements"][0]
    criteria["requirements"] += [{**first, "id": f"r{i}", "item": f"no-{i}"} for i in range(n)]
    return json.dumps(criteria).encode()


def long_note(n, settings):
    policy = json.loads(settings)
    policy["note"]["vi"] = "á" * n
    return json.dumps(policy, ensure_ascii=False).encode()


# What is made, the ending of its name or the name of the settings, how often at full size, and whether it comes back.
# First files that are read to their end, close to the most that is read, then files that are refused.
KINDS = [
    (shared_text, ".xlsx", 1_500, True),
    (long_names, ".xlsx", 1_000, False),
    (unknown_items, ".xlsx", 47_000, False),
    (unknown_items_csv, ".csv", 47_000, True),
    (all_cells_wrong, ".csv", 47_000, False),
    (valid_rows, ".xlsx", 47_000, True),
    (valid_rows_csv, ".csv", 47_000, False),
    (repeated_rows, ".csv", 47_000, False),
    (short_cells, ".xlsx", 245_000, False),
    (short_cells_csv, ".csv", 245_000, False),
    (blank_cells_csv, ".csv", 245_000, False),
    (wide_rows, ".xlsx", 14, True),
    (wide_headings, ".csv", 14, True),
    (merges, ".xlsx", 100_000, True),
    (heading_merges, ".xlsx", 100_000, False),
    (combining_marks, ".csv", 5_000, False),
    (long_notes, ".csv", 1_000, True),
    (json_numbers, ".json", 245_000, False),
    (json_keys, ".json", 245_000, False),
    (json_top_keys, ".json", 245_000, False),
    (json_rows, ".json", 80_000, False),
    (json_rows, ".json", 2_000, True),
    (relationships, ".xlsx", 200_000, True),
    (repeated_locks, "policy.json", 20_000, False),
    (unknown_locks, "policy.json", 45_000, False),
    (repeated_prices, "prices.csv", 1_200, False),
    (wrong_prices, "prices.csv", 38_000, False),
    (many_requirements, "criteria.json", 10_000, False),
    (long_note, "policy.json", 25_000_000, False),
    (short_cells, ".xlsx", 4_000_000, False),
    (short_cells_csv, ".csv", 20_000_000, False),
    (blank_lines, ".csv", 40_000_000, False),
    (json_numbers, ".json", 15_000_000, False),
    (many_requirements, "criteria.json", 40_000, False),
    (relationships, ".xlsx", 1_000_000, True),
]


def run(command):
    """Runs a command; its exit code, processor seconds, megabytes at the peak, and what it printed."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        output.seek(0)
        return (
            os.waitstatus_to_exitcode(status),
            usage.ru_utime + usage.ru_stime,
            usage.ru_maxrss / 1024,
            output.read().decode(errors="replace"),
        )


def write(kind, count, path):
    """Writes the file of a kind."""
    make, name = next((make, name) for make, name, *_ in KINDS if make.__name__ == kind)
    settings = () if name.startswith(".") else ((ROOT / "inventories" / name).read_bytes(),)
    Path(path).write_bytes(make(int(count), *settings))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tool", type=Path)
    parser.add_argument("--size", type=float, default=1, help="how large, as a part of the full size")
    parser.add_argument("--only", nargs="*", help="the names of some kinds")
    parser.add_argument("--make", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.make:
        return write(*options.make)
    tool = options.tool.resolve()
    folder = Path(tempfile.mkdtemp())
    failures = []
    try:
        for make, name, count, comes_back in KINDS:
            if options.only and make.__name__ not in options.only:
                continue
            count = max(1, int(count * options.size))
            path = folder / ("tan-lieu" + name if name.startswith(".") else name)
            # In a process of its own: the peak of a child counts what its parent held when it was started.
            making = [sys.executable, __file__, tool, "--make", make.__name__, str(count), path]
            subprocess.run(making, check=True)
            command = ["timeout", "120", tool, "check", path]
            for extra in [[], ["--annotate", folder / "back.xlsx", "--force"]] if comes_back else [[]]:
                code, seconds, megabytes, output = run(command + extra)
                listed = output.count(": error: ") + output.count(": warning: ")
                is_good = code in (0, 1, 65) and seconds <= SECONDS and megabytes <= MEGABYTES and listed <= 1_100
                label = make.__name__ + (" --annotate" if extra else "")
                print(
                    f"{label:30} {path.stat().st_size / 2**20:6.1f} MB: {seconds:6.2f} s {megabytes:5.0f} MB, exit "
                    f"{code}, {listed} findings{'' if is_good else '  BEYOND THE BOUNDS'}",
                    flush=True,
                )
                if not is_good:
                    failures.append(label)
            path.unlink()
    finally:
        shutil.rmtree(folder)
    if failures:
        sys.exit(f"beyond {SECONDS} s or {MEGABYTES} MB, or not answered: {', '.join(failures)}")


if __name__ == "__main__":
    main()
