"""Drives headless Chromium over the page of a proposal, as a meeting uses it, with mouse and with keys only.

    python3 Tests/Peers/page.py <onestop> [<workspace>]

Each check is done on the shipped round and on a hostile copy of it, whose unit names hold markup, quotes, 300 characters and
right-to-left text. What is shown is compared with proposal.json, `onestop assess --json`, `onestop ladder --json`,
`onestop audit --json` and `onestop explain`: the goals at the plan and at steps, every cell with its evidence, the rows under
every filter and order, the money, the table of uniformity, the page of every unit with its answers; what stands there without a program is what the
program says. On paper the overview is three sheets, and each unit one.
Needs chromium and chromedriver; prints `N passed, N failed` and exits with 1 when a check fails.
"""

import base64
import json
import pathlib
import re
import subprocess
import sys

from browser import DOWN, END, ENTER, ESCAPE, HOME, RIGHT, TAB, Browser, Checks, hostile_copy, proposal_of, undecided_copy

ROWS = "return [...document.querySelectorAll('#matrix tbody tr')].map(row => row.dataset.unit)"
EVIDENCE = """
const all = {};
for (const cell of document.querySelectorAll('#matrix tbody tr')[arguments[0]].querySelectorAll('.cell')) {
  cell.click();
  const facts = {funded: cell.matches('.fund, .lock'), status: cell.dataset.status};
  for (const fact of evidence.querySelectorAll('[data-fact]')) facts[fact.dataset.fact] = fact.textContent.replaceAll("\u00a0", " ");
  all[cell.dataset.cell] = facts;
  evidence.close();
}
return all
"""
UNIT_PAGES = """
const pages = {}, names = {};
for (const row of document.querySelectorAll('#matrix tbody tr')) pages[row.dataset.unit] = null;
const done = arguments[0], codes = Object.keys(pages);
const next = () => {
  const code = codes.shift();
  if (!code) { location.hash = ''; setTimeout(() => done(pages), 50); return; }
  addEventListener('hashchange', () => {
    const unit = document.getElementById('unit');
    const answers = [...unit.querySelectorAll('[data-answer]')].map(answer => [answer.dataset.answer, answer.querySelector('.answer').textContent]);
    const facts = Object.fromEntries([...unit.querySelectorAll('[data-fact]')].map(fact => [fact.dataset.fact, fact.textContent]));
    pages[code] = {text: unit.textContent, answers, facts};
    next();
  }, {once: true});
  location.hash = '#unit=' + code;
};
next();
"""
FIRST_SCREEN = """
const plain = element => { const copy = element.cloneNode(true);
  for (const other of copy.querySelectorAll('[lang=' + (document.documentElement.lang === 'vi' ? 'en' : 'vi') + ']')) other.remove();
  return copy.textContent.replace(/\\s+/g, ' ').trim(); };
return ['h1', 'why', 'goals', 'sum'].map(id => plain(document.getElementById(id)))
"""


class Round:
    """What the page must say, from what the tool tells programs."""

    def __init__(self, tool, workspace, made):
        def answer(*arguments):
            done = subprocess.run([tool, *arguments, "--json"], cwd=workspace, check=True, capture_output=True)
            return json.loads(done.stdout)

        self.proposal = json.loads((made / "proposal.json").read_text())
        self.units = self.proposal["units"]
        self.assessed = {unit["unit"]: unit for unit in answer("assess")["units"]}
        self.steps = answer("ladder")["steps"]
        self.audit = answer("audit")
        policy = json.loads((workspace / "inventories" / "policy.json").read_text())
        self.locks = [(lock["unit"], lock.get("requirement"), lock["action"]) for lock in policy.get("locks", [])]
        self.lines = {(line["unit"], line["requirement"]): line for line in self.proposal["lines"]}
        self.unfunded = {(gap["unit"], gap["requirement"]): gap for gap in self.proposal["unfunded"]}

        self.ask = lambda unit: subprocess.run(
            [tool, "explain", unit, "--language", "vi"], cwd=workspace, check=True, capture_output=True, text=True
        ).stdout

    def explained(self, unit):
        return " ".join(self.ask(unit).split())

    def gaps(self, unit):
        """What is missing once all that is approved has come."""
        found = self.assessed[unit]["requirements"]
        return [one for one in found if one["status"] not in ("met", "unknown") and not self.committed(one)]

    @staticmethod
    def committed(found):
        """Whether decisions have approved all of a gap."""
        return found.get("committed", {}).get("closes", False)


def dong(amount):
    return f"{amount:,} đồng".replace(",", ".")


def place(source):
    at = source.get("position")
    if at is None:
        return ""
    return f"{at['sheet']}!{at['cell']}" if "cell" in at else f"{at['line']}:{at['column']}"


def tenths(amount):
    """Millions with one decimal, as the page writes them in Vietnamese."""
    whole, rest = divmod((amount + 50_000) // 100_000, 10)
    return f"{whole:,}".replace(",", ".") + f",{rest}"


def goals_shown(browser):
    return browser.run(
        "return Object.fromEntries([...document.querySelectorAll('[data-goal][data-achieved]')]"
        ".map(one => [one.dataset.goal, Number(one.dataset.achieved)]))"
    )


def without_cost(goals):
    return {goal["goal"]: goal["achieved"] for goal in goals if goal["goal"] != "cost"}


def check_figures(browser, checks, round):
    checks.equal("the goals of the plan", goals_shown(browser), without_cost(round.proposal["goals"]))
    rows = browser.run(
        "return Object.fromEntries([...document.querySelectorAll('#matrix tbody tr')].map(row => [row.dataset.unit,"
        " [row.querySelector('.stars > span').textContent, row.querySelector('.stars .vh')?.textContent ?? '',"
        " row.querySelector('.gaps').textContent, row.querySelector('.cost').textContent]]))"
    )
    known = lambda value: "?" if value is None else str(value)
    wanted = {}
    for unit in round.units:
        before, after, recognised = (unit.get(key) for key in ("before", "after", "recognised"))
        same = "chưa rõ" if after is None else f"{after} sao"
        wanted[unit["unit"]] = [
            same if before == after else f"{known(before)}\u00a0→\u00a0{known(after)}",
            f", công nhận {recognised} sao" if recognised else "",
            str(len(round.gaps(unit["unit"]))), tenths(unit["cost"]) if unit["cost"] else "–",
        ]
    checks.equal("the figures of each unit", rows, wanted)
    names = browser.run("return [...document.querySelectorAll('#matrix tbody th')].map(name => name.textContent)")
    shown = [" ".join(name.split()) for name in names]
    checks.equal("the names, as text", shown, [" ".join(unit["name"]["vi"].split()) for unit in round.units])


def check_money(browser, checks, round):
    """The tables of the money are those of the lines."""
    shown = browser.run(
        "return [...document.querySelectorAll('div[lang=vi] .by-unit tbody tr, div[lang=vi] .goal tbody tr')].map(row =>"
        " [row.closest('table').matches('.goal'), row.querySelector('a')?.hash ?? row.cells[0].textContent,"
        " [...row.cells].slice(1).map(cell => cell.textContent.trim())])"
    )
    categories = ["signboard", "chart", "satisfaction", "headquarters", "equipment"]
    category = {one["requirement"]: one["category"] for one in round.assessed[round.units[0]["unit"]]["requirements"]}
    used = [one for one in categories if any(category[line["requirement"]] == one for line in round.lines.values())]
    lines = {}
    for (unit, _), line in round.lines.items():
        lines.setdefault(unit, []).append(line)
    wanted = {}
    for unit, own in lines.items():
        sums = [sum(line["cost"] for line in own if category[line["requirement"]] == one) for one in used]
        wanted["#unit=" + unit] = [tenths(sum(line["cost"] for line in own)), *(tenths(one) if one else "" for one in sums)]
    checks.equal("the money of each unit", {key: cells for goal, key, cells in shown if not goal}, wanted)
    by_goal = {}
    for line in round.lines.values():
        by_goal[line["goal"]] = by_goal.get(line["goal"], 0) + line["cost"]
    checks.equal("the money by goal", sorted(cells[0] for goal, _, cells in shown if goal), sorted(map(tenths, by_goal.values())))


def check_uniformity(browser, checks, round):
    """Each number is that of the audit, and opens the units behind it."""
    found = browser.run(
        "const all = []; for (const button of document.querySelectorAll('div[lang=vi] [data-sign]')) { button.click();"
        " all.push([Number(button.textContent), document.querySelectorAll('#uniformity tr.opened a').length,"
        " button.ariaExpanded]); button.click(); } return [all, document.querySelectorAll('tr.opened').length]"
    )
    wanted = sorted(item["deviating"] for item in round.audit["items"] if item["deviating"])
    checks.equal("deviating units", sorted(count for count, _, _ in found[0]), wanted)
    checks.equal("a number opens its units", [one for one in found[0] if one[0] != one[1] or one[2] != "true"], [])
    checks.equal("and closes again", found[1], 0)


def budget_of(browser):
    return browser.run("return Number(slider.value)")


def check_slider(browser, checks, round):
    steps = round.steps
    browser.run("document.getElementById('slider').focus()")
    browser.keys(HOME)
    for at in (0, 1, 2):
        checks.equal(f"the goals at step {at + 1}", goals_shown(browser), without_cost(steps[at]["goals"]))
        checks.equal(f"the budget at step {at + 1}", budget_of(browser), steps[at]["budget"])
        browser.keys(RIGHT)
    browser.keys(END)
    checks.equal("the goals at the last step", goals_shown(browser), without_cost(steps[-1]["goals"]))
    browser.click("#less")
    checks.equal("one step less", budget_of(browser), steps[-2]["budget"])
    browser.click("#more")
    checks.equal("one step more", budget_of(browser), steps[-1]["budget"])
    linear = browser.run("return [slider.min, slider.step, Number(slider.max) >= arguments[0]]", steps[-1]["budget"])
    checks.equal("the slider runs by đồng", linear, ["0", "1000", True])
    for typed, budget in (("64", 64_000_000), ("64,5", 64_500_000), ("1.026", 1_026_000_000)):
        browser.run("amount.focus(); amount.value = arguments[0]", typed)
        browser.keys(ENTER)
        checks.equal(f"{typed} typed", budget_of(browser), budget)
        below = [step for step in steps if step["budget"] <= budget][-1]
        checks.equal(f"the goals at {typed}", goals_shown(browser), without_cost(below["goals"]))
    browser.run("amount.value = 'viel'")
    browser.keys(ENTER)
    checks.equal("what is no amount is told", bool(browser.text("#wrong")), True)
    wrong = []
    for step in steps[:: max(1, len(steps) // 40)]:
        browser.run("slider.value = arguments[0]; slider.dispatchEvent(new Event('input'))", step["budget"])
        if goals_shown(browser) != without_cost(step["goals"]):
            wrong.append(step["budget"])
    checks.equal("steps with other goals", wrong, [])
    browser.click("#plan")
    checks.equal("back at the plan", budget_of(browser), round.proposal["totals"]["budget"])
    checks.equal("the view of another budget is gone", browser.run("return view.hidden"), True)
    browser.settle()


def check_filters(browser, checks, round):
    columns = "return document.querySelectorAll('#matrix thead .v').length"
    requirements = round.assessed[round.units[0]["unit"]]["requirements"]
    for category in sorted({one["category"] for one in requirements}):
        browser.choose("f-cat", category)
        wanted = sum(one["category"] == category for one in requirements)
        checks.equal(f"requirements of {category}", browser.run(columns), wanted)
        cells = browser.run("return document.querySelectorAll('#matrix .cell').length")
        checks.equal(f"cells of {category}", cells, wanted * len(round.units))
    browser.choose("f-cat", "")
    for level in [None, *range(5)]:
        units = [unit["unit"] for unit in round.units if unit.get("before") == level]
        if units:
            browser.choose("f-star", "x" if level is None else str(level))
            checks.equal(f"units of {level} stars", browser.run(ROWS), units)
    browser.choose("f-star", "")
    for kind in ("ward", "commune"):
        browser.choose("f-kind", kind)
        wanted = [unit["unit"] for unit in round.units if unit["kind"] == kind]
        checks.equal(f"units that are a {kind}", browser.run(ROWS), wanted)
        checks.equal("the address holds the filter", f"kind={kind}" in browser.run("return location.hash"), True)
    browser.choose("f-kind", "")
    browser.click("#f-fund")
    funded = {unit for unit, _ in round.lines}
    wanted = [unit["unit"] for unit in round.units if unit["unit"] in funded]
    checks.equal("funded units only", browser.run(ROWS), wanted)
    browser.click("#f-fund")
    type_name = "const q = document.getElementById('f-q'); q.value = arguments[0]; q.dispatchEvent(new Event('input'))"
    browser.run(type_name, "khong co don vi nay")
    checks.equal("nothing found is told", "Không có đơn vị nào tên" in browser.text("#scroll"), True)
    browser.click("#clear")
    checks.equal("and undone", len(browser.run(ROWS)), len(round.units))


def check_orders(browser, checks, round):
    keys = {
        "recognised": lambda unit: unit.get("recognised", -1),
        "before": lambda unit: unit.get("before", -1),
        "after": lambda unit: unit.get("after", -1),
        "gaps": lambda unit: len(round.gaps(unit["unit"])),
        "cost": lambda unit: unit["cost"],
    }
    for column, key in keys.items():
        heading = browser.run(f"return !!document.querySelector('[data-sort={column}]')")
        for order, sign in (("ascending", 1), ("descending", -1)):
            wanted = [unit["unit"] for unit in sorted(round.units, key=lambda unit: sign * key(unit))]
            if heading:
                browser.click(f"[data-sort={column}]")
                told = browser.run(f"return document.querySelector('[data-sort={column}]').closest('th').ariaSort")
                checks.equal(f"{column}, the order is told", told, order)
            elif order == "ascending":
                browser.choose("f-sort", column)
            else:
                continue
            checks.equal(f"{column}, {order}", browser.run(ROWS), wanted)
    browser.choose("f-sort", "")
    for order, sign in (("ascending", 1), ("descending", -1)):
        browser.click("[data-sort=name]")
        sorted_names = browser.run(
            "const names = [...document.querySelectorAll('#matrix tbody th')].map(name => name.textContent);"
            f"return names.every((name, i) => i === 0 || {sign} * names[i - 1].localeCompare(name, 'vi') <= 0)"
        )
        checks.equal(f"names, {order}", sorted_names, True)
    browser.click("[data-sort=name]")


def check_address(browser, checks, round, page):
    """A view can be sent: its address shows it again."""
    browser.choose("f-kind", "ward")
    browser.click("[data-sort=cost]")
    browser.run("slider.value = arguments[0]; slider.dispatchEvent(new Event('input'))", round.steps[len(round.steps) // 2]["budget"])
    browser.run_later("setTimeout(arguments[0], 150)")
    seen = [browser.run(ROWS), goals_shown(browser), browser.run("return location.hash")]
    browser.open("about:blank")
    browser.open(page + seen[2])
    checks.equal("the view of an address", [browser.run(ROWS), goals_shown(browser), browser.run("return location.hash")], seen)
    browser.open("about:blank")
    browser.open(page)


def check_search(browser, checks, round):
    """A unit is found by its name without marks."""
    unit = next(one for one in round.units if one["name"]["vi"].isprintable() and len(one["name"]["vi"]) < 40 and one["unit"] == "tan-lieu")
    browser.run("document.getElementById('find').focus()")
    browser.keys("tan lieu")
    checks.equal("found", browser.run("return found.children.length") >= 1, True)
    browser.keys(ENTER)
    browser.settle()
    checks.equal("the unit's page", browser.run("return new URLSearchParams(location.hash.slice(1)).get('unit')"), unit["unit"])
    browser.run("location.hash = ''")
    browser.settle()
    browser.run("document.getElementById('find').focus()")
    browser.keys("qqqq")
    checks.equal("nothing found speaks", "Không có đơn vị nào tên" in browser.text("#found"), True)
    browser.keys(ESCAPE)
    checks.equal("Escape closes the list", browser.run("return found.hidden"), True)
    browser.run("document.getElementById('find').value = ''")


def decided(round, code, requirement, line, gap):
    """What the page says of the decision about a gap."""
    locks = [action for unit, locked, action in round.locks if unit == code and locked in (None, requirement)]
    if line:
        return f"được hỗ trợ{', bố trí trước' if 'fund' in locks else ''}, ưu tiên {line['rank']}"
    if gap:
        return "loại trừ theo chính sách" if gap["reason"] == "excluded" else "chưa được hỗ trợ"
    return None


def check_evidence(browser, checks, round):
    shown = {}
    for row in range(len(round.units)):
        shown |= browser.run(EVIDENCE, row)
    checks.equal("cells with evidence", len(shown), sum(len(unit["requirements"]) for unit in round.assessed.values()))
    wrong = []
    for row, unit in enumerate(round.units):
        code = unit["unit"]
        for column, found in enumerate(round.assessed[code]["requirements"]):
            facts = shown[f"{row} {column}"]
            line = round.lines.get((code, found["requirement"]))
            if round.committed(found):
                told = f"Đã duyệt {found['committed']['quantity']} theo {found['committed']['lines'][0]['decision']}"
                if line or facts["funded"] or "price" in facts or told not in facts["found"]:
                    wrong.append((code, found["requirement"], "committed", facts, told))
                continue
            gap = round.unfunded.get((code, found["requirement"]))
            places = [place(source) for source in found["sources"]]
            wanted = {
                "funded": line is not None,
                # Where a part is approved, what is left has the price.
                "price": dong((line or gap)["cost"] if "committed" in found else found["cost"]) if "cost" in found else None,
                "decision": decided(round, code, found["requirement"], line, gap),
                "why": line["reason"]["vi"] if line else gap["explanation"]["vi"] if gap else None,
            }
            if found["sources"]:
                file = found["sources"][0]["file"]
                wanted["source"] = f"{file}: {', '.join(places)}" if any(places) else file
            wrong += [(code, found["requirement"], key, facts.get(key), value)
                      for key, value in wanted.items() if facts.get(key) != value]
            if found["status"] == "short" and "committed" not in found:
                amounts = [f"{found[key]:,}".replace(",", ".") for key in ("have", "need")]
                if not all(amount in facts["found"] for amount in amounts) or amounts[1] not in facts["need"]:
                    wrong.append((code, found["requirement"], "found", facts["found"], amounts))
    checks.equal("evidence unlike proposal.json", wrong[:5], [])


def check_opening(browser, checks):
    opened = "return document.getElementById('evidence').open"
    browser.click("#matrix .cell")
    checks.equal("a click opens a cell", browser.run(opened), True)
    browser.keys(ESCAPE)
    checks.equal("Escape closes it", browser.run(opened), False)
    browser.run("document.activeElement.blur(); document.querySelector('#f-fund').focus()")
    checks.equal("Tab reaches the cells", browser.tab_to("#matrix .cell"), True)
    browser.keys(RIGHT + DOWN)
    at = browser.run("return document.activeElement.dataset.cell")
    browser.keys(ENTER)
    checks.equal("Enter opens a cell", browser.run(opened), True)
    browser.keys(ESCAPE)
    checks.equal("the focus returns", browser.run("return document.activeElement.dataset.cell ?? null"), at)


def check_unit_pages(browser, checks, round):
    pages = browser.run_later(UNIT_PAGES)
    missing = []
    for unit in round.units:
        text = " ".join(pages[unit["unit"]]["text"].split())
        checks.equal(f"the cost of {unit['unit']}", " ".join(pages[unit["unit"]]["facts"]["cost"].split()), dong(unit["cost"]))
        wanted = [unit["name"]["vi"]]
        wanted += [line["reason"]["vi"] for (code, _), line in round.lines.items() if code == unit["unit"]]
        wanted += [gap["explanation"]["vi"] for (code, _), gap in round.unfunded.items() if code == unit["unit"]]
        missing += [(unit["unit"], words) for words in wanted if " ".join(words.split()) not in text]
    checks.equal("missing on the pages of units", missing[:5], [])
    unlike = []
    for unit in round.units:
        code = unit["unit"]
        explained = round.explained(code)
        answers = pages[code]["answers"]
        gaps = {one["requirement"] for one in round.gaps(code) if (code, one["requirement"]) in round.lines}
        gaps |= {gap["requirement"] for (owner, _), gap in round.unfunded.items() if owner == code and gap["reason"] in ("budget", "noGoal", "tie")}
        if {requirement for requirement, _ in answers} != gaps:
            unlike.append((code, answers, gaps))
        unlike += [(code, words) for _, words in answers if " ".join(words.split()) not in explained]
    checks.equal("answers unlike those of onestop explain", unlike[:5], [])


def check_keys_only(browser, checks, round):
    browser.run("scrollTo(0, 0); document.activeElement.blur()")
    checks.equal("Tab reaches the languages", browser.tab_to("[data-choose=en]"), True)
    browser.keys(ENTER)
    checks.equal("English", browser.run("return document.documentElement.lang"), "en")
    found = browser.run("return [...document.querySelectorAll('#matrix tbody th')].map(th => th.textContent)")
    names = {" ".join(unit["name"]["en"].split()) for unit in round.units}
    checks.equal("names in English", {" ".join(name.split()) for name in found}, names)
    checks.equal("Tab reaches a unit", browser.tab_to("#matrix tbody th a"), True)
    browser.keys(ENTER)
    browser.settle()
    checks.equal("the unit's page", browser.run("return [unit.hidden, overview.hidden]"), [False, True])
    checks.equal("its name has the focus", browser.run("return document.activeElement.matches('#unit h1')"), True)
    browser.run("document.activeElement.blur(); document.querySelector('#main').focus()")
    browser.keys(TAB)
    browser.keys(ENTER)
    browser.settle()
    checks.equal("and back", browser.run("return [unit.hidden, overview.hidden]"), [True, False])
    browser.click("[data-choose=vi]")
    checks.equal("Vietnamese again", browser.run("return document.documentElement.lang"), "vi")


def sheets(browser):
    """How many sheets of A4 a page takes."""
    made = browser.devtools("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
    return len(re.findall(rb"/Type\s*/Page[^s]", base64.b64decode(made)))


def check_print(browser, checks, round, page):
    # A sheet of A4, less its margins, at 96 pixels an inch.
    width = int((210 - 2 * 12) / 25.4 * 96)
    browser.devtools("Emulation.setDeviceMetricsOverride", width=width, height=1000, deviceScaleFactor=1, mobile=False)
    browser.devtools("Emulation.setEmulatedMedia", media="print")
    browser.run("dispatchEvent(new Event('beforeprint'))")
    cut = "return [...document.querySelectorAll('#matrix, #matrix .cell, figure svg, #goals li')].filter(one => " + (
        "one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length"
    )
    checks.equal("what paper cuts", browser.run(cut), 0)
    browser.run("dispatchEvent(new Event('afterprint'))")
    browser.devtools("Emulation.setEmulatedMedia", media="")
    browser.devtools("Emulation.clearDeviceMetricsOverride")
    if checks.part == "hostile":
        return
    for language in ("vi", "en"):
        browser.open("about:blank")
        browser.open(f"{page}#lang={language}")
        checks.equal(f"sheets of the overview, {language}", sheets(browser), 3)
        many = {}
        for unit in round.units:
            browser.run("location.hash = arguments[0]", f"lang={language}&unit={unit['unit']}")
            browser.settle()
            count = sheets(browser)
            if count != 1:
                many[unit["unit"]] = count
        checks.equal(f"units of more than a sheet, {language}", many, {})


def check_without_program(browser, checks, made):
    """What stands there without a program is what the program says, and every unit is named."""
    page = (made / "index.html").read_text()
    plain = made / "plain.html"
    plain.write_text(page[: page.rindex("<script>")] + "</body></html>")
    for language in ("vi", "en"):
        browser.open("about:blank")
        browser.open(f"{(made / 'index.html').as_uri()}#lang={language}")
        said = browser.run(FIRST_SCREEN)
        browser.open("about:blank")
        browser.open(plain.as_uri())
        browser.run("document.documentElement.lang = document.documentElement.dataset.language = arguments[0]", language)
        checks.equal(f"the first screen without a program, {language}", browser.run(FIRST_SCREEN), said)
        seen = browser.run("return [...document.querySelectorAll('.needs')].filter(one => one.checkVisibility()).length")
        checks.equal(f"controls without a program, {language}", seen, 0)
        wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        checks.equal(f"pixels beyond the window without a program, {language}", browser.run(wide), 0)
    plain.unlink()


def check(browser, checks, tool, workspace, made):
    round = Round(tool, workspace, made)
    # What the browser loaded before is not the page's.
    browser.open("about:blank")
    browser.log("performance")
    page = (made / "index.html").as_uri()
    browser.open(page)
    check_figures(browser, checks, round)
    check_money(browser, checks, round)
    check_uniformity(browser, checks, round)
    check_slider(browser, checks, round)
    check_evidence(browser, checks, round)
    check_opening(browser, checks)
    check_filters(browser, checks, round)
    check_orders(browser, checks, round)
    check_address(browser, checks, round, page)
    check_search(browser, checks, round)
    check_unit_pages(browser, checks, round)
    check_keys_only(browser, checks, round)
    check_print(browser, checks, round, page)
    check_without_program(browser, checks, made)
    checks.equal("messages of the console", browser.log("browser"), [])
    events = [json.loads(entry["message"])["message"] for entry in browser.log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    foreign = [url for url in asked if not url.startswith(("file:", "data:"))]
    checks.equal("requests to a network", foreign, [])
    opened = {url.split("#")[0] for url in asked if url.startswith("file:")}
    checks.equal("files opened", opened, {page, (made / "plain.html").as_uri()})


def main():
    tool = pathlib.Path(sys.argv[1]).resolve()
    workspace = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".").resolve()
    checks = Checks()
    with undecided_copy(workspace) as undecided, hostile_copy(workspace) as hostile, Browser() as browser:
        for checks.part, place in (("shipped", workspace), ("undecided", undecided), ("hostile", hostile)):
            with proposal_of(tool, place) as made:
                check(browser, checks, tool, place, made)
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


main()
