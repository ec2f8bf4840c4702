#!/usr/bin/env python3
"""Tampers with a shipped proposal and its inputs, and demands that `verify` notices.

    tamper.py TOOL [--mutants 1000] [--seed 1] [--jobs 2] [--only hidden]

Copies the sample workspace and its proposal to a temporary folder for each job, changes one thing at random and runs
`TOOL verify`. A change of meaning must give exit code 1 and a difference about the right member, with the right source:
the cell of the price book, the file or the member of the input, the place in the document. A change of key order or white
space must give exit code 0. A second proposal is made of the same inventories after a decision on the first, for changes of
decisions and of what rests on them. Prints how many of each kind passed, then `N passed, N failed`; the exit code is 1 if any
failed.
"""

import argparse
import collections
import concurrent.futures
import copy
import csv
import hashlib
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = "proposals/2025-02/"
RECORD = FOLDER + "proposal.json"
POLICY = "inventories/policy.json"
DECISION = "inventories/decisions/2025-02.csv"
DECIDED = "proposals/decided/proposal.json"
AS_OF = "2025-04-30"
REGISTER = "inventories/register.json"
CRITERIA = "inventories/criteria.json"

# A mutant is what was changed, what a difference must be about, and what its source must begin with: all of these
# expressions must match one difference.
# A third one must be found in its English text.
Expected = collections.namedtuple("Expected", "what source text", defaults=[""])


def place(source):
    """A source of the record as differences name it."""
    at = source.get("position")
    if not at:
        return source["file"]
    return f"{source['file']}:{at['line']}:{at['column']}" if "line" in at else f"{source['file']}:{at['sheet']}!{at['cell']}"


def other_digit(text, rng):
    """The same number with one digit changed."""
    figures = list(text)
    at = rng.choice([i for i, c in enumerate(figures) if c.isdigit()])
    lowest = "1" if at == 0 and len(figures) > 1 else "0"
    figures[at] = rng.choice([d for d in "0123456789" if d != figures[at] and d >= lowest])
    return "".join(figures)


def line_name(line):
    return f"{line['unit']}/{line['requirement']}"


# What each member of a line rests on.
LINE_SOURCES = {
    "unitPrice": lambda line: place(line["sources"]["price"]),
    "amount": lambda line: place(line["sources"]["price"]),
    "quantity": lambda line: place(line["sources"]["inventory"][0]),
    "gross": lambda line: place(line["sources"]["inventory"][0]),
    "cost": lambda line: place(line["sources"]["inventory"][0]),
    "contingencyPercent": lambda line: POLICY + ": contingencyPercent",
    "sharePercent": lambda line: POLICY + ": costShare",
    "rank": lambda line: POLICY + ": goals",
}


def digit_of_line(record, rng):
    line = rng.choice(record["lines"])
    member = rng.choice(sorted(LINE_SOURCES))
    line[member] = int(other_digit(str(line[member]), rng))
    return Expected(f"lines[{line_name(line)}].{member}", LINE_SOURCES[member](line))


def digit_of_unit(record, rng):
    unit = rng.choice([u for u in record["units"] if u.get("score") is not None])
    member = rng.choice(["cost", "before", "after", "score", "recognised"])
    unit[member] = int(other_digit(str(unit[member]), rng))
    source = {
        "cost": f"lines[{unit['unit']}/",
        "after": "",
        "recognised": f"{REGISTER}: units[{unit['unit']}].recognisedStar",
    }.get(member, unit["inventory"])
    return Expected(f"units[{unit['unit']}].{member}", source)


def digit_of_total(record, rng):
    totals = record["totals"]
    member = rng.choice(sorted(set(totals) - {"costInWords"}))
    totals[member] = int(other_digit(str(totals[member]), rng))
    sources = {
        "budget": POLICY, "remaining": "totals.budget - totals.cost", "needed": "inventories/prices.csv",
        "lowest": "inventories/prices.csv", "highest": "inventories/prices.csv",
    }
    return Expected(f"totals.{member}", sources.get(member, "lines"))


def digit_of_sum(record, rng):
    name = rng.choice(["priorities", "spending"])
    entry = rng.choice(record[name])
    member = rng.choice(["lines", "amount", "gross", "cost", "others"])
    entry[member] = int(other_digit(str(entry[member]), rng))
    return Expected(f"{name}[{entry['of']}].{member}", "lines[…].")


def digit_of_package(record, rng):
    entry = rng.choice(record["packages"])
    entry["amount"] = int(other_digit(str(entry["amount"]), rng))
    return Expected(f"packages[{entry.get('unit', '*')}/{entry['category']}/{entry['nature']}].amount", "lines[…].gross")


def digit_of_price(record, rng):
    entry = rng.choice(record["prices"])
    member = rng.choice(["low", "base", "high"])
    entry[member] = int(other_digit(str(entry[member]), rng))
    return Expected(f"prices[{entry['item']}].{member}", place(entry["source"]))


def goal_changed(record, rng):
    entry = rng.choice(record["goals"])
    member = rng.choice(["achieved", "bound"])
    entry[member] += rng.choice([-1, 1])
    return Expected(f"goals[{entry['goal']}].{member}", "")


def policy_changed(record, rng):
    policy = record["policy"]
    member = rng.choice(["contingencyPercent", "rounding", "ward", "commune"])
    holder = policy if member in policy else policy["costShare"]
    holder[member] = int(other_digit(str(holder[member]), rng))
    return Expected(f"policy.{'' if holder is policy else 'costShare.'}{member}", POLICY)


def words_changed(record, rng):
    words = record["totals"]["costInWords"]
    language = rng.choice(sorted(words))
    parts = words[language].split(" ")
    at = rng.randrange(len(parts))
    parts[at] = rng.choice(["hai", "bảy", "seven"] if parts[at] != "hai" else ["ba"])
    if " ".join(parts) == words[language]:
        parts[at] += "x"
    words[language] = " ".join(parts)
    return Expected(f"totals.costInWords.{language}", "totals.cost")


def unit_moved(record, rng):
    line = rng.choice(record["lines"])
    unit = rng.choice([u["unit"] for u in record["units"] if u["unit"] != line["unit"]])
    old = line_name(line)
    names = {line_name(other) for other in record["lines"]}
    line["unit"] = unit
    # Where the line now stands there is no such gap, or another line closes it already; where it stood, it is missing.
    return [Expected(f"lines[{old}]", "inventories/"),
            Expected(f"lines[{unit}/{line['requirement']}", "inventories/") if line_name(line) not in names
            else Expected(f"lines[{line_name(line)} #2]", "inventories/")]


def dropped(record, rng):
    line = record["lines"].pop(rng.randrange(len(record["lines"])))
    return [Expected(f"lines[{line_name(line)}]", place(line["sources"]["inventory"][0])),
            Expected("totals.cost", "lines[…].cost"), Expected(f"units[{line['unit']}].cost", "lines[")]


def duplicated(record, rng):
    line = copy.deepcopy(rng.choice(record["lines"]))
    record["lines"].insert(rng.randrange(len(record["lines"]) + 1), line)
    return Expected(f"lines[{line_name(line)} #2]", place(line["sources"]["inventory"][0]))


def reordered(record, rng):
    a, b = rng.sample(range(len(record["lines"])), 2)
    record["lines"][a], record["lines"][b] = record["lines"][b], record["lines"][a]
    return Expected("lines (order)", "")


def ranks_swapped(record, rng):
    a, b = rng.sample(record["lines"], 2)
    a["rank"], b["rank"] = b["rank"], a["rank"]
    return [Expected(f"lines[{line_name(line)}].rank", POLICY) for line in (a, b)]


def price_swapped(record, rng):
    while True:
        a, b = rng.sample(record["prices"], 2)
        if a["base"] != b["base"]:
            a["base"], b["base"] = b["base"], a["base"]
            return [Expected(f"prices[{e['item']}].base", place(e["source"])) for e in (a, b)]


def line_repriced(record, rng):
    """A line with another price, all its amounts and its unit's and the total in keeping with it."""
    line = rng.choice(record["lines"])
    line["unitPrice"] += 10_000
    unit = record["policy"]["rounding"]
    amount = line["quantity"] * line["unitPrice"]
    part = amount * (100 + line["contingencyPercent"]) * line["sharePercent"]
    cost = -(-part // (10_000 * unit)) * unit
    gain = cost - line["cost"]
    line["amount"], line["cost"] = amount, cost
    line["gross"] = -(-amount * (100 + line["contingencyPercent"]) // (100 * unit)) * unit
    next(u for u in record["units"] if u["unit"] == line["unit"])["cost"] += gain
    record["totals"]["cost"] += gain
    return Expected(f"lines[{line_name(line)}].unitPrice", place(line["sources"]["price"]))


RECORD_CHANGES = [
    digit_of_line, digit_of_line, digit_of_line, digit_of_unit, digit_of_total, digit_of_sum, digit_of_package,
    digit_of_price, goal_changed, policy_changed, words_changed, unit_moved, dropped, duplicated, reordered,
    ranks_swapped, price_swapped, line_repriced,
]


def changed_record(folder, original, rng):
    record = copy.deepcopy(original)
    change = rng.choice(RECORD_CHANGES)
    expected = change(record, rng)
    write(folder / RECORD, json.dumps(record, ensure_ascii=False))
    return change.__name__, expected if isinstance(expected, list) else [expected]


def shuffled(value, rng):
    """The same tree with the keys of its objects in another order."""
    if isinstance(value, dict):
        keys = list(value)
        rng.shuffle(keys)
        return {key: shuffled(value[key], rng) for key in keys}
    return [shuffled(inner, rng) for inner in value] if isinstance(value, list) else value


def harmless(folder, original, rng):
    text = json.dumps(
        shuffled(original, rng), ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, 1, 4, "\t"]),
        separators=rng.choice([None, (",", ":"), (" , ", " : ")]),
    )
    write(folder / RECORD, rng.choice(["", "\n", " \r\n\t"]) + text + rng.choice(["", "\n", "\n\n"]))
    return "harmless", []


def price_edited(folder, original, rng):
    """A price in the price book is changed after the fact."""
    entry = rng.choice(original["prices"])
    path = folder / "inventories/prices.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    at = entry["source"]["position"]["line"] - 1
    old = f",{entry['low']},{entry['base']},{entry['high']},"
    base = entry["base"] + (entry["high"] - entry["base"]) // rng.choice([2, 3, 5])
    assert old in lines[at]
    lines[at] = lines[at].replace(old, f",{entry['low']},{base},{entry['high']},")
    write(path, "\n".join(lines))
    return "price edited after", [Expected("inputs[inventories/prices.csv]", "inventories/prices.csv"),
                                  Expected(f"prices[{entry['item']}].base", place(entry["source"]))]


def inventory_edited(folder, original, rng):
    """A condition in the inventory of a unit is changed after the fact."""
    files = [e["file"] for e in original["inputs"] if e["role"] == "inventory" and e["file"].endswith(".csv")]
    while True:
        name = rng.choice(files)
        path = folder / name
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
        words = [m for m in re.finditer(r"\btốt\b|\bTốt\b|\bhỏng\b|\bHỏng\b", text)]
        if not words:
            continue
        word = rng.choice(words)
        new = "hỏng" if word.group().lower() == "tốt" else "tốt"
        path.write_bytes((text[: word.start()] + new + text[word.end():]).encode("utf-8"))
        return "inventory edited after", [Expected(f"inputs[{name}]", name)]


def policy_edited(folder, original, rng):
    path = folder / POLICY
    text = path.read_text(encoding="utf-8")
    member, value = rng.choice([("contingencyPercent", 6), ("ward", 71), ("commune", 89), ("rounding", 500)])
    write(path, re.sub(rf'"{member}": \d+', f'"{member}": {value}', text, count=1))
    what = f"policy.{'costShare.' if member in ('ward', 'commune') else ''}{member}"
    return "policy edited after", [Expected(f"inputs[{POLICY}]", POLICY), Expected(what, POLICY)]


def input_byte(folder, original, rng):
    name = rng.choice([entry["file"] for entry in original["inputs"]])
    flip(folder / name, rng)
    return "input byte", [Expected(f"inputs[{name}]", name)]


def input_removed(folder, original, rng):
    name = rng.choice([entry["file"] for entry in original["inputs"]])
    (folder / name).unlink()
    return "input removed", [Expected(f"inputs[{name}]", name)]


def document_byte(folder, original, rng):
    name = rng.choice([entry["file"] for entry in original["outputs"]])
    flip(folder / FOLDER / name, rng)
    return "document byte", [Expected(f"outputs[{name}]", FOLDER + name)]


def amount_in_text(folder, original, rng):
    """One amount in a document of plain text becomes another."""
    name = rng.choice(["proposal.md", "lines.csv", "index.html"])
    path = folder / FOLDER / name
    text = path.read_bytes().decode("utf-8")
    if name == "index.html":
        at = text.index('id="data">')
        found = list(re.finditer(r'"cost":(\d{6,})|(\d{1,3}(?:\.\d{3})+) đồng', text[at:]))
        match, shift = rng.choice(found), at
    elif name == "lines.csv":
        match, shift = rng.choice(list(re.finditer(r",(\d{6,}),", text))), 0
    else:
        match, shift = rng.choice(list(re.finditer(r"\b(\d{1,3}(?:\.\d{3})+)\b", text))), 0
    group = next(number for number in range(1, len(match.groups()) + 1) if match.group(number))
    new = other_digit(match.group(group), rng)
    text = text[: shift + match.start(group)] + new + text[shift + match.end(group):]
    path.write_bytes(text.encode("utf-8"))
    return f"amount in {name}", [Expected(f"outputs[{name}]", FOLDER + name), Expected(f"outputs[{name}] ", f"{FOLDER}{name}: ")]


def amount_in_archive(folder, original, rng):
    """One amount in a Word document or a workbook becomes another; the archive stays sound."""
    names = [e["file"] for e in original["outputs"] if e["file"].endswith((".docx", ".xlsx"))]
    name = rng.choice([n for n in names if not n.startswith("units/")] * 4 + names)
    path = folder / FOLDER / name
    with zipfile.ZipFile(path) as archive:
        parts = [(info, archive.read(info)) for info in archive.infolist()]
    if name.endswith(".docx"):
        pattern, wanted = rb">[^<]*?(\d{1,3}(?:\.\d{3})+)[^<]*<", lambda part: part == "word/document.xml"
    else:
        pattern, wanted = rb"<v>(\d{6,})</v>", lambda part: part.startswith("xl/worksheets/sheet")
    places = [(number, match) for number, (info, data) in enumerate(parts) if wanted(info.filename)
              for match in re.finditer(pattern, data)]
    number, match = rng.choice(places)
    info, data = parts[number]
    new = other_digit(match.group(1).decode(), rng).encode()
    parts[number] = (info, data[: match.start(1)] + new + data[match.end(1):])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, data in parts:
            archive.writestr(info.filename, data)
    kind = "docx" if name.endswith(".docx") else "xlsx"
    return f"amount in {kind}", [Expected(f"outputs[{name}]", FOLDER + name), Expected(f"outputs[{name}] ", f"{FOLDER}{name}: ")]


LETTER, SUMMARY, ANNEXES, PAGE = "to-trinh.docx", "tom-tat.docx", "phu-luc.xlsx", "index.html"
BODY, RELATIONSHIPS = "word/document.xml", "word/_rels/document.xml.rels"


def rezip(path, changes):
    """Changes or adds parts of an archive: each a function of the text that was there."""
    with zipfile.ZipFile(path) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    for part, change in changes.items():
        new = change(parts.get(part, b"").decode("utf-8"))
        assert new.encode("utf-8") != parts.get(part), part
        parts[part] = new.encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, contents in parts.items():
            archive.writestr(part, contents)


def replacing(pattern, new, rng=None):
    """A function that replaces one match of a pattern, the first or any."""
    def change(text):
        found = list(re.finditer(pattern, text))
        match = rng.choice(found) if rng else found[0]
        return text[: match.start()] + match.expand(new) + text[match.end():]
    return change


def in_document(name, place, text, source=""):
    """What is expected of a change in a document: the place, in the path, in the source and in words."""
    return [Expected(f"outputs[{name}]", FOLDER + name), Expected(f"outputs[{name}] {place}", f"{FOLDER}{name}: {source}", text)]


def extra_file(folder, original, rng):
    """Something that is not of the proposal lies in its folder."""
    top = folder / FOLDER
    name, make = rng.choice([
        ("units/x.docx", lambda path: shutil.copy(top / "units/da-mai.docx", path)),
        ("phu-luc-2.xlsx", lambda path: shutil.copy(top / ANNEXES, path)), (".hidden", lambda path: path.write_text("x")),
        ("evidence", lambda path: path.mkdir()), ("link.docx", lambda path: path.symlink_to("/etc/passwd")),
        ("To-Trinh.docx", lambda path: shutil.copy(top / LETTER, path)), ("units/proposal.json", lambda path: path.write_text("{}")),
    ])
    make(top / name)
    return "extra file", [Expected(f"folder[{name}]", FOLDER + name, "record")]


def outside_path(folder, original, rng):
    """The record names a file that lies elsewhere."""
    record = copy.deepcopy(original)
    kind = rng.choice(["inputs", "outputs"])
    entry = rng.choice([e for e in record[kind] if e.get("role", "inventory") == "inventory"])
    name = rng.choice(["../../etc/passwd", "/etc/hosts", "/dev/stdin", "../../../../../../etc/passwd", "link", "/nowhere"])
    if name == "link":
        name = "inventories/link" if kind == "inputs" else "link"
        (folder / ("" if kind == "inputs" else FOLDER) / name).symlink_to("/etc/passwd")
    entry["file"] = name
    write(folder / RECORD, json.dumps(record, ensure_ascii=False))
    return "outside path", [Expected(f"{kind}[{name}]", name if kind == "inputs" else FOLDER + name, "not opened")]


def words_in_document(folder, original, rng):
    """An amount in words says another amount."""
    name = rng.choice([LETTER, "proposal.md"])
    change = replacing(r"(Bằng chữ: )\S+", r"\1Bảy")
    if name == LETTER:
        rezip(folder / FOLDER / name, {BODY: change})
    else:
        write(folder / FOLDER / name, change((folder / FOLDER / name).read_text(encoding="utf-8")))
    kind = "paragraph" if name == LETTER else "line"
    return "words in document", in_document(name, kind, "amount in words", "đoạn" if name == LETTER else "dòng")


def chart_in_document(folder, original, rng):
    rezip(folder / FOLDER / SUMMARY, {"word/charts/chart1.xml": replacing(r"<c:v>(\d+)</c:v>", r"<c:v>9\1</c:v>", rng)})
    return "chart", in_document(SUMMARY, "chart 1, series", "chart data", "biểu đồ 1, dãy")


def number_format(folder, original, rng):
    style = replacing(r'<numFmts count="(\d+)">', r'<numFmts count="9"><numFmt numFmtId="180" formatCode="#,##0&quot;000&quot;"/>')
    use = replacing(r'<xf numFmtId="3"', '<xf numFmtId="180"', rng)
    rezip(folder / FOLDER / ANNEXES, {"xl/styles.xml": lambda text: use(style(text))})
    return "number format", in_document(ANNEXES, "", r"!\w+: the number format", "")


def formula_kept(folder, original, rng):
    sheet = rng.choice([1, 2, 3, 4])
    rezip(folder / FOLDER / ANNEXES, {f"xl/worksheets/sheet{sheet}.xml": replacing(r"<f>([^<]+)</f>", r"<f>\1+1</f>", rng)})
    return "formula kept", in_document(ANNEXES, "", r"!\w+: the formula, with its stored value kept")


def hidden_text(folder, original, rng):
    """Words that nobody sees are put into a letter."""
    name = rng.choice([LETTER] + [e["file"] for e in original["outputs"] if e["file"].startswith("units/")])
    look = rng.choice(["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>', '<w:vanish w:val="true"/><w:b/>'])
    run = f"<w:r><w:rPr>{look}</w:rPr><w:t>1.999.000 đồng</w:t></w:r></w:p>"
    rezip(folder / FOLDER / name, {BODY: replacing("(?<=</w:r>)</w:p>", run, rng)})
    return "hidden text", in_document(name, "", "hidden text")


def hidden_cells(folder, original, rng):
    """A row, a column or a sheet of the workbook is hidden, or letters are white."""
    kind = rng.choice(["row", "column", "sheet", "text"])
    part, change, text = {
        "row": ("xl/worksheets/sheet2.xml", replacing(r'<row r="(\d+)"', r'<row r="\1" hidden="1"', rng), r"!row \d+: the row is hidden"),
        "column": ("xl/worksheets/sheet2.xml", replacing("<col min", '<col hidden="1" min', rng), r"!column \w+: the column is hidden"),
        "sheet": ("xl/workbook.xml", replacing("<sheet name", f'<sheet state="{rng.choice(["hidden", "veryHidden"])}" name', rng), "sheet '.*': the sheet is hidden"),
        "text": ("xl/styles.xml", replacing('<font><sz val="11"/>', '<font><sz val="11"/><color rgb="FFFFFFFF"/>'), "hidden text"),
    }[kind]
    rezip(folder / FOLDER / ANNEXES, {part: change})
    return f"hidden {kind} in xlsx", in_document(ANNEXES, "", text)


def comment_added(folder, original, rng):
    reference = ('<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"'
                 ' Target="comments.xml"/></Relationships>')
    comments = ('<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"'
                ' w:author="x"><w:p><w:r><w:t>duyệt 1.000.000</w:t></w:r></w:p></w:comment></w:comments>')
    rezip(folder / FOLDER / LETTER, {
        "word/comments.xml": lambda _: comments, RELATIONSHIPS: replacing("</Relationships>", reference),
        BODY: replacing("(?<=</w:r>)</w:p>", '<w:r><w:commentReference w:id="0"/></w:r></w:p>', rng),
    })
    return "comment", in_document(LETTER, "comments (word/comments.xml), paragraph 1", "put in: comment", "nhận xét")


def header_changed(folder, original, rng):
    if rng.random() < 0.5:
        rezip(folder / FOLDER / LETTER, {"word/header1.xml": replacing("</w:p>", "<w:r><w:t>Đã duyệt</w:t></w:r></w:p>")})
        return "header", in_document(LETTER, "header (word/header1.xml)", "header", "đầu trang")
    rezip(folder / FOLDER / ANNEXES, {"xl/worksheets/sheet1.xml": replacing("<oddFooter>", "<oddFooter>Đã duyệt ")})
    return "header", in_document(ANNEXES, "Mục lục: headerFooter", "header or footer", "Mục lục: headerFooter")


def markup_changed(folder, original, rng):
    """Changes of other kinds in the letter: tracked, in a box, by a field, of its properties, of its look."""
    kind, part, change, place, text = rng.choice([
        ("tracked insertion", BODY, replacing("(?<=</w:r>)</w:p>", '<w:ins w:id="1" w:author="x"><w:r><w:t> x</w:t></w:r></w:ins></w:p>', rng), "", "tracked insertion"),
        ("tracked deletion", BODY, replacing(r"<w:r>(?:(?!</w:r>).)*</w:r>(?=</w:p>)", r'<w:del w:id="1" w:author="x">\g<0></w:del>', rng), "", "tracked deletion"),
        ("text box", BODY, replacing("(?<=</w:r>)</w:p>", "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>5.000</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>", rng), "", "text box"),
        ("property", "docProps/core.xml", replacing("(<dc:title>)", r"\1x "), "docProps/core.xml: title", "property"),
        ("look", BODY, replacing("<w:b/>", "<w:strike/>", rng), "", "appearance"),
        ("style", "word/styles.xml", replacing('(<w:style [^>]*w:styleId="Body"[^>]*>)', r"\1<w:rPr><w:vanish/></w:rPr>"), "word/styles.xml: style Body", "appearance"),
    ])
    rezip(folder / FOLDER / LETTER, {part: change})
    return kind, in_document(LETTER, place, text, place)


def page_changed(folder, original, rng):
    change, place, text = rng.choice([
        (replacing('"cost":([1-9][0-9]*)', r'"cost":\g<1>1', rng), "", "data embedded"),
        (replacing("const ", "/* x */ const ", rng), "line", "program"),
    ])
    path = folder / FOLDER / PAGE
    path.write_bytes(change(path.read_bytes().decode("utf-8")).encode("utf-8"))
    return f"page: {text}", in_document(PAGE, place, text)


def repackaged(folder, original, rng):
    """The archive is written anew with nothing changed in it."""
    name = rng.choice([LETTER, ANNEXES])
    path = folder / FOLDER / name
    with zipfile.ZipFile(path) as archive:
        parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    rng.shuffle(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for part, contents in parts:
            archive.writestr(part, contents)
    return "repackaged", [Expected(f"outputs[{name}]", FOLDER + name, "repackaged: same content")]


# MARK: - Decisions


def decide(tool, folder):
    """A decision on the shipped proposal that cuts and drops lines, and a proposal that starts from it."""
    contents = (folder / RECORD).read_bytes()
    path = folder / DECISION
    path.parent.mkdir(exist_ok=True)
    headings = "TT,Đơn vị,Yêu cầu,Biện pháp,SL đề nghị,Số tiền đề nghị (đồng),SL duyệt,Số tiền duyệt (đồng),Lý do cắt giảm"
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["Số quyết định", "118/QĐ-UBND"])
        rows.writerow(["Ngày quyết định", "2025-03-20"])
        rows.writerow(["Tờ trình", FOLDER.rstrip("/")])
        rows.writerow(["Mã kiểm tra của tờ trình", hashlib.sha256(contents).hexdigest()])
        rows.writerow(headings.split(","))
        for line in json.loads(contents)["lines"]:
            quantity, cost, reason = line["quantity"], line["cost"], ""
            if line["rank"] % 4 == 0:
                quantity, cost, reason = 0, 0, "chưa cấp thiết"
            elif quantity > 1 and line["rank"] % 2:
                quantity, cost, reason = quantity - 1, cost // 2, "cắt giảm"
            cells = [line[key] for key in ("rank", "unit", "requirement", "remedy", "quantity", "cost")]
            rows.writerow(cells + [quantity, cost, reason])
    words = [tool, "propose", "--as-of", AS_OF, "--output", DECIDED.rsplit("/", 1)[0]]
    run = subprocess.run(words, cwd=folder, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{' '.join(words)}: {run.stderr}")


def decision_cell(folder, original, rng):
    """A cell of the decision says something else."""
    path = folder / DECISION
    lines = path.read_text(encoding="utf-8").split("\n")
    at = rng.choice([number for number, line in enumerate(lines) if line[:1].isdigit() and ",0,0," not in line])
    cells = lines[at].split(",")
    cells[6] = "0" if rng.random() < 0.5 else str(int(cells[6]) + 1)
    lines[at] = ",".join(cells)
    write(path, "\n".join(lines))
    return "decision: cell", [Expected(f"inputs[{DECISION}]", DECISION)]


def decision_lost(folder, original, rng):
    (folder / DECISION).unlink()
    return "decision: file removed", [Expected(f"inputs[{DECISION}]", DECISION)]


def decision_answers_other(folder, original, rng):
    """The proposal that the decision answers is another one now."""
    path = folder / RECORD
    write(path, path.read_text(encoding="utf-8") + "\n")
    return "decision: other proposal", [Expected(f"{DECISION}:4:", f"{DECISION}:4:", "digest differs")]


def decision_in_record(folder, original, rng):
    """The record tells of its decisions, or of what is committed, otherwise."""
    path = folder / DECIDED
    record = json.loads(path.read_text(encoding="utf-8"))
    kind = rng.choice(["sum", "lines", "outstanding", "approved", "effect", "dropped", "today", "digest"])
    entry = rng.choice(record["commitments"])
    name, source = f"commitments[{line_name(entry)}]", place(entry["sources"]["approved"])
    decision = record["decisions"][0]
    if kind in ("sum", "lines"):
        member = "approved" if kind == "sum" else "lines"
        decision[member] += 1
        expected = Expected(f"decisions[{DECISION}].{member}", DECISION)
    elif kind == "digest":
        decision["answers"][0]["sha256"] = "0" * 64
        expected = Expected(f"decisions[{DECISION}].answers", DECISION)
    elif kind == "dropped":
        record["commitments"].remove(entry)
        expected = Expected(name, source)
    elif kind == "effect":
        entry["effect"] = "none"
        expected = Expected(f"{name}.effect", source)
    elif kind == "today":
        unit = rng.choice([unit for unit in record["units"] if "today" in unit])
        unit["today"] += 1
        expected = Expected(f"units[{unit['unit']}].today", unit["inventory"])
    else:
        entry[kind] += 1
        expected = Expected(f"{name}.{kind}", source)
    write(path, json.dumps(record, ensure_ascii=False))
    return f"decision: {kind} in record", [expected]


def decision_ignored(folder, original, rng):
    """A line asks again for what is committed."""
    path = folder / DECIDED
    record = json.loads(path.read_text(encoding="utf-8"))
    closed = {line_name(entry) for entry in record["commitments"] if entry["effect"] == "closes"}
    again = rng.choice([line for line in original["lines"] if line_name(line) in closed])
    record["lines"].append({**again, "rank": len(record["lines"]) + 1})
    write(path, json.dumps(record, ensure_ascii=False))
    return "decision: asked again", [Expected(f"lines[{line_name(again)}]", "")]


def write(path, text):
    path.write_bytes(text.encode("utf-8"))


def flip(path, rng):
    """One byte of a file becomes another."""
    contents = bytearray(path.read_bytes())
    at = rng.randrange(len(contents))
    contents[at] = (contents[at] + rng.randrange(1, 256)) % 256
    path.write_bytes(contents)


KINDS = [
    (harmless, 15), (changed_record, 45), (price_edited, 5), (inventory_edited, 5), (policy_edited, 3), (input_byte, 5),
    (input_removed, 2), (document_byte, 5), (amount_in_text, 7), (amount_in_archive, 8), (extra_file, 4), (outside_path, 4),
    (words_in_document, 3), (chart_in_document, 3), (number_format, 3), (formula_kept, 3), (hidden_text, 4), (hidden_cells, 5),
    (decision_cell, 3), (decision_lost, 1), (decision_answers_other, 1), (decision_in_record, 6), (decision_ignored, 2),
    (comment_added, 2), (header_changed, 3), (markup_changed, 6), (page_changed, 3), (repackaged, 2),
]


class Copy:
    """A copy of the workspace and its proposal that is mended after each mutant."""

    def __init__(self, tool, folder):
        self.folder = pathlib.Path(folder)
        shutil.copytree(PROJECT / "inventories", self.folder / "inventories")
        shutil.copytree(PROJECT / "proposals", self.folder / "proposals")
        # What was decided in the sample city plays no part here.
        shutil.rmtree((self.folder / DECISION).parent, ignore_errors=True)
        decide(tool, self.folder)
        self.kept = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def mend(self):
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if path.is_symlink() or path not in self.kept and not path.is_dir():
                path.unlink()
            elif path.is_dir() and not any(path in kept.parents for kept in self.kept):
                path.rmdir()
        for path, contents in self.kept.items():
            if not path.exists() or path.stat().st_size != len(contents) or path.read_bytes() != contents:
                path.write_bytes(contents)


def fault(run, expected):
    """What is wrong with the answer of `verify`, or nothing."""
    try:
        differences = json.loads(run.stdout)["differences"]
    except (ValueError, KeyError):
        return f"no record; exit {run.returncode} {run.stderr.strip()[:200]}"
    if run.returncode != (1 if expected else 0) or bool(differences) != bool(expected):
        return f"exit {run.returncode} with {len(differences)} differences, of them {[d['what'] for d in differences[:3]]}"
    for wanted in expected:
        named = [d for d in differences if d["what"].startswith(wanted.what)]
        if not named:
            return f"nothing about {wanted.what}; {[d['what'] for d in differences[:4]]}"
        if not any(d.get("source", "").startswith(wanted.source) for d in named):
            return f"{wanted.what}: source {named[0].get('source')} is not {wanted.source}"
        if not any(re.search(wanted.text, d["text"]["en"]) for d in named):
            return f"{wanted.what}: no text says {wanted.text}: {[d['text']['en'] for d in named[:3]]}"
    return None


def tamper(tool, mutants, seed, only=None):
    """Runs some mutants in a folder of their own."""
    results = []
    with tempfile.TemporaryDirectory() as name:
        place_of_work = Copy(tool, name)
        original = json.loads((place_of_work.folder / RECORD).read_text(encoding="utf-8"))
        for number in mutants:
            rng = random.Random(f"{seed}/{number}")
            kinds = [(kind, weight) for kind, weight in KINDS if not only or only in kind.__name__]
            mutate = rng.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0]
            label, expected = mutate(place_of_work.folder, original, rng)
            start = time.monotonic()
            record = DECIDED if label.startswith("decision") else RECORD
            run = subprocess.run(
                [tool, "verify", record, "--json"], cwd=name, capture_output=True, text=True, timeout=60
            )
            results.append((number, label, time.monotonic() - start, fault(run, expected)))
            place_of_work.mend()
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool")
    parser.add_argument("--mutants", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", help="the kinds whose names hold this word")
    arguments = parser.parse_args()
    tool = str(pathlib.Path(arguments.tool).resolve())
    parts = [range(start, arguments.mutants, arguments.jobs) for start in range(arguments.jobs)]
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        work = [pool.submit(tamper, tool, part, arguments.seed, arguments.only) for part in parts]
        results = sorted(result for job in work for result in job.result())
    tally = collections.Counter()
    for number, label, _, wrong in results:
        tally[label, wrong is None] += 1
        if wrong:
            print(f"{number}: {label}: {wrong}")
    for label in sorted({label for label, _ in tally}):
        print(f"{label}: {tally[label, True]} passed, {tally[label, False]} failed")
    times = sorted(seconds for _, _, seconds, _ in results)
    print(f"a verification took {times[len(times) // 2]:.2f} s, {times[-1]:.2f} s at most")
    failed = sum(count for (_, good), count in tally.items() if not good)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
