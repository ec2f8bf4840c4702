"""Recomputes the uniformity figures of `onestop audit --json` from the files of a workspace, without the tool.

    python3 Tests/Peers/uniformity.py .build/release/onestop --rounds 100 --seed 1

The shipped round is read from its CSV, JSON and XLSX files, and so is each of the random rounds, whose submissions spell the
same values in many ways. Groups, spellings, majorities, standings, dispersions, costs and the ranking of changes must be
equal; fractions are compared exactly. With openpyxl missing, the workbooks of the shipped round cannot be read and the
script fails.
"""

import argparse
import csv
import io
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

TONES = {"\u0300": "1", "\u0301": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
SHAPES = "\u0302\u0306\u031b"
CONDITIONS = {
    "good": ["tốt", "good", "còn tốt", "mới", "new", "rất tốt", "hoạt động tốt"],
    "usable": ["còn sử dụng", "usable", "còn sử dụng được", "đang sử dụng", "sử dụng được", "bình thường", "trung bình",
               "còn dùng", "còn dùng được", "hoạt động bình thường", "fair", "in use"],
    "broken": ["hỏng", "broken", "hư hỏng", "đã hỏng", "bị hỏng", "hư", "không sử dụng được", "không hoạt động", "xuống cấp",
               "hỏng nặng", "bad", "out of order"],
}
COLUMNS = {
    "item": ["tên hạng mục", "item", "tên tài sản", "hạng mục", "tên trang thiết bị", "trang thiết bị", "tên thiết bị",
             "tài sản", "nội dung kiểm kê", "tên tài sản/hạng mục", "item name", "name"],
    "code": ["mã hạng mục", "item code", "mã", "code", "mã tài sản"],
    "quantity": ["số lượng", "quantity", "sl", "số lượng hiện có", "qty"],
    "condition": ["tình trạng", "condition", "tình trạng sử dụng", "hiện trạng", "chất lượng", "status"],
}


# Words

def syllables(text):
    """The words of a text: letters with their shapes, and the tone of each word apart."""
    words, letters, tone = [], "", ""
    for char in unicodedata.normalize("NFD", text.lower()) + " ":
        if char in TONES:
            tone = TONES[char]
        elif char in SHAPES:
            letters += char
        elif char.isalnum():
            letters += char
        elif letters:
            words.append((letters, tone))
            letters, tone = "", ""
    return words


def key(text):
    return tuple(syllables(text))


def plain(words):
    return tuple("".join(c for c in w if c not in SHAPES).replace("đ", "d") for w, _ in words)


def is_unmarked(words):
    return all(not tone for _, tone in words) and plain(words) == tuple(w for w, _ in words)


def find(words, part):
    for start in range(len(words) - len(part) + 1):
        if words[start:start + len(part)] == part:
            return start
    return None


def without(words, part):
    start = find(words, part)
    return words if start is None else words[:start] + words[start + len(part):]


# Lengths

POWERS = {"mm": 0, "cm": 1, "dm": 2, "m": 3}
NUMBER = r"\d+(?:[.,]\d+)?"
UNIT = r"(?:mm|cm|dm|m)"
SIZE = re.compile(
    rf"(?<!\d)({NUMBER}\s*(?:{UNIT}(?![^\W\d_]|x)|{UNIT}(?=x\s*\d))?(?:\s*[x×*]\s*{NUMBER}\s*(?:{UNIT}(?![^\W\d_])|{UNIT}(?=x\s*\d))?)*)",
    re.IGNORECASE,
)


def millimetres(number, power):
    """A number times a power of ten, if it is whole and can be read in one way only."""
    whole, _, decimals = number.replace(",", ".").partition(".")
    if len(decimals) == 3 and len(whole) <= 3 and whole != "0":
        return None
    value = Fraction(number.replace(",", ".")) * 10 ** power
    return int(value) if value.denominator == 1 else None


def sizes_in_millimetres(text):
    def rewrite(match):
        sides = re.findall(rf"({NUMBER})\s*({UNIT})?", match.group(1), re.IGNORECASE)
        if not sides[-1][1]:
            return match.group(0)
        lengths = [millimetres(n, POWERS[(u or sides[-1][1]).lower()]) for n, u in sides]
        return match.group(0) if None in lengths else "x".join(map(str, lengths)) + "mm"
    return SIZE.sub(rewrite, text)


def length(text):
    """The millimetres that a cell states; without a unit the number is in millimetres."""
    match = re.fullmatch(r"([\d.,\s]+?)\s*(mm|cm|dm|m)?", str(text).strip(), re.IGNORECASE)
    number, unit = re.sub(r"\s", "", match.group(1)), (match.group(2) or "mm").lower()
    if re.fullmatch(r"\d{1,3}([.,]\d{3}){2,}", number):
        number = re.sub("[.,]", "", number)
    value = millimetres(number, POWERS[unit])
    assert value is not None, f"a length that can be read in two ways: {text}"
    return value


# Files

class Workspace:
    def __init__(self, folder):
        self.folder = Path(folder)
        load = lambda name: json.loads((self.folder / name).read_text(encoding="utf-8-sig"))
        self.criteria, self.register, self.policy = load("criteria.json"), load("register.json"), load("policy.json")
        self.units = sorted(self.register["units"], key=lambda unit: unit["code"].encode())
        text = (self.folder / "prices.csv").read_text(encoding="utf-8-sig")
        self.prices = {row["item"]: int(row["base"]) for row in csv.DictReader(io.StringIO(text))}
        self.standards = {standard["id"]: standard["rules"] for standard in self.criteria["identityStandards"]}
        self.attributes = {attribute["id"]: attribute for attribute in self.criteria["attributes"]}
        self.items = {}
        for item in self.criteria["items"]:
            for name in [item["id"], item["name"]["vi"], item["name"]["en"]] + item.get("aliases", []):
                self.items.setdefault(key(name), item["id"])
        self.words = {}
        for attribute in self.criteria["attributes"]:
            words = {}
            for value in attribute.get("values", []):
                for name in [value["name"]["vi"], value["name"]["en"], value["id"]] + value.get("aliases", []):
                    words.setdefault(key(name), value["id"])
            self.words[attribute["id"]] = words
        self.columns = {key(name): column for column, names in COLUMNS.items() for name in names}
        for attribute in self.criteria["attributes"]:
            for name in [attribute["id"], attribute["name"]["vi"], attribute["name"]["en"]] + attribute.get("aliases", []):
                self.columns.setdefault(key(name), "@" + attribute["id"])
        self.conditions = {key(word): name for name, words in CONDITIONS.items() for word in words}

    def rows(self, round_name, code):
        """The rows of a unit; None if it submitted nothing."""
        for suffix in ["csv", "json", "xlsx"]:
            path = self.folder / round_name / f"{code}.{suffix}"
            if path.exists():
                return [self.row(cells) for cells in getattr(self, suffix)(path)]
        return None

    def json(self, path):
        for item in json.loads(path.read_text(encoding="utf-8-sig"))["items"]:
            yield {self.columns[key(name)]: str(value) for name, value in item.items()
                   if key(name) in self.columns and value is not None and value != ""}

    def csv(self, path):
        data = path.read_bytes()
        for encoding in ["utf-8-sig", "utf-16", "cp1258"]:
            try:
                text = data.decode(encoding)
                break
            except UnicodeError:
                continue
        delimiter = max(",;\t|", key=text.count)
        yield from self.table(list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)))

    def xlsx(self, path):
        from openpyxl import load_workbook

        for sheet in load_workbook(path, data_only=True):
            rows = [["" if value is None else str(value) for value in row] for row in sheet.iter_rows(values_only=True)]
            found = list(self.table(rows))
            if found:
                yield from found
                return

    def table(self, rows):
        columns = None
        for row in rows:
            known = {number: self.columns[key(cell)] for number, cell in enumerate(row) if key(cell) in self.columns}
            if columns is None:
                if "quantity" in known.values() and len(known) >= 3:
                    columns = known
                continue
            if "item" not in known.values() and len(known) >= 3:
                # A second row of headings, below a heading that spans several columns.
                columns |= known
                continue
            cells = {name: row[number].strip() for number, name in columns.items() if number < len(row) and row[number].strip()}
            if cells.get("code") in self.items.values() or key(cells.get("item", "")) in self.items:
                if "quantity" in cells or len(cells) > 1:
                    yield cells

    def row(self, cells):
        item = cells["code"] if "code" in cells else self.items[key(cells["item"])]
        quantity = int(float(cells["quantity"])) if "quantity" in cells else None
        condition = self.conditions[key(cells["condition"])] if "condition" in cells else None
        values, spellings = {}, {}
        for name, text in cells.items():
            if not name.startswith("@"):
                continue
            attribute = self.attributes[name[1:]]
            if attribute["kind"] == "length":
                values[name[1:]] = length(text)
            elif attribute["kind"] == "word":
                values[name[1:]] = self.words[name[1:]][key(text)]
            else:
                values[name[1:]] = text.strip()
            spellings[name[1:]] = unicodedata.normalize("NFC", text.strip())
        return {"item": item, "quantity": quantity, "condition": condition, "values": values, "spellings": spellings}


# The audit

def dispersion(uses):
    total = sum(uses)
    return 1 - sum(Fraction(n, total) ** 2 for n in uses) if total else Fraction(0)


class Audit:
    def __init__(self, workspace, round_name):
        self.workspace = workspace
        rows = {unit["code"]: workspace.rows(round_name, unit["code"]) for unit in workspace.units}
        self.items, self.designs, changes = [], [], []
        for requirement in workspace.criteria["requirements"]:
            rules = workspace.standards.get(requirement.get("identityStandard"), [])
            if rules:
                own = {code: None if all_rows is None else [row for row in all_rows if row["item"] == requirement["item"]]
                       for code, all_rows in rows.items()}
                changes += self.requirement(requirement, rules, own)
        order = {change["requirement"]: n for n, change in reversed(list(enumerate(changes)))}
        changes.sort(key=lambda c: (-c["fall"] / c["cost"] if c["cost"] else -float("inf"), c["cost"], c["unit"].encode(),
                                    order[c["requirement"]]))
        self.changes = changes

    def accepts(self, rule, value, unit):
        if "atLeast" in rule:
            return value >= rule["atLeast"]
        if "oneOf" in rule:
            return value in rule["oneOf"]
        return find(key(value), key(unit["name"]["vi"])) is not None

    def meaning(self, rule, value, unit):
        conforms = self.accepts(rule, value, unit)
        if self.workspace.attributes[rule["attribute"]]["kind"] != "text":
            return (conforms, "value", value)
        words = key(sizes_in_millimetres(value))
        if conforms and rule.get("currentName"):
            return (conforms, "own", without(words, key(unit["name"]["vi"])))
        return (conforms, "text", words)

    def cost(self, requirement, pieces, status, unit):
        """The cost of the cheapest remedy for pieces; None without one."""
        costs, policy = [], self.workspace.policy
        for remedy in requirement["remedies"]:
            if remedy["kind"] == "repair" or (remedy.get("for") and status not in remedy["for"]):
                continue
            if remedy["basis"] == "area" or remedy["price"] not in self.workspace.prices:
                continue
            quantity = pieces * remedy.get("amount", 1) if remedy["basis"] == "piece" else remedy["amount"]
            exact = Fraction(
                quantity * self.workspace.prices[remedy["price"]] * (100 + policy["contingencyPercent"])
                * policy["costShare"][unit["kind"]], 10_000,
            )
            step = policy.get("rounding", 1_000)
            costs.append(-(-exact // step) * step)
        return min(costs) if costs and pieces else None

    def requirement(self, requirement, rules, rows):
        units = self.workspace.units
        usable = {unit["code"]: [row for row in rows[unit["code"]] or [] if row["quantity"] != 0 and row["condition"] != "broken"]
                  for unit in units}
        fixed = {unit["code"]: None if usable[unit["code"]] else "absent" if rows[unit["code"]] else "unknown" for unit in units}
        pieces = lambda found: sum(row["quantity"] or 0 for row in found)
        breaks = lambda row, rule, unit: rule["attribute"] in row["values"] and not self.accepts(
            rule, row["values"][rule["attribute"]], unit)
        groups_of = {}
        for rule in rules:
            groups = self.groups(rule, units, usable)
            groups_of[rule["attribute"]] = groups
            standings, cost = {}, 0
            for unit in units:
                own = usable[unit["code"]]
                breaking = [row for row in own if breaks(row, rule, unit)]
                incomplete = any(rule["attribute"] not in row["values"] for row in own)
                standings[unit["code"]] = fixed[unit["code"]] or (
                    "deviating" if breaking else "unknown" if incomplete else "conforming")
                status = "obsolete" if rule.get("currentName") else "deviates"
                cost += self.cost(requirement, pieces(breaking), status, unit) or 0
            ordered = sorted(groups["list"], key=lambda g: (-len(g["units"]), not g["conforms"], g["units"][0].encode(), g["met"]))
            self.items.append({
                "requirement": requirement["id"], "attribute": rule["attribute"], "item": requirement["item"],
                "standings": {name: sum(s == name for s in standings.values())
                              for name in ["conforming", "deviating", "unknown", "absent"]},
                "values": [(g["value"], g["units"], g["conforms"], g["spellings"]) for g in ordered],
                "majority": ordered[0]["value"] if ordered else None,
                "dispersion": dispersion([len(g["units"]) for g in ordered]), "costToStandard": cost,
            })
        return self.design(requirement, rules, groups_of, usable, fixed, pieces, breaks)

    def groups(self, rule, units, usable):
        by_meaning = {}
        for unit in units:
            for row in usable[unit["code"]]:
                if rule["attribute"] not in row["values"]:
                    continue
                value = row["values"][rule["attribute"]]
                meaning = self.meaning(rule, value, unit)
                group = by_meaning.setdefault(meaning, {
                    "value": value, "units": [], "conforms": meaning[0], "spellings": defaultdict(int), "met": len(by_meaning)})
                if unit["code"] not in group["units"]:
                    group["units"].append(unit["code"])
                group["spellings"][row["spellings"][rule["attribute"]]] += 1
        target = {meaning: meaning for meaning in by_meaning}
        for meaning in by_meaning:
            if meaning[1] != "text" or not is_unmarked(meaning[2]):
                continue
            marked = [other for other in by_meaning if other[:2] == meaning[:2] and not is_unmarked(other[2])
                      and plain(other[2]) == plain(meaning[2])]
            if len(marked) == 1:
                target[meaning] = marked[0]
        for meaning, other in target.items():
            if meaning != other:
                joined, group = by_meaning[meaning], by_meaning[other]
                group["units"] = sorted(set(group["units"]) | set(joined["units"]), key=str.encode)
                for spelling, count in joined["spellings"].items():
                    group["spellings"][spelling] += count
        kept = [by_meaning[meaning] for meaning, other in target.items() if meaning == other]
        return {"list": kept, "of": lambda row, unit: by_meaning[target[self.meaning(rule, row["values"][rule["attribute"]], unit)]]["met"],
                "at": {group["met"]: group for group in kept}}

    def design(self, requirement, rules, groups_of, usable, fixed, pieces, breaks):
        names = [rule["attribute"] for rule in rules]
        part = lambda row, name, unit: groups_of[name]["of"](row, unit) if name in row["values"] else None
        designs = {}
        for unit in self.workspace.units:
            for row in usable[unit["code"]]:
                combination = tuple(part(row, name, unit) for name in names)
                if None not in combination:
                    owners = designs.setdefault(combination, [])
                    if unit["code"] not in owners:
                        owners.append(unit["code"])
        conforms = lambda combination: all(groups_of[n]["at"][p]["conforms"] for n, p in zip(names, combination))
        met = {combination: number for number, combination in enumerate(designs)}
        ordered = sorted(designs, key=lambda c: (-len(designs[c]), not conforms(c), designs[c][0].encode(), met[c]))
        majority = ordered[0] if ordered else None
        before = dispersion([len(designs[c]) for c in ordered])
        result = {"requirement": requirement["id"], "conforming": [], "deviating": [], "unknown": [], "absent": [],
                  "unpriced": [], "costToStandard": 0, "costToMajority": 0, "dispersion": before,
                  "combinations": [({n: groups_of[n]["at"][p]["value"] for n, p in zip(names, c)}, designs[c], conforms(c))
                                   for c in ordered]}
        changes = []
        for unit in self.workspace.units:
            code, own = unit["code"], usable[unit["code"]]
            status = lambda found: "obsolete" if any(
                rule.get("currentName") and breaks(row, rule, unit) for row in found for rule in rules) else "deviates"
            breaking = [row for row in own if any(breaks(row, rule, unit) for rule in rules)]
            result["costToStandard"] += self.cost(requirement, pieces(breaking), status(breaking), unit) or 0
            if majority is None:
                result[fixed[code] or "unknown"].append(code)
                continue
            differing = [row for row in own if any(part(row, n, unit) not in (None, p) for n, p in zip(names, majority))]
            incomplete = any(name not in row["values"] for row in own for name in names)
            result[fixed[code] or ("deviating" if differing else "unknown" if incomplete else "conforming")].append(code)
            if not differing:
                continue
            cost = self.cost(requirement, pieces(differing), status(differing), unit)
            if cost is None:
                result["unpriced"].append(code)
                continue
            result["costToMajority"] += cost
            after = [len([u for u in designs[c] if u != code]) + (c == majority) for c in ordered]
            after = dispersion(after)
            if after < before:
                changes.append({"unit": code, "requirement": requirement["id"], "pieces": pieces(differing), "cost": int(cost),
                                "before": before, "after": after, "fall": before - after})
        self.designs.append(result)
        return sorted(changes, key=lambda c: (-c["fall"] / c["cost"] if c["cost"] else -float("inf"), c["cost"], c["unit"].encode()))


# Comparing

def differences(audit, record):
    def fraction(value):
        return Fraction(value["numerator"], value["denominator"])

    def compare(what, mine, theirs):
        if mine != theirs:
            found.append(f"{what}: recomputed {mine!r}, recorded {theirs!r}")

    found = []
    compare("attributes", [(i["requirement"], i["attribute"]) for i in audit.items],
            [(i["requirement"], i["attribute"]) for i in record["items"]])
    for mine, theirs in zip(audit.items, record["items"]):
        name = f"{mine['requirement']} {mine['attribute']}"
        for standing, count in mine["standings"].items():
            compare(f"{name} {standing}", count, theirs[standing])
        compare(f"{name} values", [(v, u, c, dict(s)) for v, u, c, s in mine["values"]],
                [(v["value"], v["usedBy"], v["conforms"],
                  {unicodedata.normalize("NFC", s["text"]): s["count"] for s in v["spellings"]}) for v in theirs["values"]])
        compare(f"{name} units", [len(v[1]) for v in mine["values"]], [v["units"] for v in theirs["values"]])
        compare(f"{name} majority", mine["majority"], theirs.get("majority"))
        compare(f"{name} dispersion", mine["dispersion"], fraction(theirs["dispersionFraction"]))
        compare(f"{name} per mille", int(mine["dispersion"] * 1000), round(theirs["dispersion"] * 1000))
        compare(f"{name} cost", mine["costToStandard"], theirs["costToStandard"])
    compare("designs", [d["requirement"] for d in audit.designs], [d["requirement"] for d in record["designs"]])
    for mine, theirs in zip(audit.designs, record["designs"]):
        for member in ["conforming", "deviating", "unknown", "absent", "unpriced", "costToStandard", "costToMajority"]:
            compare(f"{mine['requirement']} {member}", mine[member], theirs[member])
        compare(f"{mine['requirement']} dispersion", mine["dispersion"], fraction(theirs["dispersion"]))
        compare(f"{mine['requirement']} combinations", mine["combinations"],
                [(c["values"], c["usedBy"], c["conforms"]) for c in theirs["combinations"]])
    members = ["unit", "requirement", "pieces", "cost"]
    compare("changes", [[c[m] for m in members] + [c["before"], c["after"]] for c in audit.changes],
            [[c[m] for m in members] + [fraction(c["before"]), fraction(c["after"])] for c in record["changes"]])
    return found


# Random rounds

class RandomRound:
    """A workspace with the shipped criteria and submissions that spell few values in many ways."""

    TEXTS = ["UBND {name}", "ubnd {name}", "Ủy ban nhân dân {name}", "UỶ BAN NHÂN DÂN {name}", "UBND {other}", "UBND", "{name}",
             "UBND {bare}", "UBND {name} 1,2 x 0,6 m", "UBND {name} 1200x600 mm", "BỘ PHẬN MỘT CỬA", "BO PHAN MOT CUA",
             "Bộ phận một cửa 120cm", "Bộ phận một cửa 1,2 m", "Hòa Bình", "Hoà Bình", "Hóa Bình", "Hoa Binh", "khổ 1.200 m"]

    def __init__(self, shipped, folder, seed):
        self.random, self.shipped, self.folder = random.Random(seed), shipped, Path(folder)

    def write(self):
        pick = self.random
        for name in ["criteria.json", "register.json", "prices.csv"]:
            shutil.copy(self.shipped.folder / name, self.folder / name)
        policy = dict(self.shipped.policy, locks=[], contingencyPercent=pick.randint(0, 20), rounding=pick.choice([1, 1000, 7]),
                      costShare={"ward": pick.choice([0, 33, 70, 100]), "commune": pick.randint(1, 100)})
        (self.folder / "policy.json").write_text(json.dumps(policy), encoding="utf-8")
        (self.folder / "2025-02").mkdir()
        for unit in self.shipped.units:
            if pick.random() < 0.9:
                submission = {"format": "onestop.submission/1", "unit": unit["code"], "round": "2025-02", "items": self.items(unit)}
                text = json.dumps(submission, ensure_ascii=pick.random() < 0.5)
                (self.folder / "2025-02" / f"{unit['code']}.json").write_text(text, encoding="utf-8")

    def items(self, unit):
        pick, criteria, items = self.random, self.shipped.criteria, []
        for requirement in criteria["requirements"]:
            if requirement["item"] in [item["item"] for item in items] or pick.random() < 0.1:
                continue
            for _ in range(pick.choice([1, 1, 1, 2, 3])):
                quantity = pick.choice([0, 1, 1, 1, 2, 3])
                # Without pieces nothing else can be said of them.
                item = {"item": requirement["item"], "quantity": quantity, "note": f"dòng {len(items)}"}
                if quantity:
                    item["condition"] = pick.choice(["good", "Còn tốt", "usable", "Đang sử dụng", "hỏng"])
                    for rule in self.shipped.standards.get(requirement.get("identityStandard"), []):
                        if pick.random() < 0.93:
                            item[rule["attribute"]] = self.value(rule["attribute"], unit)
                items.append(item)
                if not quantity:
                    break
        return items

    def value(self, attribute, unit):
        pick, known = self.random, self.shipped.attributes[attribute]
        if known["kind"] == "length":
            millimetres = pick.choice([300, 400, 600, 600, 600, 1200, 1250])
            metres = f"{millimetres / 1000:.3f}".rstrip("0").rstrip(".")
            spellings = [millimetres, str(millimetres), f"{millimetres} mm", f"{millimetres // 10} cm", f"{millimetres / 100:g}dm",
                         metres.replace(".", ",") + " m", metres + "M"]
            if millimetres % 10 or len(metres.partition(".")[2]) == 3:
                spellings = spellings[:3]
            return pick.choice(spellings)
        if known["kind"] == "word":
            value = pick.choice(known["values"][:4])
            return self.dress(pick.choice([value["id"], value["name"]["vi"], value["name"]["en"]] + value.get("aliases", [])))
        other = pick.choice(self.shipped.units)
        return self.dress(pick.choice(self.TEXTS).format(
            name=unit["name"]["vi"], other=other["name"]["vi"],
            bare=" ".join(plain(key(unit["name"]["vi"])))))

    def dress(self, text):
        """The same words in another case, composition or spacing."""
        pick = self.random
        text = pick.choice([str, str.upper, str.lower])(text)
        text = unicodedata.normalize(pick.choice(["NFC", "NFD"]), text)
        return pick.choice([text, text, text.replace(" ", "  "), text + " "])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("--inventories", default="inventories")
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    shipped, passed, failed = Workspace(arguments.inventories), 0, 0

    def check(name, folder, round_name):
        nonlocal passed, failed
        run = subprocess.run([arguments.tool, "audit", "--json", "--inventories", str(folder), "--round", round_name],
                             capture_output=True, text=True)
        if run.returncode:
            found = [f"exit code {run.returncode}: {run.stderr[:600]}"]
        else:
            found = differences(Audit(Workspace(folder), round_name), json.loads(run.stdout))
        for difference in found[:5]:
            print(f"{name}: {difference}")
        passed, failed = passed + (not found), failed + bool(found)

    for folder in sorted(path.name for path in Path(arguments.inventories).glob("[0-9]*") if path.is_dir()):
        check(f"shipped {folder}", arguments.inventories, folder)
    for number in range(arguments.rounds):
        with tempfile.TemporaryDirectory() as folder:
            RandomRound(shipped, folder, arguments.seed * 1_000_003 + number).write()
            check(f"random round {number}", folder, "2025-02")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
