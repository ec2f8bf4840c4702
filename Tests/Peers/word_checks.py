"""What holds of a Word document of a proposal: the file itself, its tables and amounts against proposal.json."""

import collections
import pathlib
import re

from number_words import number

WORDS = {
    "vi": {
        "nation": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto": "Độc lập - Tự do - Hạnh phúc", "number": "Số:",
        "type": "TỜ TRÌNH", "decision": "QUYẾT ĐỊNH", "to": "Kính gửi:", "ground": "Căn cứ", "copies": "Nơi nhận:", "words": "(Bằng chữ: ",
        "annex": "Phụ lục",
    },
    "en": {
        "nation": "SOCIALIST REPUBLIC OF VIET NAM", "motto": "Independence - Freedom - Happiness", "number": "No.",
        "type": "PROPOSAL", "decision": "DECISION", "to": "To:", "ground": "Pursuant", "copies": "Recipients:", "words": "(in words: ",
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


def rows(table):
    """The cells of each row as they are written: one for a merged cell, none for what continues the cell above."""
    from docx.oxml.ns import qn

    for row in table._tbl.iter(qn("w:tr")):
        yield ["".join(node.text or "" for node in cell.iter(qn("w:t"))) for cell in row.iter(qn("w:tc"))]


def tables_of(document, columns):
    return [list(rows(table)) for table in document.tables if len(table.columns) == columns]


def check_record(checks, name, document, record, language):
    """The letter and its annexes against the record."""
    totals = record["totals"]
    whole = "\n".join(texts(document))

    def figures(*amounts):
        return [money(amount, language) for amount in amounts]

    for amount in ("cost", "gross", "budget", "remaining", "needed"):
        if amount in totals and (record["lines"] or amount in ("budget",)):
            checks.that(money(totals[amount], language) in whole, name, "says", amount, totals[amount])
    if not record["lines"]:
        return
    count = whole.count(money(totals["cost"], language))
    checks.that(count >= 4, name, "says the same sum in section 3, in section 4, in the request and in Annex I", count)
    checks.that(record["totals"]["costInWords"][language] in whole, name, "says the amount in words")
    annex = next((t for t in tables_of(document, 11) if any("1.1" in row[:1] for row in t)), [])
    found = collections.Counter(tuple(row[4:10]) for row in annex if re.fullmatch(r"\d+\.\d+", row[0]))
    wanted = collections.Counter(
        (str(line["quantity"]), *figures(*(line[key] for key in ("unitPrice", "amount", "gross", "cost")),
                                         line["gross"] - line["cost"]))
        for line in record["lines"]
    )
    checks.that(found == wanted, name, "Annex I lists every line", list((wanted - found).items())[:3])
    sums = [row[2:6] for row in annex if re.fullmatch(r"\d+", row[0]) and len(row) == 7]
    checks.that(len(sums) == len({line["unit"] for line in record["lines"]}), name, "a sum for each unit", len(sums))
    checks.that(annex and annex[-1][2:6] == figures(*(totals[key] for key in ("amount", "gross", "cost", "others"))),
                name, "sums of Annex I", annex[-1:])
    for entry in record["priorities"] + record["spending"]:
        wanted = str(entry["lines"]), money(entry["cost"], language)
        found = any(wanted[0] in row and wanted[1] in row for table in document.tables for row in rows(table))
        checks.that(found, name, "sum", entry)
    open_cost = sum(entry["cost"] for entry in record["unfunded"] if entry.get("cost") is not None)
    if record["unfunded"]:
        last = [row[-1] for table in tables_of(document, 6) for row in table[-1:]]
        checks.that(money(open_cost, language) in last, name, "the sum of what is not funded", open_cost, last)


def check_decision(checks, name, document, record, language):
    """The table of the decision against the record: a row for each unit, and the sums."""
    table = next(iter(tables_of(document, 8)), [])
    own = {}
    for line in record["lines"]:
        own.setdefault(line["unit"], []).append(line)
    wanted = collections.Counter(
        (str(len(lines)), *(money(amount, language) for amount in (
            sum(line["cost"] for line in lines),
            sum(line.get("ownPart", line["gross"] - line["cost"]) for line in lines),
        )))
        for lines in own.values()
    )
    found = collections.Counter((row[2], *row[6:8]) for row in table if row[0].isdigit())
    checks.that(found == wanted, name, "lists every unit", list((wanted - found).items())[:3])
    checks.that(table and table[-1][6] == money(record["totals"]["cost"], language), name, "sums", table[-1:])


def check_unit(checks, name, document, record, unit, language):
    """The table of a unit's letter against the record."""
    own = [line for line in record["lines"] if line["unit"] == unit["unit"]]
    table = tables_of(document, 8)[0]
    wanted = [[str(line["quantity"]), *(money(line[key], language) for key in ("unitPrice", "amount", "cost"))] for line in own]
    found = [row[4:8] for row in table[1:-1]]
    checks.that(sorted(found) == sorted(wanted), name, "lines", found, wanted)
    sums = [money(sum(line[key] for line in own), language) for key in ("amount", "cost")]
    checks.that(table[-1][-2:] == sums, name, "sums", table[-1], sums)


# MARK: what a text to be signed may not hold

TOOL_WORDS = pathlib.Path(__file__).with_name("tool_words.txt")


def check_signed(checks, name, document, language, names):
    """Words of the tool, citations of law and capitals in a text that somebody signs."""
    paragraphs = list(document.paragraphs)
    whole = "\n".join(texts(document))
    for line in TOOL_WORDS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        where, word = line.split("\t")
        found = re.search(word, whole, re.IGNORECASE) if where == language else None
        checks.that(not found, name, "holds no word of the tool:", found and whole[max(0, found.start() - 30) : found.end() + 30])
    grounds = [paragraph for paragraph in paragraphs if paragraph.style.style_id == "Ground"]
    for place, ground in enumerate(grounds, 1):
        text = ground.text
        last = place == len(grounds)
        checks.that(text.endswith("." if last else ";"), name, "a ground ends as it should", text[-40:])
        checks.that(not re.search(r"(Luật|Pháp lệnh)[^;]* số \d", text.split("Nghị định")[0]), name, "a law has no number", text)
        checks.that("Căn cứ Công văn" not in text, name, "a letter is carried out, and no ground", text)
    checks.that(all(g.style.font.italic for g in grounds), name, "grounds are italic")
    titles = [p.text for p in paragraphs if p.style.style_id == "AnnexTitle"]
    if any(p.style.style_id == "AnnexLabel" and p.text.startswith(WORDS[language]["annex"]) for p in paragraphs):
        checks.that(all(title == title.upper() for title in titles), name, "titles of annexes are in capitals", titles)
    if language == "vi":
        for text in (p.text for p in paragraphs if p.style.style_id in ("Body", "Ground", "Item")):
            for kind, unit in names:
                at = re.search(rf"(?<![.:;] )(?<!^){kind} {re.escape(unit)}", text)
                checks.that(not at, name, "a unit's kind is small in a sentence", at and text[max(0, at.start() - 30) : at.end()])


def check_sections(checks, name, document, language):
    """The sections of the letter in their order."""
    heads = [p.text for p in document.paragraphs if p.style.style_id == "Section"]
    numbers = [int(head.split(".")[0]) for head in heads if head.split(".")[0].isdigit()]
    checks.that(numbers == list(range(1, 11)), name, "has its ten sections in order", heads)
    last = [p.text for table in document.tables for row in table.rows for cell in row.cells for p in cell.paragraphs
            if p.style.style_id == "Recipient"]
    checks.that(last and last[-1].startswith({"vi": "- Lưu: VT", "en": "- Filed"}[language]), name, "files come last", last[-1:])


def check_blanks(checks, name, document, review, language):
    """Every blank of the letter has a line in part A of the review sheet."""
    annexes = next((n for n, p in enumerate(document.paragraphs) if p.style.style_id == "AnnexLabel"), None)
    letter = [p.text for p in document.paragraphs[:annexes]]
    letter += [cell.text for row in document.tables[0].rows for cell in row.cells]
    blank = any("…" in text for text in letter)
    own = {"vi": "Tờ trình:", "en": "Letter:"}[language]
    told = [row for table in review.tables for row in rows(table) if row[0].startswith("A") and own in "".join(row)]
    checks.that(bool(told) == blank, name, "its blanks are told in part A", len(told))
    draft = {"vi": "DỰ THẢO", "en": "DRAFT"}[language]
    checks.that(draft in "".join(letter) if blank else True, name, "a letter with blanks is a draft")
