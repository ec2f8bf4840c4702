"""What holds of a Word document of a proposal: the file itself, its tables and amounts against proposal.json."""

import collections
import re

from number_words import number

WORDS = {
    "vi": {
        "nation": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto": "Độc lập - Tự do - Hạnh phúc", "number": "Số:",
        "type": "TỜ TRÌNH", "to": "Kính gửi:", "ground": "Căn cứ", "copies": "Nơi nhận:", "words": "(Bằng chữ: ",
        "annex": "Phụ lục",
    },
    "en": {
        "nation": "SOCIALIST REPUBLIC OF VIET NAM", "motto": "Independence - Freedom - Happiness", "number": "No.",
        "type": "PROPOSAL", "to": "To:", "ground": "Pursuant", "copies": "Recipients:", "words": "(in words: ",
        "annex": "Annex",
    },
}
# The theme is a part that a package may have (ECMA-376, Part 1, 11.3.1 and 14.2.7); openxml-audit wants one.
UNFOUNDED = "relationships/theme'"


def money(amount, language):
    return f"{amount:,}".replace(",", "." if language == "vi" else ",")


def bare(text):
    """A text without what a line break swallows."""
    return "".join(text.split())


def texts(document):
    """Every paragraph of a document, those of tables included."""
    from docx.oxml.ns import qn

    for paragraph in document.element.body.iter(qn("w:p")):
        yield "".join(
            node.text or "" if node.tag == qn("w:t") else "\n" for node in paragraph.iter(qn("w:t"), qn("w:br"))
        )


def cells(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


def check_document(checks, name, path, language):
    """What holds of every document; returns it."""
    import docx
    from docx.oxml.ns import qn

    document = docx.Document(path)
    properties = document.core_properties
    checks.that(properties.language == {"vi": "vi-VN", "en": "en-GB"}[language], name, "language", properties.language)
    checks.that(properties.title and properties.author, name, "has a title and an author")
    bordered = [table for table in document.tables if table._tbl.tblPr.find(qn("w:tblBorders")) is not None]
    for table in bordered:
        repeats = table._tbl.findall(f".//{qn('w:tblHeader')}")
        whole = [row for row in table._tbl.iter(qn("w:tr")) if row.find(f".//{qn('w:cantSplit')}") is not None]
        heads = [row for row in whole if row.find(f".//{qn('w:tblHeader')}") is not None]
        # LibreOffice loses rows where both meet.
        checks.that(not repeats or len(whole) == len(heads), name, "no row is whole where a head repeats")
        described = table._tbl.tblPr.find(qn("w:tblDescription"))
        checks.that(described is not None and described.get(qn("w:val")), name, "a table says what it shows")
    pictures = [node.get("descr") for drawing in document.element.iter(qn("w:drawing")) for node in drawing.iter(qn("wp:docPr"))]
    checks.that(all(pictures), name, "a picture says what it shows")
    return document


def amounts(text):
    """How often each amount of more than three digits stands in a text."""
    return collections.Counter(re.findall(r"(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,]?\d)", text))


def check_amounts(checks, name, document, printed):
    """Every amount of the document stands in its PDF as often as it is written."""
    written, shown = amounts("\n".join(texts(document))), amounts(printed)
    lost = {amount: (count, shown[amount]) for amount, count in written.items() if shown[amount] != count}
    checks.that(not lost, name, "prints every amount as often as it is written; written and printed:", dict(list(lost.items())[:5]))


def check_schemas(checks, name, path):
    try:
        from openxml_audit import FileFormat, OpenXmlValidator
    except ImportError:
        return False
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(path))
    faults = [error.description for error in result.errors if UNFOUNDED not in error.description]
    checks.that(not faults, name, "keeps the schemas:", faults[:3])
    return True


def check_words(checks, name, document, language):
    """Amounts in words are those in figures before them."""
    mark = WORDS[language]["words"]
    for text in texts(document):
        if mark in text:
            figures, words = text.split(mark, 1)
            # The amount is what stands before the unit of money.
            amount = figures.rsplit("đồng", 1)[0].split()[-1].replace(".", "").replace(",", "")
            found = number(words.split(" đồng")[0], language)
            checks.that(str(found) == amount, name, f"{words[:80]} is {amount}")


def check_record(checks, name, document, record, language):
    """The tables of the consolidated proposal against the record."""
    tables = [cells(table) for table in document.tables]
    names = {unit["unit"]: unit["name"][language] for unit in record["units"]}
    totals = record["totals"]
    whole = "\n".join(texts(document))

    def figures(*amounts):
        return [money(amount, language) for amount in amounts]

    for amount in ("cost", "gross", "budget", "remaining", "needed"):
        checks.that(money(totals[amount], language) in whole, name, "says", amount, totals[amount])
    checks.that(record["totals"]["costInWords"][language] in whole, name, "says the amount in words")

    lines = next((t for t in tables if len(t[0]) == 12), None)
    if checks.that((lines is not None) == bool(record["lines"]), name, "lists lines if there are some") and lines:
        for line, row in zip(record["lines"], lines[1:], strict=False):
            wanted = [str(line["rank"]), names[line["unit"]], str(line["quantity"])]
            wanted += figures(line["unitPrice"], line["amount"], line["cost"])
            checks.that([row[0], row[1], row[6], *row[8:11]] == wanted, name, "line", row, wanted)
        checks.that(len(lines) == len(record["lines"]) + 2, name, "has a row for each line and one for the sum")
        checks.that(lines[-1][9:11] == figures(totals["amount"], totals["cost"]), name, "sums of the lines", lines[-1])

    units = next(t for t in tables if len(t[0]) == 10 and t[1][1] == names[record["units"][0]["unit"]])
    for unit, row in zip(record["units"], units[1:], strict=False):
        own = [line for line in record["lines"] if line["unit"] == unit["unit"]]
        cost = sum(line["cost"] for line in own)
        wanted = [names[unit["unit"]], str(len(own)), *figures(cost, sum(line["gross"] for line in own) - cost)]
        checks.that([row[1], *row[6:9]] == wanted and unit["cost"] == cost, name, "unit", row, wanted)
    checks.that(units[-1][7:9] == figures(totals["cost"], totals["others"]), name, "sums of the units", units[-1])

    for entry in record["priorities"] + record["spending"]:
        wanted = str(entry["lines"]), money(entry["cost"], language)
        checks.that(any(wanted[0] in row and wanted[1] in row for t in tables for row in t), name, "sum", entry)
    unfunded = {(names[u["unit"]], money(u["cost"], language)) for u in record["unfunded"] if u.get("cost") is not None}
    # The table of what ties has a column more, for what decided.
    rows = {(row[0], row[3]) for t in tables if len(t[0]) in (4, 5) for row in t}
    checks.that(unfunded <= rows, name, "what is not funded", sorted(unfunded - rows)[:3])
    for package in record["packages"]:
        if package.get("unit") is not None:
            wanted = [names[package["unit"]], str(len(package["lines"])), money(package["amount"], language)]
            checks.that(any(row[-3:] == wanted for t in tables for row in t), name, "package", wanted)


def check_unit(checks, name, document, record, unit, language):
    """The table of a unit's letter against the record."""
    own = [line for line in record["lines"] if line["unit"] == unit["unit"]]
    rows = next(t for t in map(cells, document.tables) if len(t[0]) == 9)
    wanted = [[str(line["quantity"]), *(money(line[key], language) for key in ("unitPrice", "amount", "cost"))] for line in own]
    found = [[row[4], *row[6:9]] for row in rows[1:-1]]
    checks.that(sorted(found) == sorted(wanted), name, "lines", found, wanted)
    sums = [money(sum(line[key] for line in own), language) for key in ("amount", "cost")]
    checks.that(rows[-1][7:9] == sums, name, "sums", rows[-1], sums)
