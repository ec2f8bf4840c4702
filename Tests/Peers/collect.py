#!/usr/bin/env python3
"""Makes a folder of mail from the forms that onestop writes, has it collected, and demands that nothing is lost.

Usage: collect.py ONESTOP [--scale N]

The 31 forms of the workspace in ./inventories are filled in with openpyxl, some are saved by LibreOffice as .xls and .ods,
and they are renamed, put into folders and archives, with photos, scans, mails, leftovers, copies, two versions of one, and
one in the folder of another ward: forty files and more. Every submission must be in its place with its bytes, everything else must be
named, what was sent must stay as it was, and a second run must change nothing.

With --scale a country of N units and as many forms is made instead, and the time and the memory of `collect` are printed.

Needs openpyxl and soffice. Ends in a line `N passed, N failed`, and with exit code 1 if one failed.
"""

import argparse
import csv
import hashlib
import io
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
import zipfile

import openpyxl

import forms
import random_city

PHOTO = b"\xff\xd8\xff\xe0\x00\x10JFIF"
ROUND = "2025-03"


def digest(data):
    return hashlib.sha256(data).hexdigest()


def tree(folder):
    return {str(path.relative_to(folder)): digest(path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file()}


class Trial:
    def __init__(self, tool, scratch):
        self.tool, self.scratch = str(pathlib.Path(tool).resolve()), pathlib.Path(scratch)
        self.passed = self.failed = 0

    def run(self, *arguments):
        return subprocess.run(
            [self.tool, *arguments], cwd=self.scratch, capture_output=True, text=True,
            env={"PATH": os.environ["PATH"], "LANG": "vi_VN.UTF-8"})

    def collect(self, *paths):
        run = self.run("collect", *paths, "--round", ROUND, "--json")
        return run, json.loads(run.stdout)

    def expect(self, condition, text):
        if condition:
            self.passed += 1
        else:
            self.failed += 1
            print("FAILED", text)


def convert(files, kind, scratch):
    """Has LibreOffice save workbooks in another format; the bytes by the stem of the file."""
    outdir = scratch / f"saved-{kind}"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to", kind, "--outdir",
         str(outdir), *map(str, files)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return {path.stem: path.read_bytes() for path in outdir.iterdir()}


def zipped(entries):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return output.getvalue()


def fill_forms(trial):
    """The forms, most of them filled in; the bytes by the code of the unit."""
    run = trial.run("template", "--round", ROUND, "--output", "forms")
    trial.expect(run.returncode == 0, f"template: {run.stderr}")
    filled = trial.scratch / "filled"
    filled.mkdir()
    for number, path in enumerate(sorted((trial.scratch / "forms").glob("*.xlsx"))):
        if number % 6 == 5:
            shutil.copy(path, filled)
            continue
        book = openpyxl.load_workbook(path)
        forms.fill(book)
        book.save(filled / path.name)
    return filled


def mail(trial, filled, names):
    """Writes the folder of mail; what becomes of each file, by its name as sent."""
    codes = sorted(path.stem for path in filled.iterdir())
    data = {code: (filled / f"{code}.xlsx").read_bytes() for code in codes}
    old = convert([filled / f"{code}.xlsx" for code in codes[0:5]], "xls", trial.scratch)
    open_document = convert([filled / f"{code}.xlsx" for code in codes[5:10]], "ods", trial.scratch)
    folder = trial.scratch / "mail"
    expected = {}

    def send(path, bytes, result, unit=None, inner=None, day=2):
        if inner is None:
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(bytes)
            os.utime(place, (1740787200 + day * 86400,) * 2)
        expected["mail/" + (inner or path)] = (result, unit, digest(bytes) if inner is None else inner and digest(bytes))

    accepted = ("accepted", "unchanged")
    for code, bytes in old.items():
        send(f"Biểu {code[:3]} {len(expected)}.xls", bytes, accepted, code)
    for number, (code, bytes) in enumerate(sorted(open_document.items())):
        send(f"thu {number}/kiem ke.ods", bytes, accepted, code)
    for number, code in enumerate(codes[10:16]):
        name = unicodedata.normalize("NFD", names[code]) if number % 2 else names[code].upper()
        send(f"{name}/Book{number}.xlsx", data[code], accepted, code)
        send(f"{name}/IMG_{number}.jpg", PHOTO + bytes_of(number), ("evidence",), code)
    entries = []
    for code in codes[16:19]:
        entries.append((f"{names[code]}/bieu mau.xlsx", data[code]))
        send(None, data[code], accepted, code, inner=f"cum 1.zip/{names[code]}/bieu mau.xlsx")
    inner = zipped([("scan.pdf", b"%PDF-1.7 " + codes[19].encode()), ("kiem ke.xlsx", data[codes[19]])])
    send(None, b"%PDF-1.7 " + codes[19].encode(), ("evidence",), codes[19], inner="cum 1.zip/kem theo.zip/scan.pdf")
    send(None, data[codes[19]], accepted, codes[19], inner="cum 1.zip/kem theo.zip/kiem ke.xlsx")
    entries += [("kem theo.zip", inner), ("Thumbs.db", b"x")]
    send(None, b"x", ("leftover",), inner="cum 1.zip/Thumbs.db")
    place = folder / "cum 1.zip"
    place.write_bytes(zipped(entries))
    for code in codes[20:29]:
        send(f"{names[code].replace('Phường', 'P.').replace('Xã', 'X.')} (1).xlsx", data[code], accepted, code)

    # Two versions of one, and a copy of a third.
    first = openpyxl.load_workbook(filled / f"{codes[29]}.xlsx")
    first.worksheets[0]["A3"].value = str(first.worksheets[0]["A3"].value) + " "
    buffer = io.BytesIO()
    first.save(buffer)
    send("lan dau/kiem ke.xlsx", stripped(buffer.getvalue(), "2025-03-01T08:00:00Z"), ("superseded", "repeated"), codes[29])
    send("sau/kiem ke (sửa lần 2).xlsx", stripped(data[codes[29]], "2025-03-05T08:00:00Z"), accepted, codes[29])
    send(f"z/{codes[20]}.xlsx", data[codes[20]], ("repeated",), codes[20])
    # One ward's file in the folder of another, and rubbish.
    send(f"{names[codes[10]].upper()}/nham.xlsx", data[codes[30]], ("contradictory",), None)
    send("~$Biểu.xlsx", b"\x05", ("leftover",))
    send("desktop.ini", b"[.ShellClassInfo]", ("leftover",))
    send("image001.png", b"\x89PNG\r\n\x1a\n", ("leftover",))
    send("thư mời.eml", b"Subject: x\r\n\r\n", ("aside",))
    send("bao cao.docx", zipped([("word/document.xml", b"<w/>"), ("_rels/.rels", b"<r/>")]), ("aside",))
    send("ảnh lạ.jpg", PHOTO + b"la", ("evidence",))
    return folder, expected, codes


def bytes_of(number):
    return bytes([number]) * 20


def stripped(workbook, modified):
    """The workbook with the time at which it says that it was saved."""
    output = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as source, zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            if entry.filename == "docProps/core.xml":
                text = (
                    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
                    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
                    f'<dcterms:modified xsi:type="dcterms:W3CDTF">{modified}</dcterms:modified></cp:coreProperties>')
                target.writestr(entry.filename, text)
            else:
                target.writestr(entry.filename, source.read(entry))
    return output.getvalue()


def ordinary(trial):
    shutil.copytree("inventories", trial.scratch / "inventories")
    register = json.loads((trial.scratch / "inventories/register.json").read_text(encoding="utf-8"))
    names = {unit["code"]: unit["name"]["vi"] for unit in register["units"]}
    filled = fill_forms(trial)
    folder, expected, codes = mail(trial, filled, names)
    sent = tree(folder)
    run, record = trial.collect("mail")
    results = {file["name"]: file for file in record["files"]}
    trial.expect(run.returncode == 1, f"collect ends with {run.returncode}: {run.stderr}")
    trial.expect(len(record["files"]) >= 40, f"only {len(record['files'])} files")
    trial.expect(set(results) == set(expected), f"not named: {set(expected) ^ set(results)}")
    round = trial.scratch / "inventories" / ROUND
    for name, (result, unit, sha256) in expected.items():
        file = results.get(name, {})
        trial.expect(file.get("result") in result, f"{name}: {file.get('result')} and not {result}: {file.get('remark')}")
        trial.expect(unit is None or file.get("unit") == unit, f"{name}: of {file.get('unit')} and not {unit}")
        if file.get("place") and file["result"] != "repeated":
            trial.expect(digest((round / file["place"]).read_bytes()) == sha256, f"{name}: other bytes in {file['place']}")
    trial.expect(tree(folder) == sent, "what was sent has changed")
    trial.expect(record["silent"] == [codes[30]], f"missing: {record['silent']}")
    with open(round / "receipts.csv", encoding="utf-8-sig", newline="") as table:
        trial.expect({row["name"] for row in csv.DictReader(table)} == set(expected), "receipts")
    before = tree(trial.scratch / "inventories")
    trial.collect("mail")
    trial.expect(tree(trial.scratch / "inventories") == before, "a second run changes something")
    run, _ = trial.collect(f"mail/{names[codes[10]].upper()}/nham.xlsx")
    trial.expect(run.returncode == 0, f"the strayed file alone: {run.stdout}")
    here = {path.stem for path in round.iterdir() if path.suffix in (".xlsx", ".xls", ".ods")}
    trial.expect(here == set(names), f"in the round: {here ^ set(names)}")
    check = trial.run("check", "--round", ROUND)
    trial.expect(check.returncode == 0, f"check: {check.stdout[-2000:]}")


def scale(trial, count):
    random_city.write_city(trial.scratch / "inventories", 1, count)
    begun = time.monotonic()
    run = trial.run("template", "--round", ROUND, "--output", "forms")
    trial.expect(run.returncode == 0, f"template: {run.stderr}")
    print(f"template: {time.monotonic() - begun:.1f} s")
    paths = sorted((trial.scratch / "forms").glob("*.xlsx"))
    for number, path in enumerate(paths):
        target = trial.scratch / f"mail/tinh {number // 100}/bieu {number}.xlsx"
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)
    for number, what in enumerate(["first", "second"]):
        begun, used = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        run, record = trial.collect("mail")
        spent = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(
            f"collect of {len(paths)} files, {what} run: {time.monotonic() - begun:.1f} s, "
            f"{spent.ru_utime + spent.ru_stime - used.ru_utime - used.ru_stime:.1f} s of processor time, "
            f"{spent.ru_maxrss / 1024:.0f} MB")
        wanted = {"repeated"} if number else {"accepted", "unchanged"}
        trial.expect({file["result"] for file in record["files"]} <= wanted, f"{what}: {run.stderr[:300]}")
        trial.expect(len(record["files"]) == count and record["silent"] == [], f"{what}: {len(record['files'])} files")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("--scale", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        trial = Trial(options.tool, scratch)
        if options.scale:
            scale(trial, options.scale)
        else:
            ordinary(trial)
        print(f"{trial.passed} passed, {trial.failed} failed")
        sys.exit(1 if trial.failed else 0)


if __name__ == "__main__":
    main()
