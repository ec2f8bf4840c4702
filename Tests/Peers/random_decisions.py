"""Writes random decisions into the workspace of a random city: whole and cut, accepted, cancelled, too late, without a day."""

import csv
import json
import random
from pathlib import Path

# Plans are made for this day; the inventories tell of the month before the first of these.
AS_OF = "2025-05-31"
DAYS = ["2025-01-15", "2025-03-20", "2025-05-31", "2025-06-01", None]
DELIVERIES = ["2025-02-10", "2025-02-28", "2025-03-25", "2025-05-31", "2025-06-15"]

HEAD = {"number": "Số quyết định", "date": "Ngày quyết định", "proposal": "Tờ trình", "asProposed": "Duyệt toàn bộ theo đề nghị"}
COLUMNS = {
    "unit": "Đơn vị", "requirement": "Yêu cầu", "remedy": "Biện pháp", "item": "Mục giá", "proposedQuantity": "SL đề nghị",
    "proposedAmount": "Số tiền đề nghị (đồng)", "approvedQuantity": "SL duyệt", "approvedAmount": "Số tiền duyệt (đồng)",
    "reason": "Lý do cắt giảm", "accepted.quantity": "SL nghiệm thu", "accepted.date": "Ngày nghiệm thu",
    "cancelled.reason": "Lý do hủy", "cancelled.date": "Ngày hủy",
}
REMEDIES = {"purchase": "Mua mới", "repair": "Sửa chữa"}


def write_decisions(folder: Path, seed: int) -> None:
    """Writes up to four decisions on the city in a folder; the same seed gives the same decisions."""
    rng = random.Random(f"decisions {seed}")
    units = [unit["code"] for unit in json.loads((folder / "register.json").read_text())["units"]]
    wanted = [requirement["id"] for requirement in json.loads((folder / "criteria.json").read_text())["requirements"]]
    (folder / "decisions").mkdir()
    for number in range(rng.randint(0, 4)):
        decision = _decision(rng, number, units, wanted)
        if not decision["lines"]:
            continue
        path = folder / "decisions" / f"d{number}"
        if rng.random() < 0.5:
            path.with_suffix(".json").write_text(json.dumps(decision, ensure_ascii=False, indent=1), encoding="utf-8")
        else:
            _write_table(path.with_suffix(".csv"), decision, rng)


def _decision(rng, number, units, wanted):
    day = rng.choice(DAYS)
    as_proposed = rng.random() < 0.3
    pairs = [(unit, need) for unit in units for need in wanted if rng.random() < 0.25]
    decision = {
        "format": "onestop.decision/1",
        "number": f"{number}/QĐ",
        # Each answers a proposal of its own, so that no line is approved twice.
        "proposals": [{"proposal": f"proposals/p{number}"}],
        "asProposed": as_proposed,
        "lines": [_line(rng, day, as_proposed, unit, need) for unit, need in pairs],
    }
    if day:
        decision["date"] = day
    return decision


def _line(rng, day, as_proposed, unit, need):
    index = need.split("-")[1]
    remedy = rng.choice(["purchase", "purchase", "repair"])
    proposed = rng.randint(1, 8)
    line = {
        "unit": unit, "requirement": need, "remedy": remedy,
        "proposedQuantity": proposed, "proposedAmount": proposed * 1_000_000,
    }
    if rng.random() < 0.5:
        line["item"] = f"{'mend' if remedy == 'repair' else 'item'}-{index}"
    approved = proposed
    if not as_proposed or rng.random() < 0.4:
        approved = rng.choice([proposed, rng.randint(0, proposed)])
        line["approvedQuantity"] = approved
        line["approvedAmount"] = approved * 1_000_000
        if approved < proposed:
            line["reason"] = "cut"
    days = [delivery for delivery in DELIVERIES if day and delivery >= day]
    if days and rng.random() < 0.4:
        line["accepted"] = {"quantity": rng.randint(0, approved), "date": rng.choice(days)}
    if rng.random() < 0.1:
        line["cancelled"] = {"reason": "off"}
        if rng.random() < 0.5:
            line["cancelled"]["date"] = rng.choice(DELIVERIES)
    return line


def _write_table(path, decision, rng):
    """Writes a decision as people keep it, or with the members of the document as headings."""
    plain = rng.random() < 0.3
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=rng.choice([",", ";"]))
        rows.writerow(["QUYẾT ĐỊNH VỀ TỜ TRÌNH"])
        rows.writerow([HEAD["number"], decision["number"]])
        if "date" in decision:
            year, month, day = decision["date"].split("-")
            rows.writerow([HEAD["date"], rng.choice([decision["date"], f"{day}/{month}/{year}"])])
        rows.writerow([HEAD["proposal"], decision["proposals"][0]["proposal"]])
        if decision["asProposed"]:
            rows.writerow([HEAD["asProposed"], "Có"])
        rows.writerow([])
        names = list(COLUMNS)
        rng.shuffle(names)
        rows.writerow(["TT"] + [name if plain else COLUMNS[name] for name in names])
        for number, line in enumerate(decision["lines"], 1):
            rows.writerow([number] + [_cell(line, name, plain) for name in names])
        amounts = sum(line["proposedAmount"] for line in decision["lines"])
        rows.writerow(["Cộng"] + [amounts if name == "proposedAmount" else "" for name in names])


def _cell(line, name, plain):
    value = line
    for key in name.split("."):
        value = value.get(key, "") if isinstance(value, dict) else ""
    return REMEDIES[value] if name == "remedy" and not plain else value
