"""Tables as clerks write them, with what each row is: for `mutants.py --rows`.

A table has headings in one of several layouts and then random rows, each in one of the phrasings below. Of every row the
role must be right, or a finding must stand at it; no row that is not blank may be missing; and what was counted of an item
must come out, unless a finding stands at one of its rows.
"""

import csv
import io
import json
import subprocess

UNIT = "tan-lieu"
# Items of which a requirement counts the pieces, without a standard of their looks.
ITEMS = {
    "camera": (["Camera", "Camera an ninh", "Mắt camera"], "cái"),
    "waiting-chair": (["Ghế chờ", "Băng ghế chờ", "GHẾ CHỜ CÔNG DÂN"], "băng"),
    "counter-computer": (["Máy vi tính", "Máy tính để bàn", "Bộ máy vi tính"], "bộ"),
    "counter-scanner": (["Máy quét", "Máy scan", "máy quét văn bản"], "cái"),
}
STRANGE = ["Máy photocopy", "Loa kéo", "Tủ hồ sơ", "Bàn họp", "Máy chiếu", "Tổng đài điện thoại", "Quạt trần", "Két sắt"]
NOTES = [
    "Phòng kế toán", "Chủ tịch sử dụng", "đại diện tổ dân phố giữ", "Kế toán quản lý", "thủ trưởng duyệt mua", "Cán bộ dùng",
    "đã ký nhận", "xác nhận của nhà cung cấp kèm theo", "người lập biểu giữ", "cộng dồn năm trước",
]
GROUPS = ["Biển hiệu", "TRANG THIẾT BỊ", "Thiết bị tin học", "Nội thất", "Cơ sở vật chất", "Thiết bị nghe nhìn"]
COLUMNS = ["stt", "name", "unit", "quantity", "condition", "year", "note"]

# The headings of each layout: lines of cells, and whether there is a column for each condition.
LAYOUTS = {
    "plain": [["STT", "Tên tài sản", "ĐVT", "Số lượng", "Tình trạng", "Năm sử dụng", "Ghi chú"]],
    "numbered": [["STT", "Tên tài sản (1)", "ĐVT (2)", "Số lượng (3)", "Tình trạng (4)", "Năm sử dụng (5)", "Ghi chú"]],
    "line feeds": [["Số\nTT", "Tên tài sản,\nquy cách", "ĐVT", "Số\nlượng", "Tình\ntrạng", "Năm\nsử dụng", "Ghi\nchú"]],
    "two lines": [
        ["STT", "Tên tài sản", "ĐVT", "Kết quả kiểm kê", "", "", "Ghi chú"],
        ["", "", "", "Số lượng", "Tình trạng", "Năm sử dụng", ""],
    ],
    "measures": [
        ["STT", "Tên tài sản", "ĐVT", "Số lượng", "Tình trạng", "Năm sử dụng", "Ghi chú"],
        ["", "", "", "(cái)", "", "(năm)", ""],
    ],
    "books": [
        ["STT", "Tên tài sản", "ĐVT", "Số lượng", "", "", "Tình trạng", "Năm sử dụng", "Ghi chú"],
        ["", "", "", "Theo sổ sách", "Theo kiểm kê", "Chênh lệch", "", "", ""],
    ],
    "conditions": [
        ["STT", "Tên tài sản", "ĐVT", "Số lượng", "Tình trạng", "", "", "Năm sử dụng", "Ghi chú"],
        ["", "", "", "", "Tốt", "Trung bình", "Hỏng", "", ""],
    ],
}
NUMBERINGS = ["({0})", "{0}", "[{0}]", "{letter}"]


class Table:
    """Rows with the role of each, and the pieces that are there of each item."""

    def __init__(self, rng):
        self.rng = rng
        self.layout = rng.choice(list(LAYOUTS))
        self.rows, self.roles, self.phrasings = [], [], []
        self.counted = dict.fromkeys(ITEMS, 0)
        self.number = 0

    @property
    def headings(self):
        return LAYOUTS[self.layout]

    def add(self, role, phrasing, cells):
        self.rows.append(cells)
        self.roles.append(role)
        self.phrasings.append(phrasing)

    def cells(self, **values):
        """The cells of a row, from what stands under each plain column."""
        plain = [str(values.get(column, "")) for column in COLUMNS]
        if self.layout == "books":
            return plain[:3] + [plain[3], plain[3], "0" if plain[3].isdigit() else ""] + plain[4:]
        if self.layout == "conditions":
            place = {"Tốt": 0, "Trung bình": 1, "Hỏng": 2}.get(plain[4])
            mark = self.rng.choice(["x", "X", "v", "✓"])
            return plain[:4] + [mark if place == n else "" for n in range(3)] + plain[5:]
        return plain

    def text(self):
        stream = io.StringIO()
        csv.writer(stream, lineterminator="\n").writerows(self.rows)
        return "\ufeff" + stream.getvalue()

    def lines(self):
        """The line of each row in the file, from 1."""
        line, lines = 1, []
        for row in self.rows:
            lines.append(line)
            line += 1 + sum(cell.count("\n") for cell in row)
        return lines


def item(t, **changes):
    """The cells of a row about a known item, and the item with its quantity."""
    key = t.rng.choice(list(ITEMS))
    names, unit = ITEMS[key]
    t.number += 1
    quantity = changes.pop("quantity", t.rng.randint(1, 9))
    values = dict(stt=t.number, name=t.rng.choice(names), unit=unit, quantity=quantity, condition="Tốt",
                  year=2010 + t.number % 15, note=f"vị trí {t.number}")
    values.update(changes)
    return key, values


def known(phrasing, **changes):
    def add(t):
        key, values = item(t, **{name: change(t) if callable(change) else change for name, change in changes.items()})
        t.counted[key] += int(values["quantity"])
        t.add("item", phrasing, t.cells(**values))
    return phrasing, add


def strange(phrasing, **values):
    def add(t):
        t.number += 1
        row = dict(stt=t.number, name=t.rng.choice(STRANGE), note=t.rng.choice(NOTES))
        row.update({name: change(t) if callable(change) else change for name, change in values.items()})
        t.add("item", phrasing, t.cells(**row))
    return phrasing, add


def plain(role, phrasing, make):
    def add(t):
        t.add(role, phrasing, make(t))
    return phrasing, add


def members(phrasing, mark):
    """A group with a subtotal, and the rows that it sums."""
    def add(t):
        rows = [item(t) for _ in range(t.rng.randint(1, 3))]
        total = sum(int(values["quantity"]) for _, values in rows)
        t.add("group", phrasing, t.cells(quantity=total, **mark(t)))
        for key, values in rows:
            t.counted[key] += int(values["quantity"])
            t.add("item", "a member of " + phrasing, t.cells(**values))
    return phrasing, add


def repeated(phrasing, change=lambda cell: cell):
    def add(t):
        for line in t.headings:
            t.add("repeatedHeading", phrasing, [change(cell) for cell in line])
    return phrasing, add


def group_name(t):
    return t.rng.choice(GROUPS)


def first_cell(text):
    return lambda t: [text(t) if callable(text) else text] + [""] * (len(t.headings[0]) - 1)


def numbering(t, style):
    width = len(t.headings[0])
    return [style.format(n + 1, letter="ABCDEFGHIJ"[n]) for n in range(width)]


def formulas(t):
    cells = numbering(t, "({0})")
    cells[-1] = f"({len(cells)})=(4)x(5)"
    return cells


ROWS = dict([
    known("an item"),
    known("with the note of an office", note=lambda t: t.rng.choice(NOTES)),
    known("without a note", note=""),
    known("without a number", stt=""),
    known("without a unit of measure", unit=""),
    known("with a point after the number", stt=lambda t: f"{t.number + 1}."),
    known("that is fair", condition="Trung bình"),
    strange("a strange item in full", unit="cái", quantity=2, condition="Tốt", year=2020),
    strange("a strange item without a unit", quantity=1, condition="Hỏng", year=2012),
    strange("a strange item with a quantity in words", unit="bộ", quantity="hai bộ"),
    strange("a strange item with a doubtful quantity", quantity="khoảng 3", unit="cái"),
    strange("a strange item with a question mark", quantity="?"),
    strange("a strange item with a number alone"),
    strange("a strange item without a number", stt="", quantity=2, unit="cái"),
    strange("a strange item with a name and a note alone", stt=""),
    strange("a strange item with a year", year=2021),
    strange("a strange item with a condition", condition="Tốt"),
    plain("group", "a Roman group", lambda t: t.cells(stt="II", name=group_name(t))),
    plain("group", "a lettered group", lambda t: t.cells(stt="B", name=group_name(t))),
    plain("group", "a group without a mark", lambda t: t.cells(name=group_name(t).upper())),
    plain("group", "a group in the first cell", first_cell(lambda t: "III. " + group_name(t))),
    plain("group", "a group in words", first_cell(lambda t: "Nhóm 2: " + group_name(t))),
    members("a Roman group with a subtotal", lambda t: dict(stt="IV", name=group_name(t))),
    members("a lettered group with a subtotal", lambda t: dict(stt="C", name=group_name(t))),
    members("a group with its mark in the name", lambda t: dict(name="V. " + group_name(t))),
    members("an unmarked group with a subtotal", lambda t: dict(name=group_name(t).upper())),
    plain("total", "a sum of a group", lambda t: t.cells(name="Cộng nhóm", quantity=t.rng.randint(1, 40))),
    plain("total", "a sum by number", lambda t: t.cells(name="Cộng II", quantity=t.rng.randint(1, 40))),
    plain("total", "a sum in the first cell", lambda t: t.cells(stt="Tổng cộng:", quantity=t.rng.randint(1, 40))),
    plain("total", "a sum in capitals", lambda t: t.cells(name="TỔNG CỘNG (I+II)", quantity=t.rng.randint(1, 40))),
    plain("total", "a sum without a figure", lambda t: t.cells(name="Tổng số")),
    plain("total", "a sum with a unit of measure", lambda t: t.cells(name="Cộng", unit="cái", quantity=7)),
    plain("note", "a note", first_cell("Ghi chú: số liệu theo biên bản bàn giao")),
    plain("note", "a note with a star", first_cell("* Chưa kể thiết bị đi mượn")),
    plain("note", "a note that goes on", lambda t: t.cells(note="và tại phòng tiếp dân")),
    repeated("repeated headings"),
    repeated("repeated headings in capitals", str.upper),
    plain("columnNumbers", "column numbers", lambda t: numbering(t, t.rng.choice(NUMBERINGS))),
    plain("columnNumbers", "column numbers with a formula", formulas),
])

SIGNED = [
    ["", "NGƯỜI LẬP BIỂU", "", "", "CHỦ TỊCH"], ["", "(Ký, ghi rõ họ tên)", "", "", "(Ký, đóng dấu)"],
    ["", "Nguyễn Thị Hoa", "", "", "Trần Văn Nam"],
]


def make(rng):
    """A table of random rows."""
    t = Table(rng)
    for line in t.headings:
        t.add("heading", "headings", list(line))
    for _ in range(rng.randint(6, 14)):
        ROWS[rng.choice(list(ROWS))](t)
    # A row about an item at the end, so that the middle is the middle.
    ROWS["an item"](t)
    if rng.random() < 0.5:
        for cells in SIGNED:
            t.add("signature", "signatures", cells + [""] * (len(t.headings[0]) - len(cells)))
    return t


def run(tool, workspace, *arguments):
    command = [tool, *arguments, "--inventories", str(workspace), "--round", "2025-02", "--json"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode not in (0, 1, 65):
        raise SystemExit(f"{' '.join(command)}: exit code {result.returncode}\n{result.stderr}")
    return json.loads(result.stdout) if result.stdout.startswith("{") else None


def places(finding):
    """The lines of a finding: one cause in several rows is one finding with the rows."""
    return {place["line"] for place in [finding.get("position"), *finding.get("also", [])] if place and "line" in place}


def judge(tool, workspace, table):
    """What is wrong with the reading of a table: a list of sentences."""
    path = workspace / "2025-02" / f"{UNIT}.csv"
    path.write_text(table.text(), encoding="utf-8")
    shown = run(tool, workspace, "inspect", str(path), "--rows")["sheets"][0]["rows"]
    roles = {row["row"]: row["role"] for row in shown}
    findings = run(tool, workspace, "check", str(path))["findings"]
    lines = {line for f in findings for line in places(f)}
    trouble = []
    for line, role, phrasing, cells in zip(table.lines(), table.roles, table.phrasings, table.rows):
        if not any(cell.strip() for cell in cells):
            continue
        if line not in roles:
            trouble.append(f"line {line} ({phrasing}) is lost")
        elif roles[line] != role and line not in lines:
            trouble.append(f"line {line} ({phrasing}) is {roles[line]} and not {role}: {cells}")
        elif role != "item" and line in lines and "unmarked" not in phrasing:
            trouble.append(f"line {line} ({phrasing}) has a finding: {cells}")
    for finding in findings:
        if finding["code"] in ("header-not-found", "duplicate-row", "missing-column"):
            trouble.append(f"{finding['code']} at {finding.get('position')}")
    return trouble + misread(tool, workspace, path, table, findings)


def misread(tool, workspace, path, table, findings):
    """The items of which another number came out than was written; only a file without an error is assessed."""
    if any(f["severity"] == "error" for f in findings):
        # A group without a mark looks like an item where others follow its members: then it is asked about.
        errors = {line for f in findings if f["severity"] == "error" for line in places(f)}
        keep = [n for n in range(len(table.rows)) if table.lines()[n] not in errors]
        table.rows = [table.rows[n] for n in keep]
        path.write_text(table.text(), encoding="utf-8")
    result = run(tool, workspace, "assess", UNIT)
    if result is None:
        return ["the table without its wrong rows has an error"]
    asked = json.loads((workspace / "criteria.json").read_text(encoding="utf-8"))["requirements"]
    counts = {r["id"]: r["item"] for r in asked if r["measure"]["kind"] == "count" and "identityStandard" not in r}
    trouble = []
    for requirement in result["units"][0]["requirements"]:
        key = counts.get(requirement["requirement"])
        if key in table.counted and table.counted[key] and requirement.get("have") != table.counted[key]:
            trouble.append(f"{key}: {requirement.get('have')} read, {table.counted[key]} written")
    return trouble
