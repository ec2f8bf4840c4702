"""What holds of the workbook of a proposal in openpyxl, and after LibreOffice has computed it anew."""

import re
import zipfile


def without_values(path, copy):
    """A copy of a workbook whose formulas have lost their values, so that a program that opens it must compute them."""
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as stripped:
        for name in whole.namelist():
            contents = whole.read(name)
            if name.startswith("xl/worksheets/"):
                contents = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", contents)
            stripped.writestr(name, contents)
    return copy


def check_workbook(checks, name, path, computed, record, language, names=()):
    """The workbook against itself as LibreOffice computes it, and against the record."""
    from openpyxl import load_workbook

    formulas, values, again = load_workbook(path), load_workbook(path, data_only=True), load_workbook(computed, data_only=True)
    count = 0
    for sheet in formulas:
        wide = sheet is not formulas.worksheets[0]
        setup = sheet.page_setup
        checks.that(setup.paperSize == 9 and setup.orientation == ("landscape" if wide else "portrait"), name, sheet.title, "is A4")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                count += 1
                kept, found = values[sheet.title][cell.coordinate].value, again[sheet.title][cell.coordinate].value
                same = kept is not None and (kept == found or (kept == "" and found is None))
                checks.that(same, name, sheet.title, cell.coordinate, cell.value, "keeps", kept, "computes", found)
    # Without lines there is nothing to add up for a unit.
    checks.that(count > (len(record["units"]) if record["lines"] else 0), name, "has formulas", count)

    lines, units = values.worksheets[1], values[{"vi": "Theo đơn vị", "en": "Units"}[language]]
    head = {sheet.title: next((r for r in range(1, 12) if sheet.cell(r, 2).value and sheet.cell(r, 3).value), 5) for sheet in (lines, units)}
    for place, line in enumerate(record["lines"], head[lines.title] + 1):
        row = [lines.cell(place, column).value for column in (1, 6, 8, 9, 11, 12, 14)]
        wanted = [line["rank"], line["quantity"], line["unitPrice"], line["amount"], line["cost"], line["gross"] - line["cost"], line["unit"]]
        checks.that(row == wanted, name, lines.title, "row", place, row, wanted)
        checks.that(formulas[lines.title].cell(place, 11).data_type == "f", name, lines.title, "row", place, "computes its support")
    for place, unit in enumerate(record["units"], head[units.title] + 1):
        row = [units.cell(place, column).value for column in (1, 3, 9, 10)]
        own = [line["cost"] for line in record["lines"] if line["unit"] == unit["unit"]]
        # An amount of nothing may be shown as nothing.
        checks.that([row[0], row[1], row[2] or 0, row[3] or 0] == [unit["unit"], unit["name"][language], len(own), sum(own)],
                    name, units.title, "row", place, row)
        checks.that(formulas[units.title].cell(place, 3).data_type == "s", name, units.title, "row", place, "has a name, not a formula")
    sums = units.cell(head[units.title] + len(record["units"]) + 1, 10).value
    checks.that((sums or 0) == record["totals"]["cost"], name, units.title, "adds up", sums)
    shown = {cell.value for row in units.iter_rows() for cell in row}
    for text in names:
        checks.that(text in shown, name, units.title, "shows", text)


# MARK: on paper

# What columns take of a broad and of an upright page of A4 between the margins, in pixels, in type of nine points of eleven.
ROOM = {"landscape": 1_250, "portrait": 850}
CODES = {"vi": ("Mã ", "(tệp:ô)"), "en": ("code", "cell")}
# What only auditors need names files and cells.
AUDITORS = {"vi": ("Nguồn số liệu", "Chất lượng số liệu", "Quyết định trước"), "en": ("Sources", "Quality", "Decisions")}


def check_paper(checks, name, path, language):
    """Type of at least nine points on paper, and no column of codes in what is printed."""
    from openpyxl import load_workbook
    from openpyxl.utils import get_column_letter, range_boundaries

    for sheet in load_workbook(path):
        area = sheet.print_area
        first, _, last, _ = range_boundaries(area.split("!")[-1].replace("$", "")) if area else (1, 1, sheet.max_column, 1)
        widths = [sheet.column_dimensions[get_column_letter(n)].width for n in range(first, last + 1)]
        pixels = sum(int(width * 7 + 5) for width in widths)
        room = ROOM[sheet.page_setup.orientation]
        checks.that(pixels <= room, name, sheet.title, "is printed in nine points or more", pixels)
        if sheet.title in AUDITORS[language]:
            continue
        heads = {cell.value for row in sheet.iter_rows(max_row=60, min_col=first, max_col=last) for cell in row if cell.font.b}
        found = [text for text in heads if isinstance(text, str) and any(mark in text for mark in CODES[language])]
        checks.that(not found, name, sheet.title, "prints no codes", found)
