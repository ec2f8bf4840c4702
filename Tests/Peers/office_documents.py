#!/usr/bin/env python3
"""Opens the documents and workbooks of proposals in other programs; checks them against the decree and proposal.json.

    office_documents.py TOOL

The documents are those shipped under proposals, and those that `TOOL propose` writes in both languages: for the
sample city, for the units after its reorganisation, for one without money, for one whose money funds a single line, and for one whose names hold markup, quotes,
emoji, 300 characters, right-to-left text and what a spreadsheet takes for a formula. Each document must open in
python-docx with its title, author and language; no table of theirs both repeats its head and forbids dividing a row, each
says what it shows, and every amount is printed as often as it is written; the amounts are those of the record, in figures and in words. LibreOffice makes it a PDF, in which paper, margins,
fonts, sizes, page numbers and the order of the elements are those of Decree 30/2020 (office_damage.py shows that each
check fails where its fault is), and every row of the tables of lines
stands where its columns are, nothing cut off. Saved by LibreOffice as a document again, it holds the same text. openxml-audit
checks every file against the schemas of ECMA-376. The workbook of the annexes opens in openpyxl with the amounts of the
record, and LibreOffice computes from its formulas alone the values that it was written with. Needs python-docx, openpyxl,
soffice and poppler, and openxml-audit for the schemas.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unicodedata

from decree_checks import check_letter, check_pages, check_rows, is_annex
from pdf_pages import fonts, pages, printed
from workbook_checks import check_paper, check_workbook, without_values

PROJECT = pathlib.Path(__file__).resolve().parents[2]
ROUND = "2025-02"
# How many pages a document of a city of 31 units may have.
PAGES = {"to-trinh": 20, "letter": 5, "quyet-dinh": 3, "tom-tat": 1, "phieu-ra-soat": 4}
# Times New Roman, and the font that has its measures.
FAMILIES = {"TimesNewRomanPSMT", "TimesNewRomanPS", "LiberationSerif"}
HOSTILE = [
    "R&D <b>đậm</b> \"kép\" 'đơn' ]]> &amp; &#x41;",
    "Phường 😀👩 Vui",
    "Phường " + "rất dài " * 36 + "và hết",
    "Phường שלום עולם مرحبا",
    '=HYPERLINK("http://x.invalid","y")',
    "+84 204 385 4000",
    "@SUM(A1:A9)",
]
AGENCY = 'Phòng "Nội vụ" <i>&</i> 😀'
SIGNER = "Nguyễn <u>Văn</u> & שלום"


class Checks:
    """Counts what holds, and prints what does not."""

    def __init__(self):
        self.passed = self.failed = 0

    def that(self, holds, *sentence):
        self.passed, self.failed = self.passed + bool(holds), self.failed + (not holds)
        if not holds:
            print("FAILED:", *sentence, flush=True)
        return holds


def workspace(folder, budget=None, names=()):
    """A copy of the sample workspace; with a budget it has no locks, so that nothing is funded but by the goals."""
    shutil.copytree(PROJECT / "inventories", folder / "inventories")
    if budget is not None:
        policy = json.loads((folder / "inventories/policy.json").read_text(encoding="utf-8"))
        policy["budget"], policy["locks"] = budget, []
        write(folder / "inventories/policy.json", policy)
    if names:
        register = json.loads((folder / "inventories/register.json").read_text(encoding="utf-8"))
        # What is JSON names its unit by the code alone, so it stays right.
        codes = {file.stem for file in (folder / "inventories" / ROUND).glob("*.json")}
        for unit, name in zip([unit for unit in register["units"] if unit["code"] in codes], names, strict=False):
            unit["name"] = {"vi": name, "en": name}
        for authority in register["authorities"]:
            authority["name"] = {"vi": AGENCY, "en": AGENCY}
            authority["signer"]["name"] = SIGNER
        write(folder / "inventories/register.json", register)
    return folder


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def propose(tool, folder, language, day=None):
    """The folder of a proposal that the tool writes."""
    output = folder / language
    command = [tool, "propose", "--language", language, "--output", str(output), "--round", ROUND]
    command += ["--as-of", day] if day else []
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(f"propose failed in {folder}: {run.stderr}")
    return output


def cases(tool, temporary):
    """Name, folder, language and, where it is known, number of lines of each proposal."""
    for shipped in sorted((PROJECT / "proposals").glob("2*")):
        yield f"shipped {shipped.name}", shipped, "vi", None
    record = json.loads((PROJECT / "proposals" / ROUND / "proposal.json").read_text(encoding="utf-8"))
    cheapest = min(line["cost"] for line in record["lines"])
    for name, change, lines in [
        ("sample", {}, None),
        ("province", {"day": "2026-10-01"}, None),
        ("without money", {"budget": 0}, 0),
        ("one line", {"budget": cheapest}, 1),
        ("hostile", {"names": HOSTILE}, None),
    ]:
        day = change.pop("day", None)
        city = workspace(temporary / name.replace(" ", "-"), **change)
        for language in ("vi", "en"):
            yield name, propose(tool, city, language, day), language, lines


def converted(paths, kind, folder, temporary):
    """The files that LibreOffice makes of documents, in one call."""
    folder.mkdir(parents=True, exist_ok=True)
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{temporary}/office", "--convert-to", kind]
    subprocess.run([*command, "--outdir", str(folder), *map(str, paths)], capture_output=True, timeout=600)
    return [folder / f"{path.stem}.{kind}" for path in paths]


def check_proposal(checks, case, folder, language, lines, temporary):
    """Everything about the documents of a proposal; false if the schemas were left out."""
    import docx
    from word_checks import (
        bare, check_amounts, check_blanks, check_decision, check_document, check_record, check_schemas, check_sections, check_signed,
        check_unit, check_words, texts,
    )

    record = json.loads((folder / "proposal.json").read_text(encoding="utf-8"))
    hostile = case == "hostile"
    title = f"{case} ({language})"
    if lines is not None:
        checks.that(len(record["lines"]) == lines, title, "funds", len(record["lines"]), "lines")
    units = {unit["unit"]: unit for unit in record["units"]}
    letters = sorted((folder / "units").glob("*.docx")) if (folder / "units").is_dir() else []
    funded = {line["unit"] for line in record["lines"]}
    checks.that({path.stem for path in letters} == funded, title, "each unit that is funded has a letter")
    others = ["tom-tat", "phieu-ra-soat", "kiem-chung"] + (["quyet-dinh"] if record["lines"] else [])
    checks.that((folder / "quyet-dinh.docx").exists() == bool(record["lines"]), title, "a decision if there is money")
    paths = [folder / "to-trinh.docx", *(folder / f"{name}.docx" for name in others), *letters]
    kinds = {"ward": "Phường", "commune": "Xã"}
    names = [] if hostile else [
        (kind, unit["name"]["vi"].removeprefix(f"{kind} ")) for unit in record["units"] for kind in kinds.values()
        if unit["name"]["vi"].startswith(f"{kind} ")
    ]
    audited = True
    made = temporary / "made" / bare(title)
    saved = zip(paths, converted(paths, "pdf", made, temporary), converted(paths, "docx", made, temporary), strict=True)
    for path, pdf, again in saved:
        name = f"{title} {path.name}"
        document = check_document(checks, name, path, language)
        audited = check_schemas(checks, name, path) and audited
        check_words(checks, name, document, language)
        if not checks.that(pdf.exists() and again.exists(), name, "opens in LibreOffice"):
            continue
        kept = bare("".join(texts(docx.Document(again)))) == bare("".join(texts(document)))
        checks.that(kept, name, "keeps its text in LibreOffice")
        if not hostile:
            check_amounts(checks, name, document, printed(pdf))
        sheets = pages(pdf)
        # Fonts that stand in for emoji are higher than the line that they stand on.
        bottom = 14.5 if path.stem == "tom-tat" else 19 if hostile else 19.5
        check_pages(checks, name, sheets, language, exact=False, bottom=bottom)
        # What Times New Roman has no glyphs for, such as emoji, is shown in another font; so are boxes to tick.
        strange = set() if hostile or path.stem == "phieu-ra-soat" else fonts(pdf) - FAMILIES
        checks.that(not strange, name, "fonts", strange)
        if not hostile:
            limit = PAGES.get(path.stem, 99) if path.parent == folder else 2
            checks.that(len(sheets) <= limit, name, "has at most", limit, "pages, not", len(sheets))
        if path.stem in ("to-trinh", "quyet-dinh", "tom-tat") and path.parent == folder and not hostile:
            check_signed(checks, name, document, language, names)
        if path.parent != folder:
            check_letter(checks, name, sheets, language)
            check_unit(checks, name, document, record, units[path.stem], language)
            table = next(table for table in document.tables if len(table.columns) == 8)
            if not hostile:
                check_rows(checks, name, table, sheets, sheets[0].width, len(table.rows) - 2)
        elif path.stem == "to-trinh":
            check_letter(checks, name, sheets, language)
            check_sections(checks, name, document, language)
            check_record(checks, name, document, record, language)
            check_annexes(checks, name, sheets, language, hostile, 5 if record.get("decisions") else 4)
            check_blanks(checks, name, document, docx.Document(folder / "phieu-ra-soat.docx"), language)
        elif path.stem == "quyet-dinh":
            check_letter(checks, name, sheets, language, is_decision=True)
            check_decision(checks, name, document, record, language)
    workbook = folder / "phu-luc.xlsx"
    audited = check_schemas(checks, f"{title} {workbook.name}", workbook) and audited
    check_paper(checks, f"{title} {workbook.name}", workbook, language)
    stripped = without_values(workbook, made / f"stripped-{workbook.name}")
    (computed,) = converted([stripped], "xlsx", made / "computed", temporary)
    if checks.that(computed.exists(), title, workbook.name, "opens in LibreOffice"):
        names = HOSTILE if hostile else ()
        check_workbook(checks, f"{title} {workbook.name}", workbook, computed, record, language, names)
    if hostile:
        shown = bare(unicodedata.normalize("NFC", "".join(texts(docx.Document(paths[0])))))
        for text in [*HOSTILE, AGENCY, SIGNER]:
            checks.that(bare(unicodedata.normalize("NFC", text)) in shown, title, "shows", text)
    return audited


def check_annexes(checks, name, sheets, language, hostile, most):
    """Where the annexes begin, and that each lies as it began; earlier decisions have an annex of their own."""
    starts = [place for place, page in enumerate(sheets) if place and is_annex(page, language)] + [len(sheets)]
    checks.that(len(starts) <= most + 1, name, "has at most", most, "annexes, not", len(starts) - 1)
    if not hostile:
        checks.that(starts[0] <= PAGES["letter"], name, "the letter has at most", PAGES["letter"], "pages, not", starts[0])
    annexes = [sheets[start:end] for start, end in zip(starts, starts[1:])]
    for page in [page for annex in annexes for page in annex if annex[0].width > annex[0].height]:
        checks.that(page.width > page.height, name, "an annex lies across all of its pages")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("tool")
    arguments = options.parse_args()
    try:
        import docx  # noqa: F401
        import openpyxl  # noqa: F401
    except ImportError:
        print("skipped: the packages python-docx and openpyxl are not both installed")
        return 0
    for program in ("soffice", "pdftotext"):
        if not shutil.which(program):
            print(f"skipped: {program} is not installed")
            return 0
    checks, audited = Checks(), True
    tool = str(pathlib.Path(arguments.tool).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        temporary = pathlib.Path(temporary)
        for case, folder, language, lines in cases(tool, temporary):
            before = checks.passed, checks.failed
            audited &= check_proposal(checks, case, folder, language, lines, temporary)
            print(f"{case} ({language}): {checks.passed - before[0]} hold, {checks.failed - before[1]} do not", flush=True)
    if not audited:
        print("skipped: the schemas; the package openxml-audit is not installed")
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
