"""What a plain script does with a round: reads it, checks and assesses it roughly, asks HiGHS for one goal, writes a document.

    country_pipeline.py WORKSPACE DOCUMENT

It is the measure of how long a country may take, not of what is right: it knows no dialect of a clerk, no places, no
identity standards and no order of goals. Needs python-calamine, highspy and python-docx.
"""

import csv
import io
import json
import sys
import unicodedata
from pathlib import Path

import docx
import highspy
import python_calamine

ROUND = "2025-02"
CONDITIONS = {"tốt": "good", "còn sử dụng": "usable", "hỏng": "broken", "": "none"}
COLUMNS = {
    "item": ["tên hạng mục", "tên tài sản/hạng mục", "tên tài sản", "hạng mục"],
    "quantity": ["số lượng", "sl"],
    "condition": ["tình trạng", "hiện trạng"],
    "year": ["năm sử dụng", "năm đưa vào sử dụng"],
    "area": ["diện tích (m2)", "diện tích (m²)"],
}


def main():
    workspace, document = Path(sys.argv[1]), sys.argv[2]
    criteria, register, policy = (load(workspace / f"{name}.json") for name in ("criteria", "register", "policy"))
    with open(workspace / "prices.csv", encoding="utf-8-sig", newline="") as file:
        prices = {row["item"]: int(row["base"]) for row in csv.DictReader(file)}
    names = {}
    for item in criteria["items"]:
        for name in [item["id"], item["name"]["vi"], *item.get("aliases", [])]:
            names[word(name)] = item["id"]
    units = {unit["code"]: unit for unit in register["units"]}
    findings, assessed = [], []
    for path in sorted((workspace / ROUND).iterdir()):
        if path.is_file() and path.stem in units:
            facts = checked(path, rows(path), names, findings)
            assessed.append(assess(units[path.stem], facts, criteria, prices, policy))
    lifted = plan(assessed, policy)
    write(document, assessed, lifted, findings)
    print(f"{len(assessed)} units, {len(findings)} findings, {len(lifted)} lifted to two stars")


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def word(text):
    return " ".join(unicodedata.normalize("NFC", str(text)).lower().split())


def rows(path):
    """The rows of a submission; those of a JSON file have the columns in a fixed order."""
    if path.suffix == ".json":
        items = load(path)["items"]
        return [list(COLUMNS)] + [[item.get(key, "") for key in COLUMNS] for item in items]
    if path.suffix == ".xlsx":
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        return max((book.get_sheet_by_name(name).to_python() for name in book.sheet_names), key=len)
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=text.count)))


def checked(path, rows, names, findings):
    """The facts of each item; what cannot be read is a finding."""
    places, facts = {}, {}
    for number, row in enumerate(rows, 1):
        words = [word(cell) for cell in row]
        if not places:
            found = {key: n for n, cell in enumerate(words) for key, texts in COLUMNS.items() if cell == key or cell in texts}
            places = found if len(found) >= 3 else {}
            continue
        cells = {key: words[place] if place < len(words) else "" for key, place in places.items()}
        item = names.get(cells.get("item", ""))
        if item is None:
            if cells.get("quantity"):
                findings.append((path.name, number, f"unknown item: {cells['item']}"))
            continue
        amounts = {}
        for key in ("quantity", "year", "area"):
            text = cells.get(key, "").split("/")[-1].split(" ")[0].replace(",", ".")
            try:
                amounts[key] = float(text) if text else 0
            except ValueError:
                amounts[key] = 0
                findings.append((path.name, number, f"no number: {text}"))
            if amounts[key] < 0:
                findings.append((path.name, number, f"negative: {text}"))
        condition = CONDITIONS.get(cells.get("condition", ""), cells.get("condition"))
        facts.setdefault(item, []).append((amounts["quantity"], condition, amounts["year"], amounts["area"]))
    if not places:
        findings.append((path.name, 1, "no headings"))
    return facts


def assess(unit, facts, criteria, prices, policy):
    """The score of a unit, its missing mandatory requirements and the cost of each gap in đồng."""
    score, gaps = unit.get("otherScore", 0), []
    share = policy["costShare"][unit["kind"]] * (100 + policy["contingencyPercent"])
    for requirement in criteria["requirements"]:
        pieces = facts.get(requirement["item"], [])
        measure = requirement["measure"]
        count = {"counter": unit.get("counters", 1), "residents": unit.get("residents", 0) / measure.get("residents", 5000)}
        need = measure["atLeast"] * count.get(measure.get("per"), 1) if measure["kind"] in ("count", "area") else 1
        sound = [piece for piece in pieces if piece[1] != "broken"]
        have = sum(piece[3 if measure["kind"] == "area" else 0] for piece in sound)
        if measure["kind"] == "age":
            have = sum(piece[0] for piece in sound if piece[2] >= 2025 - measure["atMost"])
        if have >= need:
            score += requirement["points"]
        elif requirement["remedies"]:
            price = prices[requirement["remedies"][0]["price"]]
            cost = -(-int(need - have) * price * share // 10_000)
            gaps.append((requirement["id"], requirement["points"], requirement.get("mandatoryFrom", 9), max(cost, 1000)))
    return unit["code"], score, gaps


def plan(assessed, policy):
    """The units that the budget lifts to two stars: as many as HiGHS can."""
    model = highspy.Highs()
    model.setOptionValue("output_flag", False)
    variables, costs, stars = [], [], []
    for code, score, gaps in assessed:
        star = model.addBinary(obj=-1.0)
        closed = [model.addBinary() for _ in gaps]
        model.addConstr(sum((points * x for (_, points, _, _), x in zip(gaps, closed)), -80 * star) >= -score)
        for (_, _, mandatory, _), x in zip(gaps, closed):
            if mandatory <= 2:
                model.addConstr(x - star >= 0)
        variables += closed
        costs += [gap[3] / 1e6 for gap in gaps]
        stars.append((code, star))
    model.addConstr(model.qsum(cost * x for cost, x in zip(costs, variables)) <= policy["budget"] / 1e6)
    model.run()
    values = model.getSolution().col_value
    return [code for code, star in stars if values[star.index] > 0.5]


def write(path, assessed, lifted, findings):
    document = docx.Document()
    document.add_heading("Tờ trình", 1)
    document.add_paragraph(f"{len(lifted)} / {len(assessed)}; {len(findings)}")
    table = document.add_table(rows=0, cols=4)
    for code, score, gaps in assessed[:1000]:
        for cell, text in zip(table.add_row().cells, (code, score, len(gaps), sum(gap[3] for gap in gaps))):
            cell.text = str(text)
    document.save(path)


if __name__ == "__main__":
    main()
